import type { Learned, Qualification } from "~role/role"
import { kindText } from "~ui/words/role-words"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { LearnedMark } from "./learned-mark"

interface LearnedPartsProps {
  qualification: Qualification
  sending: Sending
  editable: boolean
}

/** What was learned about one qualification, the newest change last, each with how it stood before. */
export function LearnedParts({ qualification, sending, editable }: LearnedPartsProps) {
  return qualification.learned?.map((learned, at, all) => (
    <LearnedMark
      key={learned.preferenceId}
      preferenceId={learned.preferenceId}
      text={qualification.text}
      was={changeText(learned.was, all[at + 1]?.was ?? qualification)}
      sending={sending}
      editable={editable}
    />
  ))
}

/** How it stood before one change, where that differs from how it stood after; null where it was not there at all. */
function changeText(was: Learned["was"], after: NonNullable<Learned["was"]>): string | null {
  if (was === null) return null
  const said = [
    was.kind === after.kind ? null : t("prefLearnedWas", { kind: kindText(was.kind) }),
    was.text === after.text ? null : t("prefLearnedReworded", { text: was.text }),
    was.weight === after.weight ? null : t("prefLearnedWeight", { times: after.weight ?? 1 })
  ].filter(part => part !== null)
  return said.length > 0 ? said.join(" · ") : null
}
