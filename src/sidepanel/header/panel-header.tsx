import { ActionIcon, UnstyledButton } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { openSettings } from "~browser/runtime"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { NoticesButton } from "../notices/notices-button"
import { RoleMenu } from "./role-menu"
import { useEngine } from "~ui/outgoing/use-engine"
import { WhatLeaves } from "~ui/outgoing/what-leaves"

/** Which role, which engine, and what leaves this machine. */
export function PanelHeader({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const [opened, what] = useDisclosure(false)
  const engine = useEngine()
  return (
    <header className="candor-header">
      <h1 className="candor-visually-hidden">{t("extensionName")}</h1>
      <RoleMenu />
      <UnstyledButton className="candor-engine" onClick={what.open} title={t("leavesTitle")}>
        <Icon name="lock" size={12} />
        <span className="candor-engine-local">{t(engine && engine.servers.length > 0 ? "headerServer" : "headerLocal")}</span>
        <span className="candor-engine-name">· {engine?.name ?? t("engineBuiltIn")}</span>
        <span className="candor-visually-hidden">{t("leavesTitle")}</span>
      </UnstyledButton>
      <NoticesButton />
      <ActionIcon onClick={openSettings} aria-label={t("headerSettings")} title={t("headerSettings")}>
        <Icon name="settings" />
      </ActionIcon>
      <ActionIcon onClick={onShowShortcuts} aria-label={t("shortcutsTitle")} title={t("shortcutsTitle")}>
        <Icon name="question" />
      </ActionIcon>
      <WhatLeaves opened={opened} onClose={what.close} />
    </header>
  )
}
