import { readdirSync } from "node:fs"
import path from "node:path"
import type { Page } from "@playwright/test"
import { contract, type MessageName } from "../../src/messages/contract"
import type { PersonRow, SettingsRow } from "../../src/store/rows/rows"
import { extensionFolder } from "../support/browser"
import { personOfKind } from "../support/demo"
import { pageSideOf } from "../support/page-side"
import { quotesOn } from "../support/card"
import { approvedRole, evaluationOf, goTo, settledPage } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

const ana = personOfKind("JSON-LD")

/** Everything a page can see of itself: its elements, its style sheets, what is registered on it. */
function whatThePageSees(page: Page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    styleSheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
    globals: Object.keys(window).sort(),
    runtime: typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime
  }))
}

test("a page cannot fetch a single file of the extension, nor see that it is there", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  const files = readdirSync(extensionFolder, { recursive: true, withFileTypes: true })
    .filter(item => item.isFile())
    .map(item => path.relative(extensionFolder, path.join(item.parentPath, item.name)).split(path.sep).join("/"))
  expect(files).toContain("manifest.json")
  const reached = await page.evaluate(
    async ([id, names]) => {
      const open: string[] = []
      for (const name of names) {
        const address = `chrome-extension://${id}/${name}`
        if (
          await fetch(address).then(
            () => true,
            () => false
          )
        )
          open.push(`fetch ${name}`)
        const loads = (tag: "img" | "script") =>
          new Promise<boolean>(resolve => {
            const element = document.createElement(tag)
            element.onload = () => resolve(true)
            element.onerror = () => resolve(false)
            element.src = address
            document.head.append(element)
          })
        if (await loads(/\.png$/.test(name) ? "img" : "script")) open.push(`load ${name}`)
      }
      return open
    },
    [candor.extensionId, files] as const
  )
  expect(reached).toEqual([])
  expect(await page.evaluate(() => typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe("undefined")
})

test("reading a page and showing a quote on it leave its DOM as it was", async ({ beside }) => {
  const { page, panel } = await beside("/")
  await approvedRole(panel)
  await page.goto(new URL(ana.path, page.url()).href)
  const before = await whatThePageSees(page)
  await page.evaluate(() => {
    const seen = window as unknown as { mutations: number }
    seen.mutations = 0
    new MutationObserver(records => (seen.mutations += records.length)).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true
    })
  })
  await goTo(panel, "Person")
  await panel.getByRole("button", { name: "Read this page" }).click()
  const row = await settledPage(panel, page.url())
  const quote = quotesOn(panel).first()
  await expect(quote).toBeVisible()
  await quote.click()
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { message: "the quote is highlighted" }).toBeGreaterThan(0)
  const after = await whatThePageSees(page)
  expect({ ...after, globals: after.globals.filter(name => name !== "mutations") }).toEqual(before)
  expect(await page.evaluate(() => (window as unknown as { mutations: number }).mutations)).toBe(0)
  expect(row.personId).not.toBeNull()
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { message: "the highlight goes again", timeout: 20_000 }).toBe(0)
})

test("what runs in a page can report what it read, and nothing else", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana.path)
  const { personId } = await settledPage(panel, page.url())
  const roleId = await approvedRole(panel)
  await evaluationOf(panel, roleId, personId ?? "")
  const side = await pageSideOf(candor, page)
  const privileged = (Object.keys(contract) as MessageName[]).filter(
    name => contract[name].to === "background" && contract[name].from !== "content"
  )
  expect(privileged).toContain("data.eraseAll")
  const answered = await side.evaluate<string[]>(`(async () => {
    const answered = []
    for (const name of ${JSON.stringify(privileged)}) {
      const request = { personId: ${JSON.stringify(personId)}, roleId: ${JSON.stringify(roleId)}, paused: true, tabId: 1, text: "x", kind: "blank" }
      const reply = await Promise.race([
        chrome.runtime.sendMessage({ name, request }).catch(() => undefined),
        new Promise(resolve => setTimeout(resolve, 300))
      ])
      if (reply !== undefined && reply !== null) answered.push(name)
    }
    return answered
  })()`)
  expect(answered).toEqual([])
  expect((await storedRows<PersonRow>(panel, "people")).map(({ id }) => id)).toContain(personId)
  expect((await storedRows<SettingsRow>(panel, "settings"))[0]).toMatchObject({ paused: false, activeRoleId: roleId })
})

test("what runs in a page sees none of Candor's storage", async ({ beside, candor }) => {
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  const side = await pageSideOf(candor, page)
  expect(await side.evaluate("indexedDB.databases().then(all => all.map(each => each.name))")).not.toContain("candor")
  for (const area of ["local", "session"])
    expect(
      await side.evaluate(
        `Promise.resolve().then(() => chrome.storage.${area}.get()).then(all => Object.keys(all).length, () => "refused")`
      ),
      area
    ).toBe("refused")
})

test("nothing but the demo on this machine is asked for anything", async ({ beside, candor, demo }) => {
  const asked: string[] = []
  candor.context.on("request", request => asked.push(request.url()))
  const { page, panel } = await beside(ana.path)
  await settledPage(panel, page.url())
  await approvedRole(panel)
  await goTo(panel, "Person")
  const elsewhere = asked.filter(
    url => !url.startsWith(demo.origin) && !url.startsWith("chrome-extension://") && !url.startsWith("data:") && !url.startsWith("blob:")
  )
  expect(elsewhere).toEqual([])
  // The reader asks the page for nothing either: only its document and its style sheet were ever requested.
  expect(asked.filter(url => url.startsWith(demo.origin)).length).toBeLessThanOrEqual(3)
})
