import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { BatchLine, batchText, timeLeft } from "./batch-line"
import { ofRole } from "~store/of-role"

/** While everybody is held against a role that was changed: how far it is, and how to stop it and go on. */
export function RejudgeLine({ role }: { role: RoleRow }) {
  const { id, version } = role
  const sending = useSend()
  const counts = useLive(async () => {
    const { verdictWords } = database()
    const [done, total] = await Promise.all([
      verdictWords.where("[roleId+roleVersion]").equals([id, version]).count(),
      ofRole(verdictWords, id).count()
    ])
    return { done, total, version }
  }, [id, version])
  if (!counts || counts.version !== version) return null
  return <Counted key={version} {...counts} isStopped={role.catchUpStopped === true} sending={sending} roleId={id} />
}

interface CountedProps {
  roleId: string
  done: number
  total: number
  isStopped: boolean
  sending: ReturnType<typeof useSend>
}

function Counted({ roleId, done, total, isStopped, sending }: CountedProps) {
  const [since] = useState(() => ({ at: Date.now(), done }))
  const msLeft = isStopped ? null : timeLeft({ done, total, since })
  return (
    <BatchLine
      name={isStopped ? t("rejudgeStopped") : t("rejudgeLine")}
      progress={{ done, failed: 0, total }}
      text={batchText(done, total, msLeft)}
      actions={
        <>
          <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("role.catchUp", { roleId, on: isStopped })}>
            {isStopped ? t("runGoOn") : t("runStop")}
          </Button>
          <SendFailure sending={sending} />
        </>
      }
    />
  )
}
