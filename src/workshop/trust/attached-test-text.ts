import type { AttachedTest } from "~trust/record/role-record"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"

/** "Tested on 1 Dec 2026 by the rules on 300 people: 0 verdicts and 0 places moved." */
export function attachedTestText({ at, model, people, movedVerdicts, movedPlaces, noise }: AttachedTest): string {
  const by = model ?? t("engineBuiltIn")
  const told = t("recordTest", { day: formatDay(at), by, count: people, verdicts: movedVerdicts, places: movedPlaces })
  return noise === null ? told : `${told} ${t("recordTestNoise", { verdicts: noise.verdicts, places: noise.places })}`
}
