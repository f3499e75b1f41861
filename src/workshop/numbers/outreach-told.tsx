import { outreachYields } from "~learning/numbers/outreach-yields"
import type { NoteKind } from "~learning/numbers/records"
import type { Numbers } from "~store/learning/numbers-records"
import { t, type TextKey } from "~ui/text"
import { FigureTable } from "./figure-table"
import { figureText } from "./number-text"

const kinds: Readonly<Record<NoteKind, TextKey>> = {
  short: "noteKindShort",
  warm: "noteKindWarm",
  drafted: "noteKindDrafted",
  own: "noteKindOwn"
}

/** What came of the notes that were sent, by their kind: for one role, beside all roles. */
export function OutreachTold({ numbers: { records }, roleId }: { numbers: Numbers; roleId: string }) {
  const all = outreachYields(records, null)
  if (all.length === 0) return <p className="workshop-muted">{t("outreachNone")}</p>
  const ofRole = new Map(outreachYields(records, roleId).map(one => [one.kind, one]))
  return (
    <FigureTable
      caption={t("outreachTitle")}
      columns={[t("outreachKind"), t("outreachOfRole"), t("outreachShareOfRole"), t("outreachOfAll"), t("outreachShareOfAll")]}
      rows={all.map(({ kind, sent, replied, share }) => {
        const own = ofRole.get(kind)
        return [
          { text: t(kinds[kind]) },
          { text: t("outreachCount", { replied: own?.replied ?? 0, sent: own?.sent ?? 0 }) },
          { text: figureText(own?.share ?? null, "share") },
          { text: t("outreachCount", { replied, sent }) },
          { text: figureText(share, "share") }
        ]
      })}
    >
      <p className="workshop-muted">{t("outreachWhat")}</p>
    </FigureTable>
  )
}
