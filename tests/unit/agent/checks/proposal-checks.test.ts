import { describe, expect, it } from "vitest"
import type { Check } from "~agent/checks/check"
import questionIsAboutWork from "~agent/checks/questions/question-is-about-work"
import questionIsGrounded from "~agent/checks/questions/question-is-grounded"
import questionIsNew from "~agent/checks/questions/question-is-new"
import wayFollowsNoPage from "~agent/checks/strategies/strategy-follows-no-page"
import wayIsTold from "~agent/checks/strategies/strategy-is-told"
import wayTermsArePlausible from "~agent/checks/strategies/strategy-terms-are-plausible"
import wayWordingIsNeutral from "~agent/checks/strategies/strategy-wording-is-neutral"
import waysAreDistinct from "~agent/checks/strategies/strategies-are-distinct"
import type { FurtherQuestion } from "~role/intake/further-questions"
import type { StrategyIdea } from "~role/strategies/wanted"
import { dataRole } from "../../../support/rows"

// Each check of what a model proposes has a draft that passes and one that does not. What becomes of them stands in the tests of the skills.

const way = (parts: Partial<StrategyIdea> = {}): StrategyIdea => ({
  id: "way-1",
  name: "By title",
  reason: "People who do this work say so in their title.",
  misses: "People under another title.",
  wanted: { groups: [{ what: "titles", anyOf: ["Data Engineer"] }], not: [], place: null, codeLanguages: [] },
  ...parts
})
const other = way({ id: "way-2", wanted: { ...way().wanted, groups: [{ what: "skills", anyOf: ["Rust"] }] } })
const searching = (term: string) => way({ wanted: { ...way().wanted, groups: [{ what: "skills", anyOf: [term] }] } })

const wayChecks: [Check<{ role: typeof dataRole }, { ways: StrategyIdea[] }>, StrategyIdea[], string, string][] = [
  [wayIsTold, [way({ misses: "" }), other], "empty", "ways.0.misses"],
  [wayWordingIsNeutral, [way(), way({ reason: "Young people know this." })], "stands-for-a-trait", "ways.1.reason"],
  [wayFollowsNoPage, [way({ name: "See https://evil.example" }), other], "foreign-voice", "ways.0.name"],
  [wayTermsArePlausible, [searching('"Rust" OR Go'), other], "operator", "ways.0.wanted.groups.0.anyOf.0"],
  [waysAreDistinct, [way(), way({ id: "way-2", name: "Again" })], "same-terms", "ways.1.wanted.groups"]
]

describe("checks of ways to look", () => {
  it.each(wayChecks)("$id passes ways that are in order, and finds what is wrong", (check, wrong, code, where) => {
    expect(check.run({ input: { role: dataRole }, output: { ways: [way(), other] } })).toEqual([])
    expect(check.run({ input: { role: dataRole }, output: { ways: wrong } })).toMatchObject([{ code, priority: "P1", where }])
  })
})

const post = { title: null, text: "You keep the pipelines running day and night.", role: dataRole }
const question = (parts: Partial<FurtherQuestion> = {}): FurtherQuestion => ({
  id: "further-1",
  text: "Is there on-call duty?",
  quote: "day and night",
  because: "Whoever has carried a pager fits otherwise.",
  options: [{ label: "Yes", requirement: "Has been on call for production systems", kind: "must" }],
  ...parts
})

const questionChecks: [Check<typeof post, { questions: FurtherQuestion[] }>, Partial<FurtherQuestion>, string, string][] = [
  [questionIsAboutWork, { text: "How old may they be at most, under 35?" }, "stands-for-a-trait", "questions.0.text"],
  [questionIsGrounded, { quote: "one week in four" }, "not-in-post", "questions.0.quote"],
  [questionIsNew, { text: "Which level is it?" }, "asked-anyway", "questions.0.text"]
]

describe("checks of further questions", () => {
  it.each(questionChecks)("$id passes a question that is in order, and finds what is wrong", (check, parts, code, where) => {
    expect(check.run({ input: post, output: { questions: [question()] } })).toEqual([])
    expect(check.run({ input: post, output: { questions: [question(parts)] } })).toMatchObject([{ code, priority: "P1", where }])
  })
})
