import { requests, settings, stage, stored } from "../../support/stage"
import { readFileSync } from "node:fs"
import { fireEvent, render, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import PopupPage from "~popup/index"
import { isReadable, webOrigin } from "~ui/web-origin"
import { sentence } from "~sentence/sentence"
import { palette } from "~ui/theme"
import { decision, page, person } from "../../support/card-rows"

const today = Date.now()

describe("the popup", () => {
  it("paints its main button at once and focused, and waits for neither the worker nor the store", () => {
    const unanswered = () => new Promise<never>(() => undefined)
    Object.assign(chrome.runtime, { sendMessage: unanswered })
    Object.assign(chrome.tabs, { query: unanswered })
    render(<PopupPage />)
    // No await: this is the first paint.
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open panel" }))
  })

  it("says in one line whom it sees, how often, and what today came to", async () => {
    const ana = person("web:ana", { lastSeenAt: today })
    await stored({
      settings: settings(),
      people: [ana],
      pages: [page()],
      decisions: [decision(ana.id, "maybe", { at: today })],
      visits: [{ personId: ana.id, roleId: "", count: 3, timeMs: 0, firstAt: today, lastAt: today, lastViewId: "v" }]
    })
    render(<PopupPage />)
    expect(await screen.findByText("Profile read: Ana Sofia Brandão · seen 3 times")).toBeTruthy()
    expect(await screen.findByText("Today: 1 person seen · 1 decision")).toBeTruthy()
    expect(stage.sent).toEqual([])
  })

  it("says what it sees on other pages", async () => {
    const line = async (rows: Record<string, readonly unknown[]>, text: string) => {
      await stored({ settings: settings(), ...rows })
      const { unmount } = render(<PopupPage />)
      expect(await screen.findByText(text)).toBeTruthy()
      unmount()
    }
    await line({}, "Nothing read on this page yet.")
    await line({ pages: [page({ state: "not a profile", personId: null })] }, "This page is not a profile.")
    await line({ pages: [page({ state: "not a profile", personId: null, post: { title: "Data Engineer" } })] }, "A job post: Data Engineer")
    await line(
      { pages: [page({ state: "failed", personId: null, reason: "The page is larger than 20 MB." })] },
      "The page is larger than 20 MB."
    )
  })

  it("hides the name in blind mode", async () => {
    await stored({ settings: settings({ blind: true }), people: [person()], pages: [page()] })
    render(<PopupPage />)
    expect(await screen.findByText("A profile was read")).toBeTruthy()
  })

  it("opens the panel in the click itself, and has the page read", async () => {
    render(<PopupPage />)
    await screen.findByText("Nothing read on this page yet.")
    fireEvent.click(screen.getByRole("button", { name: "Open panel" }))
    // Not awaited: the browser takes anything in between for the end of the gesture.
    expect(stage.openPanel).toHaveBeenCalledWith({ windowId: 3 })
    await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
  })

  it("reads the page by a button of its own", async () => {
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("button", { name: "Read this page" }))
    await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
    expect(stage.openPanel).not.toHaveBeenCalled()
  })

  it("reads at once where the panel is open: that is what the icon was clicked for", async () => {
    Object.assign(chrome.runtime, { getContexts: async () => [{ windowId: 3 }] })
    render(<PopupPage />)
    await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
  })

  it("never tells to click the icon that has just been clicked", async () => {
    await stored({ settings: settings(), pages: [page({ state: "failed", personId: null, reason: sentence("pageNotAllowed") })] })
    render(<PopupPage />)
    expect(await screen.findByText("Nothing read on this page yet.")).toBeTruthy()
    expect(screen.queryByText(/icon/)).toBeNull()
  })

  it("opens the panel on a page that no extension may read, without trying to read it", async () => {
    stage.tab = { ...stage.tab, url: "chrome://extensions/" }
    render(<PopupPage />)
    await screen.findByText("The browser does not let extensions read this page.")
    fireEvent.click(screen.getByRole("button", { name: "Open panel" }))
    expect(stage.openPanel).toHaveBeenCalledOnce()
    expect(requests("page.read")).toEqual([])
  })

  it("pauses reading", async () => {
    await stored({ settings: settings() })
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("switch", { name: "Pause reading" }))
    await waitFor(() => expect(requests("settings.change")).toEqual([{ paused: true }]))
  })

  it("switches a site on only after a plain notice and the browser's own question", async () => {
    await stored({ settings: settings() })
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("switch", { name: /Read profiles by itself on/ }))
    expect(screen.getByText(/Some sites' terms restrict software that reads pages/)).toBeTruthy()
    expect(stage.askPermission).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole("button", { name: "Switch on" }))
    expect(stage.askPermission).toHaveBeenCalledWith({ origins: ["https://ana.example/*"] })
    await waitFor(() => expect(requests("site.switch")).toEqual([{ origin: "https://ana.example", on: true }]))
  })

  it("notes the wish before the browser's question, which may close the popup, and forgets it when the answer is no", async () => {
    const kept: Record<string, string> = {}
    Object.assign(chrome, {
      storage: { session: { get: async () => kept, set: async (values: object) => void Object.assign(kept, values) } }
    })
    let answer: (granted: boolean) => void = () => undefined
    stage.askPermission.mockReturnValueOnce(new Promise(resolve => (answer = resolve)))
    await stored({ settings: settings(), sites: [{ origin: "https://github.com", at: today }] })
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("switch", { name: /Read profiles by itself on/ }))
    await waitFor(() => expect(kept["site.wish"]).toMatch(/^\d+ https:\/\/ana\.example$/))
    answer(false)
    await waitFor(() => expect(kept["site.wish"]).toBe(""))
  })

  it("stands in the page before its scripts run, with the words that they draw", () => {
    document.body.innerHTML = readFileSync("src/popup/index.html", "utf8").replace(/[\s\S]*<body>|<\/body>[\s\S]*/g, "")
    const words = (root: ParentNode) =>
      [...root.querySelectorAll("h1, .popup-main")].map(element => element.outerHTML.replace(' autofocus=""', ""))
    const before = words(document)
    expect(before).toHaveLength(2)
    const { container } = render(<PopupPage />)
    expect(words(container)).toEqual(before)
    expect(document.getElementById("popup-before")).toBeNull()
  })

  it("leaves the site off when the recruiter says no to the browser", async () => {
    stage.askPermission.mockResolvedValueOnce(false)
    await stored({ settings: settings(), sites: [{ origin: "https://github.com", at: today }] })
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("switch", { name: /Read profiles by itself on/ }))
    expect(await screen.findByText(/so the site stays off/)).toBeTruthy()
    expect(requests("site.switch")).toEqual([])
  })

  it("switches a site off and gives the permission back", async () => {
    await stored({ settings: settings(), sites: [{ origin: "https://ana.example", at: today }] })
    render(<PopupPage />)
    fireEvent.click(await screen.findByRole("switch", { name: /Read profiles by itself on/, checked: true }))
    await waitFor(() => expect(stage.removePermission).toHaveBeenCalledWith({ origins: ["https://ana.example/*"] }))
    expect(requests("site.switch")).toEqual([{ origin: "https://ana.example", on: false }])
  })

  it("offers the switch for https, and for http on this machine only", () => {
    expect(webOrigin("https://people.example/ana?x=1")).toBe("https://people.example")
    expect(webOrigin("http://localhost:8080/ana")).toBe("http://localhost:8080")
    for (const url of ["http://people.example/", "chrome://settings", "file:///tmp/a.html", "about:blank", "no address", null]) {
      expect(webOrigin(url)).toBeNull()
    }
    expect([isReadable("chrome://settings"), isReadable("http://people.example/"), isReadable(null)]).toEqual([false, true, true])
  })

  it("has the panel's colours, though it does not load the panel's styles", () => {
    const sheet = readFileSync("src/popup/popup.css", "utf8")
    const blocks = [...sheet.matchAll(/--ground:[\s\S]*?\}/g)].map(match => match[0])
    expect(blocks).toHaveLength(3)
    for (const [block, colours] of [
      [blocks[0], palette.light],
      [blocks[1], palette.dark],
      [blocks[2], palette.dark]
    ] as const) {
      const own = [...(block ?? "").matchAll(/--([a-z-]+): (#[0-9a-f]+)/g)]
      expect(own.length).toBeGreaterThan(10)
      for (const [, name, value] of own) {
        const key = (name ?? "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
        expect([name, value]).toEqual([name, (colours as Record<string, string>)[key]])
      }
    }
  })
})
