import { spawnSync } from "node:child_process"
import path from "node:path"
import { build, projectFolder, setUpOrExit } from "./set-up.mjs"

// `npm run package`: what goes to the stores, in build/packages.

setUpOrExit()

for (const target of ["chrome-mv3", "firefox-mv3"]) if (!build(target)) process.exit(1)
const { status } = spawnSync(process.execPath, ["--import", "tsx", path.join(projectFolder, "scripts/package/write-packages.ts")], {
  cwd: projectFolder,
  stdio: "inherit"
})
process.exitCode = status ?? 1
