import { Checkbox, NativeSelect } from "@mantine/core"
import type { MergedQualification } from "~learning/patterns/merge-patterns"
import { nothingLearned, type PatternContent } from "~learning/patterns/pattern-learned"
import type { PatternParts } from "~learning/patterns/pattern-parts"
import { standingOf } from "~learning/patterns/pattern-standing"
import { qualificationKinds, type Role, type QualificationKind } from "~role/role"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
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
}

/** The parts of a pattern, each with a box to tick and what there is to know of it. */
export function PatternPartsList({ content, qualifications, names, into, parts, onParts }: PatternPartsListProps) {
  const { role, learned = nothingLearned } = content
  const toggle = (field: "qualificationIds" | "strategyIds", id: string) =>
    onParts({ ...parts, [field]: parts[field].includes(id) ? parts[field].filter(one => one !== id) : [...parts[field], id] })
  const togglePreference = (at: number) =>
    onParts({
      ...parts,
      preferences: parts.preferences.includes(at) ? parts.preferences.filter(one => one !== at) : [...parts.preferences, at]
    })
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
              ticked={parts.qualificationIds.includes(merged.qualification.id)}
              onTick={() => toggle("qualificationIds", merged.qualification.id)}
              onKind={kind => onParts({ ...parts, kinds: { ...parts.kinds, [merged.qualification.id]: kind } })}
            />
          ))}
        </fieldset>
      )}
      {role.strategies.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternStrategies")}</legend>
          {role.strategies.map(({ id, name, reason }) => {
            const count = learned.strategies.find(({ strategyId }) => strategyId === id)
            return (
              <Checkbox
                key={id}
                size="xs"
                label={inWords(name)}
                description={count ? t("patternYield", { found: count.found, shortlisted: count.shortlisted }) : inWords(reason)}
                checked={parts.strategyIds.includes(id)}
                onChange={() => toggle("strategyIds", id)}
              />
            )
          })}
        </fieldset>
      )}
      {learned.preferences.length > 0 && (
        <fieldset className="pattern-parts">
          <legend>{t("patternPreferences")}</legend>
          {learned.preferences.map(({ wording }, at) => (
            <Checkbox
              key={wording}
              size="xs"
              label={wording}
              checked={parts.preferences.includes(at)}
              onChange={() => togglePreference(at)}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

interface QualificationPartProps {
  merged: MergedQualification
  names: readonly [string, string] | null
  into: Role | null
  kind: QualificationKind
  ticked: boolean
  onTick: () => void
  onKind: (kind: QualificationKind) => void
}

function QualificationPart({
  merged: { qualification, from, instead },
  names,
  into,
  kind,
  ticked,
  onTick,
  onKind
}: QualificationPartProps) {
  const { text, weight } = qualification
  const standing = into ? standingOf(into, qualification) : "new"
  const isDisputed = instead.some(other => other.kind !== qualification.kind)
  const facts = [
    isDisputed ? null : kindText(kind),
    names ? (from.length > 1 ? t("patternBoth") : t("patternOnly", { name: names[from[0] === 1 ? 1 : 0] })) : null,
    ...instead.map(other => t("patternInstead", { text: other.text, kind: kindText(other.kind) })),
    weight === undefined ? null : t("patternWeight", { weight }),
    standing === "asked already" ? t("patternAskedAlready") : standing === "asks for more" ? t("patternAsksMore") : null
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
    </div>
  )
}
