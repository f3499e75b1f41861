import { t } from "~ui/text"

interface EarlyYearsLineProps {
  positions: number
  schools: number
  shown: boolean
  onToggle: () => void
}

/** That years which tell how old somebody is are folded away, with the way to see them; nothing where none are. */
export function EarlyYearsLine({ positions, schools, shown, onToggle }: EarlyYearsLineProps) {
  if (positions === 0 && schools === 0) return null
  const what = [positions > 0 ? t("earlyPositions", { count: positions }) : "", schools > 0 ? t("earlySchoolYears") : ""]
  return (
    <p className="card-muted card-early">
      {shown ? t("earlyShown") : what.filter(Boolean).join(" ")}{" "}
      <button type="button" className="candor-link-button" aria-expanded={shown} onClick={onToggle}>
        {t(shown ? "earlyFold" : "earlyShow")}
      </button>
    </p>
  )
}
