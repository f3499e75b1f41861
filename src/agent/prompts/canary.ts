import type { Role } from "~role/role"
import { shortHash } from "./fence"

/**
 * A mark that stands in a request's instructions and must never come back: whoever gets a model to say what it was told, or to say
 * everything it sees, gives itself away. Made of the role, so that a check can make it again from the same input.
 */
export function canaryOf(role: Role): string {
  return `mark-${shortHash(`candor ${role.title ?? ""}\n${role.qualifications.map(({ text }) => text).join("\n")}`)}`
}
