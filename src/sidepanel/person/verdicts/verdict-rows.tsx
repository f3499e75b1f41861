import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from "react"
import type { VerdictWord } from "~evaluation/evaluation"
import { presentationOf } from "~evaluation/presentation"
import type { Profile } from "~profile/profile"
import type { RoleRow } from "~store/rows/rows"
import { useRoving } from "~ui/hooks/use-roving"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { isNotMentioned, type CardModel, type CardRow } from "../card-model"
import type { QuoteOutcome } from "../../quotes/quote-button"
import { useQuotesInView } from "../../quotes/use-quotes-in-view"
import { useKeys } from "../../state/use-keys"
import { foldId, NotMentioned } from "./not-mentioned"
import { VerdictRow } from "./verdict-row"
import { VerdictStrip } from "./verdict-strip"

const groupTitles = { must: "candidateGroupMust", nice: "candidateGroupNice", avoid: "candidateGroupAvoid" } as const

export interface VerdictRowsProps {
  model: CardModel
  role: RoleRow
  profile: Profile
  about: { roleId: string; personId: string }
  sending: Sending
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
  /** The card is in front and single keys are on: J and K move among the rows. */
  keys: boolean
  /** Who said the verdicts that came in just now; null where nobody did. */
  newBy: string | null
  /** What stands between the counts and the rows. */
  children?: ReactNode
}

/**
 * The counts, then a line for each qualification, the musts first, and one line for all that the profile does not mention. All rows are one tab
 * stop: arrows or J and K move among them, Enter opens one, 1, 2 and 3 set its verdict.
 */
export function VerdictRows({ model, role, profile, about, sending, onShowQuote, keys, newBy, children }: VerdictRowsProps) {
  const markInView = useQuotesInView(about)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setOpen(before => (before.has(id) ? new Set([...before].filter(one => one !== id)) : new Set([...before, id])))

  const groups = model.groups
    .map(group => ({ ...group, rows: group.rows.filter(row => !isNotMentioned(row)) }))
    .filter(group => group.rows.length > 0)
  const silent = model.groups.flatMap(group => group.rows.filter(isNotMentioned))
  const idsOf = (rows: readonly CardRow[]) => rows.map(({ qualification }) => qualification.id)
  const isUnfolded = open.has(foldId)
  const ids = [...groups.flatMap(({ rows }) => idsOf(rows)), ...(silent.length > 0 ? [foldId] : []), ...(isUnfolded ? idsOf(silent) : [])]
  const { group: roving, item, move, focus } = useRoving<HTMLDivElement>(ids, "vertical")

  // A row that is asked for may have to come out of the fold first.
  const wanted = useRef<string | null>(null)
  // A row that the recruiter sets leaves the fold, and a button may vanish by its own click: the focus then goes to the row.
  const had = useRef<{ element: Element; id: string } | null>(null)
  const note = ({ target }: FocusEvent) => {
    const id = target.closest(".card-row, .row-fold")?.querySelector<HTMLElement>("[data-roving]")?.dataset["roving"]
    had.current = id === undefined ? null : { element: target, id }
  }
  useEffect(() => {
    const lost = had.current && !had.current.element.isConnected && document.activeElement === document.body ? had.current.id : null
    const id = wanted.current ?? lost
    if (id === null || !ids.includes(id)) return
    wanted.current = null
    focus(id)
  })
  const go = (id: string) => {
    if (!ids.includes(id)) {
      wanted.current = id
      setOpen(before => new Set([...before, foldId]))
    } else focus(id)
  }
  const step = (by: number) => (shift: boolean) => !shift && move(by)
  useKeys({ nextRow: step(1), previousRow: step(-1) }, keys)

  const override = (qualificationId: string, verdict: VerdictWord | null, why?: string | null) =>
    void sending.send("verdict.override", { ...about, qualificationId, verdict, ...(why === undefined ? {} : { why }) })
  const rowOf = (row: CardRow, tag: string | null) => (
    <VerdictRow
      key={row.qualification.id}
      row={row}
      tag={tag}
      newBy={row.isNew && !row.overridden ? newBy : null}
      role={role}
      profile={profile}
      open={open.has(row.qualification.id)}
      roving={item(row.qualification.id)}
      mark={row.evidence.length > 0 ? markInView(row.qualification.id) : undefined}
      onToggle={() => toggle(row.qualification.id)}
      onShowQuote={onShowQuote}
      onRate={thumb => void sending.send("verdict.rate", { ...about, qualificationId: row.qualification.id, thumb })}
      onOverride={(verdict, why) => override(row.qualification.id, verdict, why)}
      onAlias={alias => sending.send("alias.add", { roleId: role.id, ...alias })}
    />
  )
  return (
    <>
      <VerdictStrip model={model} isCounted={presentationOf(role.role) === "ranked"} onGo={go} />
      {children}
      <div {...roving} className="card-rows" onFocus={note}>
        {groups.map(group => (
          <section key={group.kind} aria-labelledby={`group-${group.kind}`}>
            <h3
              className="card-group-title"
              id={`group-${group.kind}`}
              title={group.kind === "avoid" ? t("candidateAvoidMeans") : undefined}
            >
              {t(groupTitles[group.kind])}
            </h3>
            {group.rows.map(row => rowOf(row, null))}
          </section>
        ))}
        {silent.length > 0 && (
          <NotMentioned rows={silent} open={isUnfolded} roving={item(foldId)} onToggle={() => toggle(foldId)}>
            {silent.map(row => rowOf(row, row.qualification.kind === "must" ? null : t(groupTitles[row.qualification.kind])))}
          </NotMentioned>
        )}
      </div>
    </>
  )
}
