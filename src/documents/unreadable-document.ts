import type { Sentence } from "~sentence/sentence"

/** A file that cannot be read, with what the person should be told: why, and what to do. */
export class UnreadableDocument extends Error {
  constructor(readonly said: Sentence) {
    super(said.code)
    this.name = "UnreadableDocument"
  }
}

/** By its name: a bundler may put the class into two chunks, and then an error of the one is no instance of the other. */
export function isUnreadable(error: unknown): error is UnreadableDocument {
  return error instanceof Error && error.name === "UnreadableDocument"
}
