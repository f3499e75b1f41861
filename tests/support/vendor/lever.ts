import {
  byNumber,
  demographicFields,
  demographicTags,
  file,
  notFound,
  peoplePage,
  questions,
  bodyOf,
  type StandIn,
  type StandInWorld
} from "./stand-in"
import { jsonAnswer } from "./serve"
import { tenantStages, type Tenant, type TenantPerson } from "./tenant"

const stages = ["applicant-new", "s-phone", "s-onsite", "offer", "s-hired"]
const reasons = [
  { id: "r-1", text: "Under-qualified", type: "non-hired", status: "active" },
  { id: "r-2", text: "Took another job", type: "non-hired", status: "active" },
  { id: "r-3", text: "Hired", type: "hired", status: "active" }
]
const users = [
  { id: "u-1", name: "Noor Haddad", email: "noor@tenant.example", deactivatedAt: null },
  { id: "u-2", name: "Kim Lindqvist", email: "kim@tenant.example", deactivatedAt: null },
  { id: "u-3", name: "Gone Long Ago", email: "gone@tenant.example", deactivatedAt: 1_700_000_000_000 }
]
const reasonOf = { rejected: "r-1", withdrawn: "r-2", hired: "r-3", active: null }

function opportunity(person: TenantPerson, tenant: Tenant) {
  const added = tenant.tags.flatMap(one => (one.number === person.number ? one.tags : []))
  const { number, first, last, email, profile, employer, title, status, steps, changedAt, isErased } = person
  const at = steps.at(-1)
  return {
    ...demographicFields,
    id: `opp-${number}`,
    contact: `contact-${number}`,
    name: isErased ? "" : `${first} ${last}`,
    headline: `${title}, ${employer}`,
    emails: isErased ? [] : [email],
    phones: [{ type: "mobile", value: "+351 900 000 000" }],
    links: isErased ? [] : [profile],
    tags: [...demographicTags, ...added],
    stage: stages[at?.stage ?? 0],
    stageChanges: steps.map(step => ({ toStageId: stages[step.stage], toStageIndex: step.stage, updatedAt: step.at, userId: "u-1" })),
    archived: status === "active" ? null : { reason: reasonOf[status], archivedAt: changedAt },
    applications: [
      {
        ...demographicFields,
        id: `application-${number}`,
        posting: "posting-1",
        createdAt: steps[0]?.at,
        customQuestions: [{ type: "posting", text: "Questions", fields: questions.map(([text, value]) => ({ type: "text", text, value })) }]
      }
    ],
    createdAt: steps[0]?.at,
    updatedAt: changedAt,
    lastInteractionAt: tenant.notes.findLast(note => note.number === number)?.at ?? steps[0]?.at,
    urls: { show: `https://hire.lever.co/candidates/opp-${number}` },
    isAnonymized: isErased,
    dataProtection: null
  }
}

/** Lever: offsets, epoch milliseconds, a person is an opportunity; whatever is written needs a user of the tenant's who writes it. */
export function standInLever({ tenant }: StandInWorld): StandIn {
  const write = (number: number, child: string, body: Record<string, unknown>, by: string) => {
    if (child === "/notes") {
      const note = { number, text: String(body.value), at: 1_790_000_000_000, id: `note-${tenant.notes.length + 1}`, by }
      tenant.notes.push(note)
      return jsonAnswer({ data: { id: note.id, text: "Note", fields: [{ type: "note", value: note.text }], createdAt: note.at } }, 201)
    }
    const person = tenant.people.find(one => one.number === number)
    if (child !== "/addTags" || !Array.isArray(body.tags) || !person) return notFound
    tenant.tags.push({ number, tags: body.tags.map(String), by })
    return jsonAnswer({ data: opportunity(person, tenant) })
  }
  return {
    kind: "lever",
    jobId: "posting-1",
    fields: { key: "lever-key-7c1d", performAs: "u-1" },
    idsOf: number => ({ application: `opp-${number}`, candidate: `opp-${number}` }),
    handler: request => {
      const { url, method, headers } = request
      const path = url.pathname.replace(/^\/v1/, "")
      const query = url.searchParams
      if (headers.get("authorization") !== `Basic ${btoa("lever-key-7c1d:")}`)
        return jsonAnswer({ code: "Unauthorized", message: "Invalid API key" }, 401)
      const limit = Math.min(Number(query.get("limit") ?? 100), 100)
      if (path === "/stages") return jsonAnswer({ data: tenantStages.map((text, at) => ({ id: stages[at], text })), hasNext: false })
      if (path === "/archive_reasons") return jsonAnswer({ data: reasons, hasNext: false })
      if (path === "/users") return jsonAnswer({ data: users, hasNext: false })
      const posting = {
        id: "posting-1",
        text: tenant.jobTitle,
        state: "published",
        content: { descriptionHtml: tenant.description, lists: [], closingHtml: "" },
        categories: { location: "Lisbon" },
        urls: {},
        updatedAt: 1_767_000_000_000
      }
      if (path === "/postings") return jsonAnswer({ data: [posting], hasNext: false })
      if (path === "/postings/posting-1") return jsonAnswer({ data: posting })
      if (path === "/opportunities") {
        const email = query.get("email")
        if (email !== null)
          return jsonAnswer({ data: tenant.people.filter(one => one.email === email).map(one => opportunity(one, tenant)), hasNext: false })
        const offset = query.get("offset")
        if (offset !== null && !/^\["\d+"\]$/.test(offset))
          return jsonAnswer({ code: "BadRequestError", message: "Invalid offset token" }, 400)
        const { people, next } = peoplePage(
          tenant,
          offset === null ? null : ((JSON.parse(offset) as string[])[0] ?? null),
          limit,
          Number(query.get("updated_at_start") ?? 0)
        )
        return jsonAnswer({
          data: people.map(one => opportunity(one, tenant)),
          hasNext: next !== null,
          ...(next === null ? {} : { next: JSON.stringify([next]) })
        })
      }
      const [, id = "", child = ""] = /^\/opportunities\/([^/]+)(\/.*)?$/.exec(path) ?? []
      const person = byNumber(tenant, id)
      if (person === undefined) return notFound
      if (child === "") return jsonAnswer({ data: opportunity(person, tenant) })
      const ending = person.pdf ? ".pdf" : ".txt"
      if (child === "/resumes")
        return jsonAnswer({
          data: [{ id: "resume-1", file: { name: `${person.last}${ending}`, ext: ending, downloadUrl: "x", status: "processed" } }]
        })
      if (child === "/resumes/resume-1/download")
        return person.pdf ? { status: 200, headers: { "content-type": "application/pdf" }, body: person.pdf } : file(person.resume)
      if (method === "POST") {
        const by = query.get("perform_as")
        if (!users.some(({ id: user }) => user === by))
          return jsonAnswer({ code: "BadRequestError", message: "perform_as is not a user" }, 400)
        return write(person.number, child, bodyOf(request), by ?? "")
      }
      if (child === "/notes")
        return jsonAnswer({
          data: tenant.notes
            .filter(({ number }) => number === person.number)
            .map(note => ({ id: note.id, text: "Note", fields: [{ value: note.text }], createdAt: note.at })),
          hasNext: false
        })
      return notFound
    }
  }
}
