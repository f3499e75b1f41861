import { useState } from "react"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import type { RunRow } from "~store/rows/rows"
import { partsOfList } from "~store/runs/run-views"
import { formatMoment } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import type { Sending } from "~ui/sending"
import { Pages, rowsOfPage } from "./pages"
import { SingleRunEntry } from "./single-run-entry"

const pageSize = 20

interface ListPartsProps {
  list: RunRow
  models: readonly ModelRow[]
  sending: Sending
  onOpen: (runId: string) => void
  /** Open from the start, where the list itself was opened. */
  open?: boolean
}

/** The runs of a list, folded under it; a page at a time, because there may be hundreds. */
export function ListParts({ list, models, sending, onOpen, open: openFirst = false }: ListPartsProps) {
  const [open, setOpen] = useState(openFirst)
  const [page, setPage] = useState(0)
  const parts = useLive(() => (open ? partsOfList(database(), list.id) : []), [open, list.id])
  return (
    <details className="run-parts" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{t("runPeople")}</summary>
      {open && parts && (
        <>
          {parts.length === 0 && <p className="run-note">{t("runNoParts")}</p>}
          <ul className="run-list">
            {rowsOfPage(parts, page, pageSize).map(part => (
              <SingleRunEntry key={part.id} run={part} ofRole={null} models={models} sending={sending} onOpen={onOpen} />
            ))}
          </ul>
          <Pages
            page={page}
            size={pageSize}
            count={parts.length}
            onPage={setPage}
            of={`${t("runPeople")}, ${formatMoment(list.createdAt)}`}
          />
        </>
      )}
    </details>
  )
}
