import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** What failed, what was kept, what to do, with the button that does it. */
export function PopupFailure({ sending }: { sending: Sending }) {
  const { failure, retry } = sending
  if (!failure) return null
  return (
    <div className="popup-failure" role="alert">
      <p>
        <b>{failure.what}</b> {failure.kept} {failure.next}
      </p>
      {retry && (
        <button type="button" onClick={retry}>
          {t("failureRetry")}
        </button>
      )}
    </div>
  )
}
