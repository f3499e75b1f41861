import * as z from "zod"
import { connectorSettingsSchema } from "~connectors/connector-settings"
import { atsJobSchema } from "~connectors/nouns"
import { outcomesOfStagesSchema } from "~connectors/stages/outcomes-of-stages"
import { saidSchema } from "~sentence/said"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** People that one message may be about. */
export const mostNotesAtOnce = 200

/** Applicant tracking systems: connections, jobs, pulls, whom somebody is there, what is written back. */
export const atsMessages = {
  /** Adds or changes a connection. `secrets`: the secret fields that were typed; those that are left out stay as they are. */
  "ats.save": message(
    "ui",
    "background",
    z.object({ connectionId: id, settings: connectorSettingsSchema, secrets: z.record(z.string(), z.string()), follows: z.boolean() }),
    nothing
  ),
  /** Tries a connection; what it found is written to its row. */
  "ats.test": message("ui", "background", z.object({ connectionId: id }), nothing),
  /** In whose name can be written; empty where the vendor needs no choice. */
  "ats.writers": message(
    "ui",
    "background",
    z.object({ connectionId: id }),
    z.object({ writers: z.array(z.object({ id, name: z.string(), email: z.string().nullable() })) })
  ),
  /** In whose name is written from now on. */
  "ats.writer": message("ui", "background", z.object({ connectionId: id, writer: z.object({ id, name: z.string() }) }), nothing),
  "ats.forgetKey": message("ui", "background", z.object({ connectionId: id }), nothing),
  /** Removes a connection with its key, its jobs, where their applicants stand, and its notes and tags, sent or not. People who were brought in stay. */
  "ats.remove": message("ui", "background", z.object({ connectionId: id }), nothing),
  "ats.follow": message("ui", "background", z.object({ connectionId: id, follows: z.boolean() }), nothing),
  /** The jobs of a connection, asked for now; nothing of them is kept. */
  "ats.jobs": message(
    "ui",
    "background",
    z.object({ connectionId: id }),
    z.object({ jobs: z.array(atsJobSchema), told: z.array(saidSchema) })
  ),
  /** One job with its description, asked for now. */
  "ats.job": message(
    "ui",
    "background",
    z.object({ connectionId: id, jobId: id }),
    z.object({ job: atsJobSchema, told: z.array(saidSchema) })
  ),
  /** Picks a job for a role: its applicants, those who are here already too, are held against it. Answers with the id of the job's row. */
  "ats.pick": message("ui", "background", z.object({ connectionId: id, job: atsJobSchema, roleId: id }), z.object({ jobId: id })),
  "ats.unlink": message("ui", "background", z.object({ jobId: id, roleId: id }), nothing),
  /** Begins to bring in who applied, or what changed since the last time; a pull that is at work, or waits, is gone on with. */
  "ats.pull": message(
    "ui",
    "background",
    z.object({ jobId: id, roleId: id, mostRequests: z.number().int().min(100).max(100_000) }),
    z.object({ runId: id })
  ),
  /** Fetches the résumés that lie where nothing could be asked; the permission for it was given in the same click. */
  "ats.files": message(
    "ui",
    "background",
    z.object({ jobId: id, roleId: id, mostRequests: z.number().int().min(100).max(100_000) }),
    z.object({ runId: id })
  ),
  /** The recruiter has looked at who is new. */
  "ats.seen": message("ui", "background", z.object({ jobId: id }), nothing),
  /** What the stages of a job stand for, as the recruiter confirms it. */
  "ats.stages": message("ui", "background", z.object({ jobId: id, outcomes: outcomesOfStagesSchema }), nothing),
  /** Whether an applicant of the same name and employer is this person. */
  "ats.likely": message("ui", "background", z.object({ applicantId: id, personId: id, isSame: z.boolean() }), nothing),
  /** Drafts notes on applicants; nothing is sent. `id` is our own, and stands at the end of the note. Answers with how many could not be drafted, because they are not there. */
  "ats.draftNotes": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      notes: z
        .array(z.object({ id: z.string().regex(/^[a-z0-9][a-z0-9-]{5,79}$/), personId: id, text: z.string().min(1).max(100_000) }))
        .min(1)
        .max(mostNotesAtOnce)
    }),
    z.object({ drafted: z.number().int().nonnegative(), absent: z.number().int().nonnegative() })
  ),
  /**
   * Drafts tags for applicants; nothing is sent. Tags that say what nobody may be judged by are left out. Answers with how many could not be drafted
   * because they are not there, and with the vendors that cannot add a tag to those that are there.
   */
  "ats.draftTags": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      tags: z.array(z.string().trim().min(1).max(60)).min(1).max(10),
      people: z
        .array(z.object({ id, personId: id }))
        .min(1)
        .max(mostNotesAtOnce)
    }),
    z.object({
      drafted: z.number().int().nonnegative(),
      absent: z.number().int().nonnegative(),
      cannot: z.array(z.string()),
      leftOut: z.array(z.string())
    })
  ),
  /** Sends notes and tags that the recruiter looked at, one after the other. */
  "ats.sendNotes": message("ui", "background", z.object({ noteIds: z.array(id).min(1).max(mostNotesAtOnce) }), nothing),
  "ats.dropNotes": message("ui", "background", z.object({ noteIds: z.array(id).min(1).max(mostNotesAtOnce) }), nothing)
} as const
