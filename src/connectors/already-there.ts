import { likelyMark, markOfAddress, markOfMail, marksOfCandidate } from "./applicant-marks"
import type { AtsApplicant, AtsApplication, AtsCandidate } from "./nouns"

/** What is known of somebody on a page. */
export interface SoughtPerson {
  /** Addresses of their profiles. */
  urls: readonly string[]
  emails: readonly string[]
  name: string | null
  employer: string | null
}

export interface PersonThere {
  candidate: AtsCandidate
  applications: AtsApplication[]
  /** By what they were found. "name and employer" is likely and no more: the recruiter says whether it is so. */
  by: "profile address" | "e-mail" | "name and employer"
}

/** Everybody who was pulled, by the marks that they can be found by. Works on what is at hand, without a network. */
export function alreadyThereIndex() {
  const people = new Map<string, { candidate: AtsCandidate; marks: string[]; applications: Map<string, AtsApplication> }>()
  const index = new Map<string, Set<string>>()

  const remove = (candidateId: string): void => {
    for (const mark of people.get(candidateId)?.marks ?? []) index.get(mark)?.delete(candidateId)
    people.delete(candidateId)
  }
  const found = (by: PersonThere["by"], marks: readonly string[]): PersonThere[] =>
    [...new Set(marks.flatMap(mark => [...(index.get(mark) ?? [])]))].flatMap(id => {
      const person = people.get(id)
      return person ? [{ candidate: person.candidate, applications: [...person.applications.values()], by }] : []
    })

  return {
    /** Takes somebody in; the same application again takes the place of what was known of it. Whoever was erased there goes. */
    add({ candidate, application }: Pick<AtsApplicant, "candidate" | "application">): void {
      const applications = new Map(people.get(candidate.id)?.applications).set(application.id, application)
      remove(candidate.id)
      if (candidate.deleted) return
      const marks = marksOfCandidate(candidate)
      people.set(candidate.id, { candidate, marks, applications })
      for (const mark of marks) index.set(mark, (index.get(mark) ?? new Set<string>()).add(candidate.id))
    },
    /** Forgets somebody. */
    remove,
    /** Who it is: by address, else by e-mail, else likely by name and employer. More than one where the tenant has doubles. */
    find({ urls, emails, name, employer }: SoughtPerson): PersonThere[] {
      const atAddress = found("profile address", urls.flatMap(markOfAddress))
      if (atAddress.length > 0) return atAddress
      const atMail = found("e-mail", emails.flatMap(markOfMail))
      return atMail.length > 0 ? atMail : found("name and employer", likelyMark(name, employer))
    }
  }
}
