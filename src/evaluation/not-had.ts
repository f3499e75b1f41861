import { sentence, type Sentence } from "~sentence/sentence"
import type { Stance } from "./text/stance"

/** Why what stands there does not count, by what the sentence says of it. */
export function notHad(stance: Exclude<Stance, "has" | "lacks">, name: string): Sentence {
  switch (stance) {
    case "wish":
      return sentence("reasonWish", { name })
    case "study":
      return sentence("reasonStudied", { name })
    case "taught":
      return sentence("reasonTaught", { name })
    case "other":
      return sentence("reasonSomebodyElse", { name })
    case "passing":
      return sentence("reasonPassing", { name })
    case "refused":
      return sentence("reasonDecidedAgainst", { name })
    case "untold":
      return sentence("reasonUntold", { name })
  }
}
