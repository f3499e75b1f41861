import * as z from "zod"
import { under, wireAny, wireFlag, wireId, wireIdOrNull, wireInstant, wireList, wirePart, wireText, wireTexts } from "../../wire"

// Harvest v3, https://harvestdocs.greenhouse.io. Nothing is embedded; custom fields are never read.

const status = wireAny.transform(value => wireText.parse(typeof value === "object" ? under(value, "name") : value))

export const greenhouseJobRow = z.object({
  id: wireId,
  name: wireText,
  requisition_id: wireIdOrNull,
  status,
  is_template: wireFlag,
  notes: wireText,
  updated_at: wireInstant
})
export type GreenhouseJob = z.output<typeof greenhouseJobRow>

export const greenhousePostRow = z.object({
  id: wireId,
  job_id: wireIdOrNull,
  title: wireText,
  live: wireFlag,
  active: wireAny,
  internal: wireFlag,
  content: wireText,
  internal_content: wireText,
  public_url: wireText
})
export type GreenhousePost = z.output<typeof greenhousePostRow>

export const greenhouseStageRow = z.object({
  id: wireId,
  job_id: wireIdOrNull,
  name: wireText,
  sort_order: z.number().nullable().catch(null),
  active: wireAny
})

export const greenhouseApplicationRow = z.object({
  id: wireId,
  candidate_id: wireId,
  job_id: wireIdOrNull,
  stage_id: wireIdOrNull,
  job_interview_stage_id: wireIdOrNull,
  stage_name: wireText,
  status: wireText,
  prospect: wireFlag,
  rejected_at: wireInstant,
  created_at: wireInstant,
  updated_at: wireInstant,
  last_activity_at: wireInstant,
  answers: wireList(z.object({ question: wireText, answer: wireAny })),
  prospective_job_ids: wireList(wireId)
})
export type GreenhouseApplication = z.output<typeof greenhouseApplicationRow>

export const greenhouseCandidateRow = z.object({
  id: wireId,
  first_name: wireText,
  last_name: wireText,
  preferred_name: wireText,
  company: wireText,
  title: wireText,
  tags: wireTexts("name"),
  phone_numbers: wireTexts("value"),
  email_addresses: wireTexts("value"),
  website_addresses: wireTexts("value"),
  social_media_addresses: wireTexts("value"),
  updated_at: wireInstant
})
export type GreenhouseCandidate = z.output<typeof greenhouseCandidateRow>

export const greenhouseEntryRow = z.object({
  id: wireIdOrNull,
  application_id: wireId,
  job_interview_stage_id: wireId,
  entered_at: wireInstant,
  exited_at: wireInstant,
  created_at: wireInstant
})
export type GreenhouseEntry = z.output<typeof greenhouseEntryRow>

export const greenhouseFileRow = z.object({
  id: wireId,
  application_id: wireIdOrNull,
  candidate_id: wireIdOrNull,
  type: wireText,
  filename: wireText,
  url: wireText
})
export type GreenhouseFile = z.output<typeof greenhouseFileRow>

export const greenhouseWorkRow = z.object({
  candidate_id: wireId,
  company_name: wireText,
  title: wireText,
  start_date: wireText,
  end_date: wireText,
  latest: wireFlag
})
export type GreenhouseWork = z.output<typeof greenhouseWorkRow>

export const greenhouseRejectionRow = z.object({ application_id: wireId, rejection_reason_id: wireIdOrNull, rejected_at: wireInstant })
export type GreenhouseRejection = z.output<typeof greenhouseRejectionRow>

export const greenhouseReasonRow = z.object({ id: wireId, name: wireText, type: wirePart(z.object({ key: wireText, name: wireText })) })
export type GreenhouseReason = z.output<typeof greenhouseReasonRow>

export const greenhouseNoteRow = z.object({
  id: wireId,
  candidate_id: wireIdOrNull,
  application_id: wireIdOrNull,
  body: wireText,
  type: wireText,
  user_id: wireIdOrNull,
  visibility: wireText,
  created_at: wireInstant
})

export const greenhouseUserRow = z.object({
  id: wireId,
  name: wireText,
  first_name: wireText,
  last_name: wireText,
  primary_email: wireText,
  deactivated: wireFlag
})
