import { linesOfPattern, takenPack } from "~learning/patterns/pack-lines"
import type { Pack } from "~learning/patterns/pattern-pack"
import { addToRole } from "~learning/patterns/take-parts"
import { withoutPart } from "~learning/patterns/without-part"
import type { HandlersFor } from "~messages/serve"
import { originName } from "~role/origin"
import { sentence } from "~sentence/sentence"
import { ImportRefused } from "~store/files/import-refused"
import { importPack } from "~store/learning/patterns-pack"
import { readPack } from "~store/learning/read-pack"
import { addSignal } from "~store/learning/write-signal"
import { changeableRole, keepChangedRole, writeAndDrive } from "../roles/change-role"
import { sources, tookText } from "../roles/chat-texts"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { say } from "../roles/intake-conversation"
import { keepRolePattern } from "./keep-role-pattern"
import { patternFor } from "./pattern-for"

type Own = "pattern.keep" | "pattern.rename" | "pattern.delete" | "pattern.merge" | "pattern.take" | "pattern.decline"
type Names = Own | "pattern.removePart" | "pattern.readPack" | "pattern.import"

/** Patterns: what is reusable of an approved role, kept under a name. */
export function patternHandlers(deps: BackgroundDeps): HandlersFor<Names> {
  const { database, now, newId } = deps
  return {
    /** A role has one pattern: keeping it again brings that up to date, under the name that is given now. */
    "pattern.keep": ({ roleId, name }) =>
      database.transaction("rw", database.tables, async () => {
        const row = await database.roles.get(roleId)
        if (!row) throw failures.roleGone()
        if (row.approvedAt === null) throw fail(sentence("failPatternOfDraft"), sentence("failPatternOfDraftNext"))
        return { patternId: await keepRolePattern(deps, row, nameOf(name)) }
      }),

    "pattern.rename": async ({ patternId, name }) => {
      const changed = await database.patterns.update(patternId, { name: nameOf(name), updatedAt: now() })
      if (changed === 0 && !(await database.patterns.get(patternId))) throw failures.patternGone()
    },

    // Deleting what is gone is done: the same request may come twice. Roles started from it stay.
    "pattern.delete": ({ patternId }) => database.patterns.delete(patternId),

    "pattern.merge": ({ patternIds, name, parts }) =>
      database.transaction("rw", database.tables, async () => {
        const { content } = await patternFor(database, patternIds, parts)
        if (content.role.qualifications.length === 0 && content.role.strategies.length === 0)
          throw fail(sentence("failPatternNothingChosen"), sentence("failPatternNothingChosenNext"))
        const at = now()
        const patternId = newId()
        const row = { ...content, id: patternId, name: nameOf(name), fromRoleId: null, usedCount: 0, createdAt: at, updatedAt: at }
        await database.patterns.add(row)
        return { patternId }
      }),

    "pattern.take": ({ roleId, patternIds, parts }) =>
      writeAndDrive(deps, async () => {
        const row = await changeableRole(deps, roleId)
        const { content, names } = await patternFor(database, patternIds, parts)
        const role = addToRole(row.role, content, now(), newId)
        await database.patterns
          .where("id")
          .anyOf(patternIds)
          .modify(pattern => void pattern.usedCount++)
        for (const patternId of patternIds)
          await addSignal(database, { kind: "pattern used", at: now(), roleId, personId: null, detail: { patternId } })
        await say(deps, roleId, { author: "candor", kind: "text", text: tookText(row.role, role, names), note: sources.pattern })
        return keepChangedRole(deps, { ...row, patternsAnswered: true }, role)
      }),

    "pattern.decline": ({ roleId }) =>
      database.transaction("rw", database.roles, async () => {
        const changed = await database.roles.update(roleId, { patternsAnswered: true })
        if (changed === 0 && !(await database.roles.get(roleId))) throw failures.roleGone()
      }),

    "pattern.removePart": ({ patternId, part, key }) =>
      database.transaction("rw", database.patterns, async () => {
        const row = await database.patterns.get(patternId)
        if (!row) throw failures.patternGone()
        const changed = withoutPart(row, part, key)
        await database.patterns.put({ ...changed, updatedAt: now() })
      }),

    "pattern.readPack": async ({ text }) => {
      const pack = read(text)
      return {
        name: originName(pack.name) ?? "",
        by: originName(pack.by) ?? "",
        patterns: pack.patterns.map((pattern, at) => ({ name: pattern.name, lines: linesOfPattern(pattern, at) }))
      }
    },

    "pattern.import": ({ text, pack, by, lineIds }) => {
      const taken = takenPack(read(text), new Set(lineIds))
      if (taken.patterns.length === 0) throw fail(sentence("failPackNothingChosen"), sentence("failPackNothingChosenNext"))
      const from = { pack: originName(pack) ?? "–", by: originName(by) }
      return importPack(database, taken, { from, at: now(), newId })
    }
  }
}

function read(text: string): Pack {
  try {
    return readPack(text)
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error
    throw fail(error.said, sentence("failPackNext"))
  }
}

function nameOf(name: string): string {
  const words = name.replace(/\s+/g, " ").trim().slice(0, 120)
  if (words === "") throw fail(sentence("failPatternUnnamed"), sentence("failPatternUnnamedNext"))
  return words
}
