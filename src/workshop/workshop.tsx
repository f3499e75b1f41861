import "~ui/patterns/library.css"
import "./workshop.css"
import type { ReactNode } from "react"
import { useEffect, useRef } from "react"
import { database } from "~store/database"
import { libraryOf, type Library } from "~store/learning/patterns"
import type { RoleRow } from "~store/rows/rows"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import type { TextKey } from "~ui/text"
import { useShownLanguage } from "~ui/hooks/use-shown-language"
import { t } from "~ui/text"
import { WaysAboutContext } from "~ui/ways-about"
import { hashOf, workshopParts, type WorkshopPart, type WorkshopPlace } from "~ui/workshop-parts"
import { PreferenceLedger } from "./ledger/preference-ledger"
import { DecisionLog } from "./log/decision-log"
import { NumbersSection } from "./numbers/numbers-section"
import { OutcomesSection } from "./outcomes/outcomes-section"
import { PatternList } from "./patterns/pattern-list"
import { RequestsSection } from "./requests/requests-section"
import { RoleList } from "./roles/role-list"
import { RunDetail } from "./runs/run-detail"
import { RunsView } from "./runs/runs-view"
import { TrustSection } from "./trust/trust-section"
import { useWaysFromWorkshop } from "./use-ways-from-workshop"
import { useWorkshopPlace } from "./use-workshop-place"

const titles: Record<WorkshopPart, TextKey> = {
  runs: "workshopRuns",
  learned: "workshopLearned",
  patterns: "workshopPatterns",
  roles: "workshopRoles",
  numbers: "workshopNumbers",
  outcomes: "workshopOutcomes",
  log: "workshopLog",
  trust: "workshopTrust",
  requests: "workshopRequests"
}

/** What is looked into and not worked with beside a page: runs, what was learned, patterns, roles, numbers, outcomes, the decision log. */
export function Workshop() {
  const [place, go] = useWorkshopPlace()
  const ways = useWaysFromWorkshop(go)
  const title = useRef<HTMLHeadingElement>(null)
  const shown = useRef(place.part)
  const language = useShownLanguage()
  useEffect(() => {
    document.title = `${t(titles[place.part])} · ${t("workshopTitle")}`
  }, [place.part, language])
  useEffect(() => {
    // What was gone to is what is read next; where the page was opened at, the focus is left where it is.
    if (shown.current !== place.part) title.current?.focus()
    shown.current = place.part
  }, [place.part])
  return (
    <WaysAboutContext.Provider value={ways}>
      <div className="workshop">
        <header>
          <h1>{t("workshopTitle")}</h1>
          <nav aria-label={t("workshopTitle")}>
            {workshopParts.map(part => (
              <a key={part} href={`#${hashOf({ part, id: null })}`} aria-current={part === place.part ? "page" : undefined}>
                {t(titles[part])}
              </a>
            ))}
          </nav>
        </header>
        <main>
          <section aria-labelledby="workshop-part">
            <h2 ref={title} id="workshop-part" tabIndex={-1}>
              {t(titles[place.part])}
            </h2>
            <Part place={place} />
          </section>
        </main>
      </div>
    </WaysAboutContext.Provider>
  )
}

function Part({ place }: { place: WorkshopPlace }) {
  const active = useActiveRole()
  const library = useLive(() => libraryOf(database()), [])
  if (!library || active === undefined) return null
  return contentOf(place, library, active)
}

function contentOf({ part, id }: WorkshopPlace, { roles, patterns }: Library, active: RoleRow | null): ReactNode {
  switch (part) {
    case "runs":
      return id === null ? <RunsView roles={roles} /> : <RunDetail key={id} runId={id} roles={roles} />
    case "learned":
      return <PreferenceLedger shownId={id} />
    case "patterns":
      return <PatternList patterns={patterns} roles={roles} active={active} />
    case "roles":
      return <RoleList roles={roles} activeId={active?.id ?? null} />
    case "numbers":
      return <NumbersSection />
    case "outcomes":
      return <OutcomesSection />
    case "log":
      return <DecisionLog />
    case "trust":
      return <TrustSection key={id} roles={roles} activeId={id ?? active?.id ?? null} />
    case "requests":
      return <RequestsSection roles={roles} />
  }
}
