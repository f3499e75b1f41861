import type { AgentParts } from "~agent/agent-parts"
import { latePart } from "~browser/late-parts"

/** Stands in for src/agent/agent-parts.ts in the built extension. */
export default function agentParts(): AgentParts {
  return latePart("agent")
}
