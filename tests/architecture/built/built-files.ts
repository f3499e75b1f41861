import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export interface BuiltFile {
  /** From the build's folder. */
  name: string
  bytes: number
  /** Empty for pictures. */
  text: string
}

/** Every file of a production build: `chrome-mv3-prod` or `firefox-mv3-prod`. */
export function builtFiles(target: string): BuiltFile[] {
  const folder = fileURLToPath(new URL(`../../../build/${target}`, import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => {
      const data = readFileSync(path.join(folder, name))
      return { name: name.split(path.sep).join("/"), bytes: data.length, text: /\.(png|woff2?)$/.test(name) ? "" : data.toString("utf8") }
    })
}

export interface BuiltManifest {
  [key: string]: unknown
  permissions?: string[]
  content_security_policy?: { extension_pages?: string }
}

export function manifestOf(files: readonly BuiltFile[]): BuiltManifest {
  const file = files.find(({ name }) => name === "manifest.json")
  if (!file) throw new Error("The build has no manifest.json: run npm run build.")
  return JSON.parse(file.text) as BuiltManifest
}
