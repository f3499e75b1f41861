import { useMemo, useState } from "react"
import type { Profile } from "~profile/profile"
import type { Alias, Role, Qualification } from "~role/role"
import { t } from "~ui/text"
import { useRules } from "../../use-rules"
import { focusRow } from "./verdict-actions"

type Offer = Pick<Alias, "term" | "as">

/** More than these would be a list to read rather than a hint to take. */
const mostOffers = 3

export interface AliasOffersProps {
  role: Role
  qualification: Qualification
  profile: Profile
  /** Keeps it for the role; resolves with undefined where that failed. */
  onAlias: (alias: Offer) => Promise<unknown>
}

/**
 * After the recruiter corrected a verdict to met: what the profile calls what the role asks for, to be taken as the same for this role with
 * one click, so that the next person needs no correction. The vocabulary that finds it is loaded only now.
 */
export function AliasOffers({ role, qualification, profile, onAlias }: AliasOffersProps) {
  const rules = useRules()
  const offers = useMemo(
    (): readonly Offer[] => rules?.suggestAliases(role, qualification, profile) ?? [],
    [rules, role, qualification, profile]
  )
  const [sent, setSent] = useState<Offer | null>(null)

  const open = offers.filter(offer => !role.aliases.some(known => known.term === offer.term && known.as === offer.as)).slice(0, mostOffers)
  if (open.length === 0) return null
  const take = async (offer: Offer, button: Element) => {
    focusRow(button)
    setSent(offer)
    if ((await onAlias(offer)) === undefined) setSent(null)
  }
  return (
    <div className="card-aliases" role="group" aria-label={t("candidateAliasWhy")}>
      <p className="card-reason">{t("candidateAliasWhy")}</p>
      {open.map(offer => (
        <button
          key={`${offer.term}\n${offer.as}`}
          type="button"
          className="card-small-button"
          disabled={sent !== null}
          onClick={event => void take(offer, event.currentTarget)}
        >
          {t("candidateAlias", offer)}
        </button>
      ))}
    </div>
  )
}
