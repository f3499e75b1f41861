import "./answer-feedback.css"
import { useId, useRef, useState } from "react"
import { thumbReasons, type Thumb, type ThumbReason } from "~run/rating"
import { Icon } from "./icon"
import { t } from "./text"
import { thumbReasonText } from "./words/rating-words"

export interface AnswerFeedbackProps {
  thumb: Thumb | null
  reason: ThumbReason | null
  /** Where the answer comes from; stands beside the thumbs. */
  note?: string | null
  /** The note is read out and not shown. */
  hidesNote?: boolean
  onRate: (thumb: Thumb | null, reason: ThumbReason | null) => void
}

/**
 * Thumbs for an answer, one click each, acknowledged where they are. A thumb down asks why, and a second click says it; whoever does not care
 * to leaves it. The same thumb again takes it back.
 */
export function AnswerFeedback({ thumb, reason, note = null, hidesNote = false, onRate }: AnswerFeedbackProps) {
  const [asking, setAsking] = useState(false)
  const down = useRef<HTMLButtonElement>(null)
  const asksId = useId()
  const rate = (which: Thumb) => {
    setAsking(which === "down" && thumb !== "down")
    onRate(thumb === which ? null : which, null)
  }
  const say = (why: ThumbReason) => {
    // The button that was pressed vanishes: what it was about has the focus then.
    down.current?.focus()
    setAsking(false)
    onRate("down", why)
  }
  const button = (which: Thumb, label: string) => (
    <button
      ref={which === "down" ? down : undefined}
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={thumb === which}
      onClick={() => rate(which)}
    >
      <Icon name={which === "up" ? "thumb up" : "thumb down"} size={14} />
    </button>
  )
  const noted = thumb === null ? null : reason === null ? t("chatNoted") : [t("chatNoted"), thumbReasonText(reason)].join(" · ")
  return (
    <>
      <div className="answer-feedback" data-given={thumb ?? "none"}>
        {button("up", t("chatGoodAnswer"))}
        {button("down", t("chatBadAnswer"))}
        <span className={hidesNote ? "candor-visually-hidden" : undefined}>{[noted, note].filter(Boolean).join(" · ")}</span>
      </div>
      {asking && thumb === "down" && (
        <div className="answer-why" role="group" aria-labelledby={asksId}>
          <span id={asksId}>{t("chatWhyBad")}</span>
          {thumbReasons.map(why => (
            <button key={why} type="button" onClick={() => say(why)}>
              {thumbReasonText(why)}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
