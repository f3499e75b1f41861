import type { Role } from "../role"

/** A role of which nothing is known yet. */
export const emptyRole: Role = {
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
