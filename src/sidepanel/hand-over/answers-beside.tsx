import "./hand-over.css"
import { agreementWithReader, agrees } from "~handover/agreement"
import type { AnswerWord } from "~handover/answers"
import { database } from "~store/database"
import { handOversOf } from "~store/people/hand-overs"
import type { HandOverRow, TakenAnswers } from "~store/rows/hand-over-rows"
import type { DecisionWord } from "~store/rows/rows"
import { ConfirmButton } from "~ui/confirm-button"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t, type TextKey } from "~ui/text"

export interface AnswersBesideProps {
  roleId: string
  blind: boolean
  onOpen: (personId: string) => void
}

interface AnsweredRow {
  personId: string
  name: string
  decision: DecisionWord | null
  answer: AnswerWord | null
  word: string
}

interface Reader {
  handOver: HandOverRow
  answers: TakenAnswers
  rows: AnsweredRow[]
}

const decisionTexts: Record<DecisionWord, TextKey> = { shortlist: "didShortlist", maybe: "didMaybe", pass: "didPass" }
const answerTexts: Record<AnswerWord, TextKey> = { yes: "handOverYes", maybe: "handOverMaybe", no: "handOverNo" }

/** What came back from whoever read a hand-over of this role, each reader's answers beside the recruiter's decisions. Nothing where nothing came. */
export function AnswersBeside({ roleId, blind, onOpen }: AnswersBesideProps) {
  const readers = useLive(() => readReaders(roleId, blind), [roleId, blind])
  const sending = useSend()
  if (!readers || readers.length === 0) return null
  return (
    <>
      {readers.map(({ handOver, answers, rows }) => {
        const { agree, of } = agreementWithReader(rows)
        const who = answers.who === "" ? t("answersNameless") : answers.who
        return (
          <details key={`${handOver.id} ${answers.who} ${answers.at}`} className="answers">
            <summary>{of === 0 ? t("answersOf", { who }) : t("answersAgree", { who, agree, of })}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("csvName")}</th>
                  <th scope="col">{t("answersYou")}</th>
                  <th scope="col">{who}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(row => (
                  <tr key={row.personId} data-apart={agrees(row) === false || undefined}>
                    <th scope="row">
                      <button type="button" className="candor-link-button" onClick={() => onOpen(row.personId)}>
                        {row.name}
                      </button>
                    </th>
                    <td>{row.decision === null ? "–" : t(decisionTexts[row.decision])}</td>
                    <td>
                      {row.answer === null ? "–" : t(answerTexts[row.answer])}
                      {row.word !== "" && <div className="answers-word">“{row.word}”</div>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className="hand-over-note">{t("answersWhen", { handed: formatDay(handOver.at), answered: formatDay(answers.takenAt) })}</p>
            <ConfirmButton
              label={t("answersForget")}
              name={t("answersForgetNamed", { who })}
              question={t("answersForgetAsk", { who })}
              yes={t("answersForgetYes")}
              variant="subtle"
              disabled={sending.pending}
              onConfirm={() => void sending.send("handOver.forget", { id: handOver.id, who: answers.who, at: answers.at })}
            />
          </details>
        )
      })}
      <SendFailure sending={sending} />
    </>
  )
}

/** The newest first. Whoever was linked to somebody since stands with that person. */
async function readReaders(roleId: string, blind: boolean): Promise<Reader[]> {
  const { people, decisions } = database()
  const readers: Reader[] = []
  for (const handOver of await handOversOf(database(), roleId)) {
    const stored = await people.bulkGet(handOver.people.map(({ personId }) => personId))
    const ids = handOver.people.map(({ personId }, at) => stored[at]?.sameAs ?? personId)
    const decided = await decisions.bulkGet(ids.map((id): [string, string] => [roleId, id]))
    for (const answers of handOver.answers.toSorted((a, b) => b.takenAt - a.takenAt)) {
      const given = new Map(answers.given.map(one => [one.ref, one]))
      const rows = handOver.people.map(({ ref }, at) => ({
        personId: ids[at] ?? "",
        name: blind ? t("handOverCandidate", { number: at + 1 }) : (stored[at]?.name ?? t("candidateNoName")),
        decision: decided[at]?.decision ?? null,
        answer: given.get(ref)?.verdict ?? null,
        word: given.get(ref)?.word ?? ""
      }))
      readers.push({ handOver, answers, rows })
    }
  }
  return readers
}
