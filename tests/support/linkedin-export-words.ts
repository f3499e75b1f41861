/** What LinkedIn's PDF says in the language of its owner. */
export interface ExportLanguage {
  name: string
  summary: string
  experience: string
  education: string
  contact: string
  skills: string
  languages: string
  certificates: string
  honours: string
  present: string
  months: readonly string[]
  /** Between a month and its year. */
  of: string
  spoken: readonly string[]
  level: string
  length: (years: number, months: number) => string
  page: (number: number, count: number) => string
}

const words = (text: string) => text.split(" ")

export const exportLanguages: readonly ExportLanguage[] = [
  {
    name: "English",
    summary: "Summary",
    experience: "Experience",
    education: "Education",
    contact: "Contact",
    skills: "Top Skills",
    languages: "Languages",
    certificates: "Certifications",
    honours: "Honors-Awards",
    present: "Present",
    months: words("January February March April May June July August September October November December"),
    of: " ",
    spoken: ["Dutch", "English", "Portuguese"],
    level: "Native or Bilingual",
    length: (years, months) => `${years} years ${months} months`,
    page: (number, count) => `Page ${number} of ${count}`
  },
  {
    name: "German",
    summary: "Zusammenfassung",
    experience: "Berufserfahrung",
    education: "Ausbildung",
    contact: "Kontakt",
    skills: "Top-Kenntnisse",
    languages: "Languages",
    certificates: "Certifications",
    honours: "Honors-Awards",
    present: "Present",
    months: words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    of: " ",
    spoken: ["Deutsch", "Englisch", "Französisch"],
    level: "Muttersprache oder zweisprachig",
    length: (years, months) => `${years} Jahre ${months} Monate`,
    page: (number, count) => `Seite ${number} von ${count}`
  },
  {
    name: "French",
    summary: "Résumé",
    experience: "Expérience",
    education: "Formation",
    contact: "Coordonnées",
    skills: "Principales compétences",
    languages: "Langues",
    certificates: "Certifications",
    honours: "Récompenses",
    present: "Aujourd’hui",
    months: words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    of: " ",
    spoken: ["Français", "Anglais", "Italien"],
    level: "Bilingue ou langue natale",
    length: (years, months) => `${years} ans ${months} mois`,
    page: (number, count) => `Page ${number} sur ${count}`
  },
  {
    name: "Spanish",
    summary: "Extracto",
    experience: "Experiencia",
    education: "Educación",
    contact: "Contactar",
    skills: "Aptitudes principales",
    languages: "Idiomas",
    certificates: "Certificaciones",
    honours: "Premios y distinciones",
    present: "actualidad",
    months: words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    of: " de ",
    spoken: ["Español", "Inglés", "Catalán"],
    level: "Competencia bilingüe o nativa",
    length: (years, months) => `${years} años ${months} meses`,
    page: (number, count) => `Página ${number} de ${count}`
  },
  {
    name: "Portuguese",
    summary: "Resumo",
    experience: "Experiência",
    education: "Formação acadêmica",
    contact: "Contato",
    skills: "Principais competências",
    languages: "Idiomas",
    certificates: "Certificações",
    honours: "Prêmios e reconhecimentos",
    present: "o momento",
    months: words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    of: " de ",
    spoken: ["Português", "Inglês", "Alemão"],
    level: "Fluente ou nativo",
    length: (years, months) => `${years} anos ${months} meses`,
    page: (number, count) => `Página ${number} de ${count}`
  },
  {
    name: "Italian",
    summary: "Riepilogo",
    experience: "Esperienza",
    education: "Formazione",
    contact: "Contatta",
    skills: "Competenze principali",
    languages: "Lingue",
    certificates: "Certificazioni",
    honours: "Riconoscimenti e premi",
    present: "Presente",
    months: words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    of: " ",
    spoken: ["Italiano", "Inglese", "Tedesco"],
    level: "Madrelingua o bilingue",
    length: (years, months) => `${years} anni ${months} mesi`,
    page: (number, count) => `Pagina ${number} di ${count}`
  },
  {
    name: "Dutch",
    summary: "Samenvatting",
    experience: "Ervaring",
    education: "Opleiding",
    contact: "Contactgegevens",
    skills: "Topvaardigheden",
    languages: "Talen",
    certificates: "Certificaten",
    honours: "Onderscheidingen en prijzen",
    present: "heden",
    months: words("januari februari maart april mei juni juli augustus september oktober november december"),
    of: " ",
    spoken: ["Nederlands", "Engels", "Frans"],
    level: "Moedertaal of tweetalig",
    length: (years, months) => `${years} jaar ${months} maanden`,
    page: (number, count) => `Pagina ${number} van ${count}`
  },
  {
    name: "Swedish",
    summary: "Sammanfattning",
    experience: "Erfarenhet",
    education: "Utbildning",
    contact: "Kontakt",
    skills: "Främsta kunskaper",
    languages: "Språk",
    certificates: "Certifieringar",
    honours: "Utmärkelser",
    present: "nuvarande",
    months: words("januari februari mars april maj juni juli augusti september oktober november december"),
    of: " ",
    spoken: ["Svenska", "Engelska", "Tyska"],
    level: "Modersmål eller tvåspråkig",
    length: (years, months) => `${years} år ${months} månader`,
    page: (number, count) => `Sida ${number} av ${count}`
  }
]
