import { foldText } from "~profile/fold-text"
import type { Profile } from "~profile/profile"
import { jobLines } from "~profile/job-lines"
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

/** A headline that only names the last job says nothing that the line below it does not say. */
function isLastJob(headline: string, profile: Profile): boolean {
  const [job] = jobLines(profile, 1)
  const said = foldText(headline).toLowerCase()
  const has = (words: string | null) => words !== null && said.includes(foldText(words).toLowerCase())
  if (!job || !has(job.title)) return false
  const left = said
    .replace(foldText(job.title!).toLowerCase(), "")
    .replace(job.company === null ? "" : foldText(job.company).toLowerCase(), "")
  return left.replace(/[^\p{L}\p{N}]+/gu, " ").trim().length <= "at for".length
}

export interface WhoProps {
  card: Pick<Card, "person" | "seenCount" | "elsewhere">
  profile: Profile
  /** Hides the name, also where the headline says it, and the page's address, which is often the name. */
  blind: boolean
}

/** Who this is, what was decided elsewhere, and where it was read. */
export function Who({ card, profile, blind }: WhoProps) {
  const { person, seenCount, elsewhere } = card
  const name = blind ? t("candidateBlindName") : (person.name ?? t("candidateNoName"))
  const headline = person.headline !== null && isLastJob(person.headline, profile) ? null : person.headline
  const said = [headline, person.location].filter(Boolean).join(" · ")
  const line = blind ? hideName(said, person.name, t("candidateBlindName")) : said
  return (
    <header className="card-who">
      <h2 tabIndex={-1}>{name}</h2>
      {line !== "" && (
        <p className="card-headline" title={line}>
          {line}
        </p>
      )}
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
