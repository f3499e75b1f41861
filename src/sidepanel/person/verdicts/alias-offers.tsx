import { useMemo, useState, type FormEvent } from "react"
import type { Profile } from "~profile/profile"
import type { Alias, Role, Qualification } from "~role/role"
import { t } from "~ui/text"
import { useRules } from "../../use-rules"

type Offer = Pick<Alias, "term" | "as">

/** More than these would be a list to read rather than a hint to take. */
const mostOffers = 3

export interface AliasOffersProps {
  role: Role
  qualification: Qualification
  profile: Profile
  /** The recruiter corrected the verdict to met: what the profile may call it is offered. */
  offering: boolean
  /** Keeps it for the role; resolves with undefined where that failed. */
  onAlias: (alias: Offer) => Promise<unknown>
}

/**
 * "Treat X as Y" for everyone held against this role: in the recruiter's own words, and after a correction to met what the profile calls what the
 * role asks for, so that the next person needs no correction. The vocabulary that finds it is loaded only now.
 */
export function AliasOffers({ role, qualification, profile, offering, onAlias }: AliasOffersProps) {
  const rules = useRules()
  const offers = useMemo(
    (): readonly Offer[] => (offering && rules?.suggestAliases(role, qualification, profile)) || [],
    [rules, role, qualification, profile, offering]
  )
  const [sent, setSent] = useState(false)
  const [own, setOwn] = useState("")
  const { criterion, text } = qualification
  const as = (criterion && "anyOf" in criterion && criterion.anyOf[0]) || text

  const isKnown = (offer: Offer) => role.aliases.some(known => known.term === offer.term && known.as === offer.as)
  const open = offers.filter(offer => !isKnown(offer)).slice(0, mostOffers)
  const take = async (offer: Offer) => {
    setSent(true)
    if ((await onAlias(offer)) !== undefined) setOwn("")
    setSent(false)
  }
  const term = own.trim()
  const takeOwn = (event: FormEvent) => {
    event.preventDefault()
    if (term !== "") void take({ term, as })
  }
  return (
    <div className="card-aliases" role="group" aria-label={t("candidateAliasWhy")}>
      {open.map(offer => (
        <button
          key={`${offer.term}\n${offer.as}`}
          type="button"
          className="card-small-button"
          disabled={sent}
          onClick={() => void take(offer)}
        >
          {t("candidateAlias", offer)}
        </button>
      ))}
      <form className="card-alias-own" onSubmit={takeOwn}>
        <input
          className="decision-reason"
          aria-label={t("candidateAliasOwn", { as })}
          placeholder={t("candidateAliasWords")}
          value={own}
          maxLength={80}
          onChange={event => setOwn(event.target.value)}
        />
        <button type="submit" className="card-small-button" disabled={sent || term === ""} title={t("candidateAliasWhy")}>
          {t("candidateAliasTake")}
        </button>
      </form>
    </div>
  )
}
