import { spawn } from "node:child_process"
import path from "node:path"
import { projectFolder, setUpOrExit } from "./set-up.mjs"

// The command line on a fresh clone: installs what is missing (saying so on standard error only), then runs cli/candor.ts.

setUpOrExit()

const child = spawn(process.execPath, ["--import", "tsx", path.join(projectFolder, "cli", "candor.ts"), ...process.argv.slice(2)], {
  stdio: "inherit"
})
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
