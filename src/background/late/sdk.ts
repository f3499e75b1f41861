import type { Sdk } from "~agent/models/sdk"
import { latePart } from "~browser/late-parts"

/** Stands in for src/agent/models/sdk.ts in the built extension. */
export default function sdk(): Sdk {
  return latePart("sdk")
}
