import type { Sentence } from "~sentence/sentence"
import type { RunRow } from "~store/rows/rows"

/** Thrown by a step that cannot go on for now: the run stands still with a sentence for the recruiter, and what is finished is kept. */
export class HaltError extends Error {
  constructor(
    readonly status: Extract<RunRow["status"], "paused" | "stopped">,
    readonly sentence: Sentence
  ) {
    super(sentence.code)
    this.name = "HaltError"
  }
}

/** Thrown by a step that has nothing to do until later. The run stays at work in the store; an alarm goes on with it. */
export class LaterError extends Error {
  constructor() {
    super("The run goes on later.")
    this.name = "LaterError"
  }
}
