import { useCallback, useState } from "react"
import type { Question } from "~role/question"
import type { RoleRow } from "~store/rows"
import type { Sending } from "~ui/use-send"
import { useSend } from "~ui/use-send"

export interface ChatSending extends Sending {
  /** Sends what was typed to where it belongs: a first job post, the open question's answer, or a remark. */
  deliver: (text: string) => Promise<void>
  /** What was typed and could not be delivered, to be put back into the field. */
  undelivered: string | null
  /** The buttons chosen so far for an open question that takes several. */
  chosen: readonly string[]
  choose: (values: readonly string[]) => void
}

/** Everything the chat sends, with one place for its failures. */
export function useChatSending(role: RoleRow | null, question: Question | null): ChatSending {
  const sending = useSend()
  const { send } = sending
  const [undelivered, setUndelivered] = useState<string | null>(null)
  const [choice, setChoice] = useState<{ questionId: string; values: readonly string[] } | null>(null)
  const chosen = question && choice?.questionId === question.id ? choice.values : none
  const roleId = role?.id ?? null
  const questionId = question?.id ?? null

  const deliver = useCallback(
    async (text: string) => {
      setUndelivered(null)
      const reply =
        roleId === null
          ? await send("role.start", { kind: "text", text })
          : questionId === null
            ? await send("role.say", { roleId, text })
            : await send("role.answer", { roleId, questionId, values: [...chosen], text })
      if (reply === undefined) setUndelivered(text)
    },
    [send, roleId, questionId, chosen]
  )
  const choose = useCallback((values: readonly string[]) => setChoice(questionId === null ? null : { questionId, values }), [questionId])
  return { ...sending, deliver, undelivered, chosen, choose }
}

const none: readonly string[] = []
