import { tellsReply } from "../outcomes/outcome-kind"
import { leastCounted } from "./figures"
import { share, type Figure } from "./interval"
import { noteKinds, pairOf, type NoteKind, type NumbersRecords } from "./records"

/** What came of the notes of one kind: to so many people, each counted once for a role, and how many replied after it or came further. */
export interface OutreachYield {
  kind: NoteKind
  sent: number
  replied: number
  /** The share of replies with its 95 % interval; null under ten notes. */
  share: Figure | null
}

/** What came of notes that are known to have been sent, by their kind. @param roleId of one role; null for all of them */
export function outreachYields({ sentNotes, outcomes }: NumbersRecords, roleId: string | null): OutreachYield[] {
  const firstSent = new Map<string, NumbersRecords["sentNotes"][number]>()
  for (const note of [...sentNotes].sort((a, b) => a.at - b.at)) {
    if (roleId !== null && note.roleId !== roleId) continue
    if (!firstSent.has(pairOf(note))) firstSent.set(pairOf(note), note)
  }
  const lastReply = new Map<string, number>()
  for (const { kind, at, ...about } of outcomes) {
    if (tellsReply(kind)) lastReply.set(pairOf(about), Math.max(at, lastReply.get(pairOf(about)) ?? 0))
  }
  return noteKinds.flatMap(kind => {
    const notes = [...firstSent].filter(([, note]) => note.kind === kind)
    if (notes.length === 0) return []
    const replied = notes.filter(([pair, { at }]) => (lastReply.get(pair) ?? -1) >= at).length
    return [{ kind, sent: notes.length, replied, share: notes.length < leastCounted.notes ? null : share(replied, notes.length) }]
  })
}
