import type { Position, Profile } from "./profile"

/**
 * The work that somebody does now, or did last where the page says of none that it goes on: title and company as the page has them. Pages list
 * the newest first. A break is no work; what is beside a job (volunteering) only stands for it where there is no other. Null where no position
 * has a title or a company.
 */
export function currentWork({ positions }: Profile): Pick<Position, "title" | "company"> | null {
  const named = positions.filter(({ title, company, kind }) => kind !== "career break" && (title !== null || company !== null))
  const paid = named.filter(({ kind }) => kind !== "volunteering")
  const work = paid.find(({ end }) => end === "present") ?? paid[0] ?? named[0]
  return work ? { title: work.title, company: work.company } : null
}
