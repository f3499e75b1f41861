import { spawn } from "node:child_process"
import path from "node:path"
import { build, ensureBrowser, ensureDependencies, ensureNode, projectFolder } from "./set-up.mjs"

// `npm start` on a machine with Node and nothing else: installs, builds, and opens the demo; without a display it walks the main job.

const args = process.argv.slice(2)
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = args.includes("--headless") || (!hasDisplay && !args.includes("--headed"))

try {
  ensureNode()
  ensureDependencies()
  const browser = ensureBrowser()
  if (!browser) process.exit(1)
  process.stdout.write("Building the extension …\n")
  if (!build()) throw new Error("The build failed: the reason stands above.")
  const script = path.join(projectFolder, "scripts", headless ? "walk.ts" : "open-demo.ts")
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, CANDOR_BROWSER: browser }
  })
  // Ctrl-C reaches the child too; it closes the browser, and we leave with it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal))
  child.on("exit", code => process.exit(code ?? 1))
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}
