import { Button, Checkbox, Title } from "@mantine/core"
import { useMemo, useState } from "react"
import { proposables, proposePatterns } from "~learning/patterns/propose-patterns"
import { database } from "~store/database"
import { listPatterns } from "~store/learning/patterns"
import { listRoles } from "~store/roles/roles"
import type { PatternRow, RoleRow } from "~store/rows/rows"
import { inWords } from "~sentence/in-words"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { PatternPanel } from "~ui/patterns/pattern-panel"

/**
 * The three earlier roles most alike to one that is being worked out, as soon as it has a title: each with the reason, and parts of one or two
 * of them to take over. Shown until the recruiter took some or wants none; a role that was started from a pattern has it already.
 */
export function AlikePatterns({ role }: { role: RoleRow }) {
  const isAsked = role.status === "draft" && role.source.kind !== "pattern" && role.patternsAnswered !== true && role.role.title !== null
  return isAsked ? <Alike key={role.id} row={role} /> : null
}

function Alike({ row }: { row: RoleRow }) {
  const sending = useSend()
  const kept = useLive(async () => {
    const [patterns, roles] = await Promise.all([listPatterns(database()), listRoles(database())])
    return { patterns, roles: roles.filter(({ id }) => id !== row.id) }
  }, [row.id])
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { title, qualifications } = row.role
  const text = "text" in row.source ? row.source.text : qualifications.map(one => one.text).join("\n")
  const proposed = useMemo(
    () => (kept ? proposePatterns(proposables(kept.patterns, kept.roles), { title, text }) : []),
    [kept, title, text]
  )
  if (!kept || proposed.length === 0) return null

  /** An earlier role that no pattern was kept of becomes one in the click that asks for it. */
  const choose = async ({ patternId, roleId, name }: (typeof proposed)[number]) => {
    const id = patternId ?? (roleId && (await sending.send("pattern.keep", { roleId, name }))?.patternId)
    if (!id) return
    // Two at most: the one that was chosen first makes room.
    setChosen(chosen.includes(id) ? chosen.filter(one => one !== id) : [...chosen, id].slice(-2))
  }
  const rows = chosen.map(id => kept.patterns.find(pattern => pattern.id === id)).filter(pattern => pattern !== undefined) as PatternRow[]
  const [first, second] = rows
  return (
    <section className="role-alike" aria-labelledby="role-alike-title">
      <Title order={2} size="h3" id="role-alike-title">
        {t("alikeTitle")}
      </Title>
      <p className="role-alike-why">{t("alikeIntro")}</p>
      {proposed.map(one => (
        <Checkbox
          key={one.patternId ?? `role ${one.roleId ?? ""}`}
          size="xs"
          aria-label={t("alikePartsOf", { name: one.name })}
          label={one.name}
          description={inWords(one.reason)}
          disabled={sending.pending}
          checked={one.patternId !== null && chosen.includes(one.patternId)}
          onChange={() => void choose(one)}
        />
      ))}
      {first && <PatternPanel key={chosen.join(" ")} patterns={second ? [first, second] : [first]} into={row} standsAlone={false} />}
      <Button
        size="compact-sm"
        variant="subtle"
        disabled={sending.pending}
        onClick={() => void sending.send("pattern.decline", { roleId: row.id })}
      >
        {t("alikeNone")}
      </Button>
      <SendFailure sending={sending} />
    </section>
  )
}
