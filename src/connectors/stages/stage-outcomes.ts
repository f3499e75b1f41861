import type { AtsApplicant, AtsStage } from "../nouns"
import type { OutcomesOfStages, StageOutcome } from "./outcomes-of-stages"
import { outcomeOfStage } from "./stage-words"

/**
 * What stages probably stand for, to be confirmed once for a job. A stage whose name says nothing and that stands between two of the same
 * outcome is of that outcome too.
 */
export function proposeStageOutcomes(stages: readonly AtsStage[]): OutcomesOfStages {
  const said = stages.map(outcomeOfStage)
  return Object.fromEntries(
    stages.map(({ id }, at) => {
      const before = said.slice(0, at).findLast(outcome => outcome !== null) ?? null
      const after = said.slice(at + 1).find(outcome => outcome !== null) ?? null
      return [id, said[at] ?? (before !== null && before === after ? before : null)]
    })
  )
}

/** Something that became of an applicant. */
export interface ApplicantOutcome {
  outcome: StageOutcome
  /** UTC in ISO 8601; null where the vendor kept no time. */
  at: string | null
  /** Why it ended, in the tenant's words; of an end alone. */
  reason: string | null
}

/**
 * What became of an applicant, each outcome once with the time when it was first reached, in the order of the stages entered. How it ended is
 * the application's own word: a stage called "Archived" says nothing beside it.
 * @param mapping what the recruiter confirmed; of stages that it lacks (older ones, renamed ones) the name decides
 */
export function applicantOutcomes(
  { application, stageChanges }: Pick<AtsApplicant, "application" | "stageChanges">,
  mapping: OutcomesOfStages
): ApplicantOutcome[] {
  const { status, applied, ended, reason, stage } = application
  const of = (entered: AtsStage) => (Object.hasOwn(mapping, entered.id) ? (mapping[entered.id] ?? null) : outcomeOfStage(entered))
  const outcomes: ApplicantOutcome[] = []
  const reach = (outcome: StageOutcome | null, at: string | null) => {
    if (outcome === null || isEnd(outcome) || outcomes.some(known => known.outcome === outcome)) return
    outcomes.push({ outcome, at, reason: null })
  }
  for (const { to, at } of stageChanges) reach(of(to), at)
  if (stageChanges.length === 0 && stage !== null) reach(of(stage), null)
  // Whoever was sourced did not apply; everybody else did, at the time that the application has.
  if (!outcomes.some(({ outcome }) => outcome === "applied" || outcome === "sourced"))
    outcomes.unshift({ outcome: "applied", at: applied, reason: null })
  if (status === "hired") {
    const entered = stageChanges.find(({ to }) => of(to) === "hired")?.at ?? null
    outcomes.push({ outcome: "hired", at: entered ?? ended, reason: null })
  } else if (status !== "active") outcomes.push({ outcome: status, at: ended ?? lastChange(stageChanges), reason })
  return outcomes
}

const isEnd = (outcome: StageOutcome) => outcome === "hired" || outcome === "rejected" || outcome === "withdrawn"
const lastChange = (changes: AtsApplicant["stageChanges"]) => changes.at(-1)?.at ?? null
