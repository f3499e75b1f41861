import * as z from "zod"
import { describe, expect, it } from "vitest"
import { defineCheck } from "~agent/checks/check"
import { AgentError, StoppedError } from "~agent/errors"
import type { AgentEvent } from "~agent/events"
import { builtin } from "~agent/models/builtin"
import { runSkill } from "~agent/run"
import type { Attempt } from "~run/attempt"
import { defineSkill } from "~agent/skills/skill"
import { ScriptedModel, type ScriptedStep } from "../../support/scripted-model"

const order: string[] = []
const listSchema = z.object({ words: z.array(z.object({ id: z.string(), text: z.string() })) })
type List = z.output<typeof listSchema>

/** A word fails where `isBad` says so; each check notes that it ran. */
function wordCheck(id: string, stage: 1 | 2 | 3, priority: "P1" | "P2", isBad: (text: string) => boolean) {
  return defineCheck<{ text: string }, List>({
    id,
    stage,
    run: ({ output }) => {
      order.push(id)
      return output.words.flatMap(({ text }, at) =>
        isBad(text)
          ? {
              code: id,
              priority,
              message: `${text} is bad`,
              observed: text,
              expected: "another word",
              hint: `Replace ${text}`,
              where: `words.${at}`
            }
          : []
      )
    }
  })
}

const skill = defineSkill({
  id: "list",
  name: "List words",
  input: z.object({ text: z.string() }),
  output: listSchema,
  builtin: ({ text }) => ({ words: text.split(" ").map((word, at) => ({ id: `${at}`, text: word })) }),
  checks: [
    wordCheck("dear", 3, "P1", text => text === "invented"),
    wordCheck("cheap", 1, "P1", text => text === ""),
    wordCheck("taste", 2, "P2", text => text === "ugly")
  ],
  needsApproval: false
})

const words = (...texts: string[]) => ({ words: texts.map((text, at) => ({ id: `${at}`, text })) })

async function run(
  steps: readonly ScriptedStep[],
  more: { earlier?: Attempt[]; onAttempt?: (attempts: readonly Attempt[]) => Promise<void> } = {}
) {
  order.length = 0
  const model = new ScriptedModel(steps)
  const events: AgentEvent[] = []
  const result = await runSkill({
    skill,
    input: { text: "x" },
    model,
    signal: new AbortController().signal,
    emit: event => events.push(event),
    ...more
  })
  model.finish()
  return { ...result, model, events }
}

describe("draft → checks → hints → regenerate", () => {
  it("a clean draft is done after one attempt, its checks run cheap first", async () => {
    const { output, clean, attempts, events } = await run([{ draft: words("a", "b") }])
    expect(output).toEqual(words("a", "b"))
    expect([clean, attempts.length]).toEqual([true, 1])
    expect(order).toEqual(["cheap", "taste", "dear"])
    expect(events.map(event => event.name)).toEqual(["attempt.started", "attempt.clean"])
  })

  it("findings go back as hints with the draft they are about", async () => {
    const { model, clean } = await run([{ draft: words("a", "invented") }, { draft: words("a", "real") }])
    expect(model.requests[1]).toMatchObject({
      attempt: 2,
      previous: words("a", "invented"),
      hints: [{ check: "dear", hint: "Replace invented", where: "words.1" }]
    })
    expect(clean).toBe(true)
  })

  it("what passed is kept, whatever the next draft makes of it", async () => {
    const { output } = await run([{ draft: words("good", "invented") }, { draft: words("spoilt", "real") }])
    expect(output).toEqual(words("good", "real"))
  })

  it("dear checks wait until the cheap ones pass", async () => {
    await run([{ draft: words("", "invented") }, { draft: words("a", "b") }])
    expect(order).toEqual(["cheap", "cheap", "taste", "dear"])
  })

  it("a matter of taste does not cost another attempt", async () => {
    const { clean, findings } = await run([{ draft: words("ugly") }])
    expect(clean).toBe(true)
    expect(findings).toMatchObject([{ priority: "P2" }])
  })

  it("gives up after five attempts and returns the best one, marked", async () => {
    const bad = (count: number) => ({ draft: words(...Array<string>(count).fill("invented")) })
    const { output, clean, findings, attempts } = await run([
      bad(3),
      { draft: "no list" },
      { draft: { words: [{ id: "0", text: "invented" }] } },
      bad(2),
      bad(4)
    ])
    expect(attempts).toHaveLength(5)
    expect(clean).toBe(false)
    expect(findings.length).toBe(1)
    expect(output.words).toHaveLength(1)
  })

  it("a draft of the wrong form is a finding, not a crash", async () => {
    const { attempts, output } = await run([{ draft: null }, { draft: { words: [{ id: 1 }] } }, { draft: words("fine") }])
    expect(attempts[0]?.findings).toMatchObject([{ check: "schema", priority: "P1", where: "" }])
    expect(attempts[1]?.findings.map(finding => finding.where)).toEqual(["words.0.id", "words.0.text"])
    expect(output).toEqual(words("fine"))
  })

  it("where no draft fits there is no result, and no draft is passed off as one", async () => {
    const failure = run(Array.from({ length: 5 }, () => ({ draft: "still no list" })))
    await expect(failure).rejects.toMatchObject({ reason: "no usable draft" })
  })

  it("an attempt that changes nothing of the one before is the last", async () => {
    const { attempts, model } = await run([{ draft: words("invented") }, { draft: words("invented") }])
    expect(attempts).toHaveLength(2)
    expect(model.requests).toHaveLength(2)
    // The same when the worker died in between.
    expect((await run([], { earlier: attempts })).model.requests).toHaveLength(0)
  })

  it("and so is one that has the same wrong with it, however else it is worded", async () => {
    const { attempts, model } = await run([{ draft: words("invented") }, { draft: words("invented", "more") }])
    expect(attempts).toHaveLength(2)
    expect(model.requests).toHaveLength(2)
  })

  it("the same drafts give the same findings, letter by letter", async () => {
    const script = () => [{ draft: words("", "ugly") }, { draft: words("invented", "ugly") }, { draft: words("fine", "ugly") }]
    expect((await run(script())).attempts).toEqual((await run(script())).attempts)
  })
})

describe("attempts survive", () => {
  it("every attempt is handed over before the next one begins", async () => {
    const kept: number[] = []
    let asked = 0
    const step = (draft: unknown) => () => {
      expect(kept.length).toBe(asked++)
      return draft
    }
    await run([step(words("invented")), step(words("", "more")), step(words("fine"))], {
      onAttempt: async attempts => void kept.push(attempts.length)
    })
    expect(kept).toEqual([1, 2])
  })

  it("a cut step goes on from the attempts that were stored", async () => {
    const { attempts } = await run([{ draft: words("good", "invented") }, { draft: words("x", "fine") }])
    const { model, output } = await run([{ draft: words("x", "fine") }], { earlier: attempts.slice(0, 1) })
    expect(model.requests).toMatchObject([{ attempt: 2, hints: [{ check: "dear" }] }])
    expect(output).toEqual(words("good", "fine"))
  })

  it("a cut step whose attempt was clean already asks nobody", async () => {
    const { attempts } = await run([{ draft: words("fine") }])
    expect((await run([], { earlier: attempts })).output).toEqual(words("fine"))
  })
})

describe("models", () => {
  it("the built-in rules are asked once: the same rules give the same draft", async () => {
    const input = { text: "one invented word" }
    const result = await runSkill({ skill, input, model: builtin, signal: new AbortController().signal })
    expect(result).toMatchObject({ clean: false, attempts: [{ findings: [{ code: "dear" }] }] })
  })

  it("a model that fails is an error with its cause", async () => {
    const error = await run([{ error: new Error("connection reset") }]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(AgentError)
    expect(error).toMatchObject({ reason: "model failed", cause: { message: "connection reset" } })
  })

  it("an answer that comes after the stop is dropped", async () => {
    const controller = new AbortController()
    const model = new ScriptedModel([
      () => {
        controller.abort()
        return words("late")
      }
    ])
    await expect(runSkill({ skill, input: { text: "x" }, model, signal: controller.signal })).rejects.toBeInstanceOf(StoppedError)
  })

  it("an input that is not the skill's never reaches a model", async () => {
    const input = { text: 7 } as unknown as { text: string }
    const model = new ScriptedModel([])
    await expect(runSkill({ skill, input, model, signal: new AbortController().signal })).rejects.toMatchObject({ reason: "bad input" })
    expect(model.requests).toEqual([])
  })
})

describe("the scripted model itself", () => {
  it("fails on a call that nobody expected and on an answer that nobody fetched", async () => {
    await expect(run([{ draft: "no list" }])).rejects.toMatchObject({
      cause: { message: expect.stringContaining("once more than expected") }
    })
    await expect(run([{ draft: words("fine") }, { draft: words("left") }])).rejects.toThrow("never asked for")
  })
})
