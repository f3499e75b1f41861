import "./text-result.css"
import { Button } from "@mantine/core"
import { useEffect, useId, useRef } from "react"
import type { TextPart } from "~evaluation/grounded-text"
import type { Qualification } from "~role/role"
import type { Said } from "~sentence/sentence"
import { database } from "~store/database"
import { draftOfRun } from "~store/roles/drafts"
import { builtinModelId } from "~store/runs/models"
import type { DraftRow, RunRow } from "~store/rows/rows"
import { runStatus } from "~store/runs/runs"
import { AnswerFeedback } from "~ui/answer-feedback"
import { SendFailure } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { CopyButton } from "./copy-button"
import { copyText } from "./greeting"
import { NoteDraft } from "./note-draft"
import { QuoteButton } from "../quotes/quote-button"
import type { QuoteOutcome } from "../quotes/quote-button"
import { useVerdictsSeen } from "~ui/hooks/use-decide-first"

export interface TextResultProps {
  runId: string
  qualifications: readonly Qualification[]
  /** Whom a note is to; put into the greeting here and nowhere else. Null where nobody is named. */
  name: string | null
  /** In blind mode the name is copied and not shown. */
  blind: boolean
  /** What A and B are called, where two people are compared. */
  names?: readonly [string, string] | undefined
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
  onClose: () => void
}

/** What came of asking for a text: the step it is at, the text with the words it rests on, or why there is none. */
export function TextResult({ runId, onClose, ...rest }: TextResultProps) {
  const titleId = useId()
  const found = useLive(() => draftOfRun(database(), runId), [runId])
  const { run, draft } = found ?? { run: null, draft: null }
  // What is said of all people of a role together says nothing of one of them.
  useVerdictsSeen(draft?.roleId ?? null, draft && draft.skill !== "summarise" ? draft.personIds : [])
  const section = useRef<HTMLElement>(null)
  const isThere = draft !== null
  // What was asked for may stand below what is in sight: under a long card, or under the chat's other parts.
  useEffect(() => {
    if (isThere) section.current?.scrollIntoView?.({ block: "nearest" })
  }, [isThere])
  return (
    <section
      ref={section}
      className="text-result"
      aria-labelledby={draft ? titleId : undefined}
      aria-label={draft ? undefined : t("textResult")}
    >
      <span role="status" className="text-result-note">
        {draft === null && inWords(statusOf(run))}
      </span>
      {draft && <Written draft={draft} titleId={titleId} {...rest} />}
      <div className="text-result-foot">
        {draft && draft.skill !== "outreach" && <CopyButton text={() => copyText(draft, rest.name)} />}
        <Button variant="subtle" onClick={onClose}>
          {t("textClose")}
        </Button>
        {draft && run && <TextFeedback run={run} />}
      </div>
    </section>
  )
}

/** A run that waits says so: what it would send is shown above, where it is agreed to. */
function statusOf(run: RunRow | null): Said {
  if (run?.status === "failed") return run.failure ?? t("textFailed")
  if (run?.status === "stopped") return t("textStopped")
  if (run?.status === "waiting") return t("textWaiting")
  return runStatus(run)?.label ?? ""
}

type WrittenProps = Omit<TextResultProps, "runId" | "onClose"> & { draft: DraftRow; titleId: string }

function Written({ draft, titleId, qualifications, name, blind, names, onShowQuote }: WrittenProps) {
  const engine = useLive(async () => (await database().models.get(draft.model))?.name ?? null, [draft.model])
  const by = draft.model === builtinModelId ? t("engineBuiltIn") : (engine ?? draft.model)
  return (
    <>
      <h3 id={titleId} className="card-group-title">
        {inWords(draft.output.title)}
      </h3>
      {names && <p className="text-result-note">{t("textWhoIsWho", { a: names[0], b: names[1] })}</p>}
      {draft.skill === "outreach" && <NoteDraft draft={draft} name={name} blind={blind} />}
      {draft.output.parts.map(part => (
        <div key={part.id}>
          {draft.skill !== "outreach" && <p>{inWords(part.text)}</p>}
          <Quotes part={part} qualification={qualifications.find(({ id }) => id === part.qualificationId)} onShowQuote={onShowQuote} />
        </div>
      ))}
      <p className="text-result-note">
        {t("textWrittenBy", { engine: by })} {inWords(draft.fellBack ?? "")} {draft.skill === "outreach" && t("textNothingSent")}
      </p>
    </>
  )
}

interface QuotesProps {
  part: TextPart
  qualification: Qualification | undefined
  onShowQuote: TextResultProps["onShowQuote"]
}

function Quotes({ part, qualification, onShowQuote }: QuotesProps) {
  if (!qualification) return null
  return part.evidence.map((evidence, at) => (
    <QuoteButton key={at} evidence={evidence} qualification={qualification} onShow={onShowQuote} />
  ))
}

/** A thumb for the text: one that was given to a line of the chat, where it was asked for, is not this one. */
function TextFeedback({ run: { id, rating } }: { run: RunRow }) {
  const sending = useSend()
  const given = rating?.chatId === undefined ? rating : undefined
  return (
    <>
      <AnswerFeedback
        thumb={given?.thumb ?? null}
        reason={given?.reason ?? null}
        onRate={(thumb, reason) => void sending.send("run.rate", { runId: id, thumb, reason })}
      />
      <SendFailure sending={sending} />
    </>
  )
}
