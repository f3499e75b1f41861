import { useRoving } from "~ui/hooks/use-roving"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Undecided } from "./use-undecided"

const ways = [
  { id: "previous", step: -1, label: "candidatePreviousUndecided" },
  { id: "next", step: 1, label: "candidateNextUndecided" }
] as const

/** How far the role's people are decided on, and the way to whoever is not. */
export function UndecidedNav({ undecided: { total, decided, go, isNobody }, singleKeys }: { undecided: Undecided; singleKeys: boolean }) {
  const { group, item } = useRoving<HTMLDivElement>(ways.map(({ id }) => id))
  return (
    <div {...group} className="decision-nav" role="group" aria-label={t("candidateUndecided")}>
      <span role="status">{isNobody ? t("candidateNobodyUndecided") : ""}</span>
      {!isNobody && <span>{t("candidateDecidedOf", { decided, total })}</span>}
      {ways.map(({ id, step, label }) => (
        <button
          key={id}
          {...item(id)}
          type="button"
          className="card-small-button"
          aria-label={t(label)}
          title={singleKeys ? t("candidateWithKey", { what: t(label), key: step === 1 ? "N" : "Shift+N" }) : t(label)}
          aria-keyshortcuts={singleKeys ? (step === 1 ? "N" : "Shift+N") : undefined}
          data-way={id}
          onClick={() => go(step)}
        >
          <Icon name="down" size={14} />
        </button>
      ))}
    </div>
  )
}
