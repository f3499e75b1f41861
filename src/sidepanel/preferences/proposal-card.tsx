import { Button } from "@mantine/core"
import { useId, useState } from "react"
import type { Preference } from "~learning/preferences/preference"
import type { RoleRow } from "~store/rows/rows"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { PreferenceEvents } from "~ui/preferences/preference-events"
import { confidenceText, effectText, scopeText } from "~ui/words/preference-words"

interface ProposalCardProps {
  preference: Preference
  roles: readonly RoleRow[]
  sending: Sending
  onApprove: () => void
  onDecline: () => void
}

/** One proposal: what was noticed, what approving it would change, what it rests on, and two answers that cost the same. */
export function ProposalCard({ preference, roles, sending, onApprove, onDecline }: ProposalCardProps) {
  const titleId = useId()
  const [open, setOpen] = useState(false)
  const { wording, effect, scope, grounds, events } = preference
  return (
    <section className="proposal" aria-labelledby={titleId}>
      <p className="proposal-from">
        {t("prefProposalTitle")} · {confidenceText(grounds.confidence)}
      </p>
      <p className="proposal-wording" id={titleId}>
        {inWords(wording)}
      </p>
      <p className="preference-effect preference-muted">
        {effectText(effect)}, {scopeText(scope, roles)}
      </p>
      <div className="library-actions">
        <Button
          size="compact-xs"
          variant="outline"
          disabled={sending.pending}
          aria-label={t("prefApproveNamed", { wording })}
          onClick={onApprove}
        >
          {t("prefApprove")}
        </Button>
        <Button
          size="compact-xs"
          variant="outline"
          disabled={sending.pending}
          aria-label={t("prefNotNowNamed", { wording })}
          onClick={onDecline}
        >
          {t("prefNotNow")}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          aria-label={t("prefWhyNamed", { wording, count: events.length })}
          onClick={() => setOpen(!open)}
        >
          {t("prefWhy", { count: events.length })}
        </Button>
      </div>
      {open && <PreferenceEvents preference={preference} roles={roles} sending={sending} />}
    </section>
  )
}
