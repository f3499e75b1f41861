import { describe, expect, it } from "vitest"
import { createEvaluator } from "~evaluation/evaluate"
import { demandOf } from "~evaluation/asked/demand"
import { namesHaving } from "~evaluation/having"
import { common, type Phrase } from "~evaluation/text/phrase"
import { rootOf } from "~evaluation/text/word-root"
import { tokenise } from "~role/vocabulary/tokens"
import { certificateNames, skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { readText } from "~sites/plain/read-text"
import { halves, hardSet } from "../../../bench/judgement/hard-labels"
import { roleOfLine } from "../../../bench/judgement/judge-line"
import { now } from "../../../bench/judgement/people"

// A met shows what it says: its quotes hold the qualification's telling words, or a known other name of what it asks for. Over every labelled
// line, each held against its own person and against two strangers.

/** Reasons that rest on words, and not on dates, degrees or numbers. Saying it in other words is a reviewed list's, and has its own tests. */
const byWords = /reason(?:Mentioned|Listed|InPositions|OwnWords|States)/

/** Whether a text holds every telling word of a phrase, in some way it may be written. */
const holds = (text: string, { elements, exact }: Phrase) => {
  if (exact !== undefined) return text.includes(exact)
  const words = tokenise(text).words
  const roots = new Set([...words, ...words.map(rootOf)])
  const joined = tokenise(text).words.join("")
  return elements.every(
    ({ weight, ways, word }) =>
      weight <= common ||
      roots.has(word) ||
      ways.some(way => way.every(root => roots.has(root))) ||
      (word.includes(" ") && joined.includes(word.replaceAll(" ", "")))
  )
}

const paper = /(?<!\p{L})(?:valid|current|active|certificat(?:e|ion)|licen[cs]e|ticket|card|credential)(?!\p{L})/giu

const vocabularies = [skillNames, certificateNames, titleNames]

/** Names that stand for a wanted one in a list. */
const otherNames = (wanted: readonly string[]) =>
  new Set(
    wanted.flatMap(name => {
      const canonical = vocabularies.flatMap(vocabulary => vocabulary.canonical(name) ?? [])
      return [name, ...canonical, ...[name, ...canonical].flatMap(namesHaving)]
    })
  )

describe("a met by words", () => {
  const people = halves.flatMap(half => {
    const set = hardSet(half)
    const read = [...set.people.values()].flatMap(({ id, text }) => {
      const reading = readText(text)
      return "profile" in reading ? [{ id, profile: reading.profile }] : []
    })
    return set.pairs.flatMap(({ person, line }) => {
      const at = read.findIndex(({ id }) => id === person)
      if (at < 0) return []
      const held = [read[at]!, read[(at + 7) % read.length]!, read[(at + 13) % read.length]!]
      return [{ line, language: set.people.get(person)!.language, profiles: held.map(({ profile }) => profile) }]
    })
  })

  it("quotes the words that are asked for, or a known other name", { timeout: 120_000 }, () => {
    let met = 0
    const bare: string[] = []
    for (const { line, language, profiles } of people) {
      const role = roleOfLine(line, language)
      const evaluate = createEvaluator(role, now)
      for (const { verdict, evidence, reason, qualificationId } of profiles.flatMap(profile => evaluate(profile).verdicts)) {
        if (verdict !== "met" || !byWords.test(JSON.stringify(reason))) continue
        met++
        const { text, criterion } = role.qualifications.find(({ id }) => id === qualificationId)!
        const quotes = evidence.map(({ quote, label }) => `${label ?? ""}\n${quote}`).join("\n")
        // What a paper is called ("licence", "ticket", "lic.") is no word of which paper it is.
        const demand = demandOf(text.replace(paper, ""))
        const phrases = [...demand.parts.flatMap(part => part.phrases), ...(demand.whole ? [demand.whole] : [])]
        const asked =
          criterion !== null && "anyOf" in criterion
            ? criterion.anyOf
            : demand.parts.flatMap(({ skills }) => skills.map(({ name }) => name))
        const names = otherNames(asked)
        const found = vocabularies.flatMap(({ index }) => index.findIn(quotes).map(({ name }) => name))
        const spelled = [...names].flatMap(name => skillNames.entries.get(name)?.aliases.map(({ text: alias }) => alias) ?? [])
        const isNamed =
          found.some(name => names.has(name)) ||
          spelled.some(alias => new RegExp(`(?<![\\p{L}])${alias.replace(/[^\p{L}\d ]/gu, ".")}(?![\\p{L}])`, "iu").test(quotes)) ||
          asked.some(name => quotes.toLowerCase().includes(name.toLowerCase()))
        if (!isNamed && !phrases.some(phrase => holds(quotes, phrase))) bare.push(`${text} ← ${quotes.replaceAll("\n", " · ")}`)
      }
    }
    expect(met).toBeGreaterThan(250)
    expect(bare).toEqual([])
  })
})
