import type { Jurisdiction, RecordKind } from "./jurisdiction"

/** How long one kind of record is kept, and what came of rules that pull apart. */
export interface Retention {
  kind: RecordKind
  /** Months; null where it is kept until somebody erases it. */
  months: number | null
  /** The longest that any rule asks, and the shortest that any rule allows; null where none says. */
  atLeast: { months: number; jurisdiction: string } | null
  atMost: { months: number; jurisdiction: string } | null
  /** Rules ask for more than others allow: the texts go, the log stays. */
  isConflict: boolean
  /** What was set gave way to a rule. */
  setMonthsGaveWay: boolean
}

/**
 * How long a kind of record is kept, by one rule: what is set, within what the jurisdictions ask at least and allow at most. Where they pull apart,
 * the text lives short and the redacted log long.
 *
 * @param setMonths what the recruiter set (texts), or what holds where nobody asks (log); null keeps them
 */
export function retentionOf(kind: RecordKind, jurisdictions: readonly Jurisdiction[], setMonths: number | null): Retention {
  const facts = jurisdictions.flatMap(({ name, keep }) => keep.filter(fact => fact.kind === kind).map(fact => ({ ...fact, name })))
  const atLeast = facts
    .flatMap(({ atLeastMonths, name }) => (atLeastMonths === undefined ? [] : [{ months: atLeastMonths, jurisdiction: name }]))
    .reduce<Retention["atLeast"]>((most, one) => (most === null || one.months > most.months ? one : most), null)
  const atMost = facts
    .flatMap(({ atMostMonths, name }) => (atMostMonths === undefined ? [] : [{ months: atMostMonths, jurisdiction: name }]))
    .reduce<Retention["atMost"]>((least, one) => (least === null || one.months < least.months ? one : least), null)
  const isConflict = atLeast !== null && atMost !== null && atLeast.months > atMost.months
  // Of two bounds that pull apart one holds: for texts the upper, for the log the lower. The texts are kept as long as the upper lets
  // them be: what asks for more is met as far as it may be.
  const lower = isConflict && kind === "texts" ? null : (atLeast?.months ?? null)
  const upper = isConflict && kind === "log" ? null : (atMost?.months ?? null)
  const floor = isConflict ? (upper ?? lower) : lower
  const raised = floor !== null && setMonths !== null ? Math.max(setMonths, floor) : setMonths
  const months = upper === null ? raised : Math.min(raised ?? upper, upper)
  return { kind, months, atLeast, atMost, isConflict, setMonthsGaveWay: months !== setMonths }
}
