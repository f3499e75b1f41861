import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { projectFolder } from "./set-up.mjs"

// `npm run soak -- [times] [seed] [area]`: the suites of which `npm test` runs a part (tests/support/soak.ts), whole or so many times over.

const usage = "Usage: npm run soak -- [times] [seed] [area], as in npm run soak -- 20 7 fuzz."
const numbers = process.argv.slice(2).filter(word => /^\d+$/.test(word))
const areas = process.argv.slice(2).filter(word => !/^\d+$/.test(word))
const [times = "1", seed = "0", ...rest] = numbers

const suites = readdirSync(path.join(projectFolder, "tests/unit"), { recursive: true, encoding: "utf8" })
  .map(name => `tests/unit/${name.split(path.sep).join("/")}`)
  .filter(
    file => /\.test\.tsx?$/.test(file) && /from "(?:\.\.\/)+support\/soak"/.test(readFileSync(path.join(projectFolder, file), "utf8"))
  )
  .filter(file => areas.length === 0 || areas.some(area => file.includes(area)))

if (rest.length > 0 || times === "0" || areas.some(area => area.startsWith("-")) || suites.length === 0) {
  process.stderr.write(`${suites.length === 0 ? `No suite that soaks is called ${areas.join(" or ")}. ` : ""}${usage}\n`)
  process.exitCode = 2
} else {
  process.stdout.write(`${suites.length} suites, ${times} times, seed ${seed}:\n${suites.join("\n")}\n`)
  const vitest = path.join(projectFolder, "node_modules", "vitest", "vitest.mjs")
  // What takes seconds in a part takes minutes whole.
  const timeoutMs = 600_000 * Number(times)
  const { status } = spawnSync(process.execPath, [vitest, "run", `--testTimeout=${timeoutMs}`, `--hookTimeout=${timeoutMs}`, ...suites], {
    cwd: projectFolder,
    env: { ...process.env, CANDOR_SOAK: times, CANDOR_SEED: seed },
    stdio: "inherit"
  })
  process.exitCode = status ?? 1
}
