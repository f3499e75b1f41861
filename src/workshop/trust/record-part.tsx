import { Checkbox, Switch } from "@mantine/core"
import type { RoleRow } from "~store/rows/rows"
import { jurisdictions, jurisdictionsCheckedIn } from "~trust/jurisdictions/jurisdictions"
import { missingOfRecord } from "~trust/record/missing-of-record"
import { roleRecordSchema, type WrittenRecord } from "~trust/record/role-record"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { listedMissing } from "~ui/words/missing-of-record-words"
import { attachedTestText } from "./attached-test-text"
import { RecordField } from "./record-field"

const lines = [
  { field: "overseer", label: "recordOverseer", isLong: false },
  { field: "purpose", label: "recordPurpose", isLong: true },
  { field: "legalBasis", label: "recordLegalBasis", isLong: true },
  { field: "contact", label: "recordContact", isLong: false },
  { field: "otherWay", label: "recordOtherWay", isLong: true },
  { field: "dataProtectionOfficer", label: "recordOfficer", isLong: false }
] as const

/** What is written down of a role before it is used, what is still missing of it, and two switches: present without ranking, nothing leaves. */
export function RecordPart({ role: row }: { role: RoleRow }) {
  const sending = useSend()
  const record = row.record ?? roleRecordSchema.parse({})
  const missing = missingOfRecord(row.record, row.role, row.version)
  const change = (fields: Partial<WrittenRecord>, presentsOnly?: boolean) =>
    void sending.send("record.change", { roleId: row.id, fields, ...(presentsOnly === undefined ? {} : { presentsOnly }) })
  const musts = row.role.qualifications.filter(({ kind }) => kind === "must")
  return (
    <div className="workshop-part">
      <h3>{t("onTrustRecord")}</h3>
      <p role="status">{missing.length === 0 ? t("recordWhole") : t("recordMissing", { what: listedMissing(missing) })}</p>
      <fieldset className="trust-places">
        <legend>{t("recordJurisdictions")}</legend>
        {jurisdictions.map(({ id, name, rules }) => (
          <Checkbox
            key={id}
            size="xs"
            label={name}
            title={rules.map(rule => `${rule.name}: ${rule.state}`).join("\n")}
            checked={record.jurisdictions.includes(id)}
            onChange={event =>
              change({
                jurisdictions: event.currentTarget.checked
                  ? [...record.jurisdictions, id]
                  : record.jurisdictions.filter(other => other !== id)
              })
            }
          />
        ))}
        <p className="workshop-muted">{t("recordCheckedIn", { month: jurisdictionsCheckedIn })}</p>
      </fieldset>
      {lines.map(({ field, label, isLong }) => (
        <RecordField
          key={field}
          label={t(label)}
          value={record[field]}
          longest={isLong ? 2_000 : 300}
          isLong={isLong}
          onSave={text => change({ [field]: text })}
        />
      ))}
      {musts.length > 0 && (
        <fieldset className="trust-alternatives">
          <legend>{t("recordAlternatives")}</legend>
          <p className="workshop-muted">{t("recordAlternativesWhat")}</p>
          {musts.map(({ id, text }) => (
            <RecordField
              key={id}
              label={text}
              value={record.alternatives[id] ?? ""}
              longest={2_000}
              isLong
              onSave={said => change({ alternatives: { ...record.alternatives, [id]: said } })}
            />
          ))}
        </fieldset>
      )}
      <p>{record.test ? attachedTestText(record.test) : t("recordNoTest")}</p>
      <p>{record.notice ? t("recordNotice", { day: formatDay(record.notice.at) }) : t("recordNoNotice")}</p>
      <Switch
        size="xs"
        label={t("recordPresentsOnly")}
        description={t("recordPresentsOnlyWhat")}
        checked={row.role.presentsOnly ?? false}
        onChange={event => change({}, event.currentTarget.checked)}
      />
      <Switch
        size="xs"
        label={t("recordNothingLeaves")}
        description={t("recordNothingLeavesWhat")}
        checked={record.nothingLeaves}
        onChange={event => change({ nothingLeaves: event.currentTarget.checked })}
      />
      <SendFailure sending={sending} />
    </div>
  )
}
