import type { DraftRole } from "../role"

/** A role of which nothing is known yet. */
export const emptyRole: DraftRole = {
  title: null,
  level: null,
  place: null,
  remote: null,
  qualifications: [],
  questions: [],
  findings: [],
  salary: null,
  strategies: [],
  aliases: []
}
