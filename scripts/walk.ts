import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { closeCandor, launchCandor } from "../tests/support/browser"
import { startDemoSite } from "../tests/support/demo"
import { mainJob, type Job } from "../tests/support/main-job"
import { outputFolder, shoot } from "../tests/support/screens"

// `npm start -- --headless`: walks the whole main job by itself, says what it did, and leaves a picture of every step in out/screens.

const screens = path.join(outputFolder, "screens")
process.env.CANDOR_SCREENS = "1"
rmSync(screens, { recursive: true, force: true })
mkdirSync(screens, { recursive: true })

const demo = await startDemoSite()
process.stdout.write(`The demo site: ${demo.origin}\n`)
const candor = await launchCandor()
const page = candor.context.pages()[0] ?? (await candor.context.newPage())
let pictures = 0
const job: Job = {
  candor,
  demo,
  page,
  panel: page,
  say: line => process.stdout.write(`      ${line}\n`),
  shot: async (shown, name, options) => {
    await shoot(shown, name, options)
    pictures += 1
  }
}

const started = performance.now()
let failed = 0
for (const [index, step] of mainJob.entries()) {
  process.stdout.write(`${String(index + 1).padStart(2)}/${mainJob.length} ${step.name}\n`)
  const began = performance.now()
  try {
    await step.run(job)
    process.stdout.write(`      done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  } catch (error) {
    failed = index + 1
    process.stdout.write(`      FAILED: ${error instanceof Error ? error.message : String(error)}\n`)
    await shoot(job.panel, "failed-panel").catch(() => undefined)
    await shoot(job.page, "failed-page").catch(() => undefined)
    // Each step builds on those before it, so there is nothing to go on with.
    break
  }
}

await closeCandor(candor).catch(() => undefined)
await demo.close()
rmSync(candor.profileFolder, { recursive: true, force: true, maxRetries: 3 })
process.stdout.write(
  failed === 0
    ? `All ${mainJob.length} steps went well in ${((performance.now() - started) / 1000).toFixed(0)} s; ${pictures} pictures in ${screens}\n`
    : `Step ${failed} of ${mainJob.length} failed; ${pictures} pictures in ${screens}\n`
)
process.exit(failed === 0 ? 0 : 1)
