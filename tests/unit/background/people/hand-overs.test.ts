import { beforeEach, describe, expect, it } from "vitest"
import { handOverHandlers } from "~background/people/hand-over-handlers"
import type { AnswersFile } from "~handover/answers"
import type { Sender } from "~messages/serve"
import { deleteRole, erasePerson } from "~store/files/erase"
import { handOversOf } from "~store/people/hand-overs"
import { mostReaders } from "~store/rows/hand-over-rows"
import { freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"

const panel: Sender = { realm: "ui", tabId: null, url: null, incognito: false }
const ana = "https://people.example/ana"
const jose = "https://people.example/jose"

async function scene() {
  const database = freshDatabase()
  await fillDatabase(database)
  await database.handOvers.clear()
  const handlers = handOverHandlers({ database, now: () => noon })
  await handlers["handOver.keep"](
    {
      id: "page",
      roleId: "role-1",
      isBlind: true,
      order: "as received",
      people: [
        { ref: "p1", personId: ana },
        { ref: "p2", personId: jose }
      ]
    },
    panel
  )
  return {
    database,
    forget: (who: string, at: number) => handlers["handOver.forget"]({ id: "page", who, at }, panel),
    answer: async (parts: Partial<AnswersFile> = {}) =>
      handlers["handOver.answer"](
        {
          file: {
            format: "candor-answers",
            version: 1,
            handOverId: "page",
            who: "Marta",
            at: noon,
            answers: [
              { ref: "p1", verdict: "yes", word: "Ana Ferro, please" },
              { ref: "p2", verdict: "no", word: "" },
              { ref: "p9", verdict: "no", word: "nobody" }
            ],
            ...parts
          }
        },
        panel
      ),
    taken: async () => (await handOversOf(database, "role-1")).flatMap(({ answers }) => answers)
  }
}

let here: Awaited<ReturnType<typeof scene>>
beforeEach(async () => {
  here = await scene()
})

describe("answers that come back", () => {
  it("are kept with the hand-over they name, for the people who were on it", async () => {
    expect(await here.answer()).toEqual({ roleId: "role-1", count: 2 })
    expect(await here.taken()).toMatchObject([
      {
        who: "Marta",
        given: [
          { ref: "p1", verdict: "yes" },
          { ref: "p2", verdict: "no" }
        ]
      }
    ])
  })

  it("take the place of the same reader's earlier ones; another reader's stand beside them", async () => {
    await here.answer()
    await here.answer({ who: " marta ".trim().toUpperCase(), at: noon + 1, answers: [{ ref: "p1", verdict: "maybe", word: "" }] })
    await here.answer({ who: "Ben", at: noon + 2 })
    expect((await here.taken()).map(({ who, given }) => [who, given.length])).toEqual([
      ["MARTA", 1],
      ["Ben", 2]
    ])
  })

  it("of readers without a name are told apart by when they were saved, and the same file counts once", async () => {
    for (const at of [noon, noon, noon + 1]) await here.answer({ who: "", at })
    expect(await here.taken()).toHaveLength(2)
  })

  it("to a page that is not kept here are refused, and nothing is written", async () => {
    await expect(here.answer({ handOverId: "another" })).rejects.toMatchObject({ failure: { what: { code: "failHandOverGone" } } })
    expect(await here.taken()).toEqual([])
  })

  it("of more readers than are kept are refused; of one who is there they are taken", async () => {
    for (let n = 0; n < mostReaders; n++) await here.answer({ who: `Reader ${n}` })
    await expect(here.answer({ who: "One more" })).rejects.toMatchObject({ failure: { what: { code: "failReadersFull" } } })
    await here.answer({ who: "Reader 3", at: noon + 9 })
    expect(await here.taken()).toHaveLength(mostReaders)
  })

  it("can be forgotten", async () => {
    await here.answer()
    await here.forget("Marta", noon)
    expect(await here.taken()).toEqual([])
  })
})

describe("what is erased", () => {
  it("a person goes from every hand-over, with what was answered about them and their name in words about others", async () => {
    await here.answer({
      answers: [
        { ref: "p1", verdict: "yes", word: "" },
        { ref: "p2", verdict: "no", word: "Ana Ferro is better" }
      ]
    })
    await erasePerson(here.database, ana)
    const [row] = await handOversOf(here.database, "role-1")
    expect(row?.people).toEqual([{ ref: "p2", personId: jose }])
    expect(row?.answers[0]?.given.map(({ ref }) => ref)).toEqual(["p2"])
    expect(JSON.stringify(row)).not.toMatch(/Ferro/)
    await erasePerson(here.database, jose)
    expect(await handOversOf(here.database, "role-1")).toEqual([])
  })

  it("a role takes its hand-overs along", async () => {
    await deleteRole(here.database, "role-1")
    expect(await here.database.handOvers.count()).toBe(0)
  })
})
