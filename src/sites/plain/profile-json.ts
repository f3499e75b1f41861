import type { SectionHealth } from "~profile/health"
import { healthSchema } from "~profile/health"
import type { Profile } from "~profile/profile"
import { profileSchema } from "~profile/profile"
import { sentence, type Said, type Sentence } from "~sentence/sentence"

// Not for the page side: it carries zod.

/** A profile that was read before and saved, with the site it came from and its page health where they were saved too. */
export interface SavedProfile {
  site: string | null
  profile: Profile
  sections: SectionHealth[]
}

const fields = ["name", "headline", "location", "about", "positions", "education", "skills", "certifications", "languages", "passages"]

/** Is this value a profile, or does it hold one under `profile`? */
export function isProfileJson(value: unknown): boolean {
  const inner = profileOf(value)
  return inner !== null && fields.some(field => field in inner)
}

/**
 * Takes a profile as `candor read` prints it, or a bare one with only some of the fields. Throws a ZodError where a field has another form;
 * returns null where the value is no profile at all.
 */
export function readProfileJson(value: unknown): SavedProfile | null {
  if (!isProfileJson(value)) return null
  const outer = value as { site?: unknown; health?: unknown }
  const health = healthSchema.safeParse(outer.health)
  return {
    site: typeof outer.site === "string" ? outer.site : null,
    profile: profileSchema.parse(withoutNulls(profileOf(value))),
    sections: health.success ? health.data.sections : []
  }
}

/** The first thing that is wrong with a value, within a sentence: "positions.0.start: a date is YYYY-MM, YYYY or present". */
export function whatIsWrong(error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }): Sentence {
  const issue = error.issues[0]
  if (!issue) return sentence("wrongForm")
  const where = issue.path.map(String).join(".") || sentence("wrongValue")
  return sentence("wrongAt", { where, why: whyWrong(issue.message) })
}

/** The schema's own messages name types of code; those that we wrote into it are left as they stand. */
function whyWrong(message: string): Said {
  const [, expected, received] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? []
  if (expected === undefined || received === undefined) return message
  const what = typeWords[expected] ?? expected
  return received === "undefined" ? sentence("wrongMissing", { what }) : sentence("wrongType", { what, received })
}

const typeWords: Record<string, Sentence | undefined> = {
  array: sentence("typeList"),
  string: sentence("typeText"),
  number: sentence("typeNumber"),
  boolean: sentence("typeBoolean"),
  object: sentence("typeObject")
}

/** Other programs write null for an empty list; both say that nothing is known. */
function withoutNulls(profile: object | null): object {
  return Object.fromEntries(Object.entries(profile ?? {}).filter(([, value]) => value !== null))
}

function profileOf(value: unknown): object | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null
  const inner = (value as { profile?: unknown }).profile
  if (inner === undefined) return value
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : null
}
