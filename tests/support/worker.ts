import type { Page } from "@playwright/test"
import type { Candor } from "./browser"
import { until } from "./panel"

/** Whether the background worker runs now. */
export async function isWorkerRunning(candor: Candor): Promise<boolean> {
  const { targetInfos } = await candor.session.send("Target.getTargets")
  return targetInfos.some(target => target.type === "service_worker" && target.url.includes(candor.extensionId))
}

/**
 * Stops the background worker as the browser does after 30 idle seconds, only now. A worker that a debugger looks at never idles out,
 * so a test that wants it dead has to say so (PLATFORM.md, 1.3). Any page's session will do; the browser's own has no such domain.
 */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send("ServiceWorker.enable")
  await session.send("ServiceWorker.stopAllWorkers")
  await session.detach()
}

/** Stops the worker and waits until it is gone. Not for the middle of a job, where a message may wake it at once. */
export async function killWorkerAndWait(candor: Candor, page: Page): Promise<void> {
  // A worker that is only just starting outlives the first order to stop.
  for (let order = 0; order < 5 && (await isWorkerRunning(candor)); order++) {
    await killWorker(page)
    await until(async () => !(await isWorkerRunning(candor)), "still there", 1_000).catch(() => undefined)
  }
  if (await isWorkerRunning(candor)) throw new Error("The worker did not stop.")
}
