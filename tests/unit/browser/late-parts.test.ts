import { afterEach, beforeEach, expect, test, vi } from "vitest"

// A worker's global object, as far as late parts need one; each test gets the module anew, as each start of a worker does.

const place = Symbol.for("candor.parts")
let installing: (() => void)[]
let imported: string[]
const partIn: Record<string, unknown> = { "https://x.example/a.js": "part a", "https://x.example/b.js": "part b" }

beforeEach(() => {
  vi.resetModules()
  installing = []
  imported = []
  Object.assign(globalThis, { [place]: undefined })
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => type === "install" && installing.push(listener))
})
afterEach(() => {
  vi.unstubAllGlobals()
  Object.assign(globalThis, { [place]: undefined })
})

const load = () => import("~browser/late-parts")

/** What the browser does with a script of a part: it runs it, and the script provides what it holds, by its own copy of the module. */
function stubImport(names: Record<string, string>): void {
  vi.stubGlobal("importScripts", (script: string) => {
    imported.push(script)
    const parts = (globalThis as { [place]?: Map<string, unknown> })[place]
    parts?.set(names[script] ?? "", partIn[script])
  })
}

test("a part is read when it is first asked for, and once", async () => {
  stubImport({ "https://x.example/a.js": "a", "https://x.example/b.js": "b" })
  const { latePart, listenForParts } = await load()
  listenForParts({ a: "https://x.example/a.js", b: "https://x.example/b.js" })
  expect(imported).toEqual([])
  expect(latePart("a")).toBe("part a")
  expect(latePart("a")).toBe("part a")
  expect(imported).toEqual(["https://x.example/a.js"])
})

test("while the worker is installed every part is imported, so that the browser keeps it", async () => {
  stubImport({ "https://x.example/a.js": "a", "https://x.example/b.js": "b" })
  const { listenForParts } = await load()
  listenForParts({ a: "https://x.example/a.js", b: "https://x.example/b.js" })
  for (const listener of installing) listener()
  expect(imported).toEqual(["https://x.example/a.js", "https://x.example/b.js"])
})

test("a part that is in the bundle, or in another chunk, needs no script", async () => {
  const { providePart } = await load()
  providePart("a", "from a chunk")
  vi.resetModules()
  const { latePart } = await load()
  expect(latePart("a")).toBe("from a chunk")
})

test("a part that is nowhere is said to be missing, by its name", async () => {
  const { latePart, listenForParts } = await load()
  expect(() => latePart("a")).toThrow('The part "a" is not here')
  listenForParts({ a: "https://x.example/a.js" })
  expect(() => latePart("a"), "there is no worker to import into").toThrow('The part "a" is not here')
})

test("a script that does not provide its part is no part", async () => {
  stubImport({ "https://x.example/a.js": "something else" })
  const { latePart, listenForParts } = await load()
  listenForParts({ a: "https://x.example/a.js" })
  expect(() => latePart("a")).toThrow("did not provide")
})
