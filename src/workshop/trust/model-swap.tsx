import { Button, Group, NativeSelect } from "@mantine/core"
import { useState, type ReactNode } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { listModels } from "~store/runs/models"
import { FailureAlert } from "~ui/failure-alert"
import { failureOf } from "~messages/failure-of"
import type { Failure } from "~messages/failure"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"
import { mostAskedOfModel, useModelSwap, type ModelSwapResult } from "./use-model-swap"

interface ModelSwapProps {
  role: RoleRow
  /** What it found, and by which model, once it is there. */
  children: (result: ModelSwapResult, model: string) => ReactNode
}

/** The same test by one of the recruiter's models: which, about how many, how far it is, and what moved beside its own noise. */
export function ModelSwap({ role, children }: ModelSwapProps) {
  const models = useLive(() => listModels(database()), [])
  const [chosen, setChosen] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { start, result, progress } = useModelSwap(role)
  const model = models?.find(({ id }) => id === chosen) ?? models?.[0]
  if (!model) return null
  const begin = () => {
    setFailure(null)
    start(model.id).catch((error: unknown) => setFailure(failureOf(error)))
  }
  return (
    <>
      <Group gap={8} align="end">
        <NativeSelect
          size="xs"
          label={t("onTrustSwapModel")}
          value={model.id}
          disabled={progress !== null}
          onChange={event => setChosen(event.currentTarget.value)}
          data={(models ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button size="xs" variant="default" loading={progress !== null} onClick={begin}>
          {t("onTrustSwapAskModel")}
        </Button>
      </Group>
      <p className="workshop-muted">{t("onTrustSwapModelWhat", { people: mostAskedOfModel })}</p>
      <p role="status">{progress && t("onTrustSwapAsked", progress)}</p>
      {failure && <FailureAlert failure={failure} onRetry={begin} />}
      {result && result.leftOut > 0 && <p>{t("onTrustSwapLeftOut", { count: result.leftOut })}</p>}
      {result && children(result, model.name)}
    </>
  )
}
