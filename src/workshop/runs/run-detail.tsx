import "~ui/runs/runs.css"
import { Button } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { useEffect, useRef } from "react"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { listModels } from "~store/runs/models"
import type { RoleRow } from "~store/rows/rows"
import { runView, runsWithSteps, usedBy, type RunView } from "~store/runs/run-views"
import { hasEnded } from "~run/run-status"
import type { Versions } from "~run/versions"
import { SendFailure } from "~ui/failure-alert"
import { formatDuration, formatMoment } from "~ui/format"
import { t } from "~ui/text"
import { ratingText } from "~ui/words/rating-words"
import { useCopy } from "~ui/hooks/use-copy"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"
import { useSend } from "~ui/hooks/use-send"
import { WhatLeaves } from "~ui/outgoing/what-leaves"
import { useWaysAbout } from "~ui/ways-about"
import { ListParts } from "./list-parts"
import { RunActions } from "~ui/runs/run-actions"
import { RunAgain } from "./run-again"
import { Told } from "./single-run-entry"
import { ProgressBar, progressText, useListProgress } from "~ui/runs/run-progress"
import { RunFlips } from "./run-flips"
import { RunOutgoing } from "./run-outgoing"
import { RunState } from "~ui/runs/run-state"
import { RunSteps } from "./run-steps"
import { TraceButtons } from "./trace-buttons"
import { modelText, moneyText, usedText } from "~ui/words/run-words"
import { hasParts } from "~run/request"
import { useRunName } from "./use-run-name"

/** A run, opened: its plan with every attempt, what it took, what left the machine for it, and doing it again with another model. */
export function RunDetail({ runId, roles }: { runId: string; roles: readonly RoleRow[] }) {
  const { openWorkshop } = useWaysAbout()
  const view = useLive(() => runView(database(), runId), [runId])
  const models = useLive(() => listModels(database()), [])
  if (view === undefined || !models) return null
  return (
    <div className="runs run-detail">
      <Button variant="subtle" onClick={() => openWorkshop({ part: "runs", id: null })}>
        {t("runBack")}
      </Button>
      {view === null ? (
        <p role="alert">{t("runGone")}</p>
      ) : (
        <Opened key={view.run.id} view={view} models={models} role={roles.find(({ id }) => id === view.run.roleId) ?? null} />
      )}
    </div>
  )
}

function Opened({ view, models, role }: { view: RunView; models: readonly ModelRow[]; role: RoleRow | null }) {
  const { run, steps } = view
  const { openWorkshop } = useWaysAbout()
  const sending = useSend()
  const name = useRunName(run, role)
  const title = useRef<HTMLHeadingElement>(null)
  // What was opened is what is read next, by eyes and by screen readers.
  useEffect(() => title.current?.focus(), [])
  const isList = hasParts(run)
  const used = usedBy(steps)
  const facts = [
    formatMoment(run.createdAt),
    hasEnded(run) ? formatDuration(run.updatedAt - run.createdAt) : null,
    modelText(isList ? (run.wanted ?? run.model) : run.model, models),
    usedText(used)
  ]
  return (
    <>
      <h2 ref={title} tabIndex={-1} className="run-title">
        {name}
      </h2>
      <p className="run-head">
        <RunState status={run.status} />
        <span className="run-note">{facts.filter(fact => fact !== null).join(" · ")}</span>
      </p>
      <Told run={run} />
      {run.versions && <p className="run-note">{versionsText(run.versions)}</p>}
      {run.rating && <p className="run-note">{ratingText(run.rating)}</p>}
      <SendFailure sending={sending} />
      {isList ? (
        <ListHead view={view} name={name} sending={sending} />
      ) : (
        <div className="run-actions">
          <RunActions
            run={run}
            name={name}
            used={{ tokens: used.usage ? used.usage.inputTokens + used.usage.outputTokens : 0, costUsd: used.costUsd }}
            sending={sending}
          />
          <CopyJson runId={run.id} />
        </div>
      )}
      <RunFlips view={view} role={role} />
      {run.plan.length > 0 && (
        <section aria-labelledby="run-plan">
          <h3 id="run-plan">{t("runPlan")}</h3>
          <RunSteps run={run} steps={steps} role={role} />
        </section>
      )}
      {isList && <ListParts list={run} models={models} sending={sending} onOpen={id => openWorkshop({ part: "runs", id })} open />}
      <RunAgain view={view} role={role} models={models} />
      <Leaves runId={run.id} models={models} />
      <TraceButtons runs={[run]} models={models} />
    </>
  )
}

/** What its answer was given by, so that another run can be held against it. */
function versionsText({ rules, prompts, settings }: Versions): string {
  if (settings === null) return t("runVersionsRules", { rules })
  return t("runVersionsModel", { rules, prompts: prompts ?? "–", settings })
}

/** How far a list is and what may go on with it. */
function ListHead({ view: { run }, name, sending }: { view: RunView; name: string; sending: Sending }) {
  const progress = useListProgress(run.id)
  const { budget } = run
  return (
    <>
      {progress && (
        <>
          <ProgressBar {...progress} name={t("listProgressOf", { name })} />
          <p role="status" className="run-note">
            {progressText(progress, run.status)}
          </p>
        </>
      )}
      {budget && (
        <p className="run-note">
          {t("budgetIs", {
            limits: [
              budget.tokens === null ? null : t("listTokens", { tokens: budget.tokens }),
              budget.usd === null ? null : moneyText(budget.usd)
            ]
              .filter(limit => limit !== null)
              .join(" · ")
          })}
        </p>
      )}
      <div className="run-actions">
        <RunActions
          run={run}
          name={name}
          used={{ tokens: progress?.tokens ?? 0, costUsd: progress?.costUsd ?? null }}
          failed={progress?.failed ?? 0}
          sending={sending}
        />
        <CopyJson runId={run.id} />
      </div>
    </>
  )
}

/** The run as it is stored, with its steps and the runs that are parts of it. */
function CopyJson({ runId }: { runId: string }) {
  const { outcome, copy } = useCopy()
  const copyAll = async () => copy(JSON.stringify({ runs: await runsWithSteps(database(), [runId]) }, null, 2))
  return (
    <>
      <Button size="compact-xs" variant="outline" onClick={() => void copyAll()}>
        {t("runCopyJson")}
      </Button>
      <span role="status" className="run-note">
        {outcome === "copied" && t("candidateCopied")}
        {outcome === "refused" && t("candidateCopyRefused")}
      </span>
    </>
  )
}

function Leaves({ runId, models }: { runId: string; models: readonly ModelRow[] }) {
  const [opened, dialog] = useDisclosure(false)
  return (
    <section aria-labelledby="run-leaves">
      <h3 id="run-leaves">{t("runLeft")}</h3>
      <RunOutgoing runId={runId} models={models} />
      <button type="button" className="candor-link-button" onClick={dialog.open}>
        {t("runLeftAll")}
      </button>
      <WhatLeaves opened={opened} onClose={dialog.close} />
    </section>
  )
}
