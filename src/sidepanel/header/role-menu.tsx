import { Badge, Menu, UnstyledButton } from "@mantine/core"
import { database } from "~store/database"
import { listRoles } from "~store/roles/roles"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { Icon } from "~ui/icon"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { usePanelState } from "../state/panel-state"

const recentCount = 6

/** The active role, and the way to another one. */
export function RoleMenu() {
  const { setTab, showWays } = usePanelState()
  const active = useActiveRole()
  const roles = useLive(() => listRoles(database()), []) ?? []
  const sending = useSend()
  const recent = roles.filter(role => role.status !== "closed" && role.id !== active?.id).slice(0, recentCount)

  const name = active ? roleName(active.role) : t("headerNoRole")

  const startNew = async () => {
    await sending.send("role.select", { roleId: null })
    setTab("chat")
  }

  return (
    <div className="candor-role-menu">
      <Menu position="bottom-start" width={280} withinPortal={false} withInitialFocusPlaceholder={false} returnFocus>
        <Menu.Target>
          <UnstyledButton className="candor-role-button" title={name}>
            <span className="candor-role-name">{name}</span>
            <StatusBadge role={active ?? null} />
            <Icon name="down" size={12} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {active && <Menu.Label className="candor-role-full">{name}</Menu.Label>}
          {active?.status === "approved" && <Menu.Item onClick={showWays}>{t("roleMenuWays")}</Menu.Item>}
          <Menu.Item leftSection={<Icon name="add" />} onClick={() => void startNew()}>
            {t("headerNewRole")}
          </Menu.Item>
          {recent.length > 0 && <Menu.Label>{t("headerRecent")}</Menu.Label>}
          {recent.map(role => (
            <Menu.Item
              key={role.id}
              rightSection={<StatusBadge role={role} />}
              onClick={() => void sending.send("role.select", { roleId: role.id })}
            >
              {roleName(role.role)}
            </Menu.Item>
          ))}
          {roles.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => setTab("library")}>{t("headerAllRoles")}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <SendFailure sending={sending} />
    </div>
  )
}

function StatusBadge({ role }: { role: RoleRow | null }) {
  if (!role || role.status === "approved") return null
  return (
    <Badge component="span" className="candor-badge">
      {role.status === "draft" ? t("roleDraft") : t("roleClosed")}
    </Badge>
  )
}
