import "./texts"
import "~browser/polyfill"
import contentUrl from "url:~content/index"
import sightUrl from "url:~content/sight/index"
import skeletonUrl from "url:~content/skeleton"
import { onAlarm } from "~browser/alarms"
import { listenForParts } from "~browser/late-parts"
import { keepAwake } from "~browser/keep-awake"
import { promptApi } from "~browser/prompt-api"
import { mayRead, onPermissionsAdded } from "~browser/permissions"
import { onInstalled, onStartup } from "~browser/runtime"
import { forgetSession } from "~browser/session-memory"
import { closeStorageToPages } from "~browser/storage"
import { serve, type Handlers } from "~messages/serve"
import { database as openDatabase } from "~store/database"
import { rewriteStoreFiles } from "~store/files/make-anew"
import { guardWrites } from "~store/files/guard-writes"
import { listSites } from "~store/pages/sites"
import { pruneRuns } from "~store/runs/prune"
import { agentHandlers } from "./roles/agent-handlers"
import { readAllowedTabs } from "./pages/allowed-tabs"
import { aliasHandlers } from "./roles/alias-handlers"
import { askBeside, askBesideSoon } from "./learning/ask-beside"
import { calibrationHandlers } from "./learning/calibration-handlers"
import { hasOpenBatches, tidyBatches } from "./runs/lists/batch-tidy"
import { chatHandlers } from "./roles/chat-handlers"
import { evaluateCutReadings, readCutTabs } from "./pages/cut-readings"
import { catchUp, catchUpHandlers } from "./people/catch-up"
import { dataHandlers, eraseUnlessHeld } from "./upkeep/data-handlers"
import { decisionHandlers } from "./people/decision-handlers"
import { evaluationHandlers, startEvaluation } from "./people/evaluation-handlers"
import { lineHandlers } from "./line/line-handlers"
import { linkHandlers } from "./people/link-handlers"
import { handOverHandlers } from "./people/hand-over-handlers"
import { lateScripts } from "./late/parts"
import { listEstimateHandlers } from "./runs/lists/list-estimate"
import { modelHandlers } from "./runs/model-handlers"
import { withdrawBatches } from "./runs/lists/withdraw-batches"
import { batchesAt, modelFor, placeFor, type ModelDeps } from "./runs/model-of"
import type { PageDeps } from "./pages/page-deps"
import { pageHandlers } from "./pages/page-handlers"
import { readPostFromTab } from "./pages/page-side-of"
import { noteHandlers } from "./roles/note-handlers"
import { atsNoteHandlers } from "./ats/ats-note-handlers"
import { connectionHandlers } from "./ats/connection-handlers"
import { followAlarm, followJobs, setFollowAlarm } from "./ats/follow-jobs"
import { jobHandlers } from "./ats/job-handlers"
import { createVendors } from "./ats/vendor"
import { outcomeHandlers } from "./people/outcome-handlers"
import { patternHandlers } from "./learning/pattern-handlers"
import { preferenceHandlers } from "./learning/preference-handlers"
import { pileHandlers } from "./people/pile-handlers"
import { nameHandlers } from "./people/name-handlers"
import { personHandlers } from "./people/person-handlers"
import { quoteHandlers } from "./pages/quote-handlers"
import { completePeople, keepRetention, retention } from "./upkeep/retention"
import { holdHandlers } from "./trust/hold-handlers"
import { recordHandlers } from "./trust/record-handlers"
import { requestHandlers } from "./trust/request-handlers"
import { replayHandlers } from "./learning/replay-handlers"
import { offerRulesReplay, resumeReplays } from "./learning/replay-life"
import { rolloutHandlers } from "./learning/rollout-handlers"
import { roleHandlers } from "./roles/role-handlers"
import { createRunHost } from "./runs/run-host"
import { runHandlers } from "./runs/run-handlers"
import { settingsHandlers } from "./upkeep/settings-handlers"
import { showBadges } from "./pages/show-badge"
import { strategyHandlers } from "./roles/strategy-handlers"
import { completeSiteWish, injectIntoOpenTabs, siteHandlers } from "./pages/site-handlers"
import { syncSites } from "./pages/sync-sites"
import { listenToTabs } from "./pages/tab-events"
import { textHandlers } from "./pages/text-handlers"
import { traceHandlers } from "./runs/trace-handlers"
import { verdictHandlers } from "./people/verdict-handlers"
import { claimOpenVisits } from "./pages/visits"
import { tellCutValues } from "./upkeep/tell-cut-values"
import { sealLog } from "~store/trust/seal-log"
import { tuningHandlers } from "./learning/tuning-handlers"
import { tidyPiles } from "./upkeep/tidy-piles"
import { warmRules } from "./upkeep/warm-rules"
import { batchAlarm, calmWatchdog, clearBatchAlarm, setBatchAlarm, watchdog, watched } from "./upkeep/watchdog"

// The composition root: the only file that knows everything. All listeners are registered here, synchronously: the browser wakes the
// worker for an event and hands it only to those that are there by the end of the first run of this file.

listenForParts(lateScripts)
const startedAt = Date.now()
const database = openDatabase()
const cutValues = tellCutValues({ database, now: () => Date.now(), onError: note })
guardWrites(database, cutValues)
const fileOf = (url: string) => new URL(url).pathname.split("/").pop() as string
const pageSideFiles = [sightUrl, contentUrl].map(fileOf)
const now = () => Date.now()
const newId = () => crypto.randomUUID()

/** For the developer of the extension; the recruiter gets a failure's sentence, or a state in the store. */
function note(error: unknown): void {
  console.error(error)
}

const modelDeps: ModelDeps = { database, now, fetch, promptApi: promptApi() }
const vendorAt = createVendors({ database, now, fetch, mayFetchFrom: mayRead })
const runHost = createRunHost({
  database,
  now,
  newId,
  keepAwake: watched(database),
  modelFor: run => modelFor(modelDeps, run),
  placeFor: run => placeFor(modelDeps, run),
  batchesAt: modelId => batchesAt(modelDeps, modelId),
  vendorAt,
  erasePerson: personId => eraseUnlessHeld(deps, personId),
  onLater: setBatchAlarm,
  emit: ({ name }) => {
    if (name === "run.done") askBesideSoon(deps)
  }
})
const deps: PageDeps = {
  database,
  now,
  newId,
  runHost,
  pageSideFiles,
  skeletonFile: fileOf(skeletonUrl),
  readPostFromTab: tabId => readPostFromTab(tabId, pageSideFiles),
  keepAwake: watched(database),
  later: (work, ms) => void setTimeout(() => void keepAwake(work()).catch(note), ms),
  startEvaluation: async (roleId, personId) => {
    const runId = await startEvaluation(deps, roleId, personId)
    askBesideSoon(deps)
    return runId
  },
  withdrawBatches: personIds => withdrawBatches({ database, batchesAt: modelId => batchesAt(modelDeps, modelId) }, personIds),
  afterStop: () => tidy().catch(note),
  afterEverythingErased: async () => {
    await forgetSession()
    await clearBatchAlarm()
    await setFollowAlarm(database)
    await calmWatchdog(database)
    // The store is empty by now, and works: where the noise finds no room on the disk, nothing is lost.
    await rewriteStoreFiles(indexedDB).catch(note)
  },
  afterDataReplaced: async () => {
    await syncSites(database, pageSideFiles)
    await showBadges(database)
    // Nobody waits for it: people can be found again a little later.
    void completePeople(deps).catch(note)
  }
}

const atsDeps = { ...deps, vendorAt, onFollow: () => setFollowAlarm(database) }
const roles = roleHandlers(deps)
const handlers: Handlers<"background"> = {
  ...pageHandlers(deps),
  ...quoteHandlers(deps),
  ...textHandlers(deps),
  ...siteHandlers(deps),
  ...settingsHandlers(deps),
  ...roles,
  ...chatHandlers(deps),
  ...evaluationHandlers(deps),
  ...verdictHandlers(deps),
  ...decisionHandlers(deps),
  ...catchUpHandlers(deps),
  ...linkHandlers(deps),
  ...outcomeHandlers(deps),
  ...personHandlers(deps),
  ...nameHandlers(deps),
  ...pileHandlers(deps),
  ...connectionHandlers(atsDeps),
  ...jobHandlers(atsDeps),
  ...atsNoteHandlers(atsDeps),
  ...handOverHandlers(deps),
  ...recordHandlers(deps),
  ...requestHandlers(deps),
  ...holdHandlers(deps),
  ...strategyHandlers(deps),
  ...aliasHandlers(deps),
  ...agentHandlers(deps),
  ...lineHandlers(deps),
  ...patternHandlers(deps),
  ...noteHandlers(deps),
  ...calibrationHandlers(deps),
  ...preferenceHandlers(deps),
  ...replayHandlers(deps),
  ...rolloutHandlers(deps),
  ...tuningHandlers(deps),
  ...runHandlers(deps),
  ...listEstimateHandlers(deps),
  ...traceHandlers({ database, now, fetch }),
  ...modelHandlers({ ...deps, ...modelDeps }),
  ...dataHandlers(deps),
  "role.start": async (request, sender) => {
    const reply = await roles["role.start"](request, sender)
    await claimOpenVisits(database)
    return reply
  },
  "role.select": async (request, sender) => {
    await roles["role.select"](request, sender)
    await claimOpenVisits(database)
  }
}

serve({ realm: "background", handlers, onError: note })
listenToTabs(deps, note)
onPermissionsAdded(() => {
  void completeSiteWish(deps).catch(note)
  void readAllowedTabs(deps).catch(note)
})
onAlarm(watchdog, () => void goOn().catch(note))
onAlarm(retention, () => void keepRetention(deps).catch(note))
onAlarm(followAlarm, () => void keepAwake(followJobs(deps)).catch(note))
onAlarm(batchAlarm, () => void goOn().catch(note))
onStartup(() => void startAnew().catch(note))
onInstalled(() => void startAnew().catch(note))

void closeStorageToPages()
void goOn().catch(note)
void warmRules(database, now).catch(note)

/** Goes on with the runs and readings that an earlier worker left. Runs at every wake-up; a run that is at it already is left alone. */
async function goOn(): Promise<void> {
  // A list may be at work for an hour: what was cut off meanwhile is not kept waiting for it.
  const driven = Promise.all([runHost.resumeAll(), resumeReplays(deps), catchUp(deps)])
  await readCutTabs(deps, startedAt)
  await evaluateCutReadings(deps)
  await driven
  await tidy()
  await calmWatchdog(database)
  await sealLog(database, crypto.subtle)
  await pruneRuns(database)
  await tidyPiles(database, now())
  await completePeople(deps)
  await askBeside(deps)
}

/** Cancels and clears away at a server what no list waits for any more; the alarm stays for what does. */
async function tidy(): Promise<void> {
  await tidyBatches({ database, batchesAt: modelId => batchesAt(modelDeps, modelId) })
  if (await hasOpenBatches(database)) await setBatchAlarm()
  else await clearBatchAlarm()
}

/**
 * The browser was started, or the extension updated: what is noted of tabs is of a time before, the page sides that run in them are
 * orphans, and the page side's file may have a new name.
 */
async function startAnew(): Promise<void> {
  await database.pages.filter(page => page.at < startedAt).delete()
  await syncSites(database, pageSideFiles)
  for (const { origin } of await listSites(database)) await injectIntoOpenTabs(origin, pageSideFiles)
  await showBadges(database)
  await offerRulesReplay(deps)
  await keepRetention(deps)
}
