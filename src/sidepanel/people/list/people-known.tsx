import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react"
import { usePeople, type PeopleFound, type PeopleScope } from "./use-people"

interface Known {
  /** Whom somebody wants to see from now on. @returns called when they are not looked at any more */
  ask: (roleId: string, scope: PeopleScope) => () => void
  asked: Asked | null
  found: PeopleFound | undefined
}

interface Asked {
  roleId: string
  scope: PeopleScope
}

const KnownContext = createContext<Known | null>(null)

/**
 * Reads the people of the list once, and goes on knowing them while another place is in front: coming back reads nothing that has not changed. What
 * changes meanwhile is read when they are looked at again, so that a list of twenty thousand slows no other place down. Stands around the places.
 */
export function PeopleKnown({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [found, setFound] = useState<{ of: Asked; people: PeopleFound } | null>(null)
  const gate = useRef(createGate()).current
  const known = useMemo((): Known => {
    const isOfAsked = found?.of.roleId === asked?.roleId && found?.of.scope === asked?.scope
    return {
      asked,
      found: isOfAsked ? found?.people : undefined,
      ask(roleId, scope) {
        setAsked(before => (before?.roleId === roleId && before.scope === scope ? before : { roleId, scope }))
        return gate.open()
      }
    }
  }, [asked, found, gate])
  return (
    <KnownContext value={known}>
      {children}
      {asked && <Reading asked={asked} whenLookedAt={gate.passed} onFound={people => setFound({ of: asked, people })} />}
    </KnownContext>
  )
}

function Reading({
  asked,
  whenLookedAt,
  onFound
}: {
  asked: Asked
  whenLookedAt: () => Promise<void>
  onFound: (people: PeopleFound) => void
}) {
  const people = usePeople(asked.roleId, asked.scope, whenLookedAt)
  const tell = useRef(onFound)
  tell.current = onFound
  useEffect(() => {
    if (people) tell.current(people)
  }, [people])
  return null
}

/** The people of a role, live; `undefined` until they are known for the first time. */
export function useKnownPeople(roleId: string, scope: PeopleScope): PeopleFound | undefined {
  const known = useContext(KnownContext)
  const ask = useRef(known?.ask)
  ask.current = known?.ask
  useEffect(() => ask.current?.(roleId, scope), [roleId, scope])
  const own = usePeople(known === null ? roleId : null, scope)
  if (known === null) return own
  return known.asked?.roleId === roleId && known.asked.scope === scope ? known.found : undefined
}

/** A door that is open while somebody looks; whoever comes to it meanwhile waits. */
function createGate() {
  let looking = 0
  const waiting: (() => void)[] = []
  return {
    open(): () => void {
      looking++
      for (const pass of waiting.splice(0)) pass()
      return () => void looking--
    },
    passed: (): Promise<void> => (looking > 0 ? Promise.resolve() : new Promise(resolve => waiting.push(resolve)))
  }
}
