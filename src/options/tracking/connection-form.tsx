import { Button, Checkbox, NativeSelect, PasswordInput, TextInput } from "@mantine/core"
import { useState, type FormEvent } from "react"
import { askForHosts } from "~browser/permissions"
import type { Connector } from "~connectors/connector"
import type { ConnectorSettings, KeyField } from "~connectors/connector-settings"
import { connectors } from "~connectors/vendors/registry"
import type { ConnectionRow } from "~store/rows/ats-rows"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"

interface ConnectionFormProps {
  /** Null for a new one. */
  connection: ConnectionRow | null
  sending: Sending
  onDone: () => void
}

/** Connects an applicant tracking system, or changes a connection. Saving asks the browser to let Candor talk to that host, in the same click. */
export function ConnectionForm({ connection, sending, onDone }: ConnectionFormProps) {
  const [kind, setKind] = useState(connection?.settings.kind ?? connectors[0]?.id ?? "")
  const [fields, setFields] = useState<Record<string, string>>(connection?.settings.fields ?? {})
  const [address, setAddress] = useState(connection?.settings.baseUrl ?? "")
  const [follows, setFollows] = useState(connection?.follows ?? true)
  const connector = connectors.find(({ id }) => id === kind)
  if (!connector) return null
  const isAddress = address.trim() === "" || URL.canParse(address.trim())

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const settings = settingsOf(connector, fields, address)
    // First in the click, or the browser does not ask.
    await askForHosts(connector.hosts(settings)).catch(() => false)
    const isSecret = (name: string) => connector.keyForm.some(field => field.name === name && field.secret)
    const named = (secret: boolean) => Object.fromEntries(Object.entries(settings.fields).filter(([name]) => isSecret(name) === secret))
    const connectionId = connection?.id ?? crypto.randomUUID()
    const saved = await sending.send("ats.save", {
      connectionId,
      settings: { ...settings, fields: named(false) },
      secrets: named(true),
      follows
    })
    if (saved === undefined) return
    await sending.send("ats.test", { connectionId })
    onDone()
  }

  return (
    <form
      className="options-model-form"
      onSubmit={event => void save(event)}
      aria-label={connection ? t("trackingChangeNamed", { name: connection.name }) : t("trackingAdd")}
    >
      {!connection && (
        <NativeSelect
          label={t("trackingVendor")}
          value={kind}
          onChange={event => {
            setKind(event.currentTarget.value)
            setFields({})
          }}
          data={connectors.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {!connector.verified && <p className="options-muted">{t("trackingUnverified", { name: connector.name })}</p>}
      {connector.keyForm
        .filter(({ picked }) => picked !== true)
        .map(field => (
          <Field
            key={`${kind} ${field.name}`}
            field={field}
            keptEnd={connection?.hasKey ? (connection.keyEnds[field.name] ?? null) : null}
            value={fields[field.name] ?? ""}
            onChange={value => setFields(before => ({ ...before, [field.name]: value }))}
          />
        ))}
      <TextInput
        label={t("trackingAddress")}
        description={t("trackingAddressWhat")}
        value={address}
        onChange={event => setAddress(event.currentTarget.value)}
        error={isAddress ? undefined : t("modelAddressWrong")}
      />
      <Rights connector={connector} />
      <Checkbox label={t("trackingFollows")} checked={follows} onChange={event => setFollows(event.currentTarget.checked)} />
      <div className="options-buttons">
        <Button type="submit" disabled={!isAddress} loading={sending.pending}>
          {t("trackingSave")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("modelCancel")}
        </Button>
      </div>
    </form>
  )
}

interface FieldProps {
  field: KeyField
  /** The end of the secret that is kept; null where none is. */
  keptEnd: string | null
  value: string
  onChange: (value: string) => void
}

function Field({ field, keptEnd, value, onChange }: FieldProps) {
  const label = field.needed === "always" ? inWords(field.label) : t("trackingForWriting", { field: field.label })
  const help = inWords(field.help)
  if (!field.secret)
    return <TextInput label={label} description={help} value={value} onChange={event => onChange(event.currentTarget.value)} />
  return (
    <PasswordInput
      label={label}
      description={keptEnd === null ? help : t("trackingKeyKept", { end: keptEnd })}
      value={value}
      autoComplete="off"
      onChange={event => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ "aria-label": t("modelKeyShow") }}
    />
  )
}

/** What is to be ticked at the vendor, by the names that stand there, and no more. */
function Rights({ connector: { name, rights } }: { connector: Connector }) {
  if (rights.length === 0) return null
  return (
    <div className="options-part">
      <h3>{t("trackingRights", { name })}</h3>
      <ul className="options-rights">
        {rights.map(right => (
          <li key={`${right.for} ${right.name}`}>
            {right.for === "writing" ? t("trackingRightToWrite", { right: right.name }) : right.name}
          </li>
        ))}
      </ul>
    </div>
  )
}

function settingsOf(connector: Connector, fields: Readonly<Record<string, string>>, address: string): ConnectorSettings {
  const known = new Set(connector.keyForm.map(({ name }) => name))
  const typed = Object.entries(fields).flatMap(([name, value]) =>
    known.has(name) && value.trim() !== "" ? [[name, value.trim()] as const] : []
  )
  const given = address.trim().replace(/\/+$/, "")
  return { kind: connector.id, baseUrl: given === "" ? null : given, authUrl: null, fields: Object.fromEntries(typed) }
}
