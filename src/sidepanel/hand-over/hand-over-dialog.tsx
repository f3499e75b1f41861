import "./hand-over.css"
import { Button, NativeSelect, Switch } from "@mantine/core"
import { useState } from "react"
import { presentationOf } from "~evaluation/presentation"
import { mostHandedOver, type HandOverOrder } from "~handover/hand-over"
import { FailureError } from "~messages/failure-error"
import type { Failure } from "~messages/failure"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { Dialog } from "~ui/dialog"
import { FailureAlert } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { t, type TextKey } from "~ui/text"
import { copyNote, copyRichText, savePage, saveTable, saveWord, type ToHand } from "./forms"
import { countNotContacted } from "./read-people-to-hand"

/** Who may leave, each way of choosing with its people, best first, and in the order in which they are shown. */
export interface HandOverChoices {
  marked: readonly string[]
  shortlisted: readonly string[]
  shown: readonly string[]
  /** One person alone: nothing is to be chosen. */
  only?: readonly string[]
}
type Who = keyof HandOverChoices

const whoTexts: Record<Who, TextKey> = {
  marked: "handOverWhoMarked",
  shortlisted: "handOverWhoShortlisted",
  shown: "handOverWhoShown",
  only: "handOverWhoShown"
}

export interface HandOverDialogProps {
  role: RoleRow
  choices: HandOverChoices
  /** By its place in the order of what is met, smaller first: a list may be shown in another. */
  placeOf: (personId: string) => number
  /** As the panel is set; blind people are not handed over by name by mistake. */
  blind: boolean
  opened: boolean
  onClose: () => void
}

/** A shortlist leaves: whom, in which order, blind or not; then one button for each form. */
export function HandOverDialog({ opened, onClose, ...props }: HandOverDialogProps) {
  const { only } = props.choices
  return (
    <Dialog opened={opened} onClose={onClose} title={only ? t("handOverTitleOne") : t("handOverTitle")}>
      {opened && <Choosing {...props} />}
    </Dialog>
  )
}

type Outcome = { said: string } | { failure: Failure; again: () => void }

function Choosing({ role, choices, placeOf, blind }: Omit<HandOverDialogProps, "opened" | "onClose">) {
  const offered = (["only", "marked", "shortlisted", "shown"] as const).filter(who => (choices[who]?.length ?? 0) > 0)
  const [who, setWho] = useState<Who>(offered[0] ?? "shown")
  const [order, setOrder] = useState<HandOverOrder>("ranked")
  const [isBlind, setBlind] = useState(blind)
  const [withOwn, setWithOwn] = useState(false)
  const [busy, setBusy] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const listed = choices[who] ?? []
  const left = useLive(() => countNotContacted(database(), listed), [listed]) ?? 0
  const count = listed.length - left
  const isTooMany = count > mostHandedOver
  const isOne = listed.length === 1

  const run = async (form: string, make: (wanted: ToHand) => Promise<number>, personIds: readonly string[], done: TextKey) => {
    setBusy(form)
    setOutcome(null)
    try {
      setOutcome({ said: t(done, { count: await make({ role, personIds, order, isBlind }) }) })
    } catch (error) {
      const failure =
        error instanceof FailureError
          ? error.failure
          : { what: t("handOverFailed"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }
      setOutcome({ failure, again: () => void run(form, make, personIds, done) })
    } finally {
      setBusy(null)
    }
  }
  const ranked = () => {
    // A place may be looked for in a list of thousands: once for each of them.
    const places = new Map(listed.map(id => [id, placeOf(id)]))
    return listed.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
  }
  const button = (form: string, label: TextKey, make: (wanted: ToHand) => Promise<number>, done: TextKey, look: "filled" | "default") => (
    <Button
      variant={look}
      loading={busy === form}
      disabled={count === 0 || isTooMany || (busy !== null && busy !== form)}
      onClick={() => void run(form, make, ranked(), done)}
    >
      {t(label)}
    </Button>
  )
  return (
    <div className="hand-over">
      {who !== "only" && (
        <div className="hand-over-choices">
          <NativeSelect
            label={t("handOverWho")}
            value={who}
            onChange={event => setWho(offered.find(one => one === event.currentTarget.value) ?? who)}
            data={offered.map(value => ({ value, label: t(whoTexts[value], { count: choices[value]?.length ?? 0 }) }))}
          />
          {!isOne && presentationOf(role.role) === "ranked" && (
            <NativeSelect
              label={t("handOverOrder")}
              value={order}
              onChange={event => setOrder(event.currentTarget.value === "ranked" ? "ranked" : "as received")}
              data={[
                { value: "ranked", label: t("handOverOrderRanked") },
                { value: "as received", label: t("handOverOrderReceived") }
              ]}
            />
          )}
        </div>
      )}
      <Switch size="xs" label={t("handOverBlind")} checked={isBlind} onChange={event => setBlind(event.currentTarget.checked)} />
      {left > 0 && <p className="hand-over-note">{t("handOverNotContacted", { count: left })}</p>}
      {isTooMany && <p className="hand-over-note">{t("handOverTooMany", { most: mostHandedOver })}</p>}
      <div className="hand-over-forms">
        {button("page", "handOverSavePage", savePage, "handOverPageSaved", "filled")}
        {button("word", "handOverSaveWord", saveWord, "handOverFileSaved", "default")}
        {button("rich", "handOverCopyRich", copyRichText, "handOverCopied", "default")}
        {button("note", "handOverCopyNote", copyNote, "handOverCopied", "default")}
      </div>
      {who !== "only" && (
        <div className="hand-over-table">
          <Button
            variant="default"
            loading={busy === "table"}
            disabled={count === 0 || (busy !== null && busy !== "table")}
            onClick={() => void run("table", wanted => saveTable(wanted, withOwn), listed, "handOverFileSaved")}
          >
            {t("handOverSaveTable")}
          </Button>
          <Switch
            size="xs"
            label={t("handOverOwnBehaviour")}
            checked={withOwn}
            onChange={event => setWithOwn(event.currentTarget.checked)}
          />
        </div>
      )}
      <p role="status" className="hand-over-note">
        {outcome && "said" in outcome ? outcome.said : ""}
      </p>
      {outcome && "failure" in outcome && (
        <FailureAlert failure={outcome.failure} onRetry={outcome.failure.retry ? outcome.again : null} onDismiss={() => setOutcome(null)} />
      )}
    </div>
  )
}
