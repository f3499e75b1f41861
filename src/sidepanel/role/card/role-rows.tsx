import type { KeyboardEvent } from "react"
import { useRef } from "react"
import type { Qualification } from "~role/role"
import { qualificationKinds } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { t } from "~ui/text"
import type { RoleEdits } from "../change/use-role-edits"
import { Point } from "../points/point"
import type { OpenPoints } from "../points/use-points"
import { AddRow } from "./add-row"
import { QualificationRow } from "./qualification-row"

interface RoleRowsProps {
  row: RoleRow
  points: OpenPoints
  edits: RoleEdits
  sending: Sending
  focus: KeepFocus
  editable: boolean
}

/** The whole card, a row for each qualification: ↑ and ↓ go between them. Below them one more can be written, and what is often asked for too. */
export function RoleRows({ row, points, edits, sending, focus, editable }: RoleRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const rows = useSteadyOrder(row.id, row.role.qualifications)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
    const target = event.target as HTMLElement
    if (!target.closest(".role-row-line")) return
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])]
    const at = stops.findIndex(stop => stop.closest(".role-row")?.contains(target))
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)]
    if (at < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the rows inside, caught once */}
      <ul className="role-rows" ref={list} aria-label={t("roleQualifications")} onKeyDown={onKeyDown}>
        {rows.map(qualification => (
          <QualificationRow
            key={qualification.id}
            qualification={qualification}
            row={row}
            points={points.onRows.get(qualification.id) ?? []}
            isUnweighed={points.unweighed.has(qualification.id)}
            oneAtATime={points.oneAtATime}
            edits={edits}
            sending={sending}
            focus={focus}
            editable={editable}
          />
        ))}
      </ul>
      {editable && <AddRow edits={edits} sending={sending} />}
      {points.offers.map(question => (
        <Point key={question.id} question={question} row={row} sending={sending} focus={focus} quiet />
      ))}
    </>
  )
}

/** By kind as they are first seen, and what comes later at the end: a row does not leave from under the hand that changes its kind. */
function useSteadyOrder(roleId: string, qualifications: readonly Qualification[]): readonly Qualification[] {
  const seen = useRef<{ roleId: string; ids: string[] }>({ roleId, ids: [] })
  if (seen.current.roleId !== roleId) seen.current = { roleId, ids: [] }
  const { ids } = seen.current
  const byKind = [...qualifications].sort((a, b) => qualificationKinds.indexOf(a.kind) - qualificationKinds.indexOf(b.kind))
  for (const { id } of byKind) if (!ids.includes(id)) ids.push(id)
  return [...qualifications].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
