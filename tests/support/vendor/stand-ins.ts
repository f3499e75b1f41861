import { fileURLToPath } from "node:url"
import { standInAshby } from "./ashby"
import { standInGreenhouse } from "./greenhouse"
import { standInLever } from "./lever"
import { serveVendor } from "./serve"
import { makeTenant } from "./tenant"
import { standInWorkable } from "./workable"

// `npx tsx tests/support/vendor/stand-ins.ts lever 4321 200` serves a Lever with 200 applicants on that port, until it is stopped.

export const standIns = { ashby: standInAshby, greenhouse: standInGreenhouse, lever: standInLever, workable: standInWorkable } as const
export type StandInKind = keyof typeof standIns

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind = "lever", port = "4321", applicants = "200"] = process.argv.slice(2)
  const make = standIns[kind as StandInKind]
  const { handler, jobId, fields } = make({ tenant: makeTenant(Number(applicants)), now: () => Date.now() })
  const { url } = await serveVendor(handler, Number(port))
  process.stdout.write(`${JSON.stringify({ url, jobId, fields })}\n`)
}
