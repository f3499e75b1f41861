import * as z from "zod"
import { evidenceSchema } from "~profile/evidence"
import { saidSchema } from "~sentence/said"

/** A quote, and whose it is where two people are spoken of: `b` is the other one. */
export const textEvidenceSchema = evidenceSchema.extend({ of: z.enum(["a", "b"]).optional() })
export type TextEvidence = z.infer<typeof textEvidenceSchema>

/**
 * A text about people or a role in parts, each with the literal words it rests on. A part about a qualification is a claim; one without is
 * written by code alone where the text is about a person. Nobody is named in it: the panel puts names in, on the recruiter's machine. What
 * the rules write for the recruiter are sentences of the catalogue; a model's words are text, and so is a note, which is in its reader's language.
 */
export const groundedTextSchema = z.object({
  title: saidSchema,
  /** Of a text that is sent to somebody: en, de, fr, es or pt. */
  language: z.string().optional(),
  parts: z
    .array(
      z.object({
        id: z.string().min(1),
        text: saidSchema,
        qualificationId: z.string().nullable().default(null),
        evidence: z.array(textEvidenceSchema).default([])
      })
    )
    .min(1)
})
export type GroundedText = z.infer<typeof groundedTextSchema>
export type TextPart = GroundedText["parts"][number]
