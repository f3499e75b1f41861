import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { JSDOM } from "jsdom"
import { format, resolveConfig } from "prettier"
import { readPage } from "~sites/read-page"
import { staticVisibility } from "~sites/static-visibility"

// npm run record-fixture -- tests/fixtures/sites/<site>--<case>.html …
// Writes what Candor reads from each page next to it. Review the result before committing it: the tests hold every later change against it.

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error("Usage: npm run record-fixture -- tests/fixtures/sites/<site>--<case>.html …")
  process.exit(2)
}
for (const file of files) {
  if (!file.endsWith(".html") || !existsSync(file)) {
    console.error(`${file}: there is no such .html file. A fixture is a saved page whose people are invented.`)
    process.exitCode = 2
    continue
  }
  const html = readFileSync(file, "utf8")
  const url = /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
  const { document } = new JSDOM(html, { url }).window
  const reading = readPage({ document, url: new URL(url), isHidden: staticVisibility(document) })
  const target = file.replace(/\.html$/, ".expected.json")
  const options = await resolveConfig(target)
  // Evidence is checked against the page itself by the tests, so it is not recorded.
  const recorded = reading.site === null ? reading : { ...reading, profile: { ...reading.profile, evidence: undefined } }
  writeFileSync(target, await format(JSON.stringify(recorded), { ...options, parser: "json" }))
  console.log(
    `${path.basename(target)}: ${reading.site === null ? `not a profile. ${reading.reason}` : `${reading.site}, ${reading.profile.name}`}`
  )
}
