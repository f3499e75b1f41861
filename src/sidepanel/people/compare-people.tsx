import { Button } from "@mantine/core"
import { Fragment } from "react"
import type { Evidence } from "~profile/evidence"
import { database } from "~store/database"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { VerdictBadge } from "~ui/verdict-badge"
import { CompareInWords } from "../texts/compare-in-words"
import type { PeopleRow } from "./people-model"

export interface ComparePeopleProps {
  people: readonly [PeopleRow, PeopleRow]
  roleId: string
  nameOf: (row: PeopleRow) => string
  onOpen: (personId: string) => void
  onBack: () => void
}

/** Two people side by side: for each qualification both verdicts, each with the first text it rests on. */
export function ComparePeople({ people, roleId, nameOf, onOpen, onBack }: ComparePeopleProps) {
  const ids = people.map(row => [row.person, ...row.others].map(({ id }) => id))
  // The table knows no quotes: those of these two are read here.
  const evaluations = useLive(
    () => Promise.all(ids.map(async own => await database().evaluations.bulkGet(own.map((id): [string, string] => [roleId, id])))),
    [roleId, ids.flat().join("\n")]
  )
  const evidenceOf = (person: number, qualificationId: string): Evidence | undefined =>
    evaluations?.[person]
      ?.filter(row => row !== undefined)
      .sort((a, b) => b.at - a.at)[0]
      ?.evaluation.verdicts.find(verdict => verdict.qualificationId === qualificationId)?.evidence[0]
  return (
    <div className="people-compare">
      <Button variant="subtle" onClick={onBack}>
        {t("peopleBack")}
      </Button>
      <table aria-label={t("peopleComparison")}>
        <thead>
          <tr>
            {people.map(row => (
              <th key={row.person.id} scope="col">
                <button type="button" className="candor-link-button" onClick={() => onOpen(row.person.id)}>
                  {nameOf(row)}
                </button>
                <span className="people-reason">
                  {t("peopleCompareCounts", { must: row.counts.must.met, total: row.counts.must.total, unknown: row.counts.unknown })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people[0].cells.map((cell, at) => {
            const { id, kind, text } = cell.qualification
            return (
              <Fragment key={id}>
                <tr className="people-compare-title">
                  <th colSpan={2} scope="rowgroup">
                    {text} <span className="people-kind">{t(kindTexts[kind])}</span>
                  </th>
                </tr>
                <tr data-differs={people[0].cells[at]?.verdict !== people[1].cells[at]?.verdict}>
                  {people.map((row, person) => {
                    const verdict = row.cells[at]?.verdict ?? null
                    // Where a verdict is not in sight (decide-first), neither is what it rests on.
                    const evidence = verdict === null ? undefined : evidenceOf(person, id)
                    return (
                      <td key={row.person.id}>
                        {verdict ? <VerdictBadge kind={kind} verdict={verdict} /> : t("peopleNotEvaluated")}
                        {evidence && <q>{evidence.quote}</q>}
                      </td>
                    )
                  })}
                </tr>
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <CompareInWords
        roleId={roleId}
        personIds={[people[0].person.id, people[1].person.id]}
        names={[nameOf(people[0]), nameOf(people[1])]}
        qualifications={people[0].cells.map(({ qualification }) => qualification)}
      />
    </div>
  )
}

const kindTexts = { must: "candidateCountMust", nice: "candidateCountNice", avoid: "candidateCountAvoid" } as const
