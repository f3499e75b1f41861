import "./texts"
import "~browser/polyfill"
import { AppFrame } from "~ui/app-frame"
import { Options } from "./options"

export default function OptionsPage() {
  return (
    <AppFrame>
      <Options />
    </AppFrame>
  )
}
