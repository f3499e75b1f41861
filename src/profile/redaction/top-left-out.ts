/** Stands in the text for a model where the top of a page was left out: whoever looks at the bytes reads why. */
export const topLeftOut = "top: [left out: nobody's name was recognised on this page]"

/** Whether a request's body says that the top of a page was left out. */
export function isTopLeftOut(body: string): boolean {
  return body.includes(topLeftOut)
}
