import { jsonAnswer, type VendorAnswer, type VendorHandler, type VendorRequest } from "./serve"

/** An opportunity as Lever writes it; all of it invented. */
export interface ScriptedPerson {
  id: string
  name: string
  emails: string[]
  links: string[]
  stage: string
  updatedAt: number
  resume: Uint8Array | null
  /** When they entered which stage, in milliseconds. */
  stageChanges: { toStageId: string; updatedAt: number }[]
  archived: { reason: string; archivedAt: number } | null
}

/**
 * A stand-in for Lever's API with its quirks: an opportunity a person, milliseconds, offsets, a key as the user of Basic, notes that need a writer.
 * It notes what it was asked, and whether with the key.
 */
export class ScriptedLever {
  people: ScriptedPerson[] = []
  readonly notes: { opportunity: string; value: string; performAs: string | null }[] = []
  readonly asked: string[] = []
  pageSize = 100

  constructor(
    readonly key: string,
    readonly posting: { id: string; text: string; description: string }
  ) {}

  readonly handler: VendorHandler = request => {
    this.asked.push(`${request.method} ${request.url.pathname}`)
    if (request.headers.get("authorization") !== `Basic ${Buffer.from(`${this.key}:`).toString("base64")}`)
      return jsonAnswer({ code: "Unauthorized", message: "Invalid API key" }, 401)
    return this.answer(request, request.url.pathname.replace(/^\/v1/, ""))
  }

  private answer({ method, url, body }: VendorRequest, path: string): VendorAnswer {
    const [room, id, part, , last] = path.split("/").filter(Boolean)
    const posting = {
      ...this.posting,
      state: "published",
      content: { descriptionHtml: this.posting.description },
      urls: { show: "https://jobs.lever.example/1" }
    }
    if (room === "postings") return id === undefined ? jsonAnswer({ data: [posting], hasNext: false }) : jsonAnswer({ data: posting })
    if (room === "stages") return jsonAnswer({ data: stages, hasNext: false })
    if (room === "archive_reasons") return jsonAnswer({ data: reasons, hasNext: false })
    if (room === "users")
      return jsonAnswer({ data: [{ id: "user-1", name: "Kim Lindqvist", email: "kim@larkspur.example" }], hasNext: false })
    if (room !== "opportunities") return jsonAnswer({ code: "ResourceNotFound" }, 404)
    if (id === undefined) return this.list(url)
    const person = this.people.find(one => one.id === id)
    if (!person) return jsonAnswer({ code: "ResourceNotFound", message: "Opportunity not found" }, 404)
    if (part === undefined) return jsonAnswer({ data: this.written(person) })
    if (part === "resumes" && last === "download")
      return { status: 200, headers: { "content-type": "application/pdf" }, body: person.resume ?? "" }
    if (part === "resumes")
      return jsonAnswer({
        data: person.resume ? [{ id: `cv-${id}`, file: { name: `${person.name}.pdf`, ext: ".pdf" } }] : [],
        hasNext: false
      })
    if (part === "notes" && method === "POST") {
      const performAs = url.searchParams.get("perform_as")
      const { value } = JSON.parse(body) as { value: string }
      this.notes.push({ opportunity: id, value, performAs })
      return jsonAnswer({ data: { id: `note-${this.notes.length}` } }, 201)
    }
    if (part === "notes")
      return jsonAnswer({
        data: this.notes.flatMap((note, at) => (note.opportunity === id ? [{ id: `note-${at + 1}`, text: note.value }] : [])),
        hasNext: false
      })
    return jsonAnswer({ code: "ResourceNotFound" }, 404)
  }

  private list(url: URL): VendorAnswer {
    const since = Number(url.searchParams.get("updated_at_start") ?? 0)
    const rows = this.people.filter(({ updatedAt }) => updatedAt >= since)
    const from = Number(url.searchParams.get("offset") ?? 0)
    const next = from + this.pageSize
    const hasNext = next < rows.length
    return jsonAnswer({ data: rows.slice(from, next).map(one => this.written(one)), hasNext, ...(hasNext ? { next: String(next) } : {}) })
  }

  private written({ id, name, emails, links, stage, updatedAt, stageChanges, archived }: ScriptedPerson) {
    return {
      id,
      name,
      contact: `contact-${id}`,
      headline: "Acme",
      stage,
      location: "Porto",
      phones: [],
      emails,
      links,
      archived,
      tags: [],
      stageChanges,
      applications: [{ id: `application-${id}`, posting: this.posting.id, createdAt: updatedAt - 86_400_000 }],
      createdAt: updatedAt - 86_400_000,
      updatedAt,
      urls: { list: "https://hire.lever.example", show: `https://hire.lever.example/candidates/${id}` },
      // What must not be known, in the places where vendors put it.
      eeo: { gender: "woman", race: "x", veteran: "no" },
      photo: "https://photos.lever.example/1.jpg",
      isAnonymized: false
    }
  }
}

const stages = [
  { id: "applicant-new", text: "New applicant" },
  { id: "phone-screen", text: "Phone screen" },
  { id: "on-site", text: "On-site interview" },
  { id: "offer", text: "Offer" }
]
const reasons = [{ id: "reason-1", text: "Not enough experience", type: "non-hired" }]
