import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { describe, it } from "vitest"
import { rootFolder } from "./source-tree"

// Some tests hold the product against data that stands beside the repository (`../shared`) and that a clone does not have. What a
// `describe.skipIf` skips is still collected, so its body must not read what may be absent: the body of `describeWith` is not run then.

/** Where the data stands; CANDOR_SHARED names another folder, or none, to see what a clone without it does. */
const folder = process.env.CANDOR_SHARED ?? path.join(rootFolder, "../shared")

/**
 * The path of a file or folder of the data beside the repository, such as `data/injection`; null where it is not there, which is said.
 * @param without what is left out then, to end the line "skipped: … is not here, so …"
 */
export function dataBeside(name: string, without: string): string | null {
  const found = path.join(folder, name)
  if (existsSync(found)) return found
  console.info(`skipped: ../shared/${name} is not here, so ${without}`)
  return null
}

/** A group of tests over data beside the repository. Where it is absent the body does not run, and one test is skipped in its place. */
export function describeWith(data: string | null, name: string, body: (data: string) => void): void {
  if (data !== null) describe(name, () => body(data))
  else describe(name, () => it.skip("the data beside the repository is not here", () => {}))
}

/** Every saved page of the folders, those that are null left out. */
export function savedPagesIn(...folders: (string | null)[]): string[] {
  return folders.flatMap(each =>
    each === null
      ? []
      : readdirSync(each)
          .filter(name => name.endsWith(".html"))
          .map(name => path.join(each, name))
  )
}
