import { Button } from "@mantine/core"
import { habitsSaid } from "~model/habits-said"
import { sentence } from "~sentence/sentence"
import type { ModelRow } from "~store/rows/model-rows"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"

/** One model: where it is, what its last test found, and what can be done with it. */
export function ModelItem({ model, sending, onChange }: { model: ModelRow; sending: Sending; onChange: () => void }) {
  const { id, name, test } = model
  return (
    <li aria-label={name}>
      <span>
        <b>{name}</b> <small>{[model.model || t("modelNoneChosen"), hostOf(model)].join(" · ")}</small>
      </span>
      <span className="options-buttons">
        <Button
          variant="default"
          aria-label={t("modelTestNamed", { name })}
          disabled={test?.state === "running"}
          onClick={() => void sending.send("model.test", { modelId: id })}
        >
          {t("modelTest")}
        </Button>
        <Button variant="default" aria-label={t("modelChangeNamed", { name })} onClick={onChange}>
          {t("modelChange")}
        </Button>
        <Button
          variant="default"
          aria-label={t("modelRemoveNamed", { name })}
          onClick={() => void sending.send("model.remove", { modelId: id })}
        >
          {t("modelRemove")}
        </Button>
      </span>
      <TestLine model={model} />
      {model.test?.report?.ok === true && (
        <p className="options-muted">
          {inWords(sentence("modelTakes", { parts: { list: habitsSaid(model.structured, model.habits), as: "commas" } }))}
        </p>
      )}
    </li>
  )
}

function TestLine({ model: { test, hasKey } }: { model: ModelRow }) {
  const words =
    test === null
      ? t("modelUntested")
      : test.state === "running"
        ? t("modelTesting")
        : [
            test.report && inWords(test.report.sentence),
            test.report?.next && inWords(test.report.next),
            test.report?.answerMs == null ? null : t("modelAnswered", { ms: Math.round(test.report.answerMs) })
          ]
            .filter(Boolean)
            .join(" ")
  return (
    <p role="status" className={test?.report && !test.report.ok ? "options-model-fault" : "options-muted"}>
      {words} {hasKey ? t("modelHasKey") : ""}
    </p>
  )
}

function hostOf({ baseUrl }: ModelRow): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl
}
