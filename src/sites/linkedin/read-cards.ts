import type { NotLoaded } from "~profile/health"
import type { SectionId } from "~profile/evidence"
import type { ProfileBuilder } from "~profile/profile-builder"
import { elementsIn } from "../page-index"
import { addEntry, addPosition, cutLists, datesOfLine } from "./card-fields"
import { outermost } from "./card-lines"

/** What the layouts differ in; how entries become fields is the same for all of them. */
export interface CardShape {
  /** Marks an entry of a card. Cards without one have list items. */
  isEntry: (element: Element) => boolean
  /** The entries of a card that has marks of its own. */
  entriesOf?: (card: Element, section: SectionId) => Element[]
  /** The lines of an entry itself, without what hangs below it. */
  linesOf: (entry: Element) => string[]
  descriptionOf: (entry: Element) => string | null
  /** Whether the name that alone is left of a blanked-out entry is a school's. */
  isSchool?: (name: string) => boolean
}

/** Fills a profile from the cards of a page, a section each. Gives back what is known to be missing. */
export function readCards(builder: ProfileBuilder, cards: Iterable<[SectionId, Element]>, shape: CardShape): NotLoaded[] {
  const notLoaded: NotLoaded[] = []
  for (const [section, card] of cards) {
    const own = shape.entriesOf?.(card, section) ?? []
    for (const entry of section === "about" ? [] : own.length > 0 ? own : entriesIn(card, shape)) {
      if (section === "experience") readJob(builder, entry, shape)
      else addEntry(builder, section, shape.linesOf(entry))
    }
    notLoaded.push(...cutLists(card, section))
  }
  return notLoaded
}

function entriesIn(root: Element, { isEntry }: CardShape): Element[] {
  const marked = outermost(elementsIn(root, isEntry))
  return marked.length > 0 ? marked : outermost(root.getElementsByTagName("li"))
}

const isDated = (lines: readonly string[]) => lines.some(line => datesOfLine(line) !== null)

/** A job, or an employer with its roles: then the dates stand with the roles, and the first line above them is the employer. */
function readJob(builder: ProfileBuilder, entry: Element, shape: CardShape): void {
  const lines = shape.linesOf(entry)
  const [name, title] = lines
  // Blanked out but for the employer or the school.
  if (name && title === "" && lines.length === 2) {
    if (shape.isSchool?.(name)) builder.education({ school: name })
    else builder.position({ company: name })
    return
  }
  const below = isDated(lines) ? [] : rolesIn(entry, shape)
  for (const role of below) addPosition(builder, shape.linesOf(role), shape.descriptionOf(role), lines[0] ?? null)
  if (below.length === 0) addPosition(builder, lines, shape.descriptionOf(entry), null)
}

/** Builds mark roles as they mark entries, or have a list item for each; a list item without dates is text. */
function rolesIn(entry: Element, shape: CardShape): Element[] {
  const marked = outermost(elementsIn(entry, shape.isEntry))
  const items = outermost(elementsIn(entry, one => one.localName === "li" || shape.isEntry(one)))
  const dated = (roles: Element[]) => roles.filter(role => isDated(shape.linesOf(role)))
  const found = dated(marked)
  return found.length > 0 ? found : dated(items)
}
