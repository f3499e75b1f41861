import "./line.css"
import { useId, useState } from "react"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { usePanelState } from "../state/panel-state"
import { LineAnswerView } from "./line-answer"
import { Earlier } from "./earlier"
import { FileDrop } from "./file-drop"
import { LineComposer } from "./line-composer"
import { useLine } from "./line-provider"

/** The line at the bottom of the panel: what was written last is answered directly above the field, and what was said before is one click away. */
export function PanelLine() {
  const line = useLine()
  const { place } = usePanelState()
  const [earlierOf, setEarlierOf] = useState<string | null>(null)
  const id = useId()
  const { role, answer } = line
  const isOpened = role !== null && earlierOf === role.id
  const earlier = role === null ? null : { id, opened: isOpened, toggle: () => setEarlierOf(isOpened ? null : role.id) }
  // Beside a list of people, a file is somebody.
  const takesFiles = place === "role" && role?.status !== "approved"
  const composer = <LineComposer line={line} takesFiles={takesFiles} earlier={earlier} />
  return (
    <section className="line" aria-label={t("lineLabel")}>
      {isOpened && <Earlier id={id} line={line} />}
      {answer && role && <LineAnswerView key={answer.id} answer={answer} role={role} line={line} />}
      <SendFailure sending={line.sending} />
      {takesFiles ? <FileDrop>{composer}</FileDrop> : composer}
    </section>
  )
}
