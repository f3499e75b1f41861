/** The parts of a comma-separated CSS value, commas within brackets left alone. */
export function splitValue(value: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= value.length; at++) {
    const sign = value[at]
    if (sign === "(") depth += 1
    else if (sign === ")") depth -= 1
    else if (at === value.length || (sign === "," && depth === 0)) {
      parts.push(value.slice(from, at).trim())
      from = at + 1
    }
  }
  return parts
}
