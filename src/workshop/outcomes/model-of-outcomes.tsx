import { Button } from "@mantine/core"
import { useMemo } from "react"
import type { ApartCheck, SelfReported } from "~learning/outcomes/model/tells-apart"
import type { OutcomeModelState, Trial } from "~learning/outcomes/model/outcome-model"
import type { OutcomeModelSettings } from "~learning/outcomes/outcome-model-settings"
import { database } from "~store/database"
import type { OutcomesRead } from "~store/learning/learned-cases-of"
import { readSettings } from "~store/settings"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { FigureTable } from "../numbers/figure-table"
import { figureText, gainText, valueText } from "../numbers/number-text"
import { useWorkshopRules } from "../use-workshop-rules"
import { inputText, listText } from "~ui/words/outcome-input-text"
import { OpenPeople } from "./open-people"
import { SelfReportedFile } from "./self-reported-file"

type Refusal = Extract<ApartCheck, { state: "tells apart" }>

interface ModelOfOutcomesProps {
  outcomes: OutcomesRead
  /** What people said of themselves by the user's own file; null while none was chosen. */
  reported: SelfReported | null
  onReported: (reported: SelfReported) => void
}

/** The model of the recruiter's outcomes: what became of it, why it is not shown, or what it says. */
export function ModelOfOutcomes({ outcomes, reported, onReported }: ModelOfOutcomesProps) {
  const rules = useWorkshopRules()
  const settings = useLive(() => readSettings(database()), [])
  const sending = useSend()
  const kept: OutcomeModelSettings = settings?.outcomeModel ?? { leftOut: [], refused: null }
  const leftOutKey = kept.leftOut.join("\n")
  const state = useMemo(
    () =>
      rules?.outcomeModel(outcomes.learned, {
        leftOut: new Set(leftOutKey.split("\n").filter(Boolean)),
        reported: reported ?? {}
      }),
    [rules, outcomes.learned, leftOutKey, reported]
  )
  if (!state || !settings) return null
  const keep = (next: OutcomeModelSettings) => void sending.send("settings.change", { outcomeModel: next })
  const refusal: Omit<Refusal, "state"> | null =
    state.state === "tells apart" ? state.apart : reported === null && state.state !== "too few" ? kept.refused : null

  /** What a file says of the inputs holds until another file says otherwise, also when the page is opened without it. */
  const take = (file: SelfReported) => {
    onReported(file)
    const next = rules?.outcomeModel(outcomes.learned, { leftOut: new Set(kept.leftOut), reported: file })
    if (next?.state === "tells apart") {
      const { attribute, group, rightlyOrdered, people, inputs } = next.apart
      keep({ ...kept, refused: { attribute, group, rightlyOrdered, people, inputs, at: Date.now() } })
    } else if (next && "apart" in next && next.apart.state === "passed" && kept.refused !== null) keep({ ...kept, refused: null })
  }
  return (
    <div className="workshop-part">
      <p className="numbers-caption">{t("outcomeModelTitle")}</p>
      {refusal ? (
        <>
          <p>
            {t("outcomeModelApart", {
              attribute: refusal.attribute,
              group: refusal.group,
              share: valueText(refusal.rightlyOrdered, "share"),
              people: refusal.people,
              inputs: listText(refusal.inputs.map(inputText))
            })}
          </p>
          <Button
            size="xs"
            variant="default"
            onClick={() => keep({ leftOut: [...new Set([...kept.leftOut, ...refusal.inputs])], refused: kept.refused })}
          >
            {t("outcomeModelLeaveOut")}
          </Button>
        </>
      ) : (
        <OfState state={state} outcomes={outcomes} />
      )}
      {kept.leftOut.length > 0 && (
        <p>
          {t("outcomeModelLeftOut", { inputs: listText(kept.leftOut.map(inputText)) })}{" "}
          <button type="button" className="candor-link-button" onClick={() => keep({ ...kept, leftOut: [] })}>
            {t("outcomeModelTakeBack")}
          </button>
        </p>
      )}
      <SelfReportedFile onRead={take} />
      <SendFailure sending={sending} />
    </div>
  )
}

function OfState({ state, outcomes }: { state: OutcomeModelState; outcomes: OutcomesRead }) {
  switch (state.state) {
    case "too few":
      return <p>{t("outcomeModelTooFew", { outcomes: state.outcomes, went: state.wentOn })}</p>
    case "tells apart":
      return null
    case "tells nothing":
      return (
        <>
          <p>{t("outcomeModelNothing", { outcomes: state.outcomes })}</p>
          <TrialText trial={state.trial} />
          <CheckText apart={state.apart} />
        </>
      )
    case "shown":
      return (
        <>
          <p>{t("outcomeModelShown", { outcomes: state.outcomes, skill: valueText(state.trial.skill, "share") })}</p>
          <TrialText trial={state.trial} />
          <CheckText apart={state.apart} />
          <FigureTable
            caption={t("outcomeModelCalibration")}
            columns={[t("outcomeModelSaid"), t("outcomeModelHappened"), t("outcomeModelPeople")]}
            rows={state.model.calibration.map(({ from, to, said, happened, n }) => [
              {
                text: t("outcomeModelBin", { from: valueText(from, "share"), to: valueText(to, "share"), said: valueText(said, "share") })
              },
              { text: figureText(happened, "share") },
              { text: String(n) }
            ])}
          >
            <p className="workshop-muted">
              {t("outcomeModelCalibrationWhat", { fitted: state.model.fittedOn, held: state.model.heldAgainst })}
            </p>
          </FigureTable>
          <OpenPeople model={state.model} open={outcomes.open} />
        </>
      )
  }
}

function TrialText({ trial: { split, overConstant, overChecklist } }: { trial: Trial }) {
  return (
    <p className="workshop-muted">
      {t(split === "time" ? "outcomeModelTrialTime" : "outcomeModelTrialRole", {
        n: overConstant.n,
        constant: gainText(overConstant),
        checklist: gainText(overChecklist)
      })}
    </p>
  )
}

function CheckText({ apart }: { apart: ApartCheck }) {
  if (apart.state === "passed") return <p className="workshop-muted">{t("outcomeModelPassed", { people: apart.people })}</p>
  return <p className="workshop-muted">{t("outcomeModelUnchecked")}</p>
}
