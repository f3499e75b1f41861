import * as z from "zod"

/**
 * What can be asked of the agent. A request becomes a plan of typed steps that the recruiter can see; every step is a checkpoint.
 * The same request always gives the same plan.
 */
export const agentRequestSchema = z.discriminatedUnion("skill", [
  /** Start a role from a post: the text of a page, or one that was pasted. */
  z.object({ skill: z.literal("intake"), roleId: z.string().min(1), title: z.string().nullable(), text: z.string().min(1) }),
  /** Hold one person, as captured then, against one version of a role. */
  z.object({
    skill: z.literal("evaluate"),
    roleId: z.string().min(1),
    personId: z.string().min(1),
    roleVersion: z.number().int().positive(),
    captureId: z.string().min(1)
  })
])
export type AgentRequest = z.infer<typeof agentRequestSchema>
export type SkillOf<Id extends AgentRequest["skill"]> = Extract<AgentRequest, { skill: Id }>

/** `label` is the status line while the step runs: present tense, no full stop. */
export interface PlanStep {
  step: StepId
  label: string
}

const plans = {
  intake: [
    { step: "read-post", label: "Reading the job post" },
    { step: "find-qualifications", label: "Finding the qualifications" },
    { step: "check-wording", label: "Checking the wording" },
    { step: "ask-first-question", label: "Choosing the first question" }
  ],
  evaluate: [
    { step: "read-profile", label: "Reading the profile" },
    { step: "hold-against-role", label: "Holding it against the role" },
    { step: "check-quotes", label: "Checking the quotes" },
    { step: "keep-evaluation", label: "Keeping the evaluation" }
  ]
} as const

export type StepId = (typeof plans)[keyof typeof plans][number]["step"]

/** The plan for a request: the steps in their order. */
export function planFor(request: AgentRequest): PlanStep[] {
  return plans[request.skill].map(step => ({ ...step }))
}
