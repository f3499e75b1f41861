import { formatMoment } from "~ui/format"
import { t } from "~ui/text"
import { RunActions } from "~ui/runs/run-actions"
import { ProgressBar, progressText, useListProgress } from "~ui/runs/run-progress"
import { modelText } from "~ui/words/run-words"
import { hasParts } from "~run/request"
import { useRunName } from "./use-run-name"

import { ListParts } from "./list-parts"
import { EntryHead, SingleRunEntry, Told, type RunEntryProps } from "./single-run-entry"

/** One run in a list: what it is, where it stands, what it took, and what can be done with it. */
export function RunEntry(props: RunEntryProps) {
  return hasParts(props.run) ? <ListEntry {...props} /> : <SingleRunEntry {...props} />
}

function ListEntry({ run, ofRole, models, sending, onOpen }: RunEntryProps) {
  const name = useRunName(run, ofRole)
  const progress = useListProgress(run.id)
  return (
    <li className="run-entry">
      <EntryHead run={run} name={name} onOpen={onOpen} />
      <p className="run-note">
        {formatMoment(run.createdAt)} · {modelText(run.wanted ?? run.model, models)}
      </p>
      {progress && (
        <>
          <ProgressBar {...progress} name={t("listProgressOf", { name })} />
          <p className="run-note">{progressText(progress, run.status)}</p>
        </>
      )}
      <Told run={run} />
      <div className="run-actions">
        <RunActions
          run={run}
          name={name}
          used={{ tokens: progress?.tokens ?? 0, costUsd: progress?.costUsd ?? null }}
          failed={progress?.failed ?? 0}
          sending={sending}
        />
      </div>
      <ListParts list={run} models={models} sending={sending} onOpen={onOpen} />
    </li>
  )
}
