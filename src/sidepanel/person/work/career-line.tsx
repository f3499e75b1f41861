import { useMemo, useState } from "react"
import { lengthAbout } from "~evaluation/career/length-of"
import { earlyAfterYears, withoutEarlyYears } from "~profile/early-years"
import type { Profile } from "~profile/profile"
import { Icon } from "~ui/icon"
import type { Sentence } from "~sentence/sentence"
import { inWords, t } from "~ui/text"
import { useRules } from "../../use-rules"
import { CareerTimeline } from "./career-timeline"
import { EarlyYearsLine } from "./early-years-line"
import type { ReadCareer } from "./read-career"

/**
 * What the dates of a career add up to, in one quiet line; opens to a timeline, the tenures and the gaps, told as facts and judged by nobody. Years
 * that tell how old somebody is are folded away until they are asked for.
 */
export function CareerLine({ profile, blind }: { profile: Profile; blind: boolean }) {
  const rules = useRules()
  const [showsEarly, setShowsEarly] = useState(false)
  const early = useMemo(() => withoutEarlyYears(profile, new Date()), [profile])
  const isFolded = !showsEarly && early.positions > 0
  const read = useMemo(() => rules?.readCareer(profile, new Date()), [rules, profile])
  const told = useMemo(() => (isFolded ? rules?.readCareer(early.profile, new Date()) : read), [rules, early, read, isFolded])
  const school = blind ? rules?.blindProfile(profile).education[0] : schoolOf(profile)
  if (profile.positions.length === 0) return school ? <p className="card-career">{school}</p> : null
  return (
    <details className="card-fold card-career">
      <summary>
        <Icon name="down" size={12} />
        <span>{[...(read && told ? sums(read, told, isFolded) : [t("candidateCareer")]), ...(school ? [school] : [])].join(" · ")}</span>
      </summary>
      {told && <Story {...told} />}
      <EarlyYearsLine positions={early.positions} schools={0} shown={showsEarly} onToggle={() => setShowsEarly(before => !before)} />
    </details>
  )
}

/** The school that stands first, which is the last one on most pages. */
function schoolOf({ education: [first] }: Profile): string | null {
  if (!first) return null
  return [[first.degree, first.field].filter(Boolean).join(", "), first.school].filter(Boolean).join(", ") || null
}

/** "11 y 5 m of work", "3 dated positions", "1 gap": what is not there is not said, and of a long career no more than that it is one. */
function sums({ facts: { total } }: ReadCareer, { facts: { tenures, gaps } }: ReadCareer, isFolded: boolean): string[] {
  if (total === null) return [t("candidateCareerUndated")]
  const isLong = isFolded && total.months >= earlyAfterYears * 12
  const length = isLong
    ? t("earlyCareerLong", { years: earlyAfterYears })
    : isFolded
      ? t("candidateCareer")
      : t("candidateCareerAll", { length: lengthAbout(total.months, total.rough) })
  return [
    length,
    ...(isFolded && tenures.length === 0 ? [] : [t("candidateCareerPositions", { count: tenures.length })]),
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
