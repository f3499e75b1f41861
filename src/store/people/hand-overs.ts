import type { CandorDatabase } from "../database"
import type { HandOverRow } from "../rows/hand-over-rows"

/** What was handed over for a role, newest first. Read-only: safe in a live query. */
export async function handOversOf({ handOvers }: CandorDatabase, roleId: string): Promise<HandOverRow[]> {
  return (await handOvers.where("roleId").equals(roleId).toArray()).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Takes people out of what was handed over, and what was answered about them; one of which nobody is left goes. Inside a transaction. */
export async function eraseFromHandOvers({ handOvers }: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const gone = new Set(personIds)
  await handOvers.toCollection().modify((row, context) => {
    const left = row.people.filter(({ personId }) => !gone.has(personId))
    if (left.length === row.people.length) return
    if (left.length === 0) {
      delete (context as { value?: unknown }).value
      return
    }
    const refs = new Set(left.map(({ ref }) => ref))
    row.people = left
    row.answers = row.answers.map(answers => ({ ...answers, given: answers.given.filter(({ ref }) => refs.has(ref)) }))
  })
}
