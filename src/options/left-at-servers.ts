import { t } from "~ui/text"

/** Where a server did not answer when its batches and files were to be withdrawn: what is left there, and what to do. Empty where nothing is. */
export function leftAtServers(models: readonly string[]): string {
  return models.length === 0 ? "" : t("optionsErasedNotThere", { models: models.join(", ") })
}
