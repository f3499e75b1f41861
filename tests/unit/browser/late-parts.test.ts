import { expect, test } from "vitest"
import { partsOf, type PartScope } from "~browser/late-parts"

/** A worker's global object whose scripts hold these parts; what it imports is noted. */
function worker(holds: Record<string, readonly [part: string, value: string]>) {
  const imported: string[] = []
  const listeners: (() => void)[] = []
  const scope: PartScope = {
    importScripts: script => {
      imported.push(script)
      // A script runs with its own copy of the module, on the same global object.
      partsOf(scope).providePart(...(holds[script] ?? ["nothing", ""]))
    },
    addEventListener: (_, listener) => void listeners.push(listener)
  }
  return { scope, imported, install: () => listeners.forEach(listener => listener()) }
}

const scripts = { a: "https://x.example/a.js", b: "https://x.example/b.js" }
const holds = { [scripts.a]: ["a", "part a"], [scripts.b]: ["b", "part b"] } as const

test("a part is read when it is first asked for, and once", () => {
  const { scope, imported } = worker(holds)
  const { latePart, listenForParts } = partsOf(scope)
  listenForParts(scripts)
  expect(imported).toEqual([])
  expect([latePart("a"), latePart("a")]).toEqual(["part a", "part a"])
  expect(imported).toEqual([scripts.a])
})

test("while the worker is installed every part is imported, so that the browser keeps it", () => {
  const { scope, imported, install } = worker(holds)
  partsOf(scope).listenForParts(scripts)
  install()
  expect(imported).toEqual([scripts.a, scripts.b])
})

test("a part that is in the bundle, or in another chunk, needs no script", () => {
  const page: PartScope = { addEventListener: () => undefined }
  partsOf(page).providePart("a", "from a chunk")
  const { latePart, listenForParts } = partsOf(page)
  listenForParts({})
  expect(latePart("a")).toBe("from a chunk")
})

test("a part asks for another part by its own copy of the module", () => {
  const { scope, imported } = worker(holds)
  partsOf(scope).listenForParts(scripts)
  expect(partsOf(scope).latePart("b")).toBe("part b")
  expect(imported).toEqual([scripts.b])
})

test("a part that is nowhere is said to be missing, by its name", () => {
  expect(() => partsOf(worker(holds).scope).latePart("a")).toThrow('The part "a" is not here')
  const page = partsOf({ addEventListener: () => undefined })
  page.listenForParts(scripts)
  expect(() => page.latePart("a"), "a page cannot import a script at once").toThrow('The part "a" is not here')
})

test("a script that does not provide its part is no part", () => {
  const { scope } = worker({ [scripts.a]: ["something else", "part a"] })
  const { latePart, listenForParts } = partsOf(scope)
  listenForParts(scripts)
  expect(() => latePart("a")).toThrow(`${scripts.a} did not provide the part "a"`)
})
