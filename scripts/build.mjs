import path from "node:path"
import { makeAirGapped } from "./air-gapped.mjs"
import { build, projectFolder } from "./set-up.mjs"

// `npm run build`, `npm run build:firefox`, and the builds that are a part of the tests. `npm run build -- --air-gapped` makes one beside it that
// reaches this machine alone.

const [target = "chrome-mv3"] = process.argv.slice(2).filter(word => !word.startsWith("--"))
const isAirGapped = process.argv.includes("--air-gapped")

if (build(target)) {
  const built = `build/${target}-prod`
  const folder = isAirGapped ? `build/${target}-air-gapped` : built
  if (isAirGapped) makeAirGapped(path.join(projectFolder, built), path.join(projectFolder, folder))
  process.stdout.write(`${folder}\n`)
} else process.exitCode = 1
