import { draftRoleSchema, type DraftRole } from "~role/role"
import type { Strategy } from "~role/strategy"

/**
 * What is reusable of a role: title, level, place and qualifications in the recruiter's words, the aliases, and the strategies that were not
 * dropped. The post's own sentences, the questions and the findings stay behind, and contact details (which stand for somebody) are taken
 * out of the texts.
 */
export function patternOf(role: DraftRole): DraftRole {
  return draftRoleSchema.parse({
    title: role.title === null ? null : withoutContacts(role.title),
    level: role.level,
    place: role.place,
    remote: role.remote,
    qualifications: role.qualifications
      .map(qualification => ({ ...qualification, text: withoutContacts(qualification.text), quote: null }))
      .filter(qualification => qualification.text !== ""),
    strategies: role.strategies.filter(({ state }) => state !== "dropped").flatMap(withoutContactsOf),
    aliases: role.aliases
  })
}

/** A search that had a contact in it is cut, so the address that opened it no longer says the same. */
function withoutContactsOf(strategy: Strategy): Strategy[] {
  const searches = strategy.searches
    .map(search => {
      const text = withoutContacts(search.text)
      return text === search.text ? search : { ...search, text, url: null }
    })
    .filter(({ text }) => text !== "")
  const [name, reason, misses] = [strategy.name, strategy.reason, strategy.misses].map(withoutContacts)
  return name && reason && misses && searches.length > 0 ? [{ ...strategy, name, reason, misses, searches }] : []
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
