import { Button } from "@mantine/core"
import { presentationOf } from "~evaluation/presentation"
import { automationBias } from "~learning/numbers/automation-bias"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { readLooks, type LookedAt } from "~store/trust/read-looks"
import { downloadText } from "~ui/download-text"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { t } from "~ui/text"
import { useWorkshopRules } from "../use-workshop-rules"
import { looksCsv } from "./looks-csv"

/** That a person looked before each decision: for the recruiter's own file, and a warning where verdicts seem to be followed unread. */
export function LooksPart({ role }: { role: RoleRow }) {
  const looks = useLive(() => readLooks(database(), role.id), [role.id])
  const isBlind = useSettings()?.blind ?? true
  const rules = useWorkshopRules()
  if (!looks) return null
  const adviceOn = ({ verdicts }: LookedAt) => {
    const qualifications = role.role.qualifications.filter(({ id }) => Object.hasOwn(verdicts, id))
    return qualifications.length === 0 || !rules ? null : rules.adviceOf(verdicts, { qualifications })
  }
  const bias = automationBias(looks.map(one => ({ ...one, hidden: one.verdictsWere !== "seen before", advice: adviceOn(one) })))
  return (
    <div className="workshop-part">
      <h3>{t("onTrustLooks")}</h3>
      <p>{t("onTrustLooksWhat")}</p>
      {looks.length === 0 ? (
        <p className="workshop-muted">{t("looksNobody")}</p>
      ) : (
        <>
          <p>{t("looksSum", sumOf(looks))}</p>
          {bias && (
            <p role="note" className="trust-warning">
              {t("looksBias", {
                agreeing: bias.agreeing,
                decisions: bias.decisions,
                seconds: Math.round(bias.medianLookMs / 1_000)
              })}
            </p>
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              downloadText(
                looksCsv(looks, { isBlind, isCounted: presentationOf(role.role) === "ranked" }),
                "candor-who-looked.csv",
                "text/csv;charset=utf-8"
              )
            }
          >
            {t("looksSave")}
          </Button>
        </>
      )}
    </div>
  )
}

function sumOf(looks: readonly LookedAt[]) {
  const count = (were: LookedAt["verdictsWere"]) => looks.filter(({ verdictsWere }) => verdictsWere === were).length
  return {
    count: looks.length,
    seen: count("seen before"),
    unseen: count("not seen before"),
    none: count("none"),
    opened: looks.filter(({ quotesOpened }) => quotesOpened > 0).length
  }
}
