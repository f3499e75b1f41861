import type { ReactNode } from "react"
import { createContext, useContext } from "react"
import type { Question } from "~role/intake/question"
import type { ChatRow, RoleRow, RunRow } from "~store/rows/rows"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { ChatSending } from "./use-chat-sending"

export interface Chat {
  lines: readonly ChatRow[]
  role: RoleRow | null
  run: RunRow | null
  /** The question that waits for an answer. */
  question: Question | null
  sending: ChatSending
  /** Carries the keyboard's focus on to what comes next when the button that had it is gone. */
  focus: KeepFocus
}

const ChatContext = createContext<Chat | null>(null)

/** The chat around this, or null outside of it. */
export function useChatAround(): Chat | null {
  return useContext(ChatContext)
}

/** @throws Error outside of Role */
export function useChat(): Chat {
  const chat = useContext(ChatContext)
  if (!chat) throw new Error("useChat needs a ChatProvider around it")
  return chat
}

/** The stored lines and what is sent about them, for every part of the chat: the store stays the only copy. */
export function ChatProvider({ children, ...chat }: Chat & { children: ReactNode }) {
  return <ChatContext.Provider value={chat}>{children}</ChatContext.Provider>
}
