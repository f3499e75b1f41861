import * as z from "zod"

const name = z.string().min(1).max(400)

/** What the recruiter set for the outcome model. A refusal stays until a file of what people said of themselves shows otherwise. */
export const outcomeModelSettingsSchema = z.object({
  leftOut: z.array(name).max(200),
  refused: z
    .object({
      attribute: name,
      group: name,
      /** The share of pairs of people, one of the group and one not, that the inputs order rightly. */
      rightlyOrdered: z.number().min(0).max(1),
      people: z.number().int().nonnegative(),
      inputs: z.array(name).max(10),
      at: z.number().int().nonnegative().max(8.64e15)
    })
    .nullable()
})
export type OutcomeModelSettings = z.infer<typeof outcomeModelSettingsSchema>
