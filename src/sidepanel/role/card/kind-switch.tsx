import type { KeyboardEvent } from "react"
import { qualificationKinds, type QualificationKind } from "~role/role"
import { t } from "~ui/text"
import { kindText } from "~ui/words/role-words"

interface KindSwitchProps {
  /** The qualification it is about. */
  text: string
  kind: QualificationKind | null
  /** The switch of a row is reached from it by an arrow, and is no stop of its own. */
  inRow?: boolean
  /** A message is under way: nothing is chosen meanwhile, and the focus stays. */
  disabled: boolean
  onChoose: (kind: QualificationKind) => void
}

/** Must, nice or avoid: one press each, the one that holds is pressed. */
export function KindSwitch({ text, kind, inRow = false, disabled, onChoose }: KindSwitchProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return
    const next = event.key === "ArrowLeft" ? "previousElementSibling" : "nextElementSibling"
    const other = (event.target as Element)[next]
    if (!(other instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    other.focus()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons have the focus; arrows go between them
    <div className="kind-switch" role="group" aria-label={t("roleKindOf", { text })} onKeyDown={onKeyDown}>
      {qualificationKinds.map(one => (
        <button
          key={one}
          type="button"
          tabIndex={inRow ? -1 : undefined}
          aria-pressed={one === kind}
          aria-disabled={disabled}
          onClick={() => disabled || onChoose(one)}
        >
          {kindText(one)}
        </button>
      ))}
    </div>
  )
}
