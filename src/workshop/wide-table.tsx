import type { ReactNode } from "react"

interface WideTableProps {
  /** What it is called where it is reached by keyboard. */
  label: string
  /** The table's rows. */
  children: ReactNode
  /** What stands below it, and goes along with it. */
  below?: ReactNode
}

/** A table that is wider than a narrow window scrolls by itself, and must be reachable by keyboard to do so. */
export function WideTable({ label, children, below }: WideTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="workshop-scroller" tabIndex={0} role="region" aria-label={label}>
      <table className="workshop-table">{children}</table>
      {below}
    </div>
  )
}
