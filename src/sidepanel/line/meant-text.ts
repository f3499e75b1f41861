import type { LineRequest } from "~role/line-request"
import type { RoleEdit } from "~role/role-edit"
import type { RoleRow } from "~store/rows/rows"
import { kindText } from "~ui/words/role-words"
import { t, type TextKey } from "~ui/text"

const decisions: Record<"shortlist" | "maybe" | "pass", TextKey> = { shortlist: "meantShortlist", maybe: "meantMaybe", pass: "meantPass" }
const aboutOne = { why: "meantWhy", note: "meantNote", questions: "meantQuestions", open: "meantOpen" } as const

/** A request in a few words, for the recruiter to say whether it is what they meant. */
export function meantText(request: LineRequest, role: RoleRow, nameOf: (personId: string) => string): string {
  const names = (ids: readonly string[]) => ids.map(nameOf).join(", ")
  switch (request.do) {
    case "change":
      return request.edits.map(edit => editText(edit, role)).join("; ")
    case "why":
    case "note":
    case "questions":
    case "open":
      return t(aboutOne[request.do], { who: nameOf(request.personId) })
    case "compare":
      return t("meantCompare", { who: names([request.a, request.b]) })
    case "evaluate":
      return request.personIds === null ? t("meantEvaluateAll") : t("meantEvaluate", { who: names(request.personIds) })
    case "best":
      return t("meantBest", { count: request.count })
    case "count":
      return t("meantCount")
    case "missing":
      return request.personId === null ? t("meantMissingRole") : t("meantMissing", { who: nameOf(request.personId) })
    case "decide":
      return t(request.decision === null ? "meantUndecide" : decisions[request.decision], { who: names(request.personIds) })
    case "find":
      return t("meantFind", { words: request.words })
    case "ways":
      return t("meantWays")
    case "summarise":
      return t("meantSummary")
    case "undo":
      return t("meantUndo")
    case "help":
      return t("meantHelp")
  }
}

function editText(edit: RoleEdit, { role }: RoleRow): string {
  const textOf = (id: string) => role.qualifications.find(one => one.id === id)?.text ?? ""
  switch (edit.do) {
    case "add":
      return t("meantAdd", { text: edit.text, to: kindText(edit.to) })
    case "move":
      return t("meantAdd", { text: textOf(edit.qualificationId), to: kindText(edit.to) })
    case "drop":
      return t("meantDrop", { text: textOf(edit.qualificationId) })
    case "reword":
      return t("meantReword", { was: textOf(edit.qualificationId), text: edit.text })
    case "takeLine":
      return t("postLineTakeThis", { text: role.lines?.[edit.line]?.text ?? "" })
    case "leaveLine":
      return t("postLineLeaveThis", { text: role.lines?.[edit.line]?.text ?? "" })
    case "putLine":
      return edit.line.text
    case "put":
      return t("meantAdd", { text: edit.qualification.text, to: kindText(edit.qualification.kind) })
  }
}
