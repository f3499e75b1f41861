import type { PageFinding } from "~profile/health"
import { isLinkedInHost, linkedInSlug } from "~profile/identity"
import { mergeReadings } from "~profile/merge-readings"
import type { PageCapture } from "~profile/page-capture"
import { foldedName } from "~profile/person-likeness"
import type { NotAProfile, Reading } from "~profile/reading"
import { addYield, hasDropped, numberOfPerson, othersOf, yieldOf } from "~profile/site-yield"
import { sentence } from "~sentence/sentence"
import pageReading from "~sites/page-reading"
import type { CandorDatabase } from "~store/database"
import { foldMarks } from "~profile/fold-text"

const changed: PageFinding = {
  code: "site-changed",
  message: sentence("pageYieldDroppedTextRead"),
  quote: null
}
const onlyTold: PageFinding = {
  ...changed,
  message: sentence("pageYieldDropped")
}

/** Whether a site knows its own pages. Readers that take any page as it comes yield what there is: of these nothing can be missed. */
function knowsItsPages(id: string): boolean {
  const { lastWord, sites } = pageReading()
  return sites.some(site => site.id === id && site.priority >= lastWord)
}

/**
 * Notices that a site's own reader does not find what it used to, and reads the page as one that no reader knows. Counts what the reader
 * yields for the next time. Inside a transaction over siteYields; what it is given back is what is to be kept.
 */
export async function watchYield(
  { siteYields }: CandorDatabase,
  capture: PageCapture,
  result: Reading | NotAProfile,
  at: number
): Promise<Reading | NotAProfile> {
  if (result.site === null) return unknownProfile(capture) ?? result
  if (!knowsItsPages(result.site)) return asItsSite(capture, result)
  const id = result.health.layout === null ? result.site : `${result.site} ${result.health.layout}`
  const recent = (await siteYields.get(id))?.recent ?? []
  const who = numberOfPerson(result.personKey)
  const counts = yieldOf(result)
  await siteYields.put({ id, recent: addYield(recent, { at, counts, who }) })
  return hasDropped(othersOf(recent, who), counts) ? withPlainText(capture, result) : result
}

/**
 * A page that its site's reader took for its own, and could not read or found nothing on, and that was then read by its text: it is still
 * that site's person.
 */
function asItsSite(capture: PageCapture, result: Reading): Reading {
  const { reading, failed } = capture
  if (reading === null ? !failed.some(knowsItsPages) : !knowsItsPages(reading.site)) return result
  const personKey = reading?.personKey ?? unknownProfile(capture)?.personKey ?? result.personKey
  return { ...result, personKey, health: { ...result.health, findings: [...result.health.findings, changed] } }
}

/** What the plain text says beside what the reader still found. Of another name on the page nothing is taken: it may be anybody's. */
function withPlainText(capture: PageCapture, result: Reading): Reading {
  const plain = plainReading(capture)
  const isOwn = plain !== null && foldedName(plain.profile.name) === foldedName(result.profile.name)
  const merged = isOwn ? mergeReadings({ ...plain, personKey: result.personKey }, result, { inOneView: true }) : result
  return { ...merged, health: { ...merged.health, findings: [...merged.health.findings, isOwn ? changed : onlyTold] } }
}

/** The page as a reader reads it that knows no site. */
function plainReading(capture: PageCapture): Reading | null {
  const read = pageReading().finishReading({ ...capture, reading: null, refusedBy: null, failed: [] })
  return read.site === null ? null : read
}

/**
 * A profile's address whose page the site's reader refused or could not read. The plain text is taken only where it names the person of the
 * address: a page that is still changing over shows somebody else.
 */
function unknownProfile(capture: PageCapture): Reading | null {
  const { url, refusedBy, failed, unreadable } = capture
  const slug = unreadable === null && URL.canParse(url) && isLinkedInHost(new URL(url)) ? linkedInSlug(new URL(url)) : null
  if (slug === null || (refusedBy !== "linkedin" && !failed.includes("linkedin"))) return null
  const plain = plainReading(capture)
  const words = foldedName(plain?.profile.name ?? null)?.split(" ") ?? []
  const folded = foldMarks(slug)
  if (!plain || words.length === 0 || !words.every(word => word.length > 1 && folded.includes(word))) return null
  return { ...plain, personKey: `linkedin:${slug}`, health: { ...plain.health, findings: [...plain.health.findings, changed] } }
}
