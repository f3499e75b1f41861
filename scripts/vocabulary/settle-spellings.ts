import { fold } from "~role/vocabulary/tokens"
import type { Listed } from "./read-list"

const bare = (text: string) => text.replace(/!+$/, "").toLowerCase()
const spellingsOf = ({ name, aliases, byLanguage }: Listed) => [name, ...aliases, ...[...byLanguage.values()].flat()]

/** Takes spellings out of a term; its name stays. */
function without(entry: Listed, gone: (spelling: string) => boolean): Listed {
  const keep = (text: string) => bare(text) === bare(entry.name) || !gone(bare(text))
  return {
    ...entry,
    aliases: entry.aliases.filter(keep),
    byLanguage: new Map([...entry.byLanguage].map(([language, list]) => [language, list.filter(keep)]))
  }
}

/**
 * Lists in which a spelling stands twice, given one owner for each: what the later lists have, name or spelling, goes before the base. Among
 * the later terms a name goes before a spelling, and the first before the second.
 */
export function settleSpellings(base: readonly Listed[], later: readonly Listed[]): Listed[] {
  const taken = new Set(later.flatMap(spellingsOf).map(bare))
  const kept = base.map(entry => without(entry, spelling => taken.has(spelling)))
  const owner = new Map<string, string>()
  for (const entry of kept) if (!owner.has(bare(entry.name))) owner.set(bare(entry.name), entry.name)
  for (const entry of kept) for (const spelling of spellingsOf(entry)) if (!owner.has(bare(spelling))) owner.set(bare(spelling), entry.name)

  const isBase = new Set(kept.map(({ name }) => name))
  const renamed = new Map<string, string>()
  for (const { name } of later) {
    const known = owner.get(bare(name))
    if (known === undefined) owner.set(bare(name), name)
    else if (known !== name) renamed.set(name, known)
  }
  const settled = later.map(entry => {
    const name = renamed.get(entry.name) ?? entry.name
    const own = without(entry, spelling => owner.has(spelling) && owner.get(spelling) !== name)
    for (const spelling of spellingsOf(own)) if (!owner.has(bare(spelling))) owner.set(bare(spelling), name)
    // A term that is a base term adds its spellings to it and says nothing new about it.
    return isBase.has(name) && name !== entry.name ? { ...own, name, aliases: own.aliases, wider: [], near: [] } : { ...own, name }
  })
  const target = (name: string) => renamed.get(name) ?? name
  const relations = (entry: Listed): Listed => ({
    ...entry,
    wider: [...new Set(entry.wider.map(target))].filter(name => name !== entry.name),
    near: [...new Set(entry.near.map(target))].filter(name => name !== entry.name)
  })
  return [...kept, ...settled].map(relations)
}

/**
 * Where a spelling belongs to two terms, in sentences: whoever is asked for the one would be met by the other, so the reader of the lists has
 * to say which of them it names. A term may stand in several lists; its spellings are put together.
 */
export function spellingsOfTwo(entries: readonly Listed[]): string[] {
  const owner = new Map<string, Listed>()
  const faults: string[] = []
  for (const entry of entries) {
    const isExact = entry.aliases.some(alias => alias.endsWith("!") && bare(alias) === bare(entry.name))
    for (const spelling of isExact ? spellingsOf(entry).slice(1) : spellingsOf(entry)) {
      // "docker-compose" is found where "Docker Compose" stands; of exact spellings "IFR" is not "IFRS".
      const found = spelling.endsWith("!") ? bare(spelling) : fold(spelling)
      const known = owner.get(found)
      if (known === undefined) owner.set(found, entry)
      else if (known.name !== entry.name)
        faults.push(`${entry.at}: “${bare(spelling)}” of ${entry.name} is a spelling of ${known.name} already (${known.at}).`)
    }
  }
  return faults
}
