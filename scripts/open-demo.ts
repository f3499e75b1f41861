import { homedir } from "node:os"
import path from "node:path"
import { mkdirSync } from "node:fs"
import { closeCandor, launchCandor } from "../tests/support/browser"
import { demoPages, startDemoSite } from "../tests/support/demo"
import { openPanel } from "../tests/support/panel"

// `npm start` with a display: a browser of its own, with Candor in it, a demo profile, and the panel beside it.

// The same address at every start, so that people seen yesterday are known today.
const demo = await startDemoSite(Number(process.env.PORT ?? 4173)).catch(() => startDemoSite())
// A profile that stays, so that tomorrow's start finds today's roles; away from the recruiter's own browser.
const profileFolder = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), ".cache"), "candor-demo")
mkdirSync(profileFolder, { recursive: true })
const candor = await launchCandor({ headless: false, profileFolder })
const page = candor.context.pages()[0] ?? (await candor.context.newPage())
await page.goto(demo.origin + (demoPages.people[0]?.path ?? "/"))
await openPanel(candor, page)
process.stdout.write(
  [
    `The demo site: ${demo.origin}`,
    `Job posts: ${demoPages.posts.map(post => demo.origin + post.path).join("  ")}`,
    "Candor's panel stands beside the page. Close the browser or press Ctrl-C to stop.",
    ""
  ].join("\n")
)

const leave = async () => {
  await closeCandor(candor).catch(() => undefined)
  await demo.close()
  process.exit(0)
}
candor.context.on("close", () => void leave())
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void leave())
