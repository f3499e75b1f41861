import { Button } from "@mantine/core"
import { useCopy } from "~ui/hooks/use-copy"
import { t } from "~ui/text"

/** Puts a text on the clipboard and says whether it is there. @param text is asked when it is copied */
export function CopyButton({ text }: { text: () => string }) {
  const { outcome, copy } = useCopy()
  return (
    <>
      <Button variant="outline" onClick={() => void copy(text())}>
        {t("textCopy")}
      </Button>
      <span role="status" className="card-noted">
        {outcome === "copied" && t("candidateCopied")}
        {outcome === "refused" && t("candidateCopyRefused")}
      </span>
    </>
  )
}
