import type { Model, ModelRequest } from "~agent/models/model"

export type ScriptedStep = { draft: unknown } | { error: Error } | ((request: ModelRequest, signal: AbortSignal) => unknown)

/**
 * A model that answers from a queue and records what it was asked. A call that nobody expected fails the test, and so does an answer that
 * nobody fetched: call `finish` at the end.
 */
export class ScriptedModel implements Model {
  readonly id = "scripted"
  readonly name = "scripted model"
  readonly requests: ModelRequest[] = []
  readonly #steps: ScriptedStep[]

  constructor(steps: readonly ScriptedStep[]) {
    this.#steps = [...steps]
  }

  async respond(request: ModelRequest, signal: AbortSignal): Promise<{ draft: unknown; usage: null }> {
    this.requests.push(structuredClone({ ...request, skill: { id: request.skill.id } }) as ModelRequest)
    const step = this.#steps.shift()
    if (step === undefined) throw new Error(`The scripted model was asked once more than expected (call ${this.requests.length}).`)
    if (typeof step === "function") return { draft: await step(request, signal), usage: null }
    if ("error" in step) throw step.error
    return { draft: step.draft, usage: null }
  }

  /** Throws where an answer was left over. */
  finish(): void {
    if (this.#steps.length > 0) throw new Error(`${this.#steps.length} answers of the scripted model were never asked for.`)
  }
}
