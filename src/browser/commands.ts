import { api } from "./api"

/**
 * Called for a keyboard command of the manifest. It is a gesture: what needs one must be called synchronously. `windowId` is null where
 * the browser does not say which window had the focus.
 */
export function onCommand(command: string, listener: (windowId: number | null) => void): void {
  api().commands.onCommand.addListener((name, tab) => {
    if (name === command) listener(tab?.windowId ?? null)
  })
}
