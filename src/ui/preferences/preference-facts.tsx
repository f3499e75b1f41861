import type { Preference } from "~learning/preferences/preference"
import type { RoleRow } from "~store/rows/rows"
import { formatRelative } from "~ui/format"
import { t } from "~ui/text"
import { confidenceText, countedText, effectText, scopeText, stateLooks } from "~ui/words/preference-words"

/** The state as icon and word; colour only repeats them. Where the heading of the group says the same, it is left to that. */
export function StateOfPreference({ state }: Pick<Preference, "state">) {
  if (state === "proposed" || state === "declined") return null
  const { icon, word, tone } = stateLooks[state]
  return (
    <span className="preference-state" data-tone={tone}>
      <span aria-hidden="true">{icon}</span> {t(word)}
    </span>
  )
}

/** What it changes, where it holds, how sure it is and since when it is known. */
export function PreferenceFacts({ preference, roles }: { preference: Preference; roles: readonly RoleRow[] }) {
  const { effect, scope, grounds, proposedAt } = preference
  return (
    <>
      <p className="preference-effect">
        {effectText(effect)}, {scopeText(scope, roles)}
      </p>
      <p className="library-facts">
        {[
          confidenceText(grounds.confidence),
          t("prefPeople", { count: grounds.people }),
          t("prefNoticed", { when: formatRelative(proposedAt, Date.now()) })
        ].join(" · ")}
      </p>
    </>
  )
}

/** What was counted, with its interval: stands above the events that it was counted from. */
export function GroundsOfPreference({ preference, roles }: { preference: Preference; roles: readonly RoleRow[] }) {
  return <p className="library-facts">{countedText(preference, roles)}</p>
}
