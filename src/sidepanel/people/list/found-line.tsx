import { Fragment } from "react"
import type { FoundSentence } from "~profile/found-sentence"

/** A sentence of the profile with what was searched for in bold. */
export function FoundLine({ text, marks }: FoundSentence) {
  return (
    <q className="people-found" title={text}>
      {marks.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.[1] ?? 0, from)}
          <b>{text.slice(from, to)}</b>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </q>
  )
}
