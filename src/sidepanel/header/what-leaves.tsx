import { List, Stack, Text } from "@mantine/core"
import { Dialog } from "~ui/dialog"
import { t } from "~ui/text"

/** What leaves this machine, said plainly. Today the answer is: nothing. */
export function WhatLeaves({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("leavesTitle")}>
      <Stack gap="sm">
        <Text fw={600}>{t("leavesNothing")}</Text>
        <Text>{t("leavesNoServer")}</Text>
        <Text>{t("leavesEngineName", { engine: t("engineBuiltIn") })}</Text>
        <List size="md" spacing="xs">
          <List.Item>{t("leavesProfiles")}</List.Item>
          <List.Item>{t("leavesEngine")}</List.Item>
          <List.Item>{t("leavesFiles")}</List.Item>
        </List>
      </Stack>
    </Dialog>
  )
}
