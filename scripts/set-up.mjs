import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { findBrowser } from "./find-browser.mjs"
import { keepManifestTexts } from "./manifest-texts.mjs"

// Runs before anything is installed: Node's own modules only.

export const projectFolder = fileURLToPath(new URL("../", import.meta.url))

/**
 * Installs what package-lock.json asks for when something of it is missing or has another version. Everything npm says goes to
 * standard error, so that a command whose standard output is data can call this first.
 *
 * @throws Error with one sentence when the installation fails.
 */
export function ensureDependencies() {
  if (areDependenciesCurrent(projectFolder)) return
  process.stderr.write("Installing the dependencies (npm ci) …\n")
  const status = runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
  if (status !== 0) throw new Error("The dependencies could not be installed: see the lines above, and try npm ci yourself.")
}

/** Whether every package of the lock file is installed in its version; packages for other platforms may be missing. */
export function areDependenciesCurrent(folder) {
  const wanted = readPackages(path.join(folder, "package-lock.json"))
  const installed = readPackages(path.join(folder, "node_modules", ".package-lock.json"))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([name, { version, optional, link, extraneous }]) => {
    // An entry that nothing asks for is never installed by npm ci.
    if (name === "" || link || extraneous) return true
    return installed[name] ? installed[name].version === version : optional === true
  })
}

function readPackages(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null
  } catch {
    return null
  }
}

/**
 * Chrome, Chromium or Edge on this machine. On Debian as root it is installed when there is none.
 *
 * @returns the path of the browser, or null after one line was printed that says what to install.
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) {
    process.stderr.write("Installing Chromium (apt-get install chromium) …\n")
    // Without a font the screenshots would show boxes; chromium only recommends one.
    for (const args of [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation", "fonts-dejavu-core"]
    ])
      spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    const installed = findBrowser()
    if (installed) return installed
  }
  process.stderr.write(
    "No browser found: install Chrome, Chromium or Edge, or set CANDOR_BROWSER to the path of one, and run this again.\n"
  )
  return null
}

function isDebian() {
  if (process.platform !== "linux" || !existsSync("/etc/os-release")) return false
  // Ubuntu's chromium package is an empty shell around a snap, so only Debian itself counts.
  return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
}

/**
 * Builds the extension for production: each page's texts first, which the bundles take in. `target` is Plasmo's: `chrome-mv3` or
 * `firefox-mv3`. Returns whether it went well.
 */
export function build(target = "chrome-mv3") {
  const isBuilt =
    runHere(["--import", "tsx", "scripts/page-texts.ts"]) &&
    runHere([path.join(projectFolder, "node_modules/plasmo/bin/index.mjs"), "build", "--hoist", `--target=${target}`])
  if (isBuilt) keepManifestTexts(path.join(projectFolder, `build/${target}-prod`))
  return isBuilt
}

/** Runs a program of Node's in the project's folder. It speaks only when it fails. */
function runHere(args) {
  const result = spawnSync(process.execPath, args, { cwd: projectFolder, encoding: "utf8" })
  if (result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}`)
  return result.status === 0
}

/** Runs npm as the npm that started us did, so that no shell and no other version comes in between. */
function runNpm(args) {
  const cli = process.env.npm_execpath
  const options = { cwd: projectFolder, stdio: ["ignore", 2, 2] }
  const result =
    cli && /\.[cm]?js$/.test(cli)
      ? spawnSync(process.execPath, [cli, ...args], options)
      : spawnSync("npm", args, { ...options, shell: process.platform === "win32" })
  return result.status ?? 1
}

/** What a script that stands on the dependencies begins with: what is missing is installed, or the script ends with a sentence. */
export function setUpOrExit() {
  try {
    ensureNode()
    ensureDependencies()
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    process.exit(2)
  }
}

/** Node 20 is the oldest that everything here runs on. */
export function ensureNode() {
  const major = Number(process.versions.node.split(".")[0])
  if (major < 20) throw new Error(`Candor needs Node 20 or newer; this is Node ${process.versions.node}.`)
}
