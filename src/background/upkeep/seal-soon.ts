import { sealLog } from "~store/trust/seal-log"
import type { BackgroundDeps } from "../deps"

/** Something was told to the sealed log: it is put into the chain once whoever waits has their answer. */
export function sealSoon({ database, later }: BackgroundDeps): void {
  later?.(() => sealLog(database, crypto.subtle), 0)
}
