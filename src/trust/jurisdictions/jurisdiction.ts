import * as z from "zod"
import { letterKinds } from "../letters/letter-facts"
import { requestKinds } from "../requests/request-kind"

const text = z.string().min(1)
const count = z.number().int().positive()

/**
 * What is kept apart for its time: `texts` is all that says something of a person in words (profiles, verdicts with quotes, notes, what was sent
 * to a model and what came back), `log` the sealed log, which names nobody.
 */
export const recordKinds = ["texts", "log"] as const
export type RecordKind = (typeof recordKinds)[number]

/** What somebody who hires there is asked to have written down or done for a role. */
export const askedForRole = [
  ...["overseer", "purpose", "legal basis", "alternatives considered", "test before use", "notice", "accommodation route"],
  ...["audit", "audit summary", "data sources", "no postcode", "age guard", "no outside data"]
] as const
export type AskedForRole = (typeof askedForRole)[number]

/** When a letter is due: so long before or after what it is about; no number of days where the rule names none. */
const dueSchema = z.strictObject({
  days: count.optional(),
  /** Monday to Friday. */
  businessDays: count.optional(),
  months: count.optional(),
  before: z.enum(["use", "sending"]).optional(),
  after: z.enum(["first read", "decision", "request"]).optional()
})

/** A fact names the rule that it is from. `unchecked` marks what no source at hand says, but is commonly held. */
const fact = { rule: text, unchecked: z.literal(true).optional() }

export const jurisdictionSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    name: text,
    rules: z.array(z.strictObject({ id: text, name: text, state: text, source: text })).min(1),
    /** Months since somebody was last seen, or since an entry was written. */
    keep: z.array(z.strictObject({ kind: z.enum(recordKinds), atLeastMonths: count.optional(), atMostMonths: count.optional(), ...fact })),
    notices: z.array(z.strictObject({ letter: z.enum(letterKinds), due: dueSchema, ...fact })),
    /** By when a request has to be answered. */
    answers: z.array(
      z.strictObject({
        request: z.enum(requestKinds),
        within: z.strictObject({ days: count.optional(), months: count.optional() }),
        ...fact
      })
    ),
    asks: z.array(z.strictObject({ what: z.enum(askedForRole), ...fact }))
  })
  .superRefine(({ rules, keep, notices, answers, asks }, context) => {
    const known = new Set(rules.map(({ id }) => id))
    for (const { rule } of [...keep, ...notices, ...answers, ...asks]) {
      if (!known.has(rule)) context.addIssue({ code: "custom", message: `no rule “${rule}”` })
    }
  })
export type Jurisdiction = z.infer<typeof jurisdictionSchema>

/** The table: each jurisdiction once. `lastChecked` is the month in which its facts were last held to their sources. */
export const jurisdictionTableSchema = z
  .strictObject({ lastChecked: z.string().regex(/^\d{4}-\d{2}$/), jurisdictions: z.array(jurisdictionSchema).min(1) })
  .refine(
    ({ jurisdictions }) => new Set(jurisdictions.map(({ id }) => id)).size === jurisdictions.length,
    "a jurisdiction stands there twice"
  )
