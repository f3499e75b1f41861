import { build } from "./set-up.mjs"

// `node scripts/build.mjs chrome-mv3|firefox-mv3`: the production build as a part of the tests.
process.exitCode = build(process.argv[2]) ? 0 : 1
