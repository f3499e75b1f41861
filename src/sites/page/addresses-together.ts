import type { SectionId } from "~profile/evidence"
import { foldText } from "~profile/fold-text"
import type { PageText } from "~profile/page-capture"
import type { Profile } from "~profile/profile"
import { addressesIn } from "~profile/to-software"

/**
 * A reader takes a page apart: a heading such as "For automated readers:" is left out, an order over several items of a list becomes several skills, and
 * nothing tells any more to whom they speak. What a page says to software over several blocks is put together again as one passage, literally, in
 * place of the entries and passages that were made of it. What the page says elsewhere too stays.
 */
export function withAddressesTogether(profile: Profile, text: PageText | null): Profile {
  const whole = text?.blocks.map(block => block.text).join("\n") ?? ""
  let told = profile
  for (const { from, to, isSure } of addressesIn(whole)) {
    const said = whole.slice(from, to)
    if (isSure && said.includes("\n")) told = together(told, said, `${whole.slice(0, from)}\n${whole.slice(to)}`)
  }
  return told
}

function together(profile: Profile, said: string, elsewhere: string): Profile {
  const folded = foldText(said)
  const others = new Set(elsewhere.split("\n").map(foldText))
  const isOf = (text: string) => folded.includes(foldText(text)) && !others.has(foldText(text))
  const skills = profile.skills.map((skill, at) => (isOf(skill) ? at : -1)).filter(at => at >= 0)
  const passages = profile.passages.map((passage, at) => (isOf(passage.text) ? at : -1)).filter(at => at >= 0)
  if (skills.length + passages.length === 0) return profile
  const section: SectionId = passages.length > 0 ? profile.passages[passages[0]!]!.section : "skills"
  const evidence = without(without(profile.evidence, "skills", skills), "passages", passages)
  return {
    ...profile,
    evidence,
    skills: profile.skills.filter((_, at) => !skills.includes(at)),
    passages: [...profile.passages.filter((_, at) => !passages.includes(at)), { section, label: null, text: said.trim() }]
  }
}

/** The evidence of a list some of whose entries are gone: the others move up. */
function without(evidence: Profile["evidence"], list: string, gone: readonly number[]): Profile["evidence"] {
  const of = new RegExp(`^${list}\\.(\\d+)(.*)$`)
  return Object.fromEntries(
    Object.entries(evidence).flatMap(([path, quotes]) => {
      const [, number, rest = ""] = of.exec(path) ?? []
      if (number === undefined) return [[path, quotes]]
      const at = Number(number)
      return gone.includes(at) ? [] : [[`${list}.${at - gone.filter(one => one < at).length}${rest}`, quotes]]
    })
  )
}
