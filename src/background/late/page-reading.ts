import { latePart } from "~browser/late-parts"
import type { PageReading } from "~sites/page-reading"

/** Stands in for src/sites/page-reading.ts in the built extension. */
export default function pageReading(): PageReading {
  return latePart("page-reading")
}
