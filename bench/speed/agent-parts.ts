import { readFileSync } from "node:fs"
import { encode } from "gpt-tokenizer/encoding/o200k_base"
import * as z from "zod"
import { strictJsonSchema } from "~agent/models/json-schema"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import { messagesOf } from "~agent/prompts/messages-of"
import { evaluateInputSchema } from "~agent/skill-inputs"
import { rulesVersion } from "~evaluation/evaluate"
import { verdictWordSchema } from "~evaluation/evaluation"
import { emptyProfile } from "~profile/empty-profile"
import { foldText } from "~profile/fold-text"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"
import { readText } from "~sites/plain/read-text"
import { now, readJsonFile, resumeTexts } from "../judgement/people"
import { against, median, printTable, sum } from "./table"

/** Other people's texts that make a short résumé five pages long, half before it and half behind it. */
const othersAround = 6
const fillers = readFileSync(new URL("../judgement/hard/development-people.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map(line => z.object({ text: z.string() }).parse(JSON.parse(line)).text)
/** From so many tokens on servers keep what requests begin with. */
const keptFrom = 1_024
/** What such a request weighed in the median before a part was chosen and its lines were shortened (November 2026): the "today". */
const once = 3_334
const disclosure = { hideSchools: false, hideEmployers: false }

const pairs = readJsonFile(
  "./pairs.json",
  z.array(z.object({ resume: z.string(), qualification: z.string(), expected: verdictWordSchema, quotes: z.array(z.string()).optional() }))
)
const names = Object.keys(resumeTexts)

/** A labelled résumé among others', as one long profile. */
function longProfileOf(id: string) {
  const at = names.indexOf(id)
  const others = Array.from({ length: othersAround }, (_, n) => fillers[(at + n * 5) % fillers.length]!)
  const text = [...others.slice(0, othersAround / 2), resumeTexts[id]!, ...others.slice(othersAround / 2)].join("\n\n")
  const reading = readText(text)
  return "profile" in reading ? reading.profile : { ...emptyProfile(), passages: [{ section: "other" as const, label: null, text }] }
}

/**
 * What a request weighs where a part of a five-page profile is sent and where the whole is, and whether a reader who misses nothing gives the same
 * verdicts: one that quotes what a careful reader quoted, wherever it stands in what was sent, and knows nothing else.
 */
export function benchParts(): void {
  const people = names.filter(name => pairs.some(({ resume, quotes }) => resume === name && quotes !== undefined))
  const rows = people.map(id => {
    const asked = pairs.filter(({ resume }) => resume === id).slice(0, 8)
    const role = {
      ...emptyRole,
      qualifications: asked.map(({ qualification }, at) => parseQualification(qualification, "must", `q${at + 1}`))
    }
    const input = evaluateInputSchema.parse({ role, profile: longProfileOf(id), now: now.getTime() })
    const of = (whole: boolean) => {
      const request = askEvaluate(input, rulesVersion, { ...disclosure, whole })
      const beginning = messagesOf(request, [], true).slice(0, -1)
      const form = JSON.stringify(strictJsonSchema(request.answer))
      const text = foldText(request.data)
      return {
        tokens: encode(
          messagesOf(request, [])
            .map(({ content }) => content)
            .join("\n") + form
        ).length,
        beginning: encode(beginning.map(({ content }) => content).join("\n") + form).length,
        behind: encode(messagesOf(request, []).at(-1)!.content).length,
        read: asked.map(({ quotes = [] }) => quotes.some(quote => text.includes(foldText(quote))))
      }
    }
    const [whole, part] = [of(true), of(false)]
    const readable = whole.read.filter(Boolean).length
    return { whole, part, readable, same: whole.read.filter((isRead, at) => isRead && part.read[at]).length }
  })
  const share = sum(rows.map(({ same }) => same)) / sum(rows.map(({ readable }) => readable))
  const size = sum(rows.map(({ part }) => part.tokens)) / sum(rows.map(({ whole }) => whole.tokens))
  const toOnce = median(rows.map(({ part }) => part.tokens)) / once
  const kept = rows.filter(({ part }) => part.beginning >= keptFrom).length / rows.length
  printTable(
    `A part of a five-page profile against the whole of it (${rows.length} people, o200k, with instructions, role and schema)`,
    ["what", "figure", "aim", "aim is"],
    [
      ["tokens of a request with the whole, median", Math.round(median(rows.map(({ whole }) => whole.tokens))), "–", "–"],
      ["tokens of a request with a part, median", Math.round(median(rows.map(({ part }) => part.tokens))), "–", "–"],
      [`part to the ${once} tokens that were sent once`, toOnce.toFixed(2), "< 0.50", against(toOnce, 0.5)],
      ["part to whole, as both are sent today", size.toFixed(2), "–", "–"],
      ["verdicts of a reader who misses nothing that are the same", share.toFixed(3), "> 0.98", share > 0.98 ? "reached" : "missed"],
      [`beginnings that servers keep (${keptFrom} tokens), with examples`, kept.toFixed(2), "> 0.90", kept > 0.9 ? "reached" : "missed"],
      [
        "tokens of that beginning, median: cached from the second person on",
        Math.round(median(rows.map(({ part }) => part.beginning))),
        "–",
        "–"
      ],
      ["tokens behind it, median: paid whole for each person", Math.round(median(rows.map(({ part }) => part.behind))), "–", "–"]
    ]
  )
}
