/** A file that is not taken in. `message` is a sentence for the recruiter that says why; it quotes at most a name of the file's. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message)
    this.name = "ImportRefused"
  }
}
