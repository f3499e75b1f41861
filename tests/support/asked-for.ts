import type { CandorDatabase } from "~store/database"

const noon = Date.UTC(2026, 10, 20, 12)

/** What each person asked for and disputes, and somebody who was erased on request. */
export async function fillRequests(database: CandorDatabase, people: readonly [id: string, name: string][]): Promise<void> {
  for (const [at, [personId, name]] of people.entries()) {
    await database.requests.add({
      id: `request-${at + 1}`,
      kind: "access",
      personId,
      roleId: "role-1",
      words: `${name} wants a copy`,
      receivedAt: noon,
      notedAt: noon + 1,
      dueAt: noon + 1,
      dueBy: null,
      state: "open",
      endedAt: null,
      answer: "",
      proof: {},
      logEntry: null,
      lookedBeforeMs: 0
    })
    const dispute = { personId, roleId: "role-1", qualificationId: "rust", text: `${name} says otherwise`, at: noon }
    await database.disputes.add({ id: `dispute-${at + 1}`, ...dispute })
  }
  await database.tombstones.add({ id: "0".repeat(64), salt: "salt", at: noon })
}
