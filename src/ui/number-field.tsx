import { TextInput, type TextInputProps } from "@mantine/core"
import { useState } from "react"

interface NumberFieldProps extends Omit<TextInputProps, "value" | "onChange" | "min" | "max" | "step"> {
  /** Null where the field is empty. */
  value: number | null
  onChange: (value: number | null) => void
  min: number
  max?: number
  /** What an arrow key adds or takes. */
  step?: number
  /** Places behind the point, at most. */
  decimals?: number
}

/** What stands in the field is what was written until it is left; then it is the number, brought within its limits. Arrow keys count. */
export function NumberField({ value, onChange, min, max = Number.MAX_SAFE_INTEGER, step = 1, decimals = 0, ...field }: NumberFieldProps) {
  const [written, setWritten] = useState<string | null>(null)
  const within = (number: number) => Math.min(max, Math.max(min, Number(number.toFixed(decimals))))
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: decimals })
  return (
    <TextInput
      {...field}
      inputMode={decimals > 0 ? "decimal" : "numeric"}
      autoComplete="off"
      value={written ?? (value === null ? "" : format.format(value))}
      onChange={event => {
        const text = event.currentTarget.value
        const number = numberIn(text, decimals)
        if (number === undefined) return
        setWritten(text)
        onChange(number)
      }}
      onBlur={event => {
        setWritten(null)
        if (value !== null && within(value) !== value) onChange(within(value))
        field.onBlur?.(event)
      }}
      onKeyDown={event => {
        field.onKeyDown?.(event)
        const sign = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0
        if (sign === 0) return
        event.preventDefault()
        setWritten(null)
        onChange(value === null ? min : within(value + sign * step))
      }}
    />
  )
}

/**
 * The number that is written, null for an empty field, undefined for what is no number. Where there are places behind the point, a comma is
 * one too ("0,5"); where there are none, points and commas stand between thousands.
 */
function numberIn(text: string, decimals: number): number | null | undefined {
  const bare = text.trim()
  if (bare === "") return null
  const plain = decimals > 0 ? bare.replace(",", ".") : bare.replace(/[.,\s]/g, "")
  if (!/^\d*\.?\d*$/.test(plain) || (plain.split(".")[1]?.length ?? 0) > decimals) return undefined
  return plain === "" || plain === "." ? null : Number(plain)
}
