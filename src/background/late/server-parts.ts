import { latePart } from "~browser/late-parts"
import type { ServerParts } from "~agent/models/server-parts"

/** Stands in for src/agent/models/server-parts.ts in the built extension. */
export default function serverParts(): ServerParts {
  return latePart("servers")
}
