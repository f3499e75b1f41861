import { useCallback, useState } from "react"
import { useSending, type Sending } from "~ui/sending"

/** What `useSend` is elsewhere, without the library under it: the popup asks nothing, and what it loads delays its first paint. */
export function usePopupSend(): Sending {
  const [underWay, setUnderWay] = useState(0)
  const carry = useCallback(async (deliver: () => Promise<unknown>) => {
    setUnderWay(count => count + 1)
    try {
      await deliver()
    } finally {
      setUnderWay(count => count - 1)
    }
  }, [])
  return useSending(carry, underWay > 0)
}
