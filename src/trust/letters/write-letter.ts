import type { Letter, LetterFacts, LetterKind, LetterLanguage, LetterPart, ToldVerdict } from "./letter-facts"
import type { LetterWords } from "./letter-words"
import { germanWords } from "./words-de"
import { englishWords } from "./words-en"

const words: Record<LetterLanguage, LetterWords> = { en: englishWords, de: germanWords }

/**
 * A notice or a letter, filled with what is true now. What nobody has said yet stands in brackets, and is listed. Letters to one person want
 * `facts.person`.
 */
export function writeLetter(kind: LetterKind, language: LetterLanguage, facts: LetterFacts): Letter {
  const say = words[language]
  const missing: string[] = []
  const asked = (known: string | null, what: keyof LetterWords["unknown"]): string => {
    if (known !== null && known.trim() !== "") return known.trim()
    if (!missing.includes(say.unknown[what])) missing.push(say.unknown[what])
    return `[${say.unknown[what]}]`
  }
  const role = asked(facts.roleTitle, "role")
  const parts = partsOf(kind, say, facts, role, asked)
  return { title: say.titles[titleOf[kind]](role), parts, missing }
}

const titleOf: Record<LetterKind, keyof LetterWords["titles"]> = {
  "candidate notice": "candidateNotice",
  "source note": "sourceNote",
  explanation: "explanation",
  "adverse outcome": "adverse",
  disclosure: "disclosure"
}

type Asked = (known: string | null, what: keyof LetterWords["unknown"]) => string

function partsOf(kind: LetterKind, say: LetterWords, facts: LetterFacts, role: string, asked: Asked): LetterPart[] {
  const { headings } = say
  const greeting = part(null, [say.greeting(facts.person?.name ?? null)])
  const contact = () => part(headings.contact, [say.contact(asked(facts.sender, "sender"), asked(facts.contact, "contact"))])
  const assessed = part(
    headings.assessed,
    [],
    facts.qualifications.map(({ text, kind: of }) => `${text} (${say.kinds[of]})`)
  )
  const kept = part(headings.kept, [facts.keepMonths === null ? asked(null, "kept") : say.kept(facts.keepMonths)])
  switch (kind) {
    case "candidate notice":
      return [
        assessed,
        part(headings.how, say.how(facts.models)),
        part(headings.sources, [say.sources(facts.sources.length > 0 ? facts.sources : [say.none])]),
        kept,
        part(headings.rights, [], say.rights),
        part(headings.alternative, [say.alternative(asked(facts.otherWay, "alternative"))]),
        contact()
      ]
    case "source note":
      return [
        greeting,
        part(headings.sources, [
          say.source(facts.person?.source ?? null, facts.person?.readOn ?? facts.today),
          ...(facts.purpose === null ? [] : [facts.purpose]),
          say.purpose(role, asked(facts.legalBasis, "basis"))
        ]),
        part(headings.how, say.how(facts.models)),
        kept,
        part(headings.rights, [], say.rights),
        contact(),
        part(null, [asked(facts.dataProtectionOfficer, "officer")])
      ]
    case "explanation":
      return [
        greeting,
        reasons(say, facts, () => true),
        part(headings.part, say.part(facts.models)),
        part(headings.contest, say.contest(asked(facts.contact, "contact"))),
        part(headings.rights, [], say.rights),
        contact()
      ]
    case "adverse outcome":
      return [
        greeting,
        part(null, [say.decided(role, facts.person?.decidedOn ?? null)]),
        reasons(say, facts, speaksAgainst),
        part(headings.part, say.part(facts.models)),
        part(headings.correct, say.correct(asked(facts.contact, "contact"))),
        part(headings.contest, say.contest(asked(facts.contact, "contact"))),
        contact()
      ]
    case "disclosure":
      return [greeting, part(null, say.disclosure(facts.models)), contact()]
  }
}

/** The main reasons against somebody: what is needed and was not found, and what would speak against it and was. */
function speaksAgainst({ kind, verdict }: ToldVerdict): boolean {
  return kind === "must" ? verdict !== "met" : kind === "avoid" && verdict === "met"
}

function reasons(say: LetterWords, { person }: LetterFacts, isTold: (verdict: ToldVerdict) => boolean): LetterPart {
  const told = (person?.verdicts ?? []).filter(isTold)
  const lines = told.map(({ qualification, verdict, quote, isOverruled }) => {
    // Words beside an unknown show what is near, and would read as if they said it.
    const more = [...(quote === null || verdict === "unknown" ? [] : [say.quoted(quote)]), ...(isOverruled ? [say.overruled] : [])]
    const line = say.verdicts[verdict](qualification)
    return more.length === 0 ? line : `${line} (${more.join("; ")})`
  })
  return part(say.headings.reasons, lines.length === 0 ? [say.none] : [], lines)
}

function part(heading: string | null, paragraphs: string[], list: string[] = []): LetterPart {
  return { heading, paragraphs, list }
}

/** A letter as plain text, to be changed, copied and printed. */
export function letterText({ title, parts }: Letter): string {
  const blocks = parts.map(({ heading, paragraphs, list }) =>
    [...(heading === null ? [] : [heading]), ...paragraphs, ...list.map(line => `- ${line}`)].join("\n")
  )
  return `${[title, ...blocks].join("\n\n")}\n`
}
