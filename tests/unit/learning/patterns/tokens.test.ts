import { describe, expect, it } from "vitest"
import { stem, tokensOf } from "~learning/patterns/tokens"

describe("words as they are compared", () => {
  it.each([
    ["engineers", "engineering"],
    ["pipeline", "pipelines"],
    ["planned", "planning"],
    ["test", "testing"],
    ["batch", "batches"],
    ["company", "companies"]
  ])("%s and %s are one word", (a, b) => expect(stem(a)).toBe(stem(b)))

  it.each([
    ["analyst", "analytics"],
    ["nurse", "nursery"],
    ["java", "javascript"],
    ["process", "procession"]
  ])("%s and %s stay apart", (a, b) => expect(stem(a)).not.toBe(stem(b)))

  it("keeps the signs of techniques and drops words that say nothing", () => {
    expect(tokensOf("We are looking for C++, C#, .NET and Node.js experience.")).toEqual(["c++", "c#", ".net", "node.js"])
    expect(tokensOf("Pflegefachkräfte für die Nacht")).toEqual(["pflegefachkrafte", "nacht"])
  })
})
