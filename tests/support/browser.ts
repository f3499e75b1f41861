import { once } from "node:events"
import { existsSync, mkdtempSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "@playwright/test"
import { findBrowser } from "../../scripts/find-browser.mjs"

/** The production build that everything here runs on. */
export const extensionFolder = fileURLToPath(new URL("../../build/chrome-mv3-prod", import.meta.url))

/** A running browser with Candor in it. */
export interface Candor {
  context: BrowserContext
  /** Session of the browser itself: targets, and the clicks on the toolbar that no page can make. */
  session: CDPSession
  extensionId: string
  profileFolder: string
  /** Where further connections go: a connection sees only the popup and panel that were open when it was made. */
  endpoint: string
  connections: Browser[]
}

export interface LaunchOptions {
  /** Start again on the profile of an earlier browser; a new one is made without it. */
  profileFolder?: string
  headless?: boolean
  /** The extension is put in once the browser runs, so that it can be taken out and put in anew (`renewCandor`). */
  renewable?: boolean
  /** Another build than the production one, by its folder. */
  extension?: string
  /** Further switches of the browser. */
  args?: string[]
}

/**
 * Starts the browser on a profile folder with the built extension loaded.
 * @throws Error with one sentence when there is no browser or no build.
 */
export async function launchCandor({
  profileFolder,
  headless = true,
  renewable = false,
  extension = extensionFolder,
  args = []
}: LaunchOptions = {}): Promise<Candor> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error("No browser found: install Chromium or set CANDOR_BROWSER.")
  if (!existsSync(path.join(extension, "manifest.json"))) throw new Error("There is no production build: run npm run build first.")
  const folder = profileFolder ?? mkdtempSync(path.join(tmpdir(), "candor-profile-"))
  const port = await freePort()
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    viewport: null,
    chromiumSandbox: !headless && process.getuid?.() !== 0,
    ignoreDefaultArgs: ["--disable-extensions", ...(headless ? [] : ["--enable-automation"])],
    args: [
      "--enable-unsafe-extension-debugging",
      `--remote-debugging-port=${port}`,
      ...(renewable ? [] : [`--load-extension=${extension}`]),
      "--window-size=1400,900",
      "--lang=en-US",
      ...args
    ]
  })
  const browser = context.browser()
  if (!browser) throw new Error("The browser closed while it started.")
  const session = await browser.newBrowserCDPSession()
  const extensionId = await loadedExtension(session, extension)
  return { context, session, extensionId, profileFolder: folder, endpoint: `http://127.0.0.1:${port}`, connections: [] }
}

/**
 * Branded Chrome (137 and later) ignores --load-extension, so what is not there after the start is loaded over the protocol.
 * The type is written out because Playwright's protocol types do not know this domain.
 */
async function loadedExtension(session: CDPSession, folder = extensionFolder): Promise<string> {
  const send = senderOf(session)
  const { extensions } = (await send("Extensions.getExtensions")) as { extensions: { id: string; path: string; enabled: boolean }[] }
  const present = extensions.find(extension => extension.path === folder && extension.enabled)
  if (present) return present.id
  return ((await send("Extensions.loadUnpacked", { path: folder })) as { id: string }).id
}

function senderOf(session: CDPSession): (method: string, params?: object) => Promise<unknown> {
  return session.send.bind(session) as unknown as (method: string, params?: object) => Promise<unknown>
}

/**
 * Makes a renewable browser as good as a new one: every page but an empty one is closed, and the extension is uninstalled, which takes its
 * stores, permissions and content scripts with it, and installed again.
 */
export async function renewCandor(candor: Candor): Promise<void> {
  const { context, session, extensionId } = candor
  await disconnect(candor)
  context.removeAllListeners("request")
  await context.unrouteAll({ behavior: "ignoreErrors" })
  const before = context.pages()
  await context.newPage()
  await Promise.all(before.map(page => page.close()))
  await context.clearCookies()
  await senderOf(session)("Extensions.uninstall", { id: extensionId })
  candor.extensionId = await loadedExtension(session)
}

export async function closeCandor(candor: Candor): Promise<void> {
  await disconnect(candor)
  await candor.context.close()
}

/** Kills the browser as a crash or a power cut would: nothing gets a chance to save anything. */
export async function killBrowser(candor: Candor): Promise<void> {
  const { processInfo } = await candor.session.send("SystemInfo.getProcessInfo")
  const main = processInfo.find(each => each.type === "browser")
  if (!main) throw new Error("The browser's own process was not found.")
  const closed = candor.context.waitForEvent("close")
  process.kill(main.id, "SIGKILL")
  await closed
  await disconnect(candor)
}

async function disconnect(candor: Candor): Promise<void> {
  await Promise.allSettled(candor.connections.splice(0).map(connection => connection.close()))
}

/** A page of the extension in an ordinary tab, such as `options.html`. */
export async function openExtensionPage(candor: Candor, name: string): Promise<Page> {
  const page = await candor.context.newPage()
  await page.goto(`chrome-extension://${candor.extensionId}/${name}`)
  return page
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("No free port.")
  return address.port
}
