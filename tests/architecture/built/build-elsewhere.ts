import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync
} from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { rootFolder } from "../../support/source-tree"

/** What an earlier build or test left, what is installed, and the history: none of it is given to somebody who rebuilds. */
const notGiven = new Set([
  ".git",
  "node_modules",
  "build",
  "out",
  ".plasmo",
  ".parcel-cache",
  "coverage",
  "test-results",
  "playwright-report"
])

/** SHA-256 of every file below a folder, by its path from there. */
export function sumsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const sums = files.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name)
    return [path.relative(folder, file).split(path.sep).join("/"), createHash("sha256").update(readFileSync(file)).digest("hex")] as const
  })
  return Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Files of which the two builds differ, each with how. */
export function differences(first: Readonly<Record<string, string>>, second: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].sort().flatMap(name => {
    if (first[name] === second[name]) return []
    return [
      `${name} ${first[name] === undefined ? "is only in the second" : second[name] === undefined ? "is only in the first" : "differs"}`
    ]
  })
}

/**
 * Copies the project into a new folder, deep in the system's temporary one, builds it there as anybody would, and returns the build's sums.
 * The installed packages are hard links where the system can: a symbolic link would lead the bundler back to this folder, which is not what
 * somebody with an installation of their own has. The folder is removed.
 */
export async function buildElsewhere(target: string): Promise<Record<string, string>> {
  const base = mkdtempSync(path.join(tmpdir(), "candor-built-elsewhere-"))
  const copy = path.join(base, "a folder", "of another", "depth")
  try {
    mkdirSync(path.dirname(copy), { recursive: true })
    cpSync(rootFolder, copy, { recursive: true, filter: from => !notGiven.has(path.relative(rootFolder, from)) })
    linkAll(path.join(rootFolder, "node_modules"), path.join(copy, "node_modules"))
    await promisify(execFile)(process.execPath, ["scripts/build.mjs", target], { cwd: copy })
    return sumsOf(path.join(copy, "build", `${target}-prod`))
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

function linkAll(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === ".cache") continue
    const [source, goal] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) linkAll(source, goal)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), goal)
    else linkFile(source, goal)
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Another file system, or one without hard links.
    copyFileSync(from, to)
  }
}
