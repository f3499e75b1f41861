import { Button } from "@mantine/core"
import type { LintFinding } from "~role/lint/lint-finding"
import type { Qualification } from "~role/role"
import { traitWords } from "~role/role-words"
import type { RoleRow } from "~store/rows/rows"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import type { RoleEdits } from "../change/use-role-edits"
import { useRules, type Rules } from "../../use-rules"

interface FindingLineProps {
  finding: LintFinding
  qualification: Qualification
  row: RoleRow
  edits: RoleEdits
  sending: Sending
  /** Opens the wording for editing; null where the role can no longer be changed. */
  onEdit: (() => void) | null
}

/** Wording that may stand for a protected trait: what it may stand for, why, and the ways out; or that it was kept, and why. */
export function FindingLine({ finding, qualification, row, edits, sending, onEdit }: FindingLineProps) {
  const { suggestion } = finding
  const rules = useRules()
  if (!rules) return null
  const kept = keptReason(rules, row, finding)
  if (kept !== null) return <p className="role-finding-kept">{t("roleFindingKept", { quote: finding.quote, reason: kept })}</p>

  const { id: qualificationId } = qualification
  return (
    <div className="role-finding">
      <p>
        <span aria-hidden="true">⚠ </span>
        {t("roleFinding", { quote: finding.quote, trait: traitWords[finding.trait] })} {inWords(finding.reason)}
        {suggestion !== null && ` ${t("roleFindingSuggestion", { suggestion })}`}
      </p>
      {onEdit && (
        <div className="role-finding-actions">
          {suggestion !== null && (
            <Button
              size="compact-xs"
              variant="outline"
              disabled={sending.pending}
              onClick={() => void edits.make([{ do: "reword", qualificationId, text: suggestion }])}
            >
              {t("roleFindingUse")}
            </Button>
          )}
          <Button size="compact-xs" variant="outline" onClick={onEdit}>
            {t("roleEdit")}
          </Button>
          <Button
            size="compact-xs"
            variant="outline"
            disabled={sending.pending}
            onClick={() => void edits.make([{ do: "drop", qualificationId }])}
          >
            {t("roleRemove")}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Why the wording was kept, if the last answer to its question was to keep it; "" where no reason was noted. */
function keptReason(rules: Rules, row: RoleRow, finding: LintFinding): string | null {
  const [question] = rules.wordingQuestions(row.role, [finding])
  const last = row.answers.findLast(answer => answer.questionId === question?.id)
  return last?.values.some(value => value.startsWith("keep:")) ? (last.text ?? "") : null
}
