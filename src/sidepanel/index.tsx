import "./texts"
import "~browser/polyfill"
import { AppFrame } from "~ui/app-frame"
import "./shell/panel.css"
import { Panel } from "./shell/panel"

export default function SidePanel() {
  return (
    <AppFrame>
      <Panel />
    </AppFrame>
  )
}
