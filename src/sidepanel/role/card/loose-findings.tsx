import { Button } from "@mantine/core"
import type { LintFinding } from "~role/lint/lint-finding"
import { traitWords } from "~role/role-words"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"
import type { RoleEdits } from "../change/use-role-edits"
import { inWords, t } from "~ui/text"

interface LooseFindingsProps {
  row: RoleRow
  edits: RoleEdits
  sending: Sending
  editable: boolean
}

/**
 * Doubtful wording of the post that stands in no qualification: nothing is decided by it, but a recruiter who reuses the post should know.
 * It goes once it was seen, or once something else is asked for in its place.
 */
export function LooseFindings({ row, edits, sending, editable }: LooseFindingsProps) {
  const loose = row.role.findings.filter(finding => finding.qualificationId === null)
  const see = ({ quote }: LintFinding) => sending.send("wording.seen", { roleId: row.id, quote })
  const ask = async (finding: LintFinding, suggestion: string) => {
    if (await edits.make([{ do: "add", text: suggestion, to: "nice" }])) await see(finding)
  }
  return loose.map(finding => (
    <div key={`${finding.trait} ${finding.quote}`} className="role-finding">
      <p>
        <span aria-hidden="true">⚠ </span>
        {t("roleFinding", { quote: finding.quote, trait: traitWords[finding.trait] })} {inWords(finding.reason)}
      </p>
      {editable && (
        <div className="role-finding-actions">
          {finding.suggestion !== null && !finding.refused && (
            <Button
              size="compact-xs"
              variant="outline"
              disabled={sending.pending}
              onClick={() => void ask(finding, finding.suggestion ?? "")}
            >
              {t("roleLooseUse", { suggestion: finding.suggestion })}
            </Button>
          )}
          <Button size="compact-xs" variant="outline" disabled={sending.pending} onClick={() => void see(finding)}>
            {t("roleLooseSeen")}
          </Button>
        </div>
      )}
    </div>
  ))
}
