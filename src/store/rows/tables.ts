import type * as z from "zod"
import { calibrationRowSchema, forgottenRowSchema, outcomeRowSchema, preferenceRowSchema, replayRowSchema } from "./learning-rows"
import { applicantRowSchema, atsJobRowSchema, atsNoteRowSchema, connectionRowSchema } from "./ats-rows"
import { handOverRowSchema } from "./hand-over-rows"
import { letterRowSchema } from "./letter-rows"
import { modelRowSchema } from "./model-rows"
import { disputeRowSchema, requestRowSchema, tombstoneRowSchema } from "./request-rows"
import {
  readingRowSchema,
  chatRowSchema,
  decisionRowSchema,
  draftRowSchema,
  evaluationRowSchema,
  findRowSchema,
  patternRowSchema,
  personLinkRowSchema,
  personRowSchema,
  roleRowSchema,
  runRowSchema,
  settingsRowSchema,
  signalRowSchema,
  stepRowSchema,
  verdictFeedbackRowSchema,
  visitRowSchema
} from "./rows"
import { siteRowSchema, siteYieldRowSchema } from "./site-rows"

/**
 * The tables that an export carries, with the schema of a row and its key. Named one by one, so that a table that is added later (keys and
 * other secrets above all) never gets into an export by itself. Left out: `pages`, which says what this browser's tabs show
 * right now, and piles, whose files are on this machine.
 */
export const exportedTables = {
  people: { row: personRowSchema, key: ["id"] },
  personLinks: { row: personLinkRowSchema, key: ["a", "b"] },
  captures: { row: readingRowSchema, key: ["id"] },
  roles: { row: roleRowSchema, key: ["id"] },
  chat: { row: chatRowSchema, key: ["id"] },
  evaluations: { row: evaluationRowSchema, key: ["roleId", "personId"] },
  verdictFeedback: { row: verdictFeedbackRowSchema, key: ["roleId", "personId", "qualificationId"] },
  decisions: { row: decisionRowSchema, key: ["roleId", "personId"] },
  finds: { row: findRowSchema, key: ["roleId", "personId"] },
  visits: { row: visitRowSchema, key: ["personId", "roleId"] },
  signals: { row: signalRowSchema.required({ id: true }), key: ["id"] },
  patterns: { row: patternRowSchema, key: ["id"] },
  runs: { row: runRowSchema, key: ["id"] },
  steps: { row: stepRowSchema, key: ["runId", "n"] },
  drafts: { row: draftRowSchema, key: ["id"] },
  preferences: { row: preferenceRowSchema, key: ["id"] },
  forgotten: { row: forgottenRowSchema, key: ["id"] },
  replays: { row: replayRowSchema, key: ["id"] },
  outcomes: { row: outcomeRowSchema, key: ["id"] },
  calibrations: { row: calibrationRowSchema, key: ["id"] },
  handOvers: { row: handOverRowSchema, key: ["id"] },
  letters: { row: letterRowSchema, key: ["id"] },
  connections: { row: connectionRowSchema, key: ["id"] },
  atsJobs: { row: atsJobRowSchema, key: ["id"] },
  applicants: { row: applicantRowSchema, key: ["id"] },
  atsNotes: { row: atsNoteRowSchema, key: ["id"] },
  requests: { row: requestRowSchema, key: ["id"] },
  disputes: { row: disputeRowSchema, key: ["id"] },
  tombstones: { row: tombstoneRowSchema, key: ["id"] },
  models: { row: modelRowSchema, key: ["id"] },
  sites: { row: siteRowSchema, key: ["origin"] },
  siteYields: { row: siteYieldRowSchema, key: ["id"] },
  settings: { row: settingsRowSchema, key: ["id"] }
} as const satisfies Record<string, { row: z.ZodType; key: readonly string[] }>

/** The schema that a row is held to when it is put into the store: a signal gets its id there. */
export function storedRowSchema(table: ExportedTable): z.ZodType {
  return table === "signals" ? signalRowSchema : exportedTables[table].row
}

export type ExportedTable = keyof typeof exportedTables
export type ExportedRows = { [Name in ExportedTable]: z.output<(typeof exportedTables)[Name]["row"]>[] }
export const exportedTableNames = Object.keys(exportedTables) as ExportedTable[]

/** The name and version that an export begins with. The version grows when a row's form changes; older ones stay readable. */
export const exportFormat = "candor-export"
export const exportVersion = 7

/** The tables that came with a version: an export of an earlier one does not have them yet. */
export const tablesSince: Readonly<Record<number, readonly ExportedTable[]>> = {
  2: ["personLinks", "finds", "siteYields", "models", "drafts"],
  3: ["preferences", "forgotten", "replays", "outcomes", "calibrations"],
  5: ["handOvers"],
  6: ["connections", "atsJobs", "applicants", "atsNotes"],
  7: ["letters", "requests", "disputes", "tombstones"]
}

/** Characters of an export that are taken in. The browser carries a message of up to 64 MiB, in which a text's quotation marks count twice. */
export const maxImportCharacters = 40_000_000
