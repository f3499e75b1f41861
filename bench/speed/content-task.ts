import type { Candor } from "../../tests/support/browser"
import { personOfKind } from "../../tests/support/demo"
import { openPanel } from "../../tests/support/panel"
import { fullSizePages } from "./full-size"
import { against, printTable, type Row } from "./table"

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

/** The longest task while the content script works, on the demo's largest page and on full-size pages. */
export async function benchContentTask(candor: Candor, origin: string): Promise<void> {
  const person = personOfKind("largest")
  const rows = [await measure(candor, "the demo's largest page", `${origin}${person.path}`, null)]
  for (const [index, { name, html }] of (await fullSizePages()).entries())
    rows.push(await measure(candor, name, `${origin}/full-size/${index}.html`, html))
  printTable(
    "The page's main thread while the content script reads large pages",
    ["page", "script's tasks", "longest of them, ms", "in the script, ms", "page's long tasks", "longest, ms", "to 50 ms", "aim"],
    rows
  )
}

/**
 * Two views of the same seconds: the browser's trace names the tasks that begin in the content script; the page's own observer counts every
 * task over 50 ms, also those that go on after the script has let the browser breathe. The page itself runs no script.
 *
 * @param html what is shown under the address instead of what the demo has there
 */
async function measure(candor: Candor, name: string, url: string, html: string | null): Promise<Row> {
  const page = await candor.context.newPage()
  if (html !== null) await page.route(url, route => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }))
  await page.goto(url)
  await page.waitForLoadState("load")
  await page.waitForTimeout(1_000)
  await page.evaluate(() => {
    const durations: number[] = []
    Object.assign(window, { longTasks: durations })
    new PerformanceObserver(list => durations.push(...list.getEntries().map(entry => entry.duration))).observe({ type: "longtask" })
  })
  const events: TraceEvent[] = []
  const keep = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  candor.session.on("Tracing.dataCollected", keep)
  await candor.session.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "v8.execute"] },
    transferMode: "ReportEvents"
  })
  const panel = await openPanel(candor, page)
  // The page is read when it has settled; a large one takes its time in short tasks.
  await page.waitForTimeout(html === null ? 3_000 : 6_000)
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
  const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
  await panel.close().catch(() => undefined)
  await page.close()
  const worst = Math.max(longest, ...longTasks)
  return [
    name,
    tasks.length,
    longest,
    ownLongest,
    longTasks.length,
    Math.max(0, ...longTasks),
    `${(worst / aimMs).toFixed(2)}×`,
    tasks.length === 0 ? "not seen" : against(worst, aimMs)
  ]
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0)
  )
}
