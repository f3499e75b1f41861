import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { mostReaders, type TakenAnswers } from "~store/rows/hand-over-rows"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"

type Names = "handOver.keep" | "handOver.answer" | "handOver.forget"
type Deps = Pick<BackgroundDeps, "database" | "now">

/** What leaves as a page, and what comes back from whoever read it. */
export function handOverHandlers({ database, now }: Deps): HandlersFor<Names> {
  const { handOvers, roles } = database
  return {
    "handOver.keep": ({ id, roleId, isBlind, order, people }) =>
      database.transaction("rw", handOvers, roles, async () => {
        if (!(await roles.get(roleId))) throw failures.roleGone()
        if (await handOvers.get(id)) return
        await handOvers.add({ id, roleId, at: now(), isBlind, order, people, answers: [] })
      }),

    "handOver.answer": ({ file }) =>
      database.transaction("rw", handOvers, async () => {
        const row = await handOvers.get(file.handOverId)
        if (!row) throw fail(sentence("failHandOverGone"), sentence("failHandOverGoneNext"))
        const refs = new Set(row.people.map(({ ref }) => ref))
        const given = file.answers.filter(({ ref }) => refs.has(ref))
        const taken: TakenAnswers = { who: file.who, at: file.at, takenAt: now(), given }
        const others = row.answers.filter(one => !isSameReader(one, taken))
        if (others.length >= mostReaders) {
          throw fail(sentence("failReadersFull", { most: mostReaders }), sentence("failReadersFullNext"))
        }
        await handOvers.put({ ...row, answers: [...others, taken] })
        return { roleId: row.roleId, count: given.length }
      }),

    "handOver.forget": ({ id, who, at }) =>
      database.transaction("rw", handOvers, async () => {
        const row = await handOvers.get(id)
        if (row) await handOvers.put({ ...row, answers: row.answers.filter(one => one.who !== who || one.at !== at) })
      })
  }
}

/** By their name, however it is written; whoever gave none is known by the file alone. */
function isSameReader(a: TakenAnswers, b: TakenAnswers): boolean {
  const named = (one: TakenAnswers) => one.who.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ")
  return named(a) === "" || named(b) === "" ? a.at === b.at && named(a) === named(b) : named(a) === named(b)
}
