import { canonicalUrl } from "~profile/identity"
import type { AtsApplicant, AtsApplication, AtsCandidate } from "./nouns"
import { foldStage } from "./stage-words"

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

const emailKey = (email: string): string => email.trim().toLowerCase()

/** A name and an employer as a key; null where either says nothing. The legal form of an employer says nothing. */
function nameKey(name: string | null, employer: string | null): string | null {
  const who = foldStage((name ?? "").toLowerCase())
  const where = foldStage((employer ?? "").toLowerCase())
    .replace(
      /\b(?:gmbh|ag|se|inc|llc|ltd|limited|corp|corporation|co|plc|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|kg|ug|pty|pte|company|the)\b/gu,
      " "
    )
    .replace(/\s+/g, " ")
    .trim()
  return who && where ? `${who}|${where}` : null
}

interface Keys {
  "profile address": string[]
  "e-mail": string[]
  "name and employer": string[]
}
const ways = ["profile address", "e-mail", "name and employer"] as const satisfies PersonThere["by"][]
const some = (keys: (string | null)[]) => [...new Set(keys.flatMap(key => (key === null || key === "" ? [] : [key])))]

function keysOf({ links, emails, name, employer, work }: AtsCandidate): Keys {
  return {
    "profile address": some(links.map(addressKey)),
    "e-mail": some(emails.map(emailKey)),
    "name and employer": some([employer, ...work.map(job => job.employer)].map(one => nameKey(name, one)))
  }
}

/** Everybody who was pulled, by what they can be found by. Works on what is at hand, without a network. */
export function alreadyThereIndex() {
  const people = new Map<string, { candidate: AtsCandidate; keys: Keys; applications: Map<string, AtsApplication> }>()
  const index = new Map<string, Set<string>>()
  const at = (way: string, key: string) => `${way}: ${key}`

  const remove = (candidateId: string): void => {
    const known = people.get(candidateId)
    if (!known) return
    for (const way of ways) for (const key of known.keys[way]) index.get(at(way, key))?.delete(candidateId)
    people.delete(candidateId)
  }

  return {
    /** Takes somebody in; the same application again takes the place of what was known of it. Whoever was erased there goes. */
    add({ candidate, application }: Pick<AtsApplicant, "candidate" | "application">): void {
      const applications = new Map(people.get(candidate.id)?.applications).set(application.id, application)
      remove(candidate.id)
      if (candidate.deleted) return
      const keys = keysOf(candidate)
      people.set(candidate.id, { candidate, keys, applications })
      for (const way of ways)
        for (const key of keys[way]) index.set(at(way, key), (index.get(at(way, key)) ?? new Set<string>()).add(candidate.id))
    },
    /** Forgets somebody. */
    remove,
    /** Who it is: by address, else by e-mail, else likely by name and employer. More than one where the tenant has doubles. */
    find({ urls, emails, name, employer }: SoughtPerson): PersonThere[] {
      const sought: Keys = {
        "profile address": some(urls.map(addressKey)),
        "e-mail": some(emails.map(emailKey)),
        "name and employer": some([nameKey(name, employer)])
      }
      for (const by of ways) {
        const ids = new Set(sought[by].flatMap(key => [...(index.get(at(by, key)) ?? [])]))
        const found = [...ids].flatMap(id => {
          const person = people.get(id)
          return person ? [{ candidate: person.candidate, applications: [...person.applications.values()], by }] : []
        })
        if (found.length > 0) return found
      }
      return []
    }
  }
}
