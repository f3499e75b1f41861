import * as z from "zod"
import type { SectionHealth } from "~profile/health"
import { parseProfileDate } from "~profile/parse-date"
import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import { healthOfFile } from "./health-of-file"

// Not for the page side: it carries zod. The format is jsonresume.org's schema 1.0.0, read leniently: a field of another type counts as
// missing, so that one odd entry does not lose the rest.

const text = z
  .union([z.string(), z.number().transform(String)])
  .transform(value => value.trim() || null)
  .nullable()
  .catch(null)
  .default(null)
const texts = z.array(text).catch([]).default([])
const list = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.object(shape).nullable().catch(null))
    .catch([])
    .default([])
    .transform(items => items.filter(item => item !== null))

const jsonResumeSchema = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      summary: text,
      location: z.object({ city: text, region: text, countryCode: text }).nullable().catch(null).default(null)
    })
    .nullable()
    .catch(null)
    .default(null),
  work: list({
    name: text,
    company: text,
    position: text,
    location: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts
  }),
  education: list({ institution: text, studyType: text, area: text, startDate: text, endDate: text, score: text, courses: texts }),
  skills: list({ name: text, keywords: texts }),
  languages: list({ language: text, fluency: text }),
  certificates: list({ name: text, issuer: text, date: text }),
  projects: list({ name: text, description: text, highlights: texts, keywords: texts, startDate: text, endDate: text }),
  volunteer: list({ organization: text, position: text, summary: text, highlights: texts }),
  publications: list({ name: text, publisher: text, summary: text }),
  awards: list({ title: text, awarder: text, summary: text }),
  interests: list({ name: text, keywords: texts })
})
type JsonResume = z.infer<typeof jsonResumeSchema>

/** Is this value in the form of a JSON Resume? */
export function isJsonResume(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && (isObject(value, "basics") || isList(value, "work"))
}

/**
 * Reads a JSON Resume. A job with a start and without an end is still held, as the format has it. Volunteering, projects and the rest are
 * passages: they can be quoted, and add no years of work. E-mail, telephone, street, postcode and references are left out.
 */
export function readJsonResume(value: unknown): { profile: Profile; sections: SectionHealth[] } | null {
  if (!isJsonResume(value)) return null
  const resume = jsonResumeSchema.parse(value)
  const builder = new ProfileBuilder()
  builder.set("name", resume.basics?.name).set("headline", resume.basics?.label).set("about", resume.basics?.summary)
  setLocation(resume.basics?.location ?? null, builder)
  for (const job of resume.work) {
    const end = job.endDate ? parseProfileDate(job.endDate) : job.startDate ? "present" : null
    const start = job.startDate ? parseProfileDate(job.startDate) : null
    builder.position({
      title: job.position,
      company: job.name ?? job.company,
      location: job.location,
      description: lines(job.summary, ...job.highlights),
      dates: { start, end, quote: job.startDate ?? job.endDate ?? "", endQuote: job.endDate ?? job.startDate ?? "" }
    })
  }
  readStudies(resume, builder)
  // A skill with keywords is the name of a group ("Languages", "Backend"): it says no more than its words.
  for (const { name, keywords } of resume.skills) for (const skill of keywords.length > 0 ? keywords : [name]) builder.skill(skill)
  for (const { language, fluency } of resume.languages) if (language) builder.language(language, fluency)
  for (const { name, issuer, date } of resume.certificates) {
    if (name) builder.certification({ name, issuer, issued: date ? { date: parseProfileDate(date), quote: date } : null })
  }
  keepPassages(resume, builder)
  return {
    profile: builder.profile,
    sections: healthOfFile(builder.profile, { projects: builder.profile.passages.filter(passage => passage.section === "projects").length })
  }
}

/** Each part of the place is quoted by itself, as the file has them apart. */
function setLocation(
  location: { city: string | null; region: string | null; countryCode: string | null } | null,
  builder: ProfileBuilder
): void {
  const parts = [location?.city, location?.region, location?.countryCode].filter(part => part != null)
  const different = parts.filter((part, index) => parts.indexOf(part) === index)
  if (different.length === 0) return
  builder.set("location", different.join(", "))
  builder.profile.evidence.location = different.map(quote => ({ quote, section: "top", label: null }))
}

function readStudies(resume: JsonResume, builder: ProfileBuilder): void {
  for (const study of resume.education) {
    builder.education({
      school: study.institution,
      degree: study.studyType,
      field: study.area,
      dates: {
        start: study.startDate ? parseProfileDate(study.startDate) : null,
        end: study.endDate ? parseProfileDate(study.endDate) : null,
        quote: study.startDate ?? study.endDate ?? "",
        endQuote: study.endDate ?? ""
      }
    })
    builder.passage("education", study.institution ?? study.studyType, lines(...study.courses))
  }
}

function keepPassages(resume: JsonResume, builder: ProfileBuilder): void {
  for (const project of resume.projects) {
    builder.passage("projects", project.name, lines(project.name, project.description, ...project.highlights, ...project.keywords))
  }
  for (const { organization, position, summary, highlights } of resume.volunteer) {
    builder.passage("other", organization, lines(position, organization, summary, ...highlights))
  }
  for (const { name, publisher, summary } of resume.publications) builder.passage("other", name, lines(name, publisher, summary))
  for (const { title, awarder, summary } of resume.awards) builder.passage("other", title, lines(title, awarder, summary))
  for (const { name, keywords } of resume.interests) builder.passage("other", name, lines(name, ...keywords))
}

function lines(...parts: (string | null)[]): string | null {
  return parts.filter(part => part !== null).join("\n") || null
}

function isObject(value: object, key: string): boolean {
  const found = (value as Record<string, unknown>)[key]
  return typeof found === "object" && found !== null && !Array.isArray(found)
}

function isList(value: object, key: string): boolean {
  return Array.isArray((value as Record<string, unknown>)[key])
}
