import { tellsReply } from "../outcomes/outcome-kind"
import { agreesWith } from "../replay/replay-report"
import { eventsPer, median, share, type Figure } from "./interval"
import { isIn, pairOf, type DecisionRecord, type NumbersRecords, type Period } from "./records"

/** Under these numbers a figure says nothing, and is not shown. */
export const leastCounted = { decisions: 10, shortlisted: 5, evaluations: 10, agreement: 10, notes: 10 } as const

/** The recruiter's own figures of one period; null where there is too little to count. */
export interface Figures {
  /** Minutes that a person's page was in front before and while they were decided on: the median. */
  minutesPerDecision: Figure | null
  /** People opened for each one shortlisted. */
  openedPerShortlisted: Figure | null
  /** Verdicts that the recruiter set otherwise, for each evaluation. */
  overridesPerEvaluation: Figure | null
  /** Verdicts that the recruiter gave a thumb down and left as they are, for each evaluation. */
  doubtsPerEvaluation: Figure | null
  /** Decisions that the verdicts' advice agrees with, none of them beside a verdict that was doubted. */
  agreement: Figure | null
  /** The same for decisions that were taken before the verdicts were seen: the one that means something. */
  agreementUnseen: Figure | null
  /** People who replied, of those a note was drafted for. */
  repliesPerNote: Figure | null
}

/** Counts the figures of one period. Pure: the same records give the same figures. */
export function figuresOf(records: NumbersRecords, period: Period): Figures {
  const decisions = records.decisions.filter(({ at }) => isIn(period, at))
  const looks = new Map<string, number>()
  for (const look of records.looks) looks.set(pairOf(look), (looks.get(pairOf(look)) ?? 0) + look.timeMs)
  const minutes = decisions.flatMap(decision => {
    const timeMs = looks.get(pairOf(decision)) ?? 0
    return timeMs > 0 ? [timeMs / 60_000] : []
  })
  const evaluations = records.evaluations.filter(({ at }) => isIn(period, at))
  const evaluated = new Set(evaluations.map(pairOf))
  const perEvaluation = (said: NumbersRecords["overrides"]) =>
    evaluations.length < leastCounted.evaluations
      ? null
      : eventsPer(said.filter(one => evaluated.has(pairOf(one))).length, evaluations.length)
  return {
    minutesPerDecision: minutes.length < leastCounted.decisions ? null : median(minutes),
    openedPerShortlisted: openedPer(records, decisions, period),
    overridesPerEvaluation: perEvaluation(records.overrides),
    doubtsPerEvaluation: perEvaluation(records.doubts),
    agreement: agreementOf(decisions.filter(({ hidden }) => !hidden)),
    agreementUnseen: agreementOf(decisions.filter(({ hidden }) => hidden)),
    repliesPerNote: repliesPer(records, period)
  }
}

/** Decisions with advice, and how many of them it agrees with; with one that rests on a doubted verdict nothing agrees. */
export function agreementOf(decisions: readonly DecisionRecord[]): Figure | null {
  const advised = decisions.filter(({ advice }) => advice !== null)
  if (advised.length < leastCounted.agreement) return null
  return share(advised.filter(({ decision, advice, doubted }) => advice === agreesWith[decision] && !doubted).length, advised.length)
}

/** The share of those opened who were shortlisted, turned over: so many were opened for each one, with the interval turned over as well. */
function openedPer({ looks }: NumbersRecords, decisions: readonly DecisionRecord[], period: Period): Figure | null {
  const opened = new Set([...looks.filter(({ lastAt }) => isIn(period, lastAt)), ...decisions].map(pairOf)).size
  const shortlisted = decisions.filter(({ decision }) => decision === "shortlist").length
  if (shortlisted < leastCounted.shortlisted) return null
  const { value, low, high } = share(shortlisted, opened)
  return { value: 1 / value, low: 1 / high, high: 1 / low, n: opened }
}

function repliesPer({ notes, outcomes }: NumbersRecords, period: Period): Figure | null {
  const noted = new Set(notes.filter(({ at }) => isIn(period, at)).map(pairOf))
  if (noted.size < leastCounted.notes) return null
  // Whoever was screened or came further has replied, whether or not that was entered too.
  const answered = new Set(outcomes.filter(({ kind }) => tellsReply(kind)).map(pairOf))
  return share([...noted].filter(pair => answered.has(pair)).length, noted.size)
}
