import type { SectionId } from "~profile/evidence"
import type { NotLoaded } from "~profile/health"
import type { CardEntry, PageCard } from "~profile/page-capture"
import { elementsIn } from "../page/page-index"
import type { Steps } from "../page/steps"
import { outermost } from "./card-lines"

/** What the layouts differ in; how entries become fields is the same for all of them (fill-cards.ts). */
export interface CardShape {
  /** Marks an entry of a card. Cards without one have list items. */
  isEntry: (element: Element) => boolean
  /** The entries of a card that has marks of its own. */
  entriesOf?: (card: Element, section: SectionId) => Element[]
  /** The lines of an entry itself, without what hangs below it. */
  linesOf: (entry: Element) => string[]
  /** The lines of the link that an entry begins with, for a layout whose entries may be torn apart behind it. */
  leadOf?: (entry: Element) => string[] | undefined
  descriptionOf: (entry: Element) => string | null
  /** The employer that a role names itself, for a layout that marks it. */
  employerOf?: (entry: Element) => string | undefined
  /** Whether the name that alone is left of a blanked-out entry is a school's. */
  isSchool?: (name: string) => boolean
}

/** Takes the entries of a page's cards, a section each, in steps; and what is known to be missing. */
export function* readCards(cards: Iterable<[SectionId, Element]>, shape: CardShape): Steps<{ cards: PageCard[]; notLoaded: NotLoaded[] }> {
  const found: PageCard[] = []
  const notLoaded: NotLoaded[] = []
  for (const [section, card] of cards) {
    const entries: PageCard["entries"] = []
    yield
    const own = shape.entriesOf?.(card, section) ?? []
    yield
    for (const element of section === "about" ? [] : own.length > 0 ? own : entriesIn(card, shape)) {
      yield
      const entry: PageCard["entries"][number] = entryOf(element, shape)
      if (section === "experience") {
        entry.description = shape.descriptionOf(element)
        const [name, title] = entry.lines
        entry.isSchool = name !== undefined && title === "" && shape.isSchool?.(name) === true
        // Builds mark roles as they mark entries, or have a list item for each.
        entry.marked = yield* rolesOf(elementsIn(element, shape.isEntry), shape)
        entry.items = yield* rolesOf(
          elementsIn(element, one => one.localName === "li" || shape.isEntry(one)),
          shape
        )
      }
      entries.push(entry)
    }
    found.push({ section, entries })
    notLoaded.push(...cutLists(card, section))
  }
  return { cards: found, notLoaded }
}

function entryOf(element: Element, { linesOf, leadOf }: CardShape): CardEntry {
  return { lines: linesOf(element), lead: leadOf?.(element) }
}

function entriesIn(root: Element, { isEntry }: CardShape): Element[] {
  const marked = outermost(elementsIn(root, isEntry))
  return marked.length > 0 ? marked : outermost(root.getElementsByTagName("li"))
}

/** What may be roles: a role has its dates, which have two digits at the least; without them it is text. */
function* rolesOf(elements: readonly Element[], shape: CardShape): Steps<CardEntry[]> {
  const roles: CardEntry[] = []
  for (const element of outermost(elements)) {
    yield
    const role = entryOf(element, shape)
    if ([...role.lines, ...(role.lead ?? [])].some(line => /\d\d/.test(line)))
      roles.push({ ...role, description: shape.descriptionOf(element), employer: shape.employerOf?.(element) })
  }
  return roles
}

/** The "show all" links of a card: each says that the list before it is cut. The owner's own page has links to edit beside them. */
function cutLists(card: Element, section: SectionId): NotLoaded[] {
  return [...card.getElementsByTagName("a")]
    .filter(link => {
      const id = link.getAttribute("id") ?? ""
      if (/edit|add/.test(id)) return false
      return id.startsWith("navigation-index") || /\/details\/[\w-]+\/?(?:[?#]|$)/.test(link.getAttribute("href") ?? "")
    })
    .map(link => ({
      section,
      state: "partial" as const,
      label: (link.getAttribute("aria-label") || link.textContent || "").replace(/\s+/g, " ").trim() || null
    }))
}
