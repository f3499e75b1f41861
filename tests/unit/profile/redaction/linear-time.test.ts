import { expect, it } from "vitest"
import { redactText } from "~profile/redact-text"
import { growsTooFast, quickestMs } from "../../../support/grows-too-fast"

// What is repeated to a long text: each makes some expression begin again at every letter, if it is written so that it can.
const pieces = (
  "a|A|1|0|@|a@|a.|a@a.|(|)|.|-|_|'|\"|«|é|й|王|ß|İ|１|١|a b |A B |1 |1-|1.|+1|(1|19|2019 |www.|http://|a.com/|a.b.|[at]|(at)|a(at)a| at |" +
  " dot |a at b dot c |Name: |Tel: |born |born 1|née |Dr. |Mr. A |Mr A|Religion: |Married, |my wife |I have |SSN |SSN 1|Passport A1 |IBAN |12.05.|" +
  "12/05/1991 |age |34 |34 years |Abitur |Abitur 1998 |SW1A|50667 K|CP 1|data:image/png;base64,|![|![a](|a.jpg|Ondine |Ondine-|O. |ondine|" +
  "O N D I N E |a'a'|(née |geb. |@a |GitHub: |GitHub: a|mailto:|<|<at>|[|]|{|:|·|Aa|A-|A.B.|die |children |cancer |recovering from |Straße 5, 1"
)
  .split("|")
  .concat(["|", "\n", "\t", "\u00a0", " ", "References:\n", "References\na\n", "a|b|"])

const redaction = { name: "Ondine Barravoe-Lind 王小明" }

const redacted = (text: string) => redactText(text, redaction)

it("a text of one repeated piece takes time in proportion to its length", () => {
  expect(pieces.length).toBeGreaterThan(100)
  expect(growsTooFast(pieces, 3_000, redacted)).toEqual([])
}, 180_000)

it("long words, a picture in base64 for one, take no longer than ordinary ones", () => {
  const word = Array.from({ length: 25_000 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26))).join("")
  const ordinary = "wrote services in Go and Rust. ".repeat(800)
  expect(quickestMs(word, 3, redacted)).toBeLessThan(20 * Math.max(5, quickestMs(ordinary, 3, redacted)))
})
