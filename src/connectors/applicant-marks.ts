import { canonicalUrl, isLinkedInHost, linkedInSlug } from "~profile/identity"
import { foldMarks } from "~profile/fold-text"
import { foldedName } from "~profile/person-likeness"
import type { Profile } from "~profile/profile"
import type { AtsCandidate } from "./nouns"

// By what somebody in an applicant tracking system and somebody on a page are found to be one: a mark that both have. `linkedin:slug`,
// `github:login` and `page:host/path` are addresses of profiles, `mail:` an e-mail address, `likely:` a name with an employer.

/** The marks of a candidate, each once, surest first. */
export function marksOfCandidate({ links, emails, name, employer, work }: AtsCandidate): string[] {
  const employers = [employer, ...work.map(one => one.employer)]
  return [...new Set([...links.flatMap(markOfAddress), ...emails.flatMap(markOfMail), ...employers.flatMap(one => likelyMark(name, one))])]
}

/** The marks of somebody whose page was read. @param addresses person keys and addresses of their pages */
export function marksOfProfile(addresses: readonly string[], profile: Profile): string[] {
  const texts = [profile.about, ...profile.passages.map(({ text }) => text)].join("\n")
  const mails = texts.match(/[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu) ?? []
  const employers = profile.positions.map(({ company }) => company)
  return [
    ...new Set([
      ...addresses.flatMap(markOfAddress),
      ...mails.flatMap(markOfMail),
      ...employers.flatMap(one => likelyMark(profile.name, one))
    ])
  ]
}

/** Whether a mark says who somebody is, or only who they may be. */
export function isSureMark(mark: string): boolean {
  return !mark.startsWith("likely:")
}

/** A profile's address in one form, however it was typed; nothing for what is no address, and for a site's front page. */
export function markOfAddress(text: string): string[] {
  const key = /^(linkedin|github):(.+)$/i.exec(text.trim())
  if (key) return [`${key[1]}:${key[2]}`.toLowerCase()]
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return []
  const url = new URL(address)
  if (isLinkedInHost(url)) {
    const slug = linkedInSlug(url)
    return slug ? [`linkedin:${slug}`] : []
  }
  const [login] = url.pathname.split("/").filter(Boolean)
  if (/^(?:www\.)?github\.com$/i.test(url.hostname)) return login ? [`github:${login.toLowerCase()}`] : []
  const page = canonicalUrl(url).replace(/^https?:\/\//, "")
  return url.hostname.includes(".") ? [`page:${page.toLowerCase()}`] : []
}

/** Mailboxes of a firm or an office are nobody's own. */
const ofNobody =
  /^(?:info|jobs?|hr|careers?|karriere|recruit(?:ing|ment|er)?|talent|bewerbung(?:en)?|apply|applications?|office|kontakt|contact|mail|support|hello|team|no-?reply|admin|sales)@/

/** A mailbox in one form; nothing for what is none, and for one of a firm. */
export function markOfMail(mail: string): string[] {
  const plain = mail.trim().toLowerCase()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) && !ofNobody.test(plain) ? [`mail:${plain}`] : []
}

const legalForms =
  /\b(?:inc|llc|ltd|limited|gmbh|mbh|ag|se|kg|co|corp|corporation|company|plc|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|aps|lda|ltda|pty|group|holding|the)\b/g

/** The same full name and the same employer; nothing where one of them is missing. */
export function likelyMark(name: string | null, employer: string | null): string[] {
  const who = foldedName(name)
  const where = foldMarks(employer ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(legalForms, "")
    .replace(/\s+/g, " ")
    .trim()
  return who === null || where.length < 2 ? [] : [`likely:${who}|${where}`]
}
