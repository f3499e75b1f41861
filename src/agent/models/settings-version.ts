import type { ModelSettings } from "~model/model-settings"
import { hashText } from "~profile/hash-text"

/** A digest of the settings of a model that shape its answers: not of its key, its prices, its pace or what the recruiter calls it. */
export function settingsVersion(settings: ModelSettings): string {
  const { kind, baseUrl, model, structured, hideSchools, hideEmployers, wholeTexts } = settings
  return hashText(JSON.stringify([kind, baseUrl, model, structured, hideSchools, hideEmployers, wholeTexts])).toString(36)
}
