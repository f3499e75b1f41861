import type { LineRequest } from "~role/line-request"
import type { RoleEdit } from "~role/role-edit"
import { understandLine, type LineContext, type LineUnderstood } from "~agent/requests/understand"
import { lineContext } from "./world"

/** What was understood of a sentence, in the short form of the labels. */
export function saidAs(text: string, context: Partial<LineContext> = {}): string {
  return short(understandLine(text, { ...lineContext, ...context }))
}

function short(understood: LineUnderstood): string {
  switch (understood.kind) {
    case "request":
      return [understood.request, ...understood.next].map(shortRequest).join(" + ")
    case "choose kind":
      return `choose kind ${understood.said}`
    case "choose qualification":
      return `choose qualification ${understood.options.map(({ label }) => label.id).join(" ")}`
    case "choose person":
      return `choose person ${understood.options.map(({ label }) => label.id).join(" ")}`
    case "nobody":
    case "gone":
      return `${understood.kind} ${understood.said}`
    case "needs":
      return `needs ${understood.what}`
    case "number":
      return `number ${understood.said} of ${understood.count}`
    default:
      return understood.kind
  }
}

function shortRequest(request: LineRequest): string {
  switch (request.do) {
    case "change":
      return request.edits.map(shortEdit).join(" ")
    case "why":
    case "note":
    case "questions":
    case "open":
      return `${request.do} ${request.personId}`
    case "compare":
      return `compare ${request.a} ${request.b}`
    case "evaluate":
      return `evaluate ${request.personIds?.join(" ") ?? "all"}`
    case "best":
      return `best ${request.count}`
    case "count": {
      const { of } = request
      return `count ${of.by === "decision" ? of.decision : of.by === "qualification" ? `with ${of.qualificationId}` : of.by === "words" ? `words ${of.words.toLowerCase()}` : "everybody"}`
    }
    case "decide":
      return `decide ${request.personIds.join(" ")} ${request.decision ?? "nothing"}`
    case "find":
      return `find people ${request.words.toLowerCase()}`
    case "missing":
      return "missing"
    default:
      return request.do
  }
}

function shortEdit(edit: RoleEdit): string {
  switch (edit.do) {
    case "move":
      return `${edit.qualificationId}>${edit.to}`
    case "drop":
      return `-${edit.qualificationId}`
    case "add":
      return `+${edit.text}>${edit.to}`
    case "reword":
      return `${edit.qualificationId}=${edit.text}${edit.to ? `>${edit.to}` : ""}`
    case "put":
      return `put ${edit.qualification.id}`
    case "takeLine":
    case "leaveLine":
      return `${edit.do} ${edit.line}`
    case "putLine":
      return `putLine ${edit.at}`
  }
}
