import type { Profile } from "../profile"
import { isOwnerKnown } from "./owner-name"

/** A profile under the name that the recruiter gave its owner, where the page gave none that is known for one; else the very same. */
export function withToldName(profile: Profile, told: string | null): Profile {
  return told === null || isOwnerKnown(profile.name) ? profile : { ...profile, name: told }
}

const mostLines = 6
const longestLine = 120

/** The first lines that were read of somebody whose name nobody knows: where a name would stand. Literal, cut at 120 characters. */
export function topLines({ name, headline, location, about, passages }: Profile): string[] {
  return [name, headline, location, about, ...passages.slice(0, 3).map(({ text }) => text)]
    .flatMap(text => text?.split("\n") ?? [])
    .map(line => line.trim().slice(0, longestLine))
    .filter((line, at, all) => line !== "" && all.indexOf(line) === at)
    .slice(0, mostLines)
}
