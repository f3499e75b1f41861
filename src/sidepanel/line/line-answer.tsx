import { ActionIcon, Button } from "@mantine/core"
import { useCallback, useEffect, useRef } from "react"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { inWords, t } from "~ui/text"
import { ListStart } from "../people/list-start"
import { usePanelState } from "../state/panel-state"
import { ChangePreview } from "~ui/change-preview"
import { AskedRun } from "./asked-run"
import { AskedText } from "./asked-text"
import type { LineAnswer, LineNext, LineSaid, LineState, LineUndo } from "./line-provider"
import { MeantByModel } from "./meant-by-model"
import { meantText } from "./meant-text"

type Somebody = LineSaid["about"][number]
type NameOf = (somebody: Somebody) => string

interface AnswerProps {
  answer: LineAnswer
  role: RoleRow
  line: LineState
}

/** What came of what was written: whom it is about, what is said, and what can be done with it. Escape closes it. */
export function LineAnswerView({ answer, role, line }: AnswerProps) {
  const { reply, next, earlier, named } = answer
  const nameOf = ({ personId, name }: Somebody) =>
    line.blind ? t("lineBlindName", { number: named.indexOf(personId) + 1 }) : (name ?? t("candidateNoName"))
  // What is offered as well stands back while something waits to be agreed to: it would take its place.
  const then = reply === null || reply.kind === "said" ? next[0] : undefined
  const section = useRef<HTMLElement>(null)
  const { close: forget } = line
  const close = useCallback(() => {
    forget()
    document.querySelector<HTMLTextAreaElement>("[data-line-input]")?.focus()
  }, [forget])
  useEffect(() => {
    const box = section.current
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      event.stopPropagation()
      close()
    }
    box?.addEventListener("keydown", onKeyDown)
    return () => box?.removeEventListener("keydown", onKeyDown)
  }, [close])
  useEffect(() => {
    // A button that was pressed is gone with the answer before this one: its focus goes to what took its place.
    if (!document.activeElement || document.activeElement === document.body) section.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section ref={section} tabIndex={-1} className="line-answer" aria-label={t("lineAnswer")}>
      <div className="line-answer-body">
        {reply && <Body reply={reply} role={role} line={line} nameOf={nameOf} />}
        {earlier.length > 0 && <EarlierUndos earlier={earlier} line={line} nameOf={nameOf} />}
        {then && <Then next={then} role={role} line={line} nameOf={nameOf} />}
      </div>
      <ActionIcon className="line-close" variant="subtle" onClick={close} aria-label={t("lineClose")} title={t("lineClose")}>
        <Icon name="close" />
      </ActionIcon>
    </section>
  )
}

/** What was done before for the same sentence, each with its way back. */
function EarlierUndos({ earlier, line, nameOf }: { earlier: readonly LineUndo[]; line: LineState; nameOf: NameOf }) {
  return (
    <div className="line-buttons">
      {earlier.map(({ said, about, undoId, undoDecisions }, at) => (
        <Button
          key={at}
          variant="outline"
          size="compact-sm"
          disabled={line.sending.pending}
          onClick={() => void (undoId === null ? line.undoDecisions(undoDecisions) : line.undo(undoId))}
        >
          {t("lineUndoOf", { what: [inWords(said), about.map(nameOf).join(", ")].filter(Boolean).join(" ") })}
        </Button>
      ))}
    </div>
  )
}

interface ThenProps {
  next: LineNext
  role: RoleRow
  line: LineState
  nameOf: NameOf
}

/** What else the same sentence asked for: done by a click. */
function Then({ next: { request, people }, role, line, nameOf }: ThenProps) {
  const nameOfId = (id: string) => nameOf(people.find(({ personId }) => personId === id) ?? { personId: id, name: null })
  return (
    <div className="line-buttons">
      <Button size="compact-sm" variant="outline" disabled={line.sending.pending} onClick={() => void line.act(request)}>
        {t("lineThen", { what: meantText(request, role, nameOfId) })}
      </Button>
    </div>
  )
}

interface BodyProps {
  reply: NonNullable<LineAnswer["reply"]>
  role: RoleRow
  line: LineState
  nameOf: NameOf
}

function Body({ reply, role, line, nameOf }: BodyProps) {
  switch (reply.kind) {
    case "said":
      return <SaidAnswer reply={reply} role={role} line={line} nameOf={nameOf} />
    case "none":
      return (
        <>
          <p role="status">{inWords(reply.said)}</p>
          {reply.runId !== null && <MeantByModel runId={reply.runId} people={reply.people} role={role} line={line} />}
        </>
      )
    case "preview":
      return (
        <ChangePreview
          preview={reply.preview}
          blind={line.blind}
          pending={line.sending.pending}
          onApply={() => void line.act(reply.request, true)}
          onCancel={line.letGo}
        />
      )
    case "list":
      return <ListStart role={role} choices={{ marked: [], shown: reply.personIds, all: reply.personIds }} onDone={line.letGo} />
    case "choose":
      return (
        <>
          <p role="status">{inWords(reply.said)}</p>
          <div className="line-buttons">
            {reply.options.map(({ label, request }, at) => (
              <Button
                key={at}
                variant="outline"
                size="compact-sm"
                disabled={line.sending.pending}
                onClick={() => (request === null ? line.letGo() : void line.act(request))}
              >
                {inWords(label)}
              </Button>
            ))}
          </div>
        </>
      )
  }
}

function SaidAnswer({ reply, role, line, nameOf }: BodyProps & { reply: LineSaid }) {
  const { said, about, more, runId, undoId, undoDecisions } = reply
  const { pending } = line.sending
  return (
    <>
      {/* Whom a long answer is about stays in sight: another person's card may stand above it. */}
      <div className="line-answer-head">
        <p role="status">{inWords(said)}</p>
        <About people={about} more={more} nameOf={nameOf} />
      </div>
      {undoId !== null && (
        <Button variant="outline" size="compact-sm" disabled={pending} onClick={() => void line.undo(undoId)}>
          {t("lineUndo")}
        </Button>
      )}
      {undoDecisions.length > 0 && (
        <Button variant="outline" size="compact-sm" disabled={pending} onClick={() => void line.undoDecisions(undoDecisions)}>
          {t("lineUndo")}
        </Button>
      )}
      {runId !== null && <AskedRun runId={runId} />}
      {runId !== null && <AskedText role={role} runId={runId} onClose={line.close} />}
    </>
  )
}

interface AboutProps {
  people: readonly Somebody[]
  more: number
  nameOf: NameOf
}

/** Whom an answer is about, each a way to their card. */
function About({ people, more, nameOf }: AboutProps) {
  const { showPerson } = usePanelState()
  if (people.length === 0) return null
  return (
    <ul className="line-about" aria-label={t("lineAbout")}>
      {people.map(one => (
        <li key={one.personId}>
          <Button variant="subtle" size="compact-sm" onClick={() => showPerson(one.personId)}>
            {nameOf(one)}
          </Button>
        </li>
      ))}
      {more > 0 && <li>{t("lineMore", { count: more })}</li>}
    </ul>
  )
}
