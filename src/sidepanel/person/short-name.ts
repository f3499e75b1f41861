import type { Qualification } from "~role/role"

/** Characters that a name beside others may take. */
const longest = 26

/** A qualification in few words, for a line of several: its own where they are few, the names it asks for, or its first words. */
export function shortName({ text, criterion }: Pick<Qualification, "text" | "criterion">): string {
  if (text.length <= longest) return text
  const names = criterion && "anyOf" in criterion ? criterion.anyOf.join("/") : ""
  if (names !== "" && names.length <= longest) return names
  return `${text
    .slice(0, longest)
    .replace(/\s+\S*$/, "")
    .replace(/[,;:.]+$/, "")}…`
}
