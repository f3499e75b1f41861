import type { Dexie } from "dexie"

/** Preferences, replays, outcomes, calibrations, the traits by which people are found again, and batches; signals are found by kind and age. */
export function addWhatIsLearned(database: Dexie): void {
  const tables = {
    preferences: "id, state",
    forgotten: "id",
    replays: "id, at",
    outcomes: "id, personId, roleId, [roleId+personId]",
    calibrations: "id, roleId",
    personTraits: "personId, slot",
    traitPacks: "pack",
    batches: "id, runId, state",
    signals: "++id, kind, personId, roleId, at, [kind+at]",
    // Of those not to be contacted alone: whoever is not has no such field, and is not in the index.
    people: "id, lastSeenAt, sameAs, foldedName, doNotContact.at",
    visits: "[personId+roleId], roleId, lastAt"
  }
  database
    .version(5)
    .stores(tables)
    .upgrade(async transaction => {
      await transaction
        .table<Record<string, unknown>>("settings")
        .toCollection()
        .modify(row => {
          row.signalsOff ??= []
          row.signalsPaused ??= false
          row.keepPeopleMonths ??= 24
          row.decideFirstShare ??= 0
          row.traceCollector ??= null
        })
    })
}
