import { readdirSync, statSync } from "node:fs"
import path from "node:path"
import { isPassedOver } from "~documents/pile/passed-over"
import { locate } from "./load-file"
import type { Terminal } from "./terminal"

/**
 * The files that are named, and in place of a folder the files in it and below it, in the order of their names. What systems and programs
 * leave in folders is passed over.
 */
export function filesIn(names: readonly string[], terminal: Terminal): { file: string; inFolder: boolean }[] {
  return names.flatMap((name): { file: string; inFolder: boolean }[] => {
    if (name === "-" || !isFolder(locate(name, terminal))) return [{ file: name, inFolder: false }]
    return below(locate(name, terminal)).map(file => ({ file: path.join(name, file), inFolder: true }))
  })
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !isPassedOver(entry.name))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))
    .flatMap(entry => {
      if (entry.isDirectory()) return below(path.join(folder, entry.name)).map(file => path.join(entry.name, file))
      return entry.isFile() || entry.isSymbolicLink() ? [entry.name] : []
    })
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    return false
  }
}
