import { readFileSync } from "node:fs"
import type { Page } from "@playwright/test"
import lever from "../../src/connectors/vendors/lever"
import type { RunRow } from "../../src/store/rows/rows"
import { openExtensionPage, type Candor } from "../../tests/support/browser"
import { inventedName, inventedPdf } from "../../tests/support/invented-pile"
import { ask } from "../../tests/support/messages"
import { grantHost } from "../../tests/support/permissions"
import { acceptNotice, approvedRole, goTo } from "../../tests/support/scene"
import { storedRows } from "../../tests/support/store"
import { standInLever } from "../../tests/support/vendor/lever"
import { withQuirks } from "../../tests/support/vendor/quirks"
import { serveVendor } from "../../tests/support/vendor/serve"
import { makeTenant, type Tenant } from "../../tests/support/vendor/tenant"
import { against, median, printTable } from "./table"

/** `npm run bench -- applicants --applicants=300` asks for fewer: at Lever's ten requests a second, 2,000 take seven minutes. */
const count = Number(/^--applicants=(\d+)$/.exec(process.argv.find(word => word.startsWith("--applicants=")) ?? "")?.[1] ?? 2_000)
/** An answer of a vendor comes so late over the network, in milliseconds. */
const latencyMs = 300
const aimOfPace = 1.1
/** What a click may take in the panel meanwhile, in milliseconds. */
const aimFrameMs = 200
const aimReplyMs = 300
const lookEveryMs = 1_000

async function tenantWithFiles(): Promise<Tenant> {
  const tenant = makeTenant(count)
  for (const [at, person] of tenant.people.entries()) {
    const [first = "", last = ""] = inventedName(at).split(" ")
    Object.assign(person, { first, last, pdf: await inventedPdf(at) })
  }
  return tenant
}

/** Notes every frame's length from now on. */
const watchFrames = (panel: Page) =>
  panel.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(globalThis, { benchFrames: frames })
  })
const framesOf = (panel: Page) => panel.evaluate(() => (globalThis as unknown as { benchFrames: number[] }).benchFrames)

/** Milliseconds from a message that the contract refuses to its reply: it goes the whole way and changes nothing. */
const roundTrip = (panel: Page) =>
  panel.evaluate(async () => {
    const start = performance.now()
    await chrome.runtime.sendMessage({ name: "role.approve", request: {} })
    return performance.now() - start
  })

/** Memory of all the browser's renderers, the worker's among them, in megabytes; null where the system does not tell it so. */
async function renderersMegabytes({ session }: Candor): Promise<number | null> {
  try {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo")
    const sizes = processInfo
      .filter(({ type }) => type === "renderer")
      .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0))
    return sizes.reduce((sum, size) => sum + size, 0) / 1024
  } catch {
    // Another system than Linux.
    return null
  }
}

/** Applicants with résumés from a stand-in for Lever: time against the pace that Lever allows, memory, and how the panel answers meanwhile. */
export async function benchApplicants(candor: Candor): Promise<void> {
  const standIn = standInLever({ tenant: await tenantWithFiles(), now: () => Date.now() })
  const { handler, asked } = withQuirks(standIn.handler, [])
  const vendor = await serveVendor(handler, 0, latencyMs)
  const panel = await openExtensionPage(candor, "sidepanel.html")
  try {
    await acceptNotice(panel)
    await grantHost(candor, vendor.url)
    await panel.bringToFront()
    const connectionId = "bench"
    const { key = "", ...fields } = standIn.fields
    const settings = { kind: "lever", baseUrl: vendor.url, authUrl: null, fields }
    await ask(panel, "ats.save", { connectionId, settings, secrets: { key }, follows: false })
    const roleId = await approvedRole(panel)
    const { job } = await ask(panel, "ats.job", { connectionId, jobId: standIn.jobId })
    const { jobId } = await ask(panel, "ats.pick", { connectionId, job, roleId })
    await goTo(panel, "People")
    const before = await renderersMegabytes(candor)
    const askedBefore = asked.length
    await watchFrames(panel)
    const began = Date.now()
    await ask(panel, "ats.pull", { jobId, roleId, mostRequests: 100_000 })
    const replies: number[] = []
    let most = before
    let pulledMs: number | null = null
    for (let judged = 0; judged < count || pulledMs === null;) {
      await new Promise(resolve => setTimeout(resolve, lookEveryMs))
      replies.push(await roundTrip(panel))
      const now = await renderersMegabytes(candor)
      if (now !== null) most = Math.max(most ?? 0, now)
      const runs = await storedRows<RunRow>(panel, "runs")
      if (pulledMs === null && runs.some(({ skill, status }) => skill === "pull-applicants" && status === "done"))
        pulledMs = Date.now() - began
      judged = await countOf(panel, "evaluations")
      if (Date.now() - began > 1_800_000) throw new Error(`After half an hour ${judged} of ${count} were judged.`)
    }
    const wholeMs = Date.now() - began
    const requests = asked.length - askedBefore
    const { requests: a, windowMs } = lever.pace
    const allowedMs = (requests / a) * windowMs
    const frames = (await framesOf(panel)).sort((x, y) => x - y)
    const longest = frames.at(-1) ?? 0
    const most99 = frames[Math.floor(frames.length * 0.99)] ?? 0
    const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
    printTable(
      `${count.toLocaleString("en")} applicants with résumés from a stand-in for Lever (${requests.toLocaleString("en")} requests, ${a} a second)`,
      ["what", "figure", "aim", ""],
      [
        ["what the pace allows", seconds(allowedMs), "", ""],
        ["everybody and every résumé here", seconds(pulledMs), `${aimOfPace}×`, against(pulledMs, aimOfPace * allowedMs)],
        ["to the pace", `${(pulledMs / allowedMs).toFixed(3)}×`, `${aimOfPace}×`, against(pulledMs, aimOfPace * allowedMs)],
        ["all read and judged", seconds(wholeMs), "", ""],
        ["memory of all renderers, before", before === null ? "not told" : `${Math.round(before)} MB`, "", ""],
        ["at most meanwhile", most === null ? "not told" : `${Math.round(most)} MB`, "", ""],
        ["worker's reply meanwhile, median", `${median(replies).toFixed(0)} ms`, `${aimReplyMs} ms`, against(median(replies), aimReplyMs)],
        ["longest", `${Math.max(...replies).toFixed(0)} ms`, "", ""],
        ["panel's frames meanwhile, 99 of 100 below", `${most99.toFixed(0)} ms`, `${aimFrameMs} ms`, against(most99, aimFrameMs)],
        ["longest", `${longest.toFixed(0)} ms`, "", ""]
      ]
    )
  } finally {
    await panel.close()
    await vendor.stop()
  }
}

/** Rows of a table, without reading them. */
function countOf(page: Page, table: string): Promise<number> {
  return page.evaluate(
    name =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open("candor")
        request.onerror = () => reject(new Error("no store"))
        request.onsuccess = () => {
          const counted = request.result.transaction(name).objectStore(name).count()
          counted.onerror = () => reject(new Error("not counted"))
          counted.onsuccess = () => (request.result.close(), resolve(counted.result))
        }
      }),
    table
  )
}
