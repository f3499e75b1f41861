import { Button, List, Stack, Text } from "@mantine/core"
import { openSettings } from "~browser/runtime"
import { database } from "~store/database"
import { listModels, listOutgoing } from "~store/runs/models"
import { Dialog } from "~ui/dialog"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useEngine } from "./use-engine"
import { OutgoingItem } from "./outgoing-item"

/** What leaves this machine: nothing, as long as no model on a server is chosen; else every request, byte for byte. */
export function WhatLeaves({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("leavesTitle")}>
      <Stack gap="sm">
        <Content />
      </Stack>
    </Dialog>
  )
}

function Content() {
  const engine = useEngine()
  const models = useLive(() => listModels(database()), [])
  const outgoing = useLive(() => listOutgoing(database()), [])
  if (!engine || !models || !outgoing) return null
  const servers = models.filter(({ kind }) => kind !== "browser")
  return (
    <>
      <Text fw={600}>
        {engine.servers.length === 0
          ? t(outgoing.length === 0 ? "leavesNothing" : "leavesNothingNow")
          : t("leavesToServers", { names: engine.servers.map(({ name }) => name).join(", ") })}
      </Text>
      {servers.length === 0 && <Text>{t("leavesNoServer")}</Text>}
      <Text>{t("leavesEngineName", { engine: engine.name })}</Text>
      <List size="md" spacing="xs">
        {engine.servers.length > 0 && <List.Item>{t("leavesRedacted")}</List.Item>}
        <List.Item>{t("leavesProfiles")}</List.Item>
        {engine.servers.length === 0 && <List.Item>{t("leavesEngine")}</List.Item>}
        <List.Item>{t("leavesFiles")}</List.Item>
      </List>
      {outgoing.length > 0 && (
        <section aria-label={t("leavesRequests")}>
          <Text fw={600}>{t("leavesRequests")}</Text>
          <ul className="candor-outgoing">
            {outgoing.map(row => (
              <OutgoingItem key={row.id} row={row} name={models.find(({ id }) => id === row.modelId)?.name ?? row.origin} />
            ))}
          </ul>
        </section>
      )}
      <Button variant="default" onClick={openSettings}>
        {t("leavesChange")}
      </Button>
    </>
  )
}
