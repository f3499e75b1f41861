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

/** Messages to the worker from one place of the screen, with what is needed to show that one is under way or failed. */
export function useSend(): Sending {
  const [pending, setPending] = useState(0)
  const [failed, setFailed] = useState<{ failure: Failure; again: () => void } | null>(null)
  const sendRef = useRef<Sending["send"] | null>(null)

  const send = useCallback<Sending["send"]>(async (name, request) => {
    setPending(count => count + 1)
    setFailed(null)
    try {
      return await sendMessage(name, request)
    } catch (error) {
      setFailed({ failure: failureOf(error), again: () => void sendRef.current?.(name, request) })
      return undefined
    } finally {
      setPending(count => count - 1)
    }
  }, [])
  sendRef.current = send

  return {
    send,
    pending: pending > 0,
    failure: failed?.failure ?? null,
    retry: failed?.failure.retry ? failed.again : null,
    dismiss: () => setFailed(null)
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure
  return { what: t("failureUnexpectedWhat"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }
}
