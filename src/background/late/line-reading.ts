import { latePart } from "~browser/late-parts"
import type { LineReading } from "~agent/line-reading"

/** Stands in for src/agent/line-reading.ts in the built extension. */
export default function lineReading(): LineReading {
  return latePart("line-reading")
}
