import { Button, NativeSelect } from "@mantine/core"
import type { FormEvent } from "react"
import { useState } from "react"
import { FirstOf } from "~ui/first-of"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId } from "~store/runs/models"
import { NumberField } from "~ui/number-field"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { moneyText } from "~ui/words/run-words"
import type { Ledger } from "./ledger"
import { ReplayResult } from "./replay-result"
import { RolloutPart } from "./rollout-part"
import { useTryCost, type TryCost } from "./try-cost"

const dayMs = 86_400_000
const usualDays = 90
/** As the contract has it (learning-messages.ts). */
const mostDays = 3650
const shownFirst = 3

/** Holds past decisions against the rules as they are now, or against a model, before either is relied on; with its cost before. */
export function TryChange({ ledger }: { ledger: Ledger }) {
  const sending = useSend()
  const [chosen, setChosen] = useState<string>(builtinModelId)
  /** Null until it was opened or closed, by whomever: then it stays so. */
  const [open, setOpen] = useState<boolean | null>(null)
  const [days, setDays] = useState(usualDays)
  // What stands for "now" may be a minute old: the number of decisions is the same.
  const [openedAt] = useState(() => Date.now())
  const cost = useTryCost(openedAt - days * dayMs, chosen)
  const start = (event: FormEvent) => {
    event.preventDefault()
    const change = chosen === builtinModelId ? { kind: "rules" as const } : { kind: "model" as const, modelId: chosen }
    void sending.send("replay.start", { change, days })
  }
  return (
    <details
      className="preference-try"
      open={open ?? ledger.tried.some(({ state, rollout }) => state === "running" || state === "offered" || rollout?.state === "beside")}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{t("prefTryTitle")}</summary>
      <p className="library-facts">{t("prefTryWhat")}</p>
      <form onSubmit={start}>
        <NativeSelect
          label={t("prefTryChange")}
          value={chosen}
          data={[
            { value: builtinModelId, label: t("prefTryRules") },
            ...ledger.models.map(({ id, name }) => ({ value: id, label: t("prefTryModel", { name }) }))
          ]}
          onChange={event => setChosen(event.currentTarget.value)}
        />
        <NumberField
          label={t("prefTryDays")}
          value={days}
          min={1}
          max={mostDays}
          onChange={value => value !== null && value >= 1 && value <= mostDays && setDays(value)}
        />
        <Button type="submit" variant="outline" loading={sending.pending} disabled={cost?.decisions === 0}>
          {t("prefTryStart")}
        </Button>
      </form>
      <p className="library-facts" role="status">
        {cost && tryCostText(cost, chosen === builtinModelId)}
      </p>
      <SendFailure sending={sending} />
      <FirstOf rows={ledger.tried} first={shownFirst}>
        {replay => (
          <li key={replay.id} className="library-item">
            <strong>{triedText(replay, ledger.models)}</strong>
            <ReplayResult replay={replay} roles={ledger.roles} sending={sending} />
            {replay.state === "done" && <RolloutPart replay={replay} roles={ledger.roles} models={ledger.models} />}
          </li>
        )}
      </FirstOf>
    </details>
  )
}

function triedText({ change, at }: ReplayRow, models: readonly ModelRow[]): string {
  const day = formatDay(at)
  if (change.kind !== "model") return t("prefTriedRules", { day })
  return t("prefTriedModel", { name: models.find(({ id }) => id === change.modelId)?.name ?? t("prefTriedModelGone"), day })
}

function tryCostText({ decisions, tokens, costUsd }: TryCost, isRules: boolean): string {
  if (decisions === 0) return t("prefTryCostNone")
  if (isRules) return t("prefTryCostFree", { count: decisions })
  if (tokens === null) return t("prefTryCostUnknown", { count: decisions })
  if (costUsd === null) return t("prefTryCostTokens", { count: decisions, tokens })
  return t("prefTryCostPrice", { count: decisions, tokens, cost: moneyText(costUsd) })
}
