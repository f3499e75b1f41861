/**
 * The answer without the thoughts that some models write before it, in the marks of several families: `<think>` and its likes (closed, or only
 * ended, where the template wrote the opening), `◁think▷`, and the channels of harmony, of which the final one is the answer. A thought that is
 * never ended is left: what looks like JSON in it may be the answer. Looked for one after the other: a thousand open marks cost nothing.
 */
export function withoutThoughts(text: string): string {
  const final = finalChannel(text)
  if (final !== null) return final
  let left = text
  for (const [opening, closing] of marks) left = withoutBetween(left, opening, closing)
  return left
}

/** Whether a text that is still coming in ends within a thought: what stands there is no answer yet. */
export function isThinking(text: string): boolean {
  if (text.includes(channel)) return finalChannel(text) === null
  return marks.some(([opening, closing]) => text.lastIndexOf(opening) > text.lastIndexOf(closing))
}

const marks = [
  ["<think>", "</think>"],
  ["<thinking>", "</thinking>"],
  ["<thought>", "</thought>"],
  ["<reasoning>", "</reasoning>"],
  ["◁think▷", "◁/think▷"],
  ["[THINK]", "[/THINK]"],
  ["<|begin_of_thought|>", "<|end_of_thought|>"],
  ["<seed:think>", "</seed:think>"]
] as const

function withoutBetween(text: string, opening: string, closing: string): string {
  // Thoughts within thoughts, or an end without its beginning: what stands behind the last end is the answer.
  const lastEnd = text.lastIndexOf(closing)
  if (lastEnd < 0) return text
  const firstStart = text.indexOf(opening)
  const before = firstStart >= 0 && firstStart < lastEnd ? text.slice(0, firstStart) : ""
  return before + text.slice(lastEnd + closing.length)
}

const channel = "<|channel|>"
const message = "<|message|>"

/** What the last channel called final says; null where the text has no channels. */
function finalChannel(text: string): string | null {
  const at = text.lastIndexOf(`${channel}final`)
  if (at < 0) return null
  const begin = text.indexOf(message, at)
  if (begin < 0) return null
  const said = text.slice(begin + message.length)
  return said.split(/<\|(?:end|return|start|channel)\|>/, 1)[0] ?? said
}
