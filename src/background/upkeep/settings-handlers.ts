import type { HandlersFor } from "~messages/serve"
import { changeSettings } from "~store/settings"
import type { PageDeps } from "../pages/page-deps"
import { showBadges } from "../pages/show-badge"

export function settingsHandlers({ database }: PageDeps): HandlersFor<"settings.change"> {
  return {
    "settings.change": async changes => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      await changeSettings(database, given)
      if (changes.paused !== undefined) await showBadges(database)
    }
  }
}
