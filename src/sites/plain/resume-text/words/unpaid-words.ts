import { foldLine } from "../lines"

// How unpaid work is named, by language, as `foldLine` leaves words.
const unpaid =
  /(?<!\p{L})(?:volunteer(?:ing)?(?!\p{L})|voluntary|unpaid|ehrenamt|freiwillig|benevol|voluntari|vrijwillig|wolontar|volontar|dobrovoln|ideell|frivillig|gonull)|волонт|доброволь|志愿|志願|義工|义工|志工|ホランティア|봉사|تطوع/u

/** Does a heading, or a line of an entry, name work that nobody is paid for ("Volunteering", "Ehrenamt")? */
export function isUnpaidLike(text: string): boolean {
  return unpaid.test(foldLine(text))
}
