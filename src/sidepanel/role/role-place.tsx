import "./role-place.css"
import "./points/points.css"
import "./card/role-rows.css"
import "./start/start.css"
import "./card/from-the-post.css"
import "./next-step.css"
import { database } from "~store/database"
import { intakeRunOf } from "~store/runs/runs"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useDismissWithPage } from "~ui/hooks/use-dismiss-with-page"
import { useKeepFocus, type KeepFocus } from "~ui/hooks/use-keep-focus"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { SendFailure } from "~ui/failure-alert"
import { LiveStatus } from "./live-status"
import { StartChoices } from "./start/start-choices"
import { WholeRole } from "./whole-role"

/** What the role needs: the whole card from the first second, what is open on it, and the step that comes next. Without a role, where to start. */
export function RolePlace() {
  const role = useActiveRole()
  const focus = useKeepFocus()
  const found = useLive(async () => (role ? { roleId: role.id, run: await intakeRunOf(database(), role.id) } : null), [role?.id])
  if (role === undefined || found === undefined) return null
  if (role === null) return <NoRole focus={focus} />
  // While another role's run is being looked for, this one's is not known.
  return <WholeRole key={role.id} row={role} run={found?.roleId === role.id ? found.run : null} focus={focus} />
}

function NoRole({ focus }: { focus: KeepFocus }) {
  const sending = useSend()
  useDismissWithPage(sending)
  return (
    <div className="role-place">
      <div className="role-scroll">
        <StartChoices sending={sending} focus={focus} />
        <LiveStatus run={null} starting={sending.pending} />
        <SendFailure sending={sending} />
      </div>
    </div>
  )
}
