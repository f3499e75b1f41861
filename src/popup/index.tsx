import "./popup.css"
import { useEffect } from "react"
import { useSettings } from "~ui/use-settings"
import { Popup } from "./popup"
import { useFrontTab } from "./use-front-tab"

/**
 * The toolbar's popup. Its first paint waits for nothing: what Candor sees, the switches and the counts are filled in from the store,
 * never from the worker. Without Mantine, because its styles alone take longer than the popup may.
 */
export default function PopupPage() {
  const settings = useSettings()
  const tab = useFrontTab()
  const scheme = settings?.colorScheme ?? "auto"
  useEffect(() => {
    if (scheme === "auto") delete document.documentElement.dataset.scheme
    else document.documentElement.dataset.scheme = scheme
  }, [scheme])
  return <Popup tab={tab} settings={settings} />
}
