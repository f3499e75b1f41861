import type { DataCard } from "~run/tuning-card"
import type { SplitExamples } from "./split-examples"
import { leftOutReasons, tuningSources, type LeftOutOfTuning, type TuningExample } from "./tuning-example"

/** What people said of themselves: attribute → person → group. */
export type SaidOfThemselves = Readonly<Record<string, ReadonlyMap<string, string>>>

/** @param groupsOf what people said of themselves, by attribute; null where there is no file */
export function dataCardOf(
  { by, train, test, onBothSides }: SplitExamples,
  leftOut: Record<LeftOutOfTuning, number>,
  { now, about, groupsOf }: { now: Date; about: string; groupsOf: SaidOfThemselves | null }
): DataCard {
  const all = [...train, ...test]
  const times = all.map(({ at }) => at)
  const people = new Set(all.map(({ personId }) => personId))
  return {
    madeAt: now.toISOString(),
    about,
    task: "evaluate",
    examples: { train: train.length, test: test.length, corrections: all.filter(({ rejected }) => rejected !== null).length },
    split: by,
    sources: countsBy(
      tuningSources,
      all.map(({ source }) => source)
    ),
    roles: new Set(all.map(({ roleId }) => roleId)).size,
    people: people.size,
    dates: times.length === 0 ? null : { from: dayOf(Math.min(...times)), to: dayOf(Math.max(...times)) },
    verdicts: countsBy(["met", "not met", "unknown"], all.flatMap(verdictsOf)),
    leftOut: { ...Object.fromEntries(leftOutReasons.map(why => [why, leftOut[why]])), "on both sides": onBothSides } as DataCard["leftOut"],
    selfReported:
      groupsOf === null
        ? null
        : Object.fromEntries(
            Object.entries(groupsOf).map(([attribute, groupOf]) => {
              const known = [...people].map(id => groupOf.get(id) ?? "not told")
              return [attribute, countsBy([...new Set(known)].sort(), known)]
            })
          )
  }
}

function verdictsOf({ answer }: TuningExample): string[] {
  return (JSON.parse(answer) as { verdicts: { verdict: string }[] }).verdicts.map(({ verdict }) => verdict)
}

function countsBy<Name extends string>(names: readonly Name[], found: readonly string[]): Record<Name, number> {
  return Object.fromEntries(names.map(name => [name, found.filter(one => one === name).length])) as Record<Name, number>
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
