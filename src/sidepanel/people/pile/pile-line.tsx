import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { openPiles, pileItemsIn, type PileCounts, type PileView } from "~store/piles/piles"
import type { PileItemRow } from "~store/rows/pile-rows"
import { hasEnded } from "~run/run-status"
import { SendFailure } from "~ui/failure-alert"
import { formatDuration } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { readDroppedFile } from "~ui/read-dropped-file"
import { StatusLine } from "~ui/status-line"
import { inWords, t } from "~ui/text"
import { RunActions } from "~ui/runs/run-actions"
import { RunState } from "~ui/runs/run-state"
import { BatchLine, timeLeft } from "../batch-line"
import { usePiles } from "./piles"
import { TableColumns } from "./table-columns"

/** Of a list of files that were not read, so many are shown. */
const mostShown = 200

/** The piles of a role that were not put away: how far each is, and what came of every file in it. */
export function PileLines({ roleId }: { roleId: string | null }) {
  const { taking } = usePiles()
  const piles = useLive(() => openPiles(database(), roleId), [roleId])
  return (
    <>
      <StatusLine>{taking > 0 ? t("pileTaking", { count: taking }) : ""}</StatusLine>
      {piles?.map(view => (
        <PileLine key={view.pile.id} {...view} />
      ))}
    </>
  )
}

/** "112 of 200 read · 3 not read · about 20 s left". */
export function pileProgressText(counts: PileCounts, msLeft: number | null): string {
  const { done, total } = doneOf(counts)
  return [
    t("pileProgress", { done, count: total }),
    counts["not read"] > 0 ? t("pileNotRead", { count: counts["not read"] }) : null,
    msLeft === null ? null : t("listLeft", { time: formatDuration(Math.max(1_000, Math.round(msLeft / 1_000) * 1_000)) })
  ]
    .filter(part => part !== null)
    .join(" · ")
}

function doneOf(counts: PileCounts) {
  const done = counts.read + counts.same + counts["not read"]
  return { done, total: done + counts.waiting + counts.asks }
}

function PileLine({ pile, run, counts }: PileView) {
  const sending = useSend()
  // What the pace is reckoned from: a pile may have waited for days.
  const [since] = useState(() => ({ at: Date.now(), done: doneOf(counts).done }))
  const asking = useLive(async () => (await pileItemsIn(database(), pile.id, "asks"))[0] ?? null, [pile.id, counts.asks])
  if (!run) return null
  const isOver = hasEnded(run) && counts.waiting + counts.asks === 0
  const isHeld = run.status === "paused" || run.status === "stopped"
  const { done, total } = doneOf(counts)
  const msLeft = run.status === "running" && counts.waiting > 0 ? timeLeft({ done, total, since }) : null
  const name = t("skillReadPile")
  return (
    <BatchLine
      name={name}
      state={<RunState status={run.status} />}
      progress={isOver ? null : { done: counts.read + counts.same, failed: counts["not read"], total }}
      text={isOver ? outcomeText(counts) : pileProgressText(counts, msLeft)}
      actions={
        <>
          {!isOver && <RunActions run={run} name={name} used={{ tokens: 0, costUsd: null }} sending={sending} />}
          {isHeld && !isOver && (
            <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("pile.leave", { pileId: pile.id, itemId: null })}>
              {t("pileLeaveRest")}
            </Button>
          )}
          {isOver && (
            <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("pile.putAway", { pileId: pile.id })}>
              {t("failureDismiss")}
            </Button>
          )}
        </>
      }
    >
      {run.failure !== null && <p className="people-list-told">{inWords(run.failure)}</p>}
      {asking && <TableColumns key={asking.id} item={asking} sending={sending} />}
      <Told pileId={pile.id} counts={counts} />
      <SendFailure sending={sending} />
    </BatchLine>
  )
}

function outcomeText({ read, same, "not read": notRead }: PileCounts): string {
  return [
    t("pileRead", { count: read }),
    same > 0 ? t("pileSame", { count: same }) : null,
    notRead > 0 ? t("pileNotRead", { count: notRead }) : null
  ]
    .filter(part => part !== null)
    .join(" · ")
}

/** What was not read and why, what was the same as another, and what is to be told of who was read; each list opens by itself. */
function Told({ pileId, counts }: { pileId: string; counts: PileCounts }) {
  const told = useLive(async () => {
    const { pileItems } = database()
    const noted = (state: "read" | "opened") =>
      pileItems
        .where("[pileId+state]")
        .equals([pileId, state])
        .filter(({ said }) => said !== null)
    return (await noted("read").toArray()).concat(await noted("opened").toArray())
  }, [pileId, counts.read, counts.opened])
  return (
    <>
      <ToldList pileId={pileId} state="not read" count={counts["not read"]} title={t("pileNotReadTitle", { count: counts["not read"] })} />
      <ToldList pileId={pileId} state="same" count={counts.same} title={t("pileSameTitle", { count: counts.same })} />
      {told && told.length > 0 && (
        <details className="pile-told">
          <summary>{t("pileToldTitle", { count: told.length })}</summary>
          <Items items={told} />
        </details>
      )}
    </>
  )
}

function ToldList({ pileId, state, count, title }: { pileId: string; state: "not read" | "same"; count: number; title: string }) {
  const [isOpen, setOpen] = useState(false)
  const items = useLive(async () => (isOpen ? pileItemsIn(database(), pileId, state) : []), [isOpen, pileId, state, count])
  if (count === 0) return null
  return (
    <details className="pile-told" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <Items items={items ?? []} />
    </details>
  )
}

/** A file that reads like no profile is read as one text, once the recruiter says that it is one. */
function ReadAsOne({ item }: { item: PileItemRow }) {
  const sending = useSend()
  const read = async () => {
    const { readVouched } = await import("./pile-parts")
    const settled = await readVouched({ database: database(), readFile: readDroppedFile }, item)
    await sending.send("pile.settle", { pileId: item.pileId, settled: [settled] })
  }
  return (
    <>
      <button
        type="button"
        className="candor-link-button"
        disabled={sending.pending}
        aria-label={t("readFileAsOne", { file: item.name })}
        onClick={() => void read()}
      >
        {t("readAsOne")}
      </button>
      <SendFailure sending={sending} />
    </>
  )
}

function Items({ items }: { items: readonly PileItemRow[] }) {
  return (
    <>
      <ul>
        {items.slice(0, mostShown).map(item => (
          <li key={item.id}>
            <b>{item.path}</b> {item.said === null ? "" : inWords(item.said)} {item.mayBeOne && <ReadAsOne item={item} />}
          </li>
        ))}
      </ul>
      {items.length > mostShown && <p>{t("pileMore", { count: items.length - mostShown })}</p>}
    </>
  )
}
