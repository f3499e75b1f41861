import { useId, useState } from "react"
import type { Profile } from "~profile/profile"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { isSilent, type CardModel } from "../card-model"
import type { QuoteOutcome } from "../../quotes/quote-button"
import { useQuotesInView } from "../../quotes/use-quotes-in-view"
import { VerdictRow } from "./verdict-row"

const groupTitles = { must: "candidateGroupMust", nice: "candidateGroupNice", avoid: "candidateGroupAvoid" } as const

interface VerdictGroupsProps {
  groups: CardModel["groups"]
  role: RoleRow
  profile: Profile
  about: { roleId: string; personId: string }
  sending: Sending
  onShowQuote: (quote: string) => Promise<QuoteOutcome>
}

/**
 * A row for each qualification, the musts first: its verdict, what it rests on, and one click to rate or overrule it. Somebody of another world, of
 * whom nothing is known for the role, is one line, and the rows a click away.
 */
export function VerdictGroups(props: VerdictGroupsProps) {
  const { groups, about } = props
  const id = useId()
  // Opened for one person, the next one is one line again.
  const whom = `${about.roleId} ${about.personId}`
  const [openFor, setOpenFor] = useState<string | null>(null)
  const isOpen = openFor === whom
  if (!isSilent(groups)) return <Groups {...props} />
  const count = groups.reduce((sum, { kind, rows }) => (kind === "avoid" ? sum : sum + rows.length), 0)
  return (
    <>
      <p className="card-reason">
        {t("candidateAllUnknown", { count })}{" "}
        <button
          type="button"
          className="candor-link-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpenFor(isOpen ? null : whom)}
        >
          {t(isOpen ? "candidateAllUnknownHide" : "candidateAllUnknownShow")}
        </button>
      </p>
      <div id={id}>{isOpen && <Groups {...props} />}</div>
    </>
  )
}

function Groups({ groups, role, profile, about, sending, onShowQuote }: VerdictGroupsProps) {
  const markInView = useQuotesInView(about)
  return groups.map(group => (
    <section key={group.kind} aria-labelledby={`group-${group.kind}`}>
      <h3 className="card-group-title" id={`group-${group.kind}`}>
        {t(groupTitles[group.kind])}
      </h3>
      {group.kind === "avoid" && <p className="card-reason">{t("candidateAvoidMeans")}</p>}
      {group.rows.map(row => (
        <VerdictRow
          key={row.qualification.id}
          mark={row.evidence.length > 0 ? markInView(row.qualification.id) : undefined}
          row={row}
          role={role}
          profile={profile}
          onShowQuote={onShowQuote}
          onRate={(qualificationId, thumb) => void sending.send("verdict.rate", { ...about, qualificationId, thumb })}
          onOverride={(qualificationId, verdict) => void sending.send("verdict.override", { ...about, qualificationId, verdict })}
          onAlias={alias => sending.send("alias.add", { roleId: role.id, ...alias })}
        />
      ))}
    </section>
  ))
}
