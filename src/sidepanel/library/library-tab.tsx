import "./library.css"
import { database } from "~store/database"
import { libraryOf } from "~store/learning/patterns"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { PreferenceLedger } from "../preferences/preference-ledger"
import { RunDetail } from "../runs/run-detail"
import { RunsView } from "../runs/runs-view"
import { usePanelState } from "../state/panel-state"
import { TitledSection } from "~ui/titled-section"
import { PatternList } from "./pattern-list"
import { RoleList } from "./role-list"

/** What is kept: roles, patterns, runs; and what was learned. */
export function LibraryTab() {
  const active = useActiveRole()
  const library = useLive(() => libraryOf(database()), [])
  const { runId } = usePanelState()
  if (!library || active === undefined) return null
  if (runId !== null) return <RunDetail key={runId} runId={runId} roles={library.roles} />
  return (
    <div className="library">
      <TitledSection id="library-roles" title={t("libraryRoles")}>
        <RoleList roles={library.roles} activeId={active?.id ?? null} />
      </TitledSection>
      <TitledSection id="library-patterns" title={t("libraryPatterns")}>
        <PatternList patterns={library.patterns} roles={library.roles} active={active} />
      </TitledSection>
      <TitledSection id="library-preferences" title={t("libraryPreferences")}>
        <PreferenceLedger />
      </TitledSection>
      <TitledSection id="library-runs" title={t("libraryRuns")}>
        <RunsView roles={library.roles} />
      </TitledSection>
    </div>
  )
}
