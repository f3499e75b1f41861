import type * as z from "zod"
import type { Check } from "../checks/check"
import type { AskedOfModel, Disclosure } from "../prompts/asked"

/** One ability of the agent. The registry drives the plan, the status line and the docs. */
export interface Skill<Input extends z.ZodType, Output extends z.ZodType> {
  /** The file's name. */
  id: string
  name: string
  input: Input
  output: Output
  /** What the built-in rules answer. Deterministic; given everything it needs in the input. */
  builtin: (input: z.output<Input>) => z.input<Output>
  /** What a model is asked; absent where only the built-in rules answer. */
  ask?: (input: z.output<Input>, disclosure: Disclosure) => AskedOfModel
  checks: readonly Check<z.output<Input>, z.output<Output>>[]
  /** Takes out of a checked draft what did not survive (a quote that is not in the text), so that it is never shown as fact. */
  strike?: (output: z.output<Output>, input: z.output<Input>) => z.output<Output>
  needsApproval: boolean
}

// A registry holds skills of different inputs and outputs; each parses its own at run time.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnySkill = Skill<any, any>

export function defineSkill<Input extends z.ZodType, Output extends z.ZodType>(skill: Skill<Input, Output>): Skill<Input, Output> {
  return skill
}
