import { readFileSync } from "node:fs"
import path from "node:path"
import * as z from "zod"
import { corpusLines, judge, type Judged } from "./corpus"

export const halves = ["first-half", "second-half", "third-part", "added-lines"] as const
export type Half = (typeof halves)[number]

/** Forms that may not leak at all: name, handle, profile and page, e-mail, phone. */
export const neverForms = /^(?:name|handle|link|email|phone)/

export interface RedactionFigures {
  lines: number
  /** Stretches that have to go, and those of them that did not go whole. */
  never: { marked: number; leaked: number }
  rest: { marked: number; leaked: number }
  /** Stretches that have to stay, and those that did not. */
  stays: { marked: number; lost: number }
}

const baselineSchema = z.partialRecord(z.enum(halves), z.object({ never: z.number(), rest: z.number(), lost: z.number() }))

/** The figures of one half, over all languages. */
export function figuresOf(judged: readonly Judged[]): RedactionFigures {
  const counted = (lines: readonly Judged[]) => ({
    marked: lines.reduce((sum, { gone }) => sum + gone.length, 0),
    leaked: lines.reduce((sum, { leaks }) => sum + leaks.length, 0)
  })
  return {
    lines: judged.length,
    never: counted(judged.filter(({ form }) => neverForms.test(form))),
    rest: counted(judged.filter(({ form }) => !neverForms.test(form))),
    stays: {
      marked: judged.reduce((sum, { stays }) => sum + stays.length, 0),
      lost: judged.reduce((sum, { lost }) => sum + lost.length, 0)
    }
  }
}

export function judgedHalf(half: Half): Judged[] {
  return corpusLines(half).map(judge)
}

/** Prints what leaves and what is lost; `--errors` prints the lines. Fails where a figure is worse than its baseline. */
export function benchRedaction(): void {
  const here = path.dirname(new URL(import.meta.url).pathname)
  const baseline = baselineSchema.parse(JSON.parse(readFileSync(path.join(here, "baseline.json"), "utf8")))
  for (const half of halves) {
    const judged = judgedHalf(half)
    const { lines, never, rest, stays } = figuresOf(judged)
    console.log(`redaction, ${half}: ${lines} lines, ${new Set(judged.map(({ language }) => language)).size} languages`)
    console.log(`  leaked of names, handles, links, e-mails, phones  ${of(never.leaked, never.marked)}`)
    console.log(`  leaked of everything else                         ${of(rest.leaked, rest.marked)}`)
    console.log(`  taken out although it has to stay                 ${of(stays.lost, stays.marked)}`)
    if (process.argv.includes("--errors"))
      for (const { language, form, leaks, lost, redacted } of judged)
        if (leaks.length + lost.length > 0) console.log(`  ${language} ${form}: ${[...leaks, ...lost].join(" · ")}  →  ${redacted}`)
    const { never: mostNever = 0, rest: mostRest = 0, lost: mostLost = 0 } = baseline[half] ?? {}
    if (never.leaked > mostNever || rest.leaked > mostRest || stays.lost > mostLost) {
      console.error(`  worse than the baseline (${mostNever}, ${mostRest}, ${mostLost})`)
      process.exitCode = 1
    }
  }
}

function of(some: number, all: number): string {
  return `${some} of ${all} (${all === 0 ? "0.0" : ((100 * some) / all).toFixed(1)} %)`
}
