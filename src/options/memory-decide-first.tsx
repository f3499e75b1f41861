import { useEffect, useId, useState } from "react"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** Of how many people in a hundred the verdicts stay hidden until the recruiter has decided. It counts when the slider is let go. */
export function MemoryDecideFirst({ share, sending }: { share: number; sending: Sending }) {
  const id = useId()
  const [chosen, setChosen] = useState(share)
  useEffect(() => setChosen(share), [share])
  const save = () => {
    if (chosen !== share) void sending.send("settings.change", { decideFirstShare: chosen })
  }
  const words = chosen === 0 ? t("memoryDecideFirstNone") : t("memoryDecideFirstOf", { share: chosen })
  return (
    <div className="options-part">
      <h3>{t("memoryDecideFirst")}</h3>
      <p className="options-muted">{t("memoryDecideFirstWhat")}</p>
      <label htmlFor={id}>{t("memoryDecideFirstShare")}</label>
      <input
        id={id}
        className="options-range"
        type="range"
        min={0}
        max={100}
        step={5}
        value={chosen}
        aria-valuetext={words}
        onChange={event => setChosen(event.currentTarget.valueAsNumber)}
        onPointerUp={save}
        onKeyUp={save}
        onBlur={save}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}
