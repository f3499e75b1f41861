import { Button } from "@mantine/core"
import { automationBias } from "~learning/numbers/automation-bias"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { readLooks, type LookedAt } from "~store/trust/read-looks"
import { downloadText } from "~ui/download-text"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { t } from "~ui/text"
import { useNumbers } from "../numbers/use-numbers"
import { looksCsv } from "./looks-csv"

/** That a person looked before each decision: for the recruiter's own file, and a warning where verdicts seem to be followed unread. */
export function LooksPart({ role }: { role: RoleRow }) {
  const looks = useLive(() => readLooks(database(), role.id), [role.id])
  const isBlind = useSettings()?.blind ?? true
  const { numbers } = useNumbers()
  if (!looks) return null
  const bias = numbers && automationBias(numbers.records, role.id)
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
            onClick={() => downloadText(looksCsv(looks, isBlind), "candor-who-looked.csv", "text/csv;charset=utf-8")}
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
