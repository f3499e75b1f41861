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

// https://developers.ashbyhq.com/reference. Times are ISO 8601.

const place = wireAny.transform(value =>
  wireText.parse(typeof value === "object" ? (under(value, "locationSummary") ?? under(value, "name")) : value)
)

export const ashbyStageRow = z.object({
  id: wireId,
  title: wireText,
  type: wireText,
  orderInInterviewPlan: wireNumber
})

export const ashbyJobRow = z.object({
  id: wireId,
  title: wireText,
  status: wireText,
  defaultInterviewPlanId: wireIdOrNull,
  interviewPlanIds: wireList(wireId),
  jobPostingIds: wireList(wireId),
  jobPostings: wireList(z.object({ id: wireId })),
  location: place,
  updatedAt: wireInstant
})
export type AshbyJob = z.output<typeof ashbyJobRow>

export const ashbyPostingRow = z.object({
  id: wireId,
  title: wireText,
  descriptionHtml: wireText,
  descriptionPlain: wireText,
  locationName: wireText,
  externalLink: wireText
})

const fileHandle = z.object({ id: wireIdOrNull, name: wireText, handle: wireText })

const candidatePart = z.object({
  id: wireId,
  name: wireText,
  primaryEmailAddress: wireTexts("value"),
  primaryPhoneNumber: wireTexts("value")
})

export const ashbyCandidateRow = candidatePart.extend({
  emailAddresses: wireTexts("value"),
  phoneNumbers: wireTexts("value"),
  socialLinks: wireTexts("url"),
  tags: wireTexts("title", "name"),
  position: wireText,
  company: wireText,
  location: place,
  applicationIds: wireList(wireId),
  resumeFileHandle: wirePart(fileHandle),
  fileHandles: wireList(fileHandle),
  profileUrl: wireText,
  updatedAt: wireInstant
})
export type AshbyCandidate = z.output<typeof ashbyCandidateRow>

export const ashbyHistoryRow = z.object({
  stageId: wireIdOrNull,
  title: wireText,
  stageNumber: wireNumber,
  enteredStageAt: wireInstant
})

const submission = z.object({
  formDefinition: wirePart(
    z.object({
      sections: wireList(z.object({ fields: wireList(z.object({ field: wirePart(z.object({ path: wireText, title: wireText })) })) }))
    })
  ),
  submittedValues: z.record(z.string(), wireAny).nullable().catch(null)
})

export const ashbyApplicationRow = z.object({
  id: wireId,
  candidate: wirePart(candidatePart),
  candidateId: wireIdOrNull,
  job: wirePart(z.object({ id: wireId, title: wireText })),
  jobId: wireIdOrNull,
  status: wireText,
  currentInterviewStage: wirePart(ashbyStageRow),
  archiveReason: wirePart(z.object({ text: wireText, reasonType: wireText })),
  resumeFileHandle: wirePart(fileHandle),
  createdAt: wireInstant,
  updatedAt: wireInstant,
  archivedAt: wireInstant,
  applicationHistory: wireAny.transform(value => (Array.isArray(value) ? wireList(ashbyHistoryRow).parse(value) : null)),
  applicationFormSubmissions: wireList(submission)
})
export type AshbyApplication = z.output<typeof ashbyApplicationRow>

export const ashbyNoteRow = z.object({
  id: wireId,
  content: wireText,
  note: wireText,
  createdAt: wireInstant,
  isPrivate: wireFlag,
  author: wirePart(z.object({ firstName: wireText, lastName: wireText, email: wireText }))
})
