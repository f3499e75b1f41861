import * as z from "zod"
import { findPost } from "~sites/page/find-post"
import { sentence } from "~sentence/sentence"
import { openPage } from "./dom"
import { Refusal } from "./refusal"
import { isUnusable, loadFile } from "./load-file"
import type { Terminal } from "./terminal"

// JSON Resume's job schema, read leniently: a field of another type counts as missing.
const text = z.string().nullable().catch(null).default(null)
const texts = z.array(z.string()).catch([]).default([])
const jobSchema = z.object({
  title: text,
  description: text,
  location: z.object({ city: text, region: text, countryCode: text }).nullable().catch(null).default(null),
  remote: text,
  experience: text,
  responsibilities: texts,
  qualifications: texts,
  skills: z
    .array(z.object({ name: text, keywords: texts }))
    .catch([])
    .default([])
})

const remoteWords: Record<string, string> = { full: "Remote", hybrid: "Hybrid", none: "On site" }

/** A job of the JSON Resume job schema as the post that it stands for; null where the value is none. */
export function postOfJob(value: unknown): { title: string | null; text: string } | null {
  const parsed = jobSchema.safeParse(value)
  if (!parsed.success) return null
  const job = parsed.data
  if (job.qualifications.length + job.responsibilities.length === 0 && !job.description) return null
  const place = [job.location?.city, job.location?.region === job.location?.city ? null : job.location?.region, job.location?.countryCode]
    .filter(Boolean)
    .join(", ")
  const skills = job.skills.flatMap(skill => (skill.keywords.length > 0 ? skill.keywords : [skill.name ?? ""])).filter(Boolean)
  const lines = [
    job.title,
    place && `Location: ${place}`,
    job.remote && `Work: ${remoteWords[job.remote.toLowerCase()] ?? job.remote}`,
    job.experience && `Level: ${job.experience}`,
    job.description && `\n${job.description}`,
    job.responsibilities.length > 0 && `\nResponsibilities\n${job.responsibilities.map(line => `- ${line}`).join("\n")}`,
    (job.qualifications.length > 0 || skills.length > 0) && "\nRequirements",
    ...job.qualifications.map(line => `- ${line}`),
    ...skills.map(line => `- ${line}`)
  ]
  return { title: job.title, text: lines.filter(Boolean).join("\n") }
}

/** Loads the job post of a text, Markdown, HTML or JSON file. Throws a Refusal where there is none. */
export async function loadPost(file: string, url: string | null, terminal: Terminal): Promise<{ title: string | null; text: string }> {
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  if (loaded.kind === "text") return { title: null, text: loaded.text }
  if (loaded.kind === "html") {
    const post = findPost(openPage(loaded, url))
    if (post) return post
    throw new Refusal(sentence("cliNoPost", { file }))
  }
  const post = postOfJob(parseJson(loaded.text, file))
  if (post) return post
  throw new Refusal(sentence("cliNoJob", { file }))
}

/** Parses a file's JSON, or throws a Refusal that names the file. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    // The parser's own words point at a character, and repeat parts of the file.
    throw new Refusal(sentence("cliJsonBroken", { file }))
  }
}
