import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { isSame } from "~profile/is-same"
import type { BackgroundDeps } from "../deps"
import { fail } from "../failures"
import { beginModelReplay, beginReplay, driveReplay, rulesReplayId } from "./replay-life"

/** Tries a change over past decisions. A replay that was started by hand shows what it finds, and changes nothing. */
export function replayHandlers(deps: BackgroundDeps): HandlersFor<"replay.start"> {
  const { database } = deps
  return {
    "replay.start": async ({ change, days }) => {
      const replayId = await database.transaction("rw", database.tables, async () => {
        if (change.kind === "preference" && !(await database.preferences.get(change.preferenceId))) {
          throw fail(sentence("failPreferenceGone"), sentence("failPreferenceGoneNext"))
        }
        const running = await database.replays
          .filter(row => row.state === "running" && row.days === days && isSame(row.change, change))
          .first()
        if (running) return running.id
        if (change.kind === "model") return beginModelReplay(deps, change, days)
        // What was offered is what is started now.
        const offered = change.kind === "rules" ? await database.replays.get(rulesReplayId) : undefined
        return beginReplay(deps, change, days, offered?.state === "offered" ? offered.id : undefined)
      })
      void driveReplay(deps, replayId)
      return { replayId }
    }
  }
}
