import * as readers from "./post/readers"

export type PostReading = typeof readers

/**
 * What reads job posts. The worker reads this code with the first post: the build puts src/background/late/post-reading.ts in this file's place
 * (ADR 15), so it is imported by the name `~role/post-reading` everywhere that goes into the worker.
 */
export default function postReading(): PostReading {
  return readers
}
