import type { HandlersFor } from "~messages/serve"
import type { Rating } from "~run/rating"
import { addSignal } from "~store/learning/write-signal"
import type { ChatRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"

type Names = "chat.rate" | "run.rate"

/**
 * Thumbs on what Candor said in the chat, and on a text that it wrote; null takes one back. Why it was a thumb down may be said in the same
 * message or in a later one. What was given to an answer of a run stays with the run.
 */
export function chatHandlers({ database, now }: BackgroundDeps): HandlersFor<Names> {
  const { chat, runs, signals, settings } = database
  return {
    "chat.rate": ({ chatId, thumb, reason: given }) =>
      database.transaction("rw", chat, runs, signals, settings, async () => {
        const line = await chat.get(chatId)
        if (!line) throw failures.lineGone()
        const { roleId, runId, thumb: previous, thumbReason: before = null } = line
        const reason = thumb === "down" ? given : null
        if (previous === thumb && before === reason) return
        const at = now()
        await chat.update(chatId, { thumb, thumbReason: reason ?? undefined })
        const run = runId === undefined ? undefined : await runs.get(runId)
        if (run && thumb !== null) await runs.update(run.id, { rating: { thumb, reason, chatId, at } })
        else if (run?.rating?.chatId === chatId) await runs.update(run.id, { rating: await lastOf(run.id, roleId, chatId, at) })
        await addSignal(database, { kind: "chat thumb", at, roleId, personId: null, detail: { chatId, value: thumb, previous, reason } })
      }),

    "run.rate": ({ runId, thumb, reason: given }) =>
      database.transaction("rw", chat, runs, signals, settings, async () => {
        const run = await runs.get(runId)
        if (!run) throw failures.runGone()
        const before = run.rating?.chatId === undefined ? run.rating : undefined
        const reason = thumb === "down" ? given : null
        if ((before?.thumb ?? null) === thumb && (before?.reason ?? null) === reason) return
        const at = now()
        const rating = thumb === null ? await lastOf(runId, run.roleId, null, at) : { thumb, reason, at }
        await runs.update(runId, { rating })
        const detail = { runId, value: thumb, previous: before?.thumb ?? null, reason }
        await addSignal(database, { kind: "chat thumb", at, roleId: run.roleId, personId: null, detail })
      })
  }

  /** What is left of a run's ratings when one is taken back: that of the last other line of it that has one. */
  async function lastOf(runId: string, roleId: string | null, without: string | null, at: number): Promise<Rating | undefined> {
    if (roleId === null) return undefined
    const isLeft = (line: ChatRow) => line.runId === runId && line.id !== without && line.thumb !== null
    const line = await chat.where("[roleId+order]").between([roleId, -Infinity], [roleId, Infinity]).filter(isLeft).last()
    return line?.thumb ? { thumb: line.thumb, reason: line.thumbReason ?? null, chatId: line.id, at } : undefined
  }
}
