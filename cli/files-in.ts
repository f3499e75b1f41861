import { readdirSync, statSync } from "node:fs"
import path from "node:path"
import { locate } from "./load-file"
import type { Terminal } from "./terminal"

/** Files that may hold a person, by their endings: what else lies in a folder is passed over. */
const readable = /\.(?:pdf|docx?|rtf|txt|text|md|markdown|html?|xhtml|json)$/i

/** The files that are named, and in place of a folder the files in it and below it, in the order of their names. */
export function filesIn(names: readonly string[], terminal: Terminal): string[] {
  return names.flatMap(name => {
    if (name === "-" || !isFolder(locate(name, terminal))) return [name]
    return below(locate(name, terminal)).map(file => path.join(name, file))
  })
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !entry.name.startsWith("."))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))
    .flatMap(entry => {
      if (entry.isDirectory()) return below(path.join(folder, entry.name)).map(file => path.join(entry.name, file))
      return readable.test(entry.name) ? [entry.name] : []
    })
}

function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    return false
  }
}
