import "~workshop/texts"
import "~browser/polyfill"
import { AppFrame } from "~ui/app-frame"
import { Workshop } from "~workshop/workshop"

export default function WorkshopPage() {
  return (
    <AppFrame>
      <Workshop />
    </AppFrame>
  )
}
