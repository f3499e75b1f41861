import type { ProfileDate } from "~profile/profile"
import { ProfileBuilder, type QuotedDates } from "~profile/profile-builder"
import { parseProfileDate } from "~profile/parse-date"
import { isNode, isOfType, listOf, textOf, type Data, type DataNode } from "./json-ld"
import type { PageWords } from "../page/page-words"

/** A person's structured data held against the page: what the page shows is a field, what it does not show is named in `unseen`. */
export interface PersonReading {
  builder: ProfileBuilder
  unseen: string[]
}

/** Fills a profile from a schema.org Person. Nothing is kept that a person cannot read on the page. */
export function readPersonData(person: DataNode, words: PageWords): PersonReading {
  const builder = new ProfileBuilder()
  const unseen: string[] = []
  const seen = (data: Data | undefined, part = "", full = textOf(data)): string | null => {
    const found = words.find(full)
    if (full && !found) unseen.push(`${part}${full.slice(0, 80)}`)
    return found
  }
  builder.set("name", seen(person.name) ?? words.find([textOf(person.givenName), textOf(person.familyName)].filter(Boolean).join(" ")))
  const titles = listOf(person.jobTitle).map(title => seen(title))
  const description = seen(plainText(person.description))
  // A description of a few words is a headline; a title is the next best; a longer description is about the person.
  const isBrief = description !== null && description.length <= 90 && !/[.!?]\s|\.$/.test(description)
  builder.set("headline", isBrief ? description : titles[0])
  builder.set("about", isBrief ? null : description)
  builder.set("location", placeOf(person.address ?? person.homeLocation ?? person.workLocation, words, unseen))

  for (const work of [...listOf(person.worksFor), ...listOf(person.hasOccupation)]) readWork(work, titles, builder, words, seen)
  if (builder.profile.positions.length === 0 && titles[0]) builder.position({ title: titles[0] })
  for (const entry of listOf(person.alumniOf)) readSchooling(entry, builder, words, seen)
  for (const skill of listOf(person.knowsAbout ?? person.skills)) {
    for (const one of typeof skill === "string" ? skill.split(/\s*,\s*/) : [skill]) builder.skill(seen(one))
  }
  for (const language of listOf(person.knowsLanguage)) {
    const name = seen(language)
    if (name) builder.language(name, null)
  }
  for (const credential of listOf(person.hasCredential)) {
    const name = seen(credential)
    if (name && isNode(credential)) builder.certification({ name, issuer: seen(credential.recognizedBy) })
  }
  return { builder, unseen }
}

type Seen = (data: Data | undefined) => string | null

/** An organisation, an occupation, or a role around either, which carries the title and the dates. */
function readWork(work: Data, titles: (string | null)[], builder: ProfileBuilder, words: PageWords, seen: Seen): void {
  const role = isNode(work) && isOfType(work, /Role$/) ? work : null
  const inner = role ? (role.worksFor ?? role.hasOccupation ?? role.memberOf) : work
  const member = isNode(inner) && isNode(inner.member) ? inner.member : null
  const occupation = isNode(inner) && isOfType(inner, /^Occupation$/)
  const title = seen(role?.roleName ?? role?.namedPosition) ?? (occupation ? seen(inner) : null)
  const ongoing = !(role?.endDate ?? member?.endDate)
  const position = {
    title:
      title ?? (ongoing && builder.profile.positions.length < titles.length ? (titles[builder.profile.positions.length] ?? null) : null),
    company: occupation ? null : seen(inner),
    dates: datesOf(role ?? member, words)
  }
  builder.position(position)
}

function readSchooling(entry: Data, builder: ProfileBuilder, words: PageWords, seen: Seen): void {
  const role = isNode(entry) && isOfType(entry, /Role$/) ? entry : null
  const school = role ? (role.alumniOf ?? role.member) : entry
  const member = isNode(school) && isNode(school.member) ? school.member : null
  const name = seen(school)
  const dates = datesOf(role ?? member, words)
  // Former employers stand among the schools; only the type tells them apart.
  if (isNode(school) && isOfType(school, /^(?:Organization|Corporation|LocalBusiness|NGO)$/)) builder.position({ company: name, dates })
  else builder.education({ school: name, dates })
}

function datesOf(node: DataNode | null, words: PageWords): QuotedDates | null {
  const date = (data: Data | undefined): ProfileDate => parseProfileDate(textOf(data) ?? "")
  const [start, end] = [date(node?.startDate), date(node?.endDate)]
  return start || end ? words.findDates(start, end) : null
}

function placeOf(data: Data | undefined, words: PageWords, unseen: string[]): string | null {
  for (const place of listOf(data)) {
    const address = isNode(place) && isNode(place.address) ? place.address : place
    const parts = isNode(address)
      ? [address.addressLocality, address.addressRegion, address.addressCountry].map(textOf).filter(part => part !== null)
      : []
    const [town, ...rest] = parts
    const asked = parts.length > 0 ? [parts.join(", "), ...rest.map(part => `${town}, ${part}`), town] : [textOf(address)]
    const found = asked.map(words.find).find(Boolean)
    if (found) return found
    if (asked[0]) unseen.push(asked[0])
  }
  return null
}

/** A description may be HTML in a string: its text, without tags, as the page would show it. */
function plainText(data: Data | undefined): string | null {
  const text = textOf(data)
  if (!text || !/[<&]/.test(text)) return text
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
