import { database } from "~store/database"
import type { LinkOfPerson } from "~store/people/person-links"
import { linksOf } from "~store/people/person-links"
import type { PersonRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { hideName } from "~ui/hide-name"
import { siteName } from "~ui/words/site-name"

/** Offers to link this person with who may be the same one on another site, and shows those that are linked: never merged silently. */
export function LinkedPeople({ person, blind }: { person: PersonRow; blind: boolean }) {
  const found = useLive(() => linksOf(database(), person.id), [person.id]) ?? []
  const sending = useSend()
  const decide = ({ link }: LinkOfPerson, state: "linked" | "apart") => void sending.send("person.link", { a: link.a, b: link.b, state })
  const hidden = (text: string, { other }: LinkOfPerson) =>
    blind ? hideName(hideName(text, other.name, t("candidateBlindName")), person.name, t("candidateBlindName")) : text
  const nameOf = ({ other }: LinkOfPerson) => (blind ? t("candidateBlindName") : (other.name ?? t("candidateNoName")))
  return (
    <>
      {found
        .filter(({ link }) => link.state === "linked")
        .map(one => (
          <p key={one.other.id} className="card-linked">
            <span className="card-linked-badge">{t("candidateLinked", { site: siteName(one.other.site) })}</span>
            <button
              type="button"
              className="candor-link-button"
              aria-label={t("candidateTakeApartNamed", { name: nameOf(one), site: siteName(one.other.site) })}
              disabled={sending.pending}
              onClick={() => decide(one, "apart")}
            >
              {t("candidateTakeApart")}
            </button>
          </p>
        ))}
      {found
        .filter(({ link }) => link.state === "offered")
        .map(one => (
          <div key={one.other.id} className="card-offer" role="group" aria-label={t("candidateLinkOfferLabel")}>
            <p>
              <b>{t("candidateLinkOffer", { name: nameOf(one), site: siteName(one.other.site) })}</b>{" "}
              {hidden(inWords(one.link.reason), one)}
            </p>
            <div className="card-offer-buttons">
              <button type="button" className="card-small-button" disabled={sending.pending} onClick={() => decide(one, "linked")}>
                {t("candidateLink")}
              </button>
              <button type="button" className="card-small-button" disabled={sending.pending} onClick={() => decide(one, "apart")}>
                {t("candidateKeepApart")}
              </button>
            </div>
          </div>
        ))}
      <SendFailure sending={sending} />
    </>
  )
}
