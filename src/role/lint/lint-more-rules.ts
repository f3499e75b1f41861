import type { LintRule } from "./lint-rule"
import { sentence } from "~sentence/sentence"
import { noFindings, replace, wholeWords } from "./lint-rule"

const end = "(?![\\p{L}])"
const start = "(?<![\\p{L}])"
/** Any of the wordings, as whole words. */
const words = (...wordings: string[]) => new RegExp(`${start}(?:${wordings.join("|")})${end}`, "iu")

/** Wordings that are refused, in German, French, Spanish and Portuguese; the English ones stand in lint.ts. */
export const moreRefused: readonly LintRule[] = [
  {
    trait: "postcode",
    refused: true,
    pattern:
      /(?<![\p{L}])(?:wohnhaft in|wohnen in|habiter (?:à|dans le|dans)|résider (?:à|dans le|dans)|(?:residir|vivir|residente) en|(?:residir|morar|residente) em)\s+(?:el |la |le )?\d{4,5}(?:-\d{3})?(?![\d\p{L}])/iu,
    reason: sentence("lintPostcode"),
    suggest: noFindings
  },
  {
    trait: "protected trait",
    refused: true,
    pattern: words(
      "nur (?:deutsche|inländer|weibliche?[rns]?|männliche?[rns]?|christen|frauen|männer)(?: bewerber\\p{L}*| kandidat\\p{L}*)?",
      "keine (?:migranten|muslime|behinderten|mütter|älteren)",
      "(?:uniquement|exclusivement|seulement) (?:des? )?(?:hommes?|femmes?|français)",
      "(?:pas d['’]étrangers?|pas de femmes? enceintes?)",
      "(?:s[oó]lo|solamente|únicamente|exclusivamente) (?:hombres|mujeres|varones|chicas|chicos|españoles)",
      "sexo (?:femenino|masculino|feminino)",
      "(?:só|somente|apenas|exclusivamente) (?:homens|mulheres)",
      "no (?:embarazadas|extranjeros)",
      "must be (?:an? )?(?:male|female|christian|muslim|heterosexual|caucasian)"
    ),
    reason: sentence("lintProtected"),
    suggest: noFindings
  }
]

/** More wordings that stand for age, sex, origin, religion, health, family or likeness, in five languages. */
export const moreRules: readonly LintRule[] = [
  {
    trait: "age",
    pattern: words("nati(?:f|ve)s? du numérique", "nativ[oa]s? digita(?:l|les|is)", "generation [yz]", "gen[- ]z(?:ers?)?", "millennials?"),
    reason: sentence("lintHowOld"),
    suggest: wholeWords("Comfortable learning new digital tools")
  },
  {
    trait: "age",
    pattern: words(
      "newly graduated",
      "just graduated",
      "class of 20\\d\\d",
      "graduat(?:ed|ing) in 20\\d\\d",
      "frische[rn]? absolvent(?:en|innen|in)?",
      "(?:uni|hochschul)[- ]?absolvent(?:en|innen|in)? (?:der letzten|aus den letzten)[^,.]*",
      "sorti[es]? d['’]école",
      "recién salid[oa]s? de la (?:universidad|carrera)"
    ),
    reason: sentence("lintRecentDegree"),
    suggest: wholeWords("Entry level: no earlier experience needed")
  },
  {
    trait: "age",
    pattern: words(
      "(?:höchstalter|altersgrenze)[^,.]*",
      "(?:nicht älter als|maximal|max\\.?|höchstens|bis(?: zu)?) \\d\\d jahre?n? alt",
      "(?:unter|über) (?:3|4|5)\\d jahren?",
      "alter:? (?:zwischen )?\\d\\d ?(?:-|–|bis|und) ?\\d\\d(?: jahren?)?",
      "(?:âge|age) (?:maximum|limite|maximal)[^,.]*",
      "(?:âgée?s? de )?moins de (?:2|3|4|5)\\d ans(?! d)",
      "(?:âgée?s? )?entre (?:1|2|3|4|5)\\d et (?:2|3|4|5)\\d ans(?! d)",
      "edad (?:máxima|límite|entre|hasta|de \\d\\d)[^,.]*",
      "(?:menor(?:es)? de|hasta|máximo(?: de)?) (?:2|3|4|5)\\d años(?! de)",
      "entre (?:1|2|3|4|5)\\d y (?:2|3|4|5)\\d años(?! de)",
      "idade (?:máxima|limite|entre|até|de \\d\\d)[^,.]*",
      "(?:menos de|até|máximo(?: de)?) (?:2|3|4|5)\\d anos(?! de)",
      "entre (?:1|2|3|4|5)\\d e (?:2|3|4|5)\\d anos(?! de)"
    ),
    reason: sentence("lintAgeInTheWay"),
    suggest: noFindings
  },
  {
    trait: "age",
    pattern: words(
      "jeune(?:s)?(?= (?:homme|femme|talent|équipe|et motivé|motivé|dynamique|profil|candidat))(?: \\p{L}+)?",
      "junge[nrs]? (?:talente?|leute|kolleg\\p{L}+|mitarbeiter\\p{L}*|bewerber\\p{L}*|menschen mit|wilde)",
      "(?:persona|gente|candidat[oa]|profesional) joven",
      "(?:pessoa|candidat[oa]|profissional) jovem",
      "equipe jovem(?: e dinâmica)?"
    ),
    reason: sentence("lintYoung"),
    suggest: wholeWords("Works well in a team")
  },
  {
    trait: "age",
    pattern:
      /(?<![\p{L}])(?:high[- ]energy|energetic|full of energy|boundless energy|bundle of energy)(?! (?:materials?|particles?|physics|lasers?))(?![\p{L}])/iu,
    reason: sentence("lintEnergetic"),
    suggest: replace("motivated")
  },
  {
    trait: "origin",
    pattern: words(
      "clean[- ]shaven",
      "(?:well[- ]groomed|good[- ]looking|attractive appearance|pleasing appearance|smart (?:personal )?appearance|presentable appearance|pleasant appearance)",
      "(?:sehr )?(?:gepflegtes?|ansprechendes?|attraktives?) (?:äußeres|erscheinungsbild|erscheinung|auftreten und äußeres)",
      "(?:bonne|excellente|belle) présentation(?! (?:des|de|du|power))",
      "présentation soignée",
      "(?:buena|excelente) (?:presencia|presentación personal|imagen)",
      "(?:boa|ótima|excelente) (?:aparência|apresentação pessoal|imagem)"
    ),
    reason: sentence("lintLooks"),
    suggest: wholeWords("Follows the hygiene and clothing rules of the work")
  },
  {
    trait: "origin",
    pattern: words(
      "car owners?",
      "(?:must |should )?(?:have |own(?:s)? |possess )(?:your |their |an? )?(?:own )?(?:reliable )?(?:car|vehicle)(?= |,|\\.|$)(?! (?:licen[cs]e|sales|parts|insurance|repair|mechanic))",
      "own (?:reliable )?(?:car|vehicle|transport(?:ation)?)(?! (?:parts|sales|service|hire|rental|fleet|management))",
      "eigene[rnms]? (?:pkw|auto|fahrzeug)",
      "véhicule personnel",
      "(?:vehículo|coche|carro) propio",
      "(?:carro|veículo|viatura) própri[oa]"
    ),
    reason: sentence("lintCar"),
    suggest: wholeWords("Can get to the places of work at the times stated")
  },
  {
    trait: "origin",
    pattern: words(
      "(?:inglés|español|alemán|francés|portugués|italiano) nativo",
      "(?:inglês|espanhol|alemão|francês|português|italiano) nativo",
      "nativ[oa]s? (?:de|en|em) (?:inglés|español|alemán|francés|portugués|inglês|espanhol|alemão|francês|português)",
      "falante nativ[oa]",
      "(?:anglais|allemand|espagnol|français|portugais) natif",
      "(?:de )?langue natale"
    ),
    reason: sentence("lintMotherTongue"),
    suggest: (_sentence, match) => {
      const known: readonly [RegExp, string][] = [
        [/ingl[eéê]s|anglais/iu, "English"],
        [/espa[nñ]h?ol|espagnol/iu, "Spanish"],
        [/alem[aáã]|allemand/iu, "German"],
        [/franc[eéê]s|français/iu, "French"],
        [/portugu[eéê]s|portugais/iu, "Portuguese"],
        [/italian/iu, "Italian"]
      ]
      return `Fluent ${known.find(([pattern]) => pattern.test(match[0]))?.[1] ?? "in the working language"} (C1)`
    }
  },
  {
    trait: "origin",
    pattern: words(
      "must be (?:an? )?(?:u\\.?s\\.?|american|british|uk|german|french|spanish|canadian|australian|eu) (?:citizens?|nationals?)",
      "deutsche staats(?:angehörigkeit|bürgerschaft)",
      "nationalité française(?: exigée| obligatoire)?",
      "nacionalidad (?:española|mexicana|argentina)",
      "nacionalidade (?:portuguesa|brasileira)",
      "einheimische[rn]?"
    ),
    reason: sentence("lintNationality"),
    suggest: wholeWords("Has the right to work in the country")
  },
  {
    trait: "religion",
    pattern: words(
      "(?:mitglied|mitgliedschaft|zugehörigkeit) (?:in |zu )?(?:der|einer|einer der) (?:\\p{L}+ )?kirche",
      "kirchenzugehörigkeit",
      "kirchliche (?:bindung|zugehörigkeit)",
      "identifikation mit (?:den )?(?:christlichen|kirchlichen) werten",
      "catholiques? pratiquante?s?",
      "católic[oa]s? practicantes?",
      "católic[oa]s? praticantes?",
      "valores cristi?an[oã]s?",
      "(?:strong )?(?:christian|biblical) (?:faith|values|beliefs)"
    ),
    reason: sentence("lintFaith"),
    suggest: noFindings
  },
  {
    trait: "family",
    pattern: words(
      "(?:kinderlos|alleinstehend|ledig|familiär ungebunden)",
      "célibataires?",
      "solter[oa]s?(?: sin hijos)?",
      "solteir[oa]s?(?: sem filhos)?",
      "(?:ideal|perfect|great|suitable) for (?:stay[- ]at[- ]home )?(?:m[uo]ms|mothers|housewives|parents|retirees|students)",
      "(?:bon )?père de famille",
      "(?:buen )?padre de familia",
      "sin responsabilidades familiares",
      "sans (?:contraintes?|charges?) (?:familiales?|de famille)",
      "sem compromissos familiares"
    ),
    reason: sentence("lintFamily"),
    suggest: wholeWords("Can work the hours and travel stated for the role")
  },
  {
    trait: "family",
    pattern: words(
      "(?:no|without) (?:unexplained )?(?:breaks?|gaps) (?:in|of) (?:your |the )?(?:career|employment|cv|work history)",
      "cv (?:sans trous?|lückenlos)",
      "lückenlose[rn]? (?:beschäftigung\\p{L}*|berufserfahrung|vita)",
      "trayectoria (?:laboral )?(?:ininterrumpida|sin interrupciones)",
      "carreira sem interrupções",
      "not (?:currently )?unemployed",
      "currently employed(?: candidates)?(?: only)?"
    ),
    reason: sentence("lintGaps"),
    suggest: noFindings
  },
  {
    trait: "health",
    pattern: words(
      "(?:without|no) disabilit(?:y|ies)",
      "sound (?:physical |mental |body )?(?:and mental )?health",
      "(?:robust|strong) (?:physical )?health",
      "(?:perfect|excellent|100 ?%) attendance(?: record)?",
      "(?:no|few) sick days",
      "gesundheitlich (?:uneingeschränkt|fit|belastbar)\\p{L}*",
      "uneingeschränkt(?:e)? (?:gesund|belastbar)\\p{L}*",
      "gute (?:körperliche )?(?:gesundheit|verfassung|konstitution)",
      "sans handicap",
      "sin discapacidad",
      "sem deficiência",
      "(?:weight|height) proportionate[^,.]*",
      "(?:minimum|minimal) height[^,.]*",
      "mindestgröße[^,.]*",
      "(?:estatura|altura) mínima[^,.]*",
      "taille minimum[^,.]*",
      "non[- ]?fumeu(?:r|se)s?",
      "no fumador(?:a|es)?",
      "não fumador(?:a|es)?"
    ),
    reason: sentence("lintBody"),
    suggest: wholeWords("Can do the physical tasks of the role, with adjustments where needed")
  },
  {
    trait: "sex",
    pattern: words(
      "zimmermädchen",
      "putzfrau",
      "junge[rn]? (?:mann|dame|frau)",
      "starke[rn]? mann",
      "femmes? de ménage",
      "señoritas?",
      "chicas?",
      "mo[cç]as?",
      "rapaz(?:es)?",
      "(?:strong|fit) (?:men|man|lads?|guys)",
      "lad(?:s)?"
    ),
    reason: sentence("lintSex"),
    suggest: (sentence, match) => {
      const neutral: Record<string, string> = {
        zimmermädchen: "Zimmerreinigungskraft",
        putzfrau: "Reinigungskraft",
        "femme de ménage": "agent d'entretien",
        "femmes de ménage": "agents d'entretien"
      }
      const word = neutral[match[0].toLowerCase()]
      return word === undefined ? null : replace(word)(sentence, match)
    }
  },
  {
    trait: "culture",
    pattern: words(
      "(?:bon )?fit culturel",
      "(?:buen )?(?:encaje|ajuste) cultural",
      "(?:bom )?fit cultural",
      "(?:gut )?(?:in|zu) unser(?:em|en|e)? (?:jungen |tolles |tollen )?team (?:passen|passt|passe)",
      "(?:same|similar) (?:values and )?(?:hobbies|interests|background) (?:as|to) (?:us|ours|the team)",
      "(?:work|party) (?:hard )?(?:like a )?family",
      "we are (?:like )?a family(?![- ](?:owned|run|led|business|firm|company|bakery|practice))",
      "esprit de famille"
    ),
    reason: sentence("lintFit"),
    suggest: wholeWords("Works openly with others and gives and takes feedback")
  }
]
