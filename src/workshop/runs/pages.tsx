import { Button } from "@mantine/core"
import { t } from "~ui/text"

/** The rows of one page; the last one where there are fewer pages by now. @param page from 0 */
export function rowsOfPage<Row>(rows: readonly Row[], page: number, size: number): Row[] {
  const at = clamped(page, size, rows.length)
  return rows.slice(at * size, (at + 1) * size)
}

function clamped(page: number, size: number, count: number): number {
  return Math.max(0, Math.min(page, Math.ceil(count / size) - 1))
}

interface PagesProps {
  page: number
  size: number
  count: number
  onPage: (page: number) => void
  /** Whose pages these are, where several stand on one screen. */
  of?: string
}

/** "26–50 of 512", and the way to the pages before and after; nothing where one page holds all. */
export function Pages({ page, size, count, onPage, of }: PagesProps) {
  if (count <= size) return null
  const at = clamped(page, size, count)
  const last = Math.ceil(count / size) - 1
  return (
    <nav className="run-pages" aria-label={of === undefined ? t("pagesName") : t("pagesNameOf", { of })}>
      <Button size="compact-xs" variant="outline" disabled={at === 0} onClick={() => onPage(at - 1)}>
        {t("pagesBefore")}
      </Button>
      <span role="status">{t("pagesRange", { from: at * size + 1, to: Math.min(count, (at + 1) * size), count })}</span>
      <Button size="compact-xs" variant="outline" disabled={at === last} onClick={() => onPage(at + 1)}>
        {t("pagesAfter")}
      </Button>
    </nav>
  )
}
