import { useMemo } from "react"
import { lengthAbout } from "~evaluation/career/length-of"
import type { Profile } from "~profile/profile"
import { Icon } from "~ui/icon"
import type { Sentence } from "~sentence/sentence"
import { inWords, t } from "~ui/text"
import { useRules } from "../../use-rules"
import { CareerTimeline } from "./career-timeline"
import type { ReadCareer } from "./read-career"

/** What the dates of a career add up to, in one quiet line; opens to a timeline, the tenures and the gaps, told as facts and judged by nobody. */
export function CareerLine({ profile }: { profile: Profile }) {
  const rules = useRules()
  const read = useMemo(() => rules?.readCareer(profile, new Date()), [rules, profile])
  if (profile.positions.length === 0) return null
  return (
    <details className="card-fold card-career">
      <summary>
        <Icon name="down" size={12} />
        <span>{[t("candidateCareer"), ...(read ? sums(read) : [])].join(" · ")}</span>
      </summary>
      {read && <Story {...read} />}
    </details>
  )
}

/** "11 y 5 m", "3 dated positions", "1 gap": what is not there is not said. */
function sums({ facts }: ReadCareer): string[] {
  const { total, tenures, gaps } = facts
  if (total === null) return [t("candidateCareerUndated")]
  return [
    inWords(lengthAbout(total.months, total.rough)),
    t("candidateCareerPositions", { count: tenures.length }),
    ...(gaps.length > 0 ? [t("candidateCareerGaps", { count: gaps.length })] : [])
  ]
}

function Story({ facts, spans, now }: ReadCareer) {
  return (
    <>
      <CareerTimeline spans={spans} now={now} />
      {facts.tenures.length > 0 && <Facts title={t("candidateCareerTenures")} facts={facts.tenures} />}
      {facts.apart.length > 0 && <Facts title={t("candidateCareerApart")} facts={facts.apart} />}
      {facts.gaps.length > 0 && <Facts title={t("candidateCareerGapsTitle")} facts={facts.gaps} />}
      {facts.notes.map((note, at) => (
        <p key={at}>{inWords(note)}</p>
      ))}
    </>
  )
}

function Facts({ title, facts }: { title: string; facts: readonly Sentence[] }) {
  return (
    <>
      <p className="card-career-title">{title}</p>
      <ul>
        {facts.map((fact, at) => (
          <li key={at}>{inWords(fact)}</li>
        ))}
      </ul>
    </>
  )
}
