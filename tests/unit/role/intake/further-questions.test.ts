import { describe, expect, it } from "vitest"
import { isFurtherQuestion, questionOf, type FurtherQuestion } from "~role/intake/further-questions"
import { applyAnswer, nextQuestion } from "~role/intake/intake"
import type { Role } from "~role/role"
import { draft } from "../../../support/rows"
import { words } from "../../../support/words"

const onCall: FurtherQuestion = {
  id: "further-oncall",
  text: "Is there on-call duty?",
  quote: "keeps our pipelines running",
  because: "Whoever has carried a pager fits otherwise than whoever has not.",
  options: [
    { label: "Yes, in turns", requirement: "Has been on call for production systems", kind: "must" },
    { label: "Good to have", requirement: "Has been on call for production systems", kind: "nice" }
  ]
}
const asked = questionOf(onCall)

/** A role in which the built-in questions have only the must-haves left to ask. */
const role: Role = draft({ title: "Data Engineer", level: "senior", place: "Lisbon", remote: "hybrid", questions: [asked] })
const answered = (...ids: string[]) => ids.map(questionId => ({ questionId }))

describe("what a model found a post to leave open", () => {
  it("is asked after the built-in questions and before the role is shown, once", () => {
    expect(nextQuestion(role, [])?.id).toBe("must")
    expect(nextQuestion(role, answered("must", "nice"))?.id).toBe("avoid")
    expect(nextQuestion(role, answered("must", "nice", "avoid"))?.id).toBe("further-oncall")
    expect(nextQuestion(role, answered("must", "nice", "avoid", "further-oncall"))).toBeNull()
  })

  it("says why it is asked: with the words of the post, or that it is silent", () => {
    expect(words(asked.why)).toBe(
      "The post says “keeps our pipelines running”. Whoever has carried a pager fits otherwise than whoever has not."
    )
    expect(words(questionOf({ ...onCall, quote: null }).why)).toMatch(/^The post does not say\. /)
    expect(isFurtherQuestion(asked)).toBe(true)
  })

  const qualificationsAfter = (values: string[], text: string | null = null, before = role) =>
    applyAnswer(before, asked, { values, text }).qualifications.map(({ kind, text: words }) => `${kind}: ${words}`)

  it("becomes one qualification, of the kind of the button that was chosen", () => {
    expect(qualificationsAfter([asked.options[0]!.value])).toEqual(["must: Has been on call for production systems"])
    expect(qualificationsAfter([asked.options[1]!.value])).toEqual(["nice: Has been on call for production systems"])
  })

  it("takes the recruiter's own words, which may say their kind", () => {
    expect(qualificationsAfter([], "Knows PagerDuty")).toEqual(["must: Knows PagerDuty"])
    expect(qualificationsAfter([], "nice: Knows PagerDuty")).toEqual(["nice: Knows PagerDuty"])
    expect(qualificationsAfter([asked.options[1]!.value], "Knows PagerDuty")).toEqual(["nice: Knows PagerDuty"])
  })

  it.each([
    [[""], null],
    [[], "no"],
    [[], "Not needed here."],
    [[], "egal"],
    [[], "don't know"]
  ] as [string[], string | null][])("asks for nothing where the answer is %j %j", (values, text) => {
    expect(qualificationsAfter(values, text)).toEqual([])
  })

  it("answered again, the new answer takes the place of the old one", () => {
    const first = applyAnswer(role, asked, { values: [asked.options[0]!.value], text: null })
    expect(first.questions).toEqual([])
    expect(qualificationsAfter([asked.options[1]!.value], null, first)).toHaveLength(1)
    expect(qualificationsAfter([""], null, first)).toEqual([])
  })
})

describe("what was learned to be asked first", () => {
  const open = draft({
    title: null,
    askFirst: [
      { topic: "avoid", preferenceId: "p1" },
      { topic: "remote", preferenceId: "p2" }
    ]
  })

  it("stands before everything else, in its order", () => {
    expect(nextQuestion(open, [])?.id).toBe("avoid")
    expect(nextQuestion(open, answered("avoid"))?.id).toBe("remote")
    expect(nextQuestion(open, answered("avoid", "remote"))?.id).toBe("title")
  })

  it("changes nothing where nothing was learned", () => {
    expect(nextQuestion({ ...open, askFirst: undefined }, [])?.id).toBe("title")
  })

  it("what the post leaves unclear can be what is asked first", () => {
    const unclear = { ...asked, id: "unclear-1" }
    const unclearFirst = draft({ title: null, questions: [unclear], askFirst: [{ topic: "unclear", preferenceId: "p1" }] })
    expect(nextQuestion(unclearFirst, [])?.id).toBe("unclear-1")
    expect(nextQuestion(unclearFirst, answered("unclear-1"))?.id).toBe("title")
    expect(nextQuestion({ ...unclearFirst, askFirst: undefined }, [])?.id).toBe("title")
  })
})
