import { spawnSync } from "node:child_process"
import path from "node:path"
import { projectFolder } from "./set-up.mjs"

// `npm run fuzz [times]`: the fuzz tests of page reading with so many times the pages of a normal test run; 20 when nothing is said.

const times = process.argv[2] ?? "20"
const vitest = path.join(projectFolder, "node_modules", "vitest", "vitest.mjs")
const { status } = spawnSync(process.execPath, [vitest, "run", "tests/unit/sites/page/fuzz.test.ts"], {
  cwd: projectFolder,
  env: { ...process.env, CANDOR_FUZZ: times },
  stdio: "inherit"
})
process.exitCode = status ?? 1
