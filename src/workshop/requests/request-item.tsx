import { Badge } from "@mantine/core"
import type { Library } from "~store/learning/patterns"
import type { RequestRow } from "~store/rows/request-rows"
import { SendFailure } from "~ui/failure-alert"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { RequestActions } from "./request-actions"
import { requestKindNames, proofOf, requestStanding } from "./request-words"

interface RequestItemProps {
  row: RequestRow
  name: string
  roles: Library["roles"]
  /** The person's objection stands. */
  isObjected: boolean
}

/** One request: who, what, by when; what is to be done about it, or what was done with its proof. */
export function RequestItem({ row, name, roles, isObjected }: RequestItemProps) {
  const sending = useSend()
  const role = roles.find(({ id }) => id === row.roleId)
  const proof = [proofOf(row), row.logEntry === null ? "" : t("requestProof", { number: row.logEntry })].filter(Boolean)
  const { personId } = row
  return (
    <li className="library-item">
      <div className="library-head">
        <strong>{name}</strong>
        <Badge className="candor-badge">{t(requestKindNames[row.kind])}</Badge>
      </div>
      <p className="library-facts">
        {[requestStanding(row, Date.now()), role ? (role.role.title ?? t("candidateUntitledRole")) : t("requestsAllRoles")].join(" · ")}
      </p>
      {row.words !== "" && <p>{row.words}</p>}
      {row.answer !== "" && <p>{row.answer}</p>}
      {row.state !== "open" && proof.length > 0 && <p className="workshop-muted">{proof.join(" · ")}</p>}
      {row.state === "open" && personId !== null && (
        <RequestActions row={row} personId={personId} name={name} roles={roles} sending={sending} />
      )}
      {row.kind === "objection" && row.state === "done" && isObjected && personId !== null && (
        <button
          type="button"
          className="candor-link-button"
          disabled={sending.pending}
          onClick={() => void sending.send("objection.lift", { personId })}
        >
          {t("requestLift")}
        </button>
      )}
      <SendFailure sending={sending} />
    </li>
  )
}
