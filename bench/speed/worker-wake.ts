import type { Candor } from "../../tests/support/browser"
import { openExtensionPage } from "../../tests/support/browser"
import { killWorkerAndWait } from "../../tests/support/worker"
import { against, median, printTable } from "./table"

const runs = 7
/** A stopped worker has to be there within this time on a quiet machine: half of what the first status after any action is allowed. */
const aimMs = 150

/** From a message to a stopped worker to its reply, and the same with the worker awake. */
export async function benchWorkerWake(candor: Candor): Promise<void> {
  const page = await openExtensionPage(candor, "options.html")
  // A request that the contract refuses: it goes the whole way and changes nothing.
  const roundTrip = () =>
    page.evaluate(async () => {
      const start = performance.now()
      await chrome.runtime.sendMessage({ name: "role.approve", request: {} })
      return performance.now() - start
    })
  await roundTrip()
  const awake: number[] = []
  const asleep: number[] = []
  for (let run = 0; run < runs; run++) {
    awake.push(await roundTrip())
    await killWorkerAndWait(candor, page)
    asleep.push(await roundTrip())
  }
  const row = (what: string, times: number[]) => [
    what,
    median(times),
    Math.max(...times),
    `${(median(times) / aimMs).toFixed(2)}×`,
    against(median(times), aimMs)
  ]
  printTable(
    `A message to the worker and its reply, milliseconds (${runs} times)`,
    ["worker", "median", "longest", "to 150 ms", "aim"],
    [row("awake", awake), row("stopped", asleep)]
  )
  await page.close()
}
