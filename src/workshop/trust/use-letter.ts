import { useState } from "react"
import { database } from "~store/database"
import { profilesForRole } from "~store/trust/profiles-for-role"
import { readLetterFacts } from "~store/trust/read-letter-facts"
import type { LetterKind, LetterLanguage } from "~trust/letters/letter-facts"
import { letterText, writeLetter } from "~trust/letters/write-letter"
import { useLive } from "~ui/hooks/use-live"

/** Letters that are to one person; the others are to everybody. */
export const toOnePerson: readonly LetterKind[] = ["source note", "explanation", "adverse outcome", "disclosure"]

/** One letter of a role: what it is, to whom, in which language, and its text as it was written or changed. */
export function useLetter(roleId: string) {
  const [kind, setKind] = useState<LetterKind>("candidate notice")
  const [language, setLanguage] = useState<LetterLanguage>("en")
  const [chosen, setChosen] = useState<string | null>(null)
  const [changed, setChanged] = useState<{ of: string; text: string } | null>(null)
  const people = useLive(() => profilesForRole(database(), roleId, { withObjected: true }), [roleId])
  const personId = toOnePerson.includes(kind) ? (chosen ?? people?.[0]?.id ?? null) : null
  const of = JSON.stringify([kind, language, personId])
  const letter = useLive(async () => {
    const dates = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", { dateStyle: "long", timeZone: "UTC" })
    const facts = await readLetterFacts(database(), { roleId, personId, now: Date.now(), dayOf: at => dates.format(at) })
    return facts && { ...writeLetter(kind, language, facts), person: facts.person }
  }, [roleId, kind, language, personId])
  const written = letter ? letterText(letter) : ""
  return {
    ...{ kind, setKind, language, setLanguage, personId, people: people ?? [] },
    choosePerson: setChosen,
    /** One letter to one person, as the list of who is due one names them. */
    open: (wanted: LetterKind, to: string) => {
      setKind(wanted)
      setChosen(to)
    },
    missing: letter?.missing ?? [],
    writeBy: kind === "adverse outcome" ? (letter?.person?.writeBy ?? null) : null,
    tellBy: kind === "source note" ? (letter?.person?.tellBy ?? null) : null,
    isDecided: letter?.person?.decidedOn != null,
    text: changed?.of === of ? changed.text : written,
    isChanged: changed?.of === of,
    change: (text: string) => setChanged({ of, text }),
    writeAnew: () => setChanged(null)
  }
}
