import { NativeSelect } from "@mantine/core"
import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId } from "~store/runs/models"
import type { Settings } from "~store/rows/rows"
import { skillFacts } from "~run/skills/registry"
import { t, type TextKey } from "~ui/text"
import type { Sending } from "~ui/sending"

/** What a model can be chosen for: everything, and each skill that may ask one. */
const choices: readonly { skill: string; label: TextKey }[] = [
  { skill: "default", label: "modelForAll" },
  ...skillFacts.flatMap(facts => ("modelLabel" in facts ? [{ skill: facts.id, label: facts.modelLabel }] : []))
]

/** Which model answers what. The built-in rules answer where none is chosen, and where the chosen one fails. */
export function ModelChoices({ models, settings, sending }: { models: readonly ModelRow[]; settings: Settings; sending: Sending }) {
  const data = [{ value: builtinModelId, label: t("optionsBuiltIn") }, ...models.map(({ id, name }) => ({ value: id, label: name }))]
  const known = (id: string | undefined) => (data.some(({ value }) => value === id) ? id : undefined)
  return (
    <div className="options-model-choices">
      {choices.map(({ skill, label }) => (
        <NativeSelect
          key={skill}
          label={t(label)}
          value={known(settings.modelFor[skill]) ?? (skill === "default" ? builtinModelId : "")}
          onChange={event =>
            void sending.send("model.choose", {
              skill,
              modelId: event.currentTarget.value || (settings.modelFor.default ?? builtinModelId)
            })
          }
          data={
            skill === "default"
              ? data
              : [{ value: "", label: t("modelAsAll"), disabled: known(settings.modelFor[skill]) !== undefined }, ...data]
          }
        />
      ))}
      <p className="options-muted">{t("modelFallback")}</p>
    </div>
  )
}
