import * as z from "zod"

const entrySchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional()
})
export const lockFileSchema = z.object({ name: z.string(), version: z.string(), packages: z.record(z.string(), entrySchema) })

/** A package that may be in a build: asked for by the extension itself, or by what it asks for. */
export interface ShippedPackage {
  name: string
  version: string
  /** As its package.json has it; null where it says none. */
  license: string | null
  /** Where it is installed, from the project's folder: `node_modules/zod`. */
  folder: string
  /** Where it was fetched from. */
  resolved: string | null
  /** SHA-512 of what was fetched, in hex. */
  sha512: string | null
}

/** The packages of a lock file that are not there for building and testing alone, by name and version, each once. */
export function shippedPackages(lockFile: unknown): ShippedPackage[] {
  const { packages } = lockFileSchema.parse(lockFile)
  const found = Object.entries(packages).flatMap(([folder, entry]) => {
    if (folder === "" || entry.dev || entry.devOptional || entry.optional || entry.link || entry.version === undefined) return []
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)
    const sha512 = /^sha512-(.+)$/.exec(entry.integrity ?? "")?.[1]
    return [
      {
        name,
        version: entry.version,
        license: entry.license ?? null,
        folder,
        resolved: entry.resolved ?? null,
        sha512: sha512 === undefined ? null : Buffer.from(sha512, "base64").toString("hex")
      }
    ]
  })
  const once = new Map(found.map(one => [`${one.name}@${one.version}`, one]))
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
