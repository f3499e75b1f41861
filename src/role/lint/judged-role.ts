import type { Qualification, Role } from "../role"
import { lintText } from "./lint"

/**
 * Whether a wording stands for a protected trait: whoever keeps it with a reason may say so to people, and nobody is held against it. The name of a
 * job in one of its forms ("Waiter/waitress", "Salesman") is asked to be worded otherwise, and is still what people did.
 */
export function isProxy({ text }: Pick<Qualification, "text">): boolean {
  return lintText(text).some(({ trait, refused, quote }) => refused || trait !== "sex" || /\s/.test(quote))
}

const known = new WeakMap<Role, Role>()

/** What people are held against and asked about: the role without the wordings that stand for a protected trait. The same role where it has none. */
export function judgedRole(role: Role): Role {
  const before = known.get(role)
  if (before) return before
  const qualifications = role.qualifications.filter(qualification => !isProxy(qualification))
  const judged = qualifications.length === role.qualifications.length ? role : { ...role, qualifications }
  known.set(role, judged)
  return judged
}
