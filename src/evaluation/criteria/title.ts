import { sentence } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { careerOf } from "../career/career"
import type { Judge, Setting } from "../judge"
import { met, unknown } from "../judge"
import type { Segment } from "../profile-index"
import type { TitleMention } from "../titles/title-fits"
import { titleFits, wantedTitle } from "../titles/title-fits"
import { toldTitle } from "../titles/told-title"
import { anyOf } from "../words"

type Title = Extract<Criterion, { type: "title" }>

export function judgeTitle(criterion: Title, { now }: Setting): Judge {
  const wanted = criterion.anyOf.map(wantedTitle)
  const names = anyOf(criterion.anyOf)
  const ask = sentence("askThemTitle", { names })
  return index => {
    const fits: Segment[] = []
    const lower: Segment[] = []
    for (const segment of index.titles) {
      const mentions = wanted.map(one => titleFits(segment.tokens, one)).filter((mention): mention is TitleMention => mention !== null)
      if (mentions.some(({ isBelow }) => !isBelow)) fits.push(segment)
      else if (mentions.length > 0) lower.push(segment)
    }
    const quote = (segment: Segment) => index.quote(segment, 0, segment.text.length)
    if (fits.length > 0) {
      const current = careerOf(index, now).dated.some(
        position => position.most.to >= now && fits.some(segment => segment.position === position.index)
      )
      return met(
        fits.slice(0, 3).map(quote),
        sentence("reasonTitlesFit", { count: fits.length }),
        Math.min(1, 0.5 + fits.length * 0.1 + (current ? 0.2 : 0))
      )
    }
    const told = toldTitle(index, wanted)
    if (told) return met([index.quote(told.segment, told.start, told.end)], sentence("reasonWorkSays", { names }), 0.55)
    if (lower.length > 0) return unknown(lower.map(quote), sentence("reasonTitleBelow", { names }), ask, 0.5)
    const unpaid = index.segments.find(
      ({ kind, position, tokens }) => kind === "title" && !index.isWork(position) && wanted.some(one => titleFits(tokens, one) !== null)
    )
    if (unpaid) return unknown([quote(unpaid)], sentence("reasonUnpaidSays", { names }), ask, 0.3)
    const latest = index.titles.slice(0, 1)
    return unknown(latest.map(quote), sentence("reasonNoTitle", { names }), ask)
  }
}
