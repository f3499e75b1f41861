import { mainJob, type Job } from "../support/main-job"
import { test } from "../support/test"

// It ends with the browser killed and started again.
test.use({ ownBrowser: true })

test("the main job, end to end, in the real panel", async ({ candor, demo }) => {
  test.setTimeout(240_000)
  const page = candor.context.pages()[0] ?? (await candor.context.newPage())
  // The panel opens in the first step; until then the page stands in its place.
  const job: Job = { candor, demo, page, panel: page, say: () => undefined, shot: async () => undefined }
  for (const step of mainJob) await test.step(step.name, () => step.run(job))
})
