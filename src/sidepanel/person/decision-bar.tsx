import { useEffect, useRef, useState } from "react"
import type { DecisionRow, DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { DecisionReason } from "./decision-reason"
import { useDecisionKeys } from "./use-decision-keys"

const undoMs = 10_000

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
}

/**
 * Shortlist, maybe, pass: the same size, one click or key each. Undo stays for ten seconds; after that, pressing the same decision again
 * takes it back, for ever.
 */
export function DecisionBar({ roleId, personId, decision, hidden, sending, inFront, singleKeys }: DecisionBarProps) {
  const [undo, setUndo] = useState<{ before: DecisionRow | null } | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const bar = useRef<HTMLElement>(null)
  // What was pressed shows at once, and stands until the store says what was written: a second press means what is shown.
  const [pressed, setPressed] = useState<{ decision: DecisionWord | null } | null>(null)
  useEffect(() => {
    if (!undo) return
    // A button with the focus does not vanish: whoever reached it by Tab may take longer than ten seconds.
    const timer = setInterval(() => document.activeElement !== undoButton.current && setUndo(null), undoMs)
    return () => clearInterval(timer)
  }, [undo])
  useEffect(() => setPressed(null), [decision?.decision, decision?.at])
  const shown = pressed ? pressed.decision : (decision?.decision ?? null)

  const set = async (next: DecisionWord | null, reason: string | null) => {
    setPressed({ decision: next })
    const done = await sending.send("decision.set", { roleId, personId, decision: next, reason, ...(hidden ? { hidden } : {}) })
    if (done === undefined) setPressed(null)
    return done !== undefined
  }
  const decide = async (word: DecisionWord) => {
    const before = decision
    setUndo(null)
    if (await set(shown === word ? null : word, null)) setUndo({ before })
  }
  const takeBack = async (before: DecisionRow | null) => {
    bar.current?.focus()
    setUndo(null)
    await set(before?.decision ?? null, before?.reason ?? null)
  }
  useDecisionKeys(inFront && singleKeys, word => void decide(word))

  const done = buttons.find(button => button.decision === shown)
  return (
    <section ref={bar} tabIndex={-1} className="decision-bar" aria-label={t("candidateDecision")}>
      <div className="decision-after">
        <span role="status">
          {done ? t(done.done) : undo ? t("candidateDecisionCleared") : ""}
          {done && !undo && !pressed && <span className="card-muted"> {t("candidateDecisionChange")}</span>}
        </span>
        {undo && (
          <button ref={undoButton} type="button" className="candor-link-button" onClick={() => void takeBack(undo.before)}>
            {t("candidateUndo")}
          </button>
        )}
        {decision && done && (
          <DecisionReason
            key={`${roleId} ${personId} ${decision.decision}`}
            saved={decision.reason}
            open={undo !== null}
            onSave={reason => void sending.send("decision.set", { roleId, personId, decision: decision.decision, reason })}
          />
        )}
      </div>
      <div className="decision-buttons">
        {buttons.map(button => (
          <button
            key={button.decision}
            type="button"
            aria-pressed={shown === button.decision}
            aria-keyshortcuts={singleKeys ? button.key : undefined}
            onClick={() => void decide(button.decision)}
          >
            {t(button.label)}
            {singleKeys && <kbd aria-hidden="true">{button.key}</kbd>}
          </button>
        ))}
      </div>
    </section>
  )
}
