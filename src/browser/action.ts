import { api } from "./api"

/** What the toolbar icon shows on one tab. */
export interface Badge {
  /** Up to four characters; "" for a plain icon. */
  text: string
  /** What the icon says on hover and to a screen reader. */
  title: string
}

/** One colour for light and dark toolbars: white text stands on it with a contrast of 5.9. */
const ground = "#0b6e6e"

/** Sets the icon of one tab. A tab that was closed in the meantime is no failure. */
export async function setBadge(tabId: number, { text, title }: Badge): Promise<void> {
  const { action } = api()
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setTitle({ tabId, title }),
      action.setBadgeBackgroundColor({ tabId, color: ground }),
      action.setBadgeTextColor?.({ tabId, color: "#ffffff" })
    ])
  } catch {
    // "No tab with id": there is no icon left to change.
  }
}
