import { useMemo } from "react"
import { toldByOutcomes } from "~learning/outcomes/told-by-outcomes"
import type { OutcomesRead } from "~store/learning/learned-cases-of"
import { t } from "~ui/text"
import { toldText } from "~ui/words/told-text"
import { inputName } from "~ui/words/outcome-input-text"

/** The traits of people's work that outcomes tell more of than chance would, over all roles; with so many looked at, mostly none. */
export function TraitsTold({ outcomes: { cases, learned } }: { outcomes: OutcomesRead }) {
  const told = useMemo(() => {
    const inputsOf = new Map(learned.map(({ roleId, personId, inputs }) => [`${roleId}\n${personId}`, inputs]))
    const names = [...new Set(learned.flatMap(({ inputs }) => Object.keys(inputs)))].filter(name => name.startsWith("trait ")).sort()
    return toldByOutcomes(
      cases,
      names.map(id => ({
        id,
        isOwn: () => true,
        has: ({ roleId, personId }) => {
          const inputs = inputsOf.get(`${roleId}\n${personId}`)
          return inputs === undefined ? null : inputs[id] === 1 ? "met" : "not met"
        }
      }))
    )
  }, [cases, learned])
  const telling = told.filter(({ tells }) => tells !== "chance")
  if (told.length === 0) return null
  return (
    <div className="workshop-part">
      <p className="numbers-caption">{t("toldTraits")}</p>
      {telling.length === 0 && <p className="workshop-muted">{t("toldTraitsNone", { count: told.length })}</p>}
      <ul>
        {telling.map(one => (
          <li key={one.id}>{toldText(one, inputName(one.id))}</li>
        ))}
      </ul>
    </div>
  )
}
