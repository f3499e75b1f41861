import { Kbd, Table, Text } from "@mantine/core"
import { Dialog } from "~ui/dialog"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

const shortcuts: { keys: string[]; does: TextKey }[] = [
  { keys: ["1", "2", "3", "4"], does: "shortcutTabs" },
  { keys: ["Alt+1", "Alt+4"], does: "shortcutTabsInField" },
  { keys: ["S"], does: "shortcutShortlist" },
  { keys: ["M"], does: "shortcutMaybe" },
  { keys: ["P"], does: "shortcutPass" },
  { keys: ["Y", "N", "U"], does: "shortcutCalibration" },
  { keys: ["Enter"], does: "shortcutSend" },
  { keys: ["Shift+Enter"], does: "shortcutNewLine" },
  { keys: ["?"], does: "shortcutHelp" }
]

/** Keys that do something even where single keys are switched off. */
const always: readonly TextKey[] = ["shortcutTabsInField", "shortcutSend", "shortcutNewLine"]

export function ShortcutsDialog({ singleKeys, opened, onClose }: { singleKeys: boolean; opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("shortcutsTitle")}>
      {!singleKeys && <Text c="dimmed">{t("shortcutsOff")}</Text>}
      <Table>
        <Table.Tbody>
          {shortcuts
            .filter(({ does }) => singleKeys || always.includes(does))
            .map(({ keys, does }) => (
              <Table.Tr key={does}>
                <Table.Th scope="row" className="candor-shortcut-keys">
                  {keys.map(key => (
                    <Kbd key={key} size="xs">
                      {key}
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
