import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { leastOutcomes } from "~learning/outcomes/least-outcomes"
import { database } from "~store/database"
import { readSettings } from "~store/settings"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"
import { movedText, outcomeAnswerText } from "~ui/words/outcome-input-text"
import type { OutcomeSaid } from "./outcome-says-part"

interface About {
  roleId: string
  personId: string
}

/**
 * What the recruiter's own outcomes say of somebody like this: after the decision, when it is asked for, and nothing where they do not tell more
 * than the checklist. No place among others comes out of it.
 */
export function OutcomeSays({ roleId, personId }: About) {
  const [isAsked, setAsked] = useState(false)
  // Under so many there is no model, and nothing to ask for.
  const hasOutcomes = useLive(async () => {
    const interviewed = await database()
      .outcomes.filter(({ kind }) => kind === "interviewed")
      .count()
    return interviewed >= leastOutcomes
  }, [])
  const { data, isError } = useQuery({
    queryKey: ["outcome says", roleId, personId],
    enabled: isAsked,
    gcTime: 0,
    queryFn: async () => {
      const { outcomeSaidOf } = await import("./outcome-says-part")
      const { outcomeModel } = await readSettings(database())
      return outcomeSaidOf(database(), Date.now(), { roleId, personId }, outcomeModel ?? { leftOut: [], refused: null })
    }
  })
  if (!hasOutcomes) return null
  if (!isAsked) {
    return (
      <button type="button" className="candor-link-button" onClick={() => setAsked(true)}>
        {t("outcomeSaysAsk")}
      </button>
    )
  }
  return (
    <p role="status" className="later-says">
      {isError ? t("outcomesFailed") : data === undefined ? t("outcomesCounting") : saidText(data)}
    </p>
  )
}

function saidText(said: OutcomeSaid): string {
  switch (said.state) {
    case "said":
      return t("outcomeSays", { answer: outcomeAnswerText(said.answer), moved: movedText(said.answer), outcomes: said.outcomes })
    case "settled":
      return t("outcomeSaysSettled")
    case "unread":
      return t("outcomeSaysUnread")
    case "nothing":
      return t("outcomeSaysNoMore")
  }
}
