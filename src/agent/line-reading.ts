import * as readers from "./requests/readers"

export type LineReading = typeof readers

/**
 * What understands the line. The worker reads this code with the first line: the build puts src/background/late/line-reading.ts in this file's place
 * (ADR 15), so it is imported by the name `~agent/line-reading` everywhere.
 */
export default function lineReading(): LineReading {
  return readers
}
