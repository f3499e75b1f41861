import type { VerdictWord } from "~evaluation/evaluation"
import type { Position, Profile, ProfileDate } from "~profile/profile"
import { compareLevels, levelOfTitle } from "~role/parse/level"
import type { Role } from "~role/role"
import { fold } from "~role/vocabulary/tokens"
import { traitKey } from "../../traits/trait"
import { traitsOf } from "../../traits/traits-of"

/** One name for a qualification wherever it is asked: `must:Led a migration`. By role and qualification id. */
export type MeaningNames = (roleId: string, qualificationId: string) => string | null

/**
 * What the outcome model is given of a person: numbers under names that name nobody. The checklist as shares of what was asked for, each verdict,
 * traits of the work, the trajectory, and how descriptions are written. Of the page's words only the traits' names are in it, which are of the
 * vocabulary and stand for no protected trait; no name, school, employer, place or date, and nothing that counts years since anything.
 *
 * @param verdicts as they stood when the person was decided on
 */
export function inputsOf(
  profile: Profile,
  role: Pick<Role, "qualifications"> & { id: string },
  verdicts: Readonly<Record<string, VerdictWord>>,
  nameOf: MeaningNames
): Record<string, number> {
  const inputs: Record<string, number> = { ...checklistOf(role, verdicts), ...trajectoryOf(profile), ...wordingOf(profile) }
  for (const { id } of role.qualifications) {
    const name = nameOf(role.id, id)
    const verdict = verdicts[id]
    if (name !== null && verdict !== undefined) inputs[name] = verdict === "met" ? 1 : verdict === "not met" ? -1 : 0
  }
  for (const trait of traitsOf(profile)) inputs[`trait ${traitKey(trait)}`] = 1
  return inputs
}

function checklistOf({ qualifications }: Pick<Role, "qualifications">, verdicts: Readonly<Record<string, VerdictWord>>) {
  const share = (kind: "must" | "nice" | "avoid", verdict: VerdictWord) => {
    const asked = qualifications.filter(one => one.kind === kind && verdicts[one.id] !== undefined)
    return asked.length === 0 ? 0 : asked.filter(({ id }) => verdicts[id] === verdict).length / asked.length
  }
  return {
    "musts met": share("must", "met"),
    "musts not met": share("must", "not met"),
    "nice met": share("nice", "met"),
    "avoid met": share("avoid", "met")
  }
}

/** How the work went on, as facts: how many titles, how often a step up, how far from the first to the last, how long a job mostly lasted. */
function trajectoryOf({ positions }: Profile): Record<string, number> {
  const jobs = positions.filter(({ kind }) => kind !== "career break" && kind !== "volunteering")
  const inOrder = [...jobs].sort((a, b) => (startOf(a) ?? 0) - (startOf(b) ?? 0))
  const levels = inOrder.flatMap(({ title }) => {
    const found = title === null ? null : levelOfTitle(title)
    return found ? [found.level] : []
  })
  const steps = levels.slice(1).filter((level, at) => compareLevels(level, levels[at]!) > 0).length
  const [first, last] = [levels[0], levels.at(-1)]
  const months = inOrder.flatMap(job => lengthOf(job) ?? []).sort((a, b) => a - b)
  return {
    "career titles": new Set(jobs.flatMap(({ title }) => (title === null ? [] : [fold(title)]))).size,
    "career steps up": steps,
    "career distance": first && last ? compareLevels(last, first) : 0,
    "career tenure": months.length === 0 ? 0 : Math.log1p(months[Math.floor(months.length / 2)]!)
  }
}

/** Jobs that are still held have no length yet: it would say how long ago they began. */
function lengthOf({ start, end }: Position): number | null {
  const [from, to] = [monthOf(start), monthOf(end)]
  return from === null || to === null || to < from ? null : to - from + 1
}

function startOf({ start }: Position): number | null {
  return monthOf(start)
}

function monthOf(date: ProfileDate): number | null {
  if (date === null || date === "present") return null
  const [year = 0, month = 7] = date.split("-").map(Number)
  return year * 12 + month - 1
}

/** How descriptions are written, without a word of them. */
function wordingOf({ positions }: Profile): Record<string, number> {
  const texts = positions.flatMap(({ description }) => description ?? [])
  const sentences = texts.flatMap(text => text.split(/[\n•▪●]|(?<=[.!?;])\s/u)).filter(sentence => /\p{L}{3}/u.test(sentence))
  const words = texts.join(" ").split(/\s+/u).filter(Boolean).length
  if (sentences.length === 0) return { "wording length": 0, "wording figures": 0, "wording brevity": 0 }
  return {
    "wording length": Math.log1p(words / texts.length),
    "wording figures": sentences.filter(sentence => /\d/u.test(sentence)).length / sentences.length,
    "wording brevity": sentences.length / Math.max(1, words)
  }
}
