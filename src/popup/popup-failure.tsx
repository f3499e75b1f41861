import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** What failed, what was kept, what to do, with the button that does it. */
export function PopupFailure({ sending }: { sending: Sending }) {
  const { failure, retry } = sending
  if (!failure) return null
  return (
    <div className="popup-failure" role="alert">
      <p>
        <b>{inWords(failure.what)}</b> {inWords(failure.kept)} {inWords(failure.next)}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          {t("failureRetry")}
        </button>
      )}
    </div>
  )
}
