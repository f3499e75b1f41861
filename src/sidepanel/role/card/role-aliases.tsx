import { ActionIcon, Title } from "@mantine/core"
import { useId } from "react"
import type { Alias } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { originText } from "~ui/words/origin-text"
import { LearnedMark } from "../../preferences/learned-mark"

interface RoleAliasesProps {
  row: RoleRow
  sending: Sending
  editable: boolean
}

/** "Treat X as Y" for this role, each to be taken back with one click: what the recruiter confirmed, and apart from it what packs say. */
export function RoleAliases(props: RoleAliasesProps) {
  const { aliases } = props.row.role
  return (
    <>
      <Aliases title={t("roleAliases")} aliases={aliases.filter(({ from }) => from === undefined)} {...props} />
      <Aliases title={t("roleAliasesOfPacks")} aliases={aliases.filter(({ from }) => from !== undefined)} {...props} />
    </>
  )
}

function Aliases({ title, aliases, row, sending, editable }: RoleAliasesProps & { title: string; aliases: readonly Alias[] }) {
  const titleId = useId()
  if (aliases.length === 0) return null
  return (
    <section className="role-group" aria-labelledby={titleId}>
      <Title order={3} size="h4" id={titleId}>
        {title}
      </Title>
      <ul>
        {aliases.map(({ term, as, at, preferenceId, from }) => (
          <li key={`${term}\n${as}`} className="role-qualification">
            <div className="role-qualification-row">
              <span>
                {t("roleAlias", { term, as })} <small className="role-alias-since">{from ? originText(from) : formatDay(at)}</small>
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
