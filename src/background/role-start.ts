import type { ParsedRequestOf, ReplyOf } from "~messages/contract"
import { roleFromPattern } from "~role/from-pattern"
import { draftRoleSchema, type DraftRole } from "~role/role"
import type { RoleRow, RoleSource } from "~store/rows"
import { changeSettings, readSettings } from "~store/settings"
import { addSignal } from "~store/write-signal"
import { startText, texts } from "./chat-texts"
import type { BackgroundDeps } from "./deps"
import { failures } from "./failures"
import { askNext, say } from "./intake-conversation"

type Request = ParsedRequestOf<"role.start">
type Reply = ReplyOf<"role.start">

/** A start that is sent again within this time, for the same source and before anything was answered, is the same start. */
const sameStartMs = 20_000

/** Starts a role from nothing, a pasted post, the post of a tab, or a pattern, and makes it the active one. */
export async function startRole(deps: BackgroundDeps, request: Request): Promise<Reply> {
  const start = await startOf(deps, request)
  const reply = await deps.database.transaction("rw", deps.database.tables, async () => {
    const again = await sameStart(deps, start.source)
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
  role: DraftRole
  /** A post that is to be read; null where the questions begin at once. */
  post: Post | null
  patternName?: string
}

async function startOf(deps: BackgroundDeps, request: Request): Promise<Start> {
  const empty = draftRoleSchema.parse({})
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
      const pattern = await deps.database.patterns.get(request.patternId)
      if (!pattern) throw failures.patternGone()
      const role = roleFromPattern(pattern.role)
      return { source: { kind: "pattern", patternId: pattern.id }, role, post: null, patternName: pattern.name }
    }
  }
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

async function startAsking(deps: BackgroundDeps, row: RoleRow, { source, patternName }: Start): Promise<Reply> {
  if (source.kind === "pattern") {
    const text = `Everything from the pattern “${patternName ?? ""}” is filled in. Please confirm it part by part.`
    await say(deps, row.id, { author: "candor", kind: "text", text, note: "from a pattern" })
    await deps.database.patterns
      .where("id")
      .equals(source.patternId)
      .modify(pattern => void pattern.usedCount++)
    await addSignal(deps.database, {
      kind: "pattern used",
      at: deps.now(),
      roleId: row.id,
      personId: null,
      detail: { patternId: source.patternId }
    })
  } else {
    await say(deps, row.id, { author: "candor", kind: "text", text: texts.startBlank })
  }
  await askNext(deps, row)
  return { roleId: row.id, runId: null }
}

/** The worker may die after the role was kept and before the reply was sent; the panel then asks again. A double click looks the same. */
async function sameStart({ database, now }: BackgroundDeps, source: RoleSource): Promise<Reply | null> {
  const { activeRoleId } = await readSettings(database)
  const row = activeRoleId === null ? undefined : await database.roles.get(activeRoleId)
  const isSame =
    row?.status === "draft" &&
    row.answers.length === 0 &&
    now() - row.createdAt < sameStartMs &&
    JSON.stringify(row.source) === JSON.stringify(source)
  if (!row || !isSame) return null
  const run = await database.runs.where("roleId").equals(row.id).first()
  return { roleId: row.id, runId: run?.id ?? null }
}
