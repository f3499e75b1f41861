import type { Role } from "~role/role"
import { roleSchema } from "~role/role"
import { inEnglish } from "~sentence/english"
import { completeRole } from "./complete-role"
import { whatIsWrong } from "~sites/plain/profile-json"
import { Refusal } from "./refusal"
import { parseJson } from "./job-post"
import { isUnusable, loadFile } from "./load-file"
import type { Terminal } from "./terminal"

/** Loads a role as `candor role` prints it, perhaps edited, or one written by hand. Throws a Refusal where it is none, or has nothing to evaluate. */
export async function loadRole(file: string | null, terminal: Terminal): Promise<Role> {
  if (file === null) throw new Refusal("Say which role to hold people against: --role role.json, as candor role prints it.", 2)
  const loaded = await loadFile(file, terminal)
  if (isUnusable(loaded)) throw new Refusal(loaded.reason)
  const lines = loaded.text.split(/\r?\n/).filter(line => line.trim() !== "")
  // Several posts give one role a line, and a role can also be laid out over many lines by hand.
  if (lines.length > 1 && lines.every(line => /^\s*\{.*\}\s*$/.test(line)))
    throw new Refusal(`${file} holds ${lines.length} roles. Give one.`)
  if (!/^\uFEFF?\s*[[{]/.test(loaded.text)) throw new Refusal(`${file} is no role in JSON: candor role makes one of a job post.`)
  const value = parseJson(loaded.text, file)
  if (Array.isArray(value)) throw new Refusal(`${file} is a list. Give one role.`)
  if (typeof value !== "object" || value === null || !("qualifications" in value)) {
    throw new Refusal(`${file} is no role: it has no qualifications. candor role makes one of a job post.`)
  }
  const parsed = roleSchema.safeParse(completeRole(value))
  if (!parsed.success) throw new Refusal(`${file} is not a role in the form Candor knows: ${inEnglish(whatIsWrong(parsed.error))}.`)
  const ids = parsed.data.qualifications.map(qualification => qualification.id)
  if (ids.length === 0) throw new Refusal(`${file} is a role without qualifications: there is nothing to evaluate. Add some to its list.`)
  if (new Set(ids).size < ids.length)
    throw new Refusal(
      `${file} is not a role that can be evaluated: two of its qualifications have the same id. Change one, or leave the ids out.`
    )
  return parsed.data
}
