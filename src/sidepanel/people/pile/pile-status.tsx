import { usePanelState } from "~sidepanel/state/panel-state"
import { database } from "~store/database"
import { openPiles } from "~store/piles/piles"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"
import { pileProgressText } from "./pile-line"
import { usePiles } from "./piles"

/** One line for a pile that is not read yet, wherever the recruiter is; People shows the rest. */
export function PileStatus() {
  const { place, setPlace } = usePanelState()
  const { taking } = usePiles()
  const roleId = useActiveRole()?.id ?? null
  const piles = useLive(async () => (place === "people" ? [] : openPiles(database(), roleId)), [place === "people", roleId])
  const unread = piles?.filter(({ counts }) => counts.waiting + counts.asks > 0) ?? []
  const [first] = unread
  if (place === "people" || (!first && taking === 0)) return null
  return (
    <p className="pile-status">
      <span role="status">{first ? pileProgressText(first.counts, null) : t("pileTaking", { count: taking })}</span>
      <button type="button" className="candor-link-button" onClick={() => setPlace("people")}>
        {t("listShow")}
      </button>
    </p>
  )
}
