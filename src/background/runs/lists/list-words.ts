// What is said of a list. Stored as said.

export const rulesModelName = "built-in rules"

interface Counts {
  evaluated: number
  failed: number
  stopped: number
  upToDate: number
  gone: number
  fellBack: number
}

/** "28 people were evaluated; 12 were up to date." */
export function summaryOf({ evaluated, failed, stopped, upToDate, gone, fellBack }: Counts): string {
  const parts = [
    evaluated > 0 || upToDate === 0 ? `${people(evaluated)} evaluated` : null,
    upToDate > 0 ? `${were(upToDate)} up to date` : null,
    failed > 0 ? `${were(failed)} not evaluated; each run says why and can be tried again` : null,
    stopped > 0 ? `${were(stopped)} left out, because their runs were stopped` : null,
    gone > 0 ? `${were(gone)} not stored any more` : null
  ].filter(part => part !== null)
  const rules = fellBack > 0 ? ` For ${fellBack} of them the built-in rules answered instead of the model.` : ""
  return `The list is done: ${parts.join("; ")}.${rules}`
}

/** Why a list pauses before its batch is sent, and what to do. */
export const batchTooDear = "The budget does not reach for one person of the batch, so nothing was sent. Resume with a larger budget."

/** Why a list pauses after its batch, and what to do. */
export function batchRestSentence(why: string, answered: number, rest: number): string {
  return `${why} ${answered} of ${answered + rest} answers came and are kept. Resume to ask about the other ${rest} directly, at the full price; stop to leave them out.`
}

const people = (count: number) => `${count} ${count === 1 ? "person was" : "people were"}`
const were = (count: number) => `${count} ${count === 1 ? "was" : "were"}`
