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
export function CareerLine({ profile, blind }: { profile: Profile; blind: boolean }) {
  const rules = useRules()
  const read = useMemo(() => rules?.readCareer(profile, new Date()), [rules, profile])
  const school = blind ? rules?.blindProfile(profile).education[0] : schoolOf(profile)
  if (profile.positions.length === 0) return school ? <p className="card-career">{school}</p> : null
  return (
    <details className="card-fold card-career">
      <summary>
        <Icon name="down" size={12} />
        <span>{[...(read ? sums(read) : [t("candidateCareer")]), ...(school ? [school] : [])].join(" · ")}</span>
      </summary>
      {read && <Story {...read} />}
    </details>
  )
}

/** The school that stands first, which is the last one on most pages. */
function schoolOf({ education: [first] }: Profile): string | null {
  if (!first) return null
  return [[first.degree, first.field].filter(Boolean).join(", "), first.school].filter(Boolean).join(", ") || null
}

/** "11 y 5 m of work", "3 dated positions", "1 gap": what is not there is not said. */
function sums({ facts }: ReadCareer): string[] {
  const { total, tenures, gaps } = facts
  if (total === null) return [t("candidateCareerUndated")]
  return [
    t("candidateCareerAll", { length: lengthAbout(total.months, total.rough) }),
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
