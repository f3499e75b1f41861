import { database } from "~store/database"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"

export type NameOf = (personId: string) => string

/**
 * What the people of a list are called: by name, or "Candidate 1", "Candidate 2" in their order while names are hidden. Null while it is
 * being read; whoever is no longer stored has no name.
 */
export function usePersonNames(personIds: readonly string[]): NameOf | null {
  const settings = useSettings()
  const blind = settings?.blind ?? true
  const key = `${blind}\n${personIds.join("\n")}`
  const found = useLive(async () => {
    const people = blind ? [] : await database().people.bulkGet([...new Set(personIds)])
    return { key, names: new Map(people.flatMap(person => (person ? [[person.id, person.name] as const] : []))) }
  }, [key])
  // A live query keeps its last answer while it looks for the next: others' names must not stand here, nor any in blind mode.
  if (settings === undefined || found?.key !== key) return null
  const places = new Map([...new Set(personIds)].map((id, at) => [id, at + 1]))
  return id => (blind ? t("prefPersonBlind", { n: places.get(id) ?? 0 }) : (found.names.get(id) ?? t("candidateNoName")))
}
