import type { Card } from "~store/people/card"
import type { DecisionWord } from "~store/rows/rows"
import { t } from "~ui/text"
import { hideName } from "~ui/hide-name"
import { siteName } from "~ui/words/site-name"

const decidedFor = {
  shortlist: "candidateShortlistedFor",
  maybe: "candidateMaybeFor",
  pass: "candidatePassedFor"
} as const satisfies Record<DecisionWord, string>

/** Only a page of the web may be opened from the card: a profile's address is the page's own word. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

export interface WhoProps {
  card: Pick<Card, "person" | "seenCount" | "elsewhere">
  /** Hides the name, also where the headline says it, and the page's address, which is often the name. */
  blind: boolean
}

/** Who this is, what was decided elsewhere, and where it was read. */
export function Who({ card, blind }: WhoProps) {
  const { person, seenCount, elsewhere } = card
  const name = blind ? t("candidateBlindName") : (person.name ?? t("candidateNoName"))
  const said = [person.headline, person.location].filter(Boolean).join(" · ")
  const line = blind ? hideName(said, person.name, t("candidateBlindName")) : said
  return (
    <header className="card-who">
      <h2>{name}</h2>
      {line !== "" && <p className="card-headline">{line}</p>}
      <ul className="card-badges" aria-label={t("candidateBadges")}>
        {seenCount > 0 && <li>{t("candidateSeen", { count: seenCount })}</li>}
        {elsewhere.map(one => (
          <li key={one.roleId}>{t(decidedFor[one.decision], { role: one.roleTitle ?? t("candidateUntitledRole") })}</li>
        ))}
        <li className="card-source">
          {siteName(person.site)}
          {!blind && person.url !== null && isWebAddress(person.url) && (
            <>
              {" · "}
              <a href={person.url} target="_blank" rel="noreferrer">
                {t("candidateOpenPage")}
              </a>
            </>
          )}
        </li>
      </ul>
    </header>
  )
}
