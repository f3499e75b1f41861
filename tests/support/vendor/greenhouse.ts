import {
  bodyOf,
  demographicFields,
  demographicTags,
  file,
  iso,
  notFound,
  peoplePage,
  questions,
  type StandIn,
  type StandInWorld
} from "./stand-in"
import { jsonAnswer, type VendorAnswer } from "./serve"
import { tenantStages, type TenantPerson } from "./tenant"

const jobId = 77
const stageId = (at: number) => 10 + at
const applicationId = ({ number }: Pick<TenantPerson, "number">) => 1_000_000 + number
const candidateId = ({ number }: Pick<TenantPerson, "number">) => 5_000_000 + number
const when = iso(1_767_000_000_000)
const statuses = { active: "in_process", rejected: "rejected", withdrawn: "rejected", hired: "hired" }

const rows = {
  application: (person: TenantPerson) => ({
    ...demographicFields,
    id: applicationId(person),
    candidate_id: candidateId(person),
    job_id: jobId,
    stage_id: stageId(person.steps.at(-1)?.stage ?? 0),
    stage_name: tenantStages[person.steps.at(-1)?.stage ?? 0],
    status: statuses[person.status],
    prospect: false,
    rejected_at: person.reason === null ? null : iso(person.changedAt),
    created_at: iso(person.steps[0]?.at ?? 0),
    updated_at: iso(person.changedAt),
    answers: questions.map(([question, answer]) => ({ question, answer })),
    prospective_job_ids: []
  }),
  candidate: (person: TenantPerson) => ({
    ...demographicFields,
    id: candidateId(person),
    first_name: person.first,
    last_name: person.last,
    company: person.employer,
    title: person.title,
    tags: demographicTags,
    email_addresses: [{ value: person.email, type: "personal" }],
    phone_numbers: [],
    addresses: [],
    website_addresses: [],
    social_media_addresses: [{ value: person.profile }],
    updated_at: iso(person.changedAt)
  })
}

/** Greenhouse Harvest v3: a token first, children in lists of their own, a cursor that stands alone, addresses of files for seven days. */
export function standInGreenhouse({ tenant, now }: StandInWorld): StandIn {
  const living = () => tenant.people.filter(({ isErased }) => !isErased)
  return {
    kind: "greenhouse",
    jobId: String(jobId),
    fields: { clientId: "gh-id-11", clientSecret: "gh-secret-5f", siteAdmin: "42" },
    idsOf: number => ({ application: String(applicationId({ number })), candidate: String(candidateId({ number })) }),
    handler: request => {
      const { url, method, headers } = request
      const path = url.pathname.replace(/^\/v3/, "")
      if (path === "/token") {
        const isKnown =
          headers.get("authorization") === `Basic ${btoa("gh-id-11:gh-secret-5f")}` && new URLSearchParams(request.body).get("sub") === "42"
        return isKnown
          ? jsonAnswer({ access_token: "jwt-invented", token_type: "Bearer", expires_in: 3600 })
          : jsonAnswer({ error: "invalid_client" }, 401)
      }
      if (path.startsWith("/files/")) {
        const person = living().find(({ number }) => number === Number(path.slice(7)))
        return person === undefined || Number(url.searchParams.get("until")) < now()
          ? jsonAnswer({ message: "Request has expired" }, 403)
          : file(person.resume)
      }
      if (headers.get("authorization") !== "Bearer jwt-invented") return jsonAnswer({ message: "Invalid token" }, 401)
      if (method === "POST" && path === "/notes") {
        const body = bodyOf(request)
        const note = {
          number: Number(body.candidate_id) - 5_000_000,
          text: String(body.body),
          at: 1_790_000_000_000,
          id: String(tenant.notes.length + 1)
        }
        tenant.notes.push(note)
        return jsonAnswer({ id: Number(note.id), ...body, created_at: iso(note.at) }, 201)
      }
      // A cursor holds what was asked for, and where it stood.
      const cursor = url.searchParams.get("cursor")
      if (cursor !== null && [...url.searchParams.keys()].length > 1)
        return jsonAnswer({ errors: ["cursor must be the only query parameter"] }, 422)
      if (cursor !== null && !cursor.startsWith("c~")) return jsonAnswer({ errors: ["cursor is invalid or has expired"] }, 422)
      const query = new URLSearchParams(cursor === null ? url.search : cursor.slice(2))
      const ids = (name: string) => (query.get(name) === null ? null : new Set(query.get(name)?.split(",")))
      if ((ids("candidate_ids") ?? ids("ids") ?? new Set()).size > 50) return jsonAnswer({ errors: ["at most 50 ids"] }, 422)
      const limit = Math.min(Number(query.get("per_page") ?? 100), 500)
      const listed = (all: object[]): VendorAnswer => {
        const from = Number(query.get("after") ?? 0)
        const further = new URLSearchParams(query)
        further.set("after", String(from + limit))
        const next = `${url.origin}${url.pathname}?cursor=${encodeURIComponent(`c~${further}`)}`
        return jsonAnswer(all.slice(from, from + limit), 200, all.length > from + limit ? { link: `<${next}>; rel="next"` } : {})
      }
      const people = (parent: string, idOf: (person: TenantPerson) => number) => {
        const wanted = ids(parent)
        return living().filter(person => wanted === null || wanted.has(String(idOf(person))))
      }
      switch (path) {
        case "/jobs":
          return listed([{ id: jobId, name: tenant.jobTitle, status: "open", is_template: false, updated_at: when }])
        case "/job_posts":
          return listed([
            {
              id: 1,
              job_id: jobId,
              title: tenant.jobTitle,
              live: true,
              active: true,
              internal: false,
              content: "<p>Builds <b>pipelines</b>.</p>",
              public_url: "https://jobs.example/77"
            }
          ])
        case "/job_interview_stages":
          return listed(tenantStages.map((name, at) => ({ id: stageId(at), job_id: jobId, name, sort_order: at, active: true })))
        case "/applications": {
          if (ids("ids") !== null) return listed(people("ids", applicationId).map(rows.application))
          if (ids("candidate_ids") !== null) return listed(people("candidate_ids", candidateId).map(rows.application))
          const since = Date.parse(query.get("updated_at")?.replace("gte|", "") ?? "1970-01-01")
          const page = peoplePage({ ...tenant, people: living() }, query.get("after"), limit, since)
          const further = new URLSearchParams(query)
          further.set("after", page.next ?? "")
          const next = `${url.origin}${url.pathname}?cursor=${encodeURIComponent(`c~${further}`)}`
          return jsonAnswer(page.people.map(rows.application), 200, page.next === null ? {} : { link: `<${next}>; rel="next"` })
        }
        case "/candidates": {
          const email = query.get("email")
          return listed((email === null ? people("ids", candidateId) : living().filter(one => one.email === email)).map(rows.candidate))
        }
        case "/application_stages":
          return listed(
            people("application_ids", applicationId).flatMap(person =>
              person.steps.map(({ stage, at }, number) => ({
                id: applicationId(person) * 10 + number,
                application_id: applicationId(person),
                job_interview_stage_id: stageId(stage),
                entered_at: iso(at),
                exited_at: null,
                current: number === person.steps.length - 1
              }))
            )
          )
        case "/attachments": {
          const wanted = ids("ids")
          return listed(
            (wanted === null
              ? people("application_ids", applicationId)
              : living().filter(one => wanted.has(String(applicationId(one) + 1)))
            ).map(person => ({
              id: applicationId(person) + 1,
              application_id: applicationId(person),
              candidate_id: candidateId(person),
              type: "resume",
              filename: `${person.last}.txt`,
              url: `${url.origin}/files/${person.number}?until=${now() + 7 * 86_400_000}`
            }))
          )
        }
        case "/candidate_employments":
          return listed(
            people("candidate_ids", candidateId).map(person => ({
              id: 1,
              candidate_id: candidateId(person),
              company_name: person.employer,
              title: person.title,
              start_date: "2019-01-01",
              end_date: null,
              latest: true
            }))
          )
        case "/rejection_details":
          return listed(
            people("application_ids", applicationId)
              .filter(({ reason }) => reason !== null)
              .map(person => ({
                id: 1,
                application_id: applicationId(person),
                rejection_reason_id: person.status === "withdrawn" ? 2 : 1,
                rejected_at: iso(person.changedAt)
              }))
          )
        case "/rejection_reasons":
          return listed([
            { id: 1, name: "Under-qualified", type: { id: 1, key: "WE_REJECTED_THEM", name: "We rejected them" } },
            { id: 2, name: "Took another job", type: { id: 2, key: "THEY_REJECTED_US", name: "They rejected us" } }
          ])
        case "/users":
          return listed([{ id: 42, name: "Noor Haddad", primary_email: "noor@tenant.example", deactivated: false }])
        case "/notes":
          return listed(
            tenant.notes
              .filter(({ number }) => ids("candidate_ids")?.has(String(5_000_000 + number)) ?? true)
              .map(({ id, number, text, at }) => ({
                id: Number(id),
                candidate_id: 5_000_000 + number,
                application_id: null,
                body: text,
                type: "NOTE",
                user_id: 42,
                visibility: "admin_only_visible",
                created_at: iso(at)
              }))
          )
        default:
          return notFound
      }
    }
  }
}
