import * as z from "zod"
import { mostUnseenCharacters, mostUnseenTexts } from "./limits"

/** Texts that a file holds and nobody sees. */
export const unseenTextsSchema = z.array(z.string().max(mostUnseenCharacters)).max(mostUnseenTexts)
