import type { AppendMessage, FeedbackAdapter, ThreadMessageLike } from "@assistant-ui/react"
import { AssistantRuntimeProvider, useExternalStoreRuntime } from "@assistant-ui/react"
import type { ReactNode } from "react"
import { createContext, useContext, useMemo } from "react"
import type { Question } from "~role/intake/question"
import type { ChatRow, RoleRow, RunRow } from "~store/rows/rows"
import type { KeepFocus } from "~ui/use-keep-focus"
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

/** @throws Error outside of the Chat tab */
export function useChat(): Chat {
  const chat = useContext(ChatContext)
  if (!chat) throw new Error("useChat needs a ChatProvider around it")
  return chat
}

/** Puts the stored lines under assistant-ui: the store stays the only copy, every change goes to the worker as a message. */
export function ChatProvider({ children, ...chat }: Chat & { children: ReactNode }) {
  const { lines, sending } = chat
  const { deliver, send } = sending
  const feedback = useMemo<FeedbackAdapter>(
    () => ({
      submit: ({ message, type }) => {
        const line = lines.find(row => row.id === message.id)
        const thumb = type === "positive" ? "up" : "down"
        // The same thumb again takes it back.
        if (line) void send("chat.rate", { chatId: line.id, thumb: line.thumb === thumb ? null : thumb })
      }
    }),
    [lines, send]
  )
  const runtime = useExternalStoreRuntime<ChatRow>({
    messages: lines,
    convertMessage: messageOf,
    isRunning: false,
    isSendDisabled: sending.pending,
    onNew: message => deliver(textOf(message)),
    adapters: { feedback }
  })
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ChatContext.Provider value={chat}>{children}</ChatContext.Provider>
    </AssistantRuntimeProvider>
  )
}

function messageOf(line: ChatRow): ThreadMessageLike {
  return {
    id: line.id,
    role: line.author === "candor" ? "assistant" : "user",
    content: line.text,
    createdAt: new Date(line.at)
  }
}

function textOf(message: AppendMessage): string {
  return message.content.map(part => (part.type === "text" ? part.text : "")).join("")
}
