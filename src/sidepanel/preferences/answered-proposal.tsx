import { useEffect, useRef } from "react"
import type { Preference } from "~learning/preferences/preference"
import { inWords } from "~sentence/in-words"
import { useWaysAbout } from "~ui/ways-about"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

const said: Partial<Record<Preference["state"], TextKey>> = {
  approved: "prefDoneTrying",
  "in use": "prefDoneInUse",
  "kept off": "prefDoneKeptOff",
  declined: "prefDoneDeclined"
}

interface AnsweredProposalProps {
  preference: Preference
  replay: ReplayRow | null
  onClose: () => void
}

/** What has become of a proposal that was answered here: it says so in place, and leads to the ledger. */
export function AnsweredProposal({ preference, replay, onClose }: AnsweredProposalProps) {
  const { openWorkshop } = useWaysAbout()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone; whoever goes by keyboard goes on from here.
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) line.current?.focus({ preventScroll: true })
  }, [])
  const key = said[preference.state]
  const report = preference.state === "declined" ? null : (replay?.report ?? null)
  return (
    <div className="proposal proposal-answered" ref={line} tabIndex={-1}>
      <p role="status">
        {key && t(key)}{" "}
        {report &&
          report.decisions > 0 &&
          `${t("prefReplayAgrees", { after: report.agreedAfter, decisions: report.decisions, before: report.agreedBefore })}. `}
        {preference.state === "kept off" && preference.reason !== null && inWords(preference.reason)}
      </p>
      <button type="button" className="candor-link-button" onClick={() => openWorkshop({ part: "learned", id: preference.id })}>
        {t("prefDoneSee")}
      </button>
      <button type="button" className="candor-link-button" onClick={onClose}>
        {t("prefDoneClose")}
      </button>
    </div>
  )
}
