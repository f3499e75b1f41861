import * as z from "zod"
import {
  under,
  wireAny,
  wireFlag,
  wireId,
  wireIdOrNull,
  wireInstant,
  wireList,
  wireNumber,
  wirePart,
  wireText,
  wireTexts
} from "../../wire"

// https://workable.readme.io/reference. A candidate is of one job; times are ISO 8601.

export const workableStageRow = z.object({
  id: wireIdOrNull,
  slug: wireText,
  name: wireText,
  kind: wireText,
  position: wireNumber
})

const locationText = wireAny.transform(value =>
  typeof value === "string"
    ? wireText.parse(value)
    : (wireText.parse(under(value, "location_str")) ??
      (["city", "region", "country"].flatMap(name => wireText.parse(under(value, name)) ?? []).join(", ") || null))
)

export const workableJobRow = z
  .object({
    id: wireIdOrNull,
    shortcode: wireIdOrNull,
    title: wireText,
    full_title: wireText,
    state: wireText,
    url: wireText,
    shortlink: wireText,
    location: locationText,
    full_description: wireText,
    description: wireText,
    requirements: wireText,
    benefits: wireText,
    created_at: wireInstant,
    updated_at: wireInstant
  })
  .refine(({ id, shortcode }) => id !== null || shortcode !== null, { path: ["shortcode"] })

const phones = wireAny.transform(value => (typeof value === "number" ? [String(value)] : wireTexts("value").parse(value)))

const answerPart = z.object({
  question: wireAny.transform(value => wireText.parse(typeof value === "object" ? (under(value, "body") ?? under(value, "label")) : value)),
  question_key: wireText,
  answer: wireAny
})

export const workableCandidateRow = z.object({
  id: wireId,
  name: wireText,
  firstname: wireText,
  lastname: wireText,
  headline: wireText,
  summary: wireText,
  job: wirePart(z.object({ shortcode: wireIdOrNull, title: wireText })),
  stage: wireAny.transform(value => wireText.parse(typeof value === "object" ? under(value, "name") : value)),
  stage_kind: wireText,
  disqualified: wireFlag,
  disqualified_at: wireInstant,
  disqualification_reason: wireAny.transform(value =>
    wireText.parse(typeof value === "object" ? (under(value, "name") ?? under(value, "reason")) : value)
  ),
  withdrew: wireFlag,
  anonymized: wireFlag,
  hired_at: wireInstant,
  moved_to_offer_at: wireInstant,
  sourced: wireFlag,
  profile_url: wireText,
  phone: phones,
  email: wireTexts("value", "email"),
  created_at: wireInstant,
  updated_at: wireInstant,
  cover_letter: wireText,
  social_profiles: wireTexts("url"),
  experience_entries: wireList(
    z.object({ title: wireText, company: wireText, summary: wireText, start_date: wireText, end_date: wireText, current: wireFlag })
  ),
  skills: wireTexts("name"),
  answers: wireList(answerPart),
  resume_url: wireText,
  tags: wireTexts("name"),
  location: locationText
})
export type WorkableCandidate = z.output<typeof workableCandidateRow>

export const workableActivityRow = z.object({
  id: wireIdOrNull,
  action: wireText,
  stage_name: wireText,
  stage: wireAny.transform(value => wireText.parse(typeof value === "object" ? under(value, "name") : value)),
  body: wireAny.transform(value => wireText.parse(typeof value === "object" ? under(value, "body") : value)),
  created_at: wireInstant,
  member: wirePart(z.object({ id: wireIdOrNull, name: wireText }))
})
export type WorkableActivity = z.output<typeof workableActivityRow>

export const workableMemberRow = z.object({ id: wireId, name: wireText, email: wireText, active: wireAny })
