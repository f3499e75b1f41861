import { api } from "./api"

export interface CommandTab {
  tabId: number
  windowId: number
  url: string | null
}

/**
 * Called for a keyboard command of the manifest. It is a gesture: what needs one must be called synchronously, and it gives access to the
 * tab as a click on the icon does. `tab` is null where the browser does not say which one was in front.
 */
export function onCommand(command: string, listener: (tab: CommandTab | null) => void): void {
  api().commands.onCommand.addListener((name, tab) => {
    if (name !== command) return
    const { id, windowId, url = null } = tab ?? {}
    listener(id === undefined || windowId === undefined ? null : { tabId: id, windowId, url })
  })
}
