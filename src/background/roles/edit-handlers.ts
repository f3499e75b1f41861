import type { ReplyOf } from "~messages/contract"
import type { HandlersFor } from "~messages/serve"
import type { RoleEdit } from "~role/role-edit"
import { sentence, sentences, type Sentence } from "~sentence/sentence"
import { isSame } from "~profile/is-same"
import type { BackgroundDeps } from "../deps"
import { changeableRole, changeRole, keepChangedRole, writeAndDrive } from "./change-role"
import { sources } from "./chat-texts"
import { addQualification, editRole, editsBack } from "./edit-role"
import { say } from "./intake-conversation"
import { changesBetween, previewEdits } from "./preview-edits"
import { kindWords } from "~role/role-words"

export type EditNames = "role.preview" | "role.edit" | "qualification.add"

/** Changes of what a role asks for, several at once: shown before they are made, and each with the way back. */
export function editHandlers(deps: BackgroundDeps): HandlersFor<EditNames> {
  return {
    "role.preview": async ({ roleId, edits }) => previewEdits(deps, await changeableRole(deps, roleId), edits),

    "role.edit": async ({ roleId, edits }) => makeEdits(deps, roleId, edits),

    "qualification.add": ({ roleId, text, kind }) => changeRole(deps, roleId, role => addQualification(role, text, kind, deps.newId))
  }
}

/** Makes the changes of a role and tells them in its chat, with the way back; a change that changes nothing writes nothing. */
export async function makeEdits(deps: BackgroundDeps, roleId: string, edits: readonly RoleEdit[]): Promise<ReplyOf<"role.edit">> {
  let made: ReplyOf<"role.edit"> = { undo: [], lineId: null }
  await writeAndDrive(deps, async () => {
    const row = await changeableRole(deps, roleId)
    const changed = editRole(row.role, edits, deps.newId)
    if (isSame(changed, row.role)) return []
    const undo = editsBack(row.role, changed)
    const changes = changesBetween(row.role, changed)
    made = { undo, lineId: null }
    // A word that settles what was open, and leaves the kind as it was, is no change to be told.
    if (changes.length > 0)
      made.lineId = await say(deps, roleId, { author: "candor", kind: "text", text: changesSaid(changes), note: sources.rules, undo })
    return keepChangedRole(deps, row, changed)
  })
  return made
}

export function changesSaid(changes: ReturnType<typeof changesBetween>): Sentence {
  return sentences(changes.map(changeText))
}

/** "“Kafka”: must-have → nice-to-have." */
function changeText({ text, was, from, to }: ReturnType<typeof changesBetween>[number]): Sentence {
  if (to === null) return sentence("editDropped", { text, from: kindWords[from!] })
  if (from === null) return sentence("editAdded", { text, to: kindWords[to] })
  if (was === null) return sentence("editMoved", { text, from: kindWords[from], to: kindWords[to] })
  return from === to
    ? sentence("editReworded", { was, text })
    : sentence("editRewordedMoved", { was, text, from: kindWords[from], to: kindWords[to] })
}
