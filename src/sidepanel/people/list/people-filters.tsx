import { ActionIcon, NativeSelect, SegmentedControl, TextInput } from "@mantine/core"
import { t, type TextKey } from "~ui/text"
import { sortKeys, type DecisionFilter, type SortKey } from "./people-model"
import type { PeopleScope } from "./use-people"

const filters = [
  { value: "all", label: "peopleFilterAll" },
  { value: "undecided", label: "peopleFilterUndecided" },
  { value: "shortlist", label: "candidateShortlist" },
  { value: "maybe", label: "candidateMaybe" },
  { value: "pass", label: "candidatePass" }
] as const satisfies readonly { value: DecisionFilter; label: TextKey }[]

const sortTexts = {
  rank: "peopleSortRank",
  name: "peopleSortName",
  decision: "peopleSortDecision",
  recent: "peopleSortRecent",
  seen: "peopleSortSeen",
  time: "peopleSortTime"
} as const satisfies Record<SortKey, TextKey>

/** What of the people is shown, and in which order. */
export interface PeopleView {
  search: string
  scope: PeopleScope
  decision: DecisionFilter
  sort: SortKey
  /** The other way round. */
  isReversed: boolean
}

export const firstView: PeopleView = { search: "", scope: "role", decision: "all", sort: "rank", isReversed: false }

/** Which people are shown: by anything that their profiles say, of this role or of all, by decision; and the order. */
export function PeopleFilters({
  view,
  isRanked,
  onChange
}: {
  view: PeopleView
  isRanked: boolean
  onChange: (change: Partial<PeopleView>) => void
}) {
  return (
    <div className="people-filters">
      <TextInput
        className="people-filter-search"
        type="search"
        size="xs"
        aria-label={t("peopleSearch")}
        placeholder={t("peopleSearchHint")}
        value={view.search}
        onChange={event => onChange({ search: event.currentTarget.value })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t("peopleScope")}
        value={view.scope}
        onChange={value => onChange({ scope: value === "everybody" ? "everybody" : "role" })}
        data={[
          { value: "role", label: t("peopleScopeRole") },
          { value: "everybody", label: t("peopleScopeEverybody") }
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t("peopleFilterDecision")}
        value={view.decision}
        onChange={event => {
          const chosen = filters.find(filter => filter.value === event.currentTarget.value)
          if (chosen) onChange({ decision: chosen.value })
        }}
        data={filters.map(filter => ({ value: filter.value, label: t(filter.label) }))}
      />
      <div className="people-filter-order">
        <NativeSelect
          size="xs"
          aria-label={t("peopleSort")}
          value={view.sort}
          onChange={event => {
            const chosen = sortKeys.find(key => key === event.currentTarget.value)
            if (chosen) onChange({ sort: chosen, isReversed: false })
          }}
          data={sortKeys.map(key => ({ value: key, label: t(key === "rank" && !isRanked ? "peopleSortReceived" : sortTexts[key]) }))}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t("peopleSortReversed")}
          title={t("peopleSortReversed")}
          aria-pressed={view.isReversed}
          onClick={() => onChange({ isReversed: !view.isReversed })}
        >
          <span aria-hidden="true">{view.isReversed ? "↑" : "↓"}</span>
        </ActionIcon>
      </div>
    </div>
  )
}
