import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, test } from "@playwright/test"
import puppeteer, { type Browser } from "puppeteer-core"
import { findFirefox } from "../../scripts/find-browser.mjs"

// The same sources run in Firefox: the panel and the popup open there, and the store answers. Driven over WebDriver BiDi.

const firefox = findFirefox()
const build = fileURLToPath(new URL("../../build/firefox-mv3-prod", import.meta.url))
const geckoId = "candor@candor.example"
/** Firefox gives every installation another address; this fixes it beforehand. */
const address = "3f1f0f6e-52b5-4c3e-9d0c-0a1b2c3d4e5f"

test.describe("in Firefox", () => {
  test.skip(firefox === null, "Firefox is not installed here: the smoke test of the Firefox build was not run.")
  test.skip(!existsSync(build), "There is no Firefox build: run npm run build:firefox first.")
  let browser: Browser

  test.beforeEach(async () => {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox ?? "",
      headless: true,
      protocol: "webDriverBiDi",
      args: ["--remote-allow-system-access"],
      extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: address }) }
    })
    await browser.installExtension(build)
  })
  test.afterEach(async () => browser.close())

  test("the panel opens with its three places, and the popup with its button", async () => {
    const panel = await open("sidepanel.html")
    // The notice of the first run, and past it the three places.
    await expect.poll(() => textOf(panel), { timeout: 30_000 }).toContain("A profile beside a role")
    await panel.evaluate(() => [...document.querySelectorAll("button")].at(-1)?.click())
    await expect.poll(() => textOf(panel), { timeout: 30_000 }).toMatch(/Role[\s\S]*Person[\s\S]*People/)
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe("en")
    expect(await panel.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain("candor")
    const popup = await open("popup.html")
    await expect.poll(() => textOf(popup), { timeout: 30_000 }).toContain("Open panel")
  })

  test("a pasted post is read in the event page, which has no late parts to import", async () => {
    const panel = await open("sidepanel.html")
    await expect.poll(() => textOf(panel), { timeout: 30_000 }).toContain("A profile beside a role")
    const text = "Data Engineer\n\nRequirements\n- Python in production\n- 3+ years of experience in data engineering\n- Kafka and SQL\n"
    const reply = await panel.evaluate(
      async post => JSON.stringify(await chrome.runtime.sendMessage({ name: "role.start", request: { kind: "text", text: post } })),
      text
    )
    expect(reply).toContain('"ok":true')
    await expect.poll(() => qualificationsIn(panel), { timeout: 30_000 }).toBeGreaterThan(2)
  })

  /** How many qualifications the first stored role has. */
  async function qualificationsIn(page: Awaited<ReturnType<typeof open>>): Promise<number> {
    return page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open("candor")
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            const all = request.result.transaction("roles").objectStore("roles").getAll()
            all.onsuccess = () => resolve((all.result[0]?.role.qualifications ?? []).length)
            request.result.close()
          }
        })
    )
  }

  async function open(file: string) {
    const page = await browser.newPage()
    // The page loads and the promise never resolves; what is shown is polled for instead.
    page.goto(`moz-extension://${address}/${file}`).catch(() => undefined)
    return page
  }

  /** Empty while the page is still loading and cannot be asked. */
  async function textOf(page: Awaited<ReturnType<typeof open>>): Promise<string> {
    return page.evaluate(() => document.body.innerText).catch(() => "")
  }
})
