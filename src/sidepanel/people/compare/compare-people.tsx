import { Button, Checkbox } from "@mantine/core"
import { Fragment, useEffect, useRef, useState } from "react"
import type { Evidence } from "~profile/evidence"
import type { DecisionWord } from "~store/rows/rows"
import { database } from "~store/database"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { VerdictBadge } from "~ui/verdict-badge"
import { CompareInWords } from "../../texts/compare-in-words"
import type { PeopleRow } from "../list/people-model"
import { decisionTexts, workText } from "../list/list-row"
import { kindTexts } from "../list/verdict-dots"
import type { Deciding } from "../use-decide"

export interface ComparePeopleProps {
  people: readonly [PeopleRow, PeopleRow]
  /** False where the role ranks nobody: what they meet is not added up. */
  isRanked: boolean
  roleId: string
  nameOf: (row: PeopleRow) => string
  deciding: Deciding
  onOpen: (personId: string) => void
  onBack: () => void
}

const words = ["shortlist", "maybe", "pass"] as const satisfies readonly DecisionWord[]

/** Two people side by side: for each qualification both verdicts, each with the first text it rests on; and the decision on each. */
export function ComparePeople({ people, isRanked, roleId, nameOf, deciding, onOpen, onBack }: ComparePeopleProps) {
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const evidenceOf = useEvidence(people, roleId)
  const back = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with the list: its focus goes to the way back to it.
  useEffect(() => back.current?.focus({ preventScroll: true }), [])
  // Rules in words say what the table says; a model weighs one against the other.
  const model = useLive(() => modelIdFor(database(), "compare"), [])
  const all = people[0].standing.cells.map((cell, at) => ({ cell, verdicts: people.map(row => row.standing.cells[at]?.verdict ?? null) }))
  const differing = all.filter(({ verdicts }) => verdicts[0] !== verdicts[1])
  const shown = onlyDifferences ? differing : all
  return (
    <div className="people-compare">
      <div className="people-compare-head">
        <Button ref={back} size="compact-sm" variant="subtle" onClick={onBack}>
          {t("peopleBack")}
        </Button>
        <Checkbox
          size="xs"
          label={t("peopleCompareDiffering", { count: differing.length })}
          checked={onlyDifferences}
          onChange={event => setOnlyDifferences(event.currentTarget.checked)}
        />
      </div>
      <table aria-label={t("peopleComparison")}>
        <thead>
          <tr>
            {people.map(row => (
              <th key={row.person.id} scope="col">
                <button type="button" className="candor-link-button" onClick={() => onOpen(row.person.id)}>
                  {nameOf(row)}
                </button>
                <span className="people-compare-work">{workText(row)}</span>
                {isRanked && (
                  <span className="people-compare-work">
                    {t("peopleCompareCounts", {
                      must: row.standing.counts.must.met,
                      total: row.standing.counts.must.total,
                      unknown: row.standing.counts.unknown
                    })}
                  </span>
                )}
              </th>
            ))}
          </tr>
          <tr>
            {people.map(row => (
              <td key={row.person.id}>
                <Decide name={nameOf(row)} personId={row.person.id} deciding={deciding} />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cell: { qualification }, verdicts }) => (
            <Fragment key={qualification.id}>
              <tr className="people-compare-title">
                <th colSpan={2} scope="rowgroup">
                  {qualification.text} <span className="people-kind">{t(kindTexts[qualification.kind])}</span>
                </th>
              </tr>
              <tr data-differs={verdicts[0] !== verdicts[1]}>
                {people.map((row, person) => {
                  const verdict = verdicts[person] ?? null
                  // Where a verdict is not in sight (decide-first), neither is what it rests on.
                  const evidence = verdict === null ? undefined : evidenceOf(person, qualification.id)
                  return (
                    <td key={row.person.id}>
                      {verdict ? <VerdictBadge kind={qualification.kind} verdict={verdict} /> : t("peopleNotEvaluated")}
                      {evidence && verdict !== "unknown" && <q>{evidence.quote}</q>}
                      {evidence && verdict === "unknown" && (
                        <small className="people-compare-nearest">{t("peopleCompareNearest", { quote: evidence.quote })}</small>
                      )}
                    </td>
                  )
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p>{t("peopleCompareSame")}</p>}
      {model !== undefined && model !== builtinModelId && (
        <CompareInWords
          roleId={roleId}
          personIds={[people[0].person.id, people[1].person.id]}
          names={[nameOf(people[0]), nameOf(people[1])]}
          qualifications={people[0].standing.cells.map(({ qualification }) => qualification)}
        />
      )}
    </div>
  )
}

/** The list knows no quotes: those of these two are read here. */
function useEvidence(people: readonly PeopleRow[], roleId: string): (person: number, qualificationId: string) => Evidence | undefined {
  const ids = people.map(row => [row.person, ...row.others].map(({ id }) => id))
  const evaluations = useLive(
    () => Promise.all(ids.map(async own => await database().evaluations.bulkGet(own.map((id): [string, string] => [roleId, id])))),
    [roleId, ids.flat().join("\n")]
  )
  return (person, qualificationId) =>
    evaluations?.[person]
      ?.filter(row => row !== undefined)
      .sort((a, b) => b.at - a.at)[0]
      ?.evaluation.verdicts.find(verdict => verdict.qualificationId === qualificationId)?.evidence[0]
}

function Decide({ name, personId, deciding }: { name: string; personId: string; deciding: Deciding }) {
  const stands = deciding.decisionOf(personId)
  return (
    <div className="people-compare-decide" role="group" aria-label={t("peopleDecideOn", { name })}>
      {words.map(word => (
        <Button
          key={word}
          size="compact-xs"
          variant={stands === word ? "filled" : "default"}
          aria-pressed={stands === word}
          onClick={() => void deciding.decide([personId], word)}
        >
          {t(decisionTexts[word])}
        </Button>
      ))}
    </div>
  )
}
