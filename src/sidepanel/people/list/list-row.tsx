import { memo } from "react"
import type { FoundSentence } from "~profile/found-sentence"
import type { StandsThere } from "~store/ats/already-there"
import type { DecisionWord } from "~store/rows/rows"
import { useShownLanguage } from "~ui/hooks/use-shown-language"
import { t, type TextKey } from "~ui/text"
import { siteName } from "~ui/words/site-name"
import { FoundLine } from "./found-line"
import type { PeopleRow } from "./people-model"
import { reasonText } from "./reason-text"
import { VerdictDots } from "./verdict-dots"
import { formatList } from "~ui/format"

export const decisionTexts = {
  shortlist: "candidateShortlist",
  maybe: "candidateMaybe",
  pass: "candidatePass"
} as const satisfies Record<DecisionWord, TextKey>

export interface ListRowProps {
  row: PeopleRow
  /** Where it stands in the list, from 0. */
  index: number
  id: string
  name: string
  decision: DecisionWord | null
  reason: string | null
  marked: boolean
  active: boolean
  isRanked: boolean
  /** Where they stand in the applicant tracking system; undefined where they are in none. */
  stands: StandsThere | undefined
  /** By what the person was found; undefined while nothing is searched for, null where it was the name. */
  found: FoundSentence | null | undefined
  /** Shows why the person stands where they stand, and where they would stand had nothing been learned. */
  why: { placeWithout: number } | null
  measure: ((element: Element | null) => void) | undefined
}

/** One person: name, work, verdicts, decision. What it does is the list's: the row itself takes no focus. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  useShownLanguage()
  const { row, index, id, name, decision, reason, marked, active, isRanked, stands, found, why, measure } = props
  return (
    <div
      role="row"
      id={id}
      ref={measure}
      className="people-row"
      aria-rowindex={index + 1}
      aria-labelledby={["name", "work", "verdicts", "decision"].map(part => `${id}-${part}`).join(" ")}
      aria-selected={marked}
      data-index={index}
      data-active={active || undefined}
    >
      <span role="gridcell" className="people-mark">
        <input type="checkbox" tabIndex={-1} aria-label={t("peopleSelect", { name })} checked={marked} readOnly />
      </span>
      <span role="gridcell" className="people-name" id={`${id}-name`}>
        <button type="button" tabIndex={-1} title={name}>
          {name}
        </button>
        {row.others.length > 0 && (
          <small> {t("peopleAlsoOn", { sites: formatList(new Set(row.others.map(({ site }) => siteName(site)))) })}</small>
        )}
        {stands && (
          <small className="people-stage" title={t("trackingThereLabel")}>
            {" "}
            {stands.isNew ? t("trackingNewAt", { stage: stands.stage }) : stands.stage}
          </small>
        )}
      </span>
      <span role="gridcell" className="people-work" id={`${id}-work`}>
        {found ? <FoundLine {...found} /> : workText(row)}
      </span>
      <span role="gridcell" className="people-verdicts" id={`${id}-verdicts`}>
        <VerdictDots row={row} isCounted={isRanked} />
      </span>
      <span
        role="gridcell"
        className="people-decision"
        id={`${id}-decision`}
        data-decision={decision ?? "none"}
        title={reason ?? undefined}
      >
        {decision ? t(decisionTexts[decision]) : <span className="candor-visually-hidden">{t("peopleUndecided")}</span>}
      </span>
      {why && (
        <span role="gridcell" className="people-why">
          {t("peoplePlace", { place: row.place })} {row.evaluated ? reasonText(row.standing) : t("peopleNotEvaluated")}
          {why.placeWithout !== row.place && ` · ${t("prefOrderPlace", { before: why.placeWithout })}`}
        </span>
      )}
    </div>
  )
})

/** "Data Engineer · Ferro & Filhos"; the headline where no work was told, and the first of several pages that says anything. */
export function workText({ person, others }: Pick<PeopleRow, "person" | "others">): string {
  for (const { work, headline } of [person, ...others]) {
    const told = [work?.title, work?.company].filter(Boolean).join(" · ")
    const said = told === "" ? (headline ?? "") : told
    if (said !== "") return said
  }
  return ""
}
