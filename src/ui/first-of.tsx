import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { useState } from "react"
import { t } from "./text"

interface FirstOfProps<Row> {
  rows: readonly Row[]
  /** How many are shown before the rest is asked for. */
  first: number
  children: (row: Row) => ReactNode
}

/** The first rows of a list, and a button for as many again: a list that only grows is never rendered whole. */
export function FirstOf<Row>({ rows, first, children }: FirstOfProps<Row>) {
  const [shown, setShown] = useState(first)
  const left = rows.length - shown
  return (
    <>
      <ul className="library-list">{rows.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + first)}>
          {t("libraryShowMore", { count: left })}
        </Button>
      )}
    </>
  )
}
