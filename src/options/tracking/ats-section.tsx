import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { ConnectionForm } from "./connection-form"
import { ConnectionItem } from "./connection-item"

/** The accounts of applicant tracking systems: which there are, whether they work, and how one is added. */
export function AtsSection() {
  const connections = useLive(async () => (await database().connections.toArray()).sort((a, b) => a.createdAt - b.createdAt), [])
  const sending = useSend()
  /** The id of the connection that is being changed, "" for a new one, null for none. */
  const [open, setOpen] = useState<string | null>(null)
  if (!connections) return null
  return (
    <>
      <p className="options-muted">{t("trackingWhat")}</p>
      <ul className="options-list">
        {connections.map(connection =>
          open === connection.id ? (
            <li key={connection.id}>
              <ConnectionForm connection={connection} sending={sending} onDone={() => setOpen(null)} />
            </li>
          ) : (
            <ConnectionItem key={connection.id} connection={connection} sending={sending} onChange={() => setOpen(connection.id)} />
          )
        )}
      </ul>
      {open === "" ? (
        <ConnectionForm connection={null} sending={sending} onDone={() => setOpen(null)} />
      ) : (
        <Button variant="default" onClick={() => setOpen("")}>
          {t("trackingAdd")}
        </Button>
      )}
      <SendFailure sending={sending} />
    </>
  )
}
