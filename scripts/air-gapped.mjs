import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

// A build that reaches nothing but this machine: what the browser lets an extension reach stands in its manifest, so nothing else is changed.

/** Model servers on the same machine. The policy's grammar has no address of six, so `[::1]` is reached as `localhost`. */
const thisMachine = ["http://127.0.0.1", "http://localhost"]

/** The sites whose pages are read under their own name (src/sites); others are read by a click on the icon, which asks for no host. */
const readSites = ["https://*.linkedin.com/*", "https://github.com/*"]

/**
 * The manifest of a build without any network: requests go to this machine alone, and no permission can be given for more than the sites that
 * are read.
 *
 * @throws Error where the policy has no part for requests: then nobody knows what it would let through
 */
export function airGappedManifest(manifest) {
  const policy = manifest.content_security_policy?.extension_pages
  if (!policy || !/(?:^|;)\s*connect-src\s/.test(policy)) throw new Error("The manifest's policy does not say where requests may go.")
  const connect = `connect-src ${thisMachine.map(origin => `${origin}:*`).join(" ")}`
  return {
    ...manifest,
    content_security_policy: {
      ...manifest.content_security_policy,
      extension_pages: policy.replace(/((?:^|;)\s*)connect-src\s[^;]*/, (_, before) => `${before}${connect}`)
    },
    optional_host_permissions: [...readSites, ...thisMachine.map(origin => `${origin}/*`)]
  }
}

/** Copies a build into a folder of its own with such a manifest. Returns the folder. */
export function makeAirGapped(builtFolder, folder) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(builtFolder, folder, { recursive: true })
  const file = path.join(folder, "manifest.json")
  writeFileSync(file, JSON.stringify(airGappedManifest(JSON.parse(readFileSync(file, "utf8")))))
  return folder
}
