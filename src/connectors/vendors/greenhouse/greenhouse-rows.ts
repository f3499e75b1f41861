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

// Harvest v3, https://harvestdocs.greenhouse.io. Nothing is embedded; custom fields are never read. What v1 embedded is read where an answer
// has it still: gateways that translate, and exports of the years before.

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
  sort_order: wireNumber,
  active: wireAny
})

const named = wirePart(z.object({ id: wireIdOrNull, name: wireText }))
const reasonType = wirePart(z.object({ key: wireText, name: wireText }))

export const greenhouseApplicationRow = z.object({
  id: wireId,
  candidate_id: wireIdOrNull,
  candidate: named,
  job_id: wireIdOrNull,
  jobs: wireList(z.object({ id: wireId })),
  stage_id: wireIdOrNull,
  job_interview_stage_id: wireIdOrNull,
  current_stage: named,
  stage_name: wireText,
  status,
  prospect: wireFlag,
  rejected_at: wireInstant,
  rejection_reason: wirePart(z.object({ id: wireIdOrNull, name: wireText, type: reasonType })),
  applied_at: wireInstant,
  created_at: wireInstant,
  updated_at: wireInstant,
  last_activity_at: wireInstant,
  answers: wireList(z.object({ question: wireText, answer: wireAny })),
  prospective_job_ids: wireList(wireId),
  attachments: wireList(z.object({ filename: wireText, url: wireText, type: wireText }))
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

export const greenhouseReasonRow = z.object({ id: wireId, name: wireText, type: reasonType })
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
export type GreenhouseNote = z.output<typeof greenhouseNoteRow>

export const greenhouseUserRow = z.object({
  id: wireId,
  name: wireText,
  first_name: wireText,
  last_name: wireText,
  primary_email: wireText,
  deactivated: wireFlag,
  site_admin: wireAny
})
