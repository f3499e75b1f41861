import { useSettings } from "~ui/hooks/use-settings"
import type { DueLetter } from "~trust/letters/due-letters"
import { daysLeft } from "~trust/letters/deadlines"
import { FirstOf } from "~ui/first-of"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"

const kinds = { "source note": "dueSource", "adverse outcome": "dueAdverse" } as const

/** Who is due a letter, by when, and the way to write it. */
export function DueLettersList({ due, onWrite }: { due: readonly DueLetter[]; onWrite: (letter: DueLetter) => void }) {
  const isBlind = useSettings()?.blind ?? true
  const now = Date.now()
  if (due.length === 0) return <p className="workshop-muted">{t("dueNobody")}</p>
  const late = due.filter(({ by }) => by < now).length
  return (
    <>
      <p>{late === 0 ? t("dueCount", { count: due.length }) : t("dueCountLate", { count: due.length, late })}</p>
      <FirstOf rows={due} first={8}>
        {letter => (
          <li key={`${letter.kind} ${letter.personId}`}>
            {t(kinds[letter.kind], {
              who: isBlind ? t("candidateBlindName") : (letter.name ?? t("candidateNoName")),
              day: formatDay(letter.by)
            })}{" "}
            {letter.by < now ? t("dueLate") : t("dueLeft", { count: daysLeft(letter.by, now) })}{" "}
            <button type="button" className="candor-link-button" onClick={() => onWrite(letter)}>
              {t("dueWrite")}
            </button>
          </li>
        )}
      </FirstOf>
    </>
  )
}
