import type MiniSearch from "minisearch"
import { siteName } from "~ui/words/site-name"
import type { PersonRow } from "~store/rows/rows"
import { foldMarks } from "~profile/fold-text"

/** What the search needs of a row: its person and the same person's other pages. */
export interface Searched {
  person: PersonRow
  others: readonly PersonRow[]
}

interface Entry {
  id: string
  /** Everything that is searched, folded. */
  text: string
}

/** Entries taken into the index between two breaths, so that a list of thousands never holds up typing. */
const chunkSize = 400

/** Short words are taken as they stand: with a slip in them they would be nearly any other. */
const isLong = (term: string) => term.length > 3

const textOf = ({ person, others }: Searched) =>
  foldMarks([person, ...others].flatMap(one => [one.name, one.headline, one.location, one.site, siteName(one.site)]).join(" "))

/** Whether what is searched of a row is what it was when it was folded: rows are made anew whenever the store changes. */
const isUnchanged = (a: Searched, b: Searched) =>
  a.others.length === b.others.length &&
  [a.person, ...a.others].every((one, at) => {
    const other = at === 0 ? b.person : b.others[at - 1]
    return (
      other !== undefined &&
      one.name === other.name &&
      one.headline === other.headline &&
      one.location === other.location &&
      one.site === other.site
    )
  })

/**
 * Finds people by name, headline, place and site, without regard to case, accents and, where nothing else is found, small slips. What is
 * written literally is looked for first, because that needs no index; the index for slips is made when somebody searches, in small parts,
 * and kept up to date by what changed alone.
 */
export class PeopleSearch {
  private readonly entries = new Map<string, Entry & { row: Searched }>()
  private index: MiniSearch<Entry> | null = null
  private isWhole = false
  private preparing: Promise<void> | null = null
  private rows: readonly Searched[] | null = null

  /** Takes the people as they are now. Only those who changed are folded and indexed again. */
  update(rows: readonly Searched[]): void {
    if (rows === this.rows) return
    this.rows = rows
    const gone = new Set(this.entries.keys())
    const added: Entry[] = []
    for (const row of rows) {
      const { id } = row.person
      gone.delete(id)
      const known = this.entries.get(id)
      if (known && isUnchanged(known.row, row)) {
        // The older row is let go of.
        known.row = row
        continue
      }
      const entry = { id, text: textOf(row), row }
      this.entries.set(id, entry)
      if (this.index?.has(id)) this.index.discard(id)
      added.push(entry)
    }
    for (const id of gone) {
      this.entries.delete(id)
      if (this.index?.has(id)) this.index.discard(id)
    }
    if (this.isWhole) this.index?.addAll(added)
  }

  /** Makes the index, a part at a time. Resolves when it is whole; while it is made, `find` works without it. */
  prepare(): Promise<void> {
    return (this.preparing ??= this.makeIndex())
  }

  private async makeIndex(): Promise<void> {
    const { default: Index } = await import("minisearch")
    const index: MiniSearch<Entry> = new Index({
      fields: ["text"],
      tokenize: text => text.split(/[^\p{L}\p{N}+#]+/u),
      processTerm: term => term || null
    })
    this.index = index
    for (let waiting = this.waiting(index); waiting.length > 0; waiting = this.waiting(index)) {
      index.addAll(waiting)
      await new Promise(resolve => setTimeout(resolve, 0))
    }
    this.isWhole = true
  }

  /** Entries that are not in the index yet. People may come and change while it is made. */
  private waiting(index: MiniSearch<Entry>): Entry[] {
    const found: Entry[] = []
    for (const entry of this.entries.values()) {
      if (!index.has(entry.id)) found.push(entry)
      if (found.length === chunkSize) break
    }
    return found
  }

  /** The ids of those found; null where nothing is searched for. */
  find(search: string): ReadonlySet<string> | null {
    const words = foldMarks(search).split(/\s+/).filter(Boolean)
    if (words.length === 0) return null
    const found = new Set<string>()
    for (const { id, text } of this.entries.values()) if (words.every(word => text.includes(word))) found.add(id)
    if (found.size > 0 || !this.isWhole || !this.index) return found
    const close = this.index.search(words.join(" "), { combineWith: "AND", prefix: isLong, fuzzy: term => isLong(term) && 0.25 })
    return new Set(close.map(({ id }) => id as string))
  }
}
