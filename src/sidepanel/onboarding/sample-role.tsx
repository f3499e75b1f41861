import { useRef, useState } from "react"
import type { VerdictWord } from "~evaluation/evaluation"
import type { QualificationKind } from "~role/role"
import { t } from "~ui/text"
import { VerdictBadge } from "~ui/verdict-badge"
import { kindText } from "~ui/words/role-words"
import recorded from "./sample.json"

/** A role and three invented people with what the rules said of them (sample.test.ts holds it to them). Never stored. */
interface Sample {
  title: string
  qualifications: readonly { id: string; kind: QualificationKind; text: string }[]
  people: readonly {
    text: string
    verdicts: readonly { qualificationId: string; verdict: VerdictWord; quotes: readonly string[] }[]
  }[]
}
const sample = recorded as Sample

/** What Candor does, to be tried before anything is read: a quote is pressed, and its sentence is marked in the profile. */
export function SampleRole() {
  const [at, setAt] = useState(0)
  const [quote, setQuote] = useState<string | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const person = sample.people[at]!
  const show = (one: string) => {
    setQuote(one)
    // After the mark is drawn.
    requestAnimationFrame(() => text.current?.querySelector("mark")?.scrollIntoView({ block: "center" }))
  }
  return (
    <section className="sample" aria-labelledby="sample-title">
      <h2 id="sample-title">{t("sampleTitle")}</h2>
      <p className="sample-what">{t("sampleWhat", { role: sample.title })}</p>
      <div className="sample-people" role="group" aria-label={t("samplePeople")}>
        {sample.people.map((one, index) => (
          <button
            key={nameOf(one.text)}
            type="button"
            aria-pressed={index === at}
            onClick={() => {
              setAt(index)
              setQuote(null)
            }}
          >
            {nameOf(one.text)}
          </button>
        ))}
      </div>
      <ul className="sample-rows">
        {sample.qualifications.map(({ id, kind, text: asked }) => {
          const { verdict, quotes } = person.verdicts.find(({ qualificationId }) => qualificationId === id)!
          const [first] = quotes
          return (
            <li key={id}>
              <span className="sample-row">
                <VerdictBadge verdict={verdict} kind={kind} />
                <span>
                  {asked} <small>{kindText(kind)}</small>
                </span>
              </span>
              {first !== undefined && (
                <button type="button" className="sample-quote" aria-pressed={quote === first} onClick={() => show(first)}>
                  “{first}”
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <div
        ref={text}
        className="sample-text"
        aria-live="polite"
        aria-label={t("sampleProfile", { name: nameOf(person.text) })}
        role="region"
      >
        <Marked text={person.text} quote={quote} />
      </div>
    </section>
  )
}

const nameOf = (text: string) => text.split("\n", 1)[0]!

function Marked({ text, quote }: { text: string; quote: string | null }) {
  const from = quote === null ? -1 : text.indexOf(quote)
  if (quote === null || from < 0) return text
  return (
    <>
      {text.slice(0, from)}
      <mark>{quote}</mark>
      {text.slice(from + quote.length)}
    </>
  )
}
