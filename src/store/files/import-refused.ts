import type { Sentence } from "~sentence/sentence"

/** A file that is not taken in. `said` tells the recruiter why; it quotes at most a name of the file's. */
export class ImportRefused extends Error {
  constructor(readonly said: Sentence) {
    super(said.code)
    this.name = "ImportRefused"
  }
}
