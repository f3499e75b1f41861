import { Button, Checkbox, TextInput } from "@mantine/core"
import { useState } from "react"
import type { ReplyOf } from "~messages/contract"
import { inWords, t, type TextKey } from "~ui/text"

type ReadPack = ReplyOf<"pattern.readPack">
type Line = ReadPack["patterns"][number]["lines"][number]

/** What the recruiter takes of a pack, and from whom they say it is. */
export interface TakenOfPack {
  pack: string
  by: string
  lineIds: string[]
}

interface PackReviewProps {
  pack: ReadPack
  fileName: string
  pending: boolean
  onTake: (taken: TakenOfPack) => void
  onLeave: () => void
}

const kindKeys: Record<Line["kind"], TextKey> = {
  name: "packLineName",
  title: "packLineTitle",
  place: "packLinePlace",
  qualification: "packLineQualification",
  alias: "packLineAlias",
  note: "packLineNote",
  strategy: "packLineStrategy",
  question: "packLineQuestion",
  preference: "packLinePreference"
}

/** Everything that a pack says, line by line, before anything of it is taken in: each to be ticked, and what is refused with the reason. */
export function PackReview({ pack, fileName, pending, onTake, onLeave }: PackReviewProps) {
  const [name, setName] = useState(pack.name || fileName.replace(/\.json$/i, ""))
  const [by, setBy] = useState(pack.by)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const toggle = (ids: readonly string[], isOn: boolean) =>
    // Two clicks may come before the first is drawn: each starts from what the other left.
    setTicked(before => new Set(isOn ? [...before, ...ids] : [...before].filter(id => !ids.includes(id))))
  return (
    <section className="pack-review" aria-label={t("packReview", { name: name.trim() || fileName })}>
      <p className="library-facts">{t("packReviewWhy")}</p>
      <div className="pack-about">
        <TextInput
          size="xs"
          label={t("packReviewName")}
          value={name}
          maxLength={80}
          onChange={event => setName(event.currentTarget.value)}
        />
        <TextInput size="xs" label={t("packReviewBy")} value={by} maxLength={80} onChange={event => setBy(event.currentTarget.value)} />
      </div>
      {pack.patterns.map((pattern, at) => (
        <PatternLines key={at} pattern={pattern} openAtFirst={pack.patterns.length === 1} ticked={ticked} onToggle={toggle} />
      ))}
      <div className="library-actions">
        <Button
          size="compact-sm"
          disabled={ticked.size === 0 || name.trim() === ""}
          loading={pending}
          onClick={() => onTake({ pack: name, by, lineIds: [...ticked] })}
        >
          {t("packReviewTake", { count: ticked.size })}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onLeave}>
          {t("cancel")}
        </Button>
      </div>
    </section>
  )
}

interface PatternLinesProps {
  pattern: ReadPack["patterns"][number]
  openAtFirst: boolean
  ticked: ReadonlySet<string>
  onToggle: (ids: readonly string[], isOn: boolean) => void
}

function PatternLines({ pattern: { name, lines }, openAtFirst, ticked, onToggle }: PatternLinesProps) {
  const [open, setOpen] = useState(openAtFirst)
  const takeable = lines.filter(({ refused }) => refused === null).map(({ id }) => id)
  const refused = lines.length - takeable.length
  return (
    <details className="pack-pattern" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {t("packPatternLines", { name, count: lines.length })}
        {refused > 0 && <> · {t("packPatternRefused", { count: refused })}</>}
      </summary>
      {/* What was not shown cannot be ticked: a pattern is opened first. */}
      {open && (
        <>
          <Button
            size="compact-xs"
            variant="outline"
            disabled={takeable.length === 0}
            aria-label={t("packTickAllNamed", { name })}
            onClick={() =>
              onToggle(
                takeable,
                takeable.some(id => !ticked.has(id))
              )
            }
          >
            {t("packTickAll")}
          </Button>
          {lines.map(line => (
            <Checkbox
              key={line.id}
              size="xs"
              label={lineText(line)}
              description={line.refused === null ? t(kindKeys[line.kind]) : `${t(kindKeys[line.kind])} · ${inWords(line.refused)}`}
              checked={ticked.has(line.id)}
              disabled={line.refused !== null}
              onChange={event => onToggle([line.id], event.currentTarget.checked)}
            />
          ))}
        </>
      )}
    </details>
  )
}

function lineText({ kind, texts }: Line): string {
  const [first = "", second = ""] = texts
  return kind === "alias" ? t("roleAlias", { term: first, as: second }) : texts.join(" · ")
}
