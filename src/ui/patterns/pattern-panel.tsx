import "./library.css"
import { Button, TextInput, Title } from "@mantine/core"
import { useMemo, useState } from "react"
import { mergePatterns } from "~learning/patterns/merge-patterns"
import { nothingLearned, type PatternContent } from "~learning/patterns/pattern-learned"
import type { PatternParts } from "~learning/patterns/pattern-parts"
import { withoutPart, type PatternPartKind } from "~learning/patterns/without-part"
import { allParts, standingOf } from "~learning/patterns/pattern-standing"
import type { PatternRow, RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { roleName } from "~ui/role-name"
import { t, type TextKey } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useToldOfPattern } from "./use-told-of-pattern"
import { PatternPartsList } from "./pattern-parts-list"
import { formatList } from "~ui/format"

interface PatternPanelProps {
  /** One pattern, or two that are shown as one. */
  patterns: readonly [PatternRow] | readonly [PatternRow, PatternRow]
  /** The role that parts can be taken into; null where there is none, or it is closed. */
  into: RoleRow | null
  /** Whether the parts can also become a pattern or a role of their own. */
  standsAlone: boolean
  /** Called in the click, before the role is started. */
  onStart?: () => void
  onTaken?: () => void
}

const fieldKeys: Record<"title" | "level" | "place" | "remote", TextKey> = {
  title: "patternFieldTitle",
  level: "patternFieldLevel",
  place: "patternFieldPlace",
  remote: "patternFieldRemote"
}

/** What one pattern holds, or two merged: every part can be ticked or left, and what is ticked is taken. */
export function PatternPanel({ patterns: [first, second], into: role, standsAlone, onStart, onTaken }: PatternPanelProps) {
  const merged = useMemo(
    () =>
      second
        ? mergePatterns(first, second)
        : {
            content: first,
            qualifications: first.role.qualifications.map(qualification => ({ qualification, from: [0], instead: [] })),
            differing: []
          },
    [first, second]
  )
  const { content } = merged
  const told = useToldOfPattern(first.fromRoleId)
  // Merging, keeping and starting know no role: what one asks for already counts only where parts are taken into it.
  const [taking, setTaking] = useState(!standsAlone)
  const into = taking ? role : null
  const [parts, setParts] = useState<PatternParts>(() => partsFor(content, into))
  const turnTo = (isTaking: boolean) => {
    setTaking(isTaking)
    setParts(partsFor(content, isTaking ? role : null))
    setSaid("")
  }
  const [name, setName] = useState(content.name)
  const [said, setSaid] = useState("")
  const sending = useSend()
  const patternIds = second ? [first.id, second.id] : [first.id]
  const isEmpty =
    parts.qualificationIds.length + parts.strategyIds.length + parts.preferences.length + parts.aliases.length + parts.notes.length === 0
  const learned = content.learned ?? nothingLearned
  const answers = (answer: "yes" | "no" | "unsure") => learned.examples.filter(one => one.answer === answer).length
  const title = second ? t("patternMergedTitle", { a: first.name, b: second.name }) : t("patternInsideTitle", { name: first.name })

  const start = async () => {
    const from = { kind: "pattern" as const, patternId: first.id, ...(second ? { withId: second.id } : {}), parts }
    onStart?.()
    await sending.send("role.start", from)
  }
  const keep = async () => {
    if ((await sending.send("pattern.merge", { patternIds, name: name.trim(), parts })) !== undefined)
      setSaid(t("patternKeptNew", { name: name.trim() }))
  }
  const removePart = async (part: PatternPartKind, key: string) => {
    if ((await sending.send("pattern.removePart", { patternId: first.id, part, key })) === undefined) return
    // Places in lists move up when one before them goes.
    setParts(partsFor(withoutPart(content, part, key), into))
  }
  const take = async () => {
    if (!into || (await sending.send("pattern.take", { roleId: into.id, patternIds, parts })) === undefined) return
    setSaid(t("patternTaken"))
    onTaken?.()
  }
  return (
    <section className="pattern-panel" aria-label={title}>
      <Title order={3} size="h3">
        {title}
      </Title>
      {merged.differing.length > 0 && (
        <p className="library-facts">{t("patternDiffering", { fields: formatList(merged.differing.map(field => t(fieldKeys[field]))) })}</p>
      )}
      <PatternPartsList
        content={content}
        qualifications={merged.qualifications}
        names={second ? [first.name, second.name] : null}
        into={into?.role ?? null}
        parts={parts}
        onParts={setParts}
        told={told}
        onRemove={standsAlone && !taking && !second ? (part, key) => void removePart(part, key) : null}
      />
      {learned.questions.length > 0 && (
        <p className="library-facts">{t("patternQuestions", { questions: learned.questions.map(({ text }) => `“${text}”`).join(", ") })}</p>
      )}
      {learned.examples.length > 0 && (
        <p className="library-facts">{t("patternExamples", { yes: answers("yes"), no: answers("no"), unsure: answers("unsure") })}</p>
      )}
      <div className="library-actions">
        {into && (
          <Button size="compact-sm" disabled={sending.pending || isEmpty} onClick={() => void take()}>
            {t("patternTake")}
          </Button>
        )}
        {standsAlone && !taking && (
          <Button size="compact-sm" disabled={sending.pending || isEmpty} onClick={() => void start()}>
            {t("patternStartParts")}
          </Button>
        )}
        {standsAlone && role && (
          <Button size="compact-sm" variant="outline" disabled={sending.pending} onClick={() => turnTo(!taking)}>
            {taking ? t("patternTakeBack") : t("patternTakeInto", { role: roleName(role.role) })}
          </Button>
        )}
      </div>
      {standsAlone && !taking && (
        <div className="pattern-keep">
          <TextInput
            size="xs"
            label={t("patternName")}
            value={name}
            maxLength={120}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Button
            size="compact-sm"
            variant="outline"
            disabled={sending.pending || isEmpty || name.trim() === ""}
            onClick={() => void keep()}
          >
            {t("patternKeepNew")}
          </Button>
        </div>
      )}
      <p role="status" className="library-facts">
        {isEmpty ? t("patternNothingChosen") : said}
      </p>
      <SendFailure sending={sending} />
    </section>
  )
}

/** Everything is ticked, save what the role asks for already, and what would ask for more than it does: that is the recruiter's to say. */
function partsFor(content: PatternContent, into: RoleRow | null): PatternParts {
  const all = allParts(content)
  if (!into) return all
  const isNew = new Set(content.role.qualifications.filter(one => standingOf(into.role, one) === "new").map(({ id }) => id))
  return { ...all, qualificationIds: all.qualificationIds.filter(id => isNew.has(id)) }
}
