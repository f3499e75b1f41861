import { Button } from "@mantine/core"
import { useEffect, useState } from "react"
import { browserModelState, fetchBrowserModel, promptApi, type BrowserModelState } from "~browser/prompt-api"
import { modelSettingsSchema } from "~model/model-settings"
import type { ModelRow } from "~store/rows/model-rows"
import { t, type TextKey } from "~ui/text"
import type { Sending } from "~ui/sending"

const words: Record<BrowserModelState, TextKey> = {
  "not in this browser": "browserModelNone",
  unavailable: "browserModelUnavailable",
  downloadable: "browserModelDownloadable",
  downloading: "browserModelDownloading",
  available: "browserModelAvailable"
}

/** The model that some browsers bring along: on this machine, without a key. Its download begins with the recruiter's click. */
export function BrowserModel({ model, sending }: { model: ModelRow | null; sending: Sending }) {
  const [state, setState] = useState<BrowserModelState | null>(null)
  const [share, setShare] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void browserModelState(promptApi()).then(setState)
  }, [])
  if (state === null) return null
  const download = async () => {
    const api = promptApi()
    if (!api) return
    setFailed(false)
    setShare(0)
    const isThere = await fetchBrowserModel(api, setShare).then(
      () => true,
      () => false
    )
    setFailed(!isThere)
    setShare(null)
    setState(await browserModelState(api))
  }
  const use = () =>
    sending.send("model.save", {
      settings: modelSettingsSchema.parse({ id: "browser", name: t("browserModelName"), kind: "browser", baseUrl: "", model: "" }),
      key: null
    })
  return (
    <li>
      <span>
        <b>{t("browserModelName")}</b>{" "}
        <small role="status">{share === null ? t(words[state]) : t("browserModelShare", { percent: Math.round(share * 100) })}</small>
        {failed && <small className="options-model-fault"> {t("browserModelFailed")}</small>}
      </span>
      {state === "downloadable" && share === null && (
        <Button variant="default" onClick={() => void download()}>
          {t("browserModelDownload")}
        </Button>
      )}
      {state === "available" && !model && (
        <Button variant="default" onClick={() => void use()}>
          {t("browserModelUse")}
        </Button>
      )}
      {model && (
        <Button variant="default" onClick={() => void sending.send("model.remove", { modelId: model.id })}>
          {t("browserModelStop")}
        </Button>
      )}
    </li>
  )
}
