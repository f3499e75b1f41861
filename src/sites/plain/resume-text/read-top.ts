import type { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { rangeIn, trimMarks } from "./dates-in-line"
import type { Line } from "./lines"
import { foldLine, isProse } from "./lines"
import { isCompanyLike, isPlaceLike, isSchoolLike, isSurelyTitle, isTitleLike } from "./role-words"
import { isDocumentTitle, resumeSectionOf } from "./section-titles"

const particle = /^(?:de|da|do|dos|das|di|del|della|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|af|av|of|du|des|san|st)$/
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?|[dDlLO]['’]\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*)$/u
const unspacedName =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|[\p{Script=Hangul}]{2,5})(?:[ 　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8})?$/u
const otherScriptName =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]+(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}]+){1,4}$/u
const namePrefix =
  /^(?:curriculum vitae|lebenslauf|r[eé]sum[eé]|cv|curr[ií]culo|name|nombre(?: y apellidos)?|nom(?: et pr[ée]nom)?|nome(?: completo)?|vor- und nachname|full name)\s*(?:of|von|de|do|da|du|d['’])?\s*[:：–—-]?\s+/iu
const noName =
  /\b(?:page|pages|confidential|vertraulich|address|street|remote|university|gmbh|inc|ltd|available|verfugbar|hello|hi|hallo|guten tag|moin|servus|bonjour|salut|hola|buenos|ola|bom dia|welcome|privacy|cookies?|menu|search|log ?in|sign ?in|download|team|news|jobs?|about|terms|all rights)\b/

/** The part of a line that is a person's name, or null: two to five capitalised words, particles allowed, no job title among them. */
export function nameIn(text: string): string | null {
  const unprefixed = text.replace(namePrefix, "")
  const name = trimMarks(unprefixed.split(/,|;|\s*[|•·(]|\s+[–—-]\s+|\t|\s{3,}/u)[0] ?? "")
  if (
    name.length > 60 ||
    isDocumentTitle(name) ||
    resumeSectionOf(name) ||
    noName.test(foldLine(name)) ||
    isCompanyLike(name) ||
    isSchoolLike(name) ||
    isSurelyTitle(name)
  )
    return null
  if (unspacedName.test(name) || otherScriptName.test(name)) return name
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 6) return null
  const named = words.filter(word => nameWord.test(word))
  return named.length >= 2 &&
    words.every(word => nameWord.test(word) || particle.test(word)) &&
    nameWord.test(words[0] ?? "") &&
    !particle.test(words.at(-1) ?? "")
    ? name
    : null
}

const placeLabel =
  /^(?:location|based in|lives? in|wohnort|ort|standort|lieu|ville|localisation|ubicaci[oó]n|ciudad|residencia|localidad|localiza[cç][aã]o|cidade|resid[eê]ncia|city)\s*[:：]?\s+(?=\p{Lu})/iu
const afterPostcode = /(?:^|[\s,])(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3})?\s+(\p{Lu}[\p{L} .'’()-]{1,40}(?:,\s*\p{Lu}[\p{L} ]+)?)$/u

/** The place of a line without street, postcode, telephone and e-mail; null where there is none. */
export function placeIn(text: string): string | null {
  const labelled = placeLabel.exec(text)
  if (labelled) return trimMarks((text.slice(labelled[0].length).split(/\s+[|•·–—]\s+|;/)[0] ?? "").replace(/\.$/, "")) || null
  const parts = text.split(/\s*[|•·;]\s*|\s+[–—]\s+|\t+|\s{3,}/u)
  for (const part of parts) {
    const town = afterPostcode.exec(part)?.[1]
    if (town) return town.trim()
    const clean = trimMarks(part)
    if (!isContact(clean) && isPlaceLike(clean)) return clean
    const pieces = part.split(/,\s*/)
    const end = pieces.findIndex(piece => isContact(piece) || /\d/.test(piece))
    const kept = end > 0 ? pieces.slice(0, end).join(", ") : ""
    if (kept && text.includes(kept) && (isPlaceLike(kept) || (end === 1 && /^\p{Lu}[\p{L} '’-]+$/u.test(kept)))) return kept
  }
  // "Porto | +351 …": a lone capitalised word beside contact data.
  if (parts.length > 1 && parts.some(isContact))
    return parts.map(trimMarks).find(part => /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(part) && !isContact(part) && !isTitleLike(part)) ?? null
  return null
}

/**
 * Reads what stands before the first section: name, headline, place and the opening paragraph. Contact and personal data are left out
 * of the profile. Returns the lines that belong to no field.
 */
export function readTop(lines: readonly Line[], builder: ProfileBuilder): Line[] {
  const nameAt = indexOfName(lines)
  const nameLine = lines[nameAt]
  const name = nameLine ? nameIn(nameLine.text) : null
  builder.set("name", name)
  const prose: Line[] = []
  const rest: Line[] = []
  lines.forEach((line, at) => {
    if (isDocumentTitle(line.text)) return
    const text = at === nameAt && name ? trimMarks(line.text.slice(line.text.indexOf(name) + name.length)) : line.text
    if (!text || (at === nameAt && /^(?:ph\.?d|m\.?d|m\.?sc|b\.?sc|mba|rn|pe|cpa|esq|jr|sr|he\/|she\/|they\/|er\/|sie\/)/i.test(text)))
      return
    if (at !== nameAt && name && foldLine(text) === foldLine(name)) return
    if (isPersonalTrait(text)) return
    if (isProse(text) && !isContact(text.slice(0, 60))) return void prose.push(line)
    if (!builder.profile.headline && isHeadline(text)) {
      const [headline, place] = headlineAndPlace(text)
      return void builder.set("headline", headline).set("location", place)
    }
    const place = builder.profile.location ? null : placeIn(text)
    if (place) return void builder.set("location", place)
    if (isContact(text) || text.split(/\s*[|•·]\s*/).some(isContact)) return
    if (
      builder.profile.headline &&
      !builder.profile.location &&
      at <= nameAt + 3 &&
      /^\p{Lu}[\p{L}'’-]{2,24}$/u.test(text) &&
      !isTitleLike(text)
    )
      return void builder.set("location", text)
    if (!builder.profile.headline && name && at > nameAt && at <= nameAt + 2 && text.length <= 100 && !/[:：]/.test(text))
      builder.set("headline", text)
    else if (at !== nameAt) rest.push(line)
  })
  if (prose.length > 0) builder.set("about", prose.map(line => line.raw).join("\n"))
  return rest
}

function indexOfName(lines: readonly Line[]): number {
  const within = lines.slice(0, 30)
  const heading = within.findIndex(line => line.heading && nameIn(line.text))
  return heading >= 0 ? heading : within.slice(0, 12).findIndex(line => !line.bullet && !isProse(line.text) && nameIn(line.text))
}

function isHeadline(text: string): boolean {
  return text.length <= 120 && isTitleLike(text) && !isContact(headlineOf(text)) && !rangeIn(text)
}

/** A headline line may carry the place or an address: "Data engineer | Porto, Portugal", "Data engineer, Porto, Portugal". */
function headlineAndPlace(text: string): [string, string | null] {
  const headline = headlineOf(text)
  if (headline !== text) return [headline, placeIn(text.slice(headline.length))]
  const comma = /^([^,]+),\s+([^,]+,\s+[^,]+)$/u.exec(text)
  return comma?.[1] && comma[2] && isTitleLike(comma[1]) && isPlaceLike(comma[2]) ? [comma[1], comma[2]] : [text, null]
}

function headlineOf(text: string): string {
  const end = text.split(/\s+[|•·]\s+/).findIndex((part, index) => index > 0 && (isContact(part) || isPlaceLike(part)))
  return end < 0 ? text : (new RegExp(`^(?:.*?\\s+[|•·]\\s+){${end - 1}}.*?(?=\\s+[|•·]\\s+)`, "u").exec(text)?.[0] ?? text)
}
