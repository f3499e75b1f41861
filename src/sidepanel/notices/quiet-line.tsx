import "./notices.css"
import { ActionIcon } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { useState } from "react"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { useWaysAbout } from "~ui/ways-about"
import { skillText } from "~ui/words/run-words"
import { useWhenCalm } from "../preferences/use-when-calm"
import { usePanelState } from "../state/panel-state"
import { AlwaysOn } from "./always-on"
import { useNotices } from "./notices-provider"
import { ProposalsDialog } from "./proposals-dialog"

/**
 * One line of what is news, never more: a run that failed before a proposal. It comes when the recruiter's hands are still, and not to Person,
 * where somebody is being decided on: there the dot says it.
 */
export function QuietLine() {
  const notices = useNotices()
  const { place } = usePanelState()
  const { openWorkshop } = useWaysAbout()
  const [opened, dialog] = useDisclosure(false)
  const [away, setAway] = useState<readonly string[]>([])
  const [failed] = notices?.failed ?? []
  const ids = notices && [...(failed ? [failed.id] : []), ...notices.proposalIds].filter(id => !away.includes(id))
  const shown = useWhenCalm(ids ?? undefined, place === "person")
  const proposals = notices?.proposalIds.filter(id => shown.includes(id)).length ?? 0
  const isFailed = failed !== undefined && shown.includes(failed.id)
  const said = isFailed
    ? t("noticesFailed", { skill: skillText(failed.skill) })
    : proposals > 0
      ? t("noticesProposals", { count: proposals })
      : null
  const see = () => {
    if (!isFailed) return dialog.open()
    notices?.seen()
    openWorkshop({ part: "runs", id: failed.id })
  }
  return (
    <>
      <div className="quiet-line" data-empty={said === null}>
        <span role="status">{said}</span>
        {said !== null && (
          <>
            <button type="button" className="candor-link-button" onClick={see}>
              {t("noticesSee")}
            </button>
            <ActionIcon
              size="sm"
              aria-label={t("noticesAway")}
              title={t("noticesAway")}
              onClick={() => setAway([...away, ...(isFailed ? [failed.id] : (notices?.proposalIds ?? []))])}
            >
              <Icon name="close" size={12} />
            </ActionIcon>
          </>
        )}
      </div>
      {said === null && <AlwaysOn />}
      <ProposalsDialog roleId={notices?.roleId ?? null} opened={opened} onClose={dialog.close} />
    </>
  )
}
