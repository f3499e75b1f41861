import { describe, expect, it } from "vitest"
import { askUnderstand } from "~agent/prompts/ask-understand"
import { unnamed } from "~agent/requests/unnamed"
import understand from "~agent/skills/understand"
import { linePeople, lineRole } from "../../../support/line/world"

const asked = (text: string) => askUnderstand({ text, role: lineRole })
const meant = (text: string, answer: object) => {
  const draft = understand.output.parse(
    asked(text).toDraft({ changes: [], people: [], count: null, words: null, decision: null, ...answer })
  )
  return draft.request
}
const at = (id: string) => lineRole.qualifications.findIndex(one => one.id === id) + 1

describe("a sentence that the rules do not understand", () => {
  it("goes to a model without the names of the role's people", () => {
    const said = unnamed("Could José be a better bet than Marek, or Tomás Okello?", linePeople)
    expect(said).toEqual({ text: "Could P1 be a better bet than Marek, or P2?", people: [linePeople[5], linePeople[2]] })
    const { data, context } = asked(said.text)
    expect(`${data} ${context}`).not.toMatch(/José|Okello/)
    expect(context).toContain(`${at("kafka")}. nice: Kafka`)
  })

  it("comes back as one of the requests that the rules make", () => {
    const text = "honestly the streaming stuff matters more than P1 thinks, Kafka has to be in"
    expect(meant(text, { do: "change", changes: [{ qualification: at("kafka"), to: "must", words: null }] })).toEqual({
      do: "change",
      edits: [{ do: "move", qualificationId: "kafka", to: "must" }]
    })
    expect(meant(text, { do: "why", people: ["P1"] })).toMatchObject({ do: "why", personId: "P1" })
    expect(meant(text, { do: "nothing" })).toBeNull()
  })

  it("is nothing where the model names what is not there, or adds words of its own", () => {
    const text = "somebody for Spark, you know"
    expect(meant(text, { do: "why", people: ["P7"] })).toBeNull()
    expect(meant(text, { do: "change", changes: [{ qualification: 99, to: "must", words: null }] })).toBeNull()
    expect(meant(text, { do: "change", changes: [{ qualification: null, to: "must", words: "Young and male" }] })).toBeNull()
    expect(meant(text, { do: "change", changes: [{ qualification: null, to: "must", words: "Spark" }] })).toEqual({
      do: "change",
      edits: [{ do: "add", text: "Spark", to: "must" }]
    })
  })

  it("without a model it is nothing: the rules have looked already", () => {
    expect(understand.builtin({ text: "hm", role: lineRole })).toEqual({ request: null })
  })
})
