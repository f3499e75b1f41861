import type { Tokens } from "~role/vocabulary/tokens"
import { fold } from "~role/vocabulary/tokens"
import { titleNames } from "~role/vocabulary/vocabulary"
import workKinds from "~evaluation/titles/work-kinds"

/** Work that a text names by a title of the vocabulary. `[start, end)` are offsets of the text. */
export interface NamedWork {
  family: string
  /** Which part of the family's titles it is; null for the family's own work. */
  group: string | null
  start: number
  end: number
}

type Relation = "kind" | "included" | "other"

interface Groups {
  /** Folded spelling → its group, named after the group's first spelling. */
  of: Map<string, string>
  relation: Map<string, Relation>
}

const relations: Record<string, Relation> = { ">": "kind", "<": "included", "!": "other" }

function parseKinds(lines: string): Map<string, Groups> {
  const families = new Map<string, Groups>()
  for (const line of lines.split("\n")) {
    const [family = "", ...parts] = line.split(/\s+(?=[><!]\s)/)
    if (family === "") continue
    const groups: Groups = { of: new Map(), relation: new Map() }
    for (const part of parts) {
      for (const group of part.slice(1).split(";")) {
        const spellings = group.split(",").map(fold)
        const name = spellings[0]!
        groups.relation.set(name, relations[part[0]!]!)
        for (const spelling of spellings) groups.of.set(spelling, name)
      }
    }
    families.set(family, groups)
  }
  return families
}

let kinds: Map<string, Groups> | null = null
let barred: ReadonlySet<string> | null = null

const groupsOf = (family: string) => (kinds ??= parseKinds(workKinds().kinds)).get(family)
const isBarred = (narrow: string, wide: string) => (barred ??= new Set(workKinds().notTheWork.split("\n"))).has(`${narrow}: ${wide}`)

/** In accounting "accounts" is the books, and what follows it their keeper; an account executive sells. */
const keepsAccounts = /\baccounts\s+(?:executive|officer|associate|assistant|clerk|administrator)\b/iu

/** Every title of the vocabulary that stands in a text, with the part of its family that it is. */
export function worksIn(tokens: Tokens): NamedWork[] {
  const { text } = tokens
  const named = titleNames.index.find(tokens).map(({ name, start, end }): NamedWork => ({
    family: name,
    group: groupsOf(name)?.of.get(fold(text.slice(start, end))) ?? null,
    start,
    end
  }))
  const books = keepsAccounts.exec(text)
  if (!books) return named
  const keeper = { family: "Accountant", group: fold("accounts assistant"), start: books.index, end: books.index + books[0].length }
  return [...named.filter(({ start, end }) => end <= keeper.start || start >= keeper.end), keeper]
}

/** Whether who does the one does the other's work: by being the same, or a kind of it. */
export function doesWorkOf(shown: Pick<NamedWork, "family" | "group">, wanted: Pick<NamedWork, "family" | "group">): boolean {
  const relationOf = ({ family, group }: Pick<NamedWork, "family" | "group">) =>
    group === null ? null : (groupsOf(family)?.relation.get(group) ?? null)
  const asked = relationOf(wanted)
  const has = relationOf(shown)
  if (shown.family === wanted.family) {
    if (shown.group === wanted.group) return true
    const isOwn = has === null || has === "kind"
    return isOwn && (asked === null || asked === "included")
  }
  return (has === null || has === "kind") && (asked === null || asked === "included") && isKindOf(shown.family, wanted.family)
}

/** Up the vocabulary, over steps that keep to the same work. */
function isKindOf(narrow: string, wide: string, depth = 4): boolean {
  if (narrow === wide) return true
  if (depth === 0) return false
  return (titleNames.entries.get(narrow)?.wider ?? []).some(step => !isBarred(narrow, step) && isKindOf(step, wide, depth - 1))
}
