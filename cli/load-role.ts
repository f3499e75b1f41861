import type { Role } from "~role/role"
import { roleSchema } from "~role/role"
import { sentence } from "~sentence/sentence"
import { completeRole } from "./complete-role"
import { whatIsWrong } from "~sites/plain/profile-json"
import { Refusal } from "./refusal"
import { parseJson } from "./job-post"
import { isUnusable, loadFile } from "./load-file"
import type { Terminal } from "./terminal"

/** Loads a role as `candor role` prints it, perhaps edited, or one written by hand. Throws a Refusal where it is none, or has nothing to evaluate. */
export async function loadRole(file: string | null, terminal: Terminal): Promise<Role> {
  if (file === null) throw new Refusal(sentence("cliNameRole"), 2)
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  const lines = loaded.text.split(/\r?\n/).filter(line => line.trim() !== "")
  // Several posts give one role a line, and a role can also be laid out over many lines by hand.
  if (lines.length > 1 && lines.every(line => /^\s*\{.*\}\s*$/.test(line)))
    throw new Refusal(sentence("cliRoles", { file, number: String(lines.length) }))
  if (!/^\uFEFF?\s*[[{]/.test(loaded.text)) throw new Refusal(sentence("cliRoleNoJson", { file }))
  const value = parseJson(loaded.text, file)
  if (Array.isArray(value)) throw new Refusal(sentence("cliRoleList", { file }))
  if (typeof value !== "object" || value === null || !("qualifications" in value)) {
    throw new Refusal(sentence("cliNoRole", { file }))
  }
  const parsed = roleSchema.safeParse(completeRole(value))
  if (!parsed.success) throw new Refusal(sentence("cliRoleUnknownForm", { file, why: whatIsWrong(parsed.error) }))
  const ids = parsed.data.qualifications.map(qualification => qualification.id)
  if (ids.length === 0) throw new Refusal(sentence("cliRoleEmpty", { file }))
  if (new Set(ids).size < ids.length) throw new Refusal(sentence("cliRoleSameIds", { file }))
  return parsed.data
}
