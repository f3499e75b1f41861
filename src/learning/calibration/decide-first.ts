import { hashText } from "~profile/hash-text"

/**
 * Whether the verdicts on this person stay hidden until the recruiter has decided: the same answer for the same person and role always,
 * and for `share` of a hundred people on the whole. Figures of agreement mean something only for decisions that no verdict was seen before.
 *
 * The share is of people in general, drawn by a hash of both ids (FNV-1a, 32 bit, with Murmur3's finish, so that ids that differ in their
 * last letter alone are spread too): nobody can tell from a person whether they are among them.
 *
 * @param share 0 (nobody) to 100 (everybody)
 */
export function decideFirst(roleId: string, personId: string, share: number): boolean {
  if (share <= 0) return false
  return spread(hashText(`${roleId}\n${personId}`)) % 100 < share
}

function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}
