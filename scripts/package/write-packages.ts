import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import * as z from "zod"
import { projectFolder } from "../set-up.mjs"
import { billOfMaterials } from "./bill-of-materials"
import { licencesOf } from "./licences-of"
import { shippedPackages } from "./lock-file"
import { zipOf } from "./zip-of"

const productSchema = z.object({ name: z.string(), version: z.string(), license: z.string() })

const product = productSchema.parse(JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")))
const packages = shippedPackages(JSON.parse(readFileSync(path.join(projectFolder, "package-lock.json"), "utf8")))
const { text: licences, without } = licencesOf(packages, projectFolder)
const folder = path.join(projectFolder, "build", "packages")

const rebuild = `How to build these packages again, to the byte

1. Node ${process.versions.node.split(".")[0]} or newer; nothing else need be installed.
2. In the folder of this source: npm run package
3. build/packages holds the same files: compare with SHA256SUMS.

The packages that are fetched are pinned in package-lock.json, with the digest of each.
`

const ownLicence = readFileSync(path.join(projectFolder, "LICENSE"))
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Every file below a folder, by its path from there. */
function filesBelow(below: string): Map<string, Uint8Array> {
  const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name)
      return [path.relative(below, file).split(path.sep).join("/"), new Uint8Array(readFileSync(file))]
    })
  )
}

/** What is under version control, as it stands here; outside of a repository everything that is not made or installed. */
function sourceFiles(): Map<string, Uint8Array> {
  const made = /^(?:node_modules|build|out|\.plasmo|\.parcel-cache|\.git)\//
  const tracked = () =>
    execFileSync("git", ["ls-files", "-z"], { cwd: projectFolder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
  const names = (() => {
    try {
      return new Set(tracked().split("\0").filter(Boolean))
    } catch {
      return null
    }
  })()
  if (names !== null) return new Map([...names].map(name => [name, new Uint8Array(readFileSync(path.join(projectFolder, name)))]))
  return new Map([...filesBelow(projectFolder)].filter(([name]) => !made.test(name) && name !== "REBUILD.txt"))
}

function packageOf(target: string): Uint8Array {
  const files = filesBelow(path.join(projectFolder, "build", `${target}-prod`))
  return zipOf(new Map([...files, ["LICENSE.txt", ownLicence], ["LICENSES.txt", bytesOf(licences)]]))
}

const written: Record<string, Uint8Array> = {
  [`candor-${product.version}-chrome.zip`]: packageOf("chrome-mv3"),
  [`candor-${product.version}-firefox.zip`]: packageOf("firefox-mv3"),
  [`candor-${product.version}-source.zip`]: zipOf(new Map([...sourceFiles(), ["REBUILD.txt", bytesOf(rebuild)]])),
  "sbom.cdx.json": bytesOf(`${JSON.stringify(billOfMaterials(product, packages), null, 2)}\n`),
  "LICENSES.txt": bytesOf(licences)
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const sums = Object.entries(written).map(([name, bytes]) => {
  writeFileSync(path.join(folder, name), bytes)
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}`
})
writeFileSync(path.join(folder, "SHA256SUMS"), `${sums.join("\n")}\n`)

process.stdout.write(`${sums.join("\n")}\nbuild/packages: ${packages.length} packages shipped`)
process.stdout.write(without.length === 0 ? ", each with its licence.\n" : `; without a licence's text: ${without.join(", ")}.\n`)
