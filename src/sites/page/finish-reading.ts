import type { Health } from "~profile/health"
import type { PageCapture, PageText } from "~profile/page-capture"
import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import type { NotAProfile, Reading } from "~profile/reading"
import { sentence, sentences, type Sentence, type SentenceValue } from "~sentence/sentence"
import { findPostIn } from "./find-post"
import hresume from "../plain/hresume"
import { pageCutFinding } from "./cut-capture"
import { fillCards } from "../entries/fill-cards"
import { mergeProfiles } from "../entries/merge-profiles"
import { withAddressesTogether } from "./addresses-together"
import { pageFindings } from "./page-findings"
import { sites } from "../registry"
import { readOwnText } from "../plain/read-own-text"
import schemaOrg from "../plain/schema-org"
import { sectionCounts } from "./section-counts"
import type { Site, SiteReading } from "../site"
import type { TextReader } from "../plain/text-reader"
import webPage from "../plain/web-page"

const textReaders: readonly TextReader[] = [hresume, schemaOrg, webPage]

/** Everything that reads pages, in the order it is asked: structured before generic. */
export const readers: readonly (Site | TextReader)[] = [...sites, ...textReaders].sort((a, b) => b.priority - a.priority)

/**
 * Makes a reading of what was taken of a page. The first reader that knows the page as a profile counts; one that fails hands it to the
 * next. Never throws: a page that none can read is no profile, with the reason. Needs no document.
 */
export function finishReading(capture: PageCapture): Reading | NotAProfile {
  const { unreadable, refusedBy } = capture
  if (unreadable !== null) return { site: null, reason: unreadable }
  const failed = [...capture.failed]
  for (const reader of refusedBy === null ? readers : []) {
    try {
      const reading = "matches" in reader ? siteReading(capture, reader.id) : textReading(capture, reader)
      if (!reading || isBare(reading.profile)) continue
      const profile = withAddressesTogether(reading.profile, capture.text)
      const findings = [...reading.health.findings, ...pageFindings(capture, profile)]
      return { site: reader.id, ...reading, profile, health: { ...reading.health, findings } }
    } catch {
      // What was taken is not as this reader knows it; the next one may still read it.
      failed.push(reader.id)
    }
  }
  return { site: null, reason: reasonFor(capture, failed) }
}

/** A page cut off before its text, say: mark-up that names a person of whom nothing is to be seen is no profile. */
function isBare({ name, headline, about, positions, education, skills }: Profile): boolean {
  return !name && !headline && !about && positions.length + education.length + skills.length === 0
}

function siteReading({ title, reading, text }: PageCapture, id: string): SiteReading | null {
  if (reading?.site !== id) return null
  const { personKey, needsText } = reading
  const builder = new ProfileBuilder(structuredClone(reading.profile))
  fillCards(builder, reading.cards ?? [])
  const { profile } = builder
  const known = reading.health.sections
  const counted = sectionCounts(profile).map(one => (one.count > 0 ? one : (known.find(({ section }) => section === one.section) ?? one)))
  const health = { ...reading.health, sections: reading.cards ? counted : known }
  if (!needsText) return { personKey, profile, health }
  const plain = text ? readOwnText(text, title) : null
  if (!plain) return { personKey, profile, health: withCut(health, text) }
  const merged = mergeProfiles(profile, plain.profile)
  return { personKey, profile: merged, health: withCut({ ...health, sections: sectionCounts(merged, plain.sections) }, text) }
}

function textReading({ url, title, text }: PageCapture, reader: TextReader): SiteReading | null {
  const reading = text && reader.read({ url: new URL(url), title, text })
  return reading && { ...reading, health: withCut(reading.health, text) }
}

/** Says that a page was longer than what was taken of it, once. */
function withCut(health: Health, text: PageText | null): Health {
  if (!text?.isCut || health.findings.some(({ code }) => code === pageCutFinding.code)) return health
  return { ...health, findings: [...health.findings, pageCutFinding] }
}

function reasonFor(capture: PageCapture, failed: readonly string[]): Sentence {
  const of = (id: string | null | undefined) => readers.find(reader => reader.id === id)
  const refused = of(capture.refusedBy)
  if (refused)
    return sentences([sentence("pageOfSiteNoProfile", { site: refused.name }), sentence("pageLooksForThis", { what: refused.looksFor })])
  const first = of(failed[0])
  if (first) {
    return sentences([sentence("pageBuiltOtherwise", { site: first.name }), sentence("pageLooksForThis", { what: first.looksFor })])
  }
  const looksFor = [...new Map(readers.map(reader => [JSON.stringify(reader.looksFor), reader.looksFor])).values()]
  const what: SentenceValue = { list: looksFor.slice(0, -1), as: "commas" }
  return sentences([whatItIs(capture), sentence("pageLooksFor", { what, last: looksFor.at(-1) ?? "" })])
}

function whatItIs(capture: PageCapture): Sentence {
  if (capture.text?.isEmpty) return sentence("pageEmpty")
  if (capture.text?.asksToSignIn) return sentence("pageSignIn")
  if (capture.text && findPostIn({ url: capture.url, title: capture.title, text: capture.text })) return sentence("pageIsPost")
  return sentence("pageNoProfile")
}
