import type { Health, PageFinding } from "~profile/health"
import { t } from "~ui/text"
import { healthLines } from "./health-lines"
import type { HealthProblem } from "./health-lines"
import { sectionName } from "./section-name"

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

/** How well the page was read, in one line; opens to the sections, and says plainly what was found on the page that is odd. */
export function PageHealth({ health, onReadAgain }: { health: Health; onReadAgain: (() => void) | null }) {
  const lines = healthLines(health)
  const [first] = lines.problems
  const summary = t("candidateHealthRead", { read: lines.read, count: lines.total })
  return (
    <div className="card-health">
      <details>
        <summary>
          <span aria-hidden="true">{lines.problems.length === 0 ? "●" : "◔"}</span> {summary}
          {first && ` · ${problemText(first)}`}
        </summary>
        <dl className="card-sections">
          {lines.sections.map(section => (
            <div key={section.section}>
              <dt>{sectionName(section.section)}</dt>
              <dd>
                {t(states[section.state])}
                {section.state === "read" && section.count > 1 && ` · ${t("candidateHealthEntries", { count: section.count })}`}
              </dd>
            </div>
          ))}
        </dl>
        {lines.problems.length > 1 && (
          <ul className="card-problems">
            {lines.problems.slice(1).map(problem => (
              <li key={`${problem.section} ${problem.problem}`}>{problemText(problem)}</li>
            ))}
          </ul>
        )}
        {onReadAgain && (
          <button type="button" className="card-link-button" onClick={onReadAgain}>
            {t("candidateReadAgain")}
          </button>
        )}
      </details>
      {health.findings.map((finding, at) => (
        <Finding key={at} finding={finding} />
      ))}
    </div>
  )
}

/** Something odd about the page, told whether or not the details are open: it bears on how far the page is to be trusted. */
function Finding({ finding }: { finding: PageFinding }) {
  return (
    <p className="card-finding">
      <span aria-hidden="true">⚠</span> {finding.message}
      {finding.quote && (
        <>
          {" "}
          <q>{finding.quote}</q>
        </>
      )}
    </p>
  )
}
