import { readdirSync } from "node:fs"
import path from "node:path"
import { projectFolder } from "./set-up.mjs"

/**
 * The test files whose path has one of the areas in it, such as `sites` or `popup`, by the runner that runs them.
 *
 * @throws Error with one sentence when there are none for an area.
 */
export function testFilesOf(areas) {
  const files = readdirSync(path.join(projectFolder, "tests"), { recursive: true, encoding: "utf8" })
    .map(name => `tests/${name.split(path.sep).join("/")}`)
    // The tests of the builds are a part of their own, which needs both builds.
    .filter(file => /\.(?:test\.tsx?|spec\.ts)$/.test(file) && !file.startsWith("tests/architecture/built/"))
    .sort()
  const unknown = areas.filter(area => !files.some(file => file.includes(area)))
  if (unknown.length > 0) throw new Error(`No test file has ${unknown.map(area => `"${area}"`).join(" or ")} in its path.`)
  const found = files.filter(file => areas.some(area => file.includes(area)))
  return { vitest: found.filter(file => !file.endsWith(".spec.ts")), playwright: found.filter(file => file.endsWith(".spec.ts")) }
}
