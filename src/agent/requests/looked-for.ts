import type { SaidWord } from "./said-words"

const having = new Set(
  "sache sachent saiba saibam travaille travaillent gearbeitet erfahrung trabaja trabajan trabajado trabalha trabalham trabalhou trabalhado know knows have has speak speaks worked works work live lives lived use uses can konnen kann kennen kennt haben hat sprechen leben wohnen connaissent connait ont parlent savent sait habitent sepa sepan saben sabe tienen tiene conocen conoce hablan viven sabem tem conhecem conhece falam vivem experience".split(
    " "
  )
)

const experience = new Set(
  "experience experiences background knowledge skills erfahrung erfahrungen kenntnisse kenntnissen experiencia conocimientos experiencias conhecimentos competences".split(
    " "
  )
)

/** Who is looked for, where it says nothing of them: "people who know Kafka". */
const anybody = new Set(
  "someone somebody anyone anybody folks guys leute menschen jemanden jemand gens quelqu quelqun alguien gente alguem pessoal".split(" ")
)

/** What is looked for, without the verb that has it. */
export function withoutVerb(left: readonly SaidWord[], text: string): string {
  const start = left.findIndex(({ word }) => !having.has(word) && !anybody.has(word))
  const said = (start < 0 ? left : left.slice(start)).filter(({ word }, at, all) => !(having.has(word) && at < all.length - 1))
  // "With Databricks experience", "der Databricks kann": that it is experience is not what is looked for.
  const isVerb = ({ word }: SaidWord) => experience.has(word) || having.has(word)
  const rest = said.length > 1 && isVerb(said.at(-1)!) ? said.slice(0, -1) : said
  return text.slice(rest[0]!.start, rest.at(-1)!.end).slice(0, 200)
}
