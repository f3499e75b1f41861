import type { Qualification, Role } from "../role"
import { lintText } from "./lint"

/** Words that say nothing of what is asked for, beside those too short to. */
const empty = new Set(
  "with that this from your their have will must team teams fits into someone somebody people person candidate candidates join wanted needed ideal ideally preferred only looking should would".split(
    " "
  )
)

/**
 * Whether a requirement is nothing but a wording that stands for a protected trait: whoever keeps it with a reason may say so to people, and nobody
 * is held against it. Where it asks for something besides that can be judged ("Full driving licence and own car", "calving and young stock"), and
 * where it is the name of a job in one of its forms ("Waiter/waitress"), people are held against that.
 */
export function isProxy({ text, criterion }: Pick<Qualification, "text" | "criterion">): boolean {
  if (criterion !== null) return false
  const found = lintText(text).filter(({ trait, refused, quote }) => refused || trait !== "sex" || /\s/.test(quote))
  if (found.length === 0) return false
  const rest = found.reduce((left, { quote }) => left.replace(quote, " "), text)
  return (rest.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !empty.has(word)).length <= 1
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
