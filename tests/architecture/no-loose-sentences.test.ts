import { describe, expect, it, test } from "vitest"
import { looseSentencesIn, readsAsSentence, type LooseSentence } from "../support/loose-sentences"
import { filesBelow } from "../support/source-tree"

// What a person reads is a code of the catalogue and its values (ADR 12): a sentence that is written out in code stays in its language and in
// its rows for ever. Errors that only a developer sees may have words; so may the places below.

interface AllowedPlace {
  /** A file, or a folder that ends in "/". */
  path: string
  /** What the words are given to; everything of the file where it is left out. */
  to?: readonly string[]
  why: string
}

const allowed: readonly AllowedPlace[] = [
  { path: "src/agent/prompts/", why: "instructions to a model, which are English whatever the panel speaks" },
  { path: "src/agent/skills/", to: ["task"], why: "instructions to a model" },
  { path: "src/agent/skills/intake.ts", to: ["name"], why: "a skill's name in errors of developers; panels have their own" },
  { path: "src/agent/models/test-connection.ts", to: ["content"], why: "an invented question to a model" },
  { path: "src/agent/texts/outreach-words.ts", why: "text to a candidate, in the language that the recruiter asks for" },
  { path: "src/background/upkeep/warm-rules.ts", why: "an invented profile, judged once so that the rules are warm" },
  { path: "src/role/lint/", to: ["wholeWords", "suggest", "suggestion"], why: "texts of qualifications, which code reads again" },
  { path: "src/role/post/wording/", to: ["ownWish", "asSentence"], why: "texts of qualifications, which code reads again" },
  { path: "src/learning/preferences/preference-target.ts", to: ["textOfTrait"], why: "texts of qualifications, which code reads again" },
  { path: "src/role/strategies/limits.ts", to: ["source"], why: "where limits come from, for whoever changes them" },
  { path: "src/sites/plain/", to: ["name"], why: "names of readers; panels have their own" },
  { path: "src/trust/letters/words-en.ts", why: "text to a candidate, in the language that the recruiter asks for" },
  { path: "src/trust/letters/words-de.ts", why: "text to a candidate, in the language that the recruiter asks for" },
  { path: "src/trust/swap/identities.ts", why: "invented names, addresses, schools and clubs of the swap test" },
  { path: "src/role/vocabulary/", why: "words of professions and languages" },
  { path: "src/role/parse/industry.ts", to: ["industries"], why: "words of industries" },
  { path: "src/evaluation/industries.ts", to: ["lines"], why: "words of industries" },
  { path: "src/evaluation/text/fields.ts", to: ["sales", "people", "design", "care", "travel"], why: "names of skills by field" },
  { path: "src/evaluation/titles/work-kind-list.ts", to: ["notTheWork"], why: "titles" }
]

const isIn = (path: string, place: string) => (place.endsWith("/") ? path.startsWith(place) : path === place)
const allows = ({ path, to }: AllowedPlace, found: LooseSentence) => isIn(found.path, path) && (to === undefined || to.includes(found.to))

const found = filesBelow(["src", "cli"], /\.tsx?$/).flatMap(looseSentencesIn)
const loose = found.filter(one => !allowed.some(place => allows(place, one)))

test("no file of the extension or of the command line writes out a sentence that a person reads", () => {
  expect(
    loose.map(({ path, line, text }) => `${path}:${line} “${text}” goes into assets/_locales/en/messages.json: say sentence("key", { … }).`)
  ).toEqual([])
})

test("what is allowed is there", () => {
  expect(allowed.filter(place => !found.some(one => allows(place, one))).map(({ path }) => `${path} has none: take it off.`)).toEqual([])
})

describe("the rule can fail", () => {
  const inFile = (text: string, path = "src/x/a.ts") => looseSentencesIn({ path, text }).map(({ text, to }) => [text, to])

  it.each([
    ['fail("The role was deleted.")', "The role was deleted.", "fail"],
    ["const why = `Same name, and both worked at ${employer}.`", "Same name, and both worked at ….", "why"],
    ["x.push(`${name} is too big: give the résumé alone.`)", "… is too big: give the résumé alone.", "x.push"],
    ['const row = { reason: "I don\'t know: the profile does not say." }', "I don't know: the profile does not say.", "reason"],
    ['throw new Refusal("Name one file.")', "Name one file.", ""],
    ['const label = "Judge by scope, not by years"', "Judge by scope, not by years", "label"],
    ['const text = a ? "Keep it?" : "What must somebody have?"', "What must somebody have?", "text"],
    ["return `“${quote}” cannot be asked for. What is meant?`", "“…” cannot be asked for. What is meant?", ""]
  ])("%s", (code, text, to) => {
    expect(inFile(code)).toContainEqual([text, to])
  })

  it("in a component: as text, as an attribute, and in braces", () => {
    const component = 'const A = () => <p title="Opens the page in a tab.">Nothing was found here. {b ? "Try it once more." : null}</p>'
    expect(inFile(component, "src/x/a.tsx").map(([text]) => text)).toEqual([
      "Opens the page in a tab.",
      "Nothing was found here.",
      "Try it once more."
    ])
  })

  it("and passes over what nobody reads: keys, errors of developers, patterns, lists of words, comments, types", () => {
    expect(
      inFile(`
        // The role was deleted.
        sentence("failRoleGone")
        throw new Error("The model was removed.")
        class Gone extends Error { constructor() { super("It is gone for ever.") } }
        const p = /No words in common\\./
        const q = "(?:No|Not) words (?:in|of) common."
        const list = "react redux angular vue svelte"
        const name = "Senior Data Engineer"
        type State = "The page is gone."
      `)
    ).toEqual([])
  })

  it("a sentence in a place that is not named is told even in a file where others are allowed", () => {
    const here: AllowedPlace = { path: "src/role/lint/", to: ["suggestion"], why: "" }
    const [one] = looseSentencesIn({ path: "src/role/lint/a.ts", text: 'const a = { reason: "This says how old somebody is." }' })
    const [other] = looseSentencesIn({ path: "src/role/lint/a.ts", text: 'const a = { suggestion: "Works well in a team" }' })
    expect([allows(here, one!), allows(here, other!)]).toEqual([false, true])
  })
})

test.each([
  ["Drop it.", false],
  ["Not read.", false],
  ["It is empty.", true],
  ["The post does not say.", true],
  ["What is meant?", true],
  ["nobody is stored here.", false],
  ["https://example.org/A page. Another", false],
  ["LinkedIn Recruiter", false]
])("“%s” reads as a sentence: %s", (text, is) => {
  expect(readsAsSentence(text)).toBe(is)
})
