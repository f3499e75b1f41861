import { notifyManager, QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { useState, type ReactNode } from "react"

// What is said of a message that is on its way must be drawn before the next click is handled: a timer, the library's way, comes after it.
notifyManager.setScheduler(queueMicrotask)

/**
 * One client for a page: what is asked of the worker or worked out late (estimates, counts, rules) and what is sent. What the store holds
 * is never asked: `useLive` follows it.
 *
 * An answer is good for as long as somebody shows it and is asked anew when a screen opens again. Nothing is asked twice behind the
 * recruiter's back: not after a failure, which is shown with its button, and not when the window comes to the front. None of it needs a
 * network: the worker answers when the machine is offline, too.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        gcTime: 0,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: "always"
      },
      mutations: { retry: false, gcTime: 0, networkMode: "always" }
    }
  })
}

/** Stands around every page of the extension, once. */
export function Asking({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
