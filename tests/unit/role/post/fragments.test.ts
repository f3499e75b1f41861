import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { fragmentCases, fragmentFaults } from "../../../support/fragment-cases"

const kinds = readdirSync(new URL("../../../fixtures/fragments/", import.meta.url)).map(file => file.replace(/\.txt$/, ""))

describe.each(kinds)("fragments of the kind %s", kind => {
  it.each(fragmentCases(kind))("$name", one => {
    expect(fragmentFaults(one)).toEqual([])
  })
})
