import type { SectionId } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import { redactText, type RedactedText, type Redaction } from "~profile/redact-text"
import { isOwnerKnown, looksLikeName } from "~profile/redaction/owner-name"
import { topLeftOut } from "~profile/redaction/top-left-out"
import type { Disclosure } from "./asked"

/** A literal piece of a profile as a model sees it. */
interface Piece {
  section: SectionId
  label: string | null
  redacted: RedactedText
}

export interface ProfileForModel {
  text: string
  /** The page's own words behind a quote, with where they stand; null where the quote is not in one piece of the text. */
  findQuote: (quote: string) => { quote: string; section: SectionId; label: string | null } | null
  redact: (text: string) => string
}

const known = new WeakMap<Profile, Map<string, ProfileForModel>>()

/** The same text for every attempt at one evaluation: it is put together once. */
export function profileForModel(profile: Profile, sections: ReadonlySet<SectionId>, disclosure: Disclosure): ProfileForModel {
  const of = known.get(profile) ?? new Map<string, ProfileForModel>()
  known.set(profile, of)
  const key = JSON.stringify([[...sections].sort(), disclosure.hideSchools, disclosure.hideEmployers])
  const before = of.get(key)
  if (before) return before
  const made = compose(profile, sections, disclosure)
  of.set(key, made)
  return made
}

/** Sections that are about other people, or about nothing that a role asks for. */
const aboutOthers =
  /^\s*(?:(?:professional |personal )?references?|referees?|referenzen|références|referencias|referências|referenze|referenties|referencje|рекомендации|referanslar|推荐人|推薦人|推薦者|personal (?:details|data|information)|persönliche (?:daten|angaben)|état civil|datos personales|dados pessoais|dati personali|persoonlijke gegevens|dane osobowe|личные данные|kişisel bilgiler|个人信息|個人情報)\s*:?\s*$/iu

/** The stretches of a passage between lines that look like a name, each literal. */
function withoutNameLines(text: string): string[] {
  const kept: string[][] = [[]]
  for (const line of text.split("\n")) {
    if (looksLikeName(line)) kept.push([])
    else kept.at(-1)?.push(line)
  }
  return kept.map(lines => lines.join("\n")).filter(stretch => stretch.trim() !== "")
}

/**
 * A profile as a model gets it: one literal piece of the page a line, named by its section, redacted. Sections that are not asked for are
 * left out. Name and contact data never stand in it. Where no name was recognised, the top of the page and every line that looks like one are
 * left out, and the text says so. Years of education stay here altogether: they say how old somebody is.
 */
function compose(profile: Profile, sections: ReadonlySet<SectionId>, disclosure: Disclosure): ProfileForModel {
  const isKnown = isOwnerKnown(profile.name)
  const redaction: Redaction = {
    name: profile.name,
    schools: disclosure.hideSchools ? profile.education.flatMap(({ school }) => school ?? []) : [],
    employers: disclosure.hideEmployers ? profile.positions.flatMap(({ company }) => company ?? []) : []
  }
  const pieces: Piece[] = []
  const lines: string[] = []
  const add = (section: SectionId, label: string | null, what: string, texts: readonly (string | null)[]) => {
    if (!sections.has(section) || (section === "top" && !isKnown)) return
    const shown = texts.flatMap(text => {
      if (text === null || text.trim() === "") return []
      const redacted = redactText(text, redaction, { isEducation: section === "education" })
      pieces.push({ section, label, redacted })
      return [redacted.text]
    })
    if (shown.length > 0) lines.push(`${what}: ${shown.join(" | ")}`)
  }
  const stated = (path: string, value: string | null) => {
    const quotes = profile.evidence[path]?.map(({ quote }) => quote) ?? []
    return quotes.length > 0 ? quotes : value === null ? [] : [value]
  }
  const distinct = (texts: readonly string[]) => [...new Set(texts)]

  if (!isKnown && sections.has("top")) lines.push(topLeftOut)
  add("top", null, "headline", stated("headline", profile.headline))
  add("top", null, "place", stated("location", profile.location))
  add("about", null, "about", stated("about", profile.about))
  profile.positions.forEach((position, at) => {
    const head = `position ${at + 1}`
    const of = (field: "title" | "company" | "start" | "end" | "location" | "description") =>
      stated(`positions.${at}.${field}`, position[field])
    add("experience", position.company, `${head} title`, of("title"))
    add("experience", position.company, `${head} employer`, of("company"))
    add("experience", position.company, `${head} dates`, distinct([...of("start"), ...of("end")]))
    add("experience", position.company, `${head} place`, of("location"))
    add("experience", position.company, `${head} text`, of("description"))
  })
  profile.education.forEach((entry, at) => {
    const head = `education ${at + 1}`
    const of = (field: "school" | "degree" | "field" | "start" | "end") => stated(`education.${at}.${field}`, entry[field])
    add("education", entry.school, `${head} school`, of("school"))
    add("education", entry.school, `${head} degree`, distinct([...of("degree"), ...of("field")]))
    add("education", entry.school, `${head} dates`, distinct([...of("start"), ...of("end")]))
  })
  add("skills", null, "skills", distinct(profile.skills.flatMap((skill, at) => stated(`skills.${at}`, skill))))
  profile.certifications.forEach(({ name, issuer, issued }, at) => {
    const path = `certifications.${at}`
    add(
      "certifications",
      null,
      `certificate ${at + 1}`,
      distinct([...stated(`${path}.name`, name), ...stated(`${path}.issuer`, issuer), ...stated(`${path}.issued`, issued)])
    )
  })
  profile.languages.forEach(({ name, proficiency }, at) => {
    const path = `languages.${at}`
    add("languages", null, `language ${at + 1}`, distinct([...stated(`${path}.name`, name), ...stated(`${path}.proficiency`, proficiency)]))
  })
  for (const { section, label, text } of profile.passages) {
    if (label !== null && aboutOthers.test(label)) continue
    const heading = label === null ? section : `${section}, ${redactText(label, redaction).text}`
    add(section, label, heading, isKnown ? [text] : withoutNameLines(text))
  }

  return {
    text: lines.join("\n"),
    findQuote(quote) {
      for (const { section, label, redacted } of pieces) {
        const original = redacted.originalOf(quote)
        if (original !== null) return { quote: original, section, label }
      }
      return null
    },
    redact: text => redactText(text, redaction).text
  }
}
