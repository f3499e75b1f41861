/**
 * The JSON value in a model's answer. Models without structured output wrap it in a code fence, put a sentence around it, or leave a comma
 * behind the last entry; nothing else is mended, because a guess at what was meant would be a claim nobody made.
 *
 * @returns undefined where there is none
 */
export function answerJson(text: string): unknown {
  const withoutThoughts = withoutBetween(text, "<think>", "</think>")
  const candidates = [withoutThoughts, ...fenced(withoutThoughts), outermost(withoutThoughts)]
  for (const candidate of candidates) {
    if (candidate === null) continue
    for (const attempt of [candidate, candidate.replaceAll(/,(\s*[}\]])/g, "$1")]) {
      try {
        return JSON.parse(attempt) as unknown
      } catch {
        // Not this one.
      }
    }
  }
  return undefined
}

/** The text without what stands between two marks. Looked for one after the other: a thousand marks that are never closed cost nothing. */
function withoutBetween(text: string, opening: string, closing: string): string {
  let kept = ""
  let from = 0
  for (;;) {
    const start = text.indexOf(opening, from)
    const end = start < 0 ? -1 : text.indexOf(closing, start + opening.length)
    if (end < 0) return kept + text.slice(from)
    kept += text.slice(from, start)
    from = end + closing.length
  }
}

/** More fenced parts than any answer has are no answer. */
const mostFenced = 20

/** What stands between two fences. */
function fenced(text: string): string[] {
  return text
    .split("```", mostFenced * 2 + 1)
    .filter((_, at, all) => at % 2 === 1 && at < all.length - 1)
    .map(part => part.replace(/^json\b/, ""))
}

function outermost(text: string): string | null {
  const from = text.indexOf("{")
  const to = text.lastIndexOf("}")
  return from >= 0 && to > from ? text.slice(from, to + 1) : null
}
