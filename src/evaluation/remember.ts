/**
 * Remembers what was worked out of short texts that many profiles share (titles, skills, degrees). Forgets all when full, so that pages
 * that bring new texts for ever need no memory.
 */
export function remember<Value>(compute: (text: string) => Value, mostEntries = 20_000, longest = 100): (text: string) => Value {
  const known = new Map<string, Value>()
  return text => {
    if (text.length > longest) return compute(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const value = compute(text)
    if (known.size >= mostEntries) known.clear()
    known.set(text, value)
    return value
  }
}
