import PostalMime from "postal-mime"
import { sentence, type Sentence } from "~sentence/sentence"
import { textOfHtml } from "../html/html-lines"
import { UnreadableDocument } from "../unreadable-document"
import { shownName } from "./zip-names"

/** A message as far as it says who applies, and with what. */
export interface Mail {
  subject: string | null
  /** Address of the person who applies: where answers go, before who sent it, which may be a job board. In small letters. */
  applicant: string | null
  /** What it says itself, in lines. */
  text: string
  /** What is attached and may be a résumé: pictures in the text, signatures and calendars are not. */
  attachments: { name: string; bytes: Uint8Array }[]
  /** What is attached and cannot be read here: a picture that stands for itself, or what Outlook packed into winmail.dat. */
  unread: { name: string; said: Sentence }[]
}

/** Parts that programs attach by themselves. */
const noDocument = /^(?:image\/|audio\/|video\/|application\/(?:pgp|pkcs7|x-pkcs7|ics|ms-tnef)|text\/(?:calendar|x-vcard|vcard))/i
const endings: Record<string, string> = {
  "application/pdf": ".pdf",
  "application/msword": ".doc",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/rtf": ".rtf",
  "text/rtf": ".rtf",
  "text/plain": ".txt",
  "text/html": ".html",
  "application/zip": ".zip",
  "message/rfc822": ".eml"
}

/** Reads a message (RFC 5322, MIME). Throws an UnreadableDocument where it is none. Nothing that it points to is fetched. */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await parsed(bytes)
  if (mail.headers.length === 0) throw new UnreadableDocument(sentence("mailBroken"))
  const sender = mail.replyTo?.find(one => one.address) ?? mail.from
  return {
    subject: mail.subject?.trim() || null,
    applicant: sender?.address?.trim().toLowerCase() || null,
    text: textOf(mail.text, mail.html),
    attachments: mail.attachments.flatMap((part, at) => {
      if (noDocument.test(part.mimeType) || isOfOutlook(part) || part.related === true) return []
      const content = contentOf(part.content)
      return content.length === 0 ? [] : [{ name: nameOf(part.filename, part.mimeType, at), bytes: content }]
    }),
    unread: mail.attachments.flatMap((part, at) => {
      const name = nameOf(part.filename, part.mimeType, at)
      if (isOfOutlook(part)) return [{ name, said: sentence("mailPackedByOutlook") }]
      const isPicture = /^image\//i.test(part.mimeType) && part.related !== true && part.disposition === "attachment"
      return isPicture ? [{ name, said: sentence("docPicture") }] : []
    })
  }
}

/** Outlook's own packing (TNEF), which holds the attachments of a message that it sent as rich text. */
function isOfOutlook({ mimeType, filename }: { mimeType: string; filename: string | null }): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/i.test(mimeType) || /^winmail\.dat$/i.test(filename ?? "")
}

async function parsed(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: "arraybuffer", maxNestingDepth: 60 })
  } catch {
    throw new UnreadableDocument(sentence("mailBroken"))
  }
}

/** The plain part, unless it only says that there is another one. */
function textOf(plain: string | undefined, html: string | undefined): string {
  const own = plain?.trim() ?? ""
  const fromHtml = html === undefined ? "" : textOfHtml(html).trim()
  return own.length * 3 >= fromHtml.length ? own : fromHtml
}

function nameOf(given: string | null, type: string, at: number): string {
  const name = shownName(given?.split(/[\\/]/).pop() ?? "")
  const known = endings[type.toLowerCase()] ?? ""
  if (name === "") return `attachment ${at + 1}${known}`
  return /\.[a-z0-9]{2,5}$/i.test(name) ? name : `${name}${known}`
}

function contentOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content)
}
