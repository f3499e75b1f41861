import { emptyProfile } from "./empty-profile"
import type { SectionId } from "./evidence"
import type { DateRange } from "./parse-date"
import type { Position, PositionKind, Profile, ProfileDate } from "./profile"

/** A range, with words of its own for the end where start and end stand apart on the page. */
export interface QuotedDates extends DateRange {
  endQuote?: string
}

export interface PositionParts {
  title?: string | null
  company?: string | null
  dates?: QuotedDates | null
  location?: string | null
  description?: string | null
  /** With the page's words that say so. */
  kind?: { kind: PositionKind; quote: string } | null
}

export interface EducationParts {
  school?: string | null
  degree?: string | null
  field?: string | null
  dates?: QuotedDates | null
}

export interface CertificationParts {
  name: string
  issuer?: string | null
  issued?: { date: ProfileDate; quote: string } | null
  expires?: { date: ProfileDate; quote: string } | null
  credentialId?: string | null
}

/** Nobody lists more; a page that does is no list of one person's skills. */
const maxSkills = 500

/**
 * Builds a profile so that no field is set without the page's words for it. Texts handed in are literal page text; a text of several
 * lines is quoted line by line, because a line break on the page is not always white space in the document.
 */
export class ProfileBuilder {
  readonly profile: Profile

  /** @param profile one that was begun and goes on here; it is changed */
  constructor(profile: Profile = emptyProfile()) {
    this.profile = profile
  }

  set(field: "name" | "headline" | "location" | "about", text: string | null | undefined): this {
    if (!text || this.profile[field]) return this
    this.profile[field] = text
    this.#quote(field, text, field === "about" ? "about" : "top", null)
    return this
  }

  /** A name whose letters the page sets apart ("A N A"), or whose parts stand in two fields: `literals` are how it stands there. */
  named(name: string, ...literals: string[]): this {
    if (this.profile.name !== null) return this
    this.profile.name = name
    this.#quote("name", literals.join("\n"), "top", null)
    return this
  }

  position(parts: PositionParts): this {
    const { title = null, company = null, dates = null, location = null, description = null, kind = null } = parts
    if (!title && !company) return this
    const at = `positions.${this.profile.positions.length}`
    const label = company ?? title
    const position: Position = { title, company, start: dates?.start ?? null, end: dates?.end ?? null, location, description }
    this.profile.positions.push(kind === null ? position : { ...position, kind: kind.kind })
    for (const [field, text] of Object.entries({ title, company, location, description, kind: kind?.quote ?? null }))
      this.#quote(`${at}.${field}`, text, "experience", label)
    this.#quoteDates(at, dates, "experience", label)
    return this
  }

  /** What a heading says of all positions from `first` on. */
  positionsAre(kind: PositionKind, heading: string, first: number): this {
    this.profile.positions.slice(first).forEach((position, index) => {
      position.kind = kind
      this.#quote(`positions.${first + index}.kind`, heading, "experience", position.company ?? position.title)
    })
    return this
  }

  education(parts: EducationParts): this {
    const { school = null, degree = null, field = null, dates = null } = parts
    if (!school && !degree) return this
    const at = `education.${this.profile.education.length}`
    const label = school ?? degree
    this.profile.education.push({ school, degree, field, start: dates?.start ?? null, end: dates?.end ?? null })
    for (const [name, text] of Object.entries({ school, degree, field })) this.#quote(`${at}.${name}`, text, "education", label)
    this.#quoteDates(at, dates, "education", label)
    return this
  }

  skill(text: string | null | undefined, section: SectionId = "skills"): this {
    if (!text || this.profile.skills.length >= maxSkills || this.profile.skills.includes(text)) return this
    this.#quote(`skills.${this.profile.skills.length}`, text, section, null)
    this.profile.skills.push(text)
    return this
  }

  certification(parts: CertificationParts): this {
    const { name, issuer = null, issued = null, expires = null, credentialId = null } = parts
    const at = `certifications.${this.profile.certifications.length}`
    this.profile.certifications.push({
      name,
      issuer,
      issued: issued?.date ?? null,
      expires: expires?.date ?? null,
      credential_id: credentialId
    })
    const quotes = { name, issuer, issued: issued?.quote ?? null, expires: expires?.quote ?? null, credential_id: credentialId }
    for (const [field, text] of Object.entries(quotes)) this.#quote(`${at}.${field}`, text, "certifications", name)
    return this
  }

  language(name: string, proficiency: string | null): this {
    const at = `languages.${this.profile.languages.length}`
    this.profile.languages.push({ name, proficiency })
    this.#quote(`${at}.name`, name, "languages", name)
    this.#quote(`${at}.proficiency`, proficiency, "languages", name)
    return this
  }

  /** Text that belongs to no field, kept so that it can be quoted. */
  passage(section: SectionId, label: string | null, text: string | null | undefined): this {
    if (text) this.profile.passages.push({ section, label, text })
    return this
  }

  #quoteDates(at: string, dates: QuotedDates | null, section: SectionId, label: string | null): void {
    if (!dates) return
    if (dates.start) this.#quote(`${at}.start`, dates.quote, section, label)
    if (dates.end) this.#quote(`${at}.end`, dates.endQuote ?? dates.quote, section, label)
  }

  #quote(path: string, text: string | null, section: SectionId, label: string | null): void {
    const lines = text?.split("\n").filter(line => line.trim() !== "") ?? []
    if (lines.length > 0) this.profile.evidence[path] = lines.map(quote => ({ quote: quote.trim(), section, label }))
  }
}
