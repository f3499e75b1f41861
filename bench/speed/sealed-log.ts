import { sha256Now } from "../../cli/commands/verify"
import { verifyLog } from "~trust/sealed-log/verify-log"
import { makeLogFile, subtle } from "../../tests/support/sealed-log"
import { against, printTable } from "./table"

const entries = 100_000
const aimMs = 5_000

/** How long a sealed log of a hundred thousand entries takes to be verified, with its texts, as `candor verify` does it. */
export async function benchSealedLog(): Promise<void> {
  const file = await makeLogFile(entries)
  const [began, worked] = [performance.now(), process.cpuUsage()]
  const { faults, entries: found } = await verifyLog(subtle, file, { digest: sha256Now })
  const timeMs = performance.now() - began
  const { user, system } = process.cpuUsage(worked)
  if (faults.length > 0 || found !== entries) throw new Error("The log of the bench does not verify.")
  printTable(
    "A sealed log, verified",
    ["entries", "MB", "ms", "ms of a processor", "aim ms", ""],
    [[entries, file.length / 1e6, timeMs, (user + system) / 1_000, aimMs, against(timeMs, aimMs)]]
  )
}
