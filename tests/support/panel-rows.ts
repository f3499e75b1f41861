import { emptyRole } from "~role/intake/empty-role"
import type { ChatRow, PatternRow, RoleRow, RunRow } from "~store/rows/rows"
import type { Question } from "~role/intake/question"
import type { Qualification } from "~role/role"

export const now = Date.UTC(2026, 10, 21, 9, 30)

export function qualification(id: string, kind: Qualification["kind"], text: string): Qualification {
  return { id, kind, text, criterion: null, quote: null }
}

export function role(change: Partial<RoleRow> = {}, parts: Partial<RoleRow["role"]> = {}): RoleRow {
  return {
    id: "role-1",
    status: "draft",
    source: { kind: "text", text: "Senior data engineer in Lisbon. Python, Kafka." },
    role: {
      ...emptyRole,
      title: "Data Engineer",
      level: "senior",
      place: "Lisbon",
      remote: null,
      questions: [],
      findings: [],
      qualifications: [
        qualification("q-1", "must", "Python or Scala in production"),
        qualification("q-2", "nice", "Kafka"),
        qualification("q-3", "avoid", "Only dashboarding work")
      ],
      ...parts
    },
    answers: [],
    version: 1,
    createdAt: now,
    updatedAt: now,
    approvedAt: null,
    ...change
  }
}

export function question(change: Partial<Question> = {}): Question {
  return {
    id: "place",
    topic: "place",
    text: "Is Lisbon required, or is remote in Portugal fine?",
    why: null,
    options: [
      { value: "lisbon", label: "Lisbon only" },
      { value: "portugal", label: "Remote in Portugal" }
    ],
    multiple: false,
    qualificationId: null,
    ...change
  }
}

/** The lines of one chat, in the order given. */
export function chat(...lines: Partial<ChatRow>[]): ChatRow[] {
  return lines.map((line, index): ChatRow => {
    const text = line.text ?? line.question?.text ?? ""
    const kind = line.kind ?? (line.question ? "question" : "text")
    return {
      id: `line-${index}`,
      roleId: "role-1",
      order: index,
      at: now,
      author: "candor",
      question: null,
      questionId: null,
      note: null,
      thumb: null,
      ...line,
      kind,
      text
    }
  })
}

export function run(change: Partial<RunRow> = {}): RunRow {
  return {
    id: "run-1",
    skill: "intake",
    status: "running",
    roleId: "role-1",
    personId: null,
    input: {},
    plan: [
      { step: "read-post", label: "Reading the job post" },
      { step: "find-qualifications", label: "Finding qualifications" }
    ],
    next: 1,
    model: "built-in rules",
    failure: null,
    createdAt: now,
    updatedAt: now + 1_500,
    ...change
  }
}

export function pattern(id: string, name: string, change: Partial<PatternRow> = {}): PatternRow {
  return {
    id,
    name,
    role: role({}, { title: name }).role,
    fromRoleId: null,
    people: 12,
    shortlisted: 3,
    usedCount: 1,
    createdAt: now,
    updatedAt: now,
    ...change
  }
}
