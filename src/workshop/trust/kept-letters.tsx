import { database } from "~store/database"
import { lettersOfRole } from "~store/trust/read-due-letters"
import type { LetterRow } from "~store/rows/letter-rows"
import { FirstOf } from "~ui/first-of"
import { formatDay } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { letterNames } from "./letter-names"

async function kept(roleId: string): Promise<{ letter: LetterRow; name: string | null }[]> {
  const letters = await lettersOfRole(database(), roleId)
  const people = await database().people.bulkGet(letters.map(({ personId }) => personId ?? ""))
  return letters.map((letter, at) => ({ letter, name: people[at]?.name ?? null }))
}

/** The letters that were given: which, when, to whom, and their words. */
export function KeptLetters({ roleId, sending }: { roleId: string; sending: Sending }) {
  const letters = useLive(() => kept(roleId), [roleId])
  const isBlind = useSettings()?.blind ?? true
  if (!letters || letters.length === 0) return null
  return (
    <>
      <h4>{t("keptLetters")}</h4>
      <FirstOf rows={letters} first={8}>
        {({ letter: { id, personId, kind, text, at }, name }) => (
          <li key={id}>
            <details>
              <summary>
                {formatDay(at)} · {t(letterNames[kind])} ·{" "}
                {personId === null ? t("keptToAll") : isBlind ? t("candidateBlindName") : (name ?? t("candidateNoName"))}
              </summary>
              <pre className="trust-letter-kept">{text}</pre>
              <button
                type="button"
                className="candor-link-button"
                disabled={sending.pending}
                onClick={() => void sending.send("letter.drop", { letterId: id })}
              >
                {t("keptDrop")}
              </button>
            </details>
          </li>
        )}
      </FirstOf>
    </>
  )
}
