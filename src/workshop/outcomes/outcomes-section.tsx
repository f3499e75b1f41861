import "../numbers/numbers.css"
import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { SelfReported } from "~learning/outcomes/model/tells-apart"
import type { OutcomeCase } from "~learning/outcomes/outcome-cases"
import type { OutcomesRead } from "~store/learning/learned-cases-of"
import { t } from "~ui/text"
import { useWorkshopRules } from "../use-workshop-rules"
import { JudgesCompared } from "./judges-compared"
import { ModelOfOutcomes } from "./model-of-outcomes"
import { TuningData } from "./tuning-data"
import { TraitsTold } from "./traits-told"
import { useOutcomes } from "./use-outcomes"
import { WhatOutcomesSay } from "./what-outcomes-say"

/** What became of people, what it says of what was asked for, and what a model of it may say. */
export function OutcomesSection() {
  const { outcomes, failed, again } = useOutcomes()
  const [reported, setReported] = useState<SelfReported | null>(null)
  return (
    <>
      <p className="workshop-muted">{t("outcomesWhat")}</p>
      <p role="status">{failed ? t("outcomesFailed") : outcomes === null ? t("outcomesCounting") : ""}</p>
      {outcomes && outcomes.cases.length === 0 && <p className="workshop-muted">{t("outcomesNothing")}</p>}
      {outcomes && outcomes.cases.length > 0 && (
        <>
          <p>{standingText(outcomes.cases)}</p>
          <OfRole outcomes={outcomes} />
          <TraitsTold outcomes={outcomes} />
          <ModelOfOutcomes outcomes={outcomes} reported={reported} onReported={setReported} />
          <JudgesCompared outcomes={outcomes} />
        </>
      )}
      <TuningData reported={reported} />
      <Button variant="default" size="xs" onClick={again}>
        {t("numbersAgain")}
      </Button>
    </>
  )
}

function standingText(cases: readonly OutcomeCase[]): string {
  const count = (...standings: OutcomeCase["standing"][]) => cases.filter(({ standing }) => standings.includes(standing)).length
  return t("outcomesStanding", {
    interviewed: cases.length - count("not interviewed"),
    went: count("went on"),
    not: count("not taken on", "silent"),
    silent: count("silent"),
    withdrew: count("withdrew"),
    open: count("open")
  })
}

function OfRole({ outcomes: { cases, roles } }: { outcomes: OutcomesRead }) {
  const rules = useWorkshopRules()
  const [roleId, setRoleId] = useState<string | null>(null)
  const asked = roles.filter(({ id }) => cases.some(one => one.roleId === id))
  const role = asked.find(({ id }) => id === roleId) ?? asked[0]
  if (!role || !rules) return null
  const told = rules.toldInRoles(cases, roles, role.id)
  return (
    <>
      <NativeSelect
        label={t("numbersRole")}
        value={role.id}
        onChange={event => setRoleId(event.currentTarget.value)}
        data={asked.map(({ id, title }) => ({ value: id, label: title ?? t("candidateUntitledRole") }))}
      />
      <WhatOutcomesSay told={told} nameOf={id => role.qualifications.find(one => one.id === id)?.text ?? t("numbersGone")} />
    </>
  )
}
