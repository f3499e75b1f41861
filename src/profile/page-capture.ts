import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { sectionIdSchema } from "./evidence"
import { readingSchema } from "./reading"

/** A paragraph, heading or list item of a page's main part, in reading order; `text` may have several lines. */
export const pageBlockSchema = z.object({
  text: z.string(),
  heading: z.boolean(),
  /** An item of a list. */
  item: z.boolean(),
  /** A heading's rank, 1 to 6. */
  level: z.number().optional(),
  /** So many characters at the beginning stand out in bold, and others follow. */
  lead: z.number().optional()
})
export type PageBlock = z.infer<typeof pageBlockSchema>

/** What a page shows and states, for the readers that know no site. Everything is cut to a size, and JSON stays text until it is parsed. */
export const pageTextSchema = z.object({
  /** The visible text of the main part. */
  blocks: z.array(pageBlockSchema),
  /** True where the page had more text than is taken. */
  isCut: z.boolean(),
  /** The visible lines of the whole page without menus and side columns; empty where no structured data is to be held against them. */
  lines: z.array(z.string()),
  /** The first heading of the first rank that can be seen. */
  heading: z.string().nullable(),
  /** The words of the title and of the headings of the first rank, and of both and those of the second. */
  titles: z.string(),
  headings: z.string(),
  /** The JSON-LD blocks as they stand there. */
  jsonLd: z.array(z.string()),
  /** The persons whom microdata or RDFa mark, each a JSON text of the same form as JSON-LD. */
  persons: z.array(z.string()),
  /** The microformat cards and résumés, each as HTML of what a person can see of it, and the lines that it shows. */
  cards: z.array(z.object({ html: z.string(), lines: z.array(z.string()), isBeside: z.boolean(), inHeading: z.boolean() })).optional(),
  /** The parts of the page's title that the page also shows somewhere, be it in a banner or a footer. */
  shownTitles: z.array(z.string()).optional(),
  /** What `og:type` says the page is. */
  kind: z.string(),
  /** The one job that the page's own marks say it is about, by its parts. */
  job: z
    .object({ title: z.string(), company: z.string().nullable(), place: z.string().nullable(), blocks: z.array(pageBlockSchema) })
    .nullable()
    .optional(),
  asksToSignIn: z.boolean(),
  /** Many entries, as a blog's front page has. */
  isArticleList: z.boolean(),
  isEmpty: z.boolean()
})
export type PageText = z.infer<typeof pageTextSchema>

/** An entry of a list on a profile by its lines, from which dates and fields are told apart without the document. */
const cardEntrySchema = z.object({
  /**
   * The short lines in the order in which they are seen, each whole. A job: title, employer, dates, place. A school: its name, degree and
   * field, dates. A certificate: its name, issuer, dates, number. A language: its name, how well it is spoken. What the page leaves out is
   * left out. The line behind a job's dates is taken for its place: prose does not belong here.
   */
  lines: z.array(z.string()),
  /** The lines of the link that the entry begins with, where they may be the better ones. */
  lead: z.array(z.string()).optional(),
  /** A job's prose, apart from its lines; null where there is none. */
  description: z.string().nullable().optional(),
  /** The employer that a role of a group names itself, where the page marks it as such. */
  employer: z.string().optional(),
  /** Blanked out but for its name, which is a school's. */
  isSchool: z.boolean().optional()
})

/** The entries of one section, as a site's reader finds them. */
export const pageCardSchema = z.object({
  section: sectionIdSchema,
  entries: z.array(
    cardEntrySchema.extend({
      /** What may be the roles of one employer below the entry: what the site marks as it marks entries, and the list items there. */
      marked: z.array(cardEntrySchema).optional(),
      items: z.array(cardEntrySchema).optional()
    })
  )
})
export type PageCard = z.infer<typeof pageCardSchema>
export type CardEntry = z.infer<typeof cardEntrySchema>

/**
 * What the page side takes of a page: plain data, from which a reading is made without the document. A site that is known is read where
 * the document is; the text of any other page is read by whoever gets the capture.
 */
export const pageCaptureSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** Why there is nothing to read in this tab, as a sentence; null where there may be. */
  unreadable: saidSchema.nullable(),
  /**
   * What a site's reader made of the page. With `needsText`, what the page's text says is still to be added; the entries of `cards` are still
   * to become fields, and the sections' health is what is known of those in which nothing is found then.
   */
  reading: readingSchema.extend({ needsText: z.boolean(), cards: z.array(pageCardSchema).optional() }).nullable(),
  /** The site that knows this page as its own and as no profile. */
  refusedBy: z.string().nullable(),
  /** The sites that took the page for theirs and could not read it. */
  failed: z.array(z.string()),
  /** Null where the reading needs no more. */
  text: pageTextSchema.nullable(),
  /** Texts in which something may be addressed to software, in page order. */
  suspects: z.array(z.object({ text: z.string(), hidden: z.boolean() })),
  /** Prose that a person cannot see and that is nowhere on the page to be seen. */
  hidden: z.array(z.string())
})
export type PageCapture = z.infer<typeof pageCaptureSchema>
