/**
 * The JSON value in a model's answer. Models without structured output wrap it in a code fence, put a sentence around it, or leave a comma
 * behind the last entry; nothing else is mended, because a guess at what was meant would be a claim nobody made.
 *
 * @returns undefined where there is none
 */
export function answerJson(text: string): unknown {
  const withoutThoughts = text.replace(/<think>[\s\S]*?<\/think>/g, "")
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

function fenced(text: string): string[] {
  return [...text.matchAll(/```(?:json)?\s*([\s\S]*?)```/g)].map(match => match[1] ?? "")
}

function outermost(text: string): string | null {
  const from = text.indexOf("{")
  const to = text.lastIndexOf("}")
  return from >= 0 && to > from ? text.slice(from, to + 1) : null
}
