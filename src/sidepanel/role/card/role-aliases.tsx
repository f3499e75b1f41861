import { ActionIcon, Title } from "@mantine/core"
import { useId } from "react"
import type { RoleRow } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { LearnedMark } from "../../preferences/learned-mark"

/** What the recruiter confirmed for this role, "treat X as Y", each to be taken back with one click. */
export function RoleAliases({ row, sending, editable }: { row: RoleRow; sending: Sending; editable: boolean }) {
  const titleId = useId()
  const { aliases } = row.role
  if (aliases.length === 0) return null
  return (
    <section className="role-group" aria-labelledby={titleId}>
      <Title order={3} size="h4" id={titleId}>
        {t("roleAliases")}
      </Title>
      <ul>
        {aliases.map(({ term, as, at, preferenceId }) => (
          <li key={`${term}\n${as}`} className="role-qualification">
            <div className="role-qualification-row">
              <span>
                {t("roleAlias", { term, as })} <small className="role-alias-since">{formatDay(at)}</small>
              </span>
              {editable && (
                <ActionIcon
                  size="sm"
                  disabled={sending.pending}
                  onClick={() => void sending.send("alias.remove", { roleId: row.id, term, as })}
                  aria-label={t("roleAliasRemove", { term, as })}
                  title={t("roleRemove")}
                >
                  <Icon name="close" size={14} />
                </ActionIcon>
              )}
            </div>
            {preferenceId !== undefined && (
              <LearnedMark preferenceId={preferenceId} text={t("roleAlias", { term, as })} sending={sending} editable={editable} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
