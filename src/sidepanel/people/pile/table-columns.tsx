import { Button, NativeSelect } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { ColumnField } from "~documents/pile/column-names"
import type { ColumnUse } from "~documents/pile/guess-columns"
import type { Table } from "~documents/pile/read-table"
import { database } from "~store/database"
import type { PileItemRow } from "~store/rows/pile-rows"
import type { Sending } from "~ui/sending"
import { t, type TextKey } from "~ui/text"

const fieldTexts = {
  name: "columnName",
  "first name": "columnFirstName",
  "last name": "columnLastName",
  "e-mail": "columnMail",
  "profile address": "columnAddress",
  headline: "columnHeadline",
  title: "columnTitle",
  company: "columnCompany",
  started: "columnStarted",
  ended: "columnEnded",
  place: "columnPlace",
  city: "columnCity",
  region: "columnRegion",
  country: "columnCountry",
  skills: "columnSkills",
  languages: "columnLanguages",
  school: "columnSchool",
  degree: "columnDegree",
  about: "columnAbout",
  résumé: "columnResume",
  "résumé file": "columnResumeFile",
  "other text": "columnOther"
} as const satisfies Record<ColumnField, TextKey>

const samples = 3

interface Asked {
  table: Table
  uses: ColumnUse[]
  fingerprint: string | null
}

/** Which column of a table is what: as it was understood, with three rows to see it by, for the recruiter to mend. */
export function TableColumns({ item, sending }: { item: PileItemRow; sending: Sending }) {
  const { data } = useQuery({
    queryKey: ["table", item.id],
    queryFn: async (): Promise<Asked | null> => {
      const kept = await database().pileBytes.get(item.id)
      if (!kept) return null
      const { readTable, guessColumns, fingerprintOf } = await import("./pile-parts")
      const table = readTable(new Uint8Array(await kept.bytes.arrayBuffer()))
      // A table without a header is like no other.
      const isNamed = table.headers.some(header => header !== "")
      return { table, uses: guessColumns(table), fingerprint: isNamed ? fingerprintOf(table.headers) : null }
    }
  })
  return data ? <Columns item={item} sending={sending} {...data} /> : null
}

function Columns({ item, sending, table, uses, fingerprint }: Asked & { item: PileItemRow; sending: Sending }) {
  const [fields, setFields] = useState<(string | null)[]>(() => uses.map(use => ("field" in use ? use.field : null)))
  const choices = [{ value: "", label: t("columnNone") }, ...Object.entries(fieldTexts).map(([value, key]) => ({ value, label: t(key) }))]
  const refused = table.headers.filter((_, at) => "refused" in (uses[at] ?? {}))
  const read = () => void sending.send("pile.columns", { itemId: item.id, columns: fields, fingerprint })
  return (
    <section className="pile-columns" aria-label={t("columnsTitle", { file: item.path })}>
      <h2>{t("columnsTitle", { file: item.path })}</h2>
      <p>{t("columnsHow", { count: table.rows.length })}</p>
      <ul>
        {table.headers.map((header, at) => {
          const use = uses[at]
          if (!use || "refused" in use) return null
          const name = header || t("columnNumber", { number: at + 1 })
          return (
            <li key={at} data-left={fields[at] === null}>
              <NativeSelect
                size="xs"
                label={name}
                value={fields[at] ?? ""}
                data={choices}
                onChange={event => {
                  const { value } = event.currentTarget
                  setFields(before => before.map((field, index) => (index === at ? value || null : field)))
                }}
              />
              <ol aria-label={t("columnSamples", { name })}>
                {table.rows.slice(0, samples).map((row, index) => (
                  <li key={index}>{row[at] || "–"}</li>
                ))}
              </ol>
            </li>
          )
        })}
      </ul>
      {refused.length > 0 && <p className="pile-refused">{t("tableRefused", { columns: { list: refused, as: "commas" } })}</p>}
      <div className="people-list-buttons">
        <Button size="compact-sm" disabled={fields.every(field => field === null)} onClick={read}>
          {t("columnsRead", { count: table.rows.length })}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => void sending.send("pile.leave", { pileId: item.pileId, itemId: item.id })}
        >
          {t("columnsLeave")}
        </Button>
      </div>
    </section>
  )
}
