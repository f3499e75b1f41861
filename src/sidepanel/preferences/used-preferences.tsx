import "~ui/preferences/preferences.css"
import { useWaysAbout } from "~ui/ways-about"
import { database } from "~store/database"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { effectText } from "~ui/words/preference-words"

interface UsedPreferencesProps {
  preferenceIds: readonly string[]
  /** What they had a part in: an evaluation, or the order of people. */
  in: "evaluation" | "order"
}

const begins = { evaluation: "prefUsed", order: "prefOrder" } as const

/** One line: which approved preferences had a part, by what each changes; each leads to the ledger. One that was forgotten is not named. */
export function UsedPreferences({ preferenceIds, in: where }: UsedPreferencesProps) {
  const { openWorkshop } = useWaysAbout()
  const key = preferenceIds.join("\n")
  const found = useLive(async () => (await database().preferences.bulkGet([...preferenceIds])).filter(row => row !== undefined), [key])
  if (!found || found.length === 0) return null
  return (
    <p className="preference-used">
      {t(begins[where], { count: found.length })}{" "}
      {found.map(({ id, effect }, at) => (
        <span key={id}>
          {at > 0 && "; "}
          <button
            type="button"
            className="candor-link-button"
            aria-label={t("prefUsedSee", { effect: effectText(effect) })}
            onClick={() => openWorkshop({ part: "learned", id })}
          >
            {effectText(effect)}
          </button>
        </span>
      ))}
    </p>
  )
}
