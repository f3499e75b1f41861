import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

/**
 * Leaves in a build's `_locales` what its manifest asks the browser for. The pages bring their own texts along (ADR 13), and nobody reads the
 * catalogues a second time.
 */
export function keepManifestTexts(folder) {
  const asked = [...readFileSync(path.join(folder, "manifest.json"), "utf8").matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
  const locales = path.join(folder, "_locales")
  for (const language of readdirSync(locales)) {
    const file = path.join(locales, language, "messages.json")
    const messages = JSON.parse(readFileSync(file, "utf8"))
    const kept = Object.fromEntries(Object.entries(messages).filter(([key]) => asked.includes(key)))
    writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
  }
}
