import { Button } from "@mantine/core"
import * as z from "zod"
import { lineRequestSchema, type LineRequest } from "~role/line-request"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import { inWords, t } from "~ui/text"
import { LiveStatus } from "../role/live-status"
import type { LineState } from "./line-provider"
import { meantText } from "./meant-text"

const foundSchema = z.object({ request: lineRequestSchema.nullable() })

interface MeantByModelProps {
  runId: string
  /** Who P1, P2 … are. */
  people: readonly { personId: string; name: string | null }[]
  role: RoleRow
  line: LineState
}

/** What a model takes a sentence for: shown, and done only when the recruiter says that it is so. */
export function MeantByModel({ runId, people, role, line }: MeantByModelProps) {
  const found = useLive(async () => {
    const run = (await database().runs.get(runId)) ?? null
    const step = run?.status === "done" ? await database().steps.get([runId, 0]) : undefined
    return { run, request: step ? (foundSchema.safeParse(step.output).data?.request ?? null) : null }
  }, [runId])
  const run = found?.run ?? null
  if (run === null) return null
  if (run.status !== "done") return <LiveStatus run={run} starting={false} />
  const request = found?.request ? named(found.request, people) : null
  if (request === null)
    return (
      <p role="status">
        {t("lineMeantNothing")} {run.fellBack ? inWords(run.fellBack) : ""}
      </p>
    )
  const nameOf = (id: string) =>
    line.blind ? t("candidateBlindName") : (people.find(({ personId }) => personId === id)?.name ?? t("candidateNoName"))
  return (
    <>
      <p role="status">
        {t("lineMeant")} <b>{meantText(request, role, nameOf)}</b>
      </p>
      <div className="line-buttons">
        <Button size="compact-sm" disabled={line.sending.pending} onClick={() => void line.act(request)}>
          {t("lineMeantYes")}
        </Button>
        <Button size="compact-sm" variant="outline" onClick={line.close}>
          {t("lineMeantNo")}
        </Button>
      </div>
    </>
  )
}

/** The request with the people themselves in the place of P1, P2 …; null where one is nobody. */
function named(request: LineRequest, people: MeantByModelProps["people"]): LineRequest | null {
  const idOf = (mark: string) => people[Number(/^P(\d+)$/.exec(mark)?.[1] ?? 0) - 1]?.personId
  switch (request.do) {
    case "compare":
      return lineRequestSchema.safeParse({ ...request, a: idOf(request.a), b: idOf(request.b) }).data ?? null
    case "evaluate":
    case "decide":
      return request.personIds === null
        ? request
        : (lineRequestSchema.safeParse({ ...request, personIds: request.personIds.map(idOf) }).data ?? null)
    case "why": {
      const question = request.question.replace(/\bP(\d+)\b/g, mark => people[Number(mark.slice(1)) - 1]?.name ?? mark)
      return lineRequestSchema.safeParse({ ...request, question, personId: idOf(request.personId) }).data ?? null
    }
    case "note":
    case "questions":
    case "open":
    case "missing":
      return request.personId === null
        ? request
        : (lineRequestSchema.safeParse({ ...request, personId: idOf(request.personId) }).data ?? null)
    default:
      return request
  }
}
