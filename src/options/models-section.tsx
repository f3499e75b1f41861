import { t } from "~ui/text"

/** The engines that may answer. There is one: the rules that come with Candor, which need no key and no network. */
export function ModelsSection() {
  return (
    <>
      <ul className="options-list">
        <li>
          <span>
            <b>{t("optionsBuiltIn")}</b> <small>{t("optionsBuiltInOn")}</small>
          </span>
        </li>
      </ul>
      <p className="options-muted">{t("optionsBuiltInWhat")}</p>
    </>
  )
}
