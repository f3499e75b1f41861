import { Kbd, Table, Text } from "@mantine/core"
import { Dialog } from "~ui/dialog"
import { t } from "~ui/text"
import { fixedKeys, panelKeys, shownKey } from "../state/keys"

/** Every key that does something now. */
export function ShortcutsDialog({ singleKeys, opened, onClose }: { singleKeys: boolean; opened: boolean; onClose: () => void }) {
  const listed = [...Object.values(panelKeys).filter(({ single }) => singleKeys || !single), ...fixedKeys]
  return (
    <Dialog opened={opened} onClose={onClose} title={t("shortcutsTitle")}>
      {!singleKeys && <Text c="dimmed">{t("shortcutsOff")}</Text>}
      <Table>
        <Table.Tbody>
          {listed.map(({ press, does }) => (
            <Table.Tr key={does}>
              <Table.Th scope="row" className="candor-shortcut-keys">
                {press.map(key => (
                  <Kbd key={key} size="xs">
                    {shownKey(key)}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{t(does)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  )
}
