import "./trust.css"
import { NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { Library } from "~store/learning/patterns"
import { t } from "~ui/text"
import { ImpactPart } from "./impact-part"
import { LeftPart } from "./left-part"
import { LooksPart } from "./looks-part"
import { LettersPart } from "./letters-part"
import { RecordPart } from "./record-part"
import { RetentionPart } from "./retention-part"
import { SealedLogPart } from "./sealed-log-part"
import { SwapPart } from "./swap-part"

/** What an auditor, a works council or a candidate may ask, answered from this machine. */
export function TrustSection({ roles, activeId }: { roles: Library["roles"]; activeId: string | null }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const role = roles.find(({ id }) => id === (chosen ?? activeId)) ?? roles[0]
  return (
    <>
      <p className="workshop-muted">{t("onTrustWhat")}</p>
      <SealedLogPart />
      {role ? (
        <>
          <NativeSelect
            label={t("numbersRole")}
            value={role.id}
            onChange={event => setChosen(event.currentTarget.value)}
            data={roles.map(({ id, role: { title } }) => ({ value: id, label: title ?? t("candidateUntitledRole") }))}
          />
          <RecordPart key={`record ${role.id}`} role={role} />
          <LettersPart key={`letters ${role.id}`} role={role} />
          <LooksPart key={`looks ${role.id}`} role={role} />
          <LeftPart key={`left ${role.id}`} role={role} />
          <SwapPart key={`swap ${role.id}`} role={role} />
          <RetentionPart key={`retention ${role.id}`} role={role} />
          <ImpactPart key={`impact ${role.id}`} role={role} />
        </>
      ) : (
        <p className="workshop-muted">{t("onTrustNoRole")}</p>
      )}
    </>
  )
}
