import "./numbers.css"
import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { agreementByWeek } from "~learning/numbers/agreement-by-week"
import type { Numbers } from "~store/learning/numbers-records"
import { t } from "~ui/text"
import { hashOf } from "~ui/workshop-parts"
import { AgreementChart } from "./agreement-chart"
import { BeforeAndAfter } from "./before-and-after"
import { OutreachTold } from "./outreach-told"
import { useNumbers } from "./use-numbers"
import { StrategiesByYield, WhatTold } from "./what-told"

const spans = [2, 4, 12, 26] as const

/** Nothing was decided or evaluated yet: a table of nothing helps nobody. */
const isEmpty = ({ decisions, evaluations }: Numbers["records"]) => decisions.length === 0 && evaluations.length === 0

/** The recruiter's own figures, before and after: counted here from what is stored here, for nobody else. */
export function NumbersSection() {
  const { numbers, at, failed, again } = useNumbers()
  const [weeks, setWeeks] = useState(4)
  const [roleId, setRoleId] = useState<string | null>(null)
  const role = numbers?.roles.find(({ id }) => id === roleId) ?? numbers?.roles[0]
  return (
    <>
      <p className="workshop-muted">{t("numbersWhat")}</p>
      <p role="status">{failed ? t("numbersFailed") : numbers === null ? t("numbersCounting") : ""}</p>
      {numbers !== null && isEmpty(numbers.records) && <p className="workshop-muted">{t("numbersNothing")}</p>}
      {numbers !== null && !isEmpty(numbers.records) && (
        <>
          <NativeSelect
            label={t("numbersPeriod")}
            value={String(weeks)}
            onChange={event => setWeeks(Number(event.currentTarget.value))}
            data={spans.map(span => ({ value: String(span), label: t("numbersLastWeeks", { weeks: span }) }))}
          />
          <BeforeAndAfter records={numbers.records} weeks={weeks} now={at} />
          <AgreementChart weeks={agreementByWeek(numbers.records.decisions, at, weeks * 2)} />
          {role && (
            <>
              <NativeSelect
                label={t("numbersRole")}
                value={role.id}
                onChange={event => setRoleId(event.currentTarget.value)}
                data={numbers.roles.map(({ id, title }) => ({ value: id, label: title ?? t("candidateUntitledRole") }))}
              />
              <WhatTold numbers={numbers} role={role} />
              <StrategiesByYield numbers={numbers} role={role} />
              <OutreachTold numbers={numbers} roleId={role.id} />
              <p>
                <a href={`#${hashOf({ part: "outcomes", id: null })}`}>{t("numbersToOutcomes")}</a>
              </p>
            </>
          )}
        </>
      )}
      <Button variant="default" size="xs" onClick={again}>
        {t("numbersAgain")}
      </Button>
    </>
  )
}
