import { build } from "./set-up.mjs"

// `npm run build`, `npm run build:firefox`, and the builds that are a part of the tests.

const target = process.argv[2] ?? "chrome-mv3"
if (build(target)) process.stdout.write(`build/${target}-prod\n`)
else process.exitCode = 1
