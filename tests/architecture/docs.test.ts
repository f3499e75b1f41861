import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { filesBelow, rootFolder, type SourceFile } from "../support/source-tree"

// What a newcomer reads names files, folders and commands that are there. Records of decisions and the changelog tell of their day, and are left.

const tops = ["src", "tests", "scripts", "bench", "cli", "demo", "docs", "assets"]
const read = (name: string): SourceFile => ({ path: name, text: readFileSync(path.join(rootFolder, name), "utf8") })
const docs = [
  ...["README.md", "CONTRIBUTING.md", "PRIVACY.md"].map(read),
  ...filesBelow(["docs", "src", "bench", "tests", "cli", "demo"], /\.md$/).filter(
    ({ path: name }) => !name.startsWith("docs/adr/") && !name.startsWith("tests/fixtures/")
  )
]
const fileNames = new Set(filesBelow([...tops, ".ci"], /./).map(({ path: name }) => path.posix.basename(name)))
const { scripts } = JSON.parse(read("package.json").text) as { scripts: Record<string, string> }

interface Project {
  exists: (name: string) => boolean
  fileNames: ReadonlySet<string>
  commands: ReadonlySet<string>
}
const project: Project = {
  exists: name => existsSync(path.join(rootFolder, name)),
  fileNames,
  commands: new Set(Object.keys(scripts))
}

/** What a page of the documentation names and the project does not have. */
function missingIn({ path: page, text }: SourceFile, { exists, fileNames, commands }: Project): string[] {
  // What the reader is told to make is not there yet.
  const made = [...text.matchAll(/npm run new (?:\w+) ([a-z][\w-]*)/g)].map(([, id = ""]) => id)
  const isMade = (name: string) => made.some(id => name.includes(id))
  const folder = path.posix.dirname(page)

  const paths = [...text.matchAll(new RegExp(`(?<![\\w/.-])(?:${tops.join("|")})/[\\w./<>*-]*\\w`, "g"))].map(([name]) => name)
  const absent = paths.filter(name => {
    // `src/sites/<id>.ts` stands for many: its folder has to be there.
    const known = /[<*]/.test(name) ? path.posix.dirname(name.replace(/[<*].*$/, "x")) : name
    return !exists(known) && !isMade(name)
  })
  const bare = [...text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css))`/g)].map(([, name = ""]) => name)
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target = ""]) => path.posix.join(folder, target))
  const run = [...text.matchAll(/`(?:[\w ;&$=]*)npm run ([\w:-]+)/g)].map(([, command = ""]) => command)
  const rooms = [...text.matchAll(/^\| `([\w/]+)`[^|]*\| (.*) \|$/gm)].flatMap(([, base = "", told = ""]) =>
    tops.includes(base.split("/")[0] ?? "") ? [...told.matchAll(/`([\w-]+)\/`(?! \()/g)].map(([, room = ""]) => `${base}/${room}`) : []
  )
  return [
    ...[...absent, ...rooms.filter(room => !exists(room) && !isRoomInside(room, exists, text)), ...links.filter(target => !exists(target))],
    ...bare.filter(name => !fileNames.has(name) && !isMade(name)),
    ...run.filter(command => !commands.has(command)).map(command => `npm run ${command}`)
  ].map(name => `${page}: ${name}`)
}

/** Rooms of a room stand in brackets behind it, as in `runs/` (`steps/`, `lists/`). */
function isRoomInside(room: string, exists: Project["exists"], text: string): boolean {
  const [name = ""] = room.split("/").slice(-1)
  const base = room.split("/").slice(0, -1).join("/")
  return [...text.matchAll(/`([\w-]+)\/` \(([^)]*)\)/g)].some(
    ([, outer = "", inner = ""]) => inner.includes(`\`${name}/\``) && exists(`${base}/${outer}/${name}`)
  )
}

test("every file, folder and command that the documentation names is there", () => {
  expect(docs.length).toBeGreaterThan(15)
  expect(docs.flatMap(page => missingIn(page, project))).toEqual([])
})

test("the rule finds what is not there, and passes what stands for many or is to be made", () => {
  const small: Project = {
    exists: name => ["src/sites", "src/sites/github.ts", "docs/learning.md", "src/background", "src/background/runs/steps"].includes(name),
    fileNames: new Set(["github.ts"]),
    commands: new Set(["new"])
  }
  const page = (text: string) => missingIn({ path: "docs/a.md", text }, small)
  expect(page("`src/sites/github.ts`, `github.ts`, `src/sites/<id>.ts`, [learning](learning.md), `npm run new`")).toEqual([])
  expect(page("`npm run new site quay` writes `src/sites/quay.ts` and `quay.test.ts`")).toEqual([])
  expect(page("`src/sites/gone.ts`")).toEqual(["docs/a.md: src/sites/gone.ts"])
  expect(page("`src/rooms/<id>.ts`")).toEqual(["docs/a.md: src/rooms/<id>.ts"])
  expect(page("see `gone.ts`")).toEqual(["docs/a.md: gone.ts"])
  expect(page("[gone](gone.md)")).toEqual(["docs/a.md: docs/gone.md"])
  expect(page("`npm run gone`")).toEqual(["docs/a.md: npm run gone"])
  expect(page("| `src/background` | `runs/` (`steps/`) |\n")).toEqual([])
  expect(page("| `src/sites` | `gone/` of no use |\n")).toEqual(["docs/a.md: src/sites/gone"])
})
