import { createEvaluator } from "~evaluation/evaluate"
import type { LineReply } from "~messages/line-messages"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { LineRequest } from "~role/line-request"
import { emptyRole } from "~role/intake/empty-role"
import type { Role } from "~role/role"
import { sentence, sentences, type Said, type Sentence } from "~sentence/sentence"
import { shownCaptureId } from "~store/people/person-links"
import type { RoleRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import type { LinePerson } from "./line-records"

export type SaidReply = Extract<LineReply, { kind: "said" }>

/** So many people are named in an answer; how many more there are is said. */
const mostNamed = 12
/** So many profiles are looked through for words, those first who were seen last: an answer is waited for. */
const mostLooked = 400
const slice = 40

/** An answer that changes nothing. */
export function answer(said: Said, people: readonly LinePerson[] = [], more: Partial<SaidReply> = {}): SaidReply {
  const named = people.slice(0, mostNamed).map(({ person }) => ({ personId: person.id, name: person.name }))
  return {
    kind: "said",
    said,
    about: named,
    more: people.length - named.length,
    runId: null,
    undoId: null,
    undoDecisions: [],
    show: null,
    ...more
  }
}

/** The best so many, in the order of the verdicts; those who share the last place are all named. */
export function bestOf(people: readonly LinePerson[], count: number): SaidReply {
  const ranked = people.filter(({ evaluated, decision }) => evaluated && decision !== "pass")
  if (ranked.length === 0) return answer(sentence("lineNobodyEvaluated"))
  const last = ranked[Math.min(count, ranked.length) - 1]!.place
  const best = ranked.filter(({ place }) => place <= last)
  return best.length > count
    ? answer(sentence("lineBestShared", { count: best.length, asked: count }), best)
    : answer(sentence("lineBest", { count: best.length }), best)
}

type Counted = Extract<LineRequest, { do: "count" }>["of"]

/** How many, and who they are. */
export async function countedPeople(
  deps: Pick<BackgroundDeps, "database" | "now">,
  role: Role,
  people: readonly LinePerson[],
  of: Counted
): Promise<SaidReply> {
  const total = people.length
  switch (of.by) {
    case "everybody":
      return answer(sentence("lineCountAll", { count: total }))
    case "decision": {
      const found = people.filter(({ decision }) =>
        of.decision === "decided" ? decision !== null : of.decision === "undecided" ? decision === null : decision === of.decision
      )
      return answer(sentence("lineCount", { count: found.length, total, what: decisionWords[of.decision] }), found)
    }
    case "qualification": {
      const found = people.filter(({ words }) => words.get(of.qualificationId) === "met")
      const open = people.filter(({ words }) => (words.get(of.qualificationId) ?? "unknown") === "unknown").length
      const text = role.qualifications.find(({ id }) => id === of.qualificationId)?.text ?? ""
      return answer(sentence("lineCountMeets", { count: found.length, total, text, unknown: open }), found)
    }
    case "words":
      return found(deps, people, of.words)
  }
}

const decisionWords: Record<Extract<Counted, { by: "decision" }>["decision"], Sentence> = {
  shortlist: sentence("lineShortlisted"),
  maybe: sentence("lineMaybe"),
  pass: sentence("linePassed"),
  decided: sentence("lineDecided"),
  undecided: sentence("lineUndecided")
}

/** Who has what is looked for, by the rules: the profile says it, in whatever words the rules know. */
export async function found(
  { database, now }: Pick<BackgroundDeps, "database" | "now">,
  people: readonly LinePerson[],
  words: string
): Promise<SaidReply> {
  const asked = parseQualification(words, "must", "looked for")
  const judge = createEvaluator({ ...emptyRole, qualifications: [asked] }, new Date(now()))
  const looked = people.toSorted((a, b) => b.person.lastSeenAt - a.person.lastSeenAt).slice(0, mostLooked)
  const have = new Set<string>()
  for (let from = 0; from < looked.length; from += slice) {
    const part = looked.slice(from, from + slice)
    const captures = await database.captures.bulkGet(part.map(({ person }) => shownCaptureId(person)))
    part.forEach(({ person }, at) => {
      const profile = captures[at]?.reading.profile
      if (profile && judge(profile).verdicts[0]?.verdict === "met") have.add(person.id)
    })
    if (from + slice < looked.length) await new Promise(resolve => setTimeout(resolve))
  }
  const those = people.filter(({ person }) => have.has(person.id))
  const said = sentence("lineFound", { count: those.length, total: looked.length, words })
  return answer(said, those)
}

/** What a person's profile leaves open of the role, musts before the others; or what the role leaves open. */
export function missingOf({ role, status }: RoleRow, somebody: LinePerson | undefined): SaidReply {
  if (!somebody) {
    const open = role.questions.map(({ text }) => text)
    if (status === "draft" && role.title === null) open.unshift(sentence("lineTitleOpen"))
    if (role.qualifications.length === 0) open.unshift(sentence("lineNothingAsked"))
    return answer(open.length === 0 ? sentence("lineRoleComplete") : sentences([sentence("lineRoleOpen"), ...open.slice(0, 5)]))
  }
  const wanted = role.qualifications
    .filter(({ kind }) => kind !== "avoid")
    .toSorted((a, b) => Number(b.kind === "must") - Number(a.kind === "must"))
  const texts = (word: VerdictSaid) => wanted.filter(({ id }) => (somebody.words.get(id) ?? "unknown") === word).map(({ text }) => text)
  const [notMet, unknown] = [texts("not met"), texts("unknown")]
  if (notMet.length + unknown.length === 0) return answer(sentence("lineNothingMissing"), [somebody])
  return answer(
    sentences([
      ...(notMet.length > 0 ? [sentence("lineNotMet", { what: { list: notMet, as: "commas" } })] : []),
      ...(unknown.length > 0 ? [sentence("lineNotSaid", { what: { list: unknown, as: "commas" } })] : [])
    ]),
    [somebody]
  )
}

type VerdictSaid = "not met" | "unknown"
