import { t } from "~ui/text"

/** What a site is called on the card. A site without a name of its own here is shown by its id. */
export function siteName(site: string): string {
  switch (site) {
    case "linkedin":
      return "LinkedIn"
    case "github":
      return "GitHub"
    case "greenhouse":
      return "Greenhouse"
    case "lever":
      return "Lever"
    case "ashby":
      return "Ashby"
    case "schema-org":
      return t("candidateSiteSchemaOrg")
    case "hresume":
      return t("candidateSiteHresume")
    case "web-page":
      return t("candidateSiteWebPage")
    case "resume-text":
      return t("candidateSiteResumeText")
    case "linkedin-pdf":
      return t("candidateSiteLinkedInPdf")
    case "europass":
      return "Europass"
    case "reactive-resume":
      return "Reactive Resume"
    case "json-resume":
      return t("candidateSiteJsonResume")
    case "table":
      return t("candidateSiteTable")
    default:
      return site
  }
}
