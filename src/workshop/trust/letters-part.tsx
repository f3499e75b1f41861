import { Button, Group, NativeSelect, Textarea } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { letterKinds, type LetterKind, type LetterLanguage } from "~trust/letters/letter-facts"
import { downloadText } from "~ui/download-text"
import { useCopy } from "~ui/hooks/use-copy"
import { useSettings } from "~ui/hooks/use-settings"
import { t, type TextKey } from "~ui/text"
import { toOnePerson, useLetter } from "./use-letter"

const names: Record<LetterKind, TextKey> = {
  "candidate notice": "letterNotice",
  "source note": "letterSource",
  explanation: "letterExplanation",
  "adverse outcome": "letterAdverse",
  disclosure: "letterDisclosure"
}
const languages: Record<LetterLanguage, TextKey> = { en: "letterEnglish", de: "letterGerman" }

/** Notices and letters, filled with what is true: to be changed, copied, saved and printed. Nothing is sent from here. */
export function LettersPart({ role }: { role: RoleRow }) {
  const letter = useLetter(role.id)
  const { outcome, copy } = useCopy()
  const isBlind = useSettings()?.blind ?? false
  const needsPerson = toOnePerson.includes(letter.kind)
  const isEmpty = needsPerson && letter.personId === null
  return (
    <div className="workshop-part">
      <h3>{t("onTrustLetters")}</h3>
      <p>{t("onTrustLettersWhat")}</p>
      <Group gap={8} align="end">
        <NativeSelect
          label={t("letterKind")}
          value={letter.kind}
          onChange={event => letter.setKind(event.currentTarget.value as LetterKind)}
          data={letterKinds.map(kind => ({ value: kind, label: t(names[kind]) }))}
        />
        <NativeSelect
          label={t("letterLanguage")}
          value={letter.language}
          onChange={event => letter.setLanguage(event.currentTarget.value as LetterLanguage)}
          data={(Object.keys(languages) as LetterLanguage[]).map(one => ({ value: one, label: t(languages[one]) }))}
        />
        {needsPerson && letter.personId !== null && (
          <NativeSelect
            label={t("letterTo")}
            value={letter.personId}
            onChange={event => letter.choosePerson(event.currentTarget.value)}
            data={letter.people.map(({ id, name }, at) => ({
              value: id,
              label: isBlind ? t("letterPersonNumber", { number: at + 1 }) : (name ?? t("candidateNoName"))
            }))}
          />
        )}
      </Group>
      {isEmpty ? (
        <p className="workshop-muted">{t("onTrustSwapNobody")}</p>
      ) : (
        <>
          <p role="status">
            {letter.missing.length > 0 && t("letterMissing", { what: letter.missing.join("; ") })}{" "}
            {letter.tellBy !== null && t("letterTellBy", { day: letter.tellBy })}
            {letter.writeBy !== null && t("letterWriteBy", { day: letter.writeBy })}
            {letter.kind === "adverse outcome" && !letter.isDecided && t("letterNotDecided")}
          </p>
          <Textarea
            className="trust-letter"
            label={t("letterText")}
            value={letter.text}
            onChange={event => letter.change(event.currentTarget.value)}
            autosize
            minRows={8}
            maxRows={24}
          />
          <pre className="trust-letter-paper" aria-hidden>
            {letter.text}
          </pre>
          <Group gap={8}>
            <Button size="xs" variant="default" onClick={() => void copy(letter.text)}>
              {t(outcome === "copied" ? "letterCopied" : "letterCopy")}
            </Button>
            <Button size="xs" variant="default" onClick={() => downloadText(letter.text, "letter.txt", "text/plain")}>
              {t("letterSave")}
            </Button>
            <Button size="xs" variant="default" onClick={() => window.print()}>
              {t("letterPrint")}
            </Button>
            {letter.isChanged && (
              <Button size="xs" variant="subtle" onClick={letter.writeAnew}>
                {t("letterAnew")}
              </Button>
            )}
          </Group>
          {outcome === "refused" && <p role="alert">{t("letterNotCopied")}</p>}
        </>
      )}
    </div>
  )
}
