import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as z from "zod"
import { halves } from "./hard-labels"
import { errorLines, halvesToTell, judgeHalf } from "./hard-report"
import { confusion, judgedPairs, verdictsReport } from "./judge-pairs"
import { rankingReport } from "./order-people"
import { printOutcomeSkill } from "./outcome-skill"
import type { Report, Row } from "./report"
import { swapReport } from "./swap-names"
import { writeTrustFigures } from "./trust-figures"

/*
 * What the built-in rules are worth, on the project's own labelled data: one table. `--write` takes the figures as the new baseline;
 * otherwise the exit status is 1 when a figure has dropped below the baseline by more than its tolerance. `--errors` prints the single
 * pairs that came out otherwise than labelled, of the held-out half only `--held-out-lines`.
 */
const baselineFile = new URL("./baseline.json", import.meta.url)
const baselineSchema = z.record(z.string(), z.number())

/** Reports of other parts of the product stand in their own files, which may be left out of a copy of the tree. */
async function reportOf(file: string, name: string): Promise<Report | null> {
  const address = new URL(file, import.meta.url)
  if (!existsSync(fileURLToPath(address))) return null
  const module = (await import(address.href)) as Record<string, unknown>
  const make = module[name]
  return typeof make === "function" ? ((await make()) as Report) : null
}

function keyOf(report: Report, row: Row): string {
  return `${report.name}: ${row.figure.trim()}`
}

const hard = halves.map(half => ({ half, ...judgeHalf(half) }))
const reports = (
  await Promise.all([
    reportOf("./skillspan.ts", "skillspanReport"),
    reportOf("./posts.ts", "postsReport"),
    verdictsReport(),
    ...hard.map(({ report }) => report),
    rankingReport(),
    swapReport()
  ])
).filter(report => report !== null)

const baseline = existsSync(fileURLToPath(baselineFile)) ? baselineSchema.parse(JSON.parse(readFileSync(baselineFile, "utf8"))) : {}
const dropped: string[] = []
const widest = Math.max(...reports.flatMap(({ rows }) => rows.map(({ figure }) => figure.length)))
for (const report of reports) {
  console.log(`\n${report.name}`)
  for (const row of report.rows) {
    const before = baseline[keyOf(report, row)]
    const isDropped = row.tolerance !== null && before !== undefined && row.value < before - row.tolerance - 1e-9
    if (isDropped) dropped.push(`${keyOf(report, row)}: ${row.value.toFixed(3)}, was ${before.toFixed(3)}`)
    const against =
      row.tolerance === null ? "" : before === undefined ? "no baseline" : `was ${before.toFixed(3)} (−${row.tolerance} allowed)`
    console.log(
      `  ${row.figure.padEnd(widest)}  ${row.value.toFixed(3).padStart(7)}  n ${String(row.n).padStart(6)}  ${against}${isDropped ? "  DROPPED" : ""}`
    )
  }
}
printOutcomeSkill()
const pairs = judgedPairs()
console.log(`\nVerdicts, a careful reader's beside the rules'\n${confusion(pairs).replace(/^/gm, "  ")}`)
if (process.argv.includes("--errors")) {
  for (const pair of pairs.filter(one => one.expected !== one.given))
    console.log(`  ${pair.name}: “${pair.qualification}” is ${pair.expected}, said ${pair.given}. ${pair.reason}`)
}
for (const half of halvesToTell(process.argv)) {
  console.log(`\nHard pairs, ${half} half, that came out otherwise than labelled`)
  for (const line of errorLines(hard.find(one => one.half === half)!.pairs)) console.log(`  ${line}`)
}
if (process.argv.includes("--write")) {
  const figures = reports.flatMap(report =>
    report.rows.filter(row => row.tolerance !== null).map(row => [keyOf(report, row), Math.round(row.value * 1e6) / 1e6])
  )
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`)
  writeTrustFigures(Object.fromEntries(figures))
  console.log("\nThe figures are the new baseline.")
} else if (dropped.length > 0) {
  console.log(`\nDropped by more than allowed:\n${dropped.map(line => `  ${line}`).join("\n")}`)
  process.exitCode = 1
}
