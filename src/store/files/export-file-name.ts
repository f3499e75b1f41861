/** `candor-2026-11-21.json`: the local day, so that the newest file sorts last. */
export function exportFileName(now: number): string {
  const date = new Date(now)
  const two = (value: number) => String(value).padStart(2, "0")
  return `candor-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`
}
