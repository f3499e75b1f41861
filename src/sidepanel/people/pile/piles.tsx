import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react"
import { send } from "~messages/send"
import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { countPile, nextItems } from "~store/piles/piles"
import { readSettings } from "~store/settings"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { readDroppedFile } from "~ui/read-dropped-file"
import { inWords, t } from "~ui/text"
import { sayTaken, sortAnswers } from "../../hand-over/take-answers"
import type { FileToTake } from "./files-to-take"

interface Piles {
  /** Brings files in for the active role, and brings People to the front, where what becomes of them is shown. */
  take: (files: readonly FileToTake[]) => Promise<void>
  /** Files that are being copied into the store now; 0 where none are. */
  taking: number
}

const PilesContext = createContext<Piles>({ take: async () => undefined, taking: 0 })

export const usePiles = () => useContext(PilesContext)

/**
 * Takes piles wherever they are dropped on the panel, and reads what waits in them for as long as the panel is open. What a part of the panel
 * takes itself (a job post dropped on the chat) is left to it.
 */
export function PilesProvider({ children }: { children: ReactNode }) {
  const { setPlace } = usePanelState()
  const sending = useSend()
  const [taking, setTaking] = useState(0)
  const [isOver, setOver] = useState(false)
  const [lost, setLost] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  useReader()

  const { send: tell } = sending
  const take = useCallback(
    async (given: readonly FileToTake[]) => {
      if (given.length === 0) return
      setPlace("people")
      setSaid(null)
      setLost(null)
      const { answers, others: files } = await sortAnswers(given)
      for (const read of answers) {
        if (!read.ok) {
          setLost(inWords(read.why))
          continue
        }
        const taken = await tell("handOver.answer", { file: read.file })
        if (taken) setSaid(await sayTaken(read.file, taken))
      }
      if (files.length === 0) return
      setTaking(files.length)
      const pileId = crypto.randomUUID()
      try {
        const { keepFiles } = await import("./pile-parts")
        const { activeRoleId } = await readSettings(database())
        await keepFiles(database(), files, { pileId, roleId: activeRoleId, at: Date.now() })
        await tell("pile.begin", { pileId })
      } catch {
        setLost(t("pileNotKept"))
      } finally {
        setTaking(0)
      }
    },
    [setPlace, tell]
  )
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  }, [take])
  useEffect(() => {
    const carries = (event: DragEvent) => !event.defaultPrevented && (event.dataTransfer?.types.includes("Files") ?? false)
    const onOver = (event: DragEvent) => {
      setOver(carries(event))
      if (carries(event)) event.preventDefault()
    }
    // In the drop itself: afterwards the browser tells nothing of it any more.
    const takeDropped = async ({ items, files }: DataTransfer) => {
      const entries = [...items].flatMap(item => (item.kind === "file" ? (item.webkitGetAsEntry() ?? []) : []))
      const own = [...files].map(file => ({ file, path: file.name }))
      const { filesOfEntries } = await import("./pile-parts")
      const { taken, failed } = entries.length === 0 ? { taken: own, failed: 0 } : await filesOfEntries(entries)
      await latest.current(taken)
      if (failed > 0) setLost(t("pileDropLost", { count: failed }))
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!carries(event) || !event.dataTransfer) return
      event.preventDefault()
      void takeDropped(event.dataTransfer)
    }
    window.addEventListener("dragover", onOver)
    window.addEventListener("dragleave", onLeave)
    window.addEventListener("drop", onDrop)
    return () => {
      window.removeEventListener("dragover", onOver)
      window.removeEventListener("dragleave", onLeave)
      window.removeEventListener("drop", onDrop)
    }
  }, [])

  const value = useMemo(() => ({ take, taking }), [take, taking])
  return (
    <PilesContext.Provider value={value}>
      {children}
      {isOver && (
        <p className="pile-over" aria-hidden="true">
          {t("pileDropHere")}
        </p>
      )}
      <p role="status" className={said === null ? "candor-visually-hidden" : "pile-lost"}>
        {said}{" "}
        {said !== null && (
          <button type="button" className="candor-link-button" onClick={() => setSaid(null)}>
            {t("failureDismiss")}
          </button>
        )}
      </p>
      {lost !== null && (
        <p role="alert" className="pile-lost">
          {lost}{" "}
          <button type="button" className="candor-link-button" onClick={() => setLost(null)}>
            {t("failureDismiss")}
          </button>
        </p>
      )}
      <SendFailure sending={sending} />
    </PilesContext.Provider>
  )
}

/** Reads what waits, in one panel at a time; what was dropped on a panel that closed before it could say so is begun. */
function useReader(): void {
  const firstId = useLive(async () => (await nextItems(database(), 1))[0]?.id ?? null, [])
  const [round, setRound] = useState(0)
  const reading = useRef(false)
  const closing = useRef<AbortController | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    closing.current = controller
    void beginLeftBehind().catch(() => undefined)
    return () => controller.abort()
  }, [])
  useEffect(() => {
    const signal = closing.current?.signal
    if (firstId === null || firstId === undefined || reading.current || !signal) return
    reading.current = true
    const goOn = async () => {
      await alone(() => readAll(signal))
      reading.current = false
      // What came in the moment in which it ended.
      if (!signal.aborted && (await nextItems(database(), 1)).length > 0) setRound(before => before + 1)
    }
    // Where it ends without having read all (the extension was updated under it), what waits is read by the next panel.
    goOn().catch(() => {
      reading.current = false
    })
  }, [firstId, round])
}

async function readAll(signal: AbortSignal): Promise<void> {
  const { readWaiting } = await import("./pile-parts")
  await readWaiting(
    {
      database: database(),
      settle: (pileId, settled) => send("pile.settle", { pileId, settled }),
      readFile: file => readDroppedFile(file, { signal }),
      now: () => Date.now(),
      sleep: ms => new Promise(resolve => setTimeout(resolve, ms))
    },
    signal
  )
}

/** Two windows have two panels: the second waits until the first is closed or done. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) await navigator.locks.request("candor.pile", work)
  else await work()
}

async function beginLeftBehind(): Promise<void> {
  const { piles, runs } = database()
  for (const id of await piles.toCollection().primaryKeys()) {
    // A pile that was read outlives its run, of which only the last hundreds are kept.
    if (!(await runs.get(id)) && (await countPile(database(), id)).waiting > 0) await send("pile.begin", { pileId: id })
  }
}
