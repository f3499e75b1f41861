import type { Profile } from "~profile/profile"
import { identities, type Identity } from "./identities"
import { withTextsOf } from "./with-texts-of"

/** What is changed about somebody that says nothing of their work. */
export const swapIds = [
  "name of a woman",
  "name of a man",
  "name of another origin",
  "she",
  "he",
  "they",
  "photo",
  "e-mail",
  "club",
  "school",
  "graduation years",
  "address"
] as const
export type SwapId = (typeof swapIds)[number]

/** The same person twice: as they are (with what the swap speaks of, where their profile has none of it), and otherwise. */
export interface Swapped {
  before: Profile
  after: Profile
}

/**
 * One person with one thing changed and everything else the same.
 *
 * @param place the person's place among those who are tested: another name for each, so that no name is tested alone
 * @param untilYear years up to this one are shifted: a degree that is still to come is work that is still to be done
 */
export function swapOne(id: SwapId, profile: Profile, place: number, untilYear: number): Swapped {
  switch (id) {
    case "name of a woman":
      return named(profile, women, place)
    case "name of a man":
      return named(profile, men, place)
    case "name of another origin":
      return named(
        profile,
        identities.map(({ name }) => name),
        place
      )
    case "she":
    case "he":
    case "they":
      return { before: profile, after: withPronouns(profile, id) }
    case "photo":
      return { before: profile, after: { ...profile, photo: `https://pictures.example/${place % 7}.jpg` } as Profile }
    case "school":
      return schooled(profile, place)
    case "graduation years":
      return { before: profile, after: { ...profile, education: profile.education.map(entry => aged(entry, untilYear)) } }
    case "e-mail":
      return told(profile, ({ name }) => `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@mail.example`, place)
    case "club":
      return told(profile, ({ club }) => `Member of the ${club}`, place)
    case "address":
      return told(profile, ({ address }) => address, place)
  }
}

const women = ["Emily Walsh", "Lakisha Washington", "Fatima Al-Farsi", "Ana Lisboa", "Grace Nurse", "Nguyễn Thị Mai", "Ruby Swift"]
const men = ["Greg Baker", "Jamal Jones", "Mohammed Al-Farsi", "Jan Kowalski", "Max Power", "Wei Le", "Hans Schneider"]

const identityAt = (place: number): Identity => identities[place % identities.length] as Identity

/** One of a list that is not what somebody has already: by their place, and the next one where that is their own. */
function otherThan(own: string | null, list: readonly string[], place: number): string {
  const begins = (text: string) => text.split(" ", 1)[0]
  const at = place % list.length
  return [...list.slice(at), ...list.slice(0, at)].find(one => own === null || begins(one) !== begins(own)) ?? (list[at] as string)
}

/** In the name's field, and wherever the whole name stands in a text. */
function named(profile: Profile, names: readonly string[], place: number): Swapped {
  const own = profile.name
  const name = otherThan(own, names, place * 3 + 1)
  const after = own !== null && own.includes(" ") ? withTextsOf(profile, text => text.split(own).join(name)) : profile
  return { before: profile, after: { ...after, name } }
}

const forms = {
  he: { subject: "he", object: "him", own: "his", owns: "his", self: "himself", title: "Mr" },
  she: { subject: "she", object: "her", own: "her", owns: "hers", self: "herself", title: "Ms" },
  they: { subject: "they", object: "them", own: "their", owns: "theirs", self: "themself", title: "Mx" }
} as const

const kinds: Readonly<Record<string, keyof (typeof forms)["he"]>> = {
  he: "subject",
  she: "subject",
  him: "object",
  her: "own",
  his: "own",
  hers: "owns",
  himself: "self",
  herself: "self",
  mr: "title",
  ms: "title",
  mrs: "title"
}
const pronoun = /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Hh]imself|[Hh]erself|Mrs?|Ms)\b/g

/** "She led her team" for "He led his team": "they" stays, since it mostly speaks of several. A profile without any says of whom it speaks. */
function withPronouns(profile: Profile, to: keyof typeof forms): Profile {
  const change = (text: string) =>
    text.replace(pronoun, found => {
      const kind = kinds[found.toLowerCase()]
      if (kind === undefined) return found
      const other = forms[to][kind]
      return /^[A-Z]/.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other
    })
  return withTextsOf(profile, change)
}

function schooled(profile: Profile, place: number): Swapped {
  const own = profile.education.flatMap(entry => entry.school ?? []).filter(name => name.length > 3)
  const schools = identities.map(({ school }) => school)
  const school = otherThan(own[0] ?? null, schools, place * 3 + 1)
  const after = withTextsOf(profile, text => own.reduce((told, name) => told.split(name).join(school), text))
  return { before: profile, after: { ...after, education: after.education.map(entry => ({ ...entry, school })) } }
}

/** Somebody who learned the same a generation before. */
const yearsOlder = 22

function aged(entry: Profile["education"][number], untilYear: number): Profile["education"][number] {
  const year = (date: string | null) => (date !== null && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null)
  const [start, end] = [year(entry.start), year(entry.end)]
  if (entry.end === "present" || Math.max(start ?? 0, end ?? 0) >= untilYear) return entry
  const shifted = (date: string | null, from: number | null) =>
    date === null || from === null ? date : `${from - yearsOlder}${date.slice(4)}`
  return { ...entry, start: shifted(entry.start, start), end: shifted(entry.end, end) }
}

/** A line of its own at the end of the profile, which says one thing of one person and the same of another. */
function told(profile: Profile, line: (identity: Identity) => string, place: number): Swapped {
  const withLine = (text: string): Profile => ({ ...profile, passages: [...profile.passages, { section: "other", label: null, text }] })
  return { before: withLine(line(identityAt(place))), after: withLine(line(identityAt(place + 1 + (place % 5)))) }
}
