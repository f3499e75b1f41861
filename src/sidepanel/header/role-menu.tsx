import { useDisclosure } from "@mantine/hooks"
import { database } from "~store/database"
import { listRoles } from "~store/roles/roles"
import { SendFailure } from "~ui/failure-alert"
import { Icon } from "~ui/icon"
import { MenuButton, MenuItem } from "~ui/menu-button"
import { roleName } from "~ui/role-name"
import { t } from "~ui/text"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useWaysAbout } from "~ui/ways-about"
import { usePanelState } from "../state/panel-state"
import { RolesDialog } from "./roles-dialog"
import { StatusBadge } from "./status-badge"

const recentCount = 5

/** The active role, and the way to another one. */
export function RoleMenu() {
  const { setPlace, showWays } = usePanelState()
  const { openWorkshop } = useWaysAbout()
  const active = useActiveRole()
  const roles = useLive(() => listRoles(database()), []) ?? []
  const sending = useSend()
  const [allOpened, all] = useDisclosure(false)
  const recent = roles.filter(role => role.status !== "closed" && role.id !== active?.id).slice(0, recentCount)

  const name = active ? roleName(active.role) : t("headerNoRole")

  const startNew = async () => {
    await sending.send("role.select", { roleId: null })
    setPlace("role")
  }

  return (
    <div className="candor-role-menu">
      <MenuButton
        className="candor-role-button"
        title={name}
        shown={
          <>
            <span className="candor-role-name">{name}</span>
            <StatusBadge role={active ?? null} />
            <Icon name="down" size={12} />
          </>
        }
      >
        {active && <div className="menu-heading candor-role-full">{name}</div>}
        {active?.status === "approved" && <MenuItem onChoose={showWays}>{t("roleMenuWays")}</MenuItem>}
        <MenuItem before={<Icon name="add" />} onChoose={() => void startNew()}>
          {t("headerNewRole")}
        </MenuItem>
        {recent.length > 0 && <div className="menu-heading">{t("headerRecent")}</div>}
        {recent.map(role => (
          <MenuItem
            key={role.id}
            after={<StatusBadge role={role} />}
            onChoose={() => void sending.send("role.select", { roleId: role.id })}
          >
            {roleName(role.role)}
          </MenuItem>
        ))}
        <hr className="menu-line" />
        <MenuItem onChoose={all.open}>{t("headerAllRoles")}</MenuItem>
        <MenuItem onChoose={() => openWorkshop({ part: "runs", id: null })}>{t("workshopTitle")}</MenuItem>
      </MenuButton>
      <RolesDialog opened={allOpened} onClose={all.close} />
      <SendFailure sending={sending} />
    </div>
  )
}
