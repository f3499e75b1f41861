import { emptyRole } from "~role/intake/empty-role"
import { emptyProfile } from "~profile/empty-profile"
import type { Position, Profile } from "~profile/profile"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Role, QualificationKind } from "~role/role"

export const now = new Date("2026-11-21T12:00:00Z")

/** An invented person; only what a test is about is filled in. */
export function person(parts: Omit<Partial<Profile>, "positions"> & { positions?: Partial<Position>[] }): Profile {
  const { positions = [], ...rest } = parts
  const blank: Position = { title: null, company: null, start: null, end: null, location: null, description: null }
  return { ...emptyProfile(), ...rest, positions: positions.map(position => ({ ...blank, ...position })) }
}

/** A role that asks for these sentences. */
export function asks(...sentences: (string | [QualificationKind, string])[]): Role {
  const qualifications = sentences.map((sentence, at) => {
    const [kind, text] = typeof sentence === "string" ? (["must", sentence] as const) : sentence
    return parseQualification(text, kind, `q${at + 1}`)
  })
  return { ...emptyRole, qualifications }
}

/** Every literal string of a profile, including the evidence beside its fields. */
export function literalText(profile: Profile): string {
  const strings: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === "string") strings.push(value)
    else if (value !== null && typeof value === "object") Object.values(value).forEach(walk)
  }
  walk(profile)
  return strings.join("\n\u0000\n")
}
