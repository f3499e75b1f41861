import type { Page } from "@playwright/test"
import { modelSettingsSchema } from "../../src/model/model-settings"
import type { PageRow } from "../../src/store/rows/rows"
import { killBrowser, openExtensionPage, type Candor } from "../support/browser"
import { startChatServer, type ChatTestServer } from "../support/chat-server"
import { activeRole } from "../support/intake"
import { ask, tell } from "../support/messages"
import { grantHost } from "../support/permissions"
import { servePages } from "../support/serve-pages"
import { storedRows } from "../support/store"
import { expect, restart, test } from "../support/test"
import { killWorkerAndWait } from "../support/worker"

// The worker's late parts (ADR 15): not read where they are not needed, and there whenever they are, whatever happened to the worker since
// it was installed.

/** Another one each time: a post that was read before is known. */
const postOf = (when: string) =>
  `Data Engineer (${when})\n\nRequirements\n- Python in production\n- 3+ years of experience in data engineering\n- Kafka and SQL\n`
const card = (name: string) =>
  `<!doctype html><title>Home</title><main><div class="h-card"><h1 class="p-name">${name}</h1><p class="p-job-title">Toll clerk</p></div>
  <h2>Experience</h2><p>Toll clerk, Ferro Werke, 2016 to 2020</p></main>`

test.use({ ownBrowser: true })

let server: ChatTestServer
let site: Awaited<ReturnType<typeof servePages>>
const people = { installed: "Ilse Quarshie", stopped: "Odo Brandt", restarted: "Wim Achterberg", reloaded: "Tekla Ferreira" }
test.beforeAll(async () => {
  server = await startChatServer()
  server.answer(({ path }) =>
    path.endsWith("/models")
      ? {
          status: 200,
          body: JSON.stringify({ object: "list", data: [{ id: "small-model", object: "model", created: 1, owned_by: "test" }] })
        }
      : { text: '{"city":"Porto","days":3}' }
  )
  site = await servePages(
    Object.fromEntries(
      Object.entries(people).map(([when, name]) => [`/${when}`, { body: Buffer.from(card(name)), contentType: "text/html" }])
    )
  )
})
test.afterAll(async () => {
  await server.close()
  await site.close()
})

/** The parts that the running worker has read, asked of itself. */
async function partsRead(candor: Candor): Promise<string[]> {
  const ours = candor.context.serviceWorkers().filter(each => each.url().includes(candor.extensionId))
  const asked = ours.map(worker =>
    worker.evaluate(() => {
      const parts = (globalThis as unknown as Record<symbol, { held: Map<string, unknown> } | undefined>)[Symbol.for("candor.parts")]
      return [...(parts?.held.keys() ?? [])].sort()
    })
  )
  // The connection goes on listing workers that have died, and these never answer.
  const late = new Promise<string[]>((_, reject) => setTimeout(() => reject(new Error(`None of ${ours.length} workers answers.`)), 5_000))
  return Promise.race([...asked, late])
}

const allParts = [
  "agent",
  "badge-texts",
  "connectors",
  "html-parser",
  "line-reading",
  "mentions",
  "page-reading",
  "paraphrases",
  "post-reading",
  "redaction",
  "sdk",
  "servers",
  "term-lists",
  "text-reading",
  "texts",
  "work-kinds",
  "work-words"
]

/** A message that the contract refuses: it wakes the worker and changes nothing. */
const wake = (page: Page) => tell(page, "role.approve", {} as never)

async function readsVocabulary(page: Page, when: string): Promise<void> {
  const { roleId } = await ask(page, "role.start", { kind: "text", text: postOf(when) })
  await expect.poll(async () => (await activeRole(page))?.id, { timeout: 20_000 }).toBe(roleId)
  await expect.poll(async () => (await activeRole(page))?.role.qualifications.length, { timeout: 20_000 }).toBeGreaterThan(2)
}

async function readsCard(candor: Candor, page: Page, when: keyof typeof people): Promise<void> {
  const tab = await candor.context.newPage()
  await tab.goto(`${site.origin}/${when}`)
  const tabId = await page.evaluate(async url => (await chrome.tabs.query({})).find(each => each.url === url)?.id, tab.url())
  await ask(page, "page.read", { tabId: tabId ?? -1 })
  const seen = async () => (await storedRows<PageRow>(page, "pages")).find(row => row.url === tab.url())?.state
  await expect.poll(seen, { timeout: 20_000 }).toBe("profile")
  const names = (await storedRows<{ name: string | null }>(page, "people")).map(({ name }) => name)
  expect(names).toContain(people[when])
  await tab.close()
}

async function readsText(page: Page, when: string): Promise<void> {
  const text = `${people[when as keyof typeof people]} Junior\nToll clerk\n\nExperience\nToll clerk, Ferro Werke\n03/2016 – present\nKept the toll.\n`
  await ask(page, "profile.readText", { text, fileName: null })
}

async function writesLine(page: Page): Promise<void> {
  const role = await activeRole(page)
  await ask(page, "line.say", {
    roleId: role?.id ?? "",
    text: "Kafka is nice to have",
    personId: null,
    otherId: null,
    people: []
  })
}

/** What somebody's words say in other words is asked for when they are held against an approved role. */
async function readsForRole(page: Page, when: string): Promise<void> {
  const role = await activeRole(page)
  await ask(page, "role.approve", { roleId: role?.id ?? "" })
  await readsText(page, when)
}

async function asksModel(page: Page): Promise<void> {
  const before = server.requests.length
  await ask(page, "model.test", { modelId: "local" })
  await expect.poll(() => server.requests.length, { message: "the server was asked", timeout: 20_000 }).toBeGreaterThan(before)
}

/** An account without its key is refused by the connector itself, and nothing is kept. */
async function connects(page: Page): Promise<void> {
  const settings = { kind: "lever", baseUrl: "https://api.lever.co/v1", authUrl: null, fields: {} } as const
  await tell(page, "ats.save", { connectionId: "none", settings, secrets: {}, follows: false })
}

async function addModel(page: Page): Promise<void> {
  const settings = modelSettingsSchema.parse({
    ...{ id: "local", name: "Local", kind: "openai-compatible", baseUrl: server.baseUrl, model: "small-model" }
  })
  await ask(page, "model.save", { settings, key: null })
  await ask(page, "model.agree", { modelId: "local", agreed: true })
}

/** The site is one that the recruiter allowed. A browser that is killed may forget it, so it is allowed anew each time. */
async function allowSite(candor: Candor, page: Page): Promise<void> {
  await grantHost(candor, site.origin)
  const origins = [`http://${new URL(site.origin).hostname}/*`]
  expect(await page.evaluate(origins => chrome.permissions.request({ origins }), origins)).toBe(true)
}

/** As the button on chrome://extensions does; a browser that is not in developer mode would switch an unpacked extension off. */
async function reloadExtension(candor: Candor): Promise<void> {
  const page = await candor.context.newPage()
  await page.goto("chrome://extensions")
  await page.evaluate(async id => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>
        reload: (id: string, options: { failQuietly: boolean }) => Promise<unknown>
      }
    }
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.reload(id, { failQuietly: true })
  }, candor.extensionId)
  await page.close()
}

/** Stops the worker before each need, so that each part is the first thing that a new worker is asked for. */
async function needsEachPart(candor: Candor, page: Page, when: keyof typeof people): Promise<void> {
  await allowSite(candor, page)
  for (const [parts, need] of [
    [["agent", "post-reading", "term-lists"], () => readsVocabulary(page, when)],
    [["line-reading"], () => writesLine(page)],
    [["html-parser", "page-reading"], () => readsCard(candor, page, when)],
    [["text-reading"], () => readsText(page, when)],
    [["paraphrases"], () => readsForRole(page, when)],
    [["sdk", "servers"], () => asksModel(page)],
    [["connectors"], () => connects(page)]
  ] as const) {
    await killWorkerAndWait(candor, page)
    await need()
    await expect
      .poll(() => partsRead(candor), { message: `after the need of ${parts.join(", ")}` })
      .toEqual(expect.arrayContaining([...parts]))
  }
}

test("a worker that is woken for a message reads none of its late parts", async ({ candor }) => {
  const page = await openExtensionPage(candor, "options.html")
  await wake(page)
  expect(await partsRead(candor), "installed: each was imported once").toEqual(allParts)
  for (let time = 0; time < 3; time++) {
    await killWorkerAndWait(candor, page)
    await wake(page)
    expect(await partsRead(candor)).toEqual([])
  }
})

test("each late part is there when it is needed: after a stop, a restart of the browser and a reload of the extension", async ({
  candor
}) => {
  test.setTimeout(240_000)
  let page = await openExtensionPage(candor, "options.html")
  await addModel(page)
  await test.step("after the installation and a stop", () => needsEachPart(candor, page, "stopped"))

  await killBrowser(candor)
  await restart(candor)
  page = await openExtensionPage(candor, "options.html")
  await test.step("after the browser was killed and started again", async () => {
    await killWorkerAndWait(candor, page)
    await wake(page)
    expect(await partsRead(candor)).toEqual([])
    await needsEachPart(candor, page, "restarted")
  })

  await reloadExtension(candor)
  await test.step("after the extension was reloaded", async () => {
    await expect(async () => {
      page = await openExtensionPage(candor, "options.html")
      await wake(page)
    }).toPass({ timeout: 20_000 })
    await needsEachPart(candor, page, "reloaded")
  })
})
