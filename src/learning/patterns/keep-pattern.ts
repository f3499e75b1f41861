import { parseQualification } from "~role/criteria/parse-qualification"
import { roleSchema, type Role, type Qualification } from "~role/role"
import type { Strategy } from "~role/strategy"
import { withTexts } from "~sentence/with-texts"
import { withoutContacts } from "./contacts"

/**
 * What is reusable of a role: title, level, place and qualifications in the recruiter's words, the aliases, and the strategies that were not
 * dropped. The post's own sentences, the questions and the findings stay behind, with the marks of what was learned; contact details (which
 * stand for somebody) are taken out of the texts. See `baselineOf` for how preferences are taken off first.
 */
export function patternOf(role: Role): Role {
  const notes = (role.notes ?? []).flatMap(note => {
    const words = withoutContacts(note.text)
    return words === "" ? [] : [{ ...note, text: words, preferenceId: null }]
  })
  return roleSchema.parse({
    title: role.title === null ? null : withoutContacts(role.title),
    level: role.level,
    place: role.place,
    remote: role.remote,
    qualifications: role.qualifications.flatMap(withoutContactsIn),
    strategies: role.strategies.filter(({ state }) => state !== "dropped").flatMap(withoutContactsOf),
    aliases: role.aliases,
    ...(notes.length > 0 ? { notes } : {})
  })
}

/** A sentence that had a contact in it is read again: what code would judge by was read of all of it. */
function withoutContactsIn({ learned: _marks, ...qualification }: Qualification): Qualification[] {
  const text = withoutContacts(qualification.text)
  if (text === "") return []
  const { criterion } = text === qualification.text ? qualification : parseQualification(text, qualification.kind, qualification.id)
  return [{ ...qualification, text, criterion, quote: null }]
}

/** A search that had a contact in it is cut, so the address that opened it no longer says the same. */
function withoutContactsOf(strategy: Strategy): Strategy[] {
  const searches = strategy.searches
    .map(search => {
      const text = withoutContacts(search.text)
      return text === search.text ? search : { ...search, text, url: null }
    })
    .filter(({ text }) => text !== "")
  const [name, reason, misses] = [strategy.name, strategy.reason, strategy.misses].map(said => withTexts(said, withoutContacts))
  return name && reason && misses && searches.length > 0 ? [{ ...strategy, name, reason, misses, searches }] : []
}
