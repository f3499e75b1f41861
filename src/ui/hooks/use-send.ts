import { useIsMutating, useMutation } from "@tanstack/react-query"
import { useId } from "react"
import { useSending, type Sending } from "../sending"

/** Messages to the worker from one place of the screen, with what is needed to show that one is under way or failed. */
export function useSend(): Sending {
  const place = useId()
  const { mutateAsync } = useMutation({ mutationKey: ["send", place], mutationFn: (deliver: () => Promise<unknown>) => deliver() })
  // Of several that are under way at once, a mutation's own state tells of the last only.
  return useSending(mutateAsync, useIsMutating({ mutationKey: ["send", place] }) > 0)
}
