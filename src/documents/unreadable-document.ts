/** A file that cannot be read, with the whole sentence that the person should see: why, and what to do. */
export class UnreadableDocument extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = "UnreadableDocument"
  }
}

/** By its name: a bundler may put the class into two chunks, and then an error of the one is no instance of the other. */
export function isUnreadable(error: unknown): error is UnreadableDocument {
  return error instanceof Error && error.name === "UnreadableDocument"
}
