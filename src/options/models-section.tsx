import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { listModels } from "~store/runs/models"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { BrowserModel } from "./browser-model"
import { ModelChoices } from "./model-choices"
import { ModelForm } from "./model-form"
import { ModelItem } from "./model-item"

/** The engines that may answer: the rules that come with Candor, the browser's own model, and servers that the recruiter adds. */
export function ModelsSection() {
  const settings = useSettings()
  const models = useLive(() => listModels(database()), [])
  const sending = useSend()
  /** The id of the model that is being changed, "" for a new one, null for none. */
  const [open, setOpen] = useState<string | null>(null)
  if (!settings || !models) return null
  const servers = models.filter(({ kind }) => kind !== "browser")
  return (
    <>
      <ul className="options-list">
        <li>
          <span>
            <b>{t("optionsBuiltIn")}</b> <small>{t("optionsBuiltInAlways")}</small>
          </span>
        </li>
        <BrowserModel model={models.find(({ kind }) => kind === "browser") ?? null} sending={sending} />
        {servers.map(model =>
          open === model.id ? (
            <li key={model.id}>
              <ModelForm model={model} sending={sending} onDone={() => setOpen(null)} />
            </li>
          ) : (
            <ModelItem key={model.id} model={model} sending={sending} onChange={() => setOpen(model.id)} />
          )
        )}
      </ul>
      <p className="options-muted">{t("optionsBuiltInWhat")}</p>
      {open === "" ? (
        <ModelForm model={null} sending={sending} onDone={() => setOpen(null)} />
      ) : (
        <Button variant="default" onClick={() => setOpen("")}>
          {t("modelAdd")}
        </Button>
      )}
      {models.length > 0 && <ModelChoices models={models} settings={settings} sending={sending} />}
      <p className="options-muted">{t("modelLeaves")}</p>
      <SendFailure sending={sending} />
    </>
  )
}
