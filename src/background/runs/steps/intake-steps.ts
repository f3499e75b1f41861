import { AgentError } from "~agent/errors"
import { builtin } from "~agent/models/builtin"
import agentParts from "~agent/agent-parts"
import { isSameFinding } from "~agent/strike-role"
import { laterStep } from "~run/plan-step"
import { type SkillOf } from "~run/request"
import { questionOf } from "~role/intake/further-questions"
import { lintRole } from "~role/lint/lint"
import { roleSchema, type Role } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { noteOf, postSummary, sources, wordingSummary } from "../../roles/chat-texts"
import { askNext, say } from "../../roles/intake-conversation"
import { mergeRoles } from "../../roles/merge-roles"
import { offerLearned } from "../../learning/offer-learned"
import type { StepContext, StepsOf } from "../run-step"
import { restOf } from "./second-opinion"

type Context = StepContext<SkillOf<"intake">>

/** Read the post → find the qualifications → check the wording → ask the first question. Each leaves its line in the chat. */
export const intakeSteps: StepsOf<"intake"> = {
  async "read-post"({ request }) {
    const lines = request.text.split("\n").filter(line => line.trim() !== "")
    if (lines.length === 0) throw new AgentError("nothing to work on", "The post is empty.")
    return { output: { title: request.title, lines: lines.length, characters: request.text.length } }
  },

  async "find-qualifications"(context) {
    const { request, model, signal, emit, earlier, onAttempt } = context
    const input = { title: request.title, text: request.text }
    const { intakeSkill, runWithFallback } = agentParts()
    const { output, attempts, fellBack, ...by } = await runWithFallback({
      skill: intakeSkill,
      input,
      model,
      signal,
      emit,
      earlier,
      onAttempt
    })
    const found = intakeSkill.strike?.(output, input) ?? output
    // The built-in rules ask what they know to ask. A model may find what else the post leaves open.
    const [asks] = by.model === builtin.id ? [] : [laterStep("find-open-questions")]
    const rest = restOf(context.run)
    return {
      output: found,
      attempts,
      ...(asks ? { plan: [...rest.slice(0, -1), asks, ...rest.slice(-1)] } : {}),
      model: by.model,
      fellBack,
      keep: async timeMs => {
        await changeRole(context, role => mergeRoles(role, found, context.deps.newId))
        const note = noteOf(sources.post, timeMs, model.name)
        await say(context.deps, request.roleId, { author: "candor", kind: "text", text: postSummary(found), note, runId: context.run.id })
        await offerLearned(context.deps, await roleRow(context))
      }
    }
  },

  async "check-wording"(context) {
    const { role } = await roleRow(context)
    const found = lintRole(role).filter(finding => !role.findings.some(known => isSameFinding(known, finding)))
    const findings = [...role.findings, ...found]
    return {
      output: { findings },
      keep: async timeMs => {
        const row = await changeRole(context, current => ({ ...current, findings }))
        const text = wordingSummary(row.role)
        if (text === null) return
        const note = noteOf(sources.wordingCheck, timeMs, sources.rules)
        await say(context.deps, row.id, { author: "candor", kind: "text", text, note, runId: context.run.id })
      }
    }
  },

  async "find-open-questions"(context) {
    const { request, model, signal, emit, earlier, onAttempt } = context
    const input = { title: request.title, text: request.text, role: (await roleRow(context)).role }
    const { intakeQuestionsSkill, runWithFallback } = agentParts()
    const found = await runWithFallback({ skill: intakeQuestionsSkill, input, model, signal, emit, earlier, onAttempt })
    const { questions } = intakeQuestionsSkill.strike?.(found.output, input) ?? found.output
    return {
      output: { questions },
      attempts: found.attempts,
      fellBack: found.fellBack,
      keep: async () => {
        const known = new Set((await roleRow(context)).role.questions.map(({ id }) => id))
        const fresh = questions.map(questionOf).filter(({ id }) => !known.has(id))
        if (fresh.length > 0) await changeRole(context, role => ({ ...role, questions: [...role.questions, ...fresh] }))
      }
    }
  },

  async "ask-first-question"(context) {
    return { output: { asked: true }, keep: () => askIfDraft(context) }
  }
}

/** A role that was approved while its post was still being read has no open questions. */
async function askIfDraft(context: Context): Promise<void> {
  const row = await roleRow(context)
  if (row.status === "draft") await askNext(context.deps, row)
}

async function roleRow({ request, deps }: Context): Promise<RoleRow> {
  const row = await deps.database.roles.get(request.roleId)
  if (!row) throw new AgentError("nothing to work on", "The role was deleted.")
  return row
}

async function changeRole(context: Context, change: (role: Role) => Role): Promise<RoleRow> {
  const row = await roleRow(context)
  const changed = { ...row, role: roleSchema.parse(change(row.role)), updatedAt: context.deps.now() }
  await context.deps.database.roles.put(changed)
  return changed
}
