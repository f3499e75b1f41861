import { latePart } from "~browser/late-parts"
import type { TextReading } from "~sites/text-reading"

/** Stands in for src/sites/text-reading.ts in the built extension. */
export default function textReading(): TextReading {
  return latePart("text-reading")
}
