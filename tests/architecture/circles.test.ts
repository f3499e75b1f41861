import { expect, test } from "vitest"
import { fileFinder, filesBelow, importsOf, type SourceFile } from "../support/source-tree"

// Files that need each other at run time cannot be read, moved or loaded one without the other.

/**
 * Circles of imports, each as the files along it. With `types`, imports of types count as well.
 * @returns lines such as `src/a.ts → src/b.ts → src/a.ts`, each circle once
 */
function circles(files: readonly SourceFile[], types: boolean): string[] {
  const find = fileFinder(files)
  const found: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: SourceFile): void => {
    const at = path.indexOf(file.path)
    if (at >= 0) {
      found.push([...path.slice(at), file.path].join(" → "))
      return
    }
    if (done.has(file.path)) return
    path.push(file.path)
    for (const { target, typeOnly } of importsOf(file)) {
      if (target === null || "package" in target || (typeOnly && !types)) continue
      const next = find(target.file)
      if (next) visit(next)
    }
    path.pop()
    done.add(file.path)
  }
  files.forEach(visit)
  return found
}

/** Folders below `root` that need each other, directly or along others: rooms of which neither can be left without the other. */
function roomCircles(root: string, files: readonly SourceFile[]): string[] {
  const roomOf = (path: string) =>
    path.startsWith(`${root}/`) && path.slice(root.length + 1).includes("/") ? path.slice(root.length + 1).split("/")[0]! : null
  const find = fileFinder(files)
  const needs = new Map<string, Set<string>>()
  for (const file of files) {
    const room = roomOf(file.path)
    if (room === null) continue
    const others = needs.get(room) ?? new Set()
    needs.set(room, others)
    for (const { target } of importsOf(file)) {
      const next = target && "file" in target ? find(target.file) : undefined
      const other = next ? roomOf(next.path) : null
      if (other !== null && other !== room) others.add(other)
    }
  }
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(needs.get(from) ?? [])].some(next => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
  return [...needs.keys()].filter(room => reaches(room, room)).sort()
}

const source = filesBelow(["src", "cli"], /\.tsx?$/)

test("no files need each other at run time", () => {
  expect(source.length).toBeGreaterThan(500)
  expect(circles(source, false)).toEqual([])
})

test("no two rooms of the panel need each other", () => {
  expect(roomCircles("src/sidepanel", source)).toEqual([])
})

test("the rules find a circle at run time, one of types, and two rooms that need each other", () => {
  const ring = [
    { path: "src/a/x.ts", text: 'import { y } from "../b/y"' },
    { path: "src/b/y.ts", text: 'import type { Z } from "./z"' },
    { path: "src/b/z.ts", text: 'import { x } from "../a/x"' }
  ]
  expect(circles(ring, false)).toEqual([])
  expect(circles(ring, true)).toEqual(["src/a/x.ts → src/b/y.ts → src/b/z.ts → src/a/x.ts"])
  expect(circles([ring[0]!, { path: "src/b/y.ts", text: 'import { x } from "~a/x"' }], false)).toEqual([
    "src/a/x.ts → src/b/y.ts → src/a/x.ts"
  ])
  expect(roomCircles("src", ring)).toEqual(["a", "b"])
  expect(roomCircles("src", ring.slice(0, 2))).toEqual([])
})
