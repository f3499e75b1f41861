import * as z from "zod"
import { longestRequestText, requestKindSchema } from "~trust/requests/request-kind"
import { erasedPerson } from "./data-messages"
import { message, nothing } from "./message"

const id = z.string().min(1)
const words = z.string().trim().max(longestRequestText)
/** Milliseconds since the epoch. */
const at = z.number().int().nonnegative()

/** What people ask for that is theirs to ask, what they say against verdicts, and holds that keep everything where it is. */
export const requestMessages = {
  /** A request came in. `roleId` is null where it is about all that is known of them. */
  "request.add": message(
    "ui",
    "background",
    z.object({ kind: requestKindSchema, personId: id, roleId: id.nullable(), words, receivedAt: at }),
    z.object({ requestId: id })
  ),
  /**
   * Does what was asked, and notes it in the sealed log: the objection holds, the person is erased, the note stands beside the verdict. A file of access
   * is written by the page, which tells what is in it, counted. `answer` is the outcome, in the recruiter's words.
   */
  "request.finish": message(
    "ui",
    "background",
    z.object({
      requestId: id,
      answer: words,
      /** A correction: what is disputed and with which words. */
      dispute: z.object({ roleId: id, qualificationId: id.nullable(), text: words.min(1) }).optional(),
      /** Access: rows in the file, by part. */
      given: z.record(z.string().max(60), z.number().int().nonnegative()).optional()
    }),
    erasedPerson
  ),
  /** It is not done, and why. */
  "request.refuse": message("ui", "background", z.object({ requestId: id, answer: words.min(1) }), nothing),
  /** The person takes the objection back. */
  "objection.lift": message("ui", "background", z.object({ personId: id }), nothing),
  "dispute.remove": message("ui", "background", z.object({ disputeId: id }), nothing),
  /** A legal hold on a role; null lifts it. */
  "role.hold": message("ui", "background", z.object({ roleId: id, reason: z.string().trim().min(1).max(500).nullable() }), nothing)
} as const
