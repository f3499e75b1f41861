import { createContext, useCallback, useContext, useRef, useState, type Dispatch, type ReactNode, type SetStateAction } from "react"

/** What People knew and how it stood when the recruiter went to another place: it is shown again at once. Lost with the panel. */
const KeptContext = createContext<Map<string, unknown> | null>(null)

/** Stands around the places. Without it nothing is kept. */
export function KeptProvider({ children }: { children: ReactNode }) {
  const [kept] = useState(() => new Map<string, unknown>())
  return <KeptContext.Provider value={kept}>{children}</KeptContext.Provider>
}

/** The last value that was known under a key, until there is a new one. Of another role nothing is kept: its key is another. */
export function useLastKnown<Value>(key: string, value: Value | undefined): Value | undefined {
  const kept = useContext(KeptContext)
  const own = useRef<{ key: string; value: Value } | null>(null)
  if (value !== undefined) {
    own.current = { key, value }
    kept?.set(key, value)
    return value
  }
  if (own.current?.key === key) return own.current.value
  return kept?.get(key) as Value | undefined
}

/** What is kept under a key, as it is when it is asked for. */
export function useWhatIsKept(): (key: string) => unknown {
  const kept = useContext(KeptContext)
  return useCallback((key: string) => kept?.get(key), [kept])
}

/** A state that is as it was when one comes back. */
export function useKept<Value>(key: string, first: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const kept = useContext(KeptContext)
  const [value, setValue] = useState<Value>(() => (kept?.has(key) ? (kept.get(key) as Value) : first))
  kept?.set(key, value)
  return [value, setValue]
}

/** The same for what is noted and shows nothing by itself, such as how far a list was scrolled. */
export function useKeptNote<Value>(key: string, first: Value): { current: Value } {
  const kept = useContext(KeptContext)
  const [note] = useState(() => (kept?.get(key) as { current: Value } | undefined) ?? { current: first })
  kept?.set(key, note)
  return note
}

/** What is worked out of these; when one comes back it is there, where they are the same as before. */
export function useKeptMemo<Value>(key: string, make: () => Value, of: readonly unknown[]): Value {
  const note = useKeptNote<{ of: readonly unknown[]; value: Value } | null>(key, null)
  const before = note.current
  const isSame = before?.of.length === of.length && before.of.every((one, at) => Object.is(one, of[at]))
  if (before && isSame) return before.value
  const value = make()
  note.current = { of, value }
  return value
}
