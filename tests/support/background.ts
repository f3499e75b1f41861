import { afterEach } from "vitest"
import type { AgentEvent } from "~agent/events"
import type { Model } from "~agent/models/model"
import { agentHandlers } from "~background/roles/agent-handlers"
import { aliasHandlers } from "~background/roles/alias-handlers"
import { calibrationHandlers } from "~background/learning/calibration-handlers"
import { chatHandlers } from "~background/roles/chat-handlers"
import { atsNoteHandlers } from "~background/ats/ats-note-handlers"
import { connectionHandlers } from "~background/ats/connection-handlers"
import { jobHandlers } from "~background/ats/job-handlers"
import type { VendorAt } from "~background/ats/vendor"
import { dataHandlers, eraseUnlessHeld } from "~background/upkeep/data-handlers"
import { decisionHandlers } from "~background/people/decision-handlers"
import type { BackgroundDeps, PostOfTab } from "~background/deps"
import { catchUp, catchUpHandlers } from "~background/people/catch-up"
import { evaluationHandlers, startEvaluation } from "~background/people/evaluation-handlers"
import { lineHandlers } from "~background/line/line-handlers"
import { linkHandlers } from "~background/people/link-handlers"
import { noteHandlers } from "~background/roles/note-handlers"
import { outcomeHandlers } from "~background/people/outcome-handlers"
import { patternHandlers } from "~background/learning/pattern-handlers"
import { preferenceHandlers } from "~background/learning/preference-handlers"
import { replayHandlers } from "~background/learning/replay-handlers"
import { resumeReplays } from "~background/learning/replay-life"
import { handOverHandlers } from "~background/people/hand-over-handlers"
import { pileHandlers } from "~background/people/pile-handlers"
import { nameHandlers } from "~background/people/name-handlers"
import { personHandlers } from "~background/people/person-handlers"
import { recordHandlers } from "~background/trust/record-handlers"
import { rolloutHandlers } from "~background/learning/rollout-handlers"
import { tuningHandlers } from "~background/learning/tuning-handlers"
import { roleHandlers } from "~background/roles/role-handlers"
import { runHandlers } from "~background/runs/run-handlers"
import { withdrawBatches } from "~background/runs/lists/withdraw-batches"
import { createRunHost, type RunHostDeps } from "~background/runs/run-host"
import { holdHandlers } from "~background/trust/hold-handlers"
import { requestHandlers } from "~background/trust/request-handlers"
import { strategyHandlers } from "~background/roles/strategy-handlers"
import { verdictHandlers } from "~background/people/verdict-handlers"
import type { Failure } from "~messages/failure"
import { failureOf } from "~messages/failure-of"
import type { Handler, Sender } from "~messages/serve"
import type { MessageName, ParsedRequestOf, ReplyOf } from "~messages/contract"
import { CandorDatabase } from "~store/database"
import { guardWrites, type CutValue } from "~store/files/guard-writes"
import { listChat } from "~store/roles/chat"
import { noon } from "./rows"
import { type Worded, words } from "./words"

let made = 0
let woken = 0

/** The worker's part that answers about roles, people and runs, with a clock that ticks and ids that count. */
export class TestWorker {
  readonly database: CandorDatabase
  readonly deps: BackgroundDeps
  readonly events: AgentEvent[] = []
  /** Values that were cut before they were kept. */
  readonly cut: CutValue[] = []
  replaced = 0
  post: PostOfTab | Error = new Error("no tab")
  readonly #handlers
  #at = noon
  #ids = 0

  /** @param name the store's name: a second worker with the same name is the same machine after the first one died */
  constructor({
    name = `worker-${++made}`,
    model,
    modelFor = model && (async () => model),
    placeFor,
    batchesAt,
    vendorAt = async () => Promise.reject(new Error("no vendor")),
    onEvent
  }: {
    name?: string
    model?: Model
    modelFor?: RunHostDeps["modelFor"]
    placeFor?: RunHostDeps["placeFor"]
    batchesAt?: RunHostDeps["batchesAt"]
    vendorAt?: VendorAt
    onEvent?: (event: AgentEvent, worker: TestWorker) => void
  } = {}) {
    // A second worker of the same machine makes no id that the first one made.
    const run = ++woken
    this.database = new CandorDatabase(name)
    guardWrites(this.database, cut => void this.cut.push(cut))
    const now = () => (this.#at += 7)
    const newId = () => `id-${run}-${this.#ids++}-${name}`
    const runHost = createRunHost({
      database: this.database,
      now,
      newId,
      modelFor,
      ...(placeFor ? { placeFor } : {}),
      ...(batchesAt ? { batchesAt } : {}),
      vendorAt,
      erasePerson: personId => eraseUnlessHeld(this.deps, personId),
      keepAwake: work => work,
      emit: event => {
        this.events.push(event)
        onEvent?.(event, this)
      }
    })
    this.deps = {
      database: this.database,
      now,
      newId,
      runHost,
      readPostFromTab: async () => {
        if (this.post instanceof Error) throw this.post
        return this.post
      },
      afterDataReplaced: async () => void this.replaced++,
      ...(batchesAt
        ? { withdrawBatches: (personIds?: readonly string[]) => withdrawBatches({ database: this.database, batchesAt }, personIds) }
        : {}),
      ...(model ? { asksModel: async () => true } : {})
    }
    const atsDeps = { ...this.deps, vendorAt, onFollow: async () => undefined }
    this.#handlers = {
      ...connectionHandlers(atsDeps),
      ...jobHandlers(atsDeps),
      ...atsNoteHandlers(atsDeps),
      ...roleHandlers(this.deps),
      ...evaluationHandlers(this.deps),
      ...verdictHandlers(this.deps),
      ...decisionHandlers(this.deps),
      ...catchUpHandlers(this.deps),
      ...linkHandlers({
        ...this.deps,
        pageSideFiles: [],
        skeletonFile: "",
        startEvaluation: (roleId, personId) => startEvaluation(this.deps, roleId, personId)
      }),
      ...outcomeHandlers(this.deps),
      ...personHandlers(this.deps),
      ...nameHandlers(this.deps),
      ...pileHandlers(this.deps),
      ...handOverHandlers(this.deps),
      ...recordHandlers(this.deps),
      ...strategyHandlers(this.deps),
      ...aliasHandlers(this.deps),
      ...agentHandlers(this.deps),
      ...lineHandlers(this.deps),
      ...patternHandlers(this.deps),
      ...noteHandlers(this.deps),
      ...calibrationHandlers(this.deps),
      ...preferenceHandlers(this.deps),
      ...replayHandlers(this.deps),
      ...rolloutHandlers(this.deps),
      ...tuningHandlers(this.deps),
      ...dataHandlers(this.deps),
      ...requestHandlers(this.deps),
      ...holdHandlers(this.deps),
      ...runHandlers(this.deps),
      ...chatHandlers(this.deps)
    }
  }

  /** Sends a message as the panel would. */
  async send<Name extends Extract<MessageName, keyof TestWorker["handlers"]>>(
    name: Name,
    request: ParsedRequestOf<Name>
  ): Promise<ReplyOf<Name>> {
    const handler = this.#handlers[name] as unknown as Handler<Name>
    return (await handler(request, panel)) as ReplyOf<Name>
  }

  get handlers() {
    return this.#handlers
  }

  /** What the recruiter would be told. */
  async failureOf(attempt: Promise<unknown>): Promise<Worded<Failure>> {
    try {
      await attempt
    } catch (error) {
      return words(failureOf(error))
    }
    throw new Error("It did not fail.")
  }

  /** Waits until nothing runs. */
  async settled(): Promise<void> {
    await resumeReplays(this.deps)
    await catchUp(this.deps)
    await this.deps.runHost.resumeAll()
  }

  async lines(roleId: string): Promise<string[]> {
    return (await listChat(this.database, roleId)).map(({ author, kind, text }) => `${author} ${kind}: ${words(text)}`)
  }

  passTime(ms: number): void {
    this.#at += ms
  }
}

const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }

/** Closes the stores of the workers it made after each test, as a browser does when it ends. */
export function workers(): (options?: ConstructorParameters<typeof TestWorker>[0]) => TestWorker {
  const open: TestWorker[] = []
  afterEach(() => {
    for (const worker of open.splice(0)) worker.database.close()
  })
  return options => {
    const worker = new TestWorker(options)
    open.push(worker)
    return worker
  }
}
