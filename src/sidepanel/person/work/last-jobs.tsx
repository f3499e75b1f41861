import { useMemo } from "react"
import { isEarly } from "~profile/early-years"
import { jobLines } from "~profile/job-lines"
import type { Profile, ProfileDate } from "~profile/profile"
import { t } from "~ui/text"
import { useRules } from "../../use-rules"

const most = 2

/** "2021–now", "2019": years alone, which is what a glance takes in. */
export function yearsText(start: ProfileDate, end: ProfileDate): string {
  const year = (date: ProfileDate) => (date === "present" ? t("candidatePresent") : (date?.slice(0, 4) ?? ""))
  const [from, to] = [year(start), year(end)]
  if (from === "" || to === "" || from === to) return from || to
  return t("candidateYears", { start: from, end: to })
}

/** A year that tells how old somebody is stands as "…": the career below has it, for whoever asks. */
function told(date: ProfileDate): string | null {
  return isEarly(date, new Date()) ? "…" : date
}

/** The last two jobs in a line each: title, company, years. Blind, nothing is shown before what says who it is has been taken out. */
export function LastJobs({ profile, blind }: { profile: Profile; blind: boolean }) {
  const rules = useRules()
  const lines = useMemo(() => {
    const jobs = jobLines(profile, most)
    const shown = blind ? rules?.blindProfile(profile).positions : jobs
    return shown?.slice(0, most).map(({ title, company }, at) => ({
      what: [title, company].filter(Boolean).join(" · "),
      start: told(jobs[at]?.start ?? null),
      end: told(jobs[at]?.end ?? null)
    }))
  }, [profile, blind, rules])
  if (profile.positions.length === 0) return null
  return (
    <ul className="card-jobs" aria-label={t("candidateLastJobs")}>
      {lines?.map(({ what, start, end }, at) => {
        const years = yearsText(start, end)
        return (
          <li key={at} title={[what, years].filter(Boolean).join(" · ")}>
            <span className="card-job">{what}</span>
            {years !== "" && <span className="card-job-years">{years}</span>}
          </li>
        )
      })}
      {lines === undefined && jobLines(profile, most).map((_, at) => <li key={at} aria-hidden="true" />)}
    </ul>
  )
}
