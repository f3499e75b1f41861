import { describe, expect, it } from "vitest"
import { readWritten, writtenResumes } from "../../../../support/written-resumes"

describe("a résumé in a form that people use, written by hand", () => {
  it.each(writtenResumes("forms"))("%s: name, jobs and schools with their dates, and nothing else", (name, expected) => {
    expect(readWritten("forms", name)).toEqual(expected)
  })
})

describe("a résumé of one trade, written by hand before it was read", () => {
  it.each(writtenResumes("trades"))("%s: name, jobs and schools with their dates, and nothing else", (name, expected) => {
    expect(readWritten("trades", name)).toEqual(expected)
  })
})
