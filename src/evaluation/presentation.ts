import type { Role } from "~role/role"

/**
 * How people of a role are shown, and how they leave: by their verdicts with what they meet added up, or as they were received with nothing
 * added up. The second is for a role whose recruiter wants a tool that "only summarises, organises or presents information for a person's review"
 * (Colorado SB 26-189).
 */
export type Presentation = "ranked" | "as received"

/** The one place that decides it: panel, exports, hand-over, notes and command line ask here. */
export function presentationOf({ presentsOnly }: Pick<Role, "presentsOnly">): Presentation {
  return presentsOnly === true ? "as received" : "ranked"
}

/** How two people compare: by their verdicts, and by when they were received. Below 0 where the first stands above. */
export interface Comparisons<Person> {
  verdicts: (a: Person, b: Person) => number
  received: (a: Person, b: Person) => number
}

/** People in the order in which a role presents them; a copy. */
export function presented<Person>(people: readonly Person[], presentation: Presentation, by: Comparisons<Person>): Person[] {
  return people.toSorted(presentation === "ranked" ? by.verdicts : by.received)
}

/** Who was first seen first was received first; a pile is read in the order of its files. */
export function compareReceived(a: { firstSeenAt: number; id: string }, b: { firstSeenAt: number; id: string }): number {
  return a.firstSeenAt - b.firstSeenAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
