import { fakeBrowser } from "@webext-core/fake-browser"
import { afterEach, expect, it } from "vitest"
import type { Browser } from "webextension-polyfill"
import { provideApi } from "~browser/api"
import { isInReach, reachesBeyondThisMachine } from "~browser/reach"
import { airGappedManifest } from "../../../scripts/air-gapped.mjs"

const place = Symbol.for("candor.api")
afterEach(() => void delete (globalThis as { [place]?: unknown })[place])

const ordinary = {
  name: "Candor",
  content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; connect-src https: http:; object-src 'none'" },
  optional_host_permissions: ["https://*/*", "http://*/*"]
}
const of = (manifest: object) =>
  provideApi({ ...fakeBrowser, runtime: { ...fakeBrowser.runtime, getManifest: () => manifest } } as unknown as Browser)

it("an ordinary build may reach servers elsewhere", () => {
  of(ordinary)
  expect([reachesBeyondThisMachine(), isInReach("https://api.example.com"), isInReach("http://127.0.0.1:11434")]).toEqual([
    true,
    true,
    true
  ])
})

it("a build that reaches this machine alone says so of itself, by its manifest", () => {
  of(airGappedManifest(ordinary))
  expect(reachesBeyondThisMachine()).toBe(false)
  for (const origin of ["http://127.0.0.1:11434", "http://localhost:1234", "https://localhost"])
    expect(isInReach(origin), origin).toBe(true)
  for (const origin of [
    "https://api.example.com",
    "http://192.168.1.20:11434",
    "http://127.0.0.1.example.com",
    "https://localhost.example"
  ])
    expect(isInReach(origin), origin).toBe(false)
})

it("its manifest changes what may be reached and what may be asked for, and nothing else", () => {
  const made = airGappedManifest(ordinary)
  expect(made.content_security_policy.extension_pages).toBe(
    "default-src 'none'; script-src 'self'; connect-src http://127.0.0.1:* http://localhost:*; object-src 'none'"
  )
  expect(made.optional_host_permissions).toEqual([
    "https://*.linkedin.com/*",
    "https://github.com/*",
    "http://127.0.0.1/*",
    "http://localhost/*"
  ])
  expect({ ...made, content_security_policy: 0, optional_host_permissions: 0 }).toEqual({
    ...ordinary,
    content_security_policy: 0,
    optional_host_permissions: 0
  })
})

it("a policy that does not say where requests may go is refused: nobody would know what it lets through", () => {
  expect(() => airGappedManifest({ ...ordinary, content_security_policy: { extension_pages: "default-src 'none'" } })).toThrow(
    /where requests may go/
  )
})
