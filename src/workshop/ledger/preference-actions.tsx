import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import type { Preference, PreferenceState } from "~learning/preferences/preference"
import { ConfirmButton } from "~ui/confirm-button"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

type Action = "approve" | "use" | "decline" | "stop" | "try" | "edit"

const labels: Record<Action, { label: TextKey; name: TextKey }> = {
  approve: { label: "prefApprove", name: "prefApproveNamed" },
  use: { label: "prefUse", name: "prefUseNamed" },
  decline: { label: "prefNotNow", name: "prefNotNowNamed" },
  stop: { label: "prefStop", name: "prefStopNamed" },
  try: { label: "prefTry", name: "prefTryNamed" },
  edit: { label: "prefEdit", name: "prefEditNamed" }
}

/** What can be done in each state; approving and declining cost the same. */
const actionsIn: Record<PreferenceState, readonly Action[]> = {
  proposed: ["approve", "decline", "try", "edit"],
  approved: ["stop"],
  "in use": ["stop", "try", "edit"],
  "kept off": ["use", "decline", "try", "edit"],
  faded: ["use", "decline", "try", "edit"],
  declined: ["approve", "edit"]
}

/** What is no answer to the preference stands back, so that a ledger of many is not a wall of buttons. */
const isAside = (action: Action) => action === "try" || action === "edit"

interface PreferenceActionsProps {
  preference: Preference
  sending: Sending
  onEdit: () => void
  /** A button was pressed that may take the row to another place, or away. */
  onLeaving: () => void
  /** What is asked about it, beside the answers. */
  children: ReactNode
}

/** The buttons of one preference; forgetting, which cannot be undone, asks once. */
export function PreferenceActions({ preference, sending, onEdit, onLeaving, children }: PreferenceActionsProps) {
  const { id: preferenceId, state, wording } = preference
  const answer = (name: "approve" | "use" | "decline" | "forget") => () => {
    onLeaving()
    void sending.send(`preference.${name}`, { preferenceId })
  }
  const does: Record<Action, () => void> = {
    approve: answer("approve"),
    use: answer("use"),
    decline: answer("decline"),
    stop: answer("decline"),
    try: () => void sending.send("replay.start", { change: { kind: "preference", preferenceId } }),
    edit: onEdit
  }
  const buttons = (actions: readonly Action[], variant: "outline" | "subtle") =>
    actions.map(action => (
      <Button
        key={action}
        size="compact-xs"
        variant={variant}
        disabled={sending.pending}
        aria-label={t(labels[action].name, { wording })}
        onClick={does[action]}
      >
        {t(labels[action].label)}
      </Button>
    ))
  const actions = actionsIn[state]
  return (
    <>
      {buttons(
        actions.filter(action => !isAside(action)),
        "outline"
      )}
      {children}
      {buttons(actions.filter(isAside), "subtle")}
      <ConfirmButton
        label={t("prefForget")}
        name={t("prefForgetNamed", { wording })}
        question={t(state === "in use" ? "prefForgetAsk" : "prefForgetAskFree")}
        yes={t("prefForgetYes")}
        variant="subtle"
        disabled={sending.pending}
        onConfirm={answer("forget")}
      />
    </>
  )
}
