import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { FailureError } from "~messages/failure-error"
import { send, sendToTab } from "~messages/send"
import { fakeChrome } from "../../support/chrome"

let browser: ReturnType<typeof fakeChrome>
beforeEach(() => {
  browser = fakeChrome()
})
afterEach(() => vi.unstubAllGlobals())

async function failureOfSending(): Promise<unknown> {
  return send("page.read", { tabId: 7 }).then(
    () => "no failure",
    error => (error instanceof FailureError ? error.failure : error)
  )
}

describe("sending to the worker", () => {
  it("gives the reply's value", async () => {
    browser.chrome.runtime.sendMessage.mockResolvedValue({ ok: true, value: { personId: "p" } })
    expect(await send("profile.readText", { text: "t", fileName: null })).toEqual({ personId: "p" })
    expect(browser.chrome.runtime.sendMessage).toHaveBeenCalledWith({ name: "profile.readText", request: { text: "t", fileName: null } })
  })

  it("turns a failure reply into an error that carries the sentences", async () => {
    const failure = { what: "a", kept: "b", next: "c", retry: true }
    browser.chrome.runtime.sendMessage.mockResolvedValue({ ok: false, failure })
    expect(await failureOfSending()).toEqual(failure)
  })

  it.each([[undefined], [null], ["ok"], [{}], [{ ok: false }], [{ ok: false, failure: { what: 3 } }], [{ ok: true }]])(
    "says that the worker did not answer when it gets %j",
    async reply => {
      browser.chrome.runtime.sendMessage.mockResolvedValue(reply)
      expect(await failureOfSending()).toMatchObject({ what: "Candor's background part did not answer.", retry: true })
    }
  )

  it("says the same when nobody listens, without the browser's own words", async () => {
    browser.chrome.runtime.sendMessage.mockRejectedValue(new Error("Could not establish connection. Receiving end does not exist."))
    expect(await failureOfSending()).toMatchObject({ what: "Candor's background part did not answer.", next: "Try again." })
  })

  it("tells to reload the page after an update of the extension", async () => {
    browser.chrome.runtime.id = undefined
    expect(await failureOfSending()).toMatchObject({ what: "Candor was updated while this page was open.", next: "Reload this page." })
    expect(browser.chrome.runtime.sendMessage).not.toHaveBeenCalled()
  })
})

it("says what to do when a tab has no page side", async () => {
  browser.chrome.tabs.sendMessage.mockRejectedValue(new Error("Could not establish connection."))
  await expect(sendToTab(7, "content.showQuote", { quote: "x" })).rejects.toMatchObject({
    failure: { next: "Click Candor's icon in the toolbar on this page, then Read this page." }
  })
})
