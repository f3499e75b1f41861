/**
 * Months as English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Swedish, Danish, Norwegian, Turkish, Russian and
 * Arabic pages write them, long and short, in lower case without marks and dots.
 */
const names: readonly string[] = [
  "january jan januar janner janvier janv enero ene janeiro gennaio genn gen styczen stycznia januari leden ledna led ocak oca январь января янв يناير",
  "february feb februar fevrier fevr fev febrero fevereiro febbraio febbr februari luty lutego lut unor unora subat sub февраль февраля фев февр فبراير",
  "march mar marz mrz maerz mars marzo marco maart mrt marzec marca brezen brezna bre marts mart марта март мар مارس",
  "april apr avril avr abril abr aprile kwiecien kwietnia kwi duben dubna dub nisan nis апрель апреля апр ابريل",
  "may mai mayo maio maggio magg mag mei maj maja kveten kvetna mayis май мая مايو",
  "june jun juni juin junio junho giugno giu czerwiec czerwca cze cerven cervna haziran haz июнь июня июн يونيو",
  "july jul juli juillet juil julio julho luglio lug lipiec lipca lip cervenec cervence temmuz tem июль июля июл يوليو",
  "august aug aout agosto ago augustus sierpien sierpnia sie srpen srpna augusti agustos agu август августа авг اغسطس",
  "september sept sep septembre septiembre setiembre setembro set settembre sett wrzesien wrzesnia wrz zari eylul eyl сентябрь сентября сен сент سبتمبر",
  "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz rijen rijna ekim eki октябрь октября окт اكتوبر",
  "november nov novembre noviembre novembro listopad listopada lis kasim kas ноябрь ноября ноя نوفمبر",
  "december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru prosinec prosince desember des aralik ara декабрь декабря дек ديسمبر"
]

const numberByName = new Map(names.flatMap((list, index) => list.split(" ").map(name => [name, index + 1] as const)))

/** 1 to 12, or null where the word names no month. */
export function monthNumber(word: string): number | null {
  const plain = word
    .normalize("NFD")
    // The short i of "й" is a letter of its own in a month's name.
    .replace(/\u0438\u0306/g, "й")
    .replace(/\p{M}|\./gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
  return numberByName.get(plain) ?? null
}

// The same names as a pattern over unfolded text: each letter that carries marks in one of the languages may carry them.
const marked: Record<string, string> = {
  a: "[aäâáå]",
  e: "[eéèě]",
  i: "[iíıİ]",
  u: "[uûüúů]",
  c: "[cçč]",
  g: "[gğ]",
  o: "[oô]",
  n: "[nńň]",
  r: "[rř]",
  s: "[sśšş]",
  z: "[zźž]",
  ا: "[اأإ]"
}
/** Matches a month's name, with or without its dot, anywhere; longest first. */
export const monthPattern = [...numberByName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/[aeiucgonrszا]/g, letter => marked[letter] ?? letter))
  .join("|")
