/** The fields of a form as they arrived: name, file name where there is one, and the text. */
export interface FormField {
  name: string
  fileName: string | null
  text: string
}

/** Reads a multipart/form-data body whose parts are text. Empty where it is none. */
export function formFields(contentType: string, body: string): FormField[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined || !contentType.startsWith("multipart/form-data")) return []
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map(part => {
      const [head = "", ...rest] = part.replace(/^\r\n/, "").split("\r\n\r\n")
      const text = rest.join("\r\n\r\n").replace(/\r\n$/, "")
      return { name: / name="([^"]*)"/.exec(head)?.[1] ?? "", fileName: /filename="([^"]*)"/.exec(head)?.[1] ?? null, text }
    })
}
