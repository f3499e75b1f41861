import * as z from "zod"
import type { LaterStep, PlanStep } from "./plan-step"
import { skillFacts } from "./skills/registry"
import type { SkillFacts } from "./skills/skill-facts"

type AllFacts = typeof skillFacts
type FactsWith<Key extends keyof SkillFacts> = Extract<AllFacts[number], Record<Key, unknown>>

/**
 * What can be asked of the agent, as a run is begun with it. A request becomes a plan of typed steps that the recruiter can see; every step is
 * a checkpoint.
 */
export type AgentRequest = z.infer<AllFacts[number]["request"]>
export type SkillId = AllFacts[number]["id"]
export type SkillOf<Id extends SkillId> = Extract<AgentRequest, { skill: Id }>

type Schemas<Facts extends readonly SkillFacts[]> = { -readonly [At in keyof Facts]: Facts[At]["request"] }
export const agentRequestSchema = z.discriminatedUnion("skill", skillFacts.map(({ request }) => request) as Schemas<AllFacts>)

/** A request as the recruiter can make it: which reading and which version of the role are the worker's to know. */
export type AskedFor = z.infer<FactsWith<"asked">["asked"]["schema"]>
const asked = skillFacts.flatMap(facts => ("asked" in facts ? [facts.asked.schema] : []))
export const askSchema: z.ZodType<AskedFor, z.input<FactsWith<"asked">["asked"]["schema"]>> = z.union(asked)

/** The skills whose result is a text that is kept as a draft. */
export type TextSkill = FactsWith<"writesText">["id"]

/** A skill by its id; undefined for one that this version does not know. */
export function factsOf(skill: string): SkillFacts | undefined {
  return skillFacts.find(({ id }) => id === skill)
}

export function writesText(skill: string): skill is TextSkill {
  return factsOf(skill)?.writesText === true
}

/** Whether a run is made of others, one for each person: they are folded under it, and how far it is is said in people. */
export function hasParts({ skill }: { skill: string }): boolean {
  return factsOf(skill)?.hasParts === true
}

export function canBeAgain(skill: string): boolean {
  return factsOf(skill)?.canBeAgain === true
}

export type StepId = LaterStep | ReturnType<AllFacts[number]["plan"]>[number]["step"]

/** The plan for a request: the steps in their order. */
export function planFor(request: AgentRequest): PlanStep[] {
  const plan = factsOf(request.skill)?.plan as ((request: AgentRequest) => readonly PlanStep[]) | undefined
  return (plan?.(request) ?? []).map(step => ({ ...step }))
}

/** The one person a request is about; null where it is about none, or about several. */
export function personOf(request: AgentRequest): string | null {
  return "personId" in request ? request.personId : null
}

/** Whom a request is about, as they were asked for; of two A before B. Nobody for a list, whose parts have their own requests. */
export function peopleOf(request: AgentRequest | AskedFor): string[] {
  if ("a" in request) return [request.a, request.b]
  return "personId" in request ? [request.personId] : []
}
