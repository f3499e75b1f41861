import { useMemo } from "react"
import type { Profile } from "~profile/profile"
import { t } from "~ui/text"
import { useRules } from "../use-rules"

/** What somebody did, without what says who they are. */
export function BlindPerson({ profile }: { profile: Profile }) {
  const rules = useRules()
  const shown = useMemo(() => rules?.blindProfile(profile), [rules, profile])
  // Nothing is shown of anybody until what says who they are is taken out.
  if (!shown) return null
  const { headline, about, positions, skills, certifications, education } = shown
  const isEmpty = [headline, about, ...positions, ...skills, ...certifications, ...education].every(part => part === null)
  if (isEmpty) return <p>{t("calibrationNothing")}</p>
  return (
    <div className="calibration-profile">
      {headline && <p className="calibration-headline">{headline}</p>}
      {about && <p>{about}</p>}
      {positions.length > 0 && (
        <>
          <h5>{t("calibrationWork")}</h5>
          <ul>
            {positions.map(({ title, company, dates, text }, at) => (
              <li key={at}>
                <span>{[title, company].filter(Boolean).join(" · ")}</span>
                {dates && <span className="calibration-muted"> {dates}</span>}
                {text && <p className="calibration-muted">{text}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <Listed name={t("calibrationSkills")} values={skills} />
      <Listed name={t("calibrationCertificates")} values={certifications} />
      <Listed name={t("calibrationEducation")} values={education} />
    </div>
  )
}

function Listed({ name, values }: { name: string; values: readonly string[] }) {
  if (values.length === 0) return null
  return (
    <>
      <h5>{name}</h5>
      <p>{values.join(" · ")}</p>
    </>
  )
}
