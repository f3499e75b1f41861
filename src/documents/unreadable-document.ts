/** A file that cannot be read, with the whole sentence that the person should see: why, and what to do. */
export class UnreadableDocument extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = "UnreadableDocument"
  }
}
