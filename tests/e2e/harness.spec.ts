import { readdirSync } from "node:fs"
import type { Page } from "@playwright/test"
import { extensionFolder, openExtensionPage, renewCandor } from "../support/browser"
import { ask } from "../support/messages"
import { grantHost } from "../support/permissions"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// Most tests share a browser, which is made as new between them: what one leaves behind must not be there for the next, and what the next
// writes must not be taken by the cleaning after the one before.

test("a browser that is used again knows nothing of the test before", async ({ candor, demo }) => {
  const script = readdirSync(extensionFolder).find(name => /^skeleton\..*js$/.test(name)) ?? "there is none"
  const host = `http://${new URL(demo.origin).hostname}/*`
  for (let time = 0; time < 3; time++) {
    const page = await openExtensionPage(candor, "options.html")
    expect(await left(page)).toEqual({ roles: 0, kept: [], scripts: 0, hosts: [] })
    expect(candor.context.pages().length, "an empty page and this one").toBe(2)

    await grantHost(candor, demo.origin)
    await ask(page, "role.start", { kind: "text", text: "Data Engineer\n\nRequirements\n- Python in production\n" })
    expect(await requestHost(page, host)).toBe(true)
    await page.evaluate(async file => {
      await chrome.storage.local.set({ left: true })
      await chrome.scripting.registerContentScripts([{ id: "left", matches: ["http://127.0.0.1/*"], js: [file] }])
    }, script)
    const something = { roles: 1, kept: ["left"], scripts: 1, hosts: [host] }
    expect(await left(page)).toEqual(something)
    // Were anything cleaned up late, it would be gone by now.
    await page.waitForTimeout(500)
    expect(await left(page)).toEqual(something)
    await renewCandor(candor)
  }
  const page = await openExtensionPage(candor, "options.html")
  expect(await requestHost(page, host), "the browser asks the recruiter again").toBe("asks")
})

/** What of a test there is in the extension. */
async function left(page: Page) {
  const roles = (await storedRows(page, "roles")).length
  const rest = await page.evaluate(async () => ({
    kept: Object.keys(await chrome.storage.local.get()),
    scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
    hosts: (await chrome.permissions.getAll()).origins
  }))
  return { roles, ...rest }
}

/** Asks for a host in a click: whether it is had, or that the browser asks for it. */
async function requestHost(page: Page, host: string): Promise<boolean | "asks"> {
  await page.evaluate(origin => {
    const button = document.body.appendChild(document.createElement("button"))
    button.textContent = "Ask for the host"
    button.onclick = () => void chrome.permissions.request({ origins: [origin] }).then(had => (button.dataset.had = String(had)))
  }, host)
  const button = page.getByRole("button", { name: "Ask for the host" })
  await button.click()
  const had = button.and(page.locator("[data-had]"))
  const answered = await had.waitFor({ timeout: 2_000 }).then(
    () => true,
    () => false
  )
  return answered ? (await button.getAttribute("data-had")) === "true" : "asks"
}
