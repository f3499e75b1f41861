import lineReading from "~agent/line-reading"
import type { LineUnderstood } from "~agent/requests/understand"
import { maxDecidedAtOnce } from "~messages/limits"
import type { LineReply } from "~messages/line-messages"
import type { HandlersFor } from "~messages/serve"
import { peopleIn, type LineRequest } from "~role/line-request"
import { kindWords } from "~role/role-words"
import { factsOf, peopleOf, type AskedFor } from "~run/request"
import { sentence, type Said, type Sentence } from "~sentence/sentence"
import { listChat } from "~store/roles/chat"
import type { RoleRow } from "~store/rows/rows"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { setDecisions } from "../people/decision-handlers"
import { checkAsked, startAsked } from "../roles/agent-handlers"
import { changeableRole, writeAndDrive } from "../roles/change-role"
import { sources } from "../roles/chat-texts"
import { changesSaid, makeEdits } from "../roles/edit-handlers"
import { readAsPost, readsLikePost } from "../roles/free-text"
import { say } from "../roles/intake-conversation"
import { intakeHandlers } from "../roles/intake-handlers"
import { previewEdits } from "../roles/preview-edits"
import { answer, bestOf, countedPeople, found, missingOf } from "./line-answers"
import { contextOf, linePeople, type LinePerson } from "./line-records"
import { undoLast } from "./undo-last"

/** What is written into the line, understood and done; a change of an approved role is shown first. */
export function lineHandlers(deps: BackgroundDeps): HandlersFor<"line.say" | "line.do" | "line.undo"> {
  const { database } = deps
  const intake = intakeHandlers(deps)
  return {
    "line.say": async ({ roleId, text, personId, otherId, people: marked, answers }, sender) => {
      const row = await database.roles.get(roleId)
      if (!row) throw failures.roleGone()
      const words = text.trim()
      if (words === "") throw failures.answerEmpty()
      if (row.status === "draft" && readsLikePost(words)) {
        await writeAndDrive(deps, async () => readAsPost(deps, await changeableRole(deps, roleId), words))
        return answer(sentence("sayReadingPost"))
      }
      const people = await linePeople(database, row)
      const understood = lineReading().understandLine(words, contextOf(row, people, { personId, otherId, marked }))
      if (answers && isAnswer(row, understood, await topicOf(deps, roleId, answers.questionId), answers.values)) {
        await intake["role.answer"]({ roleId, ...answers, text: words }, sender)
        return { kind: "answered" }
      }
      const last = (await listChat(database, roleId)).findLast(({ author }) => author === "recruiter")
      // Sent again because the worker died before it answered, it stands once.
      if (last?.text !== words || deps.now() - last.at > 10_000) await say(deps, roleId, { author: "recruiter", kind: "text", text: words })
      const reply =
        understood.kind === "request"
          ? {
              ...(await perform(deps, row, people, understood.request, false)),
              next: understood.next.map(request => offered(request, people))
            }
          : await replyTo(deps, row, people, words, understood)
      // Names stand in the answer alone: what is about a person is erased with them.
      const isTold = reply.kind === "none" || (reply.kind === "said" && reply.undoId === null && !isUndo(understood))
      if (isTold) {
        const runId = reply.kind === "said" ? reply.runId : null
        await say(deps, roleId, {
          author: "candor",
          kind: "text",
          text: reply.said,
          note: sources.rules,
          ...(runId === null ? {} : { runId })
        })
      }
      return reply
    },

    "line.do": async ({ roleId, request, agreed }) => {
      const row = await database.roles.get(roleId)
      if (!row) throw failures.roleGone()
      return perform(deps, row, await linePeople(database, row), request, agreed)
    },

    "line.undo": ({ roleId, lineId }) => undoLast(deps, roleId, lineId)
  }
}

/** A request that waits for a click, with the names of whom it is about. */
function offered(request: LineRequest, people: readonly LinePerson[]) {
  const ids = peopleIn(request)
  return { request, people: people.flatMap(({ person: { id, name } }) => (ids.includes(id) ? { personId: id, name } : [])) }
}

async function topicOf({ database }: BackgroundDeps, roleId: string, questionId: string): Promise<string | null> {
  const line = (await listChat(database, roleId)).findLast(({ kind, question }) => kind === "question" && question?.id === questionId)
  return line?.question?.topic ?? null
}

/** What is said while a question is open answers it, unless it asks for something plainly: another thing than the question asks for. */
function isAnswer({ status }: RoleRow, understood: LineUnderstood, topic: string | null, values: readonly string[]): boolean {
  if (status !== "draft") return false
  if (values.length > 0 || understood.kind !== "request") return true
  const { request } = understood
  return request.do === "change" && request.edits.every(edit => edit.do === "add" && edit.to === topic)
}

/** A change that is taken back tells itself. */
const isUndo = (understood: LineUnderstood) => understood.kind === "request" && understood.request.do === "undo"

/** What is understood but not settled: asked back, or told. */
async function replyTo(
  deps: BackgroundDeps,
  row: RoleRow,
  people: readonly LinePerson[],
  words: string,
  understood: Exclude<LineUnderstood, { kind: "request" }>
): Promise<LineReply> {
  switch (understood.kind) {
    case "choose kind":
      return {
        kind: "choose",
        said: sentence("lineWhichKind", { text: understood.said }),
        options: understood.options.map(({ label, request }) => ({
          label: label === "drop" ? sentence("lineNoRequirement") : kindNames[label],
          request
        }))
      }
    case "choose qualification":
      return {
        kind: "choose",
        said: sentence("lineWhichQualification", { text: understood.said }),
        options: understood.options.map(({ label: { text, kind }, request }) => ({
          label: sentence("lineQualification", { text, kind: kindWords[kind] }),
          request
        }))
      }
    case "choose person":
      return {
        kind: "choose",
        said: sentence("lineWhichPerson"),
        options: understood.options.map(({ label, request }) => ({ label: label.name, request }))
      }
    case "already":
      return answer(sentence("lineAlready"))
    case "gone":
      return answer(sentence("lineNoSuch", { text: understood.said }))
    case "nobody":
      return answer(sentence("lineNobodyCalled", { name: understood.said }))
    case "needs":
      return answer(needs[understood.what])
    case "number":
      return answer(sentence("sayOtherNumber", { said: understood.said, count: understood.count }))
    case "none":
      return askModel(deps, row, people, words)
  }
}

/** What the rules do not understand, a model is asked where one was chosen for it; whom it is about it is told as P1, P2 …. */
async function askModel(deps: BackgroundDeps, row: RoleRow, people: readonly LinePerson[], words: string): Promise<LineReply> {
  const none = { kind: "none" as const, said: sentence("lineNotUnderstood"), runId: null, people: [] }
  if (row.status === "closed" || words.length > 1_000) return none
  if ((await modelIdFor(deps.database, "understand")) === builtinModelId) return none
  const said = lineReading().unnamed(words, contextOf(row, people, { personId: null, otherId: null, marked: [] }).people)
  const runId = await deps.runHost.start({ skill: "understand", roleId: row.id, text: said.text })
  return { kind: "none", said: sentence("lineAsksModel"), runId, people: said.people.map(({ id, name }) => ({ personId: id, name })) }
}

const kindNames = { must: sentence("kindMust"), nice: sentence("kindNice"), avoid: sentence("kindAvoid") }
const needs: Record<"person" | "two" | "people" | "marked", Sentence> = {
  person: sentence("sayNeedsPerson"),
  two: sentence("sayNeedsTwo"),
  people: sentence("sayNobodySeen"),
  marked: sentence("lineNobodyMarked")
}

async function perform(
  deps: BackgroundDeps,
  row: RoleRow,
  people: readonly LinePerson[],
  request: LineRequest,
  agreed: boolean
): Promise<LineReply> {
  const of = (...ids: string[]) =>
    people.filter(({ person }) => ids.includes(person.id)).toSorted((a, b) => ids.indexOf(a.person.id) - ids.indexOf(b.person.id))
  switch (request.do) {
    case "change":
      return change(deps, row, request, agreed)
    case "undo":
      return undoLast(deps, row.id, null)
    case "help":
      return answer(sentence("lineHelp"))
    case "best":
      return bestOf(row.role, people, request.count)
    case "count":
      return countedPeople(deps, row.role, people, request.of)
    case "find":
      return found(deps, people, request.words)
    case "missing":
      return missingOf(row, of(request.personId ?? "")[0])
    case "open":
      return answer(sentence("lineOpened"), of(request.personId), { show: { what: "person", personId: request.personId } })
    case "decide":
      return decide(deps, row, of(...request.personIds), request.decision)
    case "evaluate": {
      const ids = request.personIds ?? people.filter(({ person }) => person.doNotContact === undefined).map(({ person }) => person.id)
      return evaluate(deps, row, ids, of)
    }
    case "why":
      return run(deps, { skill: "explain", roleId: row.id, personId: request.personId, question: request.question }, of)
    case "compare":
      return run(deps, { skill: "compare", roleId: row.id, a: request.a, b: request.b }, of)
    case "note":
      return run(
        deps,
        { skill: "outreach", roleId: row.id, personId: request.personId, tone: request.tone, language: request.language },
        of
      )
    case "questions":
      return run(deps, { skill: "interview", roleId: row.id, personId: request.personId }, of)
    case "summarise":
      return run(deps, { skill: "summarise", roleId: row.id }, of)
    case "ways": {
      const reply = await run(deps, { skill: "strategies", roleId: row.id }, of)
      return reply.kind === "said" ? { ...reply, show: { what: "ways" } } : reply
    }
  }
}

async function change(
  deps: BackgroundDeps,
  row: RoleRow,
  request: Extract<LineRequest, { do: "change" }>,
  agreed: boolean
): Promise<LineReply> {
  const preview = await previewEdits(deps, await changeableRole(deps, row.id), request.edits)
  if (preview.changes.length === 0) return answer(sentence("lineAlready"))
  // Nobody is judged by a draft: it is changed at once, and changed back as fast.
  if (row.status === "approved" && !agreed) return { kind: "preview", request, preview, next: [] }
  const { lineId } = await makeEdits(deps, row.id, request.edits)
  return answer(changesSaid(preview.changes), [], { undoId: lineId })
}

async function decide(
  deps: BackgroundDeps,
  row: RoleRow,
  people: readonly LinePerson[],
  decision: "shortlist" | "maybe" | "pass" | null
): Promise<LineReply> {
  const decisions = people.map(({ person }) => ({ personId: person.id, decision, reason: null }))
  const undoDecisions: Awaited<ReturnType<typeof setDecisions>> = []
  // Some dozens at a time: whoever else writes is let in between.
  for (let from = 0; from < decisions.length; from += maxDecidedAtOnce)
    undoDecisions.push(...(await setDecisions(deps, row.id, decisions.slice(from, from + maxDecidedAtOnce))))
  return answer(decided[decision ?? "none"], people, { undoDecisions })
}

const decided = {
  shortlist: sentence("lineNowShortlisted"),
  maybe: sentence("lineNowMaybe"),
  pass: sentence("lineNowPassed"),
  none: sentence("lineNowUndecided")
}

type Named = (...ids: string[]) => LinePerson[]

async function evaluate(deps: BackgroundDeps, row: RoleRow, personIds: string[], of: Named): Promise<LineReply> {
  const [only, more] = personIds
  if (only === undefined) return answer(needs.people)
  if (more === undefined) return run(deps, { skill: "evaluate", roleId: row.id, personId: only }, of)
  const request: AskedFor = { skill: "evaluate-list", roleId: row.id, personIds, mode: "now", budget: null, modelId: null }
  await checkAsked(deps, request)
  // A model may cost: what it would take, and how much it may, is asked first, as it is under People.
  if ((await modelIdFor(deps.database, "evaluate")) !== builtinModelId) return { kind: "list", personIds, next: [] }
  return run(deps, request, of)
}

async function run(deps: BackgroundDeps, request: AskedFor, of: Named): Promise<LineReply> {
  if ((await deps.database.roles.get(request.roleId))?.status === "draft") return answer(sentence("sayNeedsRole"))
  await checkAsked(deps, request)
  const runId = await startAsked(deps, request)
  const said: Said = factsOf(request.skill)?.asked?.reply("personIds" in request ? request.personIds.length : 1) ?? ""
  return answer(said, of(...peopleOf(request)), { runId })
}
