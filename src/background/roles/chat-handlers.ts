import type { HandlersFor } from "~messages/serve"
import { addSignal } from "~store/learning/write-signal"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"

/** Thumbs on what Candor said in the chat; null takes one back. */
export function chatHandlers({ database, now }: BackgroundDeps): HandlersFor<"chat.rate"> {
  return {
    "chat.rate": ({ chatId, thumb }) =>
      database.transaction("rw", database.chat, database.signals, database.settings, async () => {
        const line = await database.chat.get(chatId)
        if (!line) throw failures.lineGone()
        if (line.thumb === thumb) return
        await database.chat.update(chatId, { thumb })
        const detail = { chatId, value: thumb, previous: line.thumb }
        await addSignal(database, { kind: "chat thumb", at: now(), roleId: line.roleId, personId: null, detail })
      })
  }
}
