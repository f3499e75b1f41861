import type { AtsStage, AtsStageChange } from "../nouns"

/**
 * Stage changes in the order of their times, each with the stage before it. Those without a time stay where they were.
 * @param entered the stages as they were entered, in the vendor's order
 */
export function stageSteps(entered: readonly { to: AtsStage; at: string | null }[]): AtsStageChange[] {
  const dated = entered
    .filter(({ at }) => at !== null)
    .sort((a, b) => ((a.at ?? "") < (b.at ?? "") ? -1 : (a.at ?? "") > (b.at ?? "") ? 1 : 0))
  let next = 0
  const ordered = entered.map(step => (step.at === null ? step : (dated[next++] ?? step)))
  return ordered.map(({ to, at }, place) => ({ from: ordered[place - 1]?.to ?? null, to, at }))
}
