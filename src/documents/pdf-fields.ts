import * as z from "zod"
import type { TextItem } from "./text-item"

/** A field of a form as pdf.js tells it: what was written into it, and where it stands, in points from the lower left corner. */
const fieldSchema = z.object({
  subtype: z.literal("Widget"),
  fieldType: z.enum(["Tx", "Ch"]),
  fieldValue: z.union([z.string(), z.array(z.string())]),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  annotationFlags: z.number().default(0),
  password: z.boolean().nullish(),
  defaultAppearanceData: z.object({ fontSize: z.number().nullish() }).nullish()
})

/** Flags of what is not shown (ISO 32000-1, 12.5.3): hidden, and no view. */
const unseenFlags = 2 | 32
/** Where a form does not say how large its fields are written: as programs that fill it in do. */
const usualSize = 10
const font = "form field"

/** What was written into the fields of a page's form, as runs of text where they are shown. Buttons and boxes to tick say nothing. */
export function itemsOfFields(annotations: readonly unknown[], left: number, bottom: number): TextItem[] {
  return annotations.flatMap(annotation => {
    const field = fieldSchema.safeParse(annotation).data
    if (!field || field.password || field.annotationFlags & unseenFlags) return []
    const [x1, y1, x2, y2] = field.rect
    const height = Math.abs(y2 - y1)
    const said = field.defaultAppearanceData?.fontSize ?? 0
    const size = said > 0 && said <= height ? said : Math.min(usualSize, height)
    const isHigh = height > size * 2.2
    const base = isHigh ? Math.max(y1, y2) - size * 1.3 : Math.min(y1, y2) + (height - size * 0.7) / 2
    return [field.fieldValue]
      .flat()
      .flatMap(value => value.split(/\r\n?|\n/))
      .filter(line => line.trim() !== "")
      .map((text, index) => ({
        text,
        x: Math.min(x1, x2) + 2 - left,
        y: base - index * size * 1.3 - bottom,
        width: Math.min(text.length * size * 0.5, Math.abs(x2 - x1)),
        size,
        font,
        isBold: false,
        isTurned: false,
        isRightToLeft: false
      }))
  })
}

/**
 * A page's runs with what is in its fields; the words at the left of a field are marked as its label, which on paper the line of the field
 * does.
 */
export function withFields(items: readonly TextItem[], fields: readonly TextItem[]): TextItem[] {
  if (fields.length === 0) return [...items]
  const labels = new Set(
    fields.map(field =>
      items
        .filter(item => item.text.trim() !== "" && item.x < field.x && Math.abs(item.y - field.y) < Math.max(item.size, field.size) * 0.6)
        .reduce<TextItem | null>((nearest, item) => (nearest === null || item.x > nearest.x ? item : nearest), null)
    )
  )
  const marked = items.map(item =>
    labels.has(item) && !/[:：?]\s*$/.test(item.text) ? { ...item, text: `${item.text.trimEnd()}:` } : item
  )
  // On one base line with its label, so that both are one row.
  const placed = fields.map(field => {
    const label = items.find(
      item => labels.has(item) && item.x < field.x && Math.abs(item.y - field.y) < Math.max(item.size, field.size) * 0.6
    )
    return label ? { ...field, y: label.y } : field
  })
  return [...marked, ...placed]
}
