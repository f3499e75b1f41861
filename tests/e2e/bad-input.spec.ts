import type { Page } from "@playwright/test"
import { pdfBombs, wordBombs } from "../support/bombs"
import { chooseFile } from "../support/choose-file"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import { openPanel } from "../support/panel"
import { wordLikePdf } from "../support/pdf-resumes"
import { acceptNotice, approvedRole, goTo } from "../support/scene"
import { servePages, type ServedPage } from "../support/serve-pages"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// What bad input gets: a clear sentence, nothing lost, no stack trace.

const coffee = demoPages.other[0]?.path ?? "/"
const profile = "Ilse Varga-Thom\nData engineer\n\nExperience\nData Engineer, Kite & Kestrel\nJan 2020 – Present\nPython and Kafka.\n"
const stackTrace = /\bat \S+ \(|TypeError|ReferenceError|undefined|\[object|chrome-extension:\/\//

/** Nothing of the machinery shows, and the panel still answers. */
async function expectUsable(panel: Page): Promise<void> {
  expect(await panel.getByRole("main").innerText()).not.toMatch(stackTrace)
  await goTo(panel, "Role")
  await goTo(panel, "Person")
}

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, `<p>${"Built data pipelines in Python. ".repeat(30)}</p>\n`)
const binary = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))
const latin1 = Buffer.from("Zo\u00eb M\u00fcller\nExperience\nNurse, Gr\u00fcnwald\n2019 \u2013 2022\n", "latin1")

test.describe("files in the Candidate tab", () => {
  const files = [
    { what: "an empty file", name: "empty.txt", buffer: Buffer.alloc(0), said: /empty\.txt was not read/ },
    { what: "20 MB of text", name: "huge.txt", buffer: megabytes(20), said: /huge\.txt was not read/ },
    { what: "a binary file", name: "photo.txt", buffer: binary, said: /photo\.txt was not read/ },
    { what: "a file that is not UTF-8", name: "latin.txt", buffer: latin1, said: /latin\.txt was not read/ },
    { what: "a PDF", name: "cv.pdf", buffer: Buffer.from("%PDF-1.7\n"), said: /cv\.pdf was not read/ },
    {
      what: "a truncated JSON Resume",
      name: "cv.json",
      buffer: Buffer.from('{"basics": {"name": "Ilse Va'),
      said: /“cv\.json” looks like JSON and cannot be read/
    },
    { what: "a JSON file that is no résumé", name: "list.json", buffer: Buffer.from("[1, 2, 3]"), said: /“list\.json” is a list/ }
  ]
  test("each is refused in a sentence of its own, and the next good text is read", async ({ beside }, info) => {
    const { panel } = await beside(coffee)
    await goTo(panel, "Person")
    const paste = panel.getByRole("region", { name: "Paste or drop a profile" })
    for (const { what, name, buffer, said } of files) {
      await test.step(what, async () => {
        await expect(paste).not.toContainText(said)
        await chooseFile(paste.locator("input[type=file]"), info, name, buffer)
        await expect(paste).toContainText(said)
        // Leaving the tab and coming back takes the sentence away, so that the next file's is its own.
        await expectUsable(panel)
        expect(await storedRows(panel, "people")).toEqual([])
      })
    }
    await paste.getByRole("textbox").fill(profile)
    await panel.getByRole("button", { name: "Read this text" }).click()
    await expect(panel.getByRole("heading", { name: "Ilse Varga-Thom" })).toBeVisible()
  })

  test("a file made to fill the machine is given up, and the panel answers all the while", async ({ beside }, info) => {
    const { panel } = await beside(coffee)
    await goTo(panel, "Person")
    const paste = panel.getByRole("region", { name: "Paste or drop a profile" })
    const field = paste.locator("input[type=file]")
    // The longest time between two turns of the panel's own thread, while files are read beside it.
    await panel.evaluate(() => {
      const seen = { last: performance.now(), longestMs: 0 }
      Object.assign(globalThis, { seen })
      setInterval(() => {
        const now = performance.now()
        seen.longestMs = Math.max(seen.longestMs, now - seen.last)
        seen.last = now
      }, 20)
    })
    const bombs = [
      {
        name: "paragraphs.docx",
        buffer: wordBombs["a million paragraphs with a letter"]?.(),
        said: /paragraphs\.docx was not read.*more than 20,?000 paragraphs/
      },
      { name: "stream.pdf", buffer: pdfBombs["a stream of 512 MB of blanks"]?.(), said: /stream\.pdf was not read.*unpacks to more than/ },
      {
        name: "often.pdf",
        buffer: pdfBombs["one stream drawn two thousand times"]?.(),
        said: /often\.pdf was not read.*stopped after 4 seconds/
      }
    ]
    for (const { name, buffer, said } of bombs) {
      const began = Date.now()
      await chooseFile(field, info, name, Buffer.from(buffer ?? []))
      await expect(paste).toContainText(said)
      expect(Date.now() - began, name).toBeLessThan(8_000)
    }
    const longestMs = await panel.evaluate(() => (globalThis as unknown as { seen: { longestMs: number } }).seen.longestMs)
    expect(longestMs).toBeLessThan(1_000)
    await chooseFile(field, info, "ilka.pdf", Buffer.from(await wordLikePdf()))
    await expect(panel.getByRole("heading", { name: "Ilka Brandstetter" })).toBeVisible()
  })

  test("a text that is no profile stays in the field, with the reason beside it", async ({ beside }) => {
    const { panel } = await beside(coffee)
    await goTo(panel, "Person")
    const field = panel.getByRole("textbox", { name: "Paste or drop a profile" })
    await field.fill("lorem ipsum")
    await panel.getByRole("button", { name: "Read this text" }).click()
    await expect(panel.getByRole("alert").first()).toBeVisible()
    await expect(field).toHaveValue("lorem ipsum")
    await expectUsable(panel)
  })
})

test.describe("files as a post", () => {
  test("each is refused in a sentence, and what stood in the field stays", async ({ beside }, info) => {
    const { panel } = await beside(coffee)
    const field = panel.getByRole("textbox", { name: "Paste a job post" })
    await field.fill("Data engineer in Lisbon")
    for (const { name, buffer } of [
      { name: "empty.txt", buffer: Buffer.alloc(0) },
      { name: "huge.txt", buffer: megabytes(20) },
      { name: "photo.txt", buffer: binary },
      { name: "latin.txt", buffer: latin1 },
      { name: "post.docx", buffer: Buffer.from("PK\u0003\u0004") }
    ]) {
      await chooseFile(panel.locator("input[type=file]").first(), info, name, buffer)
      await expect(panel.getByRole("alert").filter({ hasText: name })).toBeVisible()
      await expect(field).toHaveValue("Data engineer in Lisbon")
    }
    await expectUsable(panel)
  })
})

test("pages that are empty, huge, binary, not UTF-8 or cut short are told in a sentence", async ({ candor }) => {
  const person = "<h1>Ilse Varga-Thom</h1><h2>Experience</h2><h3>Data Engineer</h3><p>Kite &amp; Kestrel</p><p>Jan 2020 – Present</p>"
  const html = "text/html; charset=utf-8"
  const pages: Record<string, ServedPage & { shows: RegExp }> = {
    "/empty": { body: Buffer.alloc(0), contentType: html, shows: /not a profile/ },
    "/huge": {
      body: Buffer.concat([Buffer.from(`<!doctype html><main>${person}`), megabytes(20)]),
      contentType: html,
      shows: /Varga-Thom/
    },
    "/binary": { body: binary, contentType: html, shows: /not a profile/ },
    "/not-utf-8": { body: Buffer.concat([Buffer.from("<!doctype html><main><h1>"), latin1]), contentType: html, shows: /Zo|not a profile/ },
    "/cut": { body: Buffer.from(`<!doctype html><html><body><main>${person}<h2>Educa`), contentType: html, shows: /Varga-Thom/ },
    "/picture": { body: binary, contentType: "image/png", shows: /not a profile|could not be read/ }
  }
  const site = await servePages(pages)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  await page.goto(site.origin)
  const panel = await openPanel(candor, page)
  await acceptNotice(panel)
  await goTo(panel, "Person")
  for (const [path, { shows }] of Object.entries(pages)) {
    await test.step(path, async () => {
      await page.goto(site.origin + path, { timeout: 60_000 })
      await expect(panel.getByRole("heading", { name: "Nothing read on this page yet" })).toBeVisible()
      await panel.getByRole("button", { name: "Read this page" }).click()
      await expect(panel.getByRole("heading", { name: shows }).first()).toBeVisible({ timeout: 30_000 })
      await expectUsable(panel)
    })
  }
  await site.close()
})

test("a hostile import is refused with the reason, and nothing is changed", async ({ beside }) => {
  const { panel } = await beside("/")
  const roleId = await approvedRole(panel)
  const before = JSON.stringify(await storedRows(panel, "roles"))
  for (const text of ["", "not JSON", "{}", '{"formatName":"dexie"}', "[".repeat(100_000), '{"__proto__":{"polluted":true}}'])
    await expect(ask(panel, "data.import", { text }), text.slice(0, 20)).rejects.toThrow(/\S+ \S+ \S+/)
  expect(JSON.stringify(await storedRows(panel, "roles"))).toBe(before)
  expect(roleId).not.toBe("")
})
