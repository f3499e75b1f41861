import { describe, expect, it } from "vitest"
import workKinds from "~evaluation/titles/work-kinds"
import { fold } from "~role/vocabulary/tokens"
import { titleNames } from "~role/vocabulary/vocabulary"

const { kinds, notTheWork } = workKinds()
const lines = kinds.trim().split("\n")

describe("the list of titles that are other work", () => {
  it.each(lines)("%s: names a family, each spelling once, each known to the vocabulary as one of its own", line => {
    const [family = "", ...parts] = line.split(/\s+(?=[><!]\s)/)
    expect(titleNames.entries.has(family), family).toBe(true)
    const spellings = parts.flatMap(part => part.slice(2).split(/[;,]/)).map(spelling => spelling.trim())
    expect(new Set(spellings.map(fold)).size).toBe(spellings.length)
    const own = new Set(titleNames.entries.get(family)!.aliases.map(({ text }) => fold(text)))
    // What a family's list says of a spelling that the vocabulary gives to nobody would be said to no effect.
    const stray = spellings.filter(spelling => !own.has(fold(spelling)))
    expect(stray.filter(spelling => titleNames.canonical(spelling) === null || titleNames.canonical(spelling) === family)).toEqual([])
  })

  it.each(notTheWork.trim().split("\n"))("%s: is a step that the vocabulary has", line => {
    const [narrow = "", wide = ""] = line.split(": ")
    expect(titleNames.entries.get(narrow)?.wider).toContain(wide)
  })

  it.each(
    "social media, customer service, data entry, quality control, marketing, sales, project management, catering, logistics, cash handling, bookkeeping, cleaning, reception, human resources, compliance, security, e-commerce, design, nursing, teaching, stock control, web content, event planning, public relations, community outreach".split(
      ", "
    )
  )("%s is a skill and no title", phrase => {
    expect(titleNames.index.findIn(phrase)).toEqual([])
  })
})
