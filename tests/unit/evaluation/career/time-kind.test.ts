import { describe, expect, it } from "vitest"
import type { TimeKind } from "~evaluation/career/time-kind"
import { timeKindInProse, timeKindOf } from "~evaluation/career/time-kind"

type Entry = string | readonly [title: string | null, company: string | null]

/** What a careful reader takes each entry of a career for, by its title and what stands in the employer's place. */
const labelled: Record<TimeKind, readonly Entry[]> = {
  break: [
    ["Parental leave", null],
    ["Parental leave (two children)", null],
    ["Career Break (Parental leave)", null],
    ["Career break – caring for my father", "Career break"],
    ["Full-time parenting", "Career Break"],
    ["Sabbatical, travelling in Asia", null],
    ["Gap year", null],
    ["Leave of absence", "Acme"],
    ["On maternity leave", null],
    ["Medical leave", null],
    ["Military leave", null],
    ["Stay-at-home dad", null],
    ["Raising two children", null],
    ["Looking after my mother", null],
    ["Unemployed", null],
    ["Job search", null],
    ["Between jobs", null],
    ["Travel", null],
    ["Relocation", null],
    ["Career transition", null],
    [null, "Elternzeit"],
    "Elternzeit",
    "Mutterschutz und Elternzeit",
    "Berufliche Auszeit",
    "Sabbatjahr: Weltreise",
    "Arbeitssuchend",
    "Pflege von Angehörigen",
    "Zivildienst",
    "Congé parental",
    "Congé de maternité",
    "Année sabbatique",
    "Recherche d'emploi",
    "Mère au foyer",
    "Pause carrière",
    "Excedencia por cuidado de hijos",
    "Baja por maternidad",
    "Año sabático",
    "Pausa profesional",
    "Licença maternidade",
    "Pausa na carreira",
    "Período sabático",
    "Congedo parentale",
    "Anno sabbatico",
    "Ouderschapsverlof",
    "Loopbaanonderbreking",
    "Urlop macierzyński",
    "Przerwa w karierze",
    "Föräldraledighet",
    "Karriärpaus",
    "Декретный отпуск",
    "Отпуск по уходу за ребёнком",
    "育児休業",
    "产假",
    "육아휴직",
    "استراحة مهنية",
    "Compulsory military service"
  ],
  volunteering: [
    ["Volunteer", "Red Cross"],
    ["Volunteer Teacher", "Open Door"],
    ["Volunteer Mentor", "Code Club"],
    ["Volunteer Firefighter", "Kell Valley"],
    ["Volunteering", null],
    ["Web developer (pro bono)", "Hospice"],
    ["Treasurer (voluntary)", "Allotments"],
    ["Helper", "Food bank (volunteer)"],
    ["Freiwilliges Soziales Jahr", "Rettungsdienst"],
    ["Bundesfreiwilligendienst", "Caritas"],
    ["Ehrenamtlicher Trainer", "SV Aue"],
    ["Bénévole", "Restos"],
    ["Service civique", null],
    ["Voluntaria", "Cruz Roja"],
    ["Voluntariado", null],
    ["Voluntário", null],
    ["Volontaria", "Croce Verde"],
    ["Vrijwilliger", null],
    ["Wolontariusz", null],
    ["Волонтёр", null],
    ["ボランティア", null],
    ["President", "Students' Union"],
    ["President of the senior citizens' chess club", null],
    ["Captain", "University rowing team"],
    ["Secretary, Residents' Association", null]
  ],
  study: [
    ["Student", "University of Leeds"],
    ["MBA Student", "IESE"],
    ["Full-time student", null],
    ["Computer Science student", "Uppsala"],
    ["Student of law", null],
    ["Student Nurse", "Aire College"],
    ["Coding bootcamp", "Ironhack"],
    ["Returned to university", null],
    ["Language course", null],
    ["Studium der Informatik", "TU Wien"],
    ["Umschulung zum Elektroniker", null],
    ["Weiterbildung", null],
    ["Étudiante", null],
    ["Estudiante de Derecho", null],
    ["Estudante", null],
    ["Studentessa", null]
  ],
  doctorate: [
    ["PhD student", "ETH"],
    ["Ph.D. Candidate", "MIT"],
    ["Doctoral student", "KTH"]
  ],
  service: [
    ["Military service", "Bundeswehr"],
    ["Servicio militar", null],
    ["Service militaire", null]
  ],
  internship: [
    ["Marketing Intern", "Acme"],
    ["Summer Internship", "Acme"],
    ["Working student, data", "Acme"],
    ["Werkstudent", "Acme"],
    ["Praktikant Vertrieb", "Acme"],
    ["Stage de fin d'études", "Acme"],
    ["Stagiaire", "Acme"],
    ["Becario", "Acme"],
    ["Estagiária", "Acme"],
    ["Analyst", "Acme · Internship"]
  ],
  apprenticeship: [
    ["Apprentice electrician", "Acme"],
    ["Auszubildender Koch", "Krone"],
    ["Alternante", "Acme"]
  ],
  freelance: [
    ["Freelance Designer", null],
    ["Designer", "Freelance"],
    ["Translator (self-employed)", null],
    ["Freiberufliche Übersetzerin", null],
    ["Graphiste indépendante", null],
    ["Consultor autónomo", null]
  ],
  work: [
    ["Data Analyst", "Tollgate Water"],
    ["Teacher (maternity cover)", "Aire School"],
    ["Parental leave cover, HR", "Acme"],
    ["Leave Administrator", "Acme"],
    ["Leave of Absence Specialist", "Acme"],
    ["Career Break Coach", "Acme"],
    ["Sabbatical Officer", "Acme"],
    ["Elternzeitvertretung", "Acme"],
    ["Remplacement congé maternité", "Clinique"],
    ["Volunteer Coordinator", "Red Cross"],
    ["Volunteer Services Manager", "Hospice"],
    ["Head of Volunteering", "Hospice"],
    ["Director of volunteer engagement", "Hospice"],
    ["Nurse", "Volunteers of America"],
    ["Student Advisor", "University of Leeds"],
    ["Student Support Officer", "University of Leeds"],
    ["Student Affairs Manager", "University of Leeds"],
    ["Student Accommodation Manager", "Unite"],
    ["Internship Coordinator", "Acme"],
    ["International Sales Manager", "Acme"],
    ["Internal Auditor", "Acme"],
    ["Stage Manager", "Old Theatre"],
    ["Travel Agent", "Sunways"],
    ["Travel", "Sunways"],
    ["Relocation Consultant", "Acme"],
    ["Carer", "Sunrise Home"],
    ["Family Lawyer", "Hale & Co"],
    ["Health and Wellbeing Coach", "Acme"],
    ["Retirement Home Cook", "Rowan House"],
    ["Sergeant", "US Army"],
    ["Military Police Officer", "Bundeswehr"],
    ["Secretary", "Law Society"],
    ["General Manager", "Aldham Golf Club"],
    ["President", "Hollis Steel"],
    ["Research Assistant", "ETH"],
    ["Editor", "Time Out"],
    ["Developer", "Sabbatical Ltd"],
    ["Education Officer", "City Museum"],
    ["Formation Manager", "Acme"],
    ["Software Engineer (on parental leave)", "Acme"],
    ["Welfare Officer", "Unemployment Office"]
  ]
}

describe("what an entry of a career is", () => {
  for (const [kind, entries] of Object.entries(labelled))
    it.each(entries.map(entry => (typeof entry === "string" ? ([entry, null] as const) : entry)))(`${kind}: %s, %s`, (title, company) => {
      expect(timeKindOf({ title, company })).toBe(kind)
    })

  it("is what the page itself says, whatever the words", () => {
    expect(timeKindOf({ title: "Professional development", company: null, kind: "career break" })).toBe("break")
    expect(timeKindOf({ title: "Analyst", company: "Acme", kind: "internship" })).toBe("internship")
    expect(timeKindOf({ title: "Cook", company: "Shelter", kind: "volunteering" })).toBe("volunteering")
  })

  it("is a break in running text too, and a job where somebody stands in for one", () => {
    expect(timeKindInProse("After that parental leave, ")).toBe("break")
    expect(timeKindInProse("Then a sabbatical ")).toBe("break")
    expect(timeKindInProse("Teacher at Aire School as maternity leave cover, ")).toBe("work")
    expect(timeKindInProse("Before that Linux admin at Oastware, ")).toBe("work")
  })
})
