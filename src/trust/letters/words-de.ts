import type { LetterWords } from "./letter-words"

const list = (names: readonly string[]) => names.join(", ")

/** Letters in German. */
export const germanWords: LetterWords = {
  titles: {
    candidateNotice: role => `Wie wir Bewerbungen ansehen: ${role}`,
    sourceNote: role => `Über die Daten, die wir von Ihnen haben: ${role}`,
    explanation: role => `Wie Ihr Profil angesehen wurde: ${role}`,
    adverse: role => `Unsere Entscheidung, und wie Sie sie überprüfen lassen können: ${role}`,
    disclosure: role => `Software hat geholfen, Ihnen zu schreiben: ${role}`
  },
  headings: {
    assessed: "Was wir suchen",
    how: "Wie wir hinsehen",
    sources: "Woher die Daten kommen",
    kept: "Wie lange sie aufbewahrt werden",
    rights: "Ihre Rechte",
    alternative: "Wenn Sie das nicht möchten",
    contact: "Wen Sie fragen können",
    reasons: "Was zu jeder Anforderung gefunden wurde",
    part: "Was die Software getan hat, und was ein Mensch",
    contest: "Wenn Sie anderer Meinung sind",
    correct: "Wenn etwas über Sie nicht stimmt"
  },
  unknown: {
    sender: "Name und Anschrift des Arbeitgebers",
    role: "Bezeichnung der Stelle",
    basis: "Rechtsgrundlage, bei berechtigtem Interesse auch dieses",
    contact: "Name, E-Mail und Telefon eines Menschen",
    alternative: "wie jemand ohne Software oder mit Erleichterungen angesehen wird",
    officer: "Datenschutzbeauftragte oder Datenschutzbeauftragter",
    kept: "wie lange sie aufbewahrt werden: von selbst wird hier nichts gelöscht"
  },
  greeting: name => (name === null ? "Guten Tag," : `Guten Tag, ${name},`),
  kinds: { must: "nötig", nice: "willkommen", avoid: "spräche dagegen" },
  how: models => [
    "Software stellt das, was ein Profil sagt, neben jede Anforderung und hält fest: erfüllt, nicht erfüllt oder unbekannt, mit den Worten des Profils dazu. Sie vergibt keine Punkte und entscheidet nichts. Ein Mensch liest das Profil und entscheidet.",
    "Auf Name, Foto, Geschlecht, Alter, Anschrift und Schule sehen ihre Regeln nicht.",
    models.length === 0
      ? "Sie läuft auf dem eigenen Rechner der Personalabteilung; dafür wird nichts aus einem Profil an andere gesandt."
      : `Bei manchen Profilen wird ein Sprachmodell gefragt (${list(models)}). Name und Kontaktdaten werden vorher entfernt; die Antworten werden an den Worten des Profils geprüft.`
  ],
  sources: sources => `Aus Seiten und Dateien, die in der Personalabteilung geöffnet wurden: ${list(sources)}.`,
  source: (source, readOn) =>
    source === null ? `Wir haben Ihr Profil am ${readOn} gelesen.` : `Wir haben Ihr Profil am ${readOn} gelesen. Es kam von: ${source}.`,
  kept: months =>
    `Sie werden ${months} Monate, nachdem wir das Profil zuletzt angesehen haben, gelöscht. Ein Protokoll der Entscheidungen ohne Namen bleibt länger.`,
  purpose: (role, basis) => `Wir verwenden sie, um Menschen für diese Stelle zu finden: ${role}. Rechtsgrundlage: ${basis}.`,
  rights: [
    "Sie können eine Kopie von allem verlangen, was wir von Ihnen haben, Fehler berichtigen lassen, es löschen lassen oder widersprechen: dann verwenden wir es nicht mehr.",
    "Sie können verlangen, dass ein Mensch Ihren Fall noch einmal ansieht, und sagen, wie Sie es sehen.",
    "Sie können sich bei einer Datenschutzbehörde beschweren."
  ],
  alternative: way => `Sie können darum bitten, anders angesehen zu werden: ${way}. Das bringt Ihnen keinen Nachteil.`,
  contact: (sender, contact) => `${sender}. Fragen an: ${contact}.`,
  decided: (role, decidedOn) =>
    decidedOn === null
      ? `Für diese Stelle ist noch nichts entschieden: ${role}.`
      : `Am ${decidedOn} hat ein Mensch entschieden, Ihre Bewerbung für diese Stelle nicht weiter zu verfolgen: ${role}.`,
  verdicts: {
    met: qualification => `${qualification}: gefunden`,
    "not met": qualification => `${qualification}: nicht gefunden; das Profil sagt etwas anderes`,
    unknown: qualification => `${qualification}: das Profil sagt dazu nichts`
  },
  quoted: quote => `die Worte Ihres Profils: „${quote}“`,
  overruled: "von einem Menschen nach dem Lesen des Profils so gesetzt",
  part: models => [
    "Die Software hat zu jeder Anforderung etwas festgehalten und Ihr Profil zitiert. Sie hat keine Punkte vergeben und nichts entschieden.",
    models.length === 0
      ? "Sie folgte geschriebenen Regeln; ein Sprachmodell wurde nicht gefragt."
      : `Ein Sprachmodell wurde gefragt (${list(models)}); was es nicht mit Ihren eigenen Worten zeigen konnte, zählte nicht.`,
    "Ein Mensch hat das gelesen und entschieden. Die Anforderungen haben Menschen geschrieben."
  ],
  contest: contact => [
    `Schreiben Sie an ${contact}. Sie können sagen, was fehlt oder falsch ist, etwas nachreichen und verlangen, dass jemand neu hinsieht, der nicht entschieden hat.`,
    "Sie bekommen eine schriftliche Antwort."
  ],
  correct: contact => [
    `Sie können falsche Daten berichtigen lassen und alles sehen, was verwendet wurde: Ihr Profil, wie wir es gelesen haben, die Anforderungen und die Liste oben. Schreiben Sie an ${contact}.`
  ],
  disclosure: models => [
    models.length === 0
      ? "Einen ersten Entwurf dessen, was wir Ihnen geschrieben haben, hat Software auf unserem eigenen Rechner gemacht. Ein Mensch hat ihn gelesen, wo nötig geändert und abgesandt."
      : `Einen ersten Entwurf dessen, was wir Ihnen geschrieben haben, hat ein Sprachmodell gemacht (${list(models)}). Ein Mensch hat ihn gelesen, wo nötig geändert und abgesandt.`
  ],
  none: "keine"
}
