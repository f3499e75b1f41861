import * as z from "zod"

import type { SectionHealth } from "~profile/health"
import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import type { Profile } from "~profile/profile"
import { ProfileBuilder, type QuotedDates } from "~profile/profile-builder"
import { linesOfRichText } from "./rich-text"
import { healthOfFile } from "./health-of-file"

// Not for the page side: it carries zod. The export of rxresu.me, versions 4 and 5, read leniently: a field of another type counts as missing.

const text = z
  .string()
  .transform(value => value.trim() || null)
  .nullable()
  .catch(null)
  .default(null)
const texts = z.array(z.string()).catch([]).default([])
const item = z
  .object({
    visible: z.boolean().catch(true).default(true),
    hidden: z.boolean().catch(false).default(false),
    ...Object.fromEntries(
      [
        ...["company", "position", "location", "date", "period", "summary", "description", "institution", "school", "studyType", "degree"],
        ...["area", "name", "title", "language", "fluency", "issuer", "awarder", "publisher", "organization"]
      ].map(key => [key, text])
    ),
    keywords: texts
  })
  .nullable()
  .catch(null)
const section = z
  .object({ visible: z.boolean().catch(true).default(true), items: z.array(item).catch([]).default([]), content: text })
  .nullable()
  .catch(null)
  .default(null)
const reactiveResumeSchema = z.object({
  basics: z.object({ name: text, headline: text, location: text }).nullable().catch(null).default(null),
  summary: z.object({ content: text }).nullable().catch(null).default(null),
  sections: z.record(z.string(), section).catch({})
})

interface Item extends Partial<Record<string, unknown>> {
  keywords: string[]
}

/** An export of Reactive Resume has its lists under `sections`, each with `items`; a JSON Resume has no such thing. */
export function isReactiveResume(value: unknown): boolean {
  const { basics, sections } = Object(value) as { basics?: unknown; sections?: unknown }
  return typeof basics === "object" && basics !== null && typeof sections === "object" && sections !== null && !Array.isArray(sections)
}

/** Reads what the person lets be seen in the export: hidden sections and items are left out, and contact data. */
export function readReactiveResume(value: unknown): { profile: Profile; sections: SectionHealth[] } | null {
  if (!isReactiveResume(value)) return null
  const { basics, sections, summary } = reactiveResumeSchema.parse(value)
  const builder = new ProfileBuilder()
  const items = (name: string): Item[] => {
    const found = sections[name]
    return found?.visible ? found.items.filter(one => one !== null && one.visible && !one.hidden).map(one => one as unknown as Item) : []
  }
  const of = (one: Item, ...keys: string[]) => keys.map(key => one[key]).find((found): found is string => typeof found === "string") ?? null
  builder.set("name", basics?.name).set("headline", basics?.headline).set("location", basics?.location)
  builder.set("about", linesOfRichText(summary?.content ?? sections.summary?.content ?? null))
  for (const job of items("experience")) {
    builder.position({
      title: of(job, "position"),
      company: of(job, "company"),
      location: of(job, "location"),
      dates: datesOf(of(job, "date", "period")),
      description: linesOfRichText(of(job, "summary", "description"))
    })
  }
  for (const study of items("education")) {
    builder.education({
      school: of(study, "institution", "school"),
      degree: of(study, "studyType", "degree"),
      field: of(study, "area"),
      dates: datesOf(of(study, "date", "period"))
    })
  }
  // As in a JSON Resume: one with keywords is the name of a group where it stands above several.
  for (const skill of items("skills"))
    for (const name of skill.keywords.length > 1 ? skill.keywords : [of(skill, "name"), ...skill.keywords]) builder.skill(name)
  for (const spoken of items("languages")) {
    const name = of(spoken, "language", "name")
    if (name) builder.language(name, of(spoken, "fluency", "description"))
  }
  for (const certificate of items("certifications")) {
    const name = of(certificate, "name", "title")
    const issued = findDate(of(certificate, "date") ?? "")
    if (name) builder.certification({ name, issuer: of(certificate, "issuer"), issued })
  }
  for (const [name, kind] of [
    ["projects", "projects"],
    ["volunteer", "other"],
    ["publications", "other"],
    ["awards", "other"],
    ["interests", "other"]
  ] as const)
    for (const one of items(name)) {
      const label = of(one, "name", "title", "organization")
      const parts = [
        of(one, "position"),
        label,
        linesOfRichText(of(one, "description")),
        linesOfRichText(of(one, "summary")),
        ...one.keywords
      ]
      builder.passage(kind, label, parts.filter(part => part !== null).join("\n"))
    }
  return { profile: builder.profile, sections: healthOfFile(builder.profile) }
}

/** A lone date is when something was held at the latest: it began and ended nothing. */
function datesOf(written: string | null): QuotedDates | null {
  if (written === null) return null
  const range = parseDateRange(written)
  if (range) return range
  const date = parseProfileDate(written)
  return date ? { start: null, end: date, quote: written } : null
}
