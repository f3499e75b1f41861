import type * as z from "zod"
import { fitEntries } from "./fit-answer"
import { jsonStretches } from "./json-values"
import { looseJson } from "./loose-json"
import { isThinking, withoutThoughts } from "./without-thoughts"

/**
 * Hears an answer come in and tells what of it stands whole, whenever that is more than before. Thoughts are none of it, and an entry that is
 * not closed yet says nothing.
 *
 * @param form the strict JSON Schema of the answer (json-schema.ts)
 * @returns what is to be called with the whole text so far; a text that begins anew is another try, and is heard like the first
 */
export function answerSoFar(answer: z.ZodType, form: Record<string, unknown>, onMore: (answer: unknown) => void): (text: string) => void {
  let told = ""
  let length = 0
  return text => {
    const isAnew = text.length < length
    const added = isAnew ? text : text.slice(length)
    length = text.length
    if (isAnew) told = ""
    // Only what is closed can be whole.
    if (!added.includes("}") || isThinking(text)) return
    const values = jsonStretches(withoutThoughts(text)).map(looseJson)
    const soFar = fitEntries(values, answer, form)
    if (soFar === undefined) return
    const said = JSON.stringify(soFar)
    if (said === told) return
    told = said
    onMore(soFar)
  }
}
