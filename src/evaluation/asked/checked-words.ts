import type { Criterion } from "~role/criterion"
import type { Span } from "~role/criteria/coverage"
import { findRequirements } from "~role/criteria/split-requirement"
import { findDegrees, findFields } from "~role/parse/degree"
import { findIndustries } from "~role/parse/industry"
import { findLevels } from "~role/parse/level"
import { findManagement } from "~role/parse/management"
import { findPlaces } from "~role/parse/place"
import { findRecency } from "~role/parse/recency"
import { findLanguageLevel, findLanguages } from "~role/parse/spoken-language"
import { findYears } from "~role/parse/years"
import type { Qualification } from "~role/role"
import { tokenise } from "~role/vocabulary/tokens"
import { certificateNames, skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { askedSkillNames } from "../criteria/skill-names"
import { demandOf } from "./demand"
import { isFunction, asksByItself } from "../text/narrowing"
import { splitQualifiers } from "../text/qualifiers"

/** What of a qualification's sentence code looks at beside its criterion, and what it does not. */
export interface CheckedWords {
  /** Words that have to be said of the thing as well, as the sentence has them: "in production". */
  beside: string[]
  /** Words that ask for something and that no rule looks at, one run of neighbours each, in the order of the sentence. */
  unchecked: string[]
}

/** Which words of a qualification's sentence code looks for and which nobody checks. Pure; of the sentence and its criterion alone. */
export function checkedWords({ criterion, text }: Pick<Qualification, "criterion" | "text">): CheckedWords {
  const names = criterion?.type === "skill" ? criterion.anyOf : demandOf(text).parts.flatMap(part => part.skills.map(({ name }) => name))
  const { qualifiers } = splitQualifiers(text, names)
  const isChecked = criterion === null || byWords.has(criterion.type)
  const narrowing = criterion?.type === "skill" ? askedSkillNames(criterion.anyOf, text).narrowing : []
  const beside = isChecked ? [...qualifiers, ...narrowing].sort((a, b) => a.start - b.start) : []
  const covered = [...spansOf(criterion, text), ...beside]
  return { beside: beside.map(({ start, end }) => text.slice(start, end).trim()), unchecked: runsOf(text, covered) }
}

/** What is looked for with the words beside it. */
const byWords: ReadonlySet<Criterion["type"]> = new Set(["skill", "years"])

/** Where the sentence says what its criterion has taken of it. */
function spansOf(criterion: Criterion | null, text: string): Span[] {
  const literal = (names: readonly string[]) => names.flatMap(name => occurrences(text, name))
  const mentions = (wanted: readonly string[]) => findRequirements(text).filter(({ name }) => wanted.includes(name))
  const own = (index: typeof skillNames, wanted: readonly string[]) =>
    index.index.findIn(text).filter(({ name }) => wanted.some(one => index.canonical(one) === name || one === name))
  switch (criterion?.type) {
    case undefined:
      return demandOf(text).parts.flatMap(part => occurrences(text, part.text))
    case "skill":
      return [
        ...mentions(criterion.anyOf),
        ...own(skillNames, criterion.anyOf),
        ...literal(criterion.anyOf),
        ...findYears(text),
        ...one(findRecency(text))
      ]
    case "years":
      return [...findYears(text), ...(criterion.of === null ? [] : [...literal([criterion.of]), ...own(titleNames, [criterion.of])])]
    case "level":
      return [...quotesOf(findLevels(text)), ...findYears(text)]
    case "title":
      return [...own(titleNames, criterion.anyOf), ...literal(criterion.anyOf), ...quotesOf(findLevels(text))]
    case "place":
      return [...findPlaces(text), ...literal(criterion.anyOf)]
    case "education":
      return quotesOf([...findDegrees(text), ...findFields(text)])
    case "language":
      return [...findLanguages(text).map(({ mention }) => mention), ...occurrences(text, findLanguageLevel(text)?.quote ?? "")]
    case "certificate":
      return [...own(certificateNames, criterion.anyOf), ...literal(criterion.anyOf)]
    case "management":
      return one(findManagement(text))
    case "industry":
      return [...findIndustries(text), ...literal(criterion.anyOf), ...findYears(text)]
    case "permit":
    case "travel":
    case "company size":
      // Read of the whole sentence, by its pattern: no word of it is a name that could be left over.
      return [{ start: 0, end: text.length }]
  }
}

const quotesOf = (found: readonly { start: number; quote: string }[]): Span[] =>
  found.map(({ start, quote }) => ({ start, end: start + quote.length }))

const one = (span: Span | null): Span[] => (span === null ? [] : [span])

function occurrences(text: string, words: string): Span[] {
  const at = words === "" ? -1 : text.toLowerCase().indexOf(words.toLowerCase())
  return at < 0 ? [] : [{ start: at, end: at + words.length }]
}

/** What no span covers and what asks for something, neighbours together. */
function runsOf(text: string, covered: readonly Span[]): string[] {
  const { words, starts, ends } = tokenise(text)
  const isFree = (at: number) =>
    at < words.length && !isFunction(words[at]!) && !covered.some(span => starts[at]! < span.end && span.start < ends[at]!)
  const runs: string[] = []
  for (let from = 0; from < words.length; from++) {
    if (!isFree(from)) continue
    let to = from
    while (isFree(to + 1) && /^[\s-]*$/.test(text.slice(ends[to], starts[to + 1]))) to++
    if (words.slice(from, to + 1).some(asksByItself)) runs.push(text.slice(starts[from], ends[to]))
    from = to
  }
  return runs
}
