import { unzipSync } from "fflate"
import { readFileSync } from "node:fs"
import path from "node:path"
import * as z from "zod"
import { describe, expect, it } from "vitest"
import { billOfMaterials } from "../../../../scripts/package/bill-of-materials"
import { licencesOf } from "../../../../scripts/package/licences-of"
import { shippedPackages } from "../../../../scripts/package/lock-file"
import { zipOf } from "../../../../scripts/package/zip-of"
import { rootFolder } from "../../../support/source-tree"

const lockFile: unknown = JSON.parse(readFileSync(path.join(rootFolder, "package-lock.json"), "utf8"))
const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  manifest: z.object({ permissions: z.array(z.string()), optional_host_permissions: z.array(z.string()) })
})
const own = manifestSchema.parse(JSON.parse(readFileSync(path.join(rootFolder, "package.json"), "utf8")))
const bytes = (text: string) => new TextEncoder().encode(text)

describe("what is shipped", () => {
  const packages = shippedPackages(lockFile)

  it("holds every package that the extension asks for, in its version, and none that only builds or tests it", () => {
    const named = new Map(packages.map(({ name, version }) => [name, version]))
    for (const [name, version] of Object.entries(own.dependencies)) expect([name, named.get(name)]).toEqual([name, version])
    for (const name of ["plasmo", "vitest", "typescript", "@modelcontextprotocol/sdk"]) expect(named.has(name), name).toBe(false)
  })

  it("is told as a bill of materials with the digest and the licence of each", () => {
    const bill = billOfMaterials({ name: "candor", version: "9.9.9", license: "MIT" }, packages) as {
      components: { "bom-ref": string; hashes: { content: string }[]; licenses: object[] }[]
    }
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" })
    expect(new Set(bill.components.map(one => one["bom-ref"])).size).toBe(packages.length)
    for (const { hashes, licenses } of bill.components) {
      expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/)
      expect(licenses).toHaveLength(1)
    }
    // The same source gives the same bytes: no time, no number drawn at random.
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/)
  })

  it("goes with the licence of each, under which it may be passed on", () => {
    const { text, without } = licencesOf(packages, rootFolder)
    for (const { name, version } of packages) expect(text).toContain(`${name} ${version} (`)
    expect(text).toMatch(/Permission is hereby granted, free of charge/)
    expect(without.length).toBeLessThan(5)
    for (const { name, license } of packages)
      expect(license, name).toMatch(/^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|0BSD|CC0-1\.0|Zlib|MPL-2\.0|Unlicense)/)
  })
})

describe("a package", () => {
  it("is the same to the byte whenever and in whatever order it is made, and holds what was put in", () => {
    const files = new Map([
      ["manifest.json", bytes("{}")],
      ["a/b.js", bytes("let a = 1")]
    ])
    const first = zipOf(files)
    expect(zipOf(new Map([...files].reverse()))).toEqual(first)
    expect(Object.keys(unzipSync(first))).toEqual(["a/b.js", "manifest.json"])
    expect(new TextDecoder().decode(unzipSync(first)["a/b.js"])).toBe("let a = 1")
  })
})

describe("what the stores are told", () => {
  const told = readFileSync(path.join(rootFolder, "docs/store/permissions.md"), "utf8")
  const rows = [...told.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name, why]) => ({ name: name!, why: why! }))

  it("is every permission and every host of the manifest, once, each with its reason", () => {
    // Plasmo adds the side panel's to Chrome's manifest.
    const asked = [...own.manifest.permissions, "sidePanel", ...own.manifest.optional_host_permissions]
    expect(rows.map(({ name }) => name).sort()).toEqual(asked.sort())
    for (const { name, why } of rows) expect(why.length, name).toBeGreaterThan(40)
  })

  it("is said in five languages, as short as the stores want it", () => {
    const listing = readFileSync(path.join(rootFolder, "docs/store/listing.md"), "utf8")
    const parts = listing.split(/^## /m).slice(1)
    expect(parts.map(part => part.slice(0, 2))).toEqual(["en", "de", "fr", "es", "pt"])
    for (const part of parts) {
      const short = /^Short: (.+)$/m.exec(part)![1]!
      expect(short.length, short).toBeLessThanOrEqual(132)
      expect([...part.matchAll(/^• /gm)]).toHaveLength(5)
    }
    const texts = z.record(z.string(), z.object({ message: z.string() }))
    const { extensionDescription } = texts.parse(
      JSON.parse(readFileSync(path.join(rootFolder, "assets/_locales/en/messages.json"), "utf8"))
    )
    expect(parts[0]).toContain(`Short: ${extensionDescription!.message}\n`)
  })
})
