import { sentence } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { TermIndex } from "~role/vocabulary/term-index"
import { certificateNames, skillNames } from "~role/vocabulary/vocabulary"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../text/stance"
import type { Evidence } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import type { Found, ProfileIndex } from "../profile-index"
import { saysHeld } from "./paper-frame"
import { gradedLine, isLowerGrade } from "./paper-rank"
import { paperStateAt } from "./paper-state"
import { common, phraseOf } from "../text/phrase"
import type { PhraseSaid } from "../text/said"
import { findSaid } from "../text/said"
import { anyOf } from "../words"

type Certificate = Extract<Criterion, { type: "certificate" }>

/** The word for a certificate itself; what stands before it says which. */
const paper =
  /\s*\b(?:certificates?|certifications?|certified|licen[cs](?:es?|ure)|tickets?|cards?|qualifications?|registration|accreditation|cert)\s*$/iu
/** What the same paper is called by. */
const paperWords = ["license", "licence", "certificate", "certification", "card", "ticket", "registration", "licensure", "permit"]
/** In a sentence, that a paper is spoken of and not a task. */
const papers =
  /\b(?:cert(?:s|ified|ificates?|ifications?)?|licen[cs]ed?|licen[cs]es|tickets?|cards?|qualified|qualifications?|accredited|level [1-9]|stufe [1-9]|class [ivx\da-d]+|renewed|valid (?:until|through|to)|exp(?:ires?|\.)?|award(?:ed)?|(?:19|20)\d\d)(?![\p{L}])/iu

export function judgeCertificate(criterion: Certificate, { now, text, stems }: Setting): Judge {
  const named = criterion.anyOf.map(name => certificateNames.canonical(name) ?? name)
  // A CCNA is a Cisco certification: what implies the wanted one counts as well.
  const narrower = [...certificateNames.entries.keys()].filter(other => named.some(name => certificateNames.implies(other, name)))
  const wanted = new Set([...named, ...narrower])
  const names = anyOf(criterion.anyOf)
  let own: TermIndex | null = null
  for (const name of wanted) {
    if (certificateNames.entries.has(name)) continue
    own ??= new TermIndex()
    own.add(name, name, false, false)
    // "X-ray license" and "X-ray certification" are one paper.
    const thing = name.replace(paper, "")
    if (thing !== name && thing !== "") for (const word of paperWords) own.add(name, `${thing} ${word}`, false, false)
  }
  const near = new Set(named.flatMap(name => certificateNames.entries.get(name)?.near ?? []))
  const ask = sentence("askThemCertificate", { names })
  // "Food hygiene level 3, renewed 2025": the thing by its own words, and that it is a paper.
  const things = [text.replace(/^(?:current|valid|active)\s+/iu, ""), ...criterion.anyOf]
    .filter(name => paper.test(name))
    .flatMap(name => phraseOf(name.replace(paper, "")) ?? [])
    .filter(({ elements }) => elements.length > 2 || elements.some(({ weight }) => weight > common))
  stems.add(things.flatMap(({ elements }) => elements.flatMap(({ keys }) => keys)))

  return index => {
    const all: Found[] = []
    for (const name of wanted)
      all.push(...(index.terms(certificateNames.index).get(name) ?? []), ...(own ? (index.terms(own).get(name) ?? []) : []))
    all.sort((a, b) => Number(b.segment.kind === "certification") - Number(a.segment.kind === "certification"))
    let expired: { found: Found; on: string | null } | null = null
    let denied: Found | null = null
    let waiting: Found | null = null
    let lower: Found | null = null
    let open: Found | null = null
    for (const found of all) {
      const quote = index.quote(found.segment, found.start, found.end)
      const state = paperStateAt(lineOf(index, found), found.start, found.end, now)
      const stance = stanceOf(found.segment.text, found.start, found.end)
      if (found.segment.kind === "certification") {
        const expires = certificationOf(index, found.segment)?.expires
        if (expires && expires !== "present" && isPast(expires, now)) {
          expired ??= { found, on: expires }
          continue
        }
      } else if (stance === "lacks") {
        denied ??= found
        continue
      }
      if (state === "over") {
        expired ??= { found, on: null }
        continue
      }
      if (state === "unfinished" || stance === "wish") {
        waiting ??= found
        continue
      }
      if (isLowerGrade(text, gradedLine(found.segment.text, found.start, found.end))) {
        lower ??= found
        continue
      }
      const isNamed = found.segment.kind === "title" || found.segment.kind === "headline"
      // "CDL class A": a class is no course here.
      const isTold = stance === "has" || stance === "study"
      if (!isTold || (!isNamed && !saysHeld(lineOf(index, found), found.start, found.end, text))) {
        open ??= found
        continue
      }
      return met([quote], sentence("reasonStates", { what: found.name }), found.segment.kind === "certification" ? 0.7 : 0.55)
    }
    if (expired) {
      const { found, on } = expired
      const quote = index.quote(found.segment, found.start, found.end)
      if (on === null) return notMet([quote], sentence("reasonPaperOver", { name: found.name }))
      const at = Number(found.segment.path.split(".")[1])
      const date = index.field(`certifications.${at}.expires`, on, "certifications", index.profile.certifications[at]!.name)
      return notMet([quote, ...(date ? [date] : [])], sentence("reasonExpired", { date: on }))
    }
    if (waiting)
      return notMet(
        [index.quote(waiting.segment, waiting.start, waiting.end)],
        sentence("reasonCertificatePending", { name: waiting.name })
      )
    if (lower) return notMet([index.quote(lower.segment, lower.start, lower.end)], sentence("reasonPaperLower", { name: lower.name }))
    if (denied) return notMet([index.quote(denied.segment, denied.start, denied.end)], sentence("reasonDenied", { name: denied.name }))
    const said =
      things.length === 0 ? null : findSaid(index, things, stems, segment => segment.kind !== "title" && segment.kind !== "headline")
    if (said && isPaper(said)) {
      const state = paperStateAt(said.segment.text, said.start, said.end, now)
      const entry = certificationOf(index, said.segment)
      if (state === "over" || (entry?.expires && entry.expires !== "present" && isPast(entry.expires, now)))
        return notMet([said.quote], sentence("reasonPaperOver", { name: names }))
      if (state === "unfinished" || said.stance === "wish")
        return notMet([said.quote], sentence("reasonCertificatePending", { name: names }))
      if (isLowerGrade(text, gradedLine(said.segment.text, said.start, said.end)))
        return notMet([said.quote], sentence("reasonPaperLower", { name: names }))
      const { segment, start, end } = said
      const isHeld = (said.stance === "has" || said.stance === "study") && saysHeld(segment.text, start, end, text)
      if (!isHeld) return unknown([said.quote], sentence("reasonPaperOpen", { name: names }), ask, 0.5)
      return met([said.quote], sentence("reasonMentioned", { name: names }), 0.5)
    }
    const letters = standingAlone(index, criterion.anyOf)
    if (letters) return met([letters], sentence("reasonMentioned", { name: names }), 0.5)
    if (open) {
      const { segment, start, end, name } = open
      return unknown([index.quote(segment, start, end)], sentence("reasonPaperOpen", { name }), ask, 0.5)
    }
    for (const name of near) {
      const [found] = [...index.skills].find(([shown]) => skillNames.implies(shown, name))?.[1] ?? []
      if (found)
        return unknown(
          [index.quote(found.segment, found.start, found.end)],
          sentence("reasonShowsOnly", { name: found.name, names }),
          ask,
          0.3
        )
    }
    return unknown([], sentence("reasonNotMentioned", { names }), ask)
  }
}

/** The entry that a segment is the name of; undefined for other text. */
function certificationOf(index: ProfileIndex, segment: Found["segment"]): Profile["certifications"][number] | undefined {
  return segment.kind === "certification" ? index.profile.certifications[Number(segment.path.split(".")[1])] : undefined
}

/** The text of a mention; of a certificate's name with what its line says behind it, which a reader may take for who issued it. */
function lineOf(index: ProfileIndex, { segment }: Found): string {
  const issuer = certificationOf(index, segment)?.issuer
  return issuer ? `${segment.text}, ${issuer}` : segment.text
}

/** Whether a paper is spoken of where a thing is named: close behind or before it, or because it stands among papers. */
function isPaper({ segment, start, end }: PhraseSaid): boolean {
  if (segment.kind === "certification" || segment.section === "certifications") return true
  // "EPA 608", "SnowPro Core": capitals within and numbers are a paper's own name.
  const name = segment.text.slice(start, end)
  if (name.includes(" ") && /\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(name) && /\d|\p{Lu}/u.test(name.slice(1))) return true
  const before = segment.text.slice(Math.max(0, start - 25), start)
  const after = segment.text.slice(end, end + 35)
  return papers.test((/[^.;\n]*$/u.exec(before) ?? [""])[0]) || papers.test((/^[^.;\n]*/u.exec(after) ?? [""])[0])
}

function isPast(date: string, now: number): boolean {
  const [year, month] = date.split("-").map(Number)
  return (year ?? 0) * 12 + (month === undefined ? 11 : month - 1) < now
}

/** "ACLS." between two full stops: letters that stand for a paper, and stand there for nothing else. Null where they do not. */
function standingAlone(index: ProfileIndex, names: readonly string[]): Evidence | null {
  for (const name of names) {
    const letters = name.replace(paper, "").trim()
    if (!/^\p{Lu}[\p{Lu}\d/-]{2,}$/u.test(letters)) continue
    for (const segment of index.segments) {
      for (let at = segment.text.indexOf(letters); at >= 0; at = segment.text.indexOf(letters, at + 1)) {
        const end = at + letters.length
        const begins = /(?:^|[.;,\n•|]\s*)$/u.test(segment.text.slice(Math.max(0, at - 3), at))
        if (begins && /^\s*(?:[.;,\n•|]|$)/u.test(segment.text.slice(end, end + 3))) return index.quote(segment, at, end)
      }
    }
  }
  return null
}
