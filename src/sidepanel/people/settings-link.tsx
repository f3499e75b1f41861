import { t } from "~ui/text"

/** The way from the panel to the settings, which open in a tab of their own. */
export const SettingsLink = () => (
  <a className="people-settings" href="/options.html" target="_blank" rel="noreferrer">
    {t("popupOptions")}
  </a>
)
