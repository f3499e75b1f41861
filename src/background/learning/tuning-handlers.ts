import { tuningFiles } from "~agent/tuning/tuning-files"
import type { HandlersFor } from "~messages/serve"
import type { BackgroundDeps } from "../deps"

/** Makes files for tuning of the store as it is now: whoever was erased is in none of them. */
export function tuningHandlers({ database, now }: Pick<BackgroundDeps, "database" | "now">): HandlersFor<"tuning.make"> {
  const { roles, captures, people, decisions, verdictFeedback, evaluations, models } = database
  return {
    "tuning.make": async ({ groups }) => {
      const rows = await database.transaction("r", [roles, captures, people, decisions, verdictFeedback, evaluations, models], async () => {
        const judged = await evaluations.toArray()
        const readings = await captures.bulkGet([...new Set(judged.map(({ captureId }) => captureId))])
        return {
          evaluations: judged,
          captures: readings.filter(reading => reading !== undefined),
          roles: await roles.toArray(),
          people: await people.toArray(),
          decisions: await decisions.toArray(),
          verdictFeedback: await verdictFeedback.toArray(),
          models: await models.toArray()
        }
      })
      const groupsOf = groups && Object.fromEntries(Object.entries(groups).map(([name, of]) => [name, new Map(Object.entries(of))]))
      const { card, files } = tuningFiles(rows, { now: new Date(now()), groupsOf })
      return { card, files: [...files].map(([name, text]) => ({ name, text })) }
    }
  }
}
