import "./library.css"
import { database } from "~store/database"
import { libraryOf } from "~store/patterns"
import { listRuns } from "~store/runs"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/use-active-role"
import { useLive } from "~ui/use-live"
import { RunList } from "../runs/run-list"
import { PreferenceLedger } from "../preferences/preference-ledger"
import { LibrarySection } from "./library-section"
import { PatternList } from "./pattern-list"
import { RoleList } from "./role-list"

/** What is kept: roles, patterns, runs; and what was learned. */
export function LibraryTab() {
  const active = useActiveRole()
  const library = useLive(() => libraryOf(database()), [])
  const runs = useLive(() => listRuns(database()), [])
  if (!library || !runs || active === undefined) return null
  return (
    <div className="library">
      <LibrarySection id="library-roles" title={t("libraryRoles")}>
        <RoleList roles={library.roles} activeId={active?.id ?? null} />
      </LibrarySection>
      <LibrarySection id="library-patterns" title={t("libraryPatterns")}>
        <PatternList patterns={library.patterns} active={active} />
      </LibrarySection>
      <LibrarySection id="library-preferences" title={t("libraryPreferences")}>
        <PreferenceLedger />
      </LibrarySection>
      <LibrarySection id="library-runs" title={t("libraryRuns")}>
        <RunList runs={runs} roles={library.roles} />
      </LibrarySection>
    </div>
  )
}
