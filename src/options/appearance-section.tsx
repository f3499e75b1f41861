import { NativeSelect, SegmentedControl, Switch } from "@mantine/core"
import { SendFailure } from "~ui/failure-alert"
import { languages } from "~sentence/languages"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"

const schemes = [
  { value: "auto", label: "optionsSchemeAuto" },
  { value: "light", label: "optionsSchemeLight" },
  { value: "dark", label: "optionsSchemeDark" }
] as const

/** Each language by its own name, so that whoever cannot read the page finds theirs. */
const named = languages.map(language => ({
  value: language,
  label: new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language
}))

/** Language, colours, whether names are shown, and whether single keys do something (WCAG 2.1.4). */
export function AppearanceSection() {
  const settings = useSettings()
  const sending = useSend()
  if (!settings) return null
  return (
    <>
      <NativeSelect
        label={t("optionsLanguage")}
        description={t("optionsLanguageWhat")}
        value={settings.language}
        data={[{ value: "auto", label: t("optionsLanguageAuto") }, ...named]}
        onChange={event => {
          const chosen = event.currentTarget.value
          const language = chosen === "auto" ? chosen : languages.find(one => one === chosen)
          if (language) void sending.send("settings.change", { language })
        }}
      />
      <SegmentedControl
        aria-label={t("optionsScheme")}
        value={settings.colorScheme}
        data={schemes.map(scheme => ({ value: scheme.value, label: t(scheme.label) }))}
        onChange={value => {
          const chosen = schemes.find(scheme => scheme.value === value)
          if (chosen) void sending.send("settings.change", { colorScheme: chosen.value })
        }}
      />
      <Switch
        label={t("optionsBlind")}
        description={t("optionsBlindWhat")}
        checked={settings.blind}
        onChange={event => void sending.send("settings.change", { blind: event.currentTarget.checked })}
      />
      <Switch
        label={t("optionsSingleKeys")}
        description={t("optionsSingleKeysWhat")}
        checked={settings.singleKeys}
        onChange={event => void sending.send("settings.change", { singleKeys: event.currentTarget.checked })}
      />
      <SendFailure sending={sending} />
    </>
  )
}
