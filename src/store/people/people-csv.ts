import Papa from "papaparse"
import { isDoubted } from "~evaluation/doubt"
import type { VerdictWord } from "~evaluation/evaluation"
import { qualificationKinds, type Role } from "~role/role"
import { inEnglish } from "~sentence/english"
import { sentence, type Said } from "~sentence/sentence"
import type { PersonForRole } from "./people"

type Person = Omit<PersonForRole, "capture">

/**
 * Everyone seen for a role as CSV (RFC 4180, with a byte-order mark so that spreadsheets read the accents): who, counts by kind as the
 * recruiter left them, how many of the verdicts got a thumb down and were left as they are, the decision, visits, and one column for each qualification. An override stands in the place of the rules' verdict.
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @ or a control character) gets an apostrophe before it: names
 * and headlines come from pages, and may be made to run something on the machine that opens the file.
 *
 * @param blind names are left out, as on the screen
 */
export function peopleCsv(people: readonly Person[], role: Role, { blind = false } = {}): string {
  const columns: Said[] = [
    sentence("csvName"),
    sentence("csvHeadline"),
    sentence("csvLocation"),
    sentence("csvProfile"),
    ...qualificationKinds.flatMap(kind => [`${kind}: met`, `${kind}: not met`, `${kind}: unknown`]),
    sentence("csvDoubted"),
    sentence("csvDecision"),
    sentence("csvReason"),
    sentence("csvTimesSeen"),
    sentence("csvMinutes"),
    sentence("csvFirstSeen"),
    sentence("csvLastSeen"),
    ...role.qualifications.map(qualification => `${qualification.kind}: ${qualification.text}`)
  ]
  const fields = columns.map(inEnglish)
  const data = people.map(person => rowOf(person, role, blind))
  return `\ufeff${Papa.unparse({ fields, data }, { escapeFormulae: /^[=+\-@\t\r\n\v\f]/, newline: "\r\n" })}`
}

function rowOf(entry: Person, role: Role, blind: boolean): (string | number)[] {
  const { person, visit, decision } = entry
  const verdicts = standingVerdicts(entry)
  const count = (kind: string, word: VerdictWord) =>
    role.qualifications.filter(({ id, kind: own }) => own === kind && (verdicts.get(id) ?? "unknown") === word).length
  const isEvaluated = entry.evaluation !== null
  return [
    blind ? inEnglish(sentence("csvCandidate")) : (person.name ?? ""),
    person.headline ?? "",
    person.location ?? "",
    blind ? "" : (person.url ?? ""),
    ...qualificationKinds.flatMap(kind =>
      (["met", "not met", "unknown"] as const).map(word => (isEvaluated || verdicts.size > 0 ? count(kind, word) : ""))
    ),
    isEvaluated ? doubtsIn(entry) : "",
    decision?.decision ?? "",
    decision?.reason ?? "",
    visit?.count ?? 0,
    visit ? Math.round(visit.timeMs / 6_000) / 10 : 0,
    new Date(person.firstSeenAt).toISOString(),
    new Date(person.lastSeenAt).toISOString(),
    ...role.qualifications.map(({ id }) => verdicts.get(id) ?? "")
  ]
}

function standingVerdicts({ evaluation, feedback }: Person): ReadonlyMap<string, VerdictWord> {
  const verdicts = new Map<string, VerdictWord>(evaluation?.evaluation.verdicts.map(one => [one.qualificationId, one.verdict]))
  for (const { qualificationId, override } of feedback) if (override !== null) verdicts.set(qualificationId, override)
  return verdicts
}

function doubtsIn({ evaluation, feedback }: Person): number {
  const verdicts = evaluation?.evaluation.verdicts ?? []
  return verdicts.filter(({ qualificationId, verdict }) =>
    feedback.some(said => said.qualificationId === qualificationId && isDoubted(said, verdict))
  ).length
}
