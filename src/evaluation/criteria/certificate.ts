import type { Criterion } from "~role/criterion"
import { TermIndex } from "~role/vocabulary/term-index"
import { certificateNames, skills } from "~role/vocabulary/vocabulary"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../text/stance"
import type { Found } from "../profile-index"
import { listOr } from "../words"

type Certificate = Extract<Criterion, { type: "certificate" }>

const pending =
  /\b(?:in progress|expected|pending|preparing|studying for|planned|working towards?|candidate|level (?:i{1,2}|1|2)\b|in vorbereitung|en cours|en curso|em curso)\b/iu

export function judgeCertificate(criterion: Certificate, { now }: Setting): Judge {
  const named = criterion.anyOf.map(name => certificateNames.canonical(name) ?? name)
  // A CCNA is a Cisco certification: what implies the wanted one counts as well.
  const narrower = [...certificateNames.entries.keys()].filter(other => named.some(name => certificateNames.implies(other, name)))
  const wanted = new Set([...named, ...narrower])
  const names = listOr(criterion.anyOf)
  let own: TermIndex | null = null
  for (const name of wanted) {
    if (certificateNames.entries.has(name)) continue
    own ??= new TermIndex()
    own.add(name, name, false, false)
  }
  const near = new Set(named.flatMap(name => certificateNames.entries.get(name)?.near ?? []))
  const ask = `Do you hold ${names}, and is it valid?`

  return index => {
    const all: Found[] = []
    for (const name of wanted)
      all.push(...(index.terms(certificateNames.index).get(name) ?? []), ...(own ? (index.terms(own).get(name) ?? []) : []))
    all.sort((a, b) => Number(b.segment.kind === "certification") - Number(a.segment.kind === "certification"))
    let expired: { found: Found; on: string } | null = null
    let denied: Found | null = null
    let waiting: Found | null = null
    for (const found of all) {
      const quote = index.quote(found.segment, found.start, found.end)
      if (found.segment.kind === "certification") {
        const { expires } = index.profile.certifications[Number(found.segment.path.split(".")[1])]!
        if (expires && expires !== "present" && isPast(expires, now)) {
          expired ??= { found, on: expires }
          continue
        }
      } else if (stanceOf(found.segment.text, found.start, found.end) === "lacks") {
        denied ??= found
        continue
      }
      if (pending.test(quote.quote) || stanceOf(found.segment.text, found.start, found.end) === "wish") {
        waiting ??= found
        continue
      }
      return met([quote], `The profile states ${found.name}.`, found.segment.kind === "certification" ? 0.7 : 0.55)
    }
    if (waiting)
      return unknown(
        [index.quote(waiting.segment, waiting.start, waiting.end)],
        `By the profile, ${waiting.name} is not finished yet.`,
        ask,
        0.5
      )
    if (expired) {
      const at = Number(expired.found.segment.path.split(".")[1])
      const date = index.field(`certifications.${at}.expires`, expired.on, "certifications", index.profile.certifications[at]!.name)
      return notMet(
        [index.quote(expired.found.segment, expired.found.start, expired.found.end), ...(date ? [date] : [])],
        `It expired: ${expired.on}.`
      )
    }
    if (denied) return notMet([index.quote(denied.segment, denied.start, denied.end)], `The profile itself says: no ${denied.name}.`)
    for (const name of near) {
      const [found] = [...index.skills].find(([shown]) => skills.implies(shown, name))?.[1] ?? []
      if (found)
        return unknown(
          [index.quote(found.segment, found.start, found.end)],
          `The profile shows ${found.name}, but names no ${names}.`,
          ask,
          0.3
        )
    }
    return unknown([], `The profile does not mention ${names}.`, ask)
  }
}

function isPast(date: string, now: number): boolean {
  const [year, month] = date.split("-").map(Number)
  return (year ?? 0) * 12 + (month === undefined ? 11 : month - 1) < now
}
