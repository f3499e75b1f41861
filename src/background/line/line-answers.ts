import { presentationOf } from "~evaluation/presentation"
import type { LineReply } from "~messages/line-messages"
import { foldMarks } from "~profile/fold-text"
import type { LineRequest } from "~role/line-request"
import type { Role } from "~role/role"
import { sentence, sentences, type Said, type Sentence } from "~sentence/sentence"
import { PeopleFinder } from "~store/people/search/find-people"
import type { RoleRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { hasWholeSearch, keepSearch } from "../people/keep-search"
import type { LinePerson } from "./line-records"

export type SaidReply = Extract<LineReply, { kind: "said" }>

/** So many people are named in an answer; how many more there are is said. */
const mostNamed = 12
/** So many profiles are read into the search at once where they are missing: an answer is waited for. */
const mostRead = 200

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
    next: [],
    ...more
  }
}

/** The best so many, in the order of the verdicts; those who share the last place are all named. Nobody where the role ranks nobody. */
export function bestOf(role: Role, people: readonly LinePerson[], count: number): SaidReply {
  if (presentationOf(role) === "as received") return answer(sentence("lineRanksNobody"))
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
  deps: Pick<BackgroundDeps, "database">,
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

/** Whose profile says what is looked for: the search of People, over everything that profiles say. */
export async function found(
  { database }: Pick<BackgroundDeps, "database">,
  people: readonly LinePerson[],
  words: string
): Promise<SaidReply> {
  // Whoever was read last may not be in the search yet: what is asked about them is answered all the same.
  if (!(await hasWholeSearch(database))) await keepSearch(database, lastSeen(people))
  const [packs, waiting] = await Promise.all([database.searchPacks.toArray(), database.searchWaiting.toArray()])
  const finder = new PeopleFinder()
  finder.read(
    packs,
    waiting,
    people.map(({ person }) => person)
  )
  const names = people.map(({ person: { id, name } }) => ({ id, text: foldMarks(name ?? "") }))
  const ids = [...finder.find(words, names).found]
  // What a linked page says is said of the person whom it was linked to.
  const have = new Set((await database.people.bulkGet(ids)).flatMap(row => (row ? (row.sameAs ?? row.id) : [])))
  const those = people.filter(({ person }) => have.has(person.id))
  return answer(sentence("lineFound", { count: those.length, total: people.length, words }), those)
}

function lastSeen(people: readonly LinePerson[]): string[] {
  const latest = people.toSorted((a, b) => b.person.lastSeenAt - a.person.lastSeenAt).slice(0, mostRead)
  return latest.map(({ person }) => person.id)
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
