import { foldMarks } from "./fold-text"
import { sentence, type Sentence } from "~sentence/sentence"
import type { Profile } from "./profile"

/** Where each of the two was seen: person keys and addresses of pages. A page that names the other's address speaks of the same person. */
export interface SeenAt {
  a: readonly string[]
  b: readonly string[]
}

/**
 * Why two people, read on two sites, may be one, as a sentence; null where nothing but the name speaks for it. The same name is asked for,
 * and one more agreement: an address of the other that the page names, an employer, a school, a place. E-mail addresses and phone numbers
 * are not compared. It is a reason to ask the recruiter, never to merge.
 */
export function likelySame(a: Profile, b: Profile, seenAt: SeenAt = { a: [], b: [] }): Sentence | null {
  const name = foldedName(a.name)
  if (name === null || name !== foldedName(b.name)) return null
  const address = namedAddress(a, seenAt.b) ?? namedAddress(b, seenAt.a)
  if (address !== null) return sentence("sameNamedAddress", { address })
  const employer = shared(
    a.positions.map(one => one.company),
    b.positions.map(one => one.company)
  )
  if (employer !== null) return sentence("sameEmployer", { employer })
  const school = shared(
    a.education.map(one => one.school),
    b.education.map(one => one.school)
  )
  if (school !== null) return sentence("sameSchool", { school })
  const place = shared([townOf(a.location)], [townOf(b.location)])
  return place === null ? null : sentence("samePlace", { place })
}

const titles = /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|ing|dipl|mag|msc|bsc|mba|phd|md|cpa|pmp|jr|sr|ii|iii|iv|she|her|he|him|his|they|them)$/
const letters: Record<string, string> = { ß: "ss", ø: "o", ł: "l", æ: "ae", œ: "oe", đ: "d", ð: "d", þ: "th", ı: "i" }

/**
 * First and last name in one form, for finding the same name on another site: without marks, case, titles, initials and middle names, in
 * whichever order they are written. Null where there is no full name: a login or one word finds too many. Names in characters, which are
 * written without a space, stay as they are.
 */
export function foldedName(name: string | null): string | null {
  // What stands in brackets or after a comma of a western name is pronouns, a degree, a nickname; "Ferro, Ana" is turned round.
  const plain = (name ?? "").replace(/[([{].*?[)\]}]/g, " ")
  const [before = "", after = ""] = plain.split(/,|\s[|–—]\s/)
  const [first, second] = [wordsOf(before), wordsOf(after)]
  const words = first.length === 1 ? [...second, ...first] : first
  if (words.length > 0 && words.every(word => inCharacters.test(word))) return words.join("").length > 1 ? words.join("") : null
  const [start, end] = [words[0], words.at(-1)]
  return words.length < 2 || !start || !end ? null : [start, end].sort().join(" ")
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map(word => word.replace(/^['’-]+|['’-]+$/g, ""))
    .filter(word => inCharacters.test(word) || ([...word].length > 1 && !titles.test(word)))
}

const inCharacters = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u

function fold(text: string): string {
  return foldMarks(text).replace(/[ßøłæœđðþı]/g, letter => letters[letter] ?? letter)
}

// Not one employer: two people who are both freelancers have nothing in common by it.
const nobody = /^(?:self|freelanc|selbst|independent|independant|autonomo|libero|various|confidential|stealth|private|n ?a$|none$)/
const legalForms =
  /\b(?:inc|llc|ltd|limited|gmbh|mbh|ag|se|kg|co|corp|corporation|company|plc|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|aps|lda|ltda|pty|group|holding|the)\b/g

function shared(ofA: readonly (string | null)[], ofB: readonly (string | null)[]): string | null {
  const known = new Set(ofB.map(organisation).filter(Boolean))
  return (
    ofA
      .find(one => known.has(organisation(one)))
      ?.trim()
      .replace(/\.$/, "") ?? null
  )
}

function organisation(name: string | null): string {
  const plain = fold(name ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
  const bare = plain.replace(legalForms, "").replace(/\s+/g, " ").trim()
  return nobody.test(plain) ? "" : bare || plain
}

// Whole countries and regions hold too many of one name.
const wide = /^(?:greater|metropolitan|remote|europe|european union|emea|worldwide|earth|internet)\b/

/** The town of "Lisbon, Portugal"; null where a country stands alone cannot be told from a town, so the words of both must agree. */
function townOf(location: string | null): string | null {
  const town = location?.split(/[,·|(]/)[0]?.trim() ?? ""
  return town === "" || wide.test(fold(town)) ? null : town
}

/** The address among `addresses` that the profile's own texts name, as it is written there. */
function namedAddress(profile: Profile, addresses: readonly string[]): string | null {
  const texts = [profile.about, profile.headline, ...profile.passages.map(passage => passage.text)].join("\n").toLowerCase()
  for (const address of addresses) {
    const wanted = shownAs(address)
    const at = wanted === null ? -1 : texts.indexOf(wanted)
    // "github.com/ana" does not stand in "github.com/anatole".
    if (wanted !== null && at >= 0 && !/[\p{L}\p{N}_-]/u.test(texts.charAt(at + wanted.length))) return wanted
  }
  return null
}

/** How people write an address in a text: without scheme and `www.`; a person key of a site that is known as that site's address. */
function shownAs(address: string): string | null {
  const [, site, slug] = /^(linkedin|github):(.+)$/.exec(address) ?? []
  if (slug) return `${site === "linkedin" ? "linkedin.com/in" : "github.com"}/${slug}`.toLowerCase()
  if (!/^https?:/.test(address)) return null
  const shown = address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[/?#]+$/, "")
  return shown.length > 5 ? shown : null
}
