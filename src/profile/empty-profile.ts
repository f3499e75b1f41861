import type { Profile } from "./profile"

// Apart from the schemas, so that the page side can start a profile without carrying zod (its size budget is 60 kB).

/** A profile with nothing in it: the start of every reader. */
export function emptyProfile(): Profile {
  return {
    name: null,
    headline: null,
    location: null,
    about: null,
    positions: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    passages: [],
    evidence: {}
  }
}
