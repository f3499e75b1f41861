import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { FormEvent } from "react"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { leftAtServers } from "./left-at-servers"

/** Erases everything, after the word was typed: there is no way back. */
export function EraseAll() {
  const sending = useSend()
  const [typed, setTyped] = useState("")
  const [done, setDone] = useState(false)
  const [leftAt, setLeftAt] = useState<readonly string[]>([])
  const word = t("optionsEraseWord")
  const ready = typed.trim().toLowerCase() === word.toLowerCase()
  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const erased = await sending.send("data.eraseAll", {})
    if (!erased) return
    setTyped("")
    setDone(true)
    setLeftAt(erased.leftAt)
  }
  return (
    <form className="options-part" onSubmit={event => void erase(event)}>
      <h3>{t("optionsEraseAll")}</h3>
      <p className="options-muted">{t("optionsEraseAllWhat")}</p>
      <TextInput
        label={t("optionsEraseType", { word })}
        value={typed}
        autoComplete="off"
        onChange={event => {
          setTyped(event.currentTarget.value)
          setDone(false)
        }}
      />
      <Button type="submit" className="options-danger" variant="outline" disabled={!ready} loading={sending.pending}>
        {t("optionsEraseAll")}
      </Button>
      <p role="status">{done && [t("optionsErasedAll"), leftAtServers(leftAt)].filter(Boolean).join(" ")}</p>
      <SendFailure sending={sending} />
    </form>
  )
}
