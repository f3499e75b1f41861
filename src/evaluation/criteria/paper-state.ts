/** How it stands with a licence, certificate or degree where it is named. */
export type PaperState = "held" | "over" | "unfinished"

/** Words that a paper is no longer good, and that it never came to be one, in the languages of the house. */
const over =
  /(?<![\p{L}\d])(?:expired|lapsed|(?:ran|run|running) out|not renewed|never renewed|out of date|surrendered|revoked|suspended|withdrawn|inactive|taken away|taken from me|lost(?! time)|lapse|not current|needs (?:renewal|renewing|redoing|updating)|overdue|up for renewal since|refresher missed|removed|struck off|off the|cancel+ed|waived|used to (?:have|hold)|no longer|gone(?! through)|gave up|on hold|dormant|handed back|gave back|given up|abgelaufen|erloschen|nicht (?:verlängert|erneuert)|expirée?s?|périmée?s?|non renouvelée?s?|caducad[oa]s?|vencid[oa]s?|sin renovar|caducou|vencida?|verlopen|wygas\p{L}*|scadut[oa])(?![\p{L}])/iu
const unfinished =
  /(?<![\p{L}\d])(?:in progress|expected|pending|preparing|studying(?: for)?|eligible|in prep|tbd|due (?:in )?20\d\d|not yet|not (?:done|begun|started|held|certified|licensed)|paused|would be|planned?|working towards?|candidate|provisional|part[- ]qualified|finalist|student member|fail(?:ed|ing)?(?: the)?|(?:practical|theory|test|exam)s? (?:pending|to come|outstanding)|(?:second|third|next) attempt|(?:currently |now )?(?:doing|working on|saving for) (?:the|my|an?|for)|from next|ongoing|being processed|awaiting|to follow|in sight|intended|trainee for|at the moment|booked on|signed up for|would (?:get|take|do|need)|if paid|not (?:yet )?(?:sat|taken|passed|finished|completed|awarded|qualified)|(?:did|have|has) ?n[o']t (?:yet )?(?:sit|sat|take|taken|pass|passed|finish|finished|complete|completed)|never (?:sat|took|taken|done|finished|passed|completed)|(?:part|module|stage|teil|module|phase) \d(?: of \d)?(?: passed| done)?|(?:one|two|three|zwei|drei|eine?r?|deux|dos|[123]) (?:of|out of|von|sur|de) (?:the )?(?:two|three|four|five|drei|vier|fünf|trois|quatre|tres|cuatro|[2345])|(?:exam|test|board|assessment|prüfung|examen)s? (?:registered|booked|due|scheduled|date|next|set|noch)|registered for|enrolled|applied for|(?:to be|will be) (?:taken|finished|completed|issued)|start(?:s|ing)? (?:the |an? )?(?:\p{L}+ ){0,3}(?:class|course|training)|abandon(?:ed)?|dropped(?: out)?|broke off|gave up|broke off|withdrew|unfinished|incomplete|half ?way|under way|underway|begun|started(?! (?:me|as|my|a career))|noch nicht|nicht (?:abgelegt|bestanden|abgeschlossen|beendet)|angefangen|begonnen|abgebrochen|angestrebt|angedacht|geplant|vorbereitung|commencée?s?|abandonnée?s?|en (?:cours|curso)|em curso|inachevée?s?|interrompue?s?|prévue?s?|pendiente|sin (?:terminar|acabar)|empezad[oa]|dejad[oa]|cursando|previst[oa]|por (?:terminar|concluir)|não (?:concluíd|terminad)[oa])(?![\p{L}])|(?<![\p{L}])no [^.;\n]{0,20} yet(?![\p{L}])/iu
/** "CPA: applied": alone, at the end and in small letters, as no name of a subject is written. */
const asked = /(?:^|[:,–—-])\s*applied(?=\s*(?:[.;)]|$))/u
const unfinishedFirst =
  /^\s*(?:but |which is |now |still |so far )?(?:in progress|expected|pending|planned|not yet|begun|started|abandoned|practical|theory|exam|test|second attempt|next attempt|ongoing|to follow|awaiting|studying|tbd|noch nicht|geplant|en cours|en curso|pendiente|prüfung)(?![\p{L}])/iu
/** "Validity" words that take the others back: "lapsed in 2021, renewed 2024". */
const goodAgain =
  /(?<![\p{L}\d])(?:(?<!not |never |n['’]t )renewed|re-?certified|re-?issued|re-?validated|reinstated|wieder gültig|verlängert bis|renouvelée?s?|renovad[oa])(?![\p{L}])/iu
const until =
  /(?<![\p{L}\d])(?:until|runs out(?: in| on)?|up to|till?|through|thru|expir(?:es|y|ation)(?: date)?:?|exp\.?|valid to|good to|bis|jusqu['’](?:en|au|à)|hasta|até)\s+(?:the\s+)?(?:end of\s+)?(?:(\p{L}{3,10})\.?\s+)?(?:(\d{1,2})[/.])?((?:19|20)\d\d)/iu

/** A piece that goes on about the same paper. */
const ofIt =
  /^\s*(?:(?:i |it |which |but |and |still |now )*(?:have|has|had|did|do|is|was|never|not|no)|lab|exams?|tests?|practical|theory|part|first|second|third|last|one|two|zwei|dritter|exam|prüfung|teil)(?![\p{L}])/iu
/** "Practical in January", "exam in Jan 2027": an examination with its date. */
const examined = /(?<![\p{L}\d])(?:practical|theory|tests?|exams?|prüfung|examen)\s+(?:in|on|im|am|en)\s+([^,.;\n]*)/iu

/** Whether a line names an examination that lies ahead: one without a year is not told of as past. */
function isExamAhead(line: string, now: number): boolean {
  const exam = examined.exec(line)
  if (!exam || /(?<![\p{L}])(?:passed|bestanden|réussi|aprobad[oa]|aprovad[oa])(?![\p{L}])(?!,)/iu.test(line)) return false
  const year = /(?:19|20)\d\d/u.exec(exam[1] ?? "")
  return year === null || Number(year[0]) > Math.floor(now / 12)
}

/** "exp 2/25", "2021–2023" */
const shortUntil = /(?<![\p{L}\d])(?:exp(?:ires?|\.)?|until|till?|thru|through|to)\.?\s*(\d{1,2})[/.](\d{2})(?!\d)/iu
const range = /^\W*(?:19|20)\d\d\s*[-–—]\s*((?:19|20)\d\d)(?!\d)/u

/** The last month, as of monthOf, in which a paper is good by its line; null where it names none. */
function lastMonthOf(line: string): number | null {
  const short = shortUntil.exec(line)
  if (short) return (2000 + Number(short[2])) * 12 + Number(short[1]) - 1
  const years = range.exec(line)
  if (years) return Number(years[1]) * 12 + 11
  const named = until.exec(line)
  return named ? Number(named[3]) * 12 + (named[2] ? Number(named[2]) - 1 : 11) : null
}

/** Whether a piece behind a comma begins with how it stands with the paper, and not with another one. */
const isState = (piece: string) => {
  const words = /^(?:\s*[\p{L}\d’'-]+){1,5}/u.exec(piece)?.[0] ?? ""
  return (
    over.test(words) ||
    (ofIt.test(words) && unfinished.test(words)) ||
    goodAgain.test(words) ||
    until.test(piece.slice(0, 30)) ||
    unfinishedFirst.test(piece)
  )
}

/** The line or sentence of a text around `[start, end)`, split at it. */
function around(text: string, start: number, end: number): { before: string; after: string } {
  const lead = text.slice(Math.max(0, start - 70), start)
  const rest = text.slice(end, end + 90)
  const cut = Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(";"), lead.lastIndexOf("•"), lead.lastIndexOf("|"), lastStop(lead))
  const stop = /[\n;•|]|[.!?](?=\s+\p{Lu}|\s*$)/u.exec(rest)
  return { before: lead.slice(cut + 1), after: stop ? rest.slice(0, stop.index) : rest }
}

function lastStop(text: string): number {
  let last = -1
  for (const match of text.matchAll(/[.!?](?=\s)/gu)) last = match.index
  return last
}

/**
 * Whether a paper that is named at `[start, end)` is held, over or unfinished, by what its own line says: an end that is past, words of either
 * kind. In a list of several papers a word counts for the one it stands behind, up to the next comma, and for all where it stands before them.
 * @param now a month, as of monthOf
 */
export function paperStateAt(text: string, start: number, end: number, now: number): PaperState {
  const { before, after } = around(text, start, end)
  // "CKA 2023, ran out" is about the CKA; "RN, BSc in progress" is not about the RN: a comma and a new name end what is said of it.
  const [first = "", ...more] = after.split(",")
  const cut = more.findIndex(piece => !isState(piece))
  const own = [first, ...(cut < 0 ? more : more.slice(0, cut))].join(",")
  const lead = before.slice(before.lastIndexOf(",") + 1)
  if (goodAgain.test(own)) return "held"
  if (over.test(own) || over.test(lead)) return "over"
  const last = lastMonthOf(own)
  if (last !== null && last < now) return "over"
  if (unfinished.test(own) || unfinished.test(lead) || asked.test(own) || isExamAhead(own, now)) return "unfinished"
  return "held"
}
