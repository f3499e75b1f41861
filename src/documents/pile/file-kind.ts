import { isPassedOver } from "./passed-over"
import { looksLikeTable } from "./read-table"

/** What a file of a pile is: one to be opened for those in it, one that may hold a person, or one that nobody put there on purpose. */
export type PiledKind = "archive" | "mailbox" | "message" | "table" | "outlook message" | "document" | "passed over"

/** Bytes at the beginning of a file by which its kind is told. */
export const headBytes = 16_384

/** What a file is, by its first bytes and, where these say nothing, by the ending of its name. */
export function kindOfPiled(name: string, head: Uint8Array): PiledKind {
  if (isPassedOver(name)) return "passed over"
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""
  const start = latin(head.subarray(0, 4_096))
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(start)) return isOfficeFile(ending, start) ? "document" : "archive"
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) return ending === "msg" ? "outlook message" : "document"
  if (start.includes("%PDF-")) return "document"
  if (/^From \S+/.test(start) && hasHeaders(start.slice(start.indexOf("\n") + 1), 2)) return "mailbox"
  if (ending === "mbox" || ending === "mbx") return "mailbox"
  // A page that was saved with its pictures has the form of a message: its reader says what to do.
  if (/^snapshot-content-location:|^from: <saved by/im.test(start) || /^mht(?:ml)?$/.test(ending)) return "document"
  if (ending === "eml" || hasHeaders(start, 3)) return "message"
  if (ending === "csv" || ending === "tsv" || ending === "tab") return "table"
  return (ending === "txt" || ending === "") && looksLikeTable(head) ? "table" : "document"
}

/** Word, Excel, OpenDocument: archives by their form. Their reader says what can be done with them. */
function isOfficeFile(ending: string, start: string): boolean {
  if (/^(?:docx|docm|dotx|xlsx|xlsm|pptx|odt|ods|odp|pages|epub)$/.test(ending)) return true
  return /\[Content_Types\]\.xml|word\/|^.{26}.{4}mimetypeapplication\//s.test(start.slice(0, 400))
}

/** Whether a text begins with headers of a message, so many of those that every message has. */
function hasHeaders(start: string, least: number): boolean {
  const [top = ""] = start.replace(/^\u00ef\u00bb\u00bf/, "").split(/\r?\n\r?\n/, 1)
  const lines = top.split(/\r?\n/)
  const known = lines.filter(line =>
    /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|x-[\w-]+|dkim-signature|authentication-results|arc-[\w-]+):/i.test(
      line
    )
  )
  return (
    known.length >= least &&
    /^[\w-]+:/.test(lines[0] ?? "") &&
    lines.every(line => line === "" || /^(?:[\w-]+:|[ \t])/.test(line) || line === lines.at(-1))
  )
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join("")
}
