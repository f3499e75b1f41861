import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { LearnedNotes } from "../preferences/learned-notes"
import { useChatAround } from "./chat-provider"
import { ApproveRole } from "../role/card/approve-role"
import { KeepPattern } from "../role/card/keep-pattern"
import { LooseFindings } from "../role/card/loose-findings"
import { PostLines } from "../role/card/post-lines"
import { QualificationGroup } from "../role/card/qualification-group"
import { RoleAliases } from "../role/card/role-aliases"
import { RoleFacts } from "../role/card/role-facts"
import { StrategiesSection } from "../role/strategies/strategies-section"
import { useArrival } from "~ui/hooks/use-keep-focus"

/** The role as it stands, every part of it editable; the step that comes next, approving it or keeping it for later roles; and the ways to look. */
export function RoleSection({ role: row }: { role: RoleRow }) {
  const sending = useSend()
  const arrival = useArrival(useChatAround()?.focus ?? null)
  const editable = row.status !== "closed"
  return (
    <>
      <div className="role-card" role="group" aria-label={t("roleCardLabel")} {...arrival}>
        <RoleFacts row={row} sending={sending} editable={editable} />
        <PostLines row={row} sending={sending} editable={editable} />
        {(["must", "nice", "avoid"] as const).map(kind => (
          <QualificationGroup key={kind} kind={kind} row={row} sending={sending} editable={editable} />
        ))}
        <RoleAliases row={row} sending={sending} editable={editable} />
        <LearnedNotes row={row} sending={sending} editable={editable} />
        <LooseFindings row={row} sending={sending} editable={editable} />
        <SendFailure sending={sending} />
        {row.status === "draft" ? <ApproveRole row={row} sending={sending} /> : <KeepPattern row={row} />}
      </div>
      {row.status !== "draft" && <StrategiesSection key={row.id} row={row} />}
    </>
  )
}
