import "./texts"
import "./popup.css"
import { useLayoutEffect } from "react"
import { Popup } from "./popup"
import { useFrontTab } from "./use-front-tab"

/**
 * The toolbar's popup. Its frame stands in the page itself, before any script runs; what Candor sees, the switches and the counts are
 * filled in from the store, never from the worker. Without Mantine, because its styles alone take longer than the popup may.
 */
export default function PopupPage() {
  const tab = useFrontTab()
  // Taken away in the moment in which the live one is drawn, so that neither two nor none are ever seen.
  useLayoutEffect(() => document.getElementById("popup-before")?.remove(), [])
  return <Popup tab={tab} />
}
