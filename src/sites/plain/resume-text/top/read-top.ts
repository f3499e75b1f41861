import type { ProfileBuilder } from "~profile/profile-builder"
import { hasLongNumber, isContact, isPersonalTrait } from "../contact-data"
import { rangeIn, trimMarks } from "../dates-in-line"
import { nameAtTop } from "./name-at-top"
import { nameInForm } from "./name-in-form"
import type { Line } from "../lines"
import { foldLine, isProse } from "../lines"
import { placeIn } from "./place-in"
import { isPlaceLike, isTitleLike } from "../role-words"
import { isDocumentTitle } from "../section-titles"

/**
 * Reads what stands before the first section: name, headline, place and the opening paragraph. Contact and personal data are left out
 * of the profile. Returns the lines that belong to no field.
 */
export function readTop(lines: readonly Line[], builder: ProfileBuilder): Line[] {
  const inForm = nameInForm(lines)
  if (inForm) builder.named(inForm.name, ...inForm.literals)
  const found = inForm ? null : nameAtTop(lines)
  const nameAt = found?.line ?? -1
  const name = found?.literal ?? null
  if (found) builder.named(found.name, found.literal)
  const prose: Line[] = []
  const rest: Line[] = []
  lines.forEach((line, at) => {
    if (isDocumentTitle(line.text) || isMarking(line.text)) return
    const text = at === nameAt && name ? trimMarks(line.text.slice(line.text.indexOf(name) + name.length)) : withoutLabel(line.text)
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
    if (isContact(text) || text.split(/\s*[|•·]\s*/).some(isContact) || hasLongNumber(text)) return
    if (
      builder.profile.headline &&
      !builder.profile.location &&
      at <= nameAt + 3 &&
      /^\p{Lu}[\p{L}'’-]{2,24}$/u.test(text) &&
      !isTitleLike(text)
    )
      return void builder.set("location", text)
    // What stands over the name is a page's header.
    if (at > nameAt) rest.push(line)
  })
  if (prose.length > 0) builder.set("about", prose.map(line => line.raw).join("\n"))
  return rest
}

/** What an office writes at the head of a paper: how it may be handed on. */
function isMarking(text: string): boolean {
  return /^(?:not protectively marked|official(?:[- ]sensitive)?|unclassified|restricted|(?:strictly |private (?:and|&) )?(?:private|confidential)(?: document)?|internal use only|vertraulich|confidentiel|confidencial|poufne|riservato)$/i.test(
    text.trim()
  )
}

const jobLabel =
  /^(?:(?:job|position|post) applied for|(?:desired|target|current|present) (?:position|job|role|title|post|occupation)|aktuelle (?:position|t[äa]tigkeit|stelle)|derzeitige (?:position|t[äa]tigkeit)|(?:poste|fonction) actuel(?:le)?|(?:puesto|cargo|ocupaci[oó]n) actual|(?:cargo|fun[çc][ãa]o) atual|posizione attuale|huidige functie|obecne stanowisko|nuvarande (?:befattning|tj[äa]nst|roll)|sou[čc]asn[áa] pozice|[şs]u anki g[öo]rev|job title|headline|profession|beworben als|beruf|poste (?:vis[ée]|recherch[ée])|puesto (?:deseado|solicitado)|profesi[oó]n|cargo pretendido|profiss[ãa]o|posizione (?:desiderata|ricercata)|beroep|stanowisko|zaw[oó]d|求职意向|应聘(?:职位|岗位)|期望职位|希望職種|応募職種|희망 ?(?:직종|직무)|지원 ?(?:분야|직무)|желаемая должность|المسمى الوظيفي|الوظيفة المطلوبة|hledan[áa] pozice|[öo]nskad tj[äa]nst|(?:gew[üu]nschte|angestrebte) (?:position|stelle)|hedeflenen pozisyon)(?:\s*[:：]\s*|\t|\s{3,})/iu

/** A job behind the label of a form: "JOB APPLIED FOR   Harbour engineer". */
function withoutLabel(text: string): string {
  return text.replace(jobLabel, "")
}

/** "Objective: a position as chef": what somebody labels otherwise is what they look for, or something else again, and not what they are. */
const otherLabel = /^[^:：]{2,30}[:：](?:\s|$)/u

const application =
  /^(?:application (?:for|as)|applying for|bewerbung (?:als|um|f[üu]r)|candidature (?:au|pour|[àa])|candidatura (?:a|para|per)|solicitud de|sollicitatie (?:als|voor)|aplikacja na)\b/iu

function isHeadline(text: string): boolean {
  if (application.test(text)) return false
  const label = otherLabel.exec(text)
  if (label && !isTitleLike(label[0])) return false
  const headline = headlineOf(text)
  return text.length <= 120 && isTitleLike(headline) && !isContact(headline) && !rangeIn(text) && !hasLongNumber(headline)
}

/** A headline line may carry the place or an address: "Data engineer | Porto, Portugal", "Data engineer, Porto, Portugal". */
function headlineAndPlace(text: string): [string, string | null] {
  const headline = headlineOf(text)
  if (headline !== text) return [headline, placeIn(text.slice(headline.length))]
  const comma = /^([^,]+),\s+([^,]+,\s+[^,]+)$/u.exec(text)
  return comma?.[1] && comma[2] && isTitleLike(comma[1]) && isPlaceLike(comma[2]) ? [comma[1], comma[2]] : [text, null]
}

/** A town without its country: no more than two names, and no job. */
const loneTown = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

/** What stands in front of the first address or place of a line. */
function headlineOf(text: string): string {
  const parts = text.split(/\s+[|•·]\s+/)
  const end = parts.findIndex((part, index) => {
    const next = parts[index + 1]
    // "Köchin · Kassel · 0561 …": a name before an address is where somebody lives.
    const isTown = next !== undefined && (isContact(next) || hasLongNumber(next)) && loneTown.test(part) && !isTitleLike(part)
    return index > 0 && (isContact(part) || hasLongNumber(part) || isPlaceLike(part) || isTown)
  })
  return end < 0 ? text : (new RegExp(`^(?:.*?\\s+[|•·]\\s+){${end - 1}}.*?(?=\\s+[|•·]\\s+)`, "u").exec(text)?.[0] ?? text)
}
