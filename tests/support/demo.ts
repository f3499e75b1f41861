import { readFileSync } from "node:fs"

export interface DemoPerson {
  path: string
  name: string
  kind: string
}

export interface DemoPages {
  people: DemoPerson[]
  posts: { path: string; title: string }[]
  other: { path: string; title: string }[]
}

/** The demo's pages, as demo/pages.json lists them. */
export const demoPages = JSON.parse(readFileSync(new URL("../../demo/pages.json", import.meta.url), "utf8")) as DemoPages

export interface Demo {
  origin: string
  close: () => Promise<void>
}

/** Serves the demo site on a free port of this machine. */
export async function startDemoSite(port = 0): Promise<Demo> {
  const module = (await import(new URL("../../demo/server.mjs", import.meta.url).href)) as {
    startDemo: (options: { port: number }) => Promise<Demo>
  }
  return module.startDemo({ port })
}

/** The first demo person whose page is of a kind, such as "hidden text". */
export function personOfKind(words: string): DemoPerson {
  const person = demoPages.people.find(each => each.kind.includes(words))
  if (!person) throw new Error(`demo/pages.json lists no person whose kind contains "${words}".`)
  return person
}
