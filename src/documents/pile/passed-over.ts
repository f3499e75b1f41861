/** Whether a file is one that a system or a program left in a folder: nobody put it there on purpose. */
export function isPassedOver(path: string): boolean {
  const parts = path.split(/[\\/]/)
  const name = parts.at(-1) ?? ""
  return parts.some(part => part === "__MACOSX" || /^\.[^.]/.test(part)) || /^(?:thumbs\.db|desktop\.ini|~\$.*|icon\r?)$/i.test(name)
}
