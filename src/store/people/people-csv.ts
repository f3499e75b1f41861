import Papa from "papaparse"
import { presentationOf } from "~evaluation/presentation"
import { isDoubted } from "~evaluation/doubt"
import type { Verdict, VerdictWord } from "~evaluation/evaluation"
import { qualificationKinds, type Role } from "~role/role"
import { inEnglish } from "~sentence/english"
import { sentence, type Said } from "~sentence/sentence"
import type { DisputeRow } from "../rows/request-rows"
import type { PersonForRole } from "./people"

/** Somebody as a row of the table, with what they say against verdicts. */
export type PersonOfTable = Omit<PersonForRole, "capture"> & { disputes?: readonly DisputeRow[] }

export interface CsvOptions {
  /** Blind: a text of somebody's page without what says who they are. Names, headlines, places and addresses are left out. */
  strike?: ((text: string, personId: string) => string) | undefined
  /** How often and how long the recruiter looked, and when: the recruiter's own behaviour, which is nobody else's business. */
  withOwnBehaviour?: boolean
}

const betweenQuotes = " | "

/**
 * People of a role as CSV (RFC 4180, with a byte-order mark so that spreadsheets read the accents), in the order given: who, counts by kind as the
 * recruiter left them, how many of the verdicts got a thumb down and were left as they are, the decision; and for each qualification the verdict,
 * the quotes it rests on (of an unknown the nearest), and the question of an unknown. An override stands in the place of the rules' verdict.
 * Of a role that presents and ranks nobody there are no counts.
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @ or a control character) gets an apostrophe before it: names
 * and headlines come from pages, and may be made to run something on the machine that opens the file.
 */
export function peopleCsv(people: readonly PersonOfTable[], role: Role, { strike, withOwnBehaviour = false }: CsvOptions = {}): string {
  const countedKinds = presentationOf(role) === "ranked" ? qualificationKinds : []
  const isDisputed = people.some(({ disputes = [] }) => disputes.length > 0)
  const columns: Said[] = [
    sentence("csvName"),
    sentence("csvHeadline"),
    sentence("csvLocation"),
    sentence("csvProfile"),
    ...countedKinds.flatMap(kind => [`${kind}: met`, `${kind}: not met`, `${kind}: unknown`]),
    sentence("csvDoubted"),
    sentence("csvDecision"),
    sentence("csvReason"),
    ...(isDisputed ? [sentence("csvDisputed")] : []),
    ...(withOwnBehaviour ? [sentence("csvTimesSeen"), sentence("csvMinutes"), sentence("csvFirstSeen"), sentence("csvLastSeen")] : []),
    ...role.qualifications.flatMap(({ kind, text }) => {
      const asked = `${kind}: ${text}`
      return [asked, sentence("csvQuotes", { asked }), sentence("csvQuestion", { asked })]
    })
  ]
  const fields = columns.map(inEnglish)
  const data = people.map((person, at) => rowOf(person, at + 1, role, { strike, withOwnBehaviour, isDisputed }))
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: /^[=+\-@\t\r\n\v\f]/, newline: "\r\n" })}`
}

function rowOf(
  entry: PersonOfTable,
  number: number,
  role: Role,
  { strike, withOwnBehaviour, isDisputed }: CsvOptions & { isDisputed: boolean }
): (string | number)[] {
  const { person, visit, decision, evaluation } = entry
  const verdicts = standingVerdicts(entry)
  const count = (kind: string, word: VerdictWord) =>
    role.qualifications.filter(({ id, kind: own }) => own === kind && (verdicts.get(id) ?? "unknown") === word).length
  const isEvaluated = evaluation !== null
  const shown = (text: string) => (strike ? strike(text, person.id) : text)
  const who = strike
    ? [inEnglish(sentence("handOverCandidate", { number })), "", "", ""]
    : [person.name ?? "", person.headline ?? "", person.location ?? "", person.url ?? ""]
  const behaviour = [
    visit?.count ?? 0,
    visit ? Math.round(visit.timeMs / 6_000) / 10 : 0,
    new Date(person.firstSeenAt).toISOString(),
    new Date(person.lastSeenAt).toISOString()
  ]
  return [
    ...who,
    ...(presentationOf(role) === "ranked" ? qualificationKinds : []).flatMap(kind =>
      (["met", "not met", "unknown"] as const).map(word => (isEvaluated || verdicts.size > 0 ? count(kind, word) : ""))
    ),
    isEvaluated ? doubtsIn(entry) : "",
    decision?.decision ?? "",
    shown(decision?.reason ?? ""),
    ...(isDisputed ? [shown(disputesIn(entry, role))] : []),
    ...(withOwnBehaviour ? behaviour : []),
    ...role.qualifications.flatMap(({ id }) => {
      const standing = verdicts.get(id) ?? ""
      const ruled = evaluation?.evaluation.verdicts.find(({ qualificationId }) => qualificationId === id)
      return [standing, shown(quotesOf(ruled, standing)), shown(questionOf(ruled, standing))]
    })
  ]
}

/** What the person says against verdicts, each with what it is about. */
function disputesIn({ disputes = [] }: PersonOfTable, role: Role): string {
  const askedOf = (id: string | null) => role.qualifications.find(one => one.id === id)?.text
  return disputes.map(({ qualificationId, text }) => [askedOf(qualificationId), text].filter(Boolean).join(": ")).join(betweenQuotes)
}

/** What was read before the recruiter said otherwise speaks against what now stands. */
function quotesOf(ruled: Verdict | undefined, standing: VerdictWord | ""): string {
  if (!ruled || (ruled.verdict !== standing && ruled.verdict !== "unknown")) return ""
  return [...new Set(ruled.evidence.map(({ quote }) => quote.replace(/\s+/gu, " ").trim()))].join(betweenQuotes)
}

function questionOf(ruled: Verdict | undefined, standing: VerdictWord | ""): string {
  return standing === "unknown" && ruled?.ask ? inEnglish(ruled.ask) : ""
}

function standingVerdicts({ evaluation, feedback }: PersonOfTable): ReadonlyMap<string, VerdictWord> {
  const verdicts = new Map<string, VerdictWord>(evaluation?.evaluation.verdicts.map(one => [one.qualificationId, one.verdict]))
  for (const { qualificationId, override } of feedback) if (override !== null) verdicts.set(qualificationId, override)
  return verdicts
}

function doubtsIn({ evaluation, feedback }: PersonOfTable): number {
  const verdicts = evaluation?.evaluation.verdicts ?? []
  return verdicts.filter(({ qualificationId, verdict }) =>
    feedback.some(said => said.qualificationId === qualificationId && isDoubted(said, verdict))
  ).length
}
