import { foldText } from "~profile/fold-text"
import { canonicalUrl } from "~profile/identity"
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

/** A profile's address as a key: canonical, without scheme; null where it is no address. */
export function addressKey(address: string): string | null {
  const whole = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`
  if (!URL.canParse(whole) || !new URL(whole).hostname.includes(".")) return null
  const key = canonicalUrl(new URL(whole)).replace(/^https?:\/\//, "")
  // The front page of a site is nobody's profile.
  return key.includes("/") ? key : new URL(whole).hostname.split(".").length > 2 ? key : null
}

export const emailKey = (email: string): string => email.trim().toLowerCase()
const nameKey = (name: string, employer: string) => `${foldText(name).trim()}|${companyKey(employer)}`

/** An employer without its legal form. */
function companyKey(employer: string): string {
  return foldText(employer)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(
      /\b(?:gmbh|ag|se|inc|llc|ltd|limited|corp|corporation|co|plc|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|kg|ug|pty|pte|company|the)\b/gu,
      " "
    )
    .replace(/\s+/g, " ")
    .trim()
}

/** Everybody who was pulled, by what they can be found by. Works on what is at hand, without a network. */
export function alreadyThereIndex() {
  const people = new Map<string, { candidate: AtsCandidate; applications: Map<string, AtsApplication> }>()
  const byAddress = new Map<string, Set<string>>()
  const byEmail = new Map<string, Set<string>>()
  const byName = new Map<string, Set<string>>()
  const put = (index: Map<string, Set<string>>, key: string | null, id: string) => {
    if (key !== null && key !== "") index.set(key, (index.get(key) ?? new Set()).add(id))
  }
  const found = (by: PersonThere["by"], ids: Iterable<string>): PersonThere[] =>
    [...new Set(ids)].flatMap(id => {
      const person = people.get(id)
      return person ? [{ candidate: person.candidate, applications: [...person.applications.values()], by }] : []
    })

  return {
    /** Takes somebody in; the same application again takes the place of what was known of it. */
    add({ candidate, application }: Pick<AtsApplicant, "candidate" | "application">): void {
      if (candidate.deleted) return this.remove(candidate.id)
      const known = people.get(candidate.id)
      people.set(candidate.id, {
        candidate,
        applications: (known?.applications ?? new Map<string, AtsApplication>()).set(application.id, application)
      })
      for (const link of candidate.links) put(byAddress, addressKey(link), candidate.id)
      for (const email of candidate.emails) put(byEmail, emailKey(email), candidate.id)
      const employers = new Set([candidate.employer, ...candidate.work.map(({ employer }) => employer)])
      for (const employer of employers) if (candidate.name && employer) put(byName, nameKey(candidate.name, employer), candidate.id)
    },
    /** Forgets somebody. */
    remove(candidateId: string): void {
      people.delete(candidateId)
    },
    /** Who it is: by address, else by e-mail, else likely by name and employer. More than one where the tenant has doubles. */
    find({ urls, emails, name, employer }: SoughtPerson): PersonThere[] {
      const atAddress = found(
        "profile address",
        urls.flatMap(url => [...(byAddress.get(addressKey(url) ?? "") ?? [])])
      )
      if (atAddress.length > 0) return atAddress
      const atEmail = found(
        "e-mail",
        emails.flatMap(email => [...(byEmail.get(emailKey(email)) ?? [])])
      )
      if (atEmail.length > 0) return atEmail
      return name && employer && companyKey(employer) ? found("name and employer", byName.get(nameKey(name, employer)) ?? []) : []
    }
  }
}
