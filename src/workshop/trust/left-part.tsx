import { NativeSelect } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { readWhatLeft, type LeftForRole } from "~store/trust/read-what-left"
import { FirstOf } from "~ui/first-of"
import { formatDay, formatMoment } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { OutgoingBody } from "~ui/outgoing/outgoing-item"
import { t } from "~ui/text"
import { skillText } from "~ui/words/run-words"

/** What left this machine for a role: by person, server and day, with size, purpose and the very bytes. */
export function LeftPart({ role }: { role: RoleRow }) {
  const left = useLive(() => readWhatLeft(database(), role.id), [role.id])
  const isBlind = useSettings()?.blind ?? true
  const [of, setOf] = useState({ person: "", server: "", day: "" })
  if (!left) return null
  const nameOf = ({ name }: { name: string | null }) => (isBlind ? t("candidateBlindName") : (name ?? t("candidateNoName")))
  const people = new Map(
    left.flatMap(one => one.people.map((person, at) => [person.id, isBlind ? `${nameOf(person)} ${at + 1}` : nameOf(person)]))
  )
  const shown = left.filter(
    one =>
      (of.person === "" || one.people.some(({ id }) => id === of.person)) &&
      (of.server === "" || one.server === of.server) &&
      (of.day === "" || formatDay(one.at) === of.day)
  )
  const choice = (field: keyof typeof of, label: string, data: readonly { value: string; label: string }[]) => (
    <NativeSelect
      size="xs"
      label={label}
      value={of[field]}
      onChange={event => setOf({ ...of, [field]: event.currentTarget.value })}
      data={[{ value: "", label: t("leftAll") }, ...data]}
    />
  )
  const same = (values: readonly string[]) => [...new Set(values)].map(value => ({ value, label: value }))
  return (
    <div className="workshop-part">
      <h3>{t("onTrustLeft")}</h3>
      <p>{t("onTrustLeftWhat")}</p>
      {left.length === 0 ? (
        <p className="workshop-muted">{t("leftNothing")}</p>
      ) : (
        <>
          <div className="trust-choices">
            {choice(
              "person",
              t("leftPerson"),
              [...people].map(([value, label]) => ({ value, label }))
            )}
            {choice("server", t("leftServer"), same(left.map(({ server }) => server)))}
            {choice("day", t("leftDay"), same(left.map(({ at }) => formatDay(at))))}
          </div>
          <p role="status">{t("leftSum", { count: shown.length, bytes: shown.reduce((sum, { bytes }) => sum + bytes, 0) })}</p>
          <FirstOf rows={shown} first={10}>
            {one => (
              <li key={one.id}>
                <details>
                  <summary>{lineOf(one, one.people.map(nameOf).join(", "))}</summary>
                  <OutgoingBody body={one.body} />
                </details>
              </li>
            )}
          </FirstOf>
        </>
      )}
    </div>
  )
}

function lineOf({ at, server, purpose, bytes }: LeftForRole, who: string): string {
  const what = purpose === "note" ? t("leftNote") : skillText(purpose.skill)
  return t("leftLine", { day: formatMoment(at), who: who || t("leftNobody"), server, what, bytes })
}
