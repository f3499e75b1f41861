import { vi } from "vitest"

type RawListener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown
export const extensionId = "candor-test-id"
export const extensionOrigin = `chrome-extension://${extensionId}`

interface Tab {
  id: number
  windowId: number
  url?: string
  title?: string
  incognito: boolean
}

/** A browser of its own for one test: what Candor asks of it is noted, and what it answers can be set. */
export function fakeChrome() {
  const listeners: RawListener[] = []
  const tabs = new Map<number, Tab>()
  const granted = new Set<string>()
  const badges = new Map<number, { text: string; title: string }>()
  const badgeOf = (tabId: number) => badges.get(tabId) ?? badges.set(tabId, { text: "", title: "" }).get(tabId)!
  const alarms = new Set<string>()
  const session = new Map<string, string>()
  let registered: { id: string; matches: string[]; js: string[] }[] = []
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })
  const chrome = {
    runtime: {
      id: extensionId as string | undefined,
      getURL: (path: string) => `${extensionOrigin}/${path}`,
      onMessage: { addListener: (listener: RawListener) => void listeners.push(listener) },
      onInstalled: event(),
      onStartup: event(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      getPlatformInfo: vi.fn(async () => ({}))
    },
    extension: { inIncognitoContext: false },
    tabs: {
      get: async (id: number) => {
        const tab = tabs.get(id)
        if (!tab) throw new Error(`No tab with id: ${id}.`)
        return tab
      },
      query: async ({ url }: { url?: string[] }) =>
        [...tabs.values()].filter(
          tab => !url || url.some(pattern => tab.url?.startsWith(pattern.replace(/\*$/, "").replace(/(?<=[a-z0-9])\/$/, "")))
        ),
      sendMessage: vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => undefined),
      onCreated: event(),
      onRemoved: event(),
      onUpdated: event(),
      onActivated: event()
    },
    scripting: {
      executeScript: vi.fn(async (_injection: unknown): Promise<unknown> => []),
      insertCSS: vi.fn(async (_injection: unknown) => undefined),
      removeCSS: vi.fn(async (_injection: unknown) => undefined),
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        void (registered = registered.filter(script => !ids.includes(script.id))),
      registerContentScripts: async (scripts: typeof registered) => {
        if (scripts.some(script => registered.some(other => other.id === script.id))) throw new Error("Duplicate script ID")
        registered = [...registered, ...scripts]
      }
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every(origin => granted.has(origin)),
      addHostAccessRequest: vi.fn(async (_request: { tabId: number }) => undefined),
      onAdded: event(),
      onRemoved: event()
    },
    storage: {
      session: {
        get: async (name: string) => ({ [name]: session.get(name) }),
        set: async (values: Record<string, string>) => {
          for (const [name, value] of Object.entries(values)) session.set(name, value)
        }
      }
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void (badgeOf(tabId).text = text),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => void (badgeOf(tabId).title = title),
      setBadgeBackgroundColor: async () => undefined
    },
    alarms: {
      get: async (name: string) => (alarms.has(name) ? { name } : undefined),
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: event()
    },
    commands: { onCommand: event() },
    sidePanel: { open: vi.fn(async (_options: unknown) => undefined) }
  }
  vi.stubGlobal("chrome", chrome)

  /** Delivers a message as the browser would. @returns what a listener said at once, and the reply (undefined where nobody answered) */
  async function deliver(message: unknown, sender: unknown): Promise<{ claimed: boolean; reply: unknown }> {
    let reply: unknown
    let answered = () => {}
    const done = new Promise<void>(resolve => (answered = resolve))
    const said = listeners.map(listener =>
      listener(message, sender, value => {
        reply = value
        answered()
      })
    )
    if (said.some(value => value !== true && value !== false && value !== undefined))
      throw new Error("a listener answered with something else than true, false or nothing")
    const claimed = said.includes(true)
    if (claimed) await done
    return { claimed, reply }
  }

  return { chrome, deliver, tabs, granted, badgeOf, registered: () => registered }
}

export const fromPanel = { id: extensionId, origin: extensionOrigin, url: `${extensionOrigin}/sidepanel.html` }
export const fromOptionsTab = {
  ...fromPanel,
  url: `${extensionOrigin}/options.html`,
  tab: { id: 3, windowId: 1, incognito: false, url: `${extensionOrigin}/options.html` },
  frameId: 0
}
export function fromPage(url: string, { tabId = 7, frameId = 0, incognito = false } = {}) {
  return { id: extensionId, origin: new URL(url).origin, url, tab: { id: tabId, windowId: 1, incognito, url }, frameId }
}
