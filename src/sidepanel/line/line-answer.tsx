import { ActionIcon, Button } from "@mantine/core"
import { useCallback, useEffect, useRef } from "react"
import type { LineReply } from "~messages/line-messages"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { inWords, t } from "~ui/text"
import { ListStart } from "../people/list-start"
import { usePanelState } from "../state/panel-state"
import { ChangePreview } from "~ui/change-preview"
import { AskedRun } from "./asked-run"
import { AskedText } from "./asked-text"
import type { LineAnswer, LineNext, LineState } from "./line-provider"
import { MeantByModel } from "./meant-by-model"
import { meantText } from "./meant-text"

interface AnswerProps {
  answer: LineAnswer
  role: RoleRow
  line: LineState
}

/** What came of what was written: whom it is about, what is said, and what can be done with it. Escape closes it. */
export function LineAnswerView({ answer: { reply, next }, role, line }: AnswerProps) {
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
        <Body reply={reply} role={role} line={line} />
        {next[0] && <Then next={next[0]} role={role} line={line} />}
      </div>
      <ActionIcon className="line-close" variant="subtle" onClick={close} aria-label={t("lineClose")} title={t("lineClose")}>
        <Icon name="close" />
      </ActionIcon>
    </section>
  )
}

/** What else the same sentence asked for: done by a click. */
function Then({ next: { request, people }, role, line }: { next: LineNext; role: RoleRow; line: LineState }) {
  const nameOf = (id: string) =>
    line.blind ? t("candidateBlindName") : (people.find(({ personId }) => personId === id)?.name ?? t("candidateNoName"))
  return (
    <div className="line-buttons">
      <Button size="compact-sm" variant="outline" disabled={line.sending.pending} onClick={() => void line.act(request)}>
        {t("lineThen", { what: meantText(request, role, nameOf) })}
      </Button>
    </div>
  )
}

function Body({ reply, role, line }: { reply: LineAnswer["reply"]; role: RoleRow; line: LineState }) {
  switch (reply.kind) {
    case "said":
      return <SaidAnswer reply={reply} role={role} line={line} />
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
          onCancel={line.close}
        />
      )
    case "list":
      return <ListStart role={role} choices={{ marked: [], shown: reply.personIds, all: reply.personIds }} onDone={line.close} />
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
                onClick={() => (request === null ? line.close() : void line.act(request))}
              >
                {inWords(label)}
              </Button>
            ))}
          </div>
        </>
      )
  }
}

function SaidAnswer({ reply, role, line }: { reply: Extract<LineReply, { kind: "said" }>; role: RoleRow; line: LineState }) {
  const { said, about, more, runId, undoId, undoDecisions } = reply
  const { pending } = line.sending
  return (
    <>
      {/* Whom a long answer is about stays in sight: another person's card may stand above it. */}
      <div className="line-answer-head">
        <p role="status">{inWords(said)}</p>
        <About people={about} more={more} blind={line.blind} />
      </div>
      {undoId !== null && (
        <Button variant="outline" size="compact-sm" disabled={pending} onClick={() => void line.undo(undoId)}>
          {t("lineUndo")}
        </Button>
      )}
      {undoDecisions.length > 0 && (
        <Button variant="outline" size="compact-sm" disabled={pending} onClick={() => void line.undoDecisions()}>
          {t("lineUndo")}
        </Button>
      )}
      {runId !== null && <AskedRun runId={runId} />}
      {runId !== null && <AskedText role={role} runId={runId} onClose={line.close} />}
    </>
  )
}

interface AboutProps {
  people: Extract<LineReply, { kind: "said" }>["about"]
  more: number
  blind: boolean
}

/** Whom an answer is about, each a way to their card. */
function About({ people, more, blind }: AboutProps) {
  const { showPerson } = usePanelState()
  if (people.length === 0) return null
  return (
    <ul className="line-about" aria-label={t("lineAbout")}>
      {people.map(({ personId, name }, at) => (
        <li key={personId}>
          <Button variant="subtle" size="compact-sm" onClick={() => showPerson(personId)}>
            {blind ? t("lineBlindName", { number: at + 1 }) : (name ?? t("candidateNoName"))}
          </Button>
        </li>
      ))}
      {more > 0 && <li>{t("lineMore", { count: more })}</li>}
    </ul>
  )
}
