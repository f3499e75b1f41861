import * as z from "zod"
import { describe, expect, it } from "vitest"
import { answerSoFar } from "~agent/models/answer/answer-so-far"
import { strictJsonSchema } from "~agent/models/json-schema"

const answer = z.object({ verdicts: z.array(z.object({ id: z.string(), quotes: z.array(z.string()), ask: z.string().nullable() })) })
const entry = (id: string, quote = "a brace } and a [bracket") => ({ id, quotes: [quote], ask: null })

/** What is told while a text comes in letter by letter: the ids of each answer so far. */
function toldOf(...texts: string[]): string[] {
  const told: string[] = []
  const hear = answerSoFar(answer, strictJsonSchema(answer), soFar => {
    told.push((soFar as z.infer<typeof answer>).verdicts.map(({ id }) => id).join(" "))
  })
  for (const text of texts) for (let end = 1; end <= text.length; end++) hear(text.slice(0, end))
  return told
}

describe("an answer that comes in piece by piece", () => {
  const whole = { verdicts: [entry("a"), entry("b"), entry("c")] }

  it("tells each entry once it stands whole, and never half of one", () => {
    expect(toldOf(JSON.stringify(whole))).toEqual(["a", "a b", "a b c"])
    expect(toldOf(JSON.stringify(whole, null, 2))).toEqual(["a", "a b", "a b c"])
  })

  it.each([
    ["a bare list", JSON.stringify(whole.verdicts)],
    ["inside another object", JSON.stringify({ answer: whole })],
    ["in a code fence, after a sentence", `Here it is:\n\`\`\`json\n${JSON.stringify(whole)}\n\`\`\``],
    ["a line for each, with no list around them", whole.verdicts.map(one => JSON.stringify(one)).join("\n")]
  ])("is heard as %s", (_, text) => {
    expect(toldOf(text).at(-1)).toBe("a b c")
  })

  it("says nothing of what stands in a thought, ended or not", () => {
    const thought = JSON.stringify({ verdicts: [entry("thought")] })
    for (const open of ["<think>", "<thinking>", "◁think▷", "[THINK]", "<|channel|>analysis<|message|>"])
      expect(toldOf(`${open}${thought}`)).toEqual([])
    expect(toldOf(`<think>${thought}</think>${JSON.stringify(whole)}`)).toEqual(["a", "a b", "a b c"])
    expect(toldOf(`<|channel|>analysis<|message|>${thought}<|end|><|channel|>final<|message|>${JSON.stringify(whole)}`)).toEqual([
      "a",
      "a b",
      "a b c"
    ])
  })

  it("passes over what is no entry, and over an answer of another form", () => {
    expect(toldOf('The set {x | x > 0} is open. {"city":"Porto","days":3} ["a","b"]')).toEqual([])
  })

  it("hears a second try from its beginning", () => {
    expect(toldOf(JSON.stringify(whole).slice(0, 90), JSON.stringify({ verdicts: [entry("d")] }))).toEqual(["a", "d"])
  })
})
