import type { PageFinding } from "~profile/health"
import type { PageCapture } from "~profile/page-capture"
import { sentence } from "~sentence/sentence"

/** Longest text in one place, in characters; JSON that does not fit is left out whole. */
const longestText = 400_000
const longestTitle = 2_000
const longestAddress = 8_000
/** Most entries of one list, and all texts and entries of a capture together: ten times the longest profiles that were seen. */
const mostEntries = 20_000
const mostCharacters = 4_000_000
const mostItems = 200_000

export const pageCutFinding: PageFinding = { code: "page-cut", message: sentence("pageCut"), quote: null }

/**
 * A capture that is no larger than can be sent, kept and read: a page may hold hundreds of megabytes of text or a million entries. The same
 * capture where it fits; otherwise its first part, with a finding that says so. Takes time by what is kept, not by what there is.
 */
export function cutCapture(capture: PageCapture): PageCapture {
  const left = { characters: mostCharacters, items: mostItems, isCut: false }
  const isJson = (key: string) => key === "jsonLd" || key === "persons"
  function cut(value: unknown, longest: number): unknown {
    if (typeof value === "string") {
      const kept = value.slice(0, Math.max(0, Math.min(longest, left.characters)))
      left.characters -= kept.length
      left.isCut ||= kept.length < value.length
      return kept.length < value.length ? kept : value
    }
    if (typeof value !== "object" || value === null) return value
    if (Array.isArray(value)) {
      const kept: unknown[] = []
      for (const one of value as unknown[]) {
        if (kept.length >= mostEntries || left.items <= 0 || left.characters <= 0) {
          left.isCut = true
          break
        }
        left.items -= 1
        kept.push(cut(one, longest))
      }
      return kept
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        if (!isJson(key) || !Array.isArray(one)) return [key, cut(one, longest)]
        const whole = one.filter(text => typeof text === "string" && text.length <= longest)
        left.isCut ||= whole.length < one.length
        return [key, cut(whole, longest)]
      })
    )
  }
  const { url, title, ...rest } = capture
  const kept = { url: url.slice(0, longestAddress), title: title.slice(0, longestTitle), ...(cut(rest, longestText) as typeof rest) }
  if (!left.isCut) return title.length > longestTitle || url.length > longestAddress ? kept : capture
  if (kept.text) kept.text.isCut = true
  const findings = kept.reading?.health.findings
  if (findings && !findings.some(({ code }) => code === pageCutFinding.code)) findings.push(pageCutFinding)
  return kept
}
