import { fold, tokenise } from "~role/vocabulary/tokens"
import { skillNames, softSkills, titleNames } from "~role/vocabulary/vocabulary"

/**
 * How much a word says about what somebody can do, from 0 to 1. Words of posts and résumés in general say little; a word that stands in many
 * entries of the vocabulary ("engineer", "management") says less than one that stands in few; a word in none is taken for a name or a term
 * of the trade. The table comes from the vocabulary alone, never from the people that are compared.
 */
const common = new Set(
  tokenise(
    `able accept accomplish according account achieve achieved achievement act active activity actual add additional address adequate adjust administer advance affect agree aid align allow
    alongside amount answer apply approach appropriate area arrange aspect assess assign assist assistance assistant associate assure attention attitude available aware background base basic basis become begin
    believe benefit best better beyond big both bring broad build building built business busy calm call care careful carefully carry case cause challenge change characteristic check choose clear clearly client close closely collaborate
    collaboration collaborative colleague come comfortable comfort command commit committed common communicate communication company comparable compare compelling complete completion complex comply comprehensive concept conduct confident
    consider consistent consistently contact contribute contributing contribution control convey cope core correct create creating creation creative critical cross cross-functional curious current customer daily data day deal decision dedicated deep define deliver delivery demand demonstrate
    demonstrated department depend depth design desire desired detail detail-oriented determine develop developing development different difficult direct discipline discuss diverse document documentation drive driven driving duty dynamic
    each eager early easily effective effectively efficient efficiently effort encourage end energetic energy enjoy ensure ensuring enterprise entire environment equal especially essential establish established etc evaluate event every everyday evidence evolve exact
    example exceed exceeded exceeding excel excellence exceptional execute execution exercise exhibit existing expand expect experience expertise explain expose exposure extensive external facilitate familiar fast fast-paced field find findings first fit flexible
    focus follow following form foster full fully function functional fundamental gain general generate get give given global goal good great group grow growing growth guide guidance hand handle handling hands-on happy hard hard-working head help helping high highly
    hold human idea ideal identify identifying impact implement implementation implementing important improve improvement improving include including increase independent independently individual industry influence inform information initiative innovative input inside inspire instruction integrate integrity
    interact interaction interest internal interpersonal involve issue item join keep key kind know large later latest lead leader leadership leading learn learning least less level life like line list live local long look love low main maintain maintaining maintenance major make making manage
    managed management manager managing manner many mature maximum mean meaningful meet meeting member mentality method mind mindset minimum mission modern monitor monitoring motivate motivated move much multi multiple multitask must natural nature necessary need new next note now number objective
    occasional offer office ongoing open operate operation operational opportunity order organisation organise organization organizational organize organized oriented original outcome outstanding overall oversee owner ownership pace part participate particular partner passion passionate past people per perform performance
    period person personal pick place plan planning play plus point policy position positive possess potential practical practice prefer preferable prepare preparing present presence pressure previous primary priority prioritize proactive problem problem-solving procedure process produce product professional proficient program progress
    project promote prompt proper proven provide providing purpose put quality quick quickly range rapid rapidly reach ready real receive recent recommend record regular regularly related relationship relevant reliable report reporting represent require resolve resource respect respond responsible responsibility result
    results-driven review right role run running safe scale schedule second see seek self self-motivated self-starter sense serve service set setting several shape share shipped show significant similar simple situation size skill small smart solid solution solve solving some sound special specific spirit stakeholder
    standard start starter state stay step strategic strategy strength strong stronger structure style subject submit success successful successfully such suit superior supply support supporting sure system take talent target task team team-oriented technical technique technology test think thinking thorough thrive through time timely tool top total touch track
    train training transform translate travel true trust turn type typical understand understanding unique university up update use user using utilize value variety various vendor verbal version view vision visit voice want way week weekly well while whole wide will willing within without word work worked worker working workplace world write writing
    written year yes young zero hour month shift job candidate applicant employee firm second third three four five six seven eight nine ten two one row once thing weekend night evening front back again ever never often always still own plain second-nature nature fresh clean
    aufgabe bereich unternehmen team kunde erfahrung arbeit kenntnis gut hoch selbststandig teamfahigkeit kommunikation zuverlassig freude umgang expérience équipe client travail bonne gestion qualité experiencia equipo cliente trabajo buena gestion calidad experiencia equipe cliente trabalho boa qualidade`
  ).words
)

let frequency: Map<string, number> | null = null

/** In how many entries of the vocabulary a word stands: its document frequency, with entries as documents. */
function entriesWith(word: string): number {
  if (frequency === null) {
    frequency = new Map()
    for (const vocabulary of [skillNames, titleNames]) {
      for (const entry of vocabulary.entries.values()) {
        for (const part of new Set(fold(entry.name).split(" "))) frequency.set(part, (frequency.get(part) ?? 0) + 1)
      }
    }
  }
  return frequency.get(word) ?? 0
}

export function specificityOf(word: string): number {
  if (/^\d/.test(word)) return 0.2
  if (common.has(word)) return 0.2
  const entries = entriesWith(word)
  return entries <= 1 ? 1 : 1 / (1 + Math.log(entries) / 3)
}

/**
 * How much a skill says, from 0 to 1: manners say least, what many others are a kind of ("Sales", "Software development") less than what
 * stands alone ("Salesforce").
 */
const skillWeights = new Map<string, number>()
let below: Map<string, number> | null = null

export function skillSpecificity(name: string): number {
  const known = skillWeights.get(name)
  if (known !== undefined) return known
  if (below === null) {
    below = new Map()
    for (const entry of skillNames.entries.values()) for (const wider of entry.wider) below.set(wider, (below.get(wider) ?? 0) + 1)
  }
  const weight = softSkills.has(name) ? 0.2 : common.has(fold(name)) ? 0.5 : 1 / (1 + Math.log(1 + (below.get(name) ?? 0)) / 3)
  skillWeights.set(name, weight)
  return weight
}
