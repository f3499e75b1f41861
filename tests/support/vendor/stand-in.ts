import { forbidden, tenantQuestions, type Tenant, type TenantPerson } from "./tenant"
import { jsonAnswer, type VendorAnswer, type VendorHandler, type VendorRequest } from "./serve"

/** A vendor with one tenant. */
export interface StandIn {
  kind: string
  jobId: string
  /** What the key form takes. */
  fields: Record<string, string>
  handler: VendorHandler
  /** The vendor's ids of somebody. */
  idsOf: (number: number) => { application: string; candidate: string }
}

export interface StandInWorld {
  tenant: Tenant
  /** Milliseconds since 1970, for files whose addresses expire. */
  now: () => number
}

export const notFound = jsonAnswer({ message: "not found" }, 404)
export const file = (text: string): VendorAnswer => ({ status: 200, headers: { "content-type": "text/plain" }, body: text })

/** A page of people in the order of their numbers, after the one that the cursor names: it stays right while others come and go. */
export function peoplePage(
  tenant: Tenant,
  cursor: string | null,
  limit: number,
  since = 0
): { people: TenantPerson[]; next: string | null } {
  const after = cursor === null ? -1 : Number(cursor)
  const rest = tenant.people.filter(({ number, changedAt }) => number > after && changedAt >= since)
  const people = rest.slice(0, limit)
  return { people, next: rest.length > limit ? String(people.at(-1)?.number) : null }
}

export const byNumber = (tenant: Tenant, id: string): TenantPerson | undefined => {
  const number = Number(/(\d+)$/.exec(id)?.[1] ?? "-1")
  return tenant.people.find(person => person.number === number)
}

/** Fields that no vendor lacks and that nobody may read. */
export const demographicFields = {
  gender: forbidden.gender,
  race: forbidden.race,
  ethnicity: forbidden.race,
  birth_date: forbidden.birth,
  date_of_birth: forbidden.birth,
  age: forbidden.age,
  nationality: forbidden.nationality,
  veteran_status: forbidden.veteran,
  disability_status: forbidden.disability,
  photo_url: forbidden.photo,
  image_url: forbidden.photo,
  eeoResponses: { gender: forbidden.gender, race: forbidden.race, veteran: forbidden.veteran, disability: forbidden.disability },
  custom_fields: { gender: { name: "Gender", type: "short_text", value: forbidden.gender } },
  customFields: [{ id: "x", title: "Gender", value: forbidden.gender }]
}

export const demographicTags = ["Female", "Veteran", "python"]
export const questions = tenantQuestions
export const iso = (time: number) => new Date(time).toISOString()
export const bodyOf = ({ body }: VendorRequest): Record<string, unknown> =>
  body === "" ? {} : (JSON.parse(body) as Record<string, unknown>)
