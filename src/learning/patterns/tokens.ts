import { foldMarks } from "~profile/fold-text"
// Words that stand in every job post and say nothing about which one it is.
const everywhere = new Set(
  (
    "a an and any are as at be been but by can do for from has have if in into is it its more must nice not of on or our other over own per plus " +
    "required requirement should so such than that the their them they this to up us use using we well what when which who will with within work working you your " +
    "year experience role job team company candidate ability skill knowledge strong good great excellent least looking join help including etc e.g i.e " +
    "der die das und oder mit fur von im in zu den dem ein eine wir sie ihr le la les des du et ou avec pour dans un une nous vous el los las y con para en una de da do dos com e o os"
  )
    .split(" ")
    .map(stem)
)

/**
 * The words of a text as they are compared: lower case, without accents, endings cut, words without meaning of their own left out. Names
 * of techniques keep their signs: "c++", "c#", ".net", "node.js".
 */
export function tokensOf(text: string): string[] {
  const words = foldMarks(text).match(/\.?[\p{L}\p{N}]+(?:[.+#][\p{L}\p{N}+#]*)*/gu) ?? []
  return words
    .map(word => stem(word.replace(/\.+$/, "")))
    .filter(word => (word.length > 1 || word === "c" || word === "r") && !everywhere.has(word))
}

/**
 * Cuts English endings so that "engineers", "engineering" and "engineer" are one word. A light stemmer on purpose (after Harman's S-stemmer,
 * JASIS 42(1), 1991, with -ing and -ed added): it never joins words that a recruiter would tell apart, such as "analyst" and "analytics".
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word
  const plural = word
    .replace(/ies$/, "y")
    .replace(/(?<=[xs]|ch|sh)es$/, "")
    .replace(/(?<![su])s$/, "")
  const base = plural.replace(/(?<=[a-z]{4})(?:ing|ed)$/, "")
  // "planning" → "plann" → "plan"; "selling" keeps its double l as "sell" does.
  return base === plural ? base : base.replace(/([bdgmnprt])\1$/, "$1")
}
