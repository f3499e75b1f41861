import { useQuery } from "@tanstack/react-query"
import type { ReplyOf, RequestOf } from "~messages/contract"
import { send, type NameToWorker } from "~messages/send"

export interface Answered<Answer> {
  /** `undefined` until it comes, and where it failed. */
  answer: Answer | undefined
  failed: boolean
}

/**
 * A question to the worker that changes nothing there: asked once for each request that is shown, again when the request changes.
 * @param request null: there is nothing to ask now
 */
export function useAsk<Name extends NameToWorker>(name: Name, request: RequestOf<Name> | null): Answered<ReplyOf<Name>> {
  const { data, isError } = useQuery({
    queryKey: [name, request],
    queryFn: () => (request === null ? null : send(name, request)),
    enabled: request !== null
  })
  return { answer: data ?? undefined, failed: isError }
}
