import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { ShippedPackage } from "./lock-file"

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i

/** The licences of all packages, as the one text that goes with a build. A package without a text of its own is named with what it says of itself. */
export function licencesOf(packages: readonly ShippedPackage[], folder: string): { text: string; without: string[] } {
  const without: string[] = []
  const parts = packages.map(one => {
    const texts = licenceTexts(path.join(folder, one.folder))
    if (texts.length === 0) without.push(one.name)
    const said = texts.length > 0 ? texts.join("\n\n") : `The package says ${one.license ?? "nothing"} and holds no text of it.`
    return `${one.name} ${one.version} (${one.license ?? "no licence named"})\n\n${said}`
  })
  return { text: `${parts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`, without }
}

function licenceTexts(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile() && licenceFile.test(entry.name))
  return names
    .map(({ name }) => name)
    .sort()
    .map(name => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim())
}
