import { useEffect, useRef, useState, type ReactNode } from "react"
import type { DecisionRow, DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { useKeys } from "../state/use-keys"
import { DecisionReason } from "./decision-reason"
import type { ReasonsFor } from "./reasons-for"

const buttons = [
  { decision: "shortlist", key: "S", label: "candidateShortlist", done: "candidateShortlisted" },
  { decision: "maybe", key: "M", label: "candidateMaybe", done: "candidateMaybeDone" },
  { decision: "pass", key: "P", label: "candidatePass", done: "candidatePassed" }
] as const

export interface DecisionBarProps {
  roleId: string
  personId: string
  decision: DecisionRow | null
  /** Decide-first: the verdicts are not in sight. */
  hidden: boolean
  sending: Sending
  /** The card is in front, so that S, M and P mean it. */
  inFront: boolean
  /** Off: no single key decides, and none is shown. */
  singleKeys: boolean
  /** The page beside is not this person's: no single key decides, only one with Shift. */
  pinned: boolean
  /** What a decision may be for, to be taken with a click. */
  reasonsFor: ReasonsFor
  /** The way to others, in the bar's first line. */
  children?: ReactNode
}

/**
 * Shortlist, maybe, pass: the same size, one click or key each, and the same again changes nothing. Undo, or U, puts back what stood before, for
 * as long as there is a decision.
 */
export function DecisionBar(props: DecisionBarProps) {
  const { roleId, personId, decision, hidden, sending, inFront, singleKeys, pinned, reasonsFor, children } = props
  const [before, setBefore] = useState<{ decision: DecisionRow | null } | null>(null)
  const [cleared, setCleared] = useState(false)
  const bar = useRef<HTMLElement>(null)
  // What was pressed shows at once, and stands until the store says what was written: a second press means what is shown.
  const [pressed, setPressed] = useState<{ decision: DecisionWord | null } | null>(null)
  useEffect(() => setPressed(null), [decision?.decision, decision?.at])
  const shown = pressed ? pressed.decision : (decision?.decision ?? null)

  const set = async (next: DecisionWord | null, reason: string | null) => {
    setPressed({ decision: next })
    const done = await sending.send("decision.set", { roleId, personId, decision: next, reason, ...(hidden ? { hidden } : {}) })
    if (done === undefined) setPressed(null)
    return done !== undefined
  }
  const decide = async (word: DecisionWord) => {
    if (shown === word) return
    setCleared(false)
    setBefore({ decision })
    if (!(await set(word, null))) setBefore(before)
  }
  const takeBack = async () => {
    if (shown === null) return
    bar.current?.focus()
    const stood = before?.decision ?? null
    setBefore(null)
    if (await set(stood?.decision ?? null, stood?.reason ?? null)) setCleared(stood === null)
  }
  const key = (word: DecisionWord) => (shift: boolean) => {
    if (pinned && !shift) return false
    void decide(word)
    return true
  }
  const undo = () => {
    void takeBack()
    return shown !== null
  }
  useKeys({ shortlist: key("shortlist"), maybe: key("maybe"), pass: key("pass"), undoDecision: undo }, inFront && singleKeys)

  const done = buttons.find(button => button.decision === shown)
  return (
    <section ref={bar} tabIndex={-1} className="decision-bar" aria-label={t("candidateDecision")}>
      <div className="decision-line">
        <span role="status">{done ? t(done.done) : cleared ? t("candidateDecisionCleared") : ""}</span>
        {done && (
          <button
            type="button"
            className="candor-link-button"
            aria-keyshortcuts={singleKeys ? "U" : undefined}
            onClick={() => void takeBack()}
          >
            {t("candidateUndo")}
          </button>
        )}
        {children}
      </div>
      {decision && done && (
        <DecisionReason
          key={`${roleId} ${personId} ${decision.decision}`}
          saved={decision.reason}
          offers={reasonsFor[decision.decision]}
          open={before !== null}
          onSave={reason => void sending.send("decision.set", { roleId, personId, decision: decision.decision, reason })}
        />
      )}
      <div className="decision-buttons">
        {buttons.map(button => (
          <button
            key={button.decision}
            type="button"
            aria-pressed={shown === button.decision}
            aria-keyshortcuts={singleKeys ? `${pinned ? "Shift+" : ""}${button.key}` : undefined}
            onClick={() => void decide(button.decision)}
          >
            {t(button.label)}
            {singleKeys && (
              <kbd aria-hidden="true">
                {pinned && "⇧"}
                {button.key}
              </kbd>
            )}
          </button>
        ))}
      </div>
    </section>
  )
}
