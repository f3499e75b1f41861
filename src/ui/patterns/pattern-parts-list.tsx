import { ActionIcon, Checkbox, NativeSelect } from "@mantine/core"
import type { ReactNode } from "react"
import type { MergedQualification } from "~learning/patterns/merge-patterns"
import { nothingLearned, type PatternContent } from "~learning/patterns/pattern-learned"
import type { PatternParts } from "~learning/patterns/pattern-parts"
import { standingOf } from "~learning/patterns/pattern-standing"
import type { PatternPartKind } from "~learning/patterns/without-part"
import type { Origin } from "~role/origin"
import { qualificationKinds, type Role, type QualificationKind } from "~role/role"
import { inWords } from "~sentence/in-words"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { originText } from "~ui/words/origin-text"
import { kindText } from "~ui/words/role-words"

interface PatternPartsListProps {
  content: PatternContent
  qualifications: readonly MergedQualification[]
  /** The two patterns' names; null where it is one. */
  names: readonly [string, string] | null
  /** The role that parts would be taken into. */
  into: Role | null
  parts: PatternParts
  onParts: (parts: PatternParts) => void
  /** Takes a part out of the pattern for good; null where it is none of its own (two that are shown as one). */
  onRemove: ((part: PatternPartKind, key: string) => void) | null
  /** What outcomes say of a qualification, in a sentence by its id. */
  told: ReadonlyMap<string, string>
}

/** The parts of a pattern, each with a box to tick and what there is to know of it. */
export function PatternPartsList({ content, qualifications, names, into, parts, onParts, onRemove, told }: PatternPartsListProps) {
  const { role, learned = nothingLearned } = content
  const toggle = (field: "qualificationIds" | "strategyIds", id: string) =>
    onParts({ ...parts, [field]: parts[field].includes(id) ? parts[field].filter(one => one !== id) : [...parts[field], id] })
  const toggleAt = (field: "preferences" | "aliases" | "notes", at: number) =>
    onParts({ ...parts, [field]: parts[field].includes(at) ? parts[field].filter(one => one !== at) : [...parts[field], at] })
  const remove = (part: PatternPartKind, key: string, text: string) =>
    onRemove && <RemovePart text={text} onRemove={() => onRemove(part, key)} />
  return (
    <>
      {qualifications.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternQualifications")}</legend>
          {qualifications.map(merged => (
            <QualificationPart
              key={merged.qualification.id}
              merged={merged}
              names={names}
              into={into}
              kind={parts.kinds[merged.qualification.id] ?? merged.qualification.kind}
              told={told.get(merged.qualification.id) ?? null}
              ticked={parts.qualificationIds.includes(merged.qualification.id)}
              onTick={() => toggle("qualificationIds", merged.qualification.id)}
              onKind={kind => onParts({ ...parts, kinds: { ...parts.kinds, [merged.qualification.id]: kind } })}
              remove={remove("qualification", merged.qualification.id, merged.qualification.text)}
            />
          ))}
        </fieldset>
      )}
      {role.strategies.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternStrategies")}</legend>
          {role.strategies.map(({ id, name, reason, from }) => {
            const count = learned.strategies.find(({ strategyId }) => strategyId === id)
            const what = count ? t("patternYield", { found: count.found, shortlisted: count.shortlisted }) : inWords(reason)
            return (
              <div key={id} className="pattern-part">
                <Checkbox
                  size="xs"
                  label={inWords(name)}
                  description={withOrigin(what, from)}
                  checked={parts.strategyIds.includes(id)}
                  onChange={() => toggle("strategyIds", id)}
                />
                {remove("strategy", id, inWords(name))}
              </div>
            )
          })}
        </fieldset>
      )}
      {learned.preferences.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternPreferences")}</legend>
          {learned.preferences.map(({ wording, from }, at) => (
            <div key={wording} className="pattern-part">
              <Checkbox
                size="xs"
                label={wording}
                description={withOrigin("", from)}
                checked={parts.preferences.includes(at)}
                onChange={() => toggleAt("preferences", at)}
              />
              {remove("preference", String(at), wording)}
            </div>
          ))}
        </fieldset>
      )}
      {role.aliases.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternAliases")}</legend>
          {role.aliases.map(({ term, as, from }, at) => (
            <div key={`${term}\n${as}`} className="pattern-part">
              <Checkbox
                size="xs"
                label={t("roleAlias", { term, as })}
                description={withOrigin("", from)}
                checked={parts.aliases.includes(at)}
                onChange={() => toggleAt("aliases", at)}
              />
              {remove("alias", String(at), t("roleAlias", { term, as }))}
            </div>
          ))}
        </fieldset>
      )}
      {role.notes && role.notes.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternNotes")}</legend>
          {role.notes.map(({ text, from }, at) => (
            <div key={text} className="pattern-part">
              <Checkbox
                size="xs"
                label={text}
                description={withOrigin("", from)}
                checked={parts.notes.includes(at)}
                onChange={() => toggleAt("notes", at)}
              />
              {remove("note", String(at), text)}
            </div>
          ))}
        </fieldset>
      )}
    </>
  )
}

function withOrigin(what: string, from: Origin | undefined): string {
  return [what, from ? originText(from) : ""].filter(Boolean).join(" · ")
}

function RemovePart({ text, onRemove }: { text: string; onRemove: () => void }) {
  return (
    <ActionIcon size="sm" onClick={onRemove} aria-label={t("patternRemovePart", { text })} title={t("roleRemove")}>
      <Icon name="close" size={14} />
    </ActionIcon>
  )
}

interface QualificationPartProps {
  merged: MergedQualification
  names: readonly [string, string] | null
  into: Role | null
  kind: QualificationKind
  told: string | null
  ticked: boolean
  onTick: () => void
  onKind: (kind: QualificationKind) => void
  remove: ReactNode
}

function QualificationPart({
  merged: { qualification, from, instead },
  names,
  into,
  kind,
  told,
  ticked,
  onTick,
  onKind,
  remove
}: QualificationPartProps) {
  const { text, weight, from: origin } = qualification
  const standing = into ? standingOf(into, qualification) : "new"
  const isDisputed = instead.some(other => other.kind !== qualification.kind)
  const facts = [
    isDisputed ? null : kindText(kind),
    names ? (from.length > 1 ? t("patternBoth") : t("patternOnly", { name: names[from[0] === 1 ? 1 : 0] })) : null,
    ...instead.map(other => t("patternInstead", { text: other.text, kind: kindText(other.kind) })),
    weight === undefined ? null : t("patternWeight", { weight }),
    origin ? originText(origin) : null,
    standing === "asked already" ? t("patternAskedAlready") : standing === "asks for more" ? t("patternAsksMore") : null,
    told
  ]
  return (
    <div className="pattern-part">
      <Checkbox
        size="xs"
        label={text}
        description={facts.filter(fact => fact !== null).join(" · ")}
        checked={ticked}
        disabled={standing === "asked already"}
        onChange={onTick}
      />
      {isDisputed && (
        <NativeSelect
          size="xs"
          aria-label={t("patternKindOf", { text })}
          value={kind}
          data={qualificationKinds.map(one => ({ value: one, label: kindText(one) }))}
          onChange={event => onKind(qualificationKinds.find(one => one === event.currentTarget.value) ?? kind)}
        />
      )}
      {remove}
    </div>
  )
}
