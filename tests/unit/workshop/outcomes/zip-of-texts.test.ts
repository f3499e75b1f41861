import { strFromU8, unzipSync } from "fflate"
import { expect, it } from "vitest"
import { zipOf } from "~workshop/outcomes/zip-of-texts"

it("puts texts into one archive under their names, to the letter", () => {
  const files = [
    { name: "train.chat.jsonl", text: '{"a":"é – 漢"}\n' },
    { name: "data-card.json", text: "" }
  ]
  const opened = unzipSync(zipOf(files))
  expect(Object.entries(opened).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))).toEqual(files)
})
