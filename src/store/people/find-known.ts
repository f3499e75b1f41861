import { canonicalUrl } from "~profile/identity"
import { foldedName } from "~profile/person-likeness"
import { sentence, type Sentence } from "~sentence/sentence"
import type { PersonRow, RoleRow } from "../rows/rows"
import { foldedCell } from "./outcome-words"

/** Somebody or something found by what a row calls it, or why it was not. */
export type FoundKnown = { id: string } | { why: Sentence }

/**
 * Finds stored people by the address of their page, then by their full name where only one person has it. Linked pages are one person.
 * Made once for many rows: everyone is looked through once.
 */
export function createPersonFinder(people: readonly PersonRow[]): (name: string | null, address: string | null) => FoundKnown {
  const byAddress = new Map<string, string>()
  const byName = new Map<string, Set<string>>()
  for (const person of people) {
    const id = person.sameAs ?? person.id
    for (const address of [person.id, person.url]) if (address !== null) byAddress.set(inOneForm(address), id)
    const folded = person.foldedName ?? foldedName(person.name)
    if (folded !== null) byName.set(folded, (byName.get(folded) ?? new Set()).add(id))
  }
  return (name, address) => {
    const known = address === null ? undefined : byAddress.get(inOneForm(address))
    if (known !== undefined) return { id: known }
    const folded = foldedName(name)
    const named = [...((folded !== null && byName.get(folded)) || [])]
    if (named.length === 1 && named[0] !== undefined) return { id: named[0] }
    if (named.length > 1) return { why: sentence("outcomeSeveralNamed", { number: named.length, name: name ?? "" }) }
    if (name !== null && folded === null) return { why: sentence("outcomeNoFullName", { name: name.slice(0, 60) }) }
    return { why: name === null ? sentence("outcomeNobodyAddress") : sentence("outcomeNobodyNamed", { name: name.slice(0, 60) }) }
  }
}

/** Finds a role by its title; the active one where several have it, or where no title is given. */
export function createRoleFinder(roles: readonly RoleRow[], activeRoleId: string | null): (title: string | null) => FoundKnown {
  const byTitle = new Map<string, RoleRow[]>()
  for (const row of roles) {
    const title = foldedCell(row.role.title ?? "")
    if (title !== "") byTitle.set(title, [...(byTitle.get(title) ?? []), row])
  }
  const active = roles.find(({ id }) => id === activeRoleId)
  return title => {
    if (title === null) return active ? { id: active.id } : { why: sentence("outcomeNoActiveRole") }
    const named = byTitle.get(foldedCell(title)) ?? []
    const one = named.length === 1 ? named[0] : named.find(({ id }) => id === activeRoleId)
    if (one) return { id: one.id }
    if (named.length > 1) return { why: sentence("outcomeSeveralRoles", { number: named.length, title: title.slice(0, 60) }) }
    return { why: sentence("outcomeNoRole", { title: title.slice(0, 60) }) }
  }
}

/** One form for the ways in which an address is written: with or without https, www, a slash at the end, tracking. */
function inOneForm(text: string): string {
  const plain = text.trim()
  const address = /^[a-z][a-z\d+.-]*:/i.test(plain) ? plain : `https://${plain}`
  if (!URL.canParse(address)) return plain.toLowerCase()
  return canonicalUrl(new URL(address))
    .replace(/^https?:\/\//, "")
    .toLowerCase()
}
