import { canonicalUrl } from "~profile/identity"
import type { PageText } from "~profile/page-capture"
import { ProfileBuilder } from "~profile/profile-builder"
import { sentence } from "~sentence/sentence"
import { seenDates } from "../entries/card-dates"
import { mergeProfiles } from "../entries/merge-profiles"
import { isArticle } from "./is-article"
import { isCard, microformatItemsOf, parseMicroformats, microformatTexts, type Microformat } from "./microformats"
import { pageWords, type PageWords } from "../page/page-words"
import { readOwnText } from "./read-own-text"
import { sectionCounts } from "../page/section-counts"
import type { SiteReading } from "../site"
import type { TextPage, TextReader } from "./text-reader"

const hresume: TextReader = {
  id: "hresume",
  name: "Page with an h-resume or h-card",
  priority: 70,
  looksFor: sentence("looksForHResume"),
  read: readMicroformats
}
export default hresume

const longestName = 80

interface Found {
  item: Microformat
  card: NonNullable<PageText["cards"]>[number]
}

function readMicroformats({ url, title, text }: TextPage): SiteReading | null {
  const owner = findOwner(text, url)
  if (!owner) return null
  const builder = new ProfileBuilder()
  readCard(owner, pageWords([...owner.card.lines, ...text.lines]), builder)
  // A card names the person; positions and skills often stand in the text around it.
  const plain = readOwnText(text, title)
  const profile = mergeProfiles(builder.profile, plain?.profile ?? null)
  return {
    personKey: canonicalUrl(url),
    profile,
    health: { layout: null, sections: sectionCounts(profile, plain?.sections), sections_not_loaded: [], findings: [] }
  }
}

/** The résumé, else the one card that the page is about: not a menu's, not one of a list of people. */
function findOwner(text: PageText, url: URL): Found | null {
  const { cards = [] } = text
  const found = cards.flatMap(card =>
    parseMicroformats(card.html, url.href)
      .filter(isCard)
      .map(item => ({ item, card }))
  )
  const resume = found.find(({ item }) => item.type?.includes("h-resume"))
  if (resume) return nameOf(resume) ? resume : null
  const main = found.filter(({ card }) => !card.isBeside)
  const withHeading = main.find(({ card }) => card.inHeading || /<h1[ >]/.test(card.html))
  // Below an article's title stands who wrote it.
  if (!withHeading && isArticle(text)) return null
  const named = new Set(
    main.flatMap(one => [nameOf(one) ?? "", ...(one.item.children ?? []).flatMap(child => microformatTexts(child, "name"))]).filter(Boolean)
  )
  const only = named.size <= 2 ? main.find(one => nameOf(one) !== null) : undefined
  const owner = withHeading ?? only ?? (main.length === 0 ? found.find(({ item }) => isOfPage(item, url)) : undefined)
  return owner && nameOf(owner) && !isOrganisation(owner) ? owner : null
}

/** A site's owner may put the card into a side column or the footer; then it says that this page is theirs. */
function isOfPage(item: Microformat, url: URL): boolean {
  return microformatTexts(item, "uid", "url").some(address => URL.canParse(address) && canonicalUrl(new URL(address)) === canonicalUrl(url))
}

/** An organisation's card says so by giving its name as the organisation. */
function isOrganisation(found: Found): boolean {
  return microformatTexts(found.item, "org").includes(nameOf(found) ?? "")
}

/**
 * The name that a card states or its contact does; else the words from the first part of a name to its last; else all that a card without
 * any mark says, if it is one short line.
 */
function nameOf({ item, card }: Found): string | null {
  const words = pageWords(card.lines)
  for (const of of [item, ...microformatItemsOf(item, "contact")]) {
    const [own] = microformatTexts(of, "name")
    const [given, family] = [microformatTexts(of, "given-name")[0], microformatTexts(of, "family-name").at(-1)]
    const whole = given && family ? (words.find(`${given} ${family}`) ?? between(card.lines, given, family)) : null
    const stated = own && own.length <= longestName ? own : null
    const name = words.find(stated) ?? whole ?? stated ?? given
    if (name) return name
  }
  const [line, ...more] = card.lines
  return line && more.length === 0 && line.length <= longestName && Object.keys(item.properties).every(key => key === "url") ? line : null
}

/** "Ana M. Ferro" between "Ana" and "Ferro". */
function between(lines: readonly string[], first: string, last: string): string | null {
  for (const line of lines) {
    const [start, end] = [line.indexOf(first), line.lastIndexOf(last) + last.length]
    if (start >= 0 && end > start && line.includes(last) && end - start <= longestName) return line.slice(start, end)
  }
  return null
}

function readCard(found: Found, words: PageWords, builder: ProfileBuilder): void {
  const { item, card } = found
  const contact = microformatItemsOf(item, "contact")[0] ?? item
  const seen = (of: Microformat, ...properties: string[]) => firstSeen(words, of, ...properties)
  const name = nameOf(found)
  builder.set("name", words.find(name) ?? name)
  // A name that stands only in a picture's text is no visible text, so there is nothing to quote.
  if (!words.find(name)) delete builder.profile.evidence.name
  const title = seen(contact, "job-title", "title", "role")
  builder.set("headline", title)
  builder.set("location", placeOf(contact, words) ?? placeOf(item, words))
  builder.set("about", seen(item, "summary", "note"))
  const dates = seenDates(card.lines)
  for (const job of microformatItemsOf(item, "experience")) {
    const [company, named, marked] = [seen(job, "org"), seen(job, "name", "summary"), seen(job, "job-title", "title", "role")]
    // Where a name of the entry is also its title or its organisation, that says which of the two it is.
    builder.position({
      title: marked ?? (named !== company ? named : null),
      company: company ?? (marked && named !== marked ? named : null),
      dates: dates.of(microformatTexts(job, "start")[0], microformatTexts(job, "end")[0]),
      location: seen(job, "location") ?? placeOf(job, words),
      description: seen(job, "description", "content", "summary")
    })
  }
  for (const school of microformatItemsOf(item, "education"))
    readSchool(school, builder, seen, dates.of(microformatTexts(school, "start")[0], microformatTexts(school, "end")[0]))
  for (const skill of microformatTexts(item, "skill")) for (const one of skill.split(/\s*,\s*/)) builder.skill(words.find(one))
  const employer = seen(contact, "org")
  if (builder.profile.positions.length === 0 && employer && employer !== name) builder.position({ title, company: employer })
}

type Seen = (of: Microformat, ...properties: string[]) => string | null

function readSchool(entry: Microformat, builder: ProfileBuilder, seen: Seen, dates: ReturnType<ReturnType<typeof seenDates>["of"]>): void {
  const school = seen(entry, "org", "name", "summary")
  const named = seen(entry, "degree", "job-title", "title", "summary", "name")
  const text = (named !== school ? named : null) ?? seen(entry, "description")
  const comma = text?.indexOf(", ") ?? -1
  builder.education({
    school,
    degree: text && comma > 0 ? text.slice(0, comma) : text,
    field: text && comma > 0 ? text.slice(comma + 2) : null,
    dates
  })
}

/** The first value that the page shows, in the order of the properties. */
function firstSeen(words: PageWords, item: Microformat, ...properties: string[]): string | null {
  return (
    microformatTexts(item, ...properties)
      .map(words.find)
      .find(Boolean) ?? null
  )
}

/** The town, region and country of a card as they stand on the page; never its street. */
function placeOf(card: Microformat, words: PageWords): string | null {
  for (const address of [...microformatItemsOf(card, "adr"), card]) {
    const [town, ...rest] = ["locality", "region", "country-name"].flatMap(part => microformatTexts(address, part).slice(0, 1))
    if (!town) continue
    const asked = [[town, ...rest].join(", "), ...rest.map(part => `${town}, ${part}`), town]
    const found = asked.map(words.find).find(Boolean)
    if (found) return found
  }
  return null
}
