import { TextInput, Textarea } from "@mantine/core"
import { useEffect, useState } from "react"

interface RecordFieldProps {
  label: string
  description?: string
  value: string
  longest: number
  isLong?: boolean
  onSave: (text: string) => void
}

/** One thing that is written down of a role. It counts when the field is left: whoever writes is not saved word by word. */
export function RecordField({ label, description, value, longest, isLong = false, onSave }: RecordFieldProps) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const field = {
    ...{ label, description, maxLength: longest, value: text },
    className: "trust-field",
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: () => text !== value && onSave(text)
  }
  return isLong ? <Textarea {...field} autosize minRows={2} maxRows={8} /> : <TextInput {...field} />
}
