import * as z from "zod"
import { countVerdicts } from "~evaluation/count-verdicts"
import { verdictWords, type Evaluation, type Verdict } from "~evaluation/evaluation"
import { hashText } from "~profile/hash-text"
import type { Role } from "~role/role"
import { sentence, type Said } from "~sentence/sentence"
import { askAboutMeeting } from "../ask-about-meeting"
import type { EvaluateInput } from "../skill-inputs"
import type { AskedOfModel, Disclosure } from "./asked"
import { canaryOf } from "./canary"
import { bearingFor } from "./bearing-for"
import { evaluateExamples } from "./evaluate-examples"
import { policy } from "./policy"
import { quotedPlaces } from "./quoted-places"
import { profileForModel, type ProfileForModel } from "./profile-for-model"
import { roleLines } from "./role-lines"
import { sectionsNeeded } from "./sections-needed"

/** Beside the verdicts: what is shown is not enough for one. */
const more = "more"

const answerSchema = z.object({
  verdicts: z.array(
    z.object({
      id: z.string(),
      verdict: z.enum([...verdictWords, more]),
      quotes: z.array(z.string()),
      reason: z.string(),
      ask: z.string().nullable()
    })
  )
})

const instructions = [
  "Task: hold the candidate's profile against the qualifications of the role. One entry for each qualification id, in their order:",
  "- verdict: met, not met, unknown or more. Not met only where the text says so or its dates show it; silence is unknown. more: the text says that only a part of it is shown, and the verdict hangs on the rest.",
  "- quotes: up to three, exact, short, each from the page text, never from the qualification: what stands behind the colon of one line, between its bars. Needed for met and not met; for unknown only a sentence that seems to say it and does not.",
  "- reason: for met and not met one plain sentence; for years the arithmetic, such as: 6 y 4 m: Acme 2016–2019, Beta 2019–now. Else empty.",
  "- ask: null; for unknown a question to the candidate, where the text gives a better one than whether they have it.",
  "Kind avoid: met means that what is to be avoided is there.",
  'Form: {"verdicts":[{"id":"…","verdict":"met","quotes":["…"],"reason":"…","ask":null}]}'
].join("\n")

/** Which words a model is asked to judge with: another policy, other instructions or examples are another version. */
export const judgingPrompts = hashText([policy, instructions, evaluateExamples].join("\n")).toString(36)

/** Asks a model to hold a profile against a role. Its answer has verdicts and quotes; counts are made of them by code. */
export function askEvaluate(input: EvaluateInput, rulesVersion: string, disclosure: Disclosure): AskedOfModel {
  const { role, now } = input
  const shown = shownTo(input, disclosure)
  const month = new Date(now).toISOString().slice(0, 7)
  return {
    instructions,
    examples: evaluateExamples,
    context: [...roleLines({ role }), `Today is ${month}.`, `Internal mark, never to be written: ${canaryOf(role)}`].join("\n"),
    data: shown.text,
    isPart: shown.isPart,
    needsMore: answer => shown.isPart && asksForMore(answer),
    answer: answerSchema,
    redact: shown.redact,
    maxAnswerTokens: 200 + role.qualifications.length * 160,
    toDraft(answer) {
      const parsed = answerSchema.safeParse(answer)
      if (!parsed.success) return answer
      const kinds = new Map(role.qualifications.map(({ id, kind }) => [id, kind]))
      const verdicts = parsed.data.verdicts.map(({ id, verdict: word, quotes, reason, ask }): Verdict => {
        const verdict = word === more ? "unknown" : word
        const isOpen = verdict === "unknown"
        return {
          qualificationId: id,
          kind: kinds.get(id) ?? "must",
          verdict,
          // One that says a sentence a little otherwise is that sentence; one that is nowhere stays as it is, for the check to find and to say so.
          evidence: quotes
            .filter(quote => quote.trim() !== "")
            .flatMap(
              quote =>
                quotedPlaces(quote, text => shown.findQuote(text) ?? shown.nearQuote(text)) ?? [
                  { quote, section: "other" as const, label: null }
                ]
            ),
          reason: isOpen && reason.trim() === "" ? sentence("reasonProfileSilent") : reason,
          ask: isOpen ? askedOf(ask, role, id) : null
        }
      })
      return { verdicts, counts: countVerdicts(verdicts), rulesVersion } satisfies Evaluation
    }
  }
}

/** A part costs an answer that asks for the whole now and then: it is sent only where it spares more than that. */
const mostOfWhole = 0.75

/** What of a profile is sent: the sentences of its long texts that bear on the role, or the whole where that is little more, or wished for. */
function shownTo(input: EvaluateInput, disclosure: Disclosure): ProfileForModel {
  const sections = sectionsNeeded(input.role)
  const whole = profileForModel(input.profile, sections, disclosure)
  if (disclosure.whole) return whole
  const part = profileForModel(input.profile, sections, disclosure, bearingFor(input))
  return part.isPart && part.text.length <= whole.text.length * mostOfWhole ? part : whole
}

function asksForMore(answer: unknown): boolean {
  const parsed = answerSchema.safeParse(answer)
  return parsed.success && parsed.data.verdicts.some(({ verdict }) => verdict === more)
}

/** The model's own question, or the one that code puts where it had none. */
function askedOf(ask: string | null, role: Role, id: string): Said | null {
  if (ask !== null && ask.trim() !== "") return ask
  const qualification = role.qualifications.find(one => one.id === id)
  return qualification ? askAboutMeeting(qualification) : ask
}
