import "./strategies.css"
import { Button, Title } from "@mantine/core"
import { useId } from "react"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { newestRunOf } from "~store/runs/runs"
import { strategyCounts } from "~store/roles/strategy-counts"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { StrategyCard } from "./strategy-card"
import { StrategiesAtWork } from "./strategies-at-work"
import { useStrategiesInView } from "./use-strategies-in-view"

/** The ways to look for people for an approved role: each with its reason, what it would miss, and its searches, all in the recruiter's hands. */
export function StrategiesSection({ row }: { row: RoleRow }) {
  const titleId = useId()
  const sending = useSend()
  const counts = useLive(() => strategyCounts(database(), row.id), [row.id])
  const run = useLive(() => newestRunOf(database(), row.id, "strategies"), [row.id])
  const section = useStrategiesInView(row)
  const { strategies } = row.role
  const open = row.status === "approved"
  if (!open && strategies.length === 0) return null
  const propose = () => void sending.send("strategy.propose", { roleId: row.id })
  return (
    // It stands in the conversation, and is not to be read out whole whenever something in it changes.
    <section ref={section} className="ways" aria-labelledby={titleId} aria-live="off" tabIndex={-1}>
      <div className="ways-head">
        <Title order={2} size="h3" id={titleId}>
          {t("waysTitle")}
        </Title>
        {open && (
          <Button variant="subtle" size="compact-xs" loading={sending.pending || run?.status === "running"} onClick={propose}>
            {strategies.length === 0 ? t("waysPropose") : t("waysProposeAgain")}
          </Button>
        )}
      </div>
      <p className="ways-what">{strategies.length === 0 ? t("waysNone") : t("waysWhat")}</p>
      <SendFailure sending={sending} />
      <StrategiesAtWork run={run ?? null} sending={sending} />
      {strategies.map((strategy, at) => (
        <StrategyCard
          key={strategy.id}
          roleId={row.id}
          strategy={strategy}
          counts={counts?.[strategy.id] ?? null}
          sending={sending}
          editable={open}
          openAtFirst={strategy.state === "picked" || at === 0}
        />
      ))}
    </section>
  )
}
