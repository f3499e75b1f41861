import { Button } from "@mantine/core"
import { useEffect, useState } from "react"
import { database } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { unfinishedListsOf } from "~store/runs/run-views"
import { SendFailure } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { RunActions } from "~ui/runs/run-actions"
import { progressText, useListProgress } from "~ui/runs/run-progress"
import { RunState } from "~ui/runs/run-state"
import { useWaysAbout } from "~ui/ways-about"
import { BatchLine } from "./batch-line"

/** The lists of a role that are not finished, each with how far it is; one that has just ended stays until it is put away. */
export function ListLines({ roleId }: { roleId: string }) {
  const active = useLive(() => unfinishedListsOf(database(), roleId), [roleId])
  const [seen, setSeen] = useState<readonly string[]>([])
  useEffect(() => {
    if (active) setSeen(before => [...new Set([...before, ...active.map(({ id }) => id)])])
  }, [active])
  const runs = useLive(async () => (await database().runs.bulkGet([...seen])).filter(run => run !== undefined), [seen.join("\n")])
  return runs?.map(run => <ListLine key={run.id} run={run} onAway={() => setSeen(before => before.filter(id => id !== run.id))} />)
}

function ListLine({ run, onAway }: { run: RunRow; onAway: () => void }) {
  const progress = useListProgress(run.id)
  const sending = useSend()
  const { openWorkshop } = useWaysAbout()
  if (!progress) return null
  const ended = run.status === "done" || run.status === "failed" || run.status === "stopped"
  return (
    <BatchLine
      name={t("listLine")}
      state={<RunState status={run.status} />}
      progress={progress}
      text={progressText(progress, run.status)}
      actions={
        <>
          <RunActions
            run={run}
            name={t("listLine")}
            used={{ tokens: progress.tokens, costUsd: progress.costUsd }}
            failed={progress.failed}
            sending={sending}
          />
          <Button size="compact-xs" variant="subtle" onClick={() => openWorkshop({ part: "runs", id: run.id })}>
            {t("listShow")}
          </Button>
          {ended && (
            <Button size="compact-xs" variant="subtle" onClick={onAway}>
              {t("failureDismiss")}
            </Button>
          )}
        </>
      }
    >
      {run.failure !== null && <p className="people-list-told">{inWords(run.failure)}</p>}
      <SendFailure sending={sending} />
    </BatchLine>
  )
}
