import type { Health } from "~profile/health"
import { inWords } from "~sentence/in-words"
import { SendFailure } from "~ui/failure-alert"
import { formatList, formatRelative } from "~ui/format"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { healthLines } from "./health-lines"
import type { HealthProblem } from "./health-lines"
import { PageFindings } from "./page-findings"
import { SaveSkeleton } from "./save-skeleton"
import { sectionName } from "~ui/words/section-name"

/** A problem in one sentence that says what mends it. */
export function problemText({ section, problem, label }: HealthProblem): string {
  if (problem === "guest limited") return t("candidateHealthGuest")
  const name = section === "*" ? t("candidateSectionWholePage") : sectionName(section)
  if (problem === "not loaded") return t("candidateHealthNotLoaded", { section: name })
  if (problem === "not understood") return t("candidateHealthNotUnderstood", { section: name })
  return label ? t("candidateHealthPartial", { section: name, label }) : t("candidateHealthPartialPlain", { section: name })
}

const states = {
  read: "candidateStateRead",
  absent: "candidateStateAbsent",
  "not loaded": "candidateStateNotLoaded",
  "not understood": "candidateStateNotUnderstood"
} as const

/** What the line itself says is missing: all sections that scrolling brings, else the first thing that is wrong. */
function firstOf(problems: readonly HealthProblem[]): { text: string | null; rest: readonly HealthProblem[] } {
  const toScrollTo = problems.filter(one => one.problem === "not loaded" && one.section !== "*")
  if (toScrollTo.length > 1) {
    const names = toScrollTo.map(one => (one.section === "*" ? "" : sectionName(one.section)))
    return {
      text: t("candidateHealthNotLoadedMany", { sections: formatList(names) }),
      rest: problems.filter(one => !toScrollTo.includes(one))
    }
  }
  const [first, ...rest] = problems
  return { text: first ? problemText(first) : null, rest }
}

export interface PageHealthProps {
  health: Health
  /** The tab in which the page is open now; null where it is open in none. */
  tabId: number | null
  sending: Sending
}

/** How well the page was read, in one line; opens to the sections, and says plainly what was found on the page that is odd. */
export function PageHealth({ health, tabId, sending }: PageHealthProps) {
  const lines = healthLines(health)
  const { text, rest } = firstOf(lines.problems)
  const changed = health.findings.find(({ code }) => code === "site-changed")
  return (
    <div className="card-health">
      <details className="card-fold">
        <summary>
          <Icon name="down" size={12} />
          <span>
            <ReadState whole={lines.problems.length === 0 && lines.read === lines.total} />{" "}
            {t("candidateHealthRead", { read: lines.read, count: lines.total })}
            {text !== null && ` · ${text}`}
          </span>
        </summary>
        <dl className="card-sections">
          {lines.sections.map(section => (
            <div key={section.section} data-state={section.state}>
              <dt>{sectionName(section.section)}</dt>
              <dd>
                {section.hidden ? t("candidateStateHidden") : t(states[section.state])}
                {section.state === "read" && section.count > 1 && ` · ${t("candidateHealthEntries", { count: section.count })}`}
                {section.readAt !== undefined && ` · ${t("candidateHealthEarlier", { when: formatRelative(section.readAt, Date.now()) })}`}
              </dd>
            </div>
          ))}
        </dl>
        {rest.length > 0 && (
          <ul className="card-problems">
            {rest.map(problem => (
              <li key={`${problem.section} ${problem.problem}`}>{problemText(problem)}</li>
            ))}
          </ul>
        )}
        {tabId !== null && (
          <div className="card-health-actions">
            <button type="button" className="candor-link-button" onClick={() => void sending.send("page.read", { tabId })}>
              {t("candidateReadAgain")}
            </button>
            {!changed && <SaveSkeleton tabId={tabId} sending={sending} />}
          </div>
        )}
      </details>
      {health.verified === false && <p className="card-unverified">{t("candidateUnverified")}</p>}
      <PageFindings findings={health.findings.filter(({ code }) => code !== "site-changed")} />
      {changed && (
        <div className="card-changed">
          <p className="card-finding">
            <span aria-hidden="true">⚠</span> {inWords(changed.message)}
          </p>
          {tabId !== null && <SaveSkeleton tabId={tabId} sending={sending} />}
        </div>
      )}
      <SendFailure sending={sending} />
    </div>
  )
}

/** A circle, full where all was read and a quarter of it where something is missing; the words beside it say the same. */
const ReadState = ({ whole }: { whole: boolean }) => (
  <svg className="card-read-state" aria-hidden="true" width="10" height="10" viewBox="0 0 10 10">
    <circle cx="5" cy="5" r="4" fill={whole ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.2" />
    {!whole && <path d="M5 5V1a4 4 0 0 1 4 4z" fill="currentColor" />}
  </svg>
)
