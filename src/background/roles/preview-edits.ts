import { createEvaluator } from "~evaluation/evaluate"
import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import { movesBetween, standingsOf } from "~evaluation/places"
import { presentationOf } from "~evaluation/presentation"
import { allPoints } from "~evaluation/verdict-points"
import type { ReplyOf } from "~messages/contract"
import { isSame } from "~profile/is-same"
import type { Qualification, Role } from "~role/role"
import type { RoleEdit } from "~role/role-edit"
import { standingOfRole } from "~store/people/standing-words"
import { shownCaptureId } from "~store/people/person-links"
import type { PersonRow, RoleRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { editRole } from "./edit-role"

export type RolePreview = ReplyOf<"role.preview">

/** Whoever stands below is not judged for a preview where words change: a change is shown while the recruiter waits. */
export const mostJudged = 400
/** Judged before whoever waits is let in; some tens of milliseconds. */
const slice = 40
const mostShown = 5

type Standing = { verdict: VerdictWord | null; nearness?: Nearness | undefined }
interface Seen {
  person: PersonRow
  /** What stands of each qualification, by its id. */
  standing: Map<string, Standing>
}

/**
 * What a change of a role would do: each changed qualification as it is and as it would be, and who would stand at another place among the
 * people of the role. Nothing is kept. Verdicts that stand are taken as they are; what has new words is judged by the rules.
 *
 * @throws FailureError as `editRole`
 */
export async function previewEdits(
  deps: Pick<BackgroundDeps, "database" | "now">,
  row: RoleRow,
  edits: readonly RoleEdit[]
): Promise<RolePreview> {
  let made = 0
  const after = editRole(row.role, edits, () => `preview ${++made}`)
  const seen = row.status === "approved" ? await peopleOf(deps, row.id) : []
  const before = placesIn(row.role, seen)
  const fresh = after.qualifications.filter(one => !row.role.qualifications.some(old => isJudgedAlike(old, one)))
  const first = seen
    .toSorted((a, b) => before.get(a.person.id)! - before.get(b.person.id)!)
    .slice(0, fresh.length > 0 ? mostJudged : seen.length)
  const then = fresh.length > 0 ? await judgeAnew(deps, { ...after, qualifications: fresh }, first) : first
  const moved = presentationOf(row.role) === "ranked" ? movesBetween(placesIn(row.role, first), placesIn(after, then)) : []
  const names = new Map(seen.map(({ person }) => [person.id, person.name]))
  return {
    changes: changesBetween(row.role, after).map(change => ({
      ...change,
      metBefore: change.from === null ? null : countMet(first, change.qualificationId),
      metAfter: change.to === null ? null : countMet(then, change.qualificationId)
    })),
    people: seen.length,
    looked: first.length,
    moved: moved.length,
    moves: moved.slice(0, mostShown).map(({ id, from, to }) => ({ personId: id, name: names.get(id) ?? null, from, to }))
  }
}

async function peopleOf({ database }: Pick<BackgroundDeps, "database">, roleId: string): Promise<Seen[]> {
  const rows = await standingOfRole(database, roleId)
  return rows.filter(({ evaluated }) => evaluated).map(({ person, words }) => ({ person, standing: words }))
}

function placesIn({ qualifications }: Role, seen: readonly Seen[]): Map<string, number> {
  return standingsOf(
    seen.map(({ person, standing }) => ({
      id: person.id,
      points: allPoints(qualifications.map(qualification => ({ qualification, ...(standing.get(qualification.id) ?? { verdict: null }) })))
    }))
  )
}

/** The kind decides how much a verdict counts, not what it is. */
function isJudgedAlike(one: Qualification, other: Qualification): boolean {
  return one.id === other.id && one.text === other.text && isSame(one.criterion, other.criterion)
}

async function judgeAnew({ database, now }: Pick<BackgroundDeps, "database" | "now">, role: Role, seen: readonly Seen[]): Promise<Seen[]> {
  const judge = createEvaluator(role, new Date(now()))
  const judged: Seen[] = []
  for (let from = 0; from < seen.length; from += slice) {
    const part = seen.slice(from, from + slice)
    const captures = await database.captures.bulkGet(part.map(({ person }) => shownCaptureId(person)))
    part.forEach(({ person, standing }, at) => {
      const profile = captures[at]?.reading.profile
      const fresh = profile ? judge(profile).verdicts : []
      judged.push({
        person,
        standing: new Map([
          ...standing,
          ...fresh.map(({ qualificationId, verdict, nearness }): [string, Standing] => [qualificationId, { verdict, nearness }])
        ])
      })
    })
    if (from + slice < seen.length) await new Promise(resolve => setTimeout(resolve))
  }
  return judged
}

function countMet(seen: readonly Seen[], qualificationId: string): number {
  return seen.filter(({ standing }) => standing.get(qualificationId)?.verdict === "met").length
}

type Change = Omit<RolePreview["changes"][number], "metBefore" | "metAfter">

/** What differs, in the order of the role; `was` is what other words stood there. */
export function changesBetween(before: Role, after: Role): Change[] {
  const known = new Map(before.qualifications.map(one => [one.id, one]))
  const now = new Map(after.qualifications.map(one => [one.id, one]))
  const gone = before.qualifications.filter(({ id }) => !now.has(id))
  return [
    ...gone.map(({ id, text, kind }) => ({ qualificationId: id, text, was: null, from: kind, to: null })),
    ...after.qualifications.flatMap((one): Change[] => {
      const old = known.get(one.id)
      if (old !== undefined && old.text === one.text && old.kind === one.kind) return []
      const was = old === undefined || old.text === one.text ? null : old.text
      return [{ qualificationId: one.id, text: one.text, was, from: old?.kind ?? null, to: one.kind }]
    })
  ]
}
