import type { ReactNode } from "react"
import { createContext, useCallback, useContext, useMemo, useState } from "react"
import { maxDecidedAtOnce } from "~messages/limits"
import type { LineReply } from "~messages/line-messages"
import type { LineRequest } from "~role/line-request"
import type { Question } from "~role/intake/question"
import { database } from "~store/database"
import { listChat, openQuestion } from "~store/roles/chat"
import type { ChatRow, RoleRow } from "~store/rows/rows"
import { useActivePage } from "~ui/hooks/use-active-page"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { useSend } from "~ui/hooks/use-send"
import type { Sending } from "~ui/sending"
import { useMarkedNow } from "../people/list/marks"
import { useOneAtATime } from "../role/points/one-at-a-time"
import { usePanelState } from "../state/panel-state"
import { LineDraft } from "./line-draft"

/** What stands above the field: the reply to what was written last, for the role it was written for. */
export interface LineAnswer {
  /** Another one for every answer. */
  id: number
  roleId: string
  /** Null once what waited to be agreed to was let go, while something of the same sentence is left to do or to take back. */
  reply: Exclude<LineReply, { kind: "answered" }> | null
  /** What else was asked for in the same sentence and is still to be done. */
  next: readonly LineNext[]
  /** Whose card is in front while `next` is offered: what is done with a click is meant beside no other. */
  inFront: string | null
  /** What was done for the same sentence before, newest last, each as it can still be taken back. */
  earlier: readonly LineUndo[]
  /** Everybody whom the sentence is about, in the order in which they were first named: where names are hidden, this is their number. */
  named: readonly string[]
}

export type LineSaid = Extract<LineReply, { kind: "said" }>
export type LineNext = LineSaid["next"][number]

/** Something that was done and can be taken back: a change told at a line of the chat, or decisions as they stood before. */
export type LineUndo = Pick<LineSaid, "said" | "about" | "undoId" | "undoDecisions">

export interface LineState {
  role: RoleRow | null
  /** Whether names are hidden. */
  blind: boolean
  /** What was said about the role, oldest first. */
  lines: readonly ChatRow[]
  sending: Sending
  /** Sends what was typed to where it belongs: a first job post, the open question's answer, or the line. */
  deliver: (text: string) => Promise<void>
  /** What was typed and could not be delivered, to be put back into the field. */
  undelivered: string | null
  answer: LineAnswer | null
  close: () => void
  /** Lets go of what waited to be agreed to; what is left of the sentence stays. */
  letGo: () => void
  /** Does what was offered as a button; `agreed` to what was shown. */
  act: (request: LineRequest, agreed?: boolean) => Promise<void>
  /** Takes a change back that is told at a line of the chat. */
  undo: (lineId: string) => Promise<void>
  /** Decides again as it stood before. */
  undoDecisions: (before: LineUndo["undoDecisions"]) => Promise<void>
  /** The question that waits for an answer. */
  question: Question | null
}

const LineContext = createContext<LineState | null>(null)

/** @throws Error outside of the panel's frame */
export function useLine(): LineState {
  const line = useContext(LineContext)
  if (!line) throw new Error("useLine needs a LineProvider around it")
  return line
}

let made = 0

type Left = Pick<LineAnswer, "next" | "inFront" | "earlier" | "named">

/** What is left of a sentence when another answer takes the place of this one: what it did is then taken back among what was done earlier. */
function leftOf(answer: LineAnswer | null, inFront: string | null, isLeft: (next: LineNext) => boolean = () => true): Left {
  if (answer === null) return { next: [], inFront, earlier: [], named: [] }
  const { reply, next, earlier, named } = answer
  const canUndo = reply?.kind === "said" && (reply.undoId !== null || reply.undoDecisions.length > 0)
  return { next: next.filter(isLeft), inFront: answer.inFront, earlier: canUndo ? [...earlier, reply] : earlier, named }
}

/** What is written into the line and what comes of it, for every place of the panel: it lives as long as the panel does. */
export function LineProvider({ children }: { children: ReactNode }) {
  const role = useActiveRole() ?? null
  const { place, personId: shownId, showPerson, showWays } = usePanelState()
  const beside = useActivePage()
  const personId = shownId ?? beside?.page?.personId ?? null
  const roleId = role?.id ?? null
  const lines = useLive(async () => (roleId === null ? [] : listChat(database(), roleId)), [roleId]) ?? []
  const [oneAtATime] = useOneAtATime(role)
  // Where all that is open stands on the card, what is written here answers none of it.
  const question = oneAtATime ? openQuestion(lines.filter(line => line.roleId === roleId)) : null
  const blind = useSettings()?.blind ?? true
  const sending = useSend()
  const { send } = sending
  const [undelivered, setUndelivered] = useState<string | null>(null)
  const [answer, setAnswer] = useState<LineAnswer | null>(null)
  const questionId = question?.id ?? null
  // In another place than the role's, nobody sees the question that would be answered.
  const answers = useMemo(
    () => (place === "role" && role?.status === "draft" && questionId !== null ? { questionId, values: [] } : null),
    [place, role?.status, questionId]
  )

  const markedIn = useMarkedNow()
  const take = useCallback(
    (ofRole: string, reply: LineReply, left: Left) => {
      if (reply.kind === "answered") return setAnswer(null)
      const shown = reply.kind === "said" && reply.show?.what === "person" ? reply.show.personId : null
      const about = reply.kind === "said" ? reply.about : []
      const named = [...left.named, ...[...about, ...left.next.flatMap(({ people }) => people)].map(one => one.personId)]
      setAnswer({ id: ++made, roleId: ofRole, reply, ...left, inFront: shown ?? left.inFront, named: [...new Set(named)] })
      if (shown !== null) showPerson(shown)
      if (reply.kind === "said" && reply.show?.what === "ways") showWays()
    },
    [showPerson, showWays]
  )
  const deliver = useCallback(
    async (text: string) => {
      setUndelivered(null)
      if (roleId === null) {
        if ((await send("role.start", { kind: "text", text })) === undefined) setUndelivered(text)
        return
      }
      const reply = await send("line.say", { roleId, text, personId, otherId: null, people: markedIn(roleId), answers })
      if (reply === undefined) return setUndelivered(text)
      take(roleId, reply, { next: "next" in reply ? reply.next : [], inFront: personId, earlier: [], named: [] })
    },
    [send, roleId, personId, markedIn, answers, take]
  )
  // What was offered beside another person waits until the recruiter comes back to them; of another role it is not meant any more.
  if (answer !== null && answer.roleId !== roleId && answer.next.length > 0) setAnswer({ ...answer, next: [] })
  const ofRole = answer?.roleId === roleId ? answer : null
  const current = useMemo(() => ofRole && (ofRole.inFront === personId ? ofRole : { ...ofRole, next: [] }), [ofRole, personId])
  const act = useCallback(
    async (request: LineRequest, agreed = false) => {
      const reply = roleId === null ? undefined : await send("line.do", { roleId, request, agreed })
      if (reply && roleId !== null)
        take(
          roleId,
          reply,
          leftOf(ofRole, personId, one => one.request !== request)
        )
    },
    [send, roleId, take, ofRole, personId]
  )
  const undo = useCallback(
    async (lineId: string) => {
      const reply = roleId === null ? undefined : await send("line.undo", { roleId, lineId })
      if (!reply || roleId === null) return
      const left = leftOf(ofRole, personId)
      take(roleId, reply, { ...left, earlier: left.earlier.filter(({ undoId }) => undoId !== lineId) })
    },
    [send, roleId, take, ofRole, personId]
  )
  const close = useCallback(() => setAnswer(null), [])
  const letGo = useCallback(
    () => setAnswer(was => (was && was.next.length + was.earlier.length > 0 ? { ...was, id: ++made, reply: null } : null)),
    []
  )
  const undoDecisions = useCallback(
    async (before: LineUndo["undoDecisions"]) => {
      if (roleId === null || ofRole === null) return
      for (let from = 0; from < before.length; from += maxDecidedAtOnce) {
        const reply = await send("decision.setMany", { roleId, decisions: before.slice(from, from + maxDecidedAtOnce) })
        if (reply === undefined) return
      }
      const left = leftOf(ofRole, personId)
      const earlier = left.earlier.filter(one => one.undoDecisions !== before)
      setAnswer(earlier.length + left.next.length > 0 ? { ...ofRole, ...left, earlier, id: ++made, reply: null } : null)
    },
    [send, roleId, ofRole, personId]
  )

  const line: LineState = {
    role,
    blind,
    lines,
    sending,
    deliver,
    undelivered,
    answer: current,
    close,
    letGo,
    act,
    undo,
    undoDecisions,
    question
  }
  return (
    <LineContext.Provider value={line}>
      <LineDraft>{children}</LineDraft>
    </LineContext.Provider>
  )
}
