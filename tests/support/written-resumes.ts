import { readFileSync } from "node:fs"
import * as z from "zod"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"

const date = z.string().nullable()
const expectedSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    positions: z.array(z.strictObject({ title: z.string(), company: z.string(), start: date, end: date })),
    education: z.array(z.strictObject({ school: z.string(), start: date, end: date }))
  })
)

const folderOf = (name: string) => new URL(`../fixtures/${name}/`, import.meta.url)

/** The résumés of a folder of fixtures, `<name>.txt`, with what a reader makes of each: name, jobs and schools with their dates. */
export function writtenResumes(folder: string) {
  return Object.entries(expectedSchema.parse(JSON.parse(readFileSync(new URL("expected.json", folderOf(folder)), "utf8"))))
}

/** What is read of one of them, in the same form. */
export function readWritten(folder: string, name: string) {
  const reading = readText(readFileSync(new URL(`${name}.txt`, folderOf(folder)), "utf8"))
  if (!("profile" in reading)) throw new Error("refused")
  const profile: Profile = reading.profile
  return {
    name: profile.name,
    positions: profile.positions.map(({ title, company, start, end }) => ({ title, company, start, end })),
    education: profile.education.map(({ school, start, end }) => ({ school, start, end }))
  }
}
