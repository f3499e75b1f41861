import { Button } from "@mantine/core"
import type { LeftOutWhy, PostStretch, TakenAs } from "~role/post-line"
import { linesNow, stretchesOf } from "~role/post/lines/lines-now"
import type { RoleRow } from "~store/rows/rows"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import type { RoleEdits } from "../change/use-role-edits"

const asKeys: Record<TakenAs, TextKey> = {
  qualification: "postLineAsQualification",
  title: "postLineAsTitle",
  level: "postLineAsLevel",
  place: "postLineAsPlace",
  remote: "postLineAsRemote",
  pay: "postLineAsPay",
  heading: "postLineAsHeading"
}
const whyKeys: Record<LeftOutWhy, TextKey> = {
  benefit: "postLineWhyBenefit",
  praise: "postLineWhyPraise",
  duty: "postLineWhyDuty",
  company: "postLineWhyCompany",
  legal: "postLineWhyLegal",
  "how to apply": "postLineWhyApply",
  listing: "postLineWhyListing",
  greeting: "postLineWhyGreeting",
  note: "postLineWhyNote",
  "nothing asked": "postLineWhyNothingAsked",
  "no words": "postLineWhyNoWords",
  "too many": "postLineWhyTooMany",
  "too long": "postLineWhyTooLong",
  "no post": "postLineWhyNoPost",
  "by hand": "postLineWhyByHand"
}

interface PostLinesProps {
  row: RoleRow
  sending: Sending
  editable: boolean
  edits: Pick<RoleEdits, "make">
}

/** What became of every line of the post, folded: "12 lines: 9 taken, 3 left out"; each can be taken or left out. */
export function PostLines({ row, sending, editable, edits }: PostLinesProps) {
  const stretches = stretchesOf(linesNow(row.role))
  const said = stretches.filter(({ isTitle }) => !isTitle)
  if (said.length === 0) return null
  const count = (fate: PostStretch["fate"]) => said.filter(({ stretch }) => stretch.fate === fate).length
  const [taken, asked, left] = [count("taken"), count("unclear"), count("left out")]
  const counts = [
    t("postLinesTaken", { count: taken }),
    ...(asked > 0 ? [t("postLinesAsked", { count: asked })] : []),
    ...(left > 0 ? [t("postLinesLeft", { count: left })] : [])
  ]
  return (
    <details className="role-post">
      <summary>
        {t("postLinesTitle", { count: said.length })}: {counts.join(", ")}
      </summary>
      <ul>
        {stretches.map(({ stretch, line, part, isTitle }) => (
          <li key={`${line} ${part ?? ""}`} className={isTitle ? "role-post-title" : "role-post-line"}>
            <span>
              {stretch.text}
              {!isTitle && <span className="role-post-fate">{fateText(stretch)}</span>}
            </span>
            {!isTitle && editable && <LineButton stretch={stretch} place={{ line, part }} edits={edits} pending={sending.pending} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

function fateText({ fate, as, why }: PostStretch): string {
  if (fate === "left out") return t(whyKeys[why ?? "nothing asked"])
  const taken = as.map(one => t(asKeys[one])).join(", ")
  return fate === "unclear" ? `${taken}: ${t("postLineAsked")}` : taken
}

interface LineButtonProps {
  stretch: PostStretch
  place: { line: number; part: number | null }
  edits: Pick<RoleEdits, "make">
  pending: boolean
}

/** Takes what was left out and leaves out what became a qualification or the pay; the other facts are edited where they stand. */
function LineButton({ stretch, place, edits, pending }: LineButtonProps) {
  const { text, fate, as } = stretch
  const takes = !as.includes("qualification") && !as.includes("pay")
  if (takes ? fate !== "left out" || stretch.why === "no words" : false) return null
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      disabled={pending}
      aria-label={takes ? t("postLineTakeThis", { text }) : t("postLineLeaveThis", { text })}
      onClick={() => void edits.make([{ do: takes ? "takeLine" : "leaveLine", ...place }])}
    >
      {takes ? t("postLineTake") : t("postLineLeave")}
    </Button>
  )
}
