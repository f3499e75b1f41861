import type { Profile } from "~profile/profile"
import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import type { CardModel } from "../card-model"
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

/** A row for each qualification, the musts first: its verdict, what it rests on, and one click to rate or overrule it. */
export function VerdictGroups({ groups, role, profile, about, sending, onShowQuote }: VerdictGroupsProps) {
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
