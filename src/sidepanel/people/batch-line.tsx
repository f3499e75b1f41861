import type { ReactNode } from "react"
import { formatDuration } from "~ui/format"
import { t } from "~ui/text"
import { ProgressBar } from "~ui/runs/run-progress"

export interface BatchLineProps {
  /** What is being done. */
  name: string
  /** Beside the name, such as whether it runs or waits. */
  state?: ReactNode
  /** Null where it is over: then there is no bar. */
  progress: { done: number; failed: number; total: number } | null
  /** How many of how many, how long it takes still; announced as it changes. */
  text: string
  children?: ReactNode
  /** Stop, pause, put away. */
  actions: ReactNode
}

/** Anything that is done for more than ten people at once: what, how many of how many, time left, and how to stop it. */
export function BatchLine({ name, state, progress, text, children, actions }: BatchLineProps) {
  return (
    <section className="people-batch" aria-label={name}>
      <p className="run-head">
        <b>{name}</b>
        {state}
      </p>
      {progress && <ProgressBar {...progress} name={name} />}
      <p role="status" className="people-count">
        {text}
      </p>
      {children}
      <div className="run-actions">{actions}</div>
    </section>
  )
}

/** "120 of 400 done · about 12 sec left". @param msLeft null where nobody can say yet */
export function batchText(done: number, total: number, msLeft: number | null): string {
  const left = msLeft === null ? null : t("listLeft", { time: formatDuration(Math.max(1_000, Math.round(msLeft / 1_000) * 1_000)) })
  return [t("listDone", { done, count: total }), left].filter(part => part !== null).join(" · ")
}

/** Milliseconds that the rest takes at the pace so far; null before that says anything. */
export function timeLeft({ done, total, since }: { done: number; total: number; since: { at: number; done: number } }): number | null {
  const newly = done - since.done
  return newly > 4 && done < total ? ((Date.now() - since.at) / newly) * (total - done) : null
}
