import { personRowOf } from "~store/people/people"
import { database } from "~store/database"
import type { PageRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"

export interface PinnedNoticeProps {
  page: PageRow | null
  blind: boolean
  onBack: () => void
}

/** That the card was opened from a list and is not of the page beside, with the way back to whoever is on it. */
export function PinnedNotice({ page, blind, onBack }: PinnedNoticeProps) {
  const personId = page?.personId ?? null
  const onPage = useLive(async () => (personId === null ? null : await personRowOf(database(), personId)), [personId])
  const name = blind && onPage ? t("candidateBlindName") : (onPage?.name ?? null)
  return (
    <p className="card-pinned">
      <span>{t("candidateFromPeople")}</span>
      <button type="button" className="card-small-button" onClick={onBack}>
        {name === null ? t("candidateBackToPage") : t("candidateBackTo", { name })}
      </button>
    </p>
  )
}
