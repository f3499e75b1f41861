import { useMemo } from "react"
import { criterionWords } from "~role/criterion-words"
import type { Qualification } from "~role/role"
import { t } from "~ui/text"
import { useRules } from "../../use-rules"

/** The words of a qualification; those that no rule looks at are marked. */
export function QualificationWords({ qualification }: { qualification: Qualification }) {
  const parts = cutAt(qualification.text, useUnchecked(qualification))
  return parts.map(({ text, isFree }, at) =>
    isFree ? (
      <span key={at} className="role-unchecked">
        {text}
      </span>
    ) : (
      text
    )
  )
}

interface CheckedLineProps {
  qualification: Qualification
  /** It is open whether it is a must: said before the rest. */
  isUnweighed: boolean
}

/** What code looks for, in short, and which words nobody checks. */
export function CheckedLine({ qualification, isUnweighed }: CheckedLineProps) {
  const unchecked = useUnchecked(qualification)
  const { criterion } = qualification
  const looked = criterion === null ? t("roleByItsWords") : t("roleCheckedShort", { looked: criterionWords(criterion) })
  return (
    <span className="role-row-check">
      {isUnweighed && <b className="role-row-ask">{t("pointMustOrNice")}</b>}
      {unchecked.length === 0 ? looked : t("roleCheckedExcept", { looked, words: { list: [...unchecked], as: "commas" } })}
    </span>
  )
}

function useUnchecked(qualification: Qualification): readonly string[] {
  const rules = useRules()
  // Taking a sentence apart is no work for every stroke in a field beside it.
  return useMemo(() => rules?.checkedWords(qualification).unchecked ?? [], [rules, qualification])
}

function cutAt(text: string, words: readonly string[]): { text: string; isFree: boolean }[] {
  const parts: { text: string; isFree: boolean }[] = []
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    if (at < 0) continue
    if (at > from) parts.push({ text: text.slice(from, at), isFree: false })
    parts.push({ text: word, isFree: true })
    from = at + word.length
  }
  return from < text.length ? [...parts, { text: text.slice(from), isFree: false }] : parts
}
