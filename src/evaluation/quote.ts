/** A quote is read at a glance: longer sentences are cut at a word, still literally. */
const mostCharacters = 160

/** The sentence around `[start, end)`, cut from the text as it stands; always holds at least the first words of that span. */
export function cutQuote(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !endsBefore(text, from)) from--
  let to = Math.max(end, start + 1)
  while (to < text.length && !endsAt(text, to)) to++
  if (to < text.length && /[.!?]/.test(text[to]!)) to++
  if (to - from > mostCharacters) {
    const spare = Math.max(0, Math.floor((mostCharacters - (end - start)) / 2))
    if (start - from > spare) {
      from = start - spare
      while (from < start && !/\s/.test(text[from - 1] ?? " ")) from++
    }
    if (to - from > mostCharacters) {
      to = Math.max(Math.min(end, start + mostCharacters), from + mostCharacters)
      const whole = to
      while (to > from + 1 && to < text.length && !/\s/.test(text[to]!)) to--
      // One word longer than all that is left of it: cut inside.
      if (to <= from + 1) to = whole
    }
  }
  const cut = text.slice(from, to)
  const tidy = cut.replace(/^[\s•·▪●*–—-]+|\s+$/gu, "")
  return tidy === "" ? cut.trim() || cut : tidy
}

function endsBefore(text: string, at: number): boolean {
  const before = text[at - 1]!
  if (before === "\n" || before === "•" || before === "▪" || before === "●") return true
  if (before === "." && isRunTogether(text, at - 1)) return true
  if (!/\s/.test(before)) return false
  return /[.!?]/.test(text[at - 2] ?? "") && !isAbbreviation(text, at - 2)
}

function endsAt(text: string, at: number): boolean {
  const here = text[at]!
  if (here === "\n" || here === "•" || here === "▪" || here === "●") return true
  if (here === "." && isRunTogether(text, at)) return true
  return /[.!?]/.test(here) && /\s|$/.test(text[at + 1] ?? "") && !isAbbreviation(text, at)
}

/** "…when the doctor agrees.Charge nurse on nights": two sentences that a page or a board has run together. */
function isRunTogether(text: string, dot: number): boolean {
  return /\p{Ll}{3}\.\p{Lu}\p{Ll}{2}/u.test(text.slice(Math.max(0, dot - 3), dot + 4))
}

function isAbbreviation(text: string, dot: number): boolean {
  return /(?:^|[\s(])(?:e\.g|i\.e|etc|incl|approx|vs|dr|mr|ms|st|inc|ltd|co|no|sr|jr|ph|b|m)$/i.test(text.slice(Math.max(0, dot - 8), dot))
}
