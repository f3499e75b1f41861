import { t } from "~ui/text"
import type { Deciding } from "./use-decide"

const doneTexts = { shortlist: "peopleDoneShortlist", maybe: "peopleDoneMaybe", pass: "peopleDonePass", none: "peopleDoneNone" } as const

export interface DecidedLineProps {
  deciding: Deciding
  /** Off: no single key undoes, and none is shown. */
  singleKeys: boolean
}

/** What was decided last in the list, and the way back from it. Stays until something else is decided. */
export function DecidedLine({ deciding, singleKeys }: DecidedLineProps) {
  const { last, undo } = deciding
  return (
    <p className="people-decided">
      <span role="status">{last && t(doneTexts[last.decision ?? "none"], { count: last.before.length })}</span>
      {last && (
        <button type="button" className="candor-link-button" aria-keyshortcuts={singleKeys ? "U" : undefined} onClick={() => void undo()}>
          {t("candidateUndo")}
          {singleKeys && <kbd aria-hidden="true">U</kbd>}
        </button>
      )}
    </p>
  )
}
