import { useCallback, useRef, useState } from "react"
import type { ReplyOf, RequestOf } from "~messages/contract"
import type { Failure } from "~messages/failure"
import { FailureError } from "~messages/failure-error"
import type { NameToWorker } from "~messages/send"
import { send as sendMessage } from "~messages/send"
import { t } from "./text"

export interface Sending {
  /** Sends, and resolves with the reply; with `undefined` when it failed, and then `failure` says why. Never rejects. */
  send: <Name extends NameToWorker>(name: Name, request: RequestOf<Name>) => Promise<ReplyOf<Name> | undefined>
  pending: boolean
  failure: Failure | null
  /** Sends the failed message again; null where that would not help. */
  retry: (() => void) | null
  dismiss: () => void
}

/**
 * What every place that sends messages has in common: the failure of the last one that failed, and its second try.
 * @param carry takes a message to the worker and rejects as it does; the same function at every render
 * @param pending whether one that `carry` took is under way
 */
export function useSending(carry: (deliver: () => Promise<unknown>) => Promise<unknown>, pending: boolean): Sending {
  const [failed, setFailed] = useState<{ failure: Failure; again: () => void } | null>(null)
  const sendRef = useRef<Sending["send"] | null>(null)

  const send = useCallback<Sending["send"]>(
    async (name, request) => {
      setFailed(null)
      let reply: ReplyOf<typeof name> | undefined
      try {
        await carry(async () => (reply = await sendMessage(name, request)))
        return reply
      } catch (error) {
        setFailed({ failure: failureOf(error), again: () => void sendRef.current?.(name, request) })
        return undefined
      }
    },
    [carry]
  )
  sendRef.current = send

  return {
    send,
    pending,
    failure: failed?.failure ?? null,
    retry: failed?.failure.retry ? failed.again : null,
    dismiss: () => setFailed(null)
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  return { what: t("failureUnexpectedWhat"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }
}
