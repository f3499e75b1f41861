import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import { foldMarks } from "~profile/fold-text"
import { database } from "~store/database"
import { listPatterns } from "~store/learning/patterns"
import { listRoles } from "~store/roles/roles"
import { Dialog } from "~ui/dialog"
import { SendFailure } from "~ui/failure-alert"
import { FirstOf } from "~ui/first-of"
import { formatDay } from "~ui/format"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useWaysAbout } from "~ui/ways-about"
import { StatusBadge } from "./status-badge"

const shownFirst = 12

/** Every role, open and closed, and every pattern, found by any part of its name. */
export function RolesDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("rolesTitle")}>
      {opened && <Found onClose={onClose} />}
    </Dialog>
  )
}

function Found({ onClose }: { onClose: () => void }) {
  const [search, setSearch] = useState("")
  const kept = useLive(async () => {
    const [roles, patterns] = await Promise.all([listRoles(database()), listPatterns(database())])
    return { roles, patterns }
  }, [])
  const active = useActiveRole()
  const { openRole, openWorkshop } = useWaysAbout()
  const sending = useSend()
  const wanted = foldMarks(search).trim()
  const has = (name: string) => foldMarks(name).includes(wanted)
  const roles = kept?.roles.filter(({ role }) => has(roleName(role))) ?? []
  const patterns = kept?.patterns.filter(({ name }) => has(name)) ?? []
  const open = async (roleId: string) => {
    if ((await sending.send("role.select", { roleId })) === undefined) return
    openRole()
    onClose()
  }
  const start = async (patternId: string) => {
    if ((await sending.send("role.start", { kind: "pattern", patternId })) === undefined) return
    openRole()
    onClose()
  }
  const toWorkshop = (part: "roles" | "patterns") => {
    openWorkshop({ part, id: null })
    onClose()
  }
  return (
    <div className="roles-found">
      <TextInput
        size="xs"
        data-autofocus
        aria-label={t("rolesSearch")}
        placeholder={t("rolesSearch")}
        value={search}
        onChange={event => setSearch(event.currentTarget.value)}
      />
      <SendFailure sending={sending} />
      <p role="status" className="candor-visually-hidden">
        {wanted === "" ? "" : t("rolesFound", { roles: roles.length, patterns: patterns.length })}
      </p>
      {roles.length > 0 && <h3>{t("workshopRoles")}</h3>}
      <FirstOf rows={roles} first={shownFirst}>
        {row => (
          <li key={row.id}>
            <button
              type="button"
              disabled={sending.pending}
              aria-current={row.id === active?.id || undefined}
              onClick={() => void open(row.id)}
            >
              <span>{roleName(row.role)}</span>
              <StatusBadge role={row} />
              <small>{formatDay(row.updatedAt)}</small>
            </button>
          </li>
        )}
      </FirstOf>
      {patterns.length > 0 && <h3>{t("workshopPatterns")}</h3>}
      <FirstOf rows={patterns} first={shownFirst}>
        {pattern => (
          <li key={pattern.id}>
            <button type="button" disabled={sending.pending} onClick={() => void start(pattern.id)}>
              <span>{pattern.name}</span> <small>{t("rolesStart")}</small>
            </button>
          </li>
        )}
      </FirstOf>
      {kept && roles.length + patterns.length === 0 && <p>{wanted === "" ? t("libraryNoRoles") : t("rolesNone")}</p>}
      <div className="roles-found-more">
        <Button size="compact-xs" variant="outline" onClick={() => toWorkshop("roles")}>
          {t("rolesTidy")}
        </Button>
        <Button size="compact-xs" variant="outline" onClick={() => toWorkshop("patterns")}>
          {t("rolesPatterns")}
        </Button>
      </div>
    </div>
  )
}
