/** Remembers values by their keys, and forgets all when full, so that pages that bring new texts for ever need no memory. */
export function memory<Value>(mostEntries: number): (key: string, compute: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, compute) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute()
    if (known.size >= mostEntries) known.clear()
    known.set(key, value)
    return value
  }
}

/** Remembers what was worked out of short texts that many profiles share (titles, skills, degrees). */
export function remember<Value>(compute: (text: string) => Value, mostEntries = 20_000, longest = 100): (text: string) => Value {
  const remembered = memory<Value>(mostEntries)
  return text => (text.length > longest ? compute(text) : remembered(text, () => compute(text)))
}
