import { describe, expect, test } from "vitest"
import { isSame } from "~profile/is-same"
import { builtFiles, manifestOf, type BuiltFile, type BuiltManifest } from "./built-files"

// What the store and the recruiter get, read from the production build. `npm test` builds first and then runs this.

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src https: http:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const permissions = ["activeTab", "alarms", "scripting", "storage", "unlimitedStorage"]
const optionalHosts = ["https://*/*", "http://*/*"]
const maxContentBytes = 60_000
/** What asks the browser what can be seen, a script of its own beside it (ADR 22). */
const maxSightBytes = 24_000

/** What a manifest promises too much or too little; empty when it is exactly what PRIVACY.md tells. */
function manifestFaults(manifest: BuiltManifest, expectedPermissions: readonly string[]): string[] {
  const faults: string[] = []
  for (const key of ["web_accessible_resources", "content_scripts"])
    if (manifest[key] !== undefined) faults.push(`${key}: a page could tell that Candor is installed; there must be none.`)
  const same = (key: string, wanted: unknown) => {
    if (!isSame(manifest[key] ?? null, wanted))
      faults.push(`${key} is ${JSON.stringify(manifest[key])}, and must be ${JSON.stringify(wanted)}.`)
  }
  const given = [...(manifest.permissions ?? [])].sort()
  if (!isSame(given, [...expectedPermissions].sort()))
    faults.push(`permissions are ${given.join(", ")}, and must be ${[...expectedPermissions].sort().join(", ")}.`)
  if (Array.isArray(manifest.host_permissions) ? manifest.host_permissions.length > 0 : manifest.host_permissions !== undefined)
    faults.push("host_permissions: nothing is asked for at install.")
  if (manifest.optional_permissions !== undefined) faults.push("optional_permissions: none is used.")
  same("optional_host_permissions", optionalHosts)
  same("externally_connectable", { ids: [] })
  same("manifest_version", 3)
  if (manifest.content_security_policy?.extension_pages !== policy)
    faults.push(`content_security_policy is ${manifest.content_security_policy?.extension_pages}, and must be ${policy}.`)
  return faults
}

/** What must not be in any file of a build. */
function fileFaults(files: readonly BuiltFile[]): string[] {
  const faults: string[] = []
  const content = files.filter(({ name }) => /^content\.[0-9a-f]+\.js$/.test(name))
  if (content.length !== 1) faults.push(`there are ${content.length} page-side files; the worker injects one.`)
  for (const { name, bytes } of content)
    if (bytes >= maxContentBytes) faults.push(`${name} has ${bytes} bytes; the page side has a budget of ${maxContentBytes}.`)
  for (const { name, bytes } of files.filter(({ name }) => /^sight\.[0-9a-f]+\.js$/.test(name)))
    if (bytes >= maxSightBytes) faults.push(`${name} has ${bytes} bytes; what asks for what can be seen has a budget of ${maxSightBytes}.`)
  for (const { name, text } of files) {
    if (name.endsWith(".map") || /sourceMappingURL=/.test(text)) faults.push(`${name}: source maps are not shipped.`)
    if (!name.endsWith(".js")) continue
    if (/(^|[^.\w$])eval\(/.test(text)) faults.push(`${name} calls eval.`)
    if (/new Function\(/.test(text) && !isZodProbe(text)) faults.push(`${name} makes code from text with new Function.`)
    if (/__plasmo_hmr_proxy__|plasmo-hmr/.test(text)) faults.push(`${name} is a development build.`)
    if (/import\(["']https?:/.test(text)) faults.push(`${name} imports remote code.`)
  }
  return faults
}

/** zod asks once whether code may be made from text, catches the refusal of the content security policy, and goes without. */
function isZodProbe(text: string): boolean {
  const all = text.match(/new Function\(/g)?.length ?? 0
  const probes = text.match(/new Function\(""\)/g)?.length ?? 0
  return all === probes
}

describe.each([
  ["chrome-mv3-prod", [...permissions, "sidePanel"]],
  ["firefox-mv3-prod", permissions]
])("%s", (target, expectedPermissions) => {
  const files = builtFiles(target)
  const manifest = manifestOf(files)

  test("asks for exactly what PRIVACY.md tells, and shows pages nothing of itself", () => {
    expect(manifestFaults(manifest, expectedPermissions)).toEqual([])
  })

  test("has a small page side, no source maps, and no code made from text", () => {
    expect(fileFaults(files)).toEqual([])
  })

  test("every page is in English for a screen reader and has a title", () => {
    for (const name of ["popup.html", "options.html", "sidepanel.html", "tabs/workshop.html"]) {
      const page = files.find(file => file.name === name)
      expect(page?.text, name).toMatch(/<html lang="?en"?>/)
      expect(page?.text, name).toMatch(/<title>[^<]+<\/title>/)
    }
  })
})

test("Chrome gets a side panel and a worker, Firefox a sidebar and its identity", () => {
  expect(manifestOf(builtFiles("chrome-mv3-prod"))).toMatchObject({
    side_panel: { default_path: "sidepanel.html" },
    action: { default_popup: "popup.html" },
    background: { service_worker: expect.stringMatching(/\.js$/) }
  })
  expect(manifestOf(builtFiles("firefox-mv3-prod"))).toMatchObject({
    sidebar_action: { default_panel: "sidepanel.html" },
    background: { scripts: [expect.stringMatching(/\.js$/)] },
    browser_specific_settings: { gecko: { id: "candor@candor.example", data_collection_permissions: { required: ["none"] } } }
  })
})

describe("the rules can fail", () => {
  const sound: BuiltManifest = {
    manifest_version: 3,
    permissions,
    optional_host_permissions: optionalHosts,
    externally_connectable: { ids: [] },
    content_security_policy: { extension_pages: policy }
  }
  test("a sound manifest has no fault", () => {
    expect(manifestFaults(sound, permissions)).toEqual([])
  })
  test.each([
    ["web_accessible_resources", { web_accessible_resources: [] }],
    ["content_scripts", { content_scripts: [{ matches: ["https://*/*"] }] }],
    ["permissions", { permissions: [...permissions, "tabs"] }],
    ["permissions", { permissions: permissions.slice(1) }],
    ["host_permissions", { host_permissions: ["<all_urls>"] }],
    ["optional_permissions", { optional_permissions: ["history"] }],
    ["optional_host_permissions", { optional_host_permissions: ["<all_urls>"] }],
    ["externally_connectable", { externally_connectable: undefined }],
    ["content_security_policy", { content_security_policy: { extension_pages: policy.replace("'none'", "'self'") } }]
  ])("%s is found", (word, change) => {
    expect(manifestFaults({ ...sound, ...change }, permissions).join()).toContain(word)
  })
  const file = (name: string, text: string, bytes = text.length): BuiltFile => ({ name, text, bytes })
  const soundFiles = [file("content.0a1b2c3d.js", "x()"), file("static/background/index.js", 'try{new Function("")}catch{}')]
  test("sound files have no fault", () => {
    expect(fileFaults(soundFiles)).toEqual([])
  })
  test.each([
    ["budget", [file("content.00000000.js", "", 60_000)]],
    ["budget", [file("content.00000000.js", ""), file("sight.00000000.js", "", 24_000)]],
    ["page-side files", []],
    ["source maps", [...soundFiles, file("popup.js.map", "{}")]],
    ["source maps", [...soundFiles, file("popup.js", "//# sourceMappingURL=popup.js.map")]],
    ["calls eval", [...soundFiles, file("popup.js", 'a=eval("1")')]],
    ["new Function", [...soundFiles, file("popup.js", 'new Function("a","return a")')]],
    ["remote code", [...soundFiles, file("popup.js", 'import("https://example.org/a.js")')]]
  ])("%s is found", (word, files) => {
    expect(fileFaults(files).join()).toContain(word)
  })
})
