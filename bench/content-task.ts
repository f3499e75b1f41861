import type { Candor } from "../tests/support/browser"
import { personOfKind } from "../tests/support/demo"
import { openPanel } from "../tests/support/panel"
import { against, printTable } from "./table"

const aimMs = 50

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  pid: number
  tid: number
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } }
}

/** The longest task in which the content script ran, on the largest page of the demo, from the browser's own trace. */
export async function benchContentTask(candor: Candor, origin: string): Promise<void> {
  const person = personOfKind("largest")
  const page = await candor.context.newPage()
  await page.goto(`${origin}${person.path}`)
  await page.waitForLoadState("load")
  const events: TraceEvent[] = []
  const keep = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  candor.session.on("Tracing.dataCollected", keep)
  await candor.session.send("Tracing.start", {
    traceConfig: {
      includedCategories: ["toplevel", "devtools.timeline", "v8.execute"]
    },
    transferMode: "ReportEvents"
  })
  const panel = await openPanel(candor, page)
  // The page is read when it has settled; three seconds are ample for that.
  await page.waitForTimeout(3_000)
  const complete = new Promise<void>(resolve => candor.session.once("Tracing.tracingComplete", () => resolve()))
  await candor.session.send("Tracing.end")
  await complete
  candor.session.off("Tracing.dataCollected", keep)

  const isContent = (event: TraceEvent) => /chrome-extension:\/\/[a-z]+\/content\./.test(event.args?.data?.url ?? "") && event.ph === "X"
  const scripts = events.filter(isContent)
  const tasks = events.filter(
    event => event.name.endsWith("RunTask") && event.ph === "X" && scripts.some(script => isWithin(script, event))
  )
  const longest = Math.max(0, ...tasks.map(task => (task.dur ?? 0) / 1000))
  const ownLongest = Math.max(0, ...scripts.map(script => (script.dur ?? 0) / 1000))
  printTable(
    `The content script's tasks on the demo's largest page (${person.path})`,
    ["tasks", "longest task, ms", "of it the content script, ms", "over 50 ms", "to 50 ms", "aim"],
    [
      [
        tasks.length,
        longest,
        ownLongest,
        tasks.filter(task => (task.dur ?? 0) / 1000 > aimMs).length,
        `${(longest / aimMs).toFixed(2)}×`,
        tasks.length === 0 ? "not seen" : against(longest, aimMs)
      ]
    ]
  )
  await panel.close().catch(() => undefined)
  await page.close()
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  )
}
