import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"

/** Doubtful wording of the post that stands in no qualification: nothing is decided by it, but a recruiter who reuses the post should know. */
export function LooseFindings({ row }: { row: RoleRow }) {
  return row.role.findings
    .filter(finding => finding.qualificationId === null)
    .map(finding => (
      <p key={`${finding.trait} ${finding.quote}`} className="role-finding">
        <span aria-hidden="true">⚠ </span>
        {t("roleFinding", { quote: finding.quote, trait: finding.trait })} {finding.reason}
      </p>
    ))
}
