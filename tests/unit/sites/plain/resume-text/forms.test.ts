import { describe, expect, it } from "vitest"
import { readWritten, writtenResumes } from "../../../../support/written-resumes"

describe("a résumé in a form that people use, written by hand", () => {
  it.each(writtenResumes("forms"))("%s: name, jobs and schools with their dates, and nothing else", (name, expected) => {
    expect(readWritten("forms", name)).toEqual(expected)
  })
})
