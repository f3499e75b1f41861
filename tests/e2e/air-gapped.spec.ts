import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { makeAirGapped } from "../../scripts/air-gapped.mjs"
import { closeCandor, extensionFolder, launchCandor, openExtensionPage } from "../support/browser"
import { startChatServer } from "../support/chat-server"
import { grantHost } from "../support/permissions"
import { expect, test } from "../support/test"

// The build that reaches this machine alone: it is the browser that refuses every other request, not the code.

test("a build without a network: a request elsewhere is refused by the browser itself, a model on this machine answers", async () => {
  const folder = makeAirGapped(extensionFolder, path.join(mkdtempSync(path.join(tmpdir(), "candor-air-gapped-")), "extension"))
  const server = await startChatServer()
  server.answer(({ path: asked }) =>
    asked.endsWith("/models")
      ? { status: 200, body: JSON.stringify({ object: "list", data: [{ id: "small", object: "model", created: 1, owned_by: "test" }] }) }
      : { text: '{"city":"Porto","days":3}' }
  )
  const candor = await launchCandor({ extension: folder })
  try {
    const options = await openExtensionPage(candor, "options.html")
    const refused = await options.evaluate(async address => {
      const violation = new Promise<string>(resolve =>
        document.addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective), { once: true })
      )
      const answered = await fetch(address).then(
        () => true,
        () => false
      )
      return { answered, by: answered ? null : await violation }
    }, "https://models.example/v1")
    expect(refused).toEqual({ answered: false, by: "connect-src" })

    const asked = await options.evaluate(
      origins => Promise.all(origins.map(origin => chrome.permissions.request({ origins: [origin] }).then(() => "asked", String))),
      ["https://models.example/*"]
    )
    expect(asked[0]).toMatch(/manifest/i)

    await options.getByRole("button", { name: "Add a model on a server" }).click()
    const form = options.getByRole("form", { name: "Add a model on a server" })
    await form.getByLabel("Kind of server").selectOption({ label: "Ollama" })
    await form.getByLabel("Address of its API").fill("https://models.example/v1")
    await expect(form.getByText("This build of Candor reaches this machine alone.")).toBeVisible()
    await expect(form.getByRole("button", { name: "Save and test" })).toBeDisabled()

    await grantHost(candor, server.baseUrl)
    await form.getByLabel("Address of its API").fill(server.baseUrl)
    await form.getByLabel("Model", { exact: true }).fill("small")
    await form.getByRole("button", { name: "Save and test" }).click()
    await expect(options.getByRole("listitem", { name: "Ollama" }).getByRole("status")).toContainText("The model answers")
  } finally {
    await closeCandor(candor)
    await server.close()
    rmSync(candor.profileFolder, { recursive: true, force: true, maxRetries: 3 })
    rmSync(path.dirname(folder), { recursive: true, force: true })
  }
})
