import type { CandorDatabase } from "../database"

// Writes: only the worker calls this, inside a transaction over requests and disputes.

/**
 * What people said against verdicts goes with them. Of what they asked for it stays that it was asked, by when, and what was done, counted; nobody's
 * name, id or words.
 */
export async function eraseRequestsOf({ requests, disputes }: CandorDatabase, personIds: readonly string[]): Promise<void> {
  await disputes.where("personId").anyOf(personIds).delete()
  await requests
    .where("personId")
    .anyOf(personIds)
    .modify(row => {
      Object.assign(row, { personId: null, words: "", answer: "" })
      if (row.state === "open") row.state = "gone"
    })
}
