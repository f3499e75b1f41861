import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { readText } from "~sites/plain/read-text"

const folder = new URL("../../../../fixtures/forms/", import.meta.url)
const date = z.string().nullable()
const expected = z
  .record(
    z.string(),
    z.strictObject({
      name: z.string(),
      positions: z.array(z.strictObject({ title: z.string(), company: z.string(), start: date, end: date })),
      education: z.array(z.strictObject({ school: z.string(), start: date, end: date }))
    })
  )
  .parse(JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")))

describe("a résumé in a form that people use, written by hand", () => {
  it.each(Object.entries(expected))(
    "%s: name, jobs and schools with their dates, and nothing else",
    (form, { name, positions, education }) => {
      const reading = readText(readFileSync(new URL(`${form}.txt`, folder), "utf8"))
      if (!("profile" in reading)) throw new Error("refused")
      const { profile } = reading
      expect({
        name: profile.name,
        positions: profile.positions.map(({ title, company, start, end }) => ({ title, company, start, end })),
        education: profile.education.map(({ school, start, end }) => ({ school, start, end }))
      }).toEqual({ name, positions, education })
    }
  )
})
