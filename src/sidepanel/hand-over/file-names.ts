/** Letters and digits of the role's title, in any script, so that the file can be told from other roles' ones. */
function slugOf(title: string | null): string {
  const slug = (title ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
  return slug === "" ? "" : `-${slug}`
}

export const pageFileName = (title: string | null) => `candor-shortlist${slugOf(title)}.html`
export const wordFileName = (title: string | null) => `candor-shortlist${slugOf(title)}.docx`
export const tableFileName = (title: string | null) => `candor-people${slugOf(title)}.csv`
/** What the page saves its answers as. */
export const answersFileName = (title: string | null) => `candor-answers${slugOf(title)}.json`
