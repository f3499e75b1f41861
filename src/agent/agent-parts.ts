import * as parts from "./parts"

export type AgentParts = typeof parts

/**
 * The loop, its skills and its checks. The worker reads this code with the first run: the build puts src/background/late/agent-parts.ts in this file's
 * place (ADR 15), so it is imported by the name `~agent/agent-parts` everywhere. An error of it is known by its name, and what it works out of an
 * input (rulesOpinion) it remembers for itself.
 */
export default function agentParts(): AgentParts {
  return parts
}
