import type { BearingSentences } from "~evaluation/nearest/bearing-sentences"
import type { SectionId } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import { redactText, type RedactedText, type Redaction } from "~profile/redact-text"
import { isOwnerKnown, looksLikeName } from "~profile/redaction/owner-name"
import { topLeftOut } from "~profile/redaction/top-left-out"
import type { Disclosure } from "./asked"
import { nearestSentence } from "./nearest-sentence"

/** A literal piece of a profile as a model sees it. */
interface Piece {
  section: SectionId
  label: string | null
  redacted: RedactedText
}

export interface ProfileForModel {
  text: string
  /** Whether parts of long texts are left out of it. */
  isPart: boolean
  /** The page's own words behind a quote, with where they stand; null where the quote is not in one piece of the text. */
  findQuote: (quote: string) => { quote: string; section: SectionId; label: string | null } | null
  /** The sentence that a quote says a little otherwise, as `findQuote` gives it; null where none does. */
  nearQuote: ProfileForModel["findQuote"]
  redact: (text: string) => string
}

const known = new WeakMap<Profile, Map<string, ProfileForModel>>()

/**
 * The same text for every attempt at one evaluation: it is put together once.
 *
 * @param bearing what of its long texts is shown; null for the whole of them. Quotes are found in the whole either way.
 */
export function profileForModel(
  profile: Profile,
  sections: ReadonlySet<SectionId>,
  disclosure: Disclosure,
  bearing: BearingSentences | null = null
): ProfileForModel {
  const of = known.get(profile) ?? new Map<string, ProfileForModel>()
  known.set(profile, of)
  const key = JSON.stringify([[...sections].sort(), disclosure.hideSchools, disclosure.hideEmployers, bearing && [...bearing]])
  const before = of.get(key)
  if (before) return before
  const made = compose(profile, sections, disclosure, bearing)
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
function compose(
  profile: Profile,
  sections: ReadonlySet<SectionId>,
  disclosure: Disclosure,
  bearing: BearingSentences | null
): ProfileForModel {
  const isKnown = isOwnerKnown(profile.name)
  const redaction: Redaction = {
    name: profile.name,
    schools: disclosure.hideSchools ? profile.education.flatMap(({ school }) => school ?? []) : [],
    employers: disclosure.hideEmployers ? profile.positions.flatMap(({ company }) => company ?? []) : []
  }
  const pieces: Piece[] = []
  const lines: string[] = []
  let isPart = false
  /** @param long the path of a field of which only a part may be shown; null where the whole is */
  const add = (section: SectionId, label: string | null, what: string, texts: readonly (string | null)[], long: string | null = null) => {
    if (!sections.has(section) || (section === "top" && !isKnown)) return
    const said = texts.filter(text => text !== null).filter(text => text.trim() !== "")
    const places = long === null || bearing === null ? null : placesIn(said, bearing.get(long) ?? [])
    const shown = said.flatMap((text, at) => {
      const redacted = redactText(text, redaction, { isEducation: section === "education" })
      pieces.push({ section, label, redacted })
      if (places === null) return [redacted.text]
      const part = places.filter(place => place.text === at).map(({ from, to }) => redacted.shown(from, to))
      if (part.join("").length < redacted.text.trim().length) isPart = true
      return part
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
  add("about", null, "about", stated("about", profile.about), "about")
  // What heads an entry is one line, its parts between bars: a name for each part of each entry would weigh more than what they say.
  profile.positions.forEach((position, at) => {
    const of = (field: "title" | "company" | "start" | "end" | "location" | "description") =>
      stated(`positions.${at}.${field}`, position[field])
    const dates = distinct([...of("start"), ...of("end")])
    add("experience", position.company, "position", [...of("title"), ...of("company"), ...dates, ...of("location")])
    add("experience", position.company, "there", of("description"), `positions.${at}.description`)
  })
  profile.education.forEach((entry, at) => {
    const of = (field: "school" | "degree" | "field" | "start" | "end") => stated(`education.${at}.${field}`, entry[field])
    const what = distinct([...of("degree"), ...of("field")])
    add("education", entry.school, "education", [...of("school"), ...what, ...distinct([...of("start"), ...of("end")])])
  })
  add("skills", null, "skills", distinct(profile.skills.flatMap((skill, at) => stated(`skills.${at}`, skill))))
  profile.certifications.forEach(({ name, issuer, issued }, at) => {
    const path = `certifications.${at}`
    const texts = [...stated(`${path}.name`, name), ...stated(`${path}.issuer`, issuer), ...stated(`${path}.issued`, issued)]
    add("certifications", null, "certificate", distinct(texts))
  })
  profile.languages.forEach(({ name, proficiency }, at) => {
    const path = `languages.${at}`
    add("languages", null, "language", distinct([...stated(`${path}.name`, name), ...stated(`${path}.proficiency`, proficiency)]))
  })
  profile.passages.forEach(({ section, label, text }, at) => {
    if (label !== null && aboutOthers.test(label)) return
    const heading = label === null ? section : `${section}, ${redactText(label, redaction).text}`
    add(section, label, heading, isKnown ? [text] : withoutNameLines(text), `passages.${at}.text`)
  })

  return {
    text: lines.join("\n"),
    isPart,
    findQuote(quote) {
      for (const { section, label, redacted } of pieces) {
        const original = redacted.originalOf(quote)
        if (original !== null) return { quote: original, section, label }
      }
      return null
    },
    nearQuote(quote) {
      const near = nearestSentence(
        quote,
        pieces.map(({ redacted }) => redacted.text)
      )
      const piece = near && pieces[near.text]
      const original = piece?.redacted.originalOf(near!.sentence) ?? null
      return piece && original !== null ? { quote: original, section: piece.section, label: piece.label } : null
    },
    redact: text => redactText(text, redaction).text
  }
}

/** Where stretches stand in the texts of a field; null where one is in none of them: then nothing of the field is left out. */
function placesIn(texts: readonly string[], stretches: readonly string[]): { text: number; from: number; to: number }[] | null {
  const places = stretches.map(stretch => {
    const text = texts.findIndex(one => one.includes(stretch))
    const from = texts[text]?.indexOf(stretch) ?? -1
    return { text, from, to: from + stretch.length }
  })
  return places.some(({ text }) => text < 0) ? null : places
}
