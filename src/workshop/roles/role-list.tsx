import { Text } from "@mantine/core"
import type { Library } from "~store/learning/patterns"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useWaysAbout } from "~ui/ways-about"
import { FirstOf } from "~ui/first-of"
import { RoleItem } from "./role-item"

interface RoleListProps {
  roles: Library["roles"]
  activeId: string | null
}

export function RoleList({ roles, activeId }: RoleListProps) {
  const sending = useSend()
  const { openRole } = useWaysAbout()
  const open = async (roleId: string) => {
    openRole()
    await sending.send("role.select", { roleId })
  }
  if (roles.length === 0) return <Text c="dimmed">{t("libraryNoRoles")}</Text>
  return (
    <>
      <SendFailure sending={sending} />
      <FirstOf rows={roles} first={10}>
        {role => (
          <RoleItem
            key={role.id}
            role={role}
            isActive={role.id === activeId}
            pending={sending.pending}
            onOpen={() => void open(role.id)}
            onClose={() => void sending.send("role.close", { roleId: role.id })}
            onDelete={() => void sending.send("role.delete", { roleId: role.id })}
          />
        )}
      </FirstOf>
    </>
  )
}
