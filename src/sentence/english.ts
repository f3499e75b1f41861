import textsIn from "~sentence/texts"
import { wordingIn } from "./wording"

/** English words: for what goes to a model, for files that are exported as text, and for the command line. Panels have their own wording. */
export const inEnglish = wordingIn({ locale: "en", texts: textsIn("en") })
