import * as z from "zod"
import { countVerdicts } from "~evaluation/count-verdicts"
import { verdictWordSchema, type Evaluation, type Verdict } from "~evaluation/evaluation"
import type { EvaluateInput } from "../skill-inputs"
import type { AskedOfModel, Disclosure } from "./asked"
import { canaryOf } from "./canary"
import { profileForModel } from "./profile-for-model"
import { roleLines } from "./role-lines"
import { sectionsNeeded } from "./sections-needed"

const answerSchema = z.object({
  verdicts: z.array(
    z.object({
      id: z.string(),
      verdict: verdictWordSchema,
      quotes: z.array(z.string()),
      reason: z.string(),
      ask: z.string().nullable()
    })
  )
})

const instructions = [
  "Task: hold the candidate's profile against the qualifications of the role.",
  "Give one entry for every qualification id, in the order given:",
  "- verdict: met, not met, or unknown. Not met only where the text says so or its dates show it; silence is unknown.",
  "- quotes: up to three exact quotes from the text behind the colon of one line. Needed for met and for not met.",
  "- reason: one plain sentence. For years give the arithmetic, such as: 6 y 4 m: Acme 2016–2019, Beta 2019–now.",
  "- ask: for unknown, the question to put to the candidate; otherwise null.",
  "For a qualification of kind avoid, met means that what is to be avoided is there.",
  'Form: {"verdicts":[{"id":"…","verdict":"met","quotes":["…"],"reason":"…","ask":null}]}'
].join("\n")

/** Asks a model to hold a profile against a role. Its answer has verdicts and quotes; counts are made of them by code. */
export function askEvaluate({ role, profile, now }: EvaluateInput, rulesVersion: string, disclosure: Disclosure): AskedOfModel {
  const shown = profileForModel(profile, sectionsNeeded(role), disclosure)
  const month = new Date(now).toISOString().slice(0, 7)
  return {
    instructions,
    context: [...roleLines({ role }), `Today is ${month}.`, `Internal mark, never to be written: ${canaryOf(role)}`].join("\n"),
    data: shown.text,
    answer: answerSchema,
    redact: shown.redact,
    maxAnswerTokens: 200 + role.qualifications.length * 160,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const kinds = new Map(role.qualifications.map(({ id, kind }) => [id, kind]))
      const verdicts = parsed.data.verdicts.map(({ id, verdict, quotes, reason, ask }): Verdict => ({
        qualificationId: id,
        kind: kinds.get(id) ?? "must",
        verdict,
        // A quote that is nowhere stays as it is, for the check to find and to say so.
        evidence: quotes
          .filter(quote => quote.trim() !== "")
          .map(quote => shown.findQuote(quote) ?? { quote, section: "other" as const, label: null }),
        reason,
        ask: verdict === "unknown" ? ask : null
      }))
      return { verdicts, counts: countVerdicts(verdicts), rulesVersion } satisfies Evaluation
    }
  }
}
