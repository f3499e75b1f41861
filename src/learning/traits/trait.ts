import * as z from "zod"

const name = z.string().min(1)

/**
 * Something that is true of a person or is not, and that code reads from a profile: what a preference is about. There is no trait for
 * what stands for a protected trait or its proxy: no name, no school, no place, no gap, no age or years since anything, no language spoken.
 */
export const traitSchema = z.discriminatedUnion("kind", [
  /** A verdict on a qualification of one role. */
  z.object({ kind: z.literal("verdict"), qualificationId: name, verdict: z.enum(["met", "not met"]) }),
  /** By its canonical name in the vocabulary. */
  z.object({ kind: z.literal("skill"), name }),
  /** A family of titles, by its canonical name. */
  z.object({ kind: z.literal("title"), name }),
  z.object({ kind: z.literal("industry"), name }),
  z.object({ kind: z.literal("certificate"), name }),
  /** Has managed people. */
  z.object({ kind: z.literal("management") }),
  /** Words of the work itself that no list has ("on-call"), in their folded form. */
  z.object({ kind: z.literal("words"), name })
])
export type Trait = z.infer<typeof traitSchema>

/** One text for one trait, by which traits are counted and looked up: `skill:Kubernetes`. */
export function traitKey(trait: Trait): string {
  switch (trait.kind) {
    case "management":
      return trait.kind
    case "verdict":
      return `verdict:${trait.verdict}:${trait.qualificationId}`
    default:
      return `${trait.kind}:${trait.name}`
  }
}
