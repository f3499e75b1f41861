import type { LetterKind } from "~trust/letters/letter-facts"
import type { TextKey } from "~ui/text"

export const letterNames: Record<LetterKind, TextKey> = {
  "candidate notice": "letterNotice",
  "source note": "letterSource",
  explanation: "letterExplanation",
  "adverse outcome": "letterAdverse",
  disclosure: "letterDisclosure"
}
