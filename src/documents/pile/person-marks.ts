/** What a text says by which a person is told from others: their profile addresses, and the address that they are written to. */
export interface PersonMarks {
  /** `linkedin:ana-ferro`, `github:ana`: as the person keys of those sites are. */
  profiles: string[]
  /** In small letters; the first of the text that belongs to one person. */
  mail: string | null
}

// A LinkedIn PDF breaks an address at a hyphen.
const linkedin = /linkedin\.com\/(?:in|pub)\/([\p{L}\p{N}_%]+(?:-\n?[\p{L}\p{N}_%]+)*)/giu
const github = /github\.com\/([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\w/-]|\.\w)/gi
const mailPattern = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu

/** Mailboxes of a firm or an office: whoever applies through them is somebody else each time. */
const ofNobody =
  /^(?:info|jobs?|hr|careers?|karriere|recruit(?:ing|ment|er)?|talent|bewerbung(?:en)?|apply|applications?|candidates?|office|kontakt|contact|mail|support|hello|team|no-?reply|do-?not-?reply|admin|sales|personal|rh|empleo|emploi|recrutement|vagas|curriculum|cv|resume)(?:[\d._+-][\w.+-]*)?@|@(?:example\.(?:com|org|net)$|.*(?:\b(?:indeed|stepstone|linkedin|monster|glassdoor|ziprecruiter|lever|greenhouse)\b))/i

/** Reads the marks of a text. Addresses of referees stand further down: of each kind the first alone counts. */
export function marksOf(text: string): PersonMarks {
  const profiles = [
    ...first(linkedin, text, slug => `linkedin:${decoded(slug.replace(/\n/g, ""))}`),
    ...first(github, text, login => `github:${login}`)
  ]
  return { profiles: profiles.map(one => one.toLowerCase()), mail: mailsIn(text).find(mail => !ofNobody.test(mail)) ?? null }
}

function mailsIn(text: string): string[] {
  return [...text.matchAll(mailPattern)].map(([mail]) => mail.toLowerCase())
}

function first(pattern: RegExp, text: string, keyOf: (slug: string) => string): string[] {
  for (const [, slug = ""] of text.matchAll(pattern))
    if (!/^(?:about|features|login|topics|orgs|sponsors)$/i.test(slug)) return [keyOf(slug)]
  return []
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
