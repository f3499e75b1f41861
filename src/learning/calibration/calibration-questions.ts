import type { VerdictWord } from "~evaluation/evaluation"
import type { Role, Qualification } from "~role/role"
import type { PreferenceEffect } from "../preferences/preference"
import { mayBeAskedFor } from "../preferences/preference-target"
import { adviceOf } from "../replay/replay"

/** What the recruiter said of somebody who was shown blind. */
export interface BlindAnswer {
  personId: string
  answer: "yes" | "no" | "unsure"
}

/** A way to settle a disagreement: what it does to the role, as the effect of a preference where it is one. */
export type CalibrationChoice =
  | { id: string; does: "effect"; effect: PreferenceEffect }
  | { id: "drop"; does: "drop" }
  /** The role says what it should; it was this person. */
  | { id: "keep"; does: "keep" }

/**
 * A disagreement between what was said and what the verdicts advise, as a question about one qualification. `not met`: said yes although
 * this must is not met. `present`: said yes although this is to be avoided and there. `lacking`: said no although everything that must be
 * is met, and this wish is not. `unexplained`: said no, and nothing that the role asks for explains it.
 */
export interface CalibrationQuestion {
  id: string
  about: "not met" | "present" | "lacking" | "unexplained"
  /** Null where no qualification is in question. */
  qualification: Qualification | null
  /** Who it is about, by their place (1 is the first who was shown). */
  places: number[]
  /** Answers the other way among those of whom the same is true: they speak against the change. */
  otherwise: number
  choices: CalibrationChoice[]
}

export interface ShownAnswer {
  /** By qualification id. */
  verdicts: Readonly<Record<string, VerdictWord>>
  /** Words of this person's profile that could stand for what a qualification asks: "treat X as Y". By qualification id. */
  aliases?: Readonly<Record<string, readonly { term: string; as: string }[]>>
}

/** More ways to read one word are no help in choosing. */
const mostAliases = 2

/**
 * The disagreements of a calibration as questions, those that most people stand behind first. Said yes but advised against: is what is not
 * met really a must? Said no but advised for: should a wish be a must, or is something missing? An "unsure" and an advice that is open are no
 * disagreement.
 *
 * @param shown by person id; somebody without an entry is left out
 */
export function disagreementsOf(
  answers: readonly BlindAnswer[],
  shown: ReadonlyMap<string, ShownAnswer>,
  role: Role
): CalibrationQuestion[] {
  const said = answers.flatMap(({ personId, answer }, at) => {
    const person = shown.get(personId)
    return person ? [{ answer, place: at + 1, ...person, advice: adviceOf(person.verdicts, role) }] : []
  })
  const questions: CalibrationQuestion[] = []
  const ask = (about: CalibrationQuestion["about"], qualification: Qualification, verdicts: readonly VerdictWord[]) => {
    const [word, advice] = about === "lacking" ? (["no", "for"] as const) : (["yes", "against"] as const)
    const here = said.filter(one => verdicts.includes(one.verdicts[qualification.id] ?? "unknown"))
    const behind = here.filter(one => one.answer === word && one.advice === advice)
    if (behind.length === 0) return
    // What stands for a protected trait may have been wished for; that it is asked of everybody is never proposed.
    if (about === "lacking" && !mayBeAskedFor({ kind: "verdict", qualificationId: qualification.id, verdict: "met" }, qualification)) return
    const otherwise = here.filter(one => one.answer === (word === "yes" ? "no" : "yes")).length
    // A wish that those who were wanted lack as well is not what tells them apart.
    if (about === "lacking" && otherwise >= behind.length) return
    const aliases = behind.flatMap(one => one.aliases?.[qualification.id] ?? [])
    questions.push({
      id: `${about}:${qualification.id}`,
      about,
      qualification,
      places: behind.map(({ place }) => place),
      otherwise,
      choices: choicesFor(about, qualification, aliases)
    })
  }
  for (const qualification of role.qualifications) {
    if (qualification.kind === "must") ask("not met", qualification, ["not met"])
    if (qualification.kind === "avoid") ask("present", qualification, ["met"])
    if (qualification.kind === "nice") ask("lacking", qualification, ["not met", "unknown"])
  }
  const explained = new Set(questions.filter(({ about }) => about === "lacking").flatMap(({ places }) => places))
  const unexplained = said.filter(one => one.answer === "no" && one.advice === "for" && !explained.has(one.place))
  if (unexplained.length > 0) {
    const places = unexplained.map(({ place }) => place)
    questions.push({ id: "unexplained", about: "unexplained", qualification: null, places, otherwise: 0, choices: [keep] })
  }
  return questions.sort((a, b) => b.places.length - a.places.length)
}

const keep: CalibrationChoice = { id: "keep", does: "keep" }

function choicesFor(
  about: CalibrationQuestion["about"],
  { id: qualificationId, text }: Qualification,
  aliases: readonly { term: string; as: string }[]
): CalibrationChoice[] {
  const kind = (to: "must" | "nice"): CalibrationChoice => ({
    id: to,
    does: "effect",
    effect: { kind: "change kind", qualificationId, text, to }
  })
  if (about === "lacking") return [kind("must"), keep]
  if (about === "present") return [{ id: "drop", does: "drop" }, keep]
  const distinct = [...new Map(aliases.map(alias => [`${alias.term} → ${alias.as}`, alias])).entries()].slice(0, mostAliases)
  return [
    keep,
    kind("nice"),
    ...distinct.map(([id, { term, as }]): CalibrationChoice => ({
      id: `treat ${id}`,
      does: "effect",
      effect: { kind: "treat as", term, as }
    })),
    { id: "drop", does: "drop" }
  ]
}
