import * as z from "zod"
import { documentLineSchema } from "~profile/document-line"
import { sectionIdSchema } from "~profile/evidence"
import { pageCaptureSchema, pageTextSchema } from "~profile/page-capture"
import { maxDocumentLines, maxPasteCharacters } from "./limits"
import { message, nothing } from "./message"
import { unseenTextsSchema } from "./unseen-texts-schema"

const id = z.string().min(1)
const tabId = z.number().int()
const attendedMs = z.number().nonnegative().max(3_600_000)

/** What page sides and the worker say to each other, what the recruiter asks to be read or shown, and the sites that are switched on. */
export const pageMessages = {
  /**
   * `isLeftOver`: the address changed, and the page still shows what it showed before. `from`: the origin of the page that this one was come
   * to from. `isNew`: it says something else than was known.
   */
  "page.captured": message(
    "content",
    "background",
    z.object({
      viewId: id,
      capture: pageCaptureSchema,
      isLeftOver: z.boolean().default(false),
      from: z.string().max(300).nullable().default(null)
    }),
    z.object({ isNew: z.boolean() })
  ),
  /** Time that this page view was in front and the person active, since the last report; and of it, that each section was in view. */
  "page.attended": message(
    "content",
    "background",
    z.object({ viewId: id, timeMs: attendedMs, sections: z.partialRecord(sectionIdSchema, attendedMs).default({}) }),
    nothing
  ),
  /** An earlier reading no longer stands: another page in the same document, or (`gone`) the document itself was left. */
  "page.left": message("content", "background", z.object({ viewId: id, gone: z.boolean().default(false) }), nothing),
  "content.capture": message("background", "content", nothing, nothing),
  "content.readText": message("background", "content", nothing, z.object({ url: z.string(), title: z.string(), text: pageTextSchema })),
  /** The page's structure with every text replaced, for a bug report. */
  "content.skeleton": message("background", "content", nothing, z.object({ html: z.string() })),
  "content.showQuote": message("background", "content", z.object({ quote: z.string().min(1) }), z.object({ found: z.boolean() })),
  "content.clearQuote": message("background", "content", nothing, nothing),
  "page.read": message("ui", "background", z.object({ tabId }), nothing),
  /** A redacted skeleton of the page in a tab, to be saved on the recruiter's machine. */
  "page.skeleton": message("ui", "background", z.object({ tabId }), z.object({ html: z.string(), fileName: z.string() })),
  "quote.show": message(
    "ui",
    "background",
    z.object({ tabId, quote: z.string().min(1), personId: z.string().nullable(), roleId: z.string().nullable() }),
    z.object({ found: z.boolean() })
  ),
  "profile.readText": message(
    "ui",
    "background",
    z.object({
      text: z.string().max(maxPasteCharacters),
      fileName: z.string().nullable(),
      /** The text's lines with their places, for a file that has pages. */
      lines: z.array(documentLineSchema).max(maxDocumentLines).nullable().optional(),
      /** Texts that the file holds and nobody sees, to be told. */
      unseen: unseenTextsSchema.optional(),
      /** The recruiter says that it is a profile, whatever it reads like: it is kept as one text. */
      isVouched: z.boolean().optional()
    }),
    z.object({ personId: id })
  ),
  /** The recruiter says that the page in a tab is a profile, though it reads like none: its text is kept as a whole. */
  "page.vouch": message("ui", "background", z.object({ tabId }), z.object({ personId: id })),
  /** The permission was granted in the click before; this registers or removes the page side. */
  "site.switch": message("ui", "background", z.object({ origin: z.string().url(), on: z.boolean() }), nothing),
  /** Time that a quote of the panel was in view, while the panel was in front and the recruiter active. */
  "quote.viewed": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, qualificationId: id, timeMs: z.number().nonnegative().max(3_600_000) }),
    nothing
  )
} as const
