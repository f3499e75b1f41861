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

const types = ["PreInterviewScreen", "Active", "Active", "Offer", "Hired"]
const stage = (at: number) => ({
  id: `stage-${at}`,
  title: tenantStages[at],
  type: types[at],
  orderInInterviewPlan: at,
  interviewPlanId: "plan-1"
})
const statuses = { active: "Active", rejected: "Archived", withdrawn: "Archived", hired: "Hired" }

const part = ({ number, first, last, email }: TenantPerson) => ({
  id: `cand-${number}`,
  name: `${first} ${last}`,
  primaryEmailAddress: { value: email, type: "Personal", isPrimary: true },
  primaryPhoneNumber: null
})

function listed(person: TenantPerson) {
  const { number, status, steps, changedAt, reason } = person
  return {
    ...demographicFields,
    id: `app-${number}`,
    candidate: part(person),
    job: { id: "job-1", title: "Data Engineer" },
    status: statuses[status],
    currentInterviewStage: stage(steps.at(-1)?.stage ?? 0),
    archiveReason:
      reason === null ? null : { id: "reason", text: reason, reasonType: status === "withdrawn" ? "RejectedByCandidate" : "RejectedByOrg" },
    createdAt: iso(steps[0]?.at ?? 0),
    updatedAt: iso(changedAt),
    archivedAt: reason === null ? null : iso(changedAt)
  }
}

function whole(person: TenantPerson) {
  const fields = questions.map(([title], at) => ({ field: { id: `f${at}`, path: `q-${at}`, title, type: "String" } }))
  return {
    ...listed(person),
    resumeFileHandle: { id: `file-${person.number}`, name: `${person.last}.txt`, handle: `handle-${person.number}` },
    applicationHistory: person.steps.map(({ stage: at, at: time }, number) => ({
      id: `h-${number}`,
      stageId: `stage-${at}`,
      title: tenantStages[at],
      stageNumber: number,
      enteredStageAt: iso(time)
    })),
    applicationFormSubmissions: [
      {
        formDefinition: { sections: [{ fields }] },
        submittedValues: Object.fromEntries(questions.map(([, answer], at) => [`q-${at}`, answer]))
      }
    ]
  }
}

const candidate = (person: TenantPerson) => ({
  ...demographicFields,
  ...part(person),
  emailAddresses: [{ value: person.email }],
  socialLinks: [{ type: "LinkedIn", url: person.profile }],
  tags: demographicTags.map((title, at) => ({ id: `t-${at}`, title })),
  position: person.title,
  company: person.employer,
  applicationIds: [`app-${person.number}`],
  fileHandles: [],
  profileUrl: `https://app.ashbyhq.com/candidates/cand-${person.number}`,
  updatedAt: iso(person.changedAt)
})

/** Ashby: POST alone, refusals with status 200, sync tokens, addresses of files that hold for a minute. */
export function standInAshby({ tenant, now }: StandInWorld): StandIn {
  const refusal = (code: string) => jsonAnswer({ success: false, errors: [code], errorInfo: { code } })
  const success = (results: unknown, more: object = {}) => jsonAnswer({ success: true, results, moreDataAvailable: false, ...more })
  return {
    kind: "ashby",
    jobId: "job-1",
    fields: { key: "ashby-key-4e2a" },
    idsOf: number => ({ application: `app-${number}`, candidate: `cand-${number}` }),
    handler: request => {
      const { url, method, headers } = request
      if (url.pathname.startsWith("/files/")) {
        const person = byNumber(tenant, url.pathname)
        return person === undefined || Number(url.searchParams.get("until")) < now()
          ? jsonAnswer({ message: "Request has expired" }, 403)
          : file(person.resume)
      }
      if (headers.get("authorization") !== `Basic ${btoa("ashby-key-4e2a:")}`)
        return jsonAnswer({ success: false, errors: ["invalid_api_key"] }, 403)
      if (method !== "POST" || !headers.get("accept")?.includes("version=1")) return notFound
      const body = bodyOf(request)
      const person = byNumber(tenant, String(body.applicationId ?? body.candidateId ?? body.id ?? body.fileHandle ?? ""))
      switch (url.pathname) {
        case "/apiKey.info":
          return success({ title: "Candor", scopes: ["jobsRead", "candidatesRead", "candidatesWrite", "interviewsRead", "apiKeysRead"] })
        case "/job.list":
          return success([
            {
              id: "job-1",
              title: tenant.jobTitle,
              status: "Open",
              defaultInterviewPlanId: "plan-1",
              jobPostingIds: ["post-1"],
              updatedAt: iso(1_767_000_000_000)
            }
          ])
        case "/job.info":
          return success({
            id: "job-1",
            title: tenant.jobTitle,
            status: "Open",
            defaultInterviewPlanId: "plan-1",
            jobPostingIds: ["post-1"]
          })
        case "/jobPosting.info":
          return success({
            id: "post-1",
            title: tenant.jobTitle,
            descriptionHtml: "<p>Builds <b>pipelines</b>.</p>",
            externalLink: "https://jobs.example/1"
          })
        case "/interviewStage.list":
          return success(tenantStages.map((_, at) => stage(at)))
        case "/application.list": {
          const [cursor, token] = [body.cursor as string | undefined, body.syncToken as string | undefined]
          if (cursor !== undefined && !/^\d+$/.test(cursor)) return refusal("invalid_cursor")
          if (token !== undefined && !token.startsWith("sync-")) return refusal("sync_token_expired")
          const since = token === undefined ? 0 : Number(token.slice(5))
          const { people, next } = peoplePage(tenant, cursor ?? null, Math.min(Number(body.limit ?? 100), 100), since)
          return success(people.map(listed), next === null ? { syncToken: `sync-${now()}` } : { moreDataAvailable: true, nextCursor: next })
        }
        case "/application.info":
          return person ? success(whole(person)) : refusal("application_not_found")
        case "/candidate.info":
          return person ? success(candidate(person)) : refusal("candidate_not_found")
        case "/candidate.search":
          return success(tenant.people.filter(({ email }) => email === body.email).map(candidate))
        case "/file.info":
          return person ? success({ url: `${url.origin}/files/${person.number}?until=${now() + 60_000}` }) : refusal("file_not_found")
        case "/candidate.createNote": {
          if (!person) return refusal("candidate_not_found")
          const note = { number: person.number, text: String(body.note), at: 1_790_000_000_000, id: `note-${tenant.notes.length + 1}` }
          tenant.notes.push(note)
          return success({ id: note.id, createdAt: iso(note.at), content: note.text })
        }
        case "/candidate.listNotes":
          return success(
            tenant.notes
              .filter(({ number }) => number === person?.number)
              .map(({ id, text, at }) => ({ id, content: text, createdAt: iso(at) }))
          )
        default:
          return notFound
      }
    }
  }
}
