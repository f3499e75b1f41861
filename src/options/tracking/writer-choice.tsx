import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import type { VendorUser } from "~connectors/connector"
import { connectors } from "~connectors/vendors/registry"
import type { ConnectionRow } from "~store/rows/ats-rows"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"

interface WriterChoiceProps {
  connection: ConnectionRow
  sending: Sending
}

/** In whose name notes are written, where the vendor wants to know: picked from the people that it names, who are asked for on a click. */
export function WriterChoice({ connection: { id: connectionId, settings, writerName }, sending }: WriterChoiceProps) {
  const [writers, setWriters] = useState<VendorUser[] | null>(null)
  const field = connectors.find(({ id }) => id === settings.kind)?.keyForm.find(({ needed }) => needed === "for writing")
  if (!field) return null
  const chosen = settings.fields[field.name] ?? ""
  if (writers === null) {
    const name = writerName ?? (chosen === "" ? t("trackingWriterNone") : chosen)
    return (
      <p className="options-muted">
        {t("trackingWriter")}: {name}{" "}
        <Button
          size="compact-xs"
          variant="default"
          loading={sending.pending}
          onClick={() => void sending.send("ats.writers", { connectionId }).then(reply => reply && setWriters(reply.writers))}
        >
          {t("trackingWriterShow")}
        </Button>
      </p>
    )
  }
  if (writers.length === 0) return <p className="options-muted">{t("trackingWriterNobody")}</p>
  const known = writers.some(({ id }) => id === chosen)
  return (
    <NativeSelect
      label={t("trackingWriter")}
      value={known ? chosen : ""}
      data={[
        ...(known ? [] : [{ value: "", label: t("trackingWriterNone") }]),
        ...writers.map(({ id, name, email }) => ({ value: id, label: email === null ? name : `${name} · ${email}` }))
      ]}
      onChange={event => {
        const writer = writers.find(({ id }) => id === event.currentTarget.value)
        if (writer) void sending.send("ats.writer", { connectionId, writer: { id: writer.id, name: writer.name } })
      }}
    />
  )
}
