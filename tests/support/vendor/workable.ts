import {
  bodyOf,
  byNumber,
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
import { jsonAnswer } from "./serve"
import { tenantStages, type TenantPerson } from "./tenant"

const kinds = ["applied", "phone-screen", "interview", "offer", "hired"]

function listed(person: TenantPerson) {
  const { number, first, last, email, status, steps, changedAt, isErased, reason } = person
  const at = steps.at(-1)?.stage ?? 0
  return {
    ...demographicFields,
    id: `w${number}`,
    name: isErased ? "" : `${first} ${last}`,
    email: isErased ? null : email,
    job: { shortcode: "JOB1", title: "Data Engineer" },
    stage: tenantStages[at],
    stage_kind: kinds[at],
    disqualified: status === "rejected" || status === "withdrawn",
    disqualification_reason: reason,
    withdrew: status === "withdrawn",
    hired_at: status === "hired" ? iso(changedAt) : null,
    disqualified_at: reason === null ? null : iso(changedAt),
    anonymized: isErased,
    sourced: false,
    profile_url: `https://tenant.workable.com/backend/candidates/${number}`,
    created_at: iso(steps[0]?.at ?? 0),
    updated_at: iso(changedAt)
  }
}

/** Workable: addresses as cursors, ten requests in ten seconds, signed addresses of files. */
export function standInWorkable({ tenant, now }: StandInWorld): StandIn {
  return {
    kind: "workable",
    jobId: "JOB1",
    fields: { subdomain: "tenant", key: "workable-key-90b7", memberId: "m-1" },
    idsOf: number => ({ application: `w${number}`, candidate: `w${number}` }),
    handler: request => {
      const { url, method, headers } = request
      const path = url.pathname.replace(/^\/spi\/v3/, "")
      if (path.startsWith("/files/")) {
        const person = byNumber(tenant, path.replace(/\/[^/]*$/, ""))
        return person === undefined || Number(url.searchParams.get("until")) < now()
          ? jsonAnswer({ message: "Request has expired" }, 403)
          : file(person.resume)
      }
      if (headers.get("authorization") !== "Bearer workable-key-90b7") return jsonAnswer({ error: "Not authorized" }, 401)
      const job = {
        id: "j1",
        shortcode: "JOB1",
        title: tenant.jobTitle,
        state: "published",
        url: "https://tenant.workable.com/jobs/1",
        created_at: "2026-01-01T00:00:00Z"
      }
      if (path === "/jobs") return jsonAnswer({ jobs: [job], paging: {} })
      if (path === "/jobs/JOB1") return jsonAnswer({ ...job, full_description: "<p>Builds <b>pipelines</b>.</p>" })
      if (path === "/jobs/JOB1/stages")
        return jsonAnswer({ stages: tenantStages.map((name, at) => ({ slug: kinds[at], name, kind: kinds[at], position: at })) })
      if (path === "/members")
        return jsonAnswer({ members: [{ id: "m-1", name: "Noor Haddad", email: "noor@tenant.example" }], paging: {} })
      if (path === "/candidates") {
        const query = url.searchParams
        const email = query.get("email")
        if (email !== null) return jsonAnswer({ candidates: tenant.people.filter(one => one.email === email).map(listed), paging: {} })
        const since = Date.parse(query.get("updated_after") ?? "1970-01-01")
        const { people, next } = peoplePage(tenant, query.get("since_id"), Math.min(Number(query.get("limit") ?? 50), 100), since)
        const further = new URLSearchParams(query)
        if (next !== null) further.set("since_id", next)
        return jsonAnswer({
          candidates: people.map(listed),
          paging: next === null ? {} : { next: `https://www.workable.com/spi/v3/candidates?${further}` }
        })
      }
      const [, id = "", child = ""] = /^\/candidates\/([^/]+)(\/.*)?$/.exec(path) ?? []
      const person = byNumber(tenant, id)
      if (person === undefined) return notFound
      if (child === "")
        return jsonAnswer({
          candidate: {
            ...listed(person),
            headline: person.title,
            social_profiles: [{ type: "linkedin", url: person.profile }],
            experience_entries: [
              {
                title: person.title,
                company: person.employer,
                summary: "Pipelines.",
                start_date: "2019-01-01",
                end_date: null,
                current: true
              }
            ],
            education_entries: [],
            skills: ["Python", { name: "SQL" }],
            answers: questions.map(([body, answer], at) => ({ question: { body }, question_key: `q${at}`, answer: { body: answer } })),
            resume_url: `${url.origin}/files/${person.number}/${person.last}.txt?until=${now() + 60_000}`,
            tags: demographicTags
          }
        })
      if (child === "/activities")
        return jsonAnswer({
          activities: [
            ...person.steps.map(({ stage, at }) => ({
              id: `a-${stage}`,
              action: stage === 0 ? "applied" : "moved",
              stage_name: tenantStages[stage],
              created_at: iso(at)
            })),
            ...tenant.notes
              .filter(({ number }) => number === person.number)
              .map(({ id: note, text, at }) => ({ id: note, action: "comment", body: text, created_at: iso(at) }))
          ].reverse(),
          paging: {}
        })
      if (child === "/comments" && method === "POST") {
        const note = {
          number: person.number,
          text: String((bodyOf(request).comment as { body: string }).body),
          at: 1_790_000_000_000,
          id: `note-${tenant.notes.length + 1}`
        }
        tenant.notes.push(note)
        return jsonAnswer({ id: note.id })
      }
      return notFound
    }
  }
}
