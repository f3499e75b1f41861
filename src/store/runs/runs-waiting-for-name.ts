import { agentRequestSchema, peopleOf } from "~run/request"
import type { CandorDatabase } from "../database"
import type { RunRow } from "../rows/rows"

/** The sentence of a run that waits for the recruiter to say who somebody is. */
const waitsForName = "runWaitsForName"

/** The runs that wait to hear who this person is. Safe in a live query. */
export async function runsWaitingForName(database: CandorDatabase, personId: string): Promise<RunRow[]> {
  return database.runs
    .where("status")
    .equals("waiting")
    .and(({ failure, input }) => isForName(failure) && isAbout(input, personId))
    .toArray()
}

function isAbout(input: unknown, personId: string): boolean {
  const { data } = agentRequestSchema.safeParse(input)
  return data !== undefined && peopleOf(data).includes(personId)
}

function isForName(failure: RunRow["failure"]): boolean {
  return typeof failure === "object" && failure !== null && "code" in failure && failure.code === waitsForName
}
