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
  reply: Exclude<LineReply, { kind: "answered" }>
  /** What else was asked for in the same sentence and is still to be done. */
  next: readonly LineNext[]
}

export type LineNext = Extract<LineReply, { kind: "said" }>["next"][number]

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
  /** Does what was offered as a button; `agreed` to what was shown. */
  act: (request: LineRequest, agreed?: boolean) => Promise<void>
  /** Takes back what the answer told, or a change told at a line of the chat. */
  undo: (lineId: string) => Promise<void>
  undoDecisions: () => Promise<void>
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
    (ofRole: string, reply: LineReply, next: readonly LineNext[]) => {
      if (reply.kind === "answered") return setAnswer(null)
      setAnswer({ id: ++made, roleId: ofRole, reply, next })
      if (reply.kind === "said" && reply.show?.what === "person") showPerson(reply.show.personId)
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
      take(roleId, reply, "next" in reply ? reply.next : [])
    },
    [send, roleId, personId, markedIn, answers, take]
  )
  const current = answer?.roleId === roleId ? answer : null
  const waiting = current?.next
  const act = useCallback(
    async (request: LineRequest, agreed = false) => {
      const reply = roleId === null ? undefined : await send("line.do", { roleId, request, agreed })
      if (reply && roleId !== null)
        take(
          roleId,
          reply,
          (waiting ?? []).filter(one => one.request !== request)
        )
    },
    [send, roleId, take, waiting]
  )
  const undo = useCallback(
    async (lineId: string) => {
      const reply = roleId === null ? undefined : await send("line.undo", { roleId, lineId })
      if (reply && roleId !== null) take(roleId, reply, waiting ?? [])
    },
    [send, roleId, take, waiting]
  )
  const close = useCallback(() => setAnswer(null), [])
  const before = current?.reply.kind === "said" ? current.reply.undoDecisions : null
  const undoDecisions = useCallback(async () => {
    if (roleId === null || before === null) return
    for (let from = 0; from < before.length; from += maxDecidedAtOnce)
      await send("decision.setMany", { roleId, decisions: before.slice(from, from + maxDecidedAtOnce) })
    setAnswer(null)
  }, [send, roleId, before])

  const line: LineState = {
    role,
    blind,
    lines,
    sending,
    deliver,
    undelivered,
    answer: current,
    close,
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
