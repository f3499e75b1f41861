import { appendFileSync, existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import * as z from "zod"
import { literalInProfile } from "~agent/grounding"
import { createChatServer } from "~agent/models/chat-server"
import { createServerModel } from "~agent/models/server-model"
import type { Model } from "~agent/models/model"
import { runWithFallback } from "~agent/run-with-fallback"
import evaluateSkill from "~agent/skills/evaluate"
import intake from "~agent/skills/intake"
import interview from "~agent/skills/interview"
import outreach from "~agent/skills/outreach"
import type { AnySkill } from "~agent/skills/skill"
import strategies from "~agent/skills/strategies"
import { evaluate } from "~evaluation/evaluate"
import type { Evaluation } from "~evaluation/evaluation"
import type { GroundedText } from "~evaluation/grounded-text"
import { verdictWordSchema } from "~evaluation/evaluation"
import { totalUsage } from "~model/model-usage"
import { modelSettingsSchema } from "~model/model-settings"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"
import { inEnglish } from "~sentence/english"
import { now, profileOf, readJsonFile, resumeTexts } from "../bench/judgement/people"

// `npx tsx scripts/soak-model.ts --server http://127.0.0.1:8080/v1 --model NAME [--people 30] [--lines 8] [--texts 3] [--out FILE]`: a real model on invented people. It asks
// as the product asks, keeps every result in a file at once, and goes on from there when it is begun again. The table is printed at the end.

const { values } = parseArgs({
  options: {
    server: { type: "string", default: "http://127.0.0.1:8080/v1" },
    model: { type: "string", default: "local" },
    people: { type: "string", default: "30" },
    /** Qualifications of each person's role, at most. */
    lines: { type: "string", default: "8" },
    texts: { type: "string", default: "3" },
    out: { type: "string", default: "/tmp/candor-model-soak.jsonl" },
    /** Seconds that an answer may take until it begins. */
    patience: { type: "string", default: "600" }
  }
})

const resultSchema = z.object({
  task: z.string(),
  skill: z.string(),
  seconds: z.number(),
  requests: z.number(),
  attempts: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  /** Whether an answer was the form that was asked for, of all that came. */
  formed: z.number(),
  /** What the checks found, attempt by attempt, by their codes. */
  found: z.array(z.string()).default([]),
  fellBack: z.string().nullable(),
  clean: z.boolean(),
  /** Verdicts of the model before the checks, and those of them that stand after. */
  said: z.number(),
  kept: z.number(),
  withRules: z.number(),
  withLabels: z.number(),
  rulesWithLabels: z.number(),
  verdicts: z.number(),
  /** Quotes that stand nowhere in the person's text after all checks: there must be none. */
  ungrounded: z.number()
})
type Result = z.infer<typeof resultSchema>

const pairs = readJsonFile(
  "./pairs.json",
  z.array(z.object({ resume: z.string(), qualification: z.string(), expected: verdictWordSchema }))
)
const people = [...new Set(pairs.map(({ resume }) => resume))]
  .filter(id => resumeTexts[id] !== undefined)
  .sort((a, b) => countOf(b) - countOf(a))
  .slice(0, Number(values.people))

function countOf(id: string): number {
  return pairs.filter(({ resume }) => resume === id).length
}

function roleFor(id: string) {
  const asked = pairs.filter(({ resume }) => resume === id).slice(0, Number(values.lines))
  return {
    asked,
    role: { ...emptyRole, qualifications: asked.map(({ qualification }, at) => parseQualification(qualification, "must", `q${at + 1}`)) }
  }
}

const signal = new AbortController().signal
const sleep = (ms: number) => new Promise<void>(done => setTimeout(done, ms))

/** One job with the model, as the product does it: the loop, its checks, and what is left after the strike. */
async function run(
  task: string,
  skill: AnySkill,
  input: unknown,
  compare: (output: unknown, draft: unknown) => Partial<Result>
): Promise<void> {
  if (done.has(task)) return
  const settings = modelSettingsSchema.parse({
    id: "m",
    name: values.model,
    kind: "openai-compatible",
    baseUrl: values.server,
    model: values.model
  })
  let requests = 0
  const server = createChatServer({ baseUrl: values.server, key: null, fetch, timeoutMs: Number(values.patience) * 1000 })
  const model: Model = createServerModel({
    settings: { ...settings, ...way },
    server,
    sleep,
    onOutgoing: async () => void requests++,
    onWay: learned => (way = learned)
  })
  const began = performance.now()
  const result = await runWithFallback({ skill, input, model, signal })
  const seconds = (performance.now() - began) / 1000
  const used = totalUsage(result.attempts.map(({ usage }) => usage))
  const byModel = result.fellBack === null ? result.attempts : result.attempts.slice(0, -1)
  const struck: unknown = skill.strike ? skill.strike(result.output, skill.input.parse(input)) : result.output
  const line: Result = {
    task,
    skill: skill.id,
    seconds,
    requests,
    attempts: byModel.length,
    inputTokens: used?.inputTokens ?? 0,
    outputTokens: used?.outputTokens ?? 0,
    formed: byModel.filter(({ findings }) => findings.every(({ check }) => check !== "schema")).length,
    found: byModel.map(({ findings }) => findings.map(({ check, code }) => `${check}/${code}`).join(" ")),
    fellBack: result.fellBack === null ? null : inEnglish(result.fellBack),
    clean: result.clean,
    said: 0,
    kept: 0,
    withRules: 0,
    withLabels: 0,
    rulesWithLabels: 0,
    verdicts: 0,
    ungrounded: 0,
    ...compare(struck, result.output)
  }
  appendFileSync(values.out, `${JSON.stringify(line)}\n`)
  done.set(task, line)
  process.stdout.write(`${task}: ${Math.round(seconds)} s, ${requests} requests, ${line.fellBack ?? (line.clean ? "clean" : "struck")}\n`)
}

let way: Pick<Parameters<typeof createServerModel>[0]["settings"], "structured" | "habits"> = { structured: "json schema" }
const done = new Map<string, Result>(
  existsSync(values.out)
    ? readFileSync(values.out, "utf8")
        .split("\n")
        .filter(Boolean)
        .map(line => resultSchema.parse(JSON.parse(line)))
        .map(line => [line.task, line])
    : []
)

for (const id of people) {
  const profile = profileOf(id)
  const { asked, role } = roleFor(id)
  const rules = evaluate(role, profile, now)
  const isLiteral = literalInProfile(profile)
  await run(`evaluate ${id}`, evaluateSkill, { role, profile, now: now.getTime() }, (output, draft) => {
    const { verdicts } = output as Evaluation
    const said = (draft as Evaluation).verdicts
    const agree = (of: (at: number) => string | undefined) => verdicts.filter(({ verdict }, at) => verdict === of(at)).length
    return {
      verdicts: verdicts.length,
      said: said.filter(({ verdict }) => verdict !== "unknown").length,
      kept: said.filter(
        one =>
          one.verdict !== "unknown" &&
          // Where the rules stand in for what the model had no quote for, nothing of the model's was kept.
          verdicts.some(
            ({ qualificationId: of, verdict, modelReads }) =>
              of === one.qualificationId && verdict === one.verdict && modelReads !== "unknown"
          )
      ).length,
      withRules: agree(at => rules.verdicts[at]?.verdict),
      withLabels: agree(at => asked[at]?.expected),
      rulesWithLabels: rules.verdicts.filter(({ verdict }, at) => verdict === asked[at]?.expected).length,
      ungrounded: verdicts.flatMap(({ evidence }) => evidence).filter(({ quote }) => !isLiteral(quote)).length
    }
  })
}
for (const id of people.slice(0, Number(values.texts))) {
  const profile = profileOf(id)
  const { role } = roleFor(id)
  const isLiteral = literalInProfile(profile)
  const quotes = (output: unknown) => ({
    ungrounded: (output as GroundedText).parts.flatMap(({ evidence }) => evidence).filter(({ quote }) => !isLiteral(quote)).length
  })
  await run(`outreach ${id}`, outreach, { role, profile, now: now.getTime(), tone: "short", language: "en" }, quotes)
  await run(`interview ${id}`, interview, { role, profile, now: now.getTime() }, quotes)
}
const posts = path.join(fileURLToPath(new URL("../bench/judgement/job-posts/", import.meta.url)))
for (const name of ["bus-driver", "dental-assistant", "erzieher-de"].slice(0, Number(values.texts))) {
  const text = readFileSync(path.join(posts, `${name}.txt`), "utf8")
  await run(`intake ${name}`, intake, { title: null, text }, () => ({}))
  await run(`strategies ${name}`, strategies, { role: intake.builtin({ title: null, text }) }, () => ({}))
}

const of = (skill: string) => [...done.values()].filter(result => result.skill === skill)
const sum = (results: readonly Result[], figure: (result: Result) => number) => results.reduce((all, one) => all + figure(one), 0)
const share = (part: number, all: number) => (all === 0 ? "–" : `${Math.round((100 * part) / all)} %`)
console.table(
  [...new Set([...done.values()].map(({ skill }) => skill))].map(skill => {
    const results = of(skill)
    const each = (figure: (result: Result) => number) => Math.round(sum(results, figure) / results.length)
    const verdicts = sum(results, ({ verdicts: count }) => count)
    return {
      skill,
      jobs: results.length,
      "s each": each(({ seconds }) => seconds),
      requests: (sum(results, ({ requests: count }) => count) / results.length).toFixed(1),
      "tokens in": each(({ inputTokens }) => inputTokens),
      out: each(({ outputTokens }) => outputTokens),
      formed: share(
        sum(results, ({ formed }) => formed),
        sum(results, ({ attempts }) => attempts)
      ),
      "by the model": share(results.filter(({ fellBack }) => fellBack === null).length, results.length),
      "kept of what it said": share(
        sum(results, ({ kept }) => kept),
        sum(results, ({ said }) => said)
      ),
      "as the rules": share(
        sum(results, ({ withRules }) => withRules),
        verdicts
      ),
      "as labelled": share(
        sum(results, ({ withLabels }) => withLabels),
        verdicts
      ),
      "rules as labelled": share(
        sum(results, ({ rulesWithLabels }) => rulesWithLabels),
        verdicts
      ),
      ungrounded: sum(results, ({ ungrounded }) => ungrounded)
    }
  })
)
