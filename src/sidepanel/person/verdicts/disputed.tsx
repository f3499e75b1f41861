import { t } from "~ui/text"

/** What the person says against a verdict, or against all of them: it stands beside it until they take it back. */
export function Disputed({ text }: { text: string }) {
  return <p className="card-muted">{t("candidateDisputed", { text })}</p>
}
