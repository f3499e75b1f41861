import "./chat.css"
import { database } from "~store/database"
import { listChat, openQuestion } from "~store/roles/chat"
import { intakeRunOf } from "~store/runs/runs"
import type { ChatRow, RoleRow, RunRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { CalibrationSection } from "../calibration/calibration-section"
import { AlikePatterns } from "./alike-patterns"
import { ChatComposer } from "./chat-composer"
import { ChatDraft } from "./chat-draft"
import { ChatLines } from "./chat-lines"
import { ChatProvider } from "./chat-provider"
import { FileDrop } from "./file-drop"
import { LiveStatus } from "./live-status"
import { RoleSection } from "./role-section"
import { StartChoices } from "./start-choices"
import { useChatSending } from "./use-chat-sending"
import { useActivePage } from "~ui/hooks/use-active-page"
import { usePanelState } from "../state/panel-state"
import { AskedText } from "../texts/asked-text"
import { useKeepFocus } from "~ui/hooks/use-keep-focus"
import { useStayAtEnd } from "./use-stay-at-end"

/** The intake: what the role needs, one question at a time. */
export function ChatTab() {
  const role = useActiveRole()
  const chat = useLive(async () => (role ? await chatOf(role.id) : null), [role?.id])
  const asked = usePanelState().personId
  const beside = useActivePage()
  if (role === undefined || chat === undefined || beside === undefined) return null
  // While another role is being read, its lines are not shown under this one's name.
  const current = role && chat?.roleId === role.id ? chat : null
  return (
    <Conversation role={role} lines={current?.lines ?? []} run={current?.run ?? null} personId={asked ?? beside.page?.personId ?? null} />
  )
}

async function chatOf(roleId: string) {
  const [lines, run] = await Promise.all([listChat(database(), roleId), intakeRunOf(database(), roleId)])
  return { roleId, lines, run }
}

interface ConversationProps {
  role: RoleRow | null
  lines: ChatRow[]
  run: RunRow | null
  /** Whom "her" and "him" mean: the person whose card is shown, or who is on the page beside the panel. */
  personId: string | null
}

function Conversation({ role, lines, run, personId }: ConversationProps) {
  const question = openQuestion(lines)
  const sending = useChatSending(role, question, personId)
  const focus = useKeepFocus()
  const hasCard = lines.some(line => line.kind === "role")
  const isStarting = run?.status === "running"
  const { box, content } = useStayAtEnd(role?.id ?? null, lines.filter(({ author }) => author === "recruiter").length)

  return (
    <ChatProvider lines={lines} role={role} run={run} question={question} sending={sending} focus={focus}>
      <ChatDraft>
        <div className="chat">
          <FileDrop>
            <div className="chat-viewport" ref={box}>
              <div ref={content}>
                {role === null && <StartChoices sending={sending} />}
                <ChatLines />
                {role && !hasCard && !question && !isStarting && <RoleSection role={role} />}
                {role && !isStarting && <AlikePatterns role={role} />}
                {role && <CalibrationSection role={role} />}
                <LiveStatus role={role} run={run} askedRun={sending.askedRun} lines={lines} starting={sending.pending} />
                {role && sending.askedRun !== null && <AskedText role={role} runId={sending.askedRun} onClose={sending.closeAsked} />}
                <SendFailure sending={sending} />
              </div>
            </div>
            <ChatComposer sending={sending} mayAsk={role?.status === "approved" && !question} />
          </FileDrop>
        </div>
      </ChatDraft>
    </ChatProvider>
  )
}
