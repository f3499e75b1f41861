import { writeFileSync } from "node:fs"
import type { Locator, TestInfo } from "@playwright/test"

/**
 * Chooses a file in a file field, as a person does in the browser's dialogue. The browser opens the file itself: Playwright would send its
 * bytes over the wire to a browser that it did not start, and 20 MB of them take a minute.
 */
export async function chooseFile(field: Locator, info: TestInfo, name: string, data: Buffer): Promise<void> {
  const file = info.outputPath(name)
  writeFileSync(file, data)
  const mark = "data-chosen-by-test"
  await field.evaluate((element, attribute) => element.setAttribute(attribute, ""), mark)
  const session = await field.page().context().newCDPSession(field.page())
  const { result } = await session.send("Runtime.evaluate", { expression: `document.querySelector("[${mark}]")` })
  await session.send("DOM.setFileInputFiles", { files: [file], objectId: result.objectId ?? "" })
  await session.detach()
  await field.evaluate((element, attribute) => element.removeAttribute(attribute), mark)
}
