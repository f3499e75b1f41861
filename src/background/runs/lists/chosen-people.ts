import * as z from "zod"

/** Somebody who is to be evaluated, by which reading, and the id that their run has or will have: however often a step is done again. */
const dueSchema = z.object({ personId: z.string(), captureId: z.string(), partId: z.string().min(1) })
export type Due = z.infer<typeof dueSchema>

/** Who of a list is to be evaluated. `total` counts them; the others were up to date, objected, or are not stored any more. */
export const chosenSchema = z.object({
  due: z.array(dueSchema),
  total: z.number().int().nonnegative(),
  upToDate: z.number().int().nonnegative(),
  objected: z.number().int().nonnegative().default(0),
  gone: z.number().int().nonnegative()
})
