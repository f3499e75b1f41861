import { preferencesIn, withdrawPreference } from "~learning/preferences/apply-preference"
import { askedFirst } from "~learning/patterns/pattern-effects"
import type { PatternLearned } from "~learning/patterns/pattern-learned"
import { wholeRole } from "~learning/patterns/take-parts"
import type { ParsedRequestOf, ReplyOf } from "~messages/contract"
import { roleFromPattern } from "~role/intake/from-pattern"
import type { QuestionTopic } from "~role/intake/question"
import { roleSchema, type Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import type { RoleRow, RoleSource } from "~store/rows/rows"
import { changeSettings, readSettings } from "~store/settings"
import { addSignal } from "~store/learning/write-signal"
import { isSame } from "~profile/is-same"
import { named, sources, startText, texts } from "./chat-texts"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { patternFor, withoutLedgers } from "../learning/pattern-for"
import { askNext, say } from "./intake-conversation"
import { offerLearned } from "../learning/offer-learned"

type Request = ParsedRequestOf<"role.start">
type Reply = ReplyOf<"role.start">

/** A start that is sent again within this time, for the same source and before anything was answered, is the same start. */
const sameStartMs = 20_000

/** Starts a role from nothing, a pasted post, the post of a tab, or a pattern, and makes it the active one. */
export async function startRole(deps: BackgroundDeps, request: Request): Promise<Reply> {
  const start = await startOf(deps, request)
  const reply = await deps.database.transaction("rw", deps.database.tables, async () => {
    const again = await sameStart(deps, start)
    if (again) return again
    const row = newRole(deps, start)
    await deps.database.roles.add(row)
    await changeSettings(deps.database, { activeRoleId: row.id })
    return start.post ? startReading(deps, row, start.post) : startAsking(deps, row, start)
  })
  if (reply.runId !== null) void deps.runHost.drive(reply.runId)
  return reply
}

interface Post {
  title: string | null
  text: string
}

interface Start {
  source: RoleSource
  role: Role
  /** A post that is to be read; null where the questions begin at once. */
  post: Post | null
  patternNames?: readonly string[]
  patternIds?: readonly string[]
}

async function startOf(deps: BackgroundDeps, request: Request): Promise<Start> {
  const empty = roleSchema.parse({})
  switch (request.kind) {
    case "blank":
      return { source: { kind: "blank" }, role: empty, post: null }
    case "text":
      if (request.text.trim() === "") throw failures.textEmpty()
      return { source: { kind: "text", text: request.text }, role: empty, post: { title: null, text: request.text } }
    case "page": {
      const { url, title, text } = await deps.readPostFromTab(request.tabId)
      if (text.trim() === "") throw failures.textEmpty()
      return { source: { kind: "page", url, text }, role: empty, post: { title, text } }
    }
    case "pattern": {
      const { patternId, withId, parts } = request
      const patternIds = withId === undefined ? [patternId] : [patternId, withId]
      const { content, names } = await patternFor(deps.database, patternIds, parts)
      const own = await withoutLedgers(deps.database, content)
      const role = roleFromPattern(wholeRole(own, deps.now()), topicsAskedFirst(content.learned))
      const questions = askedFirst(role.questions, topicsFirst(content.learned))
      return { source: { kind: "pattern", patternId }, role: { ...role, questions }, post: null, patternNames: names, patternIds }
    }
  }
}

/** What an approved preference wants asked first, then what mattered when the pattern's own role was worked out. */
function topicsFirst(learned: PatternLearned | undefined): string[] {
  return [...topicsAskedFirst(learned), ...(learned?.questions ?? []).map(({ topic }) => topic)]
}

function topicsAskedFirst(learned: PatternLearned | undefined): QuestionTopic[] {
  return (learned?.preferences ?? []).flatMap(({ effect }) => (effect.kind === "ask first" ? [effect.topic] : []))
}

function newRole(deps: BackgroundDeps, { source, role }: Start): RoleRow {
  const at = deps.now()
  return {
    id: deps.newId(),
    status: "draft",
    source,
    role,
    answers: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
    approvedAt: null
  }
}

async function startReading(deps: BackgroundDeps, row: RoleRow, post: Post): Promise<Reply> {
  await say(deps, row.id, { author: "recruiter", kind: "text", text: startText(post.title, post.text) })
  const run = deps.runHost.prepare({ skill: "intake", roleId: row.id, ...post })
  await deps.database.runs.add(run)
  return { roleId: row.id, runId: run.id }
}

async function startAsking(deps: BackgroundDeps, row: RoleRow, { source, patternNames = [], patternIds = [] }: Start): Promise<Reply> {
  if (source.kind === "pattern") {
    const text = sentence("sayFromPatterns", { count: patternNames.length, patterns: named(patternNames) })
    await say(deps, row.id, { author: "candor", kind: "text", text, note: sources.pattern })
    await deps.database.patterns
      .where("id")
      .anyOf([...patternIds])
      .modify(pattern => void pattern.usedCount++)
    for (const patternId of patternIds)
      await addSignal(deps.database, { kind: "pattern used", at: deps.now(), roleId: row.id, personId: null, detail: { patternId } })
  } else {
    await say(deps, row.id, { author: "candor", kind: "text", text: texts.startBlank })
  }
  await askNext(deps, await offerLearned(deps, row))
  return { roleId: row.id, runId: null }
}

/** The worker may die after the role was kept and before the reply was sent; the panel then asks again. A double click looks the same. */
async function sameStart({ database, now }: BackgroundDeps, { source, role }: Start): Promise<Reply | null> {
  const { activeRoleId } = await readSettings(database)
  const row = activeRoleId === null ? undefined : await database.roles.get(activeRoleId)
  const isSameStart =
    row?.status === "draft" &&
    row.answers.length === 0 &&
    now() - row.createdAt < sameStartMs &&
    isSame(row.source, source) &&
    // Other parts of the same pattern are another start.
    (source.kind !== "pattern" || isSame(withoutLearned(row.role).qualifications, role.qualifications))
  if (!row || !isSameStart) return null
  const run = await database.runs.where("roleId").equals(row.id).first()
  return { roleId: row.id, runId: run?.id ?? null }
}

/** A draft as it was before it was given what was learned for roles like it. */
function withoutLearned(role: Role): Role {
  return preferencesIn(role).reduce(withdrawPreference, role)
}
