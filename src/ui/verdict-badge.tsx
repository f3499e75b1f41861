import type { VerdictWord } from "~evaluation/evaluation"
import type { QualificationKind } from "~role/role"
import type { TextKey } from "./text"
import { t } from "./text"

const looks: Record<VerdictWord, { icon: string; word: TextKey }> = {
  met: { icon: "✓", word: "verdictMet" },
  "not met": { icon: "–", word: "verdictNotMet" },
  unknown: { icon: "?", word: "verdictUnknown" }
}

export function verdictText(verdict: VerdictWord): string {
  return t(looks[verdict].word)
}

export function verdictIcon(verdict: VerdictWord): string {
  return looks[verdict].icon
}

/** Which of the three colours a verdict takes: for what is to be avoided, `met` is the bad news. */
export function verdictTone(verdict: VerdictWord, kind: QualificationKind = "must"): VerdictWord {
  if (verdict === "unknown" || kind !== "avoid") return verdict
  return verdict === "met" ? "not met" : "met"
}

/** A verdict as icon and word; colour only repeats them. */
export function VerdictBadge({ verdict, kind = "must" }: { verdict: VerdictWord; kind?: QualificationKind }) {
  return (
    <span className="candor-verdict" data-tone={verdictTone(verdict, kind)}>
      <span aria-hidden="true">{verdictIcon(verdict)}</span> {verdictText(verdict)}
    </span>
  )
}
