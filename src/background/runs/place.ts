/** Where a run is done, and how many may be at it there at the same time. */
export interface RunPlace {
  /** The server's origin; `rules` for the built-in rules. Runs of one server wait in one line (waiting-line.ts). */
  server: string
  atOnce: number
  /** False where the recruiter has still to see what would be sent: one run shows it, and the others need not. */
  agreed: boolean
}
