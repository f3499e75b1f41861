import "./notices.css"
import { useDisclosure } from "@mantine/hooks"
import { inWords } from "~sentence/in-words"
import type { RunRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { MenuButton, MenuItem } from "~ui/menu-button"
import { t } from "~ui/text"
import { useWaysAbout } from "~ui/ways-about"
import { skillText } from "~ui/words/run-words"
import { useNotices } from "./notices-provider"
import { ProposalsDialog } from "./proposals-dialog"

/** Behind a dot: proposals, runs that failed, lists that are through. */
export function NoticesButton() {
  const notices = useNotices()
  const { openWorkshop } = useWaysAbout()
  const [opened, dialog] = useDisclosure(false)
  const proposals = notices?.proposalIds.length ?? 0
  const failed = notices?.failed ?? []
  const finished = notices?.finished ?? []
  const count = proposals + failed.length + finished.length
  const open = (run: RunRow) => {
    notices?.seen()
    openWorkshop({ part: "runs", id: run.id })
  }
  return (
    <>
      <MenuButton
        className="notices-button"
        side="end"
        title={count === 0 ? t("notices") : t("noticesNew", { count })}
        shown={
          <>
            <Icon name="bell" />
            {count > 0 && <span className="notices-dot" aria-hidden="true" />}
            <span className="candor-visually-hidden">{count === 0 ? t("notices") : t("noticesNew", { count })}</span>
          </>
        }
      >
        {proposals > 0 && <MenuItem onChoose={dialog.open}>{t("noticesProposals", { count: proposals })}</MenuItem>}
        {failed.map(run => (
          <MenuItem key={run.id} onChoose={() => open(run)}>
            {t("noticesFailed", { skill: skillText(run.skill) })}
            <small className="notices-why">{inWords(run.failure ?? run.fellBack ?? "")}</small>
          </MenuItem>
        ))}
        {finished.map(run => (
          <MenuItem key={run.id} onChoose={() => open(run)}>
            {t("noticesFinished", { skill: skillText(run.skill) })}
          </MenuItem>
        ))}
        {count === 0 && <div className="menu-heading">{t("noticesNone")}</div>}
        {failed.length + finished.length > 0 && <MenuItem onChoose={() => notices?.seen()}>{t("noticesSeen")}</MenuItem>}
        <hr className="menu-line" />
        <MenuItem onChoose={() => openWorkshop({ part: "runs", id: null })}>{t("noticesAllRuns")}</MenuItem>
      </MenuButton>
      <ProposalsDialog roleId={notices?.roleId ?? null} opened={opened} onClose={dialog.close} />
    </>
  )
}
