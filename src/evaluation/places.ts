import type { Points } from "./verdict-points"
import { comparePoints } from "./verdict-points"

/** How somebody's place in the order of the verdicts changes. Places count from 1; people whom nothing tells apart share one. */
export interface Moved {
  id: string
  from: number
  to: number
}

/** The place of everybody by their points, best first: one more than how many stand better. */
export function standingsOf(people: readonly { id: string; points: Points }[]): Map<string, number> {
  const sorted = people.toSorted((a, b) => comparePoints(a.points, b.points))
  const places = new Map<string, number>()
  let place = 0
  sorted.forEach((person, at) => {
    const before = sorted[at - 1]
    if (before === undefined || comparePoints(before.points, person.points) !== 0) place = at + 1
    places.set(person.id, place)
  })
  return places
}

/** Who stands at another place afterwards, those first who go furthest; of two that go as far, the one that stands higher afterwards. */
export function movesBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Moved[] {
  const moved = [...after].flatMap(([id, to]): Moved[] => {
    const from = before.get(id)
    return from === undefined || from === to ? [] : [{ id, from, to }]
  })
  return moved.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || a.to - b.to)
}
