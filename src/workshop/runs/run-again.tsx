import { canBeAgain } from "~run/request"
import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId } from "~store/runs/models"
import type { RoleRow, RunRow, StepRow } from "~store/rows/rows"
import { resultOf, usedBy, type RunView } from "~store/runs/run-views"
import { hasEnded } from "~run/run-status"
import { runStatus, stepsOf } from "~store/runs/runs"
import { SendFailure } from "~ui/failure-alert"
import { formatNumber } from "~ui/format"
import { useAsk } from "~ui/hooks/use-ask"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useWaysAbout } from "~ui/ways-about"
import { RunDifferences } from "./run-differences"
import { RunState } from "~ui/runs/run-state"
import { modelText, moneyText, usedText } from "~ui/words/run-words"

interface RunAgainProps {
  view: RunView
  role: RoleRow | null
  models: readonly ModelRow[]
}

/** Doing a run again with another model, and what came out otherwise. Its result takes nothing's place until the recruiter says so. */
export function RunAgain({ view, role, models }: RunAgainProps) {
  const { run, steps, again, original } = view
  if (!canBeAgain(run.skill)) return null
  if (run.againOf !== undefined) {
    if (!original) return <p className="run-note">{t("runOriginalGone")}</p>
    return (
      <section aria-labelledby="run-differences">
        <h3 id="run-differences">{t("runDifferences")}</h3>
        <Compared original={original} again={run} role={role} models={models} />
      </section>
    )
  }
  if (!hasEnded(run) || steps.length === 0) return null
  return (
    <section aria-labelledby="run-again">
      <h3 id="run-again">{t("runAgainTitle")}</h3>
      <p className="run-note">{t("runAgainWhat")}</p>
      <Choice run={run} models={models} />
      {again.map(other => (
        <Compared key={other.id} original={run} again={other} role={role} models={models} />
      ))}
    </section>
  )
}

/** Which model to ask, and what that would take. */
function Choice({ run, models }: { run: RunRow; models: readonly ModelRow[] }) {
  const sending = useSend()
  const choices = [builtinModelId, ...models.map(({ id }) => id)]
  const [modelId, setModelId] = useState(choices.find(id => id !== run.model) ?? builtinModelId)
  return (
    <>
      <form
        className="run-again"
        onSubmit={event => {
          event.preventDefault()
          void sending.send("run.again", { runId: run.id, modelId })
        }}
      >
        <NativeSelect
          label={t("runAgainModel")}
          value={modelId}
          onChange={event => setModelId(event.currentTarget.value)}
          data={choices.map(value => ({ value, label: modelText(value, models) }))}
        />
        <Button type="submit" variant="outline" loading={sending.pending}>
          {t("runAgainStart")}
        </Button>
      </form>
      <Estimate run={run} modelId={modelId} />
      <SendFailure sending={sending} />
    </>
  )
}

/** What an evaluation would take with this model, told before it is begun. */
function Estimate({ run: { skill, roleId, personId }, modelId }: { run: RunRow; modelId: string }) {
  const costs = skill === "evaluate" && roleId !== null && personId !== null && modelId !== builtinModelId
  const { answer } = useAsk("list.estimate", costs ? { roleId, personIds: [personId], modelId, again: true } : null)
  const tokens = answer?.tokens ? t("estimateTokens", { tokens: formatNumber(answer.tokens) }) : ""
  const text = tokens !== "" && answer && answer.costUsd !== null ? `${tokens} · ${moneyText(answer.costUsd)}` : tokens
  return (
    <p role="status" className="run-note">
      {text}
    </p>
  )
}

interface ComparedProps {
  original: RunRow
  again: RunRow
  role: RoleRow | null
  models: readonly ModelRow[]
}

/** One run beside the one that does it again: where the second stands, what each took, and where they differ. */
function Compared({ original, again, role, models }: ComparedProps) {
  const { openWorkshop } = useWaysAbout()
  const both = useLive(
    async () => ({ first: await stepsOf(database(), original.id), second: await stepsOf(database(), again.id) }),
    [original.id, again.id]
  )
  if (!both) return null
  const names = [modelText(original.model, models), modelText(again.wanted ?? again.model, models)] as const
  const status = runStatus(again)
  return (
    <div className="run-compared">
      <p className="run-head">
        <button type="button" className="run-open" onClick={() => openWorkshop({ part: "runs", id: again.id })}>
          {t("runAgainWith", { model: names[1] })}
        </button>
        <RunState status={again.status} />
      </p>
      {status && (
        <p role="status" className="run-note">
          {t("runProgress", { step: status.label, done: status.done, total: status.total })}
        </p>
      )}
      {again.fellBack !== undefined && <p className="run-warning">{inWords(again.fellBack)}</p>}
      {again.failure !== null && <p className="run-failure">{inWords(again.failure)}</p>}
      <p className="run-note">{tookText(both.first, both.second)}</p>
      {again.status === "done" && (
        <RunDifferences again={again} names={names} first={resultOf(both.first)} second={resultOf(both.second)} role={role} />
      )}
    </div>
  )
}

function tookText(first: readonly StepRow[], second: readonly StepRow[]): string {
  const [before, after] = [first, second].map(steps => usedText(usedBy(steps)) ?? t("runNoTokens"))
  return t("runTook", { before: before ?? "", after: after ?? "" })
}
