import { foldText } from "~profile/fold-text"
import { canonicalUrl } from "~profile/identity"
import { readItemPersons } from "./item-data"
import { isNode, isOfType, listOf, readJsonLd, textOf, type DataNode } from "./json-ld"
import { isBeside, mainBlocks } from "./main-blocks"
import { mergeProfiles } from "./merge-profiles"
import { pageIndex } from "./page-index"
import { pageWords } from "./page-words"
import { readPersonData, type PersonReading } from "./person-data"
import { readResumeText } from "./resume-text/read-resume-text"
import { sectionCounts } from "./section-counts"
import { defineSite, type Page, type SiteReading } from "./site"

// A page about something else may name a person: an author, a reviewer, a speaker.
const notAboutAPerson =
  /^(?:.*Article|BlogPosting|JobPosting|Product|Recipe|Event|Book|Movie|Course|SoftwareApplication|Review|NewsMediaOrganization|Blog)$/

export default defineSite({
  id: "schema-org",
  name: "Page with schema.org data",
  priority: 60,
  matches: page =>
    pageIndex(page).having("itemscope", "typeof").length > 0 ||
    pageIndex(page)
      .tagged("script")
      .some(script => script.getAttribute("type") === "application/ld+json"),
  isProfile: page => findPerson(page) !== null,
  read: readSchemaOrg,
  looksFor: "a page whose schema.org data describes one person"
})

function readSchemaOrg(page: Page): SiteReading {
  const marked = readPerson(page)
  const plain = readResumeText(mainBlocks(page))
  const profile = marked ? mergeProfiles(marked.builder.profile, plain?.profile ?? null) : plain?.profile
  if (!profile) throw new Error("schema.org: read was called on a page that isProfile refused")
  const unseen = marked?.unseen ?? []
  return {
    personKey: canonicalUrl(page.url),
    profile,
    health: {
      layout: null,
      sections: sectionCounts(profile, plain?.sections),
      sections_not_loaded: [],
      findings:
        unseen.length === 0
          ? []
          : [
              {
                code: "hidden-text",
                message: `The page's mark-up states ${unseen.length === 1 ? "something" : `${unseen.length} things`} that the page does not show. Left out: ${unseen.slice(0, 5).join("; ")}.`,
                quote: null
              }
            ]
    }
  }
}

/** The person a page's structured data is about, with what of it the page shows; null where it is about nobody or somebody beside. */
export function readPerson(page: Page): PersonReading | null {
  const person = findPerson(page)
  return person ? readPersonData(person, pageWords(page, isBeside)) : null
}

function findPerson(page: Page): DataNode | null {
  const nodes = readJsonLd(page)
  const headings = (...names: string[]) =>
    foldText(
      pageIndex(page)
        .tagged(...names)
        .slice(0, 12)
        .map(one => one.textContent)
        .join(" \n ")
    ).toLowerCase()
  const [title, heads] = [headings("h1", "title"), headings("h1", "h2", "title")]
  const isNamedIn = (node: DataNode, text: string) => {
    const name = foldText(textOf(node.name) ?? "").toLowerCase()
    return name !== "" && text.includes(name)
  }
  const isPerson = (node: DataNode) => isOfType(node, /^Person$/)
  const pages = nodes.filter(node => isOfType(node, /^(?:ProfilePage|AboutPage|WebPage)$/))
  const main = pages
    .flatMap(node => [...listOf(node.mainEntity), ...(isOfType(node, /^ProfilePage$/) ? listOf(node.about) : [])])
    .filter(isNode)
  const named = main.map(node =>
    isPerson(node) ? node : nodes.find(other => other["@id"] !== undefined && other["@id"] === node["@id"] && isPerson(other))
  )
  const owner = named.find(node => node !== undefined && isNamedIn(node, heads))
  if (owner) return owner
  const aboutElse = nodes.some(node => isOfType(node, notAboutAPerson))
  // Several persons are a team, unless the page's title says which of them it is about.
  const persons = nodes.filter(isPerson)
  const alone = persons.find(node => isNamedIn(node, persons.length === 1 ? heads : title))
  if (!aboutElse && alone) return alone
  const items = readItemPersons(page).filter(({ element }) => !hasBesideAbove(element))
  const onTop = items.filter(({ node }) => isNamedIn(node, items.length === 1 ? heads : title))
  const only = items.length === 1 ? items[0] : undefined
  // One marked person and a heading of no name ("About me"): still that person's page; several without one in the heading: a team's.
  return aboutElse ? null : (onTop[0]?.node ?? (only && textOf(only.node.name) && only.node.jobTitle ? only.node : null))
}

function hasBesideAbove(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) if (isBeside(node)) return true
  return false
}
