import type { NotAProfile, Reading } from "~profile/reading"
import { capturePage } from "./capture-page"
import { finishReading } from "./finish-reading"
import type { Page } from "../site"

/**
 * Reads a page with the first reader that knows it as a profile; the generic one comes last. Never throws. In the browser its two halves
 * run apart: the first where the document is, the second in the worker.
 */
export function readPage(page: Page): Reading | NotAProfile {
  return finishReading(capturePage(page))
}
