/** A stretch of a text that is taken out, and what stands in its place. Offsets are UTF-16 code units. */
export interface Hit {
  from: number
  to: number
  by: string
}

/** Every match of a pattern as a hit; `group` takes a named part of it alone. */
export function hitsOf(text: string, pattern: RegExp, by: string, group?: string): Hit[] {
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    const part = group === undefined ? match[0] : match.groups?.[group]
    if (part === undefined || part === "") continue
    const from = group === undefined ? match.index : match.index + match[0].lastIndexOf(part)
    hits.push({ from, to: from + part.length, by })
  }
  return hits
}

/** The same hits in order and apart: where two overlap or touch with the same sign they are one, named by the longer of the two. */
export function joinHits(hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = []
  let longest = 0
  for (const hit of hits.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = joined.at(-1)
    if (last && hit.from < last.to) {
      if (hit.to - hit.from > longest) last.by = hit.by
      longest = Math.max(longest, hit.to - hit.from)
      last.to = Math.max(last.to, hit.to)
    } else {
      joined.push({ ...hit })
      longest = hit.to - hit.from
    }
  }
  return joined
}

// Every quantifier over text from outside is bounded, or begins at a literal that it cannot pass again: nothing here takes more than
// linear time (tests/unit/profile/redaction/linear-time.test.ts).

/** The words of a pattern, standing by themselves. */
export function word(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu")
}

/** As `word`, in any case. */
export function anyCase(pattern: string): RegExp {
  return new RegExp(word(pattern).source, "giu")
}

/** A text as the literal of a pattern. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
