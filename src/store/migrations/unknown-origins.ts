// Before version 7 of the store (4 of an export) nothing said which words had come from a pack. Not the row types of today: this is how rows
// stood then.

interface Part {
  from?: unknown
}
interface AliasBefore extends Part {
  term: string
  as: string
  at: number
  preferenceId?: string | undefined
}
interface NoteBefore extends Part {
  text: string
  preferenceId: string | null
}
interface WordsBefore {
  qualifications: Part[]
  strategies?: Part[]
  aliases?: AliasBefore[]
  notes?: NoteBefore[] | undefined
}
export interface PatternBefore extends Part {
  id: string
  fromRoleId: string | null
  role: WordsBefore
  learned?: { preferences?: (Part & { effect: object })[] } | undefined
}
export interface RoleBefore {
  id: string
  status: string
  source: { kind: string; patternId?: string | undefined }
  role: WordsBefore
  version: number
  createdAt: number
  behind?: boolean | undefined
}

const unknown = { pack: null, by: null }

/**
 * Marks what may have come from a pack as of unknown origin, so that it is not given out as the recruiter's own word. A pattern that was kept of
 * no role came from a pack, or was put together of two: of both it is not known any more who wrote what. In roles it is what such a pattern
 * says, and what was there before the role was, where its pattern is gone. Roles whose verdicts speak of it are judged anew.
 *
 * @returns the rows that changed
 */
export function markUnknownOrigins<Pattern extends PatternBefore, Role extends RoleBefore>(
  patterns: readonly Pattern[],
  roles: readonly Role[]
): { patterns: Pattern[]; roles: Role[] } {
  const foreign = patterns.filter(({ fromRoleId }) => fromRoleId === null)
  const pairs = new Set<string>()
  const notes = new Set<string>()
  for (const { role, learned } of foreign) {
    for (const alias of role.aliases ?? []) pairs.add(pairOf(alias))
    for (const note of role.notes ?? []) notes.add(folded(note.text))
    for (const { effect } of learned?.preferences ?? []) {
      const { kind, term, as, text } = effect as { kind?: unknown; term?: unknown; as?: unknown; text?: unknown }
      if (kind === "treat as") pairs.add(pairOf({ term: String(term), as: String(as) }))
      if (kind === "note") notes.add(folded(String(text)))
    }
  }
  const own = new Set(patterns.filter(({ fromRoleId }) => fromRoleId !== null).map(({ id }) => id))
  const markedRoles = roles.flatMap(row => {
    const isOfLostPattern =
      row.source.kind === "pattern" && !own.has(row.source.patternId ?? "") && !foreign.some(({ id }) => id === row.source.patternId)
    const aliases = (row.role.aliases ?? []).map(alias => {
      const isTheirs = pairs.has(pairOf(alias)) || (isOfLostPattern && alias.at < row.createdAt)
      return isTheirs && alias.preferenceId === undefined && alias.from === undefined ? { ...alias, from: unknown } : alias
    })
    const marked = row.role.notes?.map(note => {
      const isTheirs = notes.has(folded(note.text)) || isOfLostPattern
      return isTheirs && note.preferenceId === null && note.from === undefined ? { ...note, from: unknown } : note
    })
    const isAliased = aliases.some((alias, at) => alias !== row.role.aliases?.[at])
    if (!isAliased && !marked?.some((note, at) => note !== row.role.notes?.[at])) return []
    const again = row.status === "approved" ? { version: row.version + 1, behind: true } : {}
    return [{ ...row, ...again, role: { ...row.role, aliases, ...(marked ? { notes: marked } : {}) } }]
  })
  return { patterns: foreign.map(asForeign), roles: markedRoles }
}

function asForeign<Pattern extends PatternBefore>(row: Pattern): Pattern {
  const marked = <One extends Part>(parts: readonly One[] | undefined) => parts?.map(part => ({ from: unknown, ...part }))
  const { role, learned } = row
  return {
    from: unknown,
    ...row,
    role: {
      ...role,
      qualifications: marked(role.qualifications) ?? [],
      strategies: marked(role.strategies) ?? [],
      aliases: marked(role.aliases) ?? [],
      ...(role.notes ? { notes: marked(role.notes) } : {})
    },
    ...(learned ? { learned: { ...learned, preferences: marked(learned.preferences) ?? [] } } : {})
  }
}

function pairOf({ term, as }: { term: string; as: string }): string {
  return `${folded(term)} → ${folded(as)}`
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase()
}
