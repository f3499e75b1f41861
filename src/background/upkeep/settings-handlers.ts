import type { HandlersFor } from "~messages/serve"
import { changeSettings } from "~store/settings"
import type { PageDeps } from "../pages/page-deps"
import { showBadges } from "../pages/show-badge"

export function settingsHandlers({ database }: PageDeps): HandlersFor<"settings.change"> {
  return {
    "settings.change": async changes => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      await changeSettings(database, given)
      // Kept for longer, whoever was to go tomorrow stays.
      if (changes.keepPeopleMonths !== undefined)
        await database.people
          .where("goesAt")
          .above(0)
          .modify(person => void delete person.goesAt)
      if (changes.paused !== undefined || changes.language !== undefined) await showBadges(database)
    }
  }
}
