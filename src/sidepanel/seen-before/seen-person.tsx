import { hideName } from "~ui/hide-name"
import type { Rediscovered } from "~store/people/rediscover"
import type { DecisionWord } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import type { TextKey } from "~ui/text"

const decidedFor = {
  shortlist: "candidateShortlistedFor",
  maybe: "candidateMaybeFor",
  pass: "candidatePassedFor"
} as const satisfies Record<DecisionWord, TextKey>

interface SeenPersonProps {
  found: Rediscovered
  name: string
  blind: boolean
  /** To be decided on first: how much is met is not told. */
  hidden: boolean
  /** False where the role ranks nobody. */
  isCounted: boolean
  titleOf: (roleId: string) => string
  onOpen: () => void
}

/** One person seen before: how much of the role is met, when they were last read, and what was decided then for which role. */
export function SeenPerson({ found, name, blind, hidden, isCounted, titleOf, onOpen }: SeenPersonProps) {
  const { person, fits, outOf, lastReadAt, isStale, decided } = found
  const headline =
    person.headline === null ? null : blind ? hideName(person.headline, person.name, t("candidateBlindName")) : person.headline
  const unknown = found.evaluation.counts.must.unknown + found.evaluation.counts.nice.unknown
  return (
    <li>
      <button type="button" className="candor-link-button seen-before-name" onClick={onOpen}>
        {name}
      </button>
      {headline !== null && <span className="seen-before-muted seen-before-headline">{headline}</span>}
      {isCounted && (
        <span>
          {hidden ? t("decideFirstTitle") : t("seenBeforeFits", { fits, outOf })}
          {!hidden && unknown > 0 && ` · ${t("seenBeforeUnknown", { count: unknown })}`}
        </span>
      )}
      <span className={isStale ? "seen-before-stale" : "seen-before-muted"}>
        {t(isStale ? "seenBeforeStale" : "seenBeforeRead", { day: formatDay(lastReadAt) })}
        {decided.slice(0, 2).map(({ roleId, decision, at }) => (
          <span key={roleId}>
            {" · "}
            {t(decidedFor[decision], { role: titleOf(roleId) })} ({formatDay(at)})
          </span>
        ))}
      </span>
    </li>
  )
}
