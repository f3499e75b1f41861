import { profileOf, addPerson, roleRow } from "../rows"
import type { Preference } from "~learning/preferences/preference"
import type { Profile } from "~profile/profile"
import type { TestWorker } from "../background"

// A recruiter who browses and decides by a rule of their own, which Candor is to find.

/** Somebody who writes Python, and runs Kubernetes or does not; what else they do tells nobody apart. */
export function engineer(n: number, kubernetes: boolean): Profile {
  const other = ["Kafka", "Terraform", "PostgreSQL", "Docker", "Airflow"][n % 5]!
  return profileOf(`Person ${n}`, `I write Python since 2016, mostly beside ${other}.`, [
    "Python",
    other,
    ...(kubernetes ? ["Kubernetes"] : [])
  ])
}

/** A worker on which so many people were evaluated for a role; nobody is decided on. */
export async function withPeople(here: TestWorker, count = 24): Promise<TestWorker> {
  await here.database.roles.add(roleRow("role-1"))
  await here.send("role.select", { roleId: "role-1" })
  for (let n = 0; n < count; n++) await addPerson(here.database, `person-${n}`, engineer(n, n % 2 === 0), "role-1")
  // Nobody was looked at for long without a decision.
  await here.database.visits.toCollection().modify({ timeMs: 5_000 })
  for (let n = 0; n < count; n++) await here.send("evaluation.start", { roleId: "role-1", personId: `person-${n}` })
  await here.settled()
  return here
}

/** The hidden rule of this recruiter: whoever runs Kubernetes is shortlisted. */
export async function decide(here: TestWorker, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) {
    const decision = n % 2 === 0 ? "shortlist" : "pass"
    await here.send("decision.set", { roleId: "role-1", personId: `person-${n}`, decision, reason: null })
  }
}

export const roleOf = async (here: TestWorker, id = "role-1") => (await here.database.roles.get(id))!
export const preferenceIn = async (here: TestWorker, id: string) => (await here.database.preferences.get(id)) as Preference | undefined
export const everything = async (here: TestWorker) => JSON.stringify(await Promise.all(here.database.tables.map(table => table.toArray())))
