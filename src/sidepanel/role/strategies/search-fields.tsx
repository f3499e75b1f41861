import { Button } from "@mantine/core"
import { t } from "~ui/text"
import { useCopy } from "~ui/hooks/use-copy"

/** The fields of a search of several, one a line: `Job titles: …`. A line without a name belongs to the one before it. */
export function fieldsOf(text: string): { label: string; value: string }[] {
  const fields: { label: string; value: string }[] = []
  for (const line of text.split("\n")) {
    const [, label, value = ""] = /^([\p{L} ]{2,30}):\s*(.*)$/u.exec(line) ?? []
    const last = fields.at(-1)
    if (label !== undefined) fields.push({ label, value: value.trim() })
    else if (last && line.trim() !== "") last.value = `${last.value} ${line.trim()}`.trim()
  }
  return fields.filter(({ value }) => value !== "")
}

/** A search that is made in several fields: each is copied alone, because each is pasted alone. */
export function SearchFields({ text, name, onCopied }: { text: string; name: string; onCopied: () => void }) {
  const { outcome, copy } = useCopy()
  return (
    <>
      <div className="way-actions">
        {fieldsOf(text).map(({ label, value }) => (
          <Button
            key={label}
            size="compact-sm"
            variant="outline"
            aria-label={t("wayCopyFieldNamed", { field: label, name })}
            onClick={() => void copy(value).then(copied => copied && onCopied())}
          >
            {t("wayCopyField", { field: label })}
          </Button>
        ))}
      </div>
      <span role="status" className="way-said">
        {outcome === "copied" && t("candidateCopied")}
        {outcome === "refused" && t("candidateCopyRefused")}
      </span>
    </>
  )
}
