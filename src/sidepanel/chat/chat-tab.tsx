import "./chat.css"
import { database } from "~store/database"
import { listChat, openQuestion } from "~store/roles/chat"
import { intakeRunOf } from "~store/runs/runs"
import type { ChatRow, RoleRow, RunRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { ChatComposer } from "./chat-composer"
import { ChatDraft } from "./chat-draft"
import { ChatLines } from "./chat-lines"
import { ChatProvider } from "./chat-provider"
import { FileDrop } from "./file-drop"
import { useChatSending } from "./use-chat-sending"
import { useActivePage } from "~ui/hooks/use-active-page"
import { usePanelState } from "../state/panel-state"
import { LiveStatus } from "../role/live-status"
import { useOneAtATime } from "../role/points/one-at-a-time"
import { RolePlace } from "../role/role-place"
import { AskedText } from "../texts/asked-text"
import { useKeepFocus } from "~ui/hooks/use-keep-focus"
import { useStayAtEnd } from "./use-stay-at-end"

/** The role, what was said about it, and the field for words below it. */
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
  const [oneAtATime] = useOneAtATime(role)
  // Where all that is open stands on the card, what is written here answers none of it.
  const question = oneAtATime ? openQuestion(lines) : null
  const sending = useChatSending(role, question, personId)
  const focus = useKeepFocus()
  const own = lines.filter(({ author, kind }) => author === "recruiter" && kind === "text").length
  const { box, content } = useStayAtEnd(role?.id ?? null, own)

  return (
    <ChatProvider lines={lines} role={role} run={run} question={question} sending={sending} focus={focus}>
      <ChatDraft>
        <div className="chat">
          <FileDrop>
            <RolePlace />
            {role && (
              <details className="chat-said" open={sending.wrote}>
                <summary>{t("chatLogLabel")}</summary>
                <div className="chat-viewport" ref={box}>
                  <div ref={content}>
                    <ChatLines />
                    <LiveStatus run={null} askedRun={sending.askedRun} starting={sending.pending} />
                    {sending.askedRun !== null && <AskedText role={role} runId={sending.askedRun} onClose={sending.closeAsked} />}
                  </div>
                </div>
              </details>
            )}
            <SendFailure sending={sending} />
            <ChatComposer sending={sending} mayAsk={role?.status === "approved" && !question} />
          </FileDrop>
        </div>
      </ChatDraft>
    </ChatProvider>
  )
}
