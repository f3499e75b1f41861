import * as z from "zod"
import { budgetSchema } from "~run/budget"

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
    captureId: z.string().min(1),
    /** Its evaluation stays in the steps of the run, and takes the place of nothing. */
    trial: z.boolean().optional()
  }),
  /** Hold many people against a role: a run of its own for each, by one model, within a budget; at once, or in a batch within a day. */
  z.object({
    skill: z.literal("evaluate-list"),
    roleId: z.string().min(1),
    personIds: z.array(z.string().min(1)).min(1),
    mode: z.enum(["now", "batch"]),
    budget: budgetSchema.nullable(),
    modelId: z.string().min(1).nullable()
  }),
  /** Two people for one role, in words. */
  z.object({ skill: z.literal("compare"), roleId: z.string().min(1), a: z.string().min(1), b: z.string().min(1) }),
  /** "Why not him?", in the recruiter's words. */
  z.object({
    skill: z.literal("explain"),
    roleId: z.string().min(1),
    personId: z.string().min(1),
    question: z.string().min(1).max(2_000)
  }),
  /** A note that the recruiter copies; nothing is sent. `language` is a code, or null for the role's own. */
  z.object({
    skill: z.literal("outreach"),
    roleId: z.string().min(1),
    personId: z.string().min(1),
    tone: z.enum(["short", "warm"]),
    language: z.string().nullable()
  }),
  z.object({ skill: z.literal("interview"), roleId: z.string().min(1), personId: z.string().min(1) }),
  z.object({ skill: z.literal("summarise"), roleId: z.string().min(1) }),
  /** Hold the people of past decisions against their roles once more, by another model: a run of its own for each, which changes nothing. */
  z.object({
    skill: z.literal("replay"),
    roleId: z.null(),
    replayId: z.string().min(1),
    modelId: z.string().min(1),
    days: z.number().int().positive()
  }),
  /** Ways of looking for people, proposed anew; what the recruiter picked or wrote stays. `modelId`: a model for this once. */
  z.object({ skill: z.literal("strategies"), roleId: z.string().min(1), modelId: z.string().min(1).nullable().optional() })
])
export type AgentRequest = z.infer<typeof agentRequestSchema>
export type SkillOf<Id extends AgentRequest["skill"]> = Extract<AgentRequest, { skill: Id }>

/** `label` is the status line while the step runs: present tense, no full stop. */
export interface PlanStep {
  step: StepId
  label: string
  /** The skill whose model this step asks, where it is another one than the run's. */
  skill?: string
}

/** The skills whose result is a text that is kept as a draft. */
export const textSkills = ["compare", "explain", "outreach", "interview", "summarise"] as const
export type TextSkill = (typeof textSkills)[number]

const textPlan = <const Label extends string>(label: Label) =>
  [
    { step: "gather", label: "Reading what is known" },
    { step: "write", label },
    { step: "check-claims", label: "Checking every claim" },
    { step: "keep-draft", label: "Keeping the text" }
  ] as const

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
  ],
  compare: textPlan("Comparing the two"),
  explain: textPlan("Looking for the reasons"),
  outreach: textPlan("Drafting the note"),
  interview: textPlan("Choosing the questions"),
  summarise: textPlan("Summing up the role"),
  replay: [
    { step: "choose-decisions", label: "Looking which decisions can be replayed" },
    { step: "ask-each", label: "Asking the model about each of them" },
    { step: "report-replay", label: "Counting what agrees" }
  ],
  strategies: [
    { step: "gather", label: "Reading the role" },
    { step: "propose-ways", label: "Looking for ways to find people" },
    { step: "check-ways", label: "Checking every search" },
    { step: "keep-ways", label: "Keeping the ways to look" }
  ]
} as const

/** Steps that no plan begins with: a step's result asks for them, and the plan is changed. */
const laterSteps = {
  /** A model may find what the built-in questions do not ask. */
  "find-open-questions": { label: "Looking for what the post leaves open" },
  /** Nothing on the page could be read, so there is nothing to ask a model. */
  "say-unreadable": { label: "Saying that nothing could be read" },
  /** A model contradicts the built-in rules on a must. */
  "second-opinion": { label: "Asking for a second opinion" },
  /** Reasons are asked for, and nobody has held the person against the role yet. */
  "evaluate-first": { label: "Holding the profile against the role first", skill: "evaluate" },
  "gather-again": { label: "Reading the verdicts" }
} as const
type LaterStep = keyof typeof laterSteps

/** A step that a result asked for, as the plan has it. */
export function laterStep(step: LaterStep): PlanStep {
  return { step, ...laterSteps[step] }
}

const listPlans = {
  now: [
    { step: "choose-people", label: "Looking who is to be evaluated" },
    { step: "evaluate-people", label: "Evaluating the people" },
    { step: "sum-up-list", label: "Counting what was done" }
  ],
  batch: [
    { step: "choose-people", label: "Looking who is to be evaluated" },
    { step: "send-batch", label: "Sending the batch" },
    { step: "await-batch", label: "Waiting for the batch" },
    { step: "take-answers", label: "Checking the batch's answers" },
    { step: "evaluate-people", label: "Evaluating the people" },
    { step: "sum-up-list", label: "Counting what was done" }
  ]
} as const

export type StepId = LaterStep | (typeof plans)[keyof typeof plans][number]["step"] | (typeof listPlans)["now" | "batch"][number]["step"]

/** The plan for a request: the steps in their order. */
export function planFor(request: AgentRequest): PlanStep[] {
  return (request.skill === "evaluate-list" ? listPlans[request.mode] : plans[request.skill]).map(step => ({ ...step }))
}

/** The one person a request is about; null where it is about none, or about two. */
export function personOf(request: AgentRequest): string | null {
  return "personId" in request ? request.personId : null
}
