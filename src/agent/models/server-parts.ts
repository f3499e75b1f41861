import * as servers from "./servers"

export type ServerParts = typeof servers

/**
 * What asks models on servers and in the browser. The worker reads this code with the first request: the build puts src/background/late/server-parts.ts in this file's
 * place (ADR 15), so it is imported by the name `~agent/models/server-parts` everywhere. An error of it is known by its name.
 */
export default function serverParts(): ServerParts {
  return servers
}
