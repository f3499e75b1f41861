import { atsApplicantSchema, atsJobSchema, type AtsApplicant, type AtsJob } from "~connectors/nouns"
import { candor, folderOf, json } from "../run-candor"
import { jsonAnswer, serveVendor, type VendorAnswer, type VendorRequest } from "./serve"

/** What is answered to "GET /jobs": a value, or what is made of the request. Everything else is a 404. */
export type Answers = Record<string, unknown>

const bases = { greenhouse: "/v3", lever: "/v1", ashby: "", workable: "/spi/v3" } as const
export type TrafficKind = keyof typeof bases

const folder = folderOf({ key: "invented-id\ninvented-secret\n", note: "Met: four years of SQL.\n\ncandor:note-5c1e\n" })

/** Answers on loopback, read through the command line. */
export async function traffic(kind: TrafficKind, answers: Answers) {
  const asked: VendorRequest[] = []
  const { url, stop } = await serveVendor((request): VendorAnswer => {
    if (request.url.pathname === "/token") return jsonAnswer({ access_token: "invented", expires_in: 3600 })
    asked.push(request)
    const answer = answers[`${request.method} ${request.url.pathname.slice(bases[kind].length)}`]
    if (typeof answer === "function") return (answer as (of: VendorRequest) => VendorAnswer)(request)
    return answer === undefined ? jsonAnswer({ message: "not found" }, 404) : jsonAnswer(answer)
  })
  const run = async (deed: string, ...more: string[]) => {
    try {
      return await candor(["ats", deed, "--kind", kind, "--base-url", url, "--key-file", `${folder}/key`, ...more])
    } finally {
      await stop()
    }
  }
  return {
    asked,
    run,
    note: (...more: string[]) => run("note", "--text-file", `${folder}/note`, ...more),
    jobs: async () => {
      const { status, out, err } = await run("jobs")
      return { status, err, rows: out.map(line => atsJobSchema.parse(json<AtsJob>(line))) }
    },
    applicants: async (job: string) => {
      const { status, out, err } = await run("applicants", "--job", job)
      return { status, err, rows: out.map(line => atsApplicantSchema.parse(json<AtsApplicant>(line))) }
    }
  }
}

/** Where each applicant went: the stages in their order, with the time of each. */
export const waysOf = (rows: readonly AtsApplicant[]) => rows.map(({ stageChanges }) => stageChanges.map(({ to, at }) => [to.name, at]))
