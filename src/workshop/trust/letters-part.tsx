import { Button, Group, NativeSelect, Textarea } from "@mantine/core"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { readDueLetters } from "~store/trust/read-due-letters"
import { letterKinds, type LetterKind, type LetterLanguage } from "~trust/letters/letter-facts"
import { downloadText } from "~ui/download-text"
import { SendFailure } from "~ui/failure-alert"
import { useCopy } from "~ui/hooks/use-copy"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { t, type TextKey } from "~ui/text"
import { DueLettersList } from "./due-letters-list"
import { KeptLetters } from "./kept-letters"
import { letterNames } from "./letter-names"
import { toOnePerson, useLetter } from "./use-letter"

const languages: Record<LetterLanguage, TextKey> = { en: "letterEnglish", de: "letterGerman" }

/** Notices and letters, filled with what is true: to be changed, copied, saved, printed and kept as given; and who is due one. Nothing is sent from here. */
export function LettersPart({ role }: { role: RoleRow }) {
  const letter = useLetter(role.id)
  const { outcome, copy } = useCopy()
  const isBlind = useSettings()?.blind ?? false
  const needsPerson = toOnePerson.includes(letter.kind)
  const due = useLive(() => readDueLetters(database(), role.id), [role.id])
  const sending = useSend()
  const keep = () =>
    sending.send("letter.keep", {
      ...{ roleId: role.id, personId: letter.personId, kind: letter.kind, language: letter.language, text: letter.text }
    })
  const isEmpty = needsPerson && letter.personId === null
  return (
    <div className="workshop-part">
      <h3>{t("onTrustLetters")}</h3>
      <p>{t("onTrustLettersWhat")}</p>
      {due && <DueLettersList due={due} onWrite={({ kind, personId }) => letter.open(kind, personId)} />}
      <Group gap={8} align="end">
        <NativeSelect
          label={t("letterKind")}
          value={letter.kind}
          onChange={event => letter.setKind(event.currentTarget.value as LetterKind)}
          data={letterKinds.map(kind => ({ value: kind, label: t(letterNames[kind]) }))}
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
            <Button size="xs" variant="default" loading={sending.pending} onClick={() => void keep()}>
              {t("letterKeep")}
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
      <SendFailure sending={sending} />
      <KeptLetters roleId={role.id} sending={sending} />
    </div>
  )
}
