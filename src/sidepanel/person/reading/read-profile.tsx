import { useMemo, useState, type ReactNode } from "react"
import { withoutEarlyYears } from "~profile/early-years"
import type { Profile, ProfileDate } from "~profile/profile"
import { t } from "~ui/text"
import { monthText } from "~ui/words/month-text"
import { EarlyYearsLine } from "../work/early-years-line"

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ")

function dates(start: ProfileDate, end: ProfileDate): string {
  if (start === null && end === null) return ""
  return t("candidateDates", { start: monthText(start), end: monthText(end) })
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="profile-part">
      <h3 className="card-group-title">{title}</h3>
      {children}
    </section>
  )
}

/**
 * What was read of a profile, as it was read: shown while there is no approved role to hold it against. Early jobs and years of schooling are folded
 * away until they are asked for.
 */
export function ReadProfile({ profile: whole }: { profile: Profile }) {
  const [showsEarly, setShowsEarly] = useState(false)
  const early = useMemo(() => withoutEarlyYears(whole, new Date()), [whole])
  const profile = showsEarly ? whole : early.profile
  const empty =
    whole.positions.length + profile.education.length + profile.skills.length + profile.passages.length === 0 && profile.about === null
  return (
    <div className="profile-read">
      {profile.about !== null && (
        <Part title={t("candidateSectionAbout")}>
          <p className="profile-about">{profile.about}</p>
        </Part>
      )}
      {profile.positions.length > 0 && (
        <Part title={t("candidateSectionExperience")}>
          <ul className="profile-list">
            {profile.positions.map((position, at) => (
              <li key={at}>
                <b>{position.title ?? position.company}</b>
                <span>{joined(position.title === null ? null : position.company, position.location)}</span>
                <span>{dates(position.start, position.end)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {profile.education.length > 0 && (
        <Part title={t("candidateSectionEducation")}>
          <ul className="profile-list">
            {profile.education.map((one, at) => (
              <li key={at}>
                <b>{one.school ?? joined(one.degree, one.field)}</b>
                <span>{one.school === null ? "" : joined(one.degree, one.field)}</span>
                <span>{dates(one.start, one.end)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <EarlyYearsLine
        positions={early.positions}
        schools={early.schools}
        shown={showsEarly}
        onToggle={() => setShowsEarly(before => !before)}
      />
      {profile.skills.length > 0 && (
        <Part title={t("candidateSectionSkills")}>
          <p>{profile.skills.join(" · ")}</p>
        </Part>
      )}
      {profile.languages.length > 0 && (
        <Part title={t("candidateSectionLanguages")}>
          <p>{profile.languages.map(one => (one.proficiency ? `${one.name} (${one.proficiency})` : one.name)).join(" · ")}</p>
        </Part>
      )}
      {profile.certifications.length > 0 && (
        <Part title={t("candidateSectionCertifications")}>
          <p>{profile.certifications.map(one => joined(one.name, one.issuer)).join("; ")}</p>
        </Part>
      )}
      {empty && <p className="card-muted">{t("candidateProfileEmpty")}</p>}
    </div>
  )
}
