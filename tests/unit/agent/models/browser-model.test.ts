import { describe, expect, it } from "vitest"
import { StoppedError } from "~agent/errors"
import { createBrowserModel } from "~agent/models/browser-model"
import { browserModelState, fetchBrowserModel, type PromptApi } from "~browser/prompt-api"
import { runSkill } from "~agent/run"
import { runWithFallback } from "~agent/run-with-fallback"
import evaluate from "~agent/skills/evaluate"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"
import { words } from "../../../support/words"

/** The Prompt API as browsers describe it, with an answer that is written down. */
function promptApi(answer: (question: string) => Promise<string>): PromptApi & { open: number; asked: string[] } {
  const api = {
    open: 0,
    asked: [] as string[],
    availability: async () => "available" as const,
    create: async (options?: Parameters<PromptApi["create"]>[0]) => {
      api.open++
      const monitor = new EventTarget()
      options?.monitor?.(monitor)
      monitor.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded: 0.5 }))
      return {
        prompt: async (text: string) => {
          api.asked.push([...(options?.initialPrompts ?? []).map(({ content }) => content), text].join("\n"))
          return answer(text)
        },
        destroy: () => void api.open--
      }
    }
  }
  return api
}
const shown = { hideSchools: false, hideEmployers: false }
const signal = new AbortController().signal

describe("the browser's own model", () => {
  it("evaluates like any other model, with one session a request and nothing that says who the person is", async () => {
    const api = promptApi(async () => JSON.stringify(goodAnswer))
    const { clean } = await runSkill({ skill: evaluate, input, model: createBrowserModel(api, shown), signal })
    expect(clean).toBe(true)
    expect(api.open).toBe(0)
    expect(api.asked.join()).not.toContain("Barravoe")
  })

  it("is told apart where it is not there", async () => {
    expect(await browserModelState(undefined)).toBe("not in this browser")
    expect(await browserModelState({ ...promptApi(async () => ""), availability: () => Promise.reject(new Error("policy")) })).toBe(
      "unavailable"
    )
  })

  it("shows how far its download is", async () => {
    const shares: number[] = []
    await fetchBrowserModel(
      promptApi(async () => ""),
      share => shares.push(share)
    )
    expect(shares).toEqual([0.5])
  })

  it("hands over to the built-in rules where it fails, and says so", async () => {
    const api = promptApi(() => Promise.reject(Object.assign(new Error("too much"), { name: "QuotaExceededError" })))
    const result = await runWithFallback({ skill: evaluate, input, model: createBrowserModel(api, shown), signal })
    expect(result.model).toBe("builtin")
    expect(words(result.fellBack)).toBe("The text is too long for the browser's model. The built-in rules answered instead.")
    expect(result.output.verdicts).toHaveLength(3)
  })

  it("hands over where no draft can be used, and the same answer twice is the last", async () => {
    const api = promptApi(async () => "no idea")
    const result = await runWithFallback({ skill: evaluate, input, model: createBrowserModel(api, shown), signal })
    expect(api.asked).toHaveLength(2)
    expect(words(result.fellBack)).toContain("could be used")
  })

  it("does not hand over what was stopped", async () => {
    const controller = new AbortController()
    const api = promptApi(() => {
      controller.abort()
      return Promise.reject(new Error("aborted"))
    })
    await expect(
      runWithFallback({ skill: evaluate, input, model: createBrowserModel(api, shown), signal: controller.signal })
    ).rejects.toBeInstanceOf(StoppedError)
    expect(api.open).toBe(0)
  })
})
