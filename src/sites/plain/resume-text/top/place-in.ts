import { isContact } from "../contact-data"
import { trimMarks } from "../dates-in-line"
import { isPlaceLike, isTitleLike } from "../role-words"

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
