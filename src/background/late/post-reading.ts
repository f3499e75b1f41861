import { latePart } from "~browser/late-parts"
import type { PostReading } from "~role/post-reading"

/** Stands in for src/role/post-reading.ts in the built extension. */
export default function postReading(): PostReading {
  return latePart("post-reading")
}
