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
 * One owner for each spelling, so that more lists make no term ambiguous. What the base lists say stands: a later term whose name is already a
 * spelling of a base term is that term, and its other spellings go there; one marked "+" is a term of its own and takes its name away from the
 * base; with `laterTakes` every later term is, with all its spellings. Among the later terms a name goes before a spelling, and the first before the second.
 */
export function settleSpellings(base: readonly Listed[], later: readonly Listed[], laterTakes = false): Listed[] {
  const taken = new Set(
    laterTakes ? later.flatMap(spellingsOf).map(bare) : later.filter(({ ownTerm }) => ownTerm).map(({ name }) => bare(name))
  )
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
