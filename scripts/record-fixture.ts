import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { JSDOM } from "jsdom"
import { format, resolveConfig } from "prettier"
import { inEnglish } from "~sentence/english"
import { worded } from "~sentence/worded"
import { readPage } from "~sites/page/read-page"
import { readText } from "~sites/plain/read-text"
import { staticVisibility } from "~sites/without-browser/static-visibility"

// npm run record-fixture -- tests/fixtures/sites/<site>--<case>.html …   (or .txt)
// Writes what Candor reads from each page or text next to it. Review the result before committing it: the tests hold every later change against it.

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error("Usage: npm run record-fixture -- tests/fixtures/sites/<site>--<case>.html …")
  process.exit(2)
}
for (const file of files) {
  if (!/\.(html|txt)$/.test(file) || !existsSync(file)) {
    console.error(`${file}: there is no such .html or .txt file. A fixture is a saved page whose people are invented.`)
    process.exitCode = 2
    continue
  }
  const source = readFileSync(file, "utf8")
  const reading = file.endsWith(".txt") ? readText(source, path.basename(file)) : readSavedPage(source)
  const target = file.replace(/\.(html|txt)$/, ".expected.json")
  const options = await resolveConfig(target)
  // Evidence is checked against the page itself by the tests, so it is not recorded.
  const recorded = reading.site === null ? reading : { ...reading, profile: { ...reading.profile, evidence: undefined } }
  // The words that a person reads, not codes: whoever reviews the file is a person.
  writeFileSync(target, await format(JSON.stringify(worded(recorded, inEnglish)), { ...options, parser: "json" }))
  console.log(
    `${path.basename(target)}: ${reading.site === null ? `not a profile. ${inEnglish(reading.reason)}` : `${reading.site}, ${reading.profile.name}`}`
  )
}

function readSavedPage(html: string) {
  const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
  const { document } = new JSDOM(html, { url }).window
  return readPage({ document, url: new URL(url), isHidden: staticVisibility(document) })
}
