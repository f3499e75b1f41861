import { withoutPackChange } from "~learning/patterns/pattern-effects"
import type { HandlersFor } from "~messages/serve"
import type { Note, Role } from "~role/role"
import type { BackgroundDeps } from "../deps"
import { changeRole } from "./change-role"

/** What a role tells models, and what packs changed of it: each can be taken out, and everybody is judged without it. */
export function noteHandlers(deps: BackgroundDeps): HandlersFor<"note.remove" | "note.adopt" | "packChange.remove"> {
  return {
    // Removing what is gone is done: the same request may come twice. What is learned is taken back in the ledger.
    "note.remove": ({ roleId, text }) =>
      changeRole(deps, roleId, role => withNotes(role, notes => notes.filter(note => note.preferenceId !== null || note.text !== text))),

    "note.adopt": ({ roleId, text }) =>
      changeRole(deps, roleId, role => withNotes(role, notes => notes.map(note => (note.text === text ? adopted(note) : note)))),

    "packChange.remove": ({ roleId, markId }) => changeRole(deps, roleId, role => withoutPackChange(role, markId))
  }
}

function withNotes(role: Role, change: (notes: Note[]) => Note[]): Role {
  const { notes = [], ...rest } = role
  const changed = change(notes)
  return changed.length > 0 ? { ...rest, notes: changed } : rest
}

function adopted({ from: _theirs, ...note }: Note): Note {
  return note
}
