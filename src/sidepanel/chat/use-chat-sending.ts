import { useCallback, useState } from "react"
import type { Question } from "~role/intake/question"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"
import { useSend } from "~ui/hooks/use-send"

export interface ChatSending extends Sending {
  /** Sends what was typed to where it belongs: a first job post, the open question's answer, or a remark. */
  deliver: (text: string) => Promise<void>
  /** What was typed and could not be delivered, to be put back into the field. */
  undelivered: string | null
  /** The buttons chosen so far for an open question that takes several. */
  chosen: readonly string[]
  choose: (values: readonly string[]) => void
  /** Something was written that is answered in the conversation, since the panel was opened. */
  wrote: boolean
  /** The run of what was asked for last in words, for as long as its text is to be shown. */
  askedRun: string | null
  closeAsked: () => void
}

/**
 * Everything the chat sends, with one place for its failures.
 *
 * @param personId whom "her" and "him" mean: the person whose card is shown
 */
export function useChatSending(role: RoleRow | null, question: Question | null, personId: string | null): ChatSending {
  const sending = useSend()
  const { send } = sending
  const [undelivered, setUndelivered] = useState<string | null>(null)
  const [wrote, setWrote] = useState(false)
  const [choice, setChoice] = useState<{ of: string; values: readonly string[] } | null>(null)
  const roleId = role?.id ?? null
  // The same question is put in every role, and again in this one when its answer is changed.
  const asking = question === null ? null : `${roleId} ${question.id}`
  const chosen = asking !== null && choice?.of === asking ? choice.values : none
  const mayAsk = role?.status === "approved"
  const [asked, setAsked] = useState<{ roleId: string; runId: string } | null>(null)
  const questionId = question?.id ?? null

  const deliver = useCallback(
    async (text: string) => {
      setUndelivered(null)
      setWrote(roleId !== null && questionId === null)
      if (mayAsk && roleId !== null && questionId === null) {
        const said = await send("agent.say", { text, roleId, personId, otherId: null })
        if (said === undefined) return setUndelivered(text)
        if (said.runId) setAsked({ roleId, runId: said.runId })
        if (said.runId || said.reply) return
      }
      const reply =
        roleId === null
          ? await send("role.start", { kind: "text", text })
          : questionId === null
            ? await send("role.say", { roleId, text })
            : await send("role.answer", { roleId, questionId, values: [...chosen], text })
      if (reply === undefined) return setUndelivered(text)
      setChoice(null)
    },
    [send, roleId, questionId, chosen, mayAsk, personId]
  )
  const choose = useCallback((values: readonly string[]) => setChoice(asking === null ? null : { of: asking, values }), [asking])
  const closeAsked = useCallback(() => setAsked(null), [])
  const askedRun = asked?.roleId === roleId ? (asked?.runId ?? null) : null
  return { ...sending, deliver, undelivered, wrote, chosen, choose, askedRun, closeAsked }
}

const none: readonly string[] = []
