import { useId, type ReactNode } from "react"
import { t } from "~ui/text"
import { useCopy } from "~ui/hooks/use-copy"

interface FigureTableProps {
  caption: string
  columns: readonly string[]
  /** The first cell of a row names it. `text` is what is copied of a cell that is more than text. */
  rows: readonly (readonly Cell[])[]
  /** The same figures as a picture; stands between the heading and the table. */
  chart?: ReactNode
  /** What the figures mean, in a sentence. */
  children?: ReactNode
}
export interface Cell {
  text: string
  shown?: ReactNode
}

/** Figures as a table that a screen reader reads and a spreadsheet takes: one click copies it with tabs between its cells. */
export function FigureTable({ caption, columns, rows, chart, children }: FigureTableProps) {
  const captionId = useId()
  const { outcome, copy } = useCopy()
  const lines = [columns, ...rows.map(row => row.map(({ text }) => text))]
  return (
    <div className="workshop-part numbers-part">
      <p className="numbers-caption" id={captionId}>
        {caption}
      </p>
      {chart}
      <table className="numbers-table" aria-labelledby={captionId}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{name?.shown ?? name?.text}</th>
              {cells.map((cell, place) => (
                <td key={place}>{cell.shown ?? cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
      <button type="button" className="candor-link-button" onClick={() => void copy(lines.map(cells => cells.join("\t")).join("\n"))}>
        {t("numbersCopy")}
      </button>
      <span role="status">{outcome === "copied" ? t("numbersCopied") : outcome === "refused" ? t("numbersNotCopied") : ""}</span>
    </div>
  )
}
