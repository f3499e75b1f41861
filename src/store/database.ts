import { Dexie, type EntityTable, type Table } from "dexie"
import { applyMigrations } from "./migrations"
import type {
  BatchRow,
  CalibrationRow,
  ForgottenRow,
  OutcomeRow,
  PersonTraitsRow,
  PreferenceRow,
  ReplayRow,
  TraitPackRow
} from "./rows/learning-rows"
import type { ApplicantRow, AtsJobRow, AtsNoteRow, ConnectionKeyRow, ConnectionRow } from "./rows/ats-rows"
import type { HandOverRow } from "./rows/hand-over-rows"
import type { LetterRow } from "./rows/letter-rows"
import type { SearchPackRow, SearchWaitingRow, VerdictWordsRow } from "./rows/list-rows"
import type { PileBytesRow, PileItemRow, PileRow, TableColumnsRow } from "./rows/pile-rows"
import type { DisputeRow, RequestRow, TombstoneRow } from "./rows/request-rows"
import type { DeviceKeyRow, LogMarkRow, LogRow } from "./rows/trust-rows"
import { keepVerdictWords } from "./people/verdict-words"
import type { KeyRow, ModelRow, OutgoingRow, VaultRow } from "./rows/model-rows"
import type {
  ReadingRow,
  ChatRow,
  DecisionRow,
  DraftRow,
  EvaluationRow,
  FindRow,
  PageRow,
  PatternRow,
  PersonLinkRow,
  PersonRow,
  RoleRow,
  RunRow,
  SettingsRow,
  SignalRow,
  StepRow,
  VerdictFeedbackRow,
  VisitRow
} from "./rows/rows"
import type { SiteRow, SiteYieldRow } from "./rows/site-rows"

/**
 * The store: one Dexie database in the extension's own origin, shared by the worker (which writes) and the panel (which reads through
 * live queries). Only what is queried is indexed; never text, keys or blobs.
 */
export class CandorDatabase extends Dexie {
  declare people: EntityTable<PersonRow, "id">
  declare captures: EntityTable<ReadingRow, "id">
  declare pages: EntityTable<PageRow, "tabId">
  declare roles: EntityTable<RoleRow, "id">
  declare chat: EntityTable<ChatRow, "id">
  declare evaluations: Table<EvaluationRow, [roleId: string, personId: string]>
  declare verdictWords: Table<VerdictWordsRow, [roleId: string, personId: string]>
  declare searchPacks: EntityTable<SearchPackRow, "pack">
  declare searchWaiting: EntityTable<SearchWaitingRow, "personId">
  declare verdictFeedback: Table<VerdictFeedbackRow, [roleId: string, personId: string, qualificationId: string]>
  declare decisions: Table<DecisionRow, [roleId: string, personId: string]>
  declare visits: Table<VisitRow, [personId: string, roleId: string]>
  declare signals: EntityTable<SignalRow, "id">
  declare patterns: EntityTable<PatternRow, "id">
  declare runs: EntityTable<RunRow, "id">
  declare steps: Table<StepRow, [runId: string, n: number]>
  declare sites: EntityTable<SiteRow, "origin">
  declare personLinks: Table<PersonLinkRow, [a: string, b: string]>
  declare siteYields: EntityTable<SiteYieldRow, "id">
  declare finds: Table<FindRow, [roleId: string, personId: string]>
  declare models: EntityTable<ModelRow, "id">
  declare keys: EntityTable<KeyRow, "modelId">
  declare vault: EntityTable<VaultRow, "id">
  declare outgoing: EntityTable<OutgoingRow, "id">
  declare drafts: EntityTable<DraftRow, "id">
  declare preferences: EntityTable<PreferenceRow, "id">
  declare forgotten: EntityTable<ForgottenRow, "id">
  declare replays: EntityTable<ReplayRow, "id">
  declare outcomes: EntityTable<OutcomeRow, "id">
  declare calibrations: EntityTable<CalibrationRow, "id">
  declare personTraits: EntityTable<PersonTraitsRow, "personId">
  declare traitPacks: EntityTable<TraitPackRow, "pack">
  declare batches: EntityTable<BatchRow, "id">
  declare piles: EntityTable<PileRow, "id">
  declare pileItems: EntityTable<PileItemRow, "id">
  declare pileBytes: EntityTable<PileBytesRow, "id">
  declare tableColumns: EntityTable<TableColumnsRow, "id">
  declare handOvers: EntityTable<HandOverRow, "id">
  declare connections: EntityTable<ConnectionRow, "id">
  declare connectionKeys: EntityTable<ConnectionKeyRow, "connectionId">
  declare atsJobs: EntityTable<AtsJobRow, "id">
  declare applicants: EntityTable<ApplicantRow, "id">
  declare atsNotes: EntityTable<AtsNoteRow, "id">
  declare sealedLog: EntityTable<LogRow, "n">
  declare logMarks: EntityTable<LogMarkRow, "personId">
  declare deviceKeys: EntityTable<DeviceKeyRow, "id">
  declare letters: EntityTable<LetterRow, "id">
  declare requests: EntityTable<RequestRow, "id">
  declare disputes: EntityTable<DisputeRow, "id">
  declare tombstones: EntityTable<TombstoneRow, "id">
  declare settings: EntityTable<SettingsRow, "id">

  constructor(name = "candor") {
    super(name)
    applyMigrations(this)
    keepVerdictWords(this)
  }
}

let opened: CandorDatabase | undefined

/** The one database of this context. Opened on first use, so that importing a module never touches storage. */
export function database(): CandorDatabase {
  opened ??= new CandorDatabase()
  return opened
}
