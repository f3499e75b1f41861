import { readFileSync } from "node:fs"
import * as z from "zod"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"

/** The day that `present` means in every evaluation here, so that a figure does not change with the calendar. */
export const now = new Date("2026-11-21T12:00:00Z")

export function readJsonFile<Value>(path: string, schema: z.ZodType<Value>): Value {
  return schema.parse(JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")))
}

/** The invented résumés, by their ids, as plain text. */
export const resumeTexts = readJsonFile("./ranking/resumes.json", z.record(z.string(), z.string()))

const read = new Map<string, Profile>()

/** A résumé as the product reads it; what its reader takes for no profile is kept as one passage, as pasted text is. */
export function profileOf(id: string, change: (text: string) => string = text => text): Profile {
  const text = change(resumeTexts[id] ?? "")
  const known = read.get(text)
  if (known) return known
  const reading = readText(text)
  const profile =
    "profile" in reading ? reading.profile : { ...emptyProfile(), passages: [{ section: "other" as const, label: null, text }] }
  read.set(text, profile)
  return profile
}
