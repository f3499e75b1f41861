import { AnnotationFlags, PDFDocument, StandardFonts } from "pdf-lib"
import { describe, expect, it } from "vitest"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import { readText } from "~sites/plain/read-text"

interface Field {
  label: string
  value: string
  isLong?: boolean
  isHidden?: boolean
}

/** A form with labels at the left of its fields. */
async function form(fields: readonly Field[]): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const page = file.addPage([595, 842])
  const font = await file.embedFont(StandardFonts.Helvetica)
  page.drawText("APPLICATION FORM", { x: 40, y: 800, size: 14, font })
  let y = 770
  fields.forEach(({ label, value, isLong, isHidden }, index) => {
    page.drawText(label, { x: 40, y, size: 11, font })
    const field = file.getForm().createTextField(`field ${index}`)
    if (isLong) field.enableMultiline()
    field.setText(value)
    const height = isLong ? 60 : 19
    field.addToPage(page, { x: 180, y: y + 13 - height, width: 360, height, borderWidth: 0 })
    if (isHidden) for (const widget of field.acroField.getWidgets()) widget.setFlagTo(AnnotationFlags.Hidden, true)
    y -= height + 10
  })
  const box = file.getForm().createCheckBox("agreed")
  box.addToPage(page, { x: 40, y: 40, width: 12, height: 12 })
  box.check()
  return file.save()
}

const fields: Field[] = [
  { label: "Full name", value: "Perpetua Lindgrove" },
  { label: "Current position:", value: "Site Manager" },
  { label: "Salary wanted", value: "one million", isHidden: true },
  { label: "Employment history", value: "" },
  { label: "Employer", value: "Holm Construction, Carlisle" },
  { label: "Job title", value: "Site Manager" },
  { label: "From - To", value: "Mar 2018 - Present" },
  { label: "Duties", value: "Runs sites up to 9 million pounds\nLeads forty people", isLong: true },
  { label: "Employer", value: "Tarn Build, Penrith" },
  { label: "Job title", value: "Foreman" },
  { label: "From - To", value: "Jan 2012 - Feb 2018" }
]

describe("a form that was filled in", () => {
  it("is read with what stands in its fields, each beside its label; boxes and hidden fields say nothing", async () => {
    const { text, lines } = await readPdf(await pdfLibraryInNode(), await form(fields))
    expect(text.split("\n").map(line => line.replace(/ +/g, " "))).toEqual(
      expect.arrayContaining([
        "Full name: Perpetua Lindgrove",
        "Current position: Site Manager",
        "Employer: Holm Construction, Carlisle",
        "From - To: Jan 2012 - Feb 2018",
        "Leads forty people"
      ])
    )
    expect(text).not.toMatch(/million$|one million|agreed|::/m)
    const reading = readText(text, "form.pdf", lines)
    if (!("profile" in reading)) throw new Error("was not read")
    expect(reading.profile.positions).toMatchObject([
      { title: "Site Manager", company: "Holm Construction", start: "2018-03", end: "present" },
      { title: "Foreman", company: "Tarn Build", start: "2012-01", end: "2018-02" }
    ])
    expect(reading.profile.name).toBe("Perpetua Lindgrove")
  })
})
