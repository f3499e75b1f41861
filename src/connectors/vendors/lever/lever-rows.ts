import * as z from "zod"
import { under, wireAny, wireFlag, wireId, wireIdOrNull, wireInstant, wireList, wirePart, wireText, wireTexts } from "../../wire"

// https://hire.lever.co/developer/documentation. A person in a pipeline is an opportunity; times are milliseconds since 1970. What may be
// expanded comes as an object, else as its id.

const idOrObject = wireAny.transform(value => wireIdOrNull.parse(typeof value === "object" ? under(value, "id") : value))

export const leverStageRow = z.object({ id: wireId, text: wireText })

export const leverReasonRow = z.object({ id: wireId, text: wireText, type: wireText })
export type LeverReason = z.output<typeof leverReasonRow>

export const leverPostingRow = z.object({
  id: wireId,
  text: wireText,
  state: wireText,
  categories: wirePart(z.object({ location: wireText, allLocations: wireTexts() })),
  content: wirePart(
    z.object({
      description: wireText,
      descriptionHtml: wireText,
      lists: wireList(z.object({ text: wireText, content: wireText })),
      closing: wireText,
      closingHtml: wireText
    })
  ),
  urls: wirePart(z.object({ show: wireText })),
  updatedAt: wireInstant
})

const question = z.object({ text: wireText, value: wireAny })
const applicationPart = z.union([
  wireId.transform(id => ({ id, posting: null, createdAt: null, customQuestions: [] })),
  z.object({
    id: wireId,
    posting: idOrObject,
    createdAt: wireInstant,
    customQuestions: wireList(z.object({ fields: wireList(question) }))
  })
])

export const leverOpportunityRow = z.object({
  id: wireId,
  name: wireText,
  contact: idOrObject,
  headline: wireText,
  stage: wireAny.transform(value => {
    const id = idOrObject.parse(value)
    return id === null ? null : { id, text: wireText.parse(under(value, "text")) }
  }),
  location: wireAny.transform(value => wireText.parse(typeof value === "object" ? under(value, "name") : value)),
  phones: wireTexts("value"),
  emails: wireTexts("value", "email"),
  links: wireTexts("value", "url"),
  archived: wirePart(z.object({ reason: idOrObject, archivedAt: wireInstant })),
  tags: wireTexts("text", "name"),
  stageChanges: wireList(z.object({ toStageId: idOrObject, updatedAt: wireInstant })),
  applications: wireList(applicationPart),
  createdAt: wireInstant,
  updatedAt: wireInstant,
  lastInteractionAt: wireInstant,
  urls: wirePart(z.object({ show: wireText })),
  isAnonymized: wireFlag
})
export type LeverOpportunity = z.output<typeof leverOpportunityRow>

export const leverResumeRow = z.object({
  id: wireId,
  file: wirePart(z.object({ name: wireText, ext: wireText, downloadUrl: wireText }))
})

export const leverNoteRow = z.object({
  id: wireId,
  text: wireText,
  fields: wireList(z.object({ value: wireText })),
  user: idOrObject,
  secret: wireFlag,
  createdAt: wireInstant
})

export const leverUserRow = z.object({ id: wireId, name: wireText, email: wireText, deactivatedAt: wireInstant })
