import { draftRoleSchema, type DraftRole } from "~role/role"

/**
 * What is reusable of a role: title, level, place and qualifications in the recruiter's words. The post's own sentences, the questions and
 * the findings stay behind, and contact details (which stand for somebody) are taken out of the texts.
 */
export function patternOf(role: DraftRole): DraftRole {
  return draftRoleSchema.parse({
    title: role.title === null ? null : withoutContacts(role.title),
    level: role.level,
    place: role.place,
    remote: role.remote,
    qualifications: role.qualifications
      .map(qualification => ({ ...qualification, text: withoutContacts(qualification.text), quote: null }))
      .filter(qualification => qualification.text !== "")
  })
}

const contacts = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /\bhttps?:\/\/\S+/giu,
  // A phone number: a plus or eight digits and more with the usual separators. Years and ranges ("2019-2024") are shorter.
  /(?:\+\d[\d\s().-]{6,}\d|\b\d(?:[\s().-]?\d){8,}\b)/gu
]

function withoutContacts(text: string): string {
  return contacts
    .reduce((rest, contact) => rest.replace(contact, ""), text)
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim()
}
