import { foldText } from "~profile/fold-text"
import { canonicalUrl } from "~profile/identity"
import type { PageText } from "~profile/page-capture"
import { sentence } from "~sentence/sentence"
import { isNode, isOfType, listOf, readJsonLd, textOf, type Data, type DataNode } from "./json-ld"
import { mergeProfiles } from "../entries/merge-profiles"
import { pageWords } from "../page/page-words"
import { readPersonData } from "./person-data"
import { readOwnText } from "./read-own-text"
import { sectionCounts } from "../page/section-counts"
import type { SiteReading } from "../site"
import type { TextPage, TextReader } from "./text-reader"

// A page about something else may name a person: an author, a reviewer, a speaker.
const notAboutAPerson =
  /^(?:.*Article|BlogPosting|JobPosting|Product|Recipe|Event|Book|Movie|Course|SoftwareApplication|Review|NewsMediaOrganization|Blog)$/

/** A role in an employer in a person is three deep, each perhaps in a list. */
const maxReferences = 7

const schemaOrg: TextReader = {
  id: "schema-org",
  name: "Page with schema.org data",
  priority: 60,
  looksFor: sentence("looksForSchemaOrg"),
  read: readSchemaOrg
}
export default schemaOrg

/** The person a page's structured data is about, with what of it the page shows. Null where it is about nobody, or somebody beside. */
function readSchemaOrg({ url, title, text }: TextPage): SiteReading | null {
  const found = findPerson(text)
  if (!found) return null
  const { builder, unseen } = readPersonData(withReferences(found, readJsonLd(text.jsonLd)), pageWords(text.lines))
  const plain = readOwnText(text, title)
  const profile = mergeProfiles(builder.profile, plain?.profile ?? null)
  return {
    personKey: canonicalUrl(url),
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
                message: sentence("pageStatesUnseen", { count: unseen.length, what: { list: unseen.slice(0, 5), as: "semicolons" } }),
                quote: null
              }
            ]
    }
  }
}

/** A graph names an employer by its `@id` alone, and describes it elsewhere: the description is put in its place. */
function withReferences(person: DataNode, nodes: readonly DataNode[]): DataNode {
  const byId = new Map(nodes.flatMap(node => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])))
  const resolve = (data: Data | undefined, depth: number): Data | undefined => {
    if (depth > maxReferences) return data
    if (Array.isArray(data)) return data.slice(0, 200).map(one => resolve(one, depth + 1) ?? null)
    if (!isNode(data)) return data
    const isReference = typeof data["@id"] === "string" && data.name === undefined
    const node = isReference ? { ...byId.get(data["@id"] as string), ...data } : data
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, depth + 1)]))
  }
  return resolve(person, 0) as DataNode
}

function findPerson(text: PageText): DataNode | null {
  const nodes = readJsonLd(text.jsonLd)
  const [title, heads] = [text.titles, text.headings].map(words => foldText(words).toLowerCase()) as [string, string]
  const isNamedIn = (node: DataNode, text: string) => {
    const name = foldText(textOf(node.name) ?? "").toLowerCase()
    return name !== "" && text.includes(name)
  }
  const isPerson = (node: DataNode) => isOfType(node, /^Person$/)
  const pages = nodes.filter(node => isOfType(node, /^(?:ProfilePage|AboutPage|WebPage)$/))
  const main = pages.flatMap(node => [...listOf(node.mainEntity), ...listOf(node.about)]).filter(isNode)
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
  // The persons that the elements mark; those beside the text were left out where they stand.
  const items = readJsonLd(text.persons)
  const onTop = items.find(node => isNamedIn(node, items.length === 1 ? heads : title))
  const only = items.length === 1 ? items[0] : undefined
  // One marked person and a heading of no name ("About me"): still that person's page; several without one in the heading: a team's.
  return aboutElse ? null : (onTop ?? (only && textOf(only.name) && only.jobTitle ? only : null))
}
