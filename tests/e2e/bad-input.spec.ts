import type { Page } from "@playwright/test"
import { demoPages } from "../support/demo"
import { ask } from "../support/messages"
import { approvedRole, goTo } from "../support/scene"
import { storedRows } from "../support/store"
import { expect, test } from "../support/test"

// What bad input gets: a clear sentence, nothing lost, no stack trace.

const coffee = demoPages.other[0]?.path ?? "/"
const profile = "Ilse Varga-Thom\nData engineer\n\nExperience\nData Engineer, Kite & Kestrel\nJan 2020 – Present\nPython and Kafka.\n"
const stackTrace = /\bat \S+ \(|TypeError|ReferenceError|undefined|\[object|chrome-extension:\/\//

/** Nothing of the machinery shows, and the panel still answers. */
async function expectUsable(panel: Page): Promise<void> {
  expect(await panel.getByRole("main").innerText()).not.toMatch(stackTrace)
  await goTo(panel, "Chat")
  await goTo(panel, "Candidate")
}

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, "Built data pipelines in Python. ")
const binary = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256))
const latin1 = Buffer.from("Zo\u00eb M\u00fcller\nExperience\nNurse, Gr\u00fcnwald\n2019 \u2013 2022\n", "latin1")

test.describe("files in the Candidate tab", () => {
  const files = [
    { what: "an empty file", name: "empty.txt", buffer: Buffer.alloc(0) },
    { what: "20 MB of text", name: "huge.txt", buffer: megabytes(20) },
    { what: "a binary file", name: "photo.txt", buffer: binary },
    { what: "a file that is not UTF-8", name: "latin.txt", buffer: latin1 },
    { what: "a PDF", name: "cv.pdf", buffer: Buffer.from("%PDF-1.7\n") },
    { what: "a truncated JSON Resume", name: "cv.json", buffer: Buffer.from('{"basics": {"name": "Ilse Va') },
    { what: "a JSON file that is no résumé", name: "list.json", buffer: Buffer.from("[1, 2, 3]") }
  ]
  test("each is refused in a sentence that names it, and the next good text is read", async ({ beside }) => {
    const { panel } = await beside(coffee)
    await goTo(panel, "Candidate")
    const field = panel.getByRole("textbox", { name: "Paste or drop a profile" })
    for (const { what, name, buffer } of files) {
      await test.step(what, async () => {
        await panel
          .locator('section[aria-label="Paste or drop a profile"] input[type=file]')
          .setInputFiles({ name, mimeType: "text/plain", buffer })
        await expect(panel.getByRole("main")).toContainText(/not read|could not|cannot|is not|no profile|nothing/i)
        await expectUsable(panel)
        expect(await storedRows(panel, "people")).toEqual([])
      })
    }
    await field.fill(profile)
    await panel.getByRole("button", { name: "Read this text" }).click()
    await expect(panel.getByRole("heading", { name: "Ilse Varga-Thom" })).toBeVisible()
  })

  test("a text that is no profile stays in the field, with the reason beside it", async ({ beside }) => {
    const { panel } = await beside(coffee)
    await goTo(panel, "Candidate")
    const field = panel.getByRole("textbox", { name: "Paste or drop a profile" })
    await field.fill("lorem ipsum")
    await panel.getByRole("button", { name: "Read this text" }).click()
    await expect(panel.getByRole("alert").first()).toBeVisible()
    await expect(field).toHaveValue("lorem ipsum")
    await expectUsable(panel)
  })
})

test.describe("files in the chat", () => {
  test("each is refused in a sentence, and what stood in the field stays", async ({ beside }) => {
    const { panel } = await beside(coffee)
    const composer = panel.getByRole("textbox", { name: "Answer or paste" })
    await composer.fill("Data engineer in Lisbon")
    for (const { name, buffer } of [
      { name: "empty.txt", buffer: Buffer.alloc(0) },
      { name: "huge.txt", buffer: megabytes(20) },
      { name: "photo.txt", buffer: binary },
      { name: "latin.txt", buffer: latin1 },
      { name: "post.docx", buffer: Buffer.from("PK\u0003\u0004") }
    ]) {
      await panel
        .locator(".chat-composer input[type=file], form input[type=file], input[type=file]")
        .first()
        .setInputFiles({ name, mimeType: "text/plain", buffer })
      await expect(panel.getByRole("alert").filter({ hasText: name })).toBeVisible()
      await expect(composer).toHaveValue("Data engineer in Lisbon")
    }
    await expectUsable(panel)
  })
})

test("pages that are empty, huge, binary, not UTF-8 or cut short are told in a sentence", async ({ beside, candor, demo }) => {
  const person = "<h1>Ilse Varga-Thom</h1><h2>Experience</h2><h3>Data Engineer</h3><p>Kite &amp; Kestrel</p><p>Jan 2020 – Present</p>"
  const pages: Record<string, { body: Buffer; contentType: string; readable: boolean }> = {
    empty: { body: Buffer.alloc(0), contentType: "text/html", readable: false },
    huge: {
      body: Buffer.concat([Buffer.from(`<!doctype html><main>${person}<p>`), megabytes(20)]),
      contentType: "text/html",
      readable: true
    },
    binary: { body: binary, contentType: "text/html", readable: false },
    latin: {
      body: Buffer.concat([Buffer.from("<!doctype html><main><h1>"), latin1]),
      contentType: "text/html; charset=utf-8",
      readable: true
    },
    cut: {
      body: Buffer.from(`<!doctype html><html><body><main>${person}<h2>Educa`),
      contentType: "text/html; charset=utf-8",
      readable: true
    }
  }
  await candor.context.route(`${demo.origin}/bad/*`, route => {
    const page = pages[new URL(route.request().url()).pathname.split("/").pop() ?? ""]
    return page ? route.fulfill({ status: 200, contentType: page.contentType, body: page.body }) : route.abort()
  })
  const { page, panel } = await beside("/")
  await goTo(panel, "Candidate")
  for (const name of Object.keys(pages)) {
    await test.step(name, async () => {
      await page.goto(`${demo.origin}/bad/${name}`)
      await panel.getByRole("button", { name: "Read this page" }).click({ timeout: 30_000 })
      await expect(panel.getByRole("heading", { name: /not a profile|could not be read|Varga-Thom|Müller|Zo/ }).first()).toBeVisible({
        timeout: 30_000
      })
      await expectUsable(panel)
    })
  }
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
