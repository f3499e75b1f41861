import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from "@mantine/core"
import { useId, useState, type FormEvent } from "react"
import { askToRead } from "~browser/permissions"
import { isInReach } from "~browser/reach"
import { modelSettingsSchema, type ModelSettings } from "~model/model-settings"
import { inWords } from "~sentence/in-words"
import { mostAtOnce } from "~model/most-at-once"
import { presets } from "~model/presets"
import { addressFaultSaid, serverAddress } from "~model/server-address"
import type { ModelRow } from "~store/rows/model-rows"
import { NumberField } from "~ui/number-field"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

const first = presets[0]!

/** Adds a model on a server, or changes one. Saving asks the browser for the permission to talk to that server, in the same click. */
export function ModelForm({
  model,
  sending,
  onDone
}: {
  model: ModelRow | null
  sending: Sending
  onDone: (saved: string | null) => void
}) {
  const [presetId, setPresetId] = useState(model ? "other" : first.id)
  const [fields, setFields] = useState<ModelSettings>(() => model ?? emptySettings())
  const [key, setKey] = useState("")
  const listId = useId()
  const preset = presets.find(({ id }) => id === presetId)
  const address = serverAddress(fields.baseUrl)
  const isBeyond = "origin" in address && !isInReach(address.origin)
  const origin = "origin" in address && !isBeyond ? address.origin : null
  const set = (changes: Partial<ModelSettings>) => setFields(before => ({ ...before, ...changes }))
  const names = model?.test?.report?.models ?? []

  const choose = (id: string) => {
    const chosen = presets.find(one => one.id === id)
    setPresetId(id)
    if (chosen) set({ kind: chosen.kind, baseUrl: chosen.baseUrl, name: chosen.id === "other" ? "" : inWords(chosen.name) })
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (origin === null) return
    // First in the click, or the browser does not ask. A server that allows extensions answers without it too.
    await askToRead(origin).catch(() => false)
    const settings = modelSettingsSchema.parse({ ...fields, name: fields.name.trim() || new URL(origin).host, model: fields.model.trim() })
    const reply = await sending.send("model.save", { settings, key: key === "" ? null : key })
    if (reply === undefined) return
    await sending.send("model.test", { modelId: settings.id })
    onDone(settings.id)
  }

  return (
    <form
      className="options-model-form"
      onSubmit={event => void save(event)}
      aria-label={model ? t("modelChangeNamed", { name: model.name }) : t("modelAdd")}
    >
      {!model && (
        <NativeSelect
          label={t("modelKind")}
          value={presetId}
          onChange={event => choose(event.currentTarget.value)}
          data={presets.map(({ id, name }) => ({ value: id, label: inWords(name) }))}
        />
      )}
      {preset?.hint && <p className="options-muted">{inWords(preset.hint)}</p>}
      <TextInput label={t("modelName")} value={fields.name} onChange={event => set({ name: event.currentTarget.value })} />
      <TextInput
        label={t("modelAddress")}
        value={fields.baseUrl}
        onChange={event => set({ baseUrl: event.currentTarget.value })}
        error={
          fields.baseUrl !== "" && "fault" in address
            ? inWords(addressFaultSaid(address.fault))
            : isBeyond
              ? t("addressAirGapped")
              : undefined
        }
      />
      {"place" in address && address.place === "own network" && origin?.startsWith("http:") && (
        <p className="options-muted" role="note">
          {t("addressOwnNetwork")}
        </p>
      )}
      <PasswordInput
        label={t("modelKey")}
        description={t(model?.hasKey ? "modelKeyKept" : preset?.needsKey ? "modelKeyNeeded" : "modelKeyOptional")}
        value={key}
        autoComplete="off"
        onChange={event => setKey(event.currentTarget.value)}
        visibilityToggleButtonProps={{ "aria-label": t("modelKeyShow") }}
      />
      <TextInput
        label={t("modelModel")}
        description={t("modelModelWhat")}
        list={listId}
        value={fields.model}
        onChange={event => set({ model: event.currentTarget.value })}
      />
      <datalist id={listId}>
        {names.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <NumberField
        label={t("modelParallel")}
        min={1}
        max={mostAtOnce(fields.baseUrl)}
        value={Math.min(fields.parallel, mostAtOnce(fields.baseUrl))}
        onChange={value => set({ parallel: value || 1 })}
      />
      <p className="options-muted">{t("modelParallelMost", { count: mostAtOnce(fields.baseUrl) })}</p>
      <div className="options-model-prices">
        <Price label={t("modelPriceIn")} value={fields.priceIn} onChange={priceIn => set({ priceIn })} />
        <Price label={t("modelPriceCached")} value={fields.priceCachedIn} onChange={priceCachedIn => set({ priceCachedIn })} />
        <Price label={t("modelPriceOut")} value={fields.priceOut} onChange={priceOut => set({ priceOut })} />
      </div>
      <p className="options-muted">{t("modelPriceWhat")}</p>
      <Checkbox
        label={t("modelHideSchools")}
        checked={fields.hideSchools}
        onChange={event => set({ hideSchools: event.currentTarget.checked })}
      />
      <Checkbox
        label={t("modelHideEmployers")}
        checked={fields.hideEmployers}
        onChange={event => set({ hideEmployers: event.currentTarget.checked })}
      />
      <Checkbox
        label={t("modelWholeTexts")}
        description={t("modelWholeTextsWhat")}
        checked={fields.wholeTexts}
        onChange={event => set({ wholeTexts: event.currentTarget.checked })}
      />
      <p className="options-muted">{t("modelHidden")}</p>
      <div className="options-buttons">
        <Button type="submit" disabled={origin === null} loading={sending.pending}>
          {t("modelSave")}
        </Button>
        <Button variant="default" onClick={() => onDone(null)}>
          {t("modelCancel")}
        </Button>
      </div>
    </form>
  )
}

function Price({ label, value, onChange }: { label: string; value: number | null; onChange: (value: number | null) => void }) {
  return <NumberField label={label} min={0} decimals={4} value={value} onChange={onChange} />
}

function emptySettings(): ModelSettings {
  return modelSettingsSchema.parse({
    id: crypto.randomUUID(),
    name: first.name,
    kind: first.kind,
    baseUrl: first.baseUrl,
    model: ""
  }) as ModelSettings
}
