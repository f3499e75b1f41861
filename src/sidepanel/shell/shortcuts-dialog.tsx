import { Kbd, Table } from "@mantine/core"
import { Dialog } from "~ui/dialog"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

const shortcuts: { keys: string[]; does: TextKey }[] = [
  { keys: ["1", "2", "3", "4"], does: "shortcutTabs" },
  { keys: ["Alt+1", "Alt+4"], does: "shortcutTabsInField" },
  { keys: ["S"], does: "shortcutShortlist" },
  { keys: ["M"], does: "shortcutMaybe" },
  { keys: ["P"], does: "shortcutPass" },
  { keys: ["Enter"], does: "shortcutSend" },
  { keys: ["Shift+Enter"], does: "shortcutNewLine" },
  { keys: ["?"], does: "shortcutHelp" }
]

export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t("shortcutsTitle")}>
      <Table>
        <Table.Tbody>
          {shortcuts.map(({ keys, does }) => (
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
