import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import type { DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import { decisionTexts } from "./list/list-row"

const words = ["shortlist", "maybe", "pass"] as const

export interface BulkBarProps {
  /** How many people are marked, at least one. */
  marked: number
  onDecide: (decision: DecisionWord) => void
  /** Null where not exactly two are marked. */
  onCompare: (() => void) | null
  onUnmark: () => void
  /** What leads out of the panel with those who are marked. */
  children?: ReactNode
}

/** What can be done with everybody who is marked, in the place of what can be done with all. */
export function BulkBar({ marked, onDecide, onCompare, onUnmark, children }: BulkBarProps) {
  return (
    <div className="people-foot" role="toolbar" aria-label={t("peopleMarked", { count: marked })}>
      <p className="people-foot-said">
        {t("peopleMarked", { count: marked })}{" "}
        <button type="button" className="candor-link-button" onClick={onUnmark}>
          {t("peopleUnmark")}
        </button>
      </p>
      {words.map(word => (
        <Button key={word} size="compact-sm" variant={word === "shortlist" ? "filled" : "default"} onClick={() => onDecide(word)}>
          {t(decisionTexts[word])}
        </Button>
      ))}
      {onCompare && (
        <Button size="compact-sm" variant="default" onClick={onCompare}>
          {t("peopleCompare")}
        </Button>
      )}
      {children}
    </div>
  )
}
