import { sentence, sentences, type Sentence } from "~sentence/sentence"
// What is said of a list. Stored as said.

export const rulesModelName = sentence("modelBuiltin")

interface Counts {
  evaluated: number
  failed: number
  stopped: number
  upToDate: number
  /** In the batch of another list. */
  inBatch: number
  objected: number
  gone: number
  fellBack: number
}

/** "28 people were evaluated; 12 were up to date." */
export function summaryOf({ evaluated, failed, stopped, upToDate, inBatch, objected, gone, fellBack }: Counts): Sentence {
  const parts = [
    evaluated > 0 || upToDate === 0 ? sentence("listEvaluated", { count: evaluated }) : null,
    upToDate > 0 ? sentence("listWasUpToDate", { count: upToDate }) : null,
    failed > 0 ? sentence("listWasFailed", { count: failed }) : null,
    stopped > 0 ? sentence("listLeftOut", { count: stopped }) : null,
    inBatch > 0 ? sentence("listInOtherBatch", { count: inBatch }) : null,
    objected > 0 ? sentence("listObjected", { count: objected }) : null,
    gone > 0 ? sentence("listGone", { count: gone }) : null
  ].filter(part => part !== null)
  const done = sentence("listIsDone", { parts: { list: parts, as: "semicolons" } })
  return fellBack > 0 ? sentences([done, sentence("listFellBack", { count: fellBack })]) : done
}

/** Why a list pauses before its batch is sent, and what to do. */
export const batchTooDear = sentence("batchTooDear")

/** Why a list pauses after its batch, and what to do. */
export function batchRestSentence(why: Sentence, answered: number, rest: number): Sentence {
  return sentences([why, sentence("batchRest", { answered, total: answered + rest, rest })])
}
