/** One row of a bench's table, as it is printed. */
export type Row = readonly (string | number)[]

/** Prints a table with its title; numbers stand right, with as many digits as say something. */
export function printTable(title: string, head: readonly string[], rows: readonly Row[]): void {
  const cells = [head, ...rows.map(row => row.map(show))]
  const widths = head.map((_, column) => Math.max(...cells.map(row => (row[column] ?? "").length)))
  const isNumeric = head.map((_, column) =>
    rows.every(row => typeof row[column] === "number" || /^[\d.,×<>%–-]+( \w+)?$/.test(String(row[column] ?? "")))
  )
  const lines = cells.map(row =>
    row
      .map((cell, column) => (isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd()
  )
  console.log(`\n${title}\n${lines[0] ?? ""}\n${widths.map(width => "─".repeat(width)).join("  ")}\n${lines.slice(1).join("\n")}`)
}

function show(value: string | number): string {
  if (typeof value === "string") return value
  return value >= 100 ? Math.round(value).toLocaleString("en") : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** "reached" or "missed", for a figure that should stay below its aim. */
export function against(figure: number, aim: number): string {
  return figure < aim ? "reached" : "missed"
}
