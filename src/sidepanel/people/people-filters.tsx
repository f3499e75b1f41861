import { NativeSelect, TextInput } from "@mantine/core"
import { t } from "~ui/text"
import type { DecisionFilter } from "./people-model"

const filters = [
  { value: "all", label: "peopleFilterAll" },
  { value: "undecided", label: "peopleFilterUndecided" },
  { value: "shortlist", label: "candidateShortlist" },
  { value: "maybe", label: "candidateMaybe" },
  { value: "pass", label: "candidatePass" }
] as const satisfies readonly { value: DecisionFilter; label: string }[]

export interface PeopleFiltersProps {
  decision: DecisionFilter
  onDecision: (decision: DecisionFilter) => void
  search: string
  onSearch: (search: string) => void
}

/** Which people are shown: by decision, and by words of their name, headline or place. */
export function PeopleFilters({ decision, onDecision, search, onSearch }: PeopleFiltersProps) {
  return (
    <div className="people-filters">
      <TextInput
        type="search"
        aria-label={t("peopleSearch")}
        placeholder={t("peopleSearch")}
        value={search}
        onChange={event => onSearch(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label={t("peopleFilterDecision")}
        value={decision}
        onChange={event => {
          const chosen = filters.find(filter => filter.value === event.currentTarget.value)
          if (chosen) onDecision(chosen.value)
        }}
        data={filters.map(filter => ({ value: filter.value, label: t(filter.label) }))}
      />
    </div>
  )
}
