import { Button, NativeSelect } from "@mantine/core"
import { useEffect, useRef, useState, type FormEvent } from "react"
import type { ReplyOf } from "~messages/contract"
import { maxListed } from "~run/skills/evaluate-list"
import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import type { RoleRow } from "~store/rows/rows"
import { builtinModelId, listModels, modelIdFor } from "~store/runs/models"
import { SendFailure } from "~ui/failure-alert"
import { RecordLine } from "~ui/record-line"
import { t, type TextKey } from "~ui/text"
import { useAsk } from "~ui/hooks/use-ask"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { BudgetFields, budgetToSend, type BudgetText } from "~ui/runs/budget-fields"
import { modelText, moneyText } from "~ui/words/run-words"

/** Who may be evaluated, each way of choosing with the people it means, in the order of the table. */
export interface ListChoices {
  marked: readonly string[]
  shown: readonly string[]
  all: readonly string[]
}
type Who = keyof ListChoices

const whoTexts: Record<Who, TextKey> = { marked: "listWhoMarked", shown: "listWhoShown", all: "listWhoAll" }
/** What OpenAI asks for an answer within a batch, of the listed price. */
const batchShare = 0.5

export interface ListStartProps {
  role: RoleRow
  choices: ListChoices
  /** The form is closed: a list was begun, or none. */
  onDone: (begun: boolean) => void
}

/** Evaluating many people: who, by which model, now or in a batch, within which budget, and what it will take; then Start. */
export function ListStart(props: ListStartProps) {
  const models = useLive(() => listModels(database()), [])
  const chosen = useLive(() => modelIdFor(database(), "evaluate"), [])
  if (!models || chosen === undefined) return null
  return <ListForm {...props} models={models} chosen={chosen} />
}

function ListForm({ role, choices, onDone, models, chosen }: ListStartProps & { models: readonly ModelRow[]; chosen: string }) {
  const roleId = role.id
  const offered = (["marked", "shown", "all"] as const).filter(
    who => choices[who].length > 0 && (who !== "shown" || choices.shown.length < choices.all.length)
  )
  const [who, setWho] = useState<Who>(offered[0] ?? "all")
  const [modelId, setModelId] = useState(chosen)
  const [mode, setMode] = useState<"now" | "batch">("now")
  const [budget, setBudget] = useState<BudgetText>({ tokens: null, usd: null })
  const sending = useSend()
  const form = useRef<HTMLFormElement>(null)
  // The form came by a button further down: what is read and typed next is here.
  useEffect(() => form.current?.querySelector("select")?.focus(), [])

  const model = models.find(({ id }) => id === modelId)
  const isBatch = mode === "batch" && model?.kind === "openai"
  const priced = model !== undefined && model.priceIn !== null && model.priceOut !== null
  const personIds = choices[who].slice(0, maxListed)
  // Without an answer the list can be started all the same.
  const { answer: estimate, failed } = useAsk("list.estimate", { roleId, personIds: [...personIds], modelId })

  const start = async (event: FormEvent) => {
    event.preventDefault()
    const limits = model ? budgetToSend({ tokens: budget.tokens, usd: priced ? budget.usd : null }) : null
    const request = {
      skill: "evaluate-list" as const,
      roleId,
      personIds: [...personIds],
      mode: isBatch ? ("batch" as const) : ("now" as const)
    }
    if ((await sending.send("agent.ask", { request: { ...request, budget: limits, modelId } })) !== undefined) onDone(true)
  }
  return (
    <form ref={form} className="people-list-form" onSubmit={event => void start(event)} aria-label={t("listTitle")}>
      <h2>{t("listTitle")}</h2>
      <RecordLine row={role} />
      <div className="people-list-fields">
        <NativeSelect
          label={t("listWho")}
          value={who}
          onChange={event => setWho(offered.find(one => one === event.currentTarget.value) ?? who)}
          data={offered.map(value => ({ value, label: t(whoTexts[value], { count: choices[value].length }) }))}
        />
        <NativeSelect
          label={t("listModel")}
          value={modelId}
          onChange={event => setModelId(event.currentTarget.value)}
          data={[builtinModelId, ...models.map(({ id }) => id)].map(value => ({ value, label: modelText(value, models) }))}
        />
      </div>
      {model?.kind === "openai" && (
        <NativeSelect
          label={t("listWhen")}
          description={isBatch ? t("listBatchWhat") : undefined}
          inputWrapperOrder={["label", "input", "description", "error"]}
          value={mode}
          onChange={event => setMode(event.currentTarget.value === "batch" ? "batch" : "now")}
          data={[
            { value: "now", label: t("listNow") },
            { value: "batch", label: t("listBatch") }
          ]}
        />
      )}
      {model && <BudgetFields budget={budget} onChange={setBudget} priced={priced} />}
      {choices[who].length > maxListed && <p className="people-count">{t("listTooLong", { most: maxListed })}</p>}
      <p role="status" className="people-count">
        {failed ? t("listNoEstimate") : estimate ? estimateText(estimate, isBatch, model && budget) : t("listCounting")}
      </p>
      <SendFailure sending={sending} />
      <div className="people-list-buttons">
        <Button type="submit" disabled={estimate?.people === 0} loading={sending.pending}>
          {t("listStart", { count: estimate?.people ?? personIds.length })}
        </Button>
        <Button variant="default" onClick={() => onDone(false)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  )
}

type Estimate = ReplyOf<"list.estimate">

/** What is estimated has no more digits than it is sure of. */
const about = (value: number) => Number(value.toPrecision(2))

/** "28 to evaluate, 2 up to date. About 34,000 tokens, $0.04." */
function estimateText({ people, upToDate, tokens, costUsd }: Estimate, isBatch: boolean, budget: BudgetText | undefined): string {
  if (people === 0) return t("listAllUpToDate", { count: upToDate })
  const who = upToDate === 0 ? t("listDue", { count: people }) : t("listDueSome", { count: people, upToDate })
  if (tokens === null) return `${who} ${t("listNothingLeaves")}`
  const usd = costUsd !== null && isBatch ? costUsd * batchShare : costUsd
  const takes =
    usd === null ? t("listTakes", { tokens: about(tokens) }) : t("listTakesCost", { tokens: about(tokens), cost: moneyText(about(usd)) })
  const shares = [budget?.tokens ? budget.tokens / tokens : 1, budget?.usd && usd ? budget.usd / usd : 1]
  const reached = Math.floor(people * Math.min(...shares))
  return `${who} ${takes}${reached < people ? ` ${t("listReaches", { count: reached })}` : ""}`
}
