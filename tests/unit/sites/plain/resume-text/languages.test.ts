import { describe, expect, it } from "vitest"
import { readWritten, writtenResumes } from "../../../../support/written-resumes"

describe("a résumé in each language that is read, each laid out in its own way", () => {
  it.each(writtenResumes("languages"))("%s: name, jobs and schools with their dates, and nothing else", (name, expected) => {
    expect(readWritten("languages", name)).toEqual(expected)
  })
})
