import type { KeyboardEvent } from "react"
import { useId, useRef, useState } from "react"
import type { Question } from "~role/intake/question"
import type { Qualification, QualificationKind } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import { kindText } from "~ui/words/role-words"
import { originText } from "~ui/words/origin-text"
import { LearnedParts } from "../../preferences/learned-parts"
import type { RoleEdits } from "../change/use-role-edits"
import { Point } from "../points/point"
import { CheckedLine, QualificationWords } from "./checked-line"
import { KindSwitch } from "./kind-switch"
import { QualificationDetails } from "./qualification-details"

interface QualificationRowProps {
  qualification: Qualification
  row: RoleRow
  /** What is open about it. */
  points: readonly Question[]
  /** It is open whether it is a must, by a question about several. */
  isUnweighed: boolean
  oneAtATime: boolean
  edits: RoleEdits
  sending: Sending
  focus: KeepFocus
  editable: boolean
}

const kindKeys: Readonly<Record<string, QualificationKind>> = { m: "must", n: "nice", a: "avoid" }

/**
 * One qualification in one row: its words, what code looks for, must, nice or avoid. The row is one stop of the Tab key: → goes to its
 * switch, M, N and A set it, Delete drops it, Enter opens it.
 */
export function QualificationRow(props: QualificationRowProps) {
  const { qualification, row, points, isUnweighed, oneAtATime, edits, sending, focus, editable } = props
  const [open, setOpen] = useState(false)
  const line = useRef<HTMLDivElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  const detailsId = useId()
  const { id: qualificationId, text, kind } = qualification
  const move = (to: QualificationKind) => {
    // Saying that it is what it is answers a question that is open about it.
    if (to !== kind || isUnweighed || points.length > 0) void edits.make([{ do: "move", qualificationId, to }])
  }
  const drop = () => {
    if (!sending.pending) void edits.make([{ do: "drop", qualificationId }])
  }
  const close = () => {
    setOpen(false)
    main.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isMain = event.target === main.current
    const to = kindKeys[event.key.toLowerCase()]
    if (event.key === "ArrowRight" && isMain) line.current?.querySelector<HTMLElement>(".kind-switch button")?.focus()
    else if (event.key === "ArrowLeft" && !isMain) main.current?.focus()
    else if (editable && isMain && event.key === "Delete") drop()
    else if (editable && isMain && to) move(to)
    else return
    event.preventDefault()
  }

  return (
    <li className="role-row" data-kind={kind} data-unweighed={isUnweighed || undefined}>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, caught once */}
      <div className="role-row-line" ref={line} onKeyDown={onKeyDown}>
        <button
          ref={main}
          type="button"
          className="role-row-main"
          data-row
          title={text}
          aria-expanded={open}
          aria-controls={open ? detailsId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className="role-row-words">
            <QualificationWords qualification={qualification} />
          </span>
          <span className="candor-visually-hidden">, {kindText(kind)}, </span>
          <CheckedLine qualification={qualification} isUnweighed={isUnweighed} />
        </button>
        {editable ? (
          <>
            <KindSwitch text={text} kind={isUnweighed ? null : kind} inRow disabled={sending.pending} onChoose={move} />
            <button
              type="button"
              className="role-row-drop"
              tabIndex={-1}
              aria-disabled={sending.pending}
              aria-label={t("roleDrop", { text })}
              title={t("roleRemove")}
              onClick={drop}
            >
              <Icon name="close" size={12} />
            </button>
          </>
        ) : (
          <span className="role-muted">{kindText(kind)}</span>
        )}
      </div>
      {qualification.from && <p className="learned-mark">{originText(qualification.from)}</p>}
      <LearnedParts roleId={row.id} qualification={qualification} sending={sending} editable={editable} />
      {points.map(question => (
        <Point key={question.id} question={question} row={row} sending={sending} focus={focus} alone={oneAtATime} />
      ))}
      {open && (
        <div id={detailsId}>
          <QualificationDetails
            key={text}
            qualification={qualification}
            row={row}
            edits={edits}
            sending={sending}
            editable={editable}
            asksWording={points.some(({ topic }) => topic === "wording")}
            onClose={close}
          />
        </div>
      )}
    </li>
  )
}
