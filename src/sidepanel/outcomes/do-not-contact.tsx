import type { PersonRow } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** Whether this person may be proposed again: set by the recruiter when the person asked for it, and taken back as easily. */
export function DoNotContact({ person, sending }: { person: PersonRow; sending: Sending }) {
  const set = person.doNotContact
  return (
    <p className="do-not-contact">
      {set && <b>{t("doNotContactSince", { day: formatDay(set.at) })} </b>}
      <button
        type="button"
        className="candor-link-button"
        disabled={sending.pending}
        onClick={() => void sending.send("person.doNotContact", { personId: person.id, on: !set, reason: null })}
      >
        {set ? t("doNotContactTakeBack") : t("doNotContactSet")}
      </button>
    </p>
  )
}
