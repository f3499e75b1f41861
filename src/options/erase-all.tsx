import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { FormEvent } from "react"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"

/** Erases everything, after the word was typed: there is no way back. */
export function EraseAll() {
  const sending = useSend()
  const [typed, setTyped] = useState("")
  const [done, setDone] = useState(false)
  const word = t("optionsEraseWord")
  const ready = typed.trim().toLowerCase() === word.toLowerCase()
  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || !(await sending.send("data.eraseAll", {}))) return
    setTyped("")
    setDone(true)
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
      <p role="status">{done && t("optionsErasedAll")}</p>
      <SendFailure sending={sending} />
    </form>
  )
}
