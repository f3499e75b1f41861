import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

function schoolsOf(section: string): string[] {
  const read = readResumeText(`Ana Ferro\nana@example.com\n\nExperience\nBuyer, Trave GmbH, 2018 – 2020\n\nEducation\n${section}\n`)
  return (read?.profile.education ?? []).map(({ school, degree, end }) => [school, degree, end].join(" | "))
}

describe("a school", () => {
  it.each([
    ["Escola Secundária D. João II, 12.º ano, 2005", "Escola Secundária D. João II | 12.º ano | 2005"],
    ["Lycée professionnel Adrien Testud – CAP Couture – 2013", "Lycée professionnel Adrien Testud | CAP | 2013"],
    ["High School Diploma, Oban High School, 2003", "Oban High School | High School Diploma | 2003"],
    ["2005 – 2010 | E.E.T. N.º 464, Rosario | Técnico electromecánico", "E.E.T. N.º 464 | Técnico electromecánico | 2010"],
    ["Enssib, Villeurbanne\nMaster Sciences de l'information\n2018", "Enssib | Master | 2018"],
    ["Falmouth Marine, Diploma in Marine Engineering, 2016", "Falmouth Marine | Diploma | 2016"],
    ["A-levels: Calder High School, 2007", "Calder High School | A-levels | 2007"],
    ["[ 2006 – 2012 ] Magister farmacji\nUniwersytet Medyczny w Poznaniu", "Uniwersytet Medyczny w Poznaniu | Magister farmacji | 2012"],
    ["BSc Physics, 2010\nPorto, Portugal", " | BSc | 2010"],
    ["Licenciatura en Derecho. Universidad de Valdeloma (2005 – 2010)", "Universidad de Valdeloma | Licenciatura | 2010"],
    ["2011 bis 2019: Gymnasium am Stadtpark, Abitur (2,1)", "Gymnasium am Stadtpark | Abitur (2,1) | 2019"],
    ["2013 – 2014 | Máster en Cuidados Neonatales, UNED", "UNED | Máster | 2014"],
    ["BSc Surveying at Leeds University, 2010", "Leeds University | BSc | 2010"],
    [
      "A Levels: Biology (B), Psychology (B)     2011 – 2013\nSt Bede's Sixth Form, Dunmere",
      "St Bede's Sixth Form | A Levels: Biology (B) | 2013"
    ]
  ])("%j", (section, entry) => expect(schoolsOf(section)).toEqual([entry]))

  it.each(["Rektorsprogrammet, 30 hp", "Weiterbildung Projektmanagement", "Curso de prevención"])("is not %s, which is a course", course =>
    expect(
      schoolsOf(`BSc Surveying, Leeds University, 2008 – 2010\n${course}, 2012 – 2013`).map(entry => entry.split(" | ")[0])
    ).not.toContain(course)
  )

  it("is nothing that somebody may put behind their name", () =>
    expect(schoolsOf("MRICS, 2013\nBSc Surveying, Leeds University, 2010").map(entry => entry.split(" | ")[0])).toEqual([
      "Leeds University"
    ]))

  it("of an entry that goes on in sentences is read from its first", () => {
    expect(
      schoolsOf(
        'PhD Hydrology, University of Leeds, 2011. Thesis: "Peat pipes". Supervisor: Prof. Anneke Dijkgraaf\nMSc Water Management, Cranfield University, 2007'
      ).map(entry => entry.split(" | ")[0])
    ).toEqual(["University of Leeds", "Cranfield University"])
  })
})

describe("a form in the words of the old Europass", () => {
  it.each([
    [
      "• Date (da – a)\tmarzo 2016 – in corso\n• Nome e indirizzo del datore di lavoro\tCantieri Vesuvio S.p.A., Napoli\n• Tipo di azienda o settore\tCantieristica\n• Tipo di impiego\tCapo reparto saldatura\n\n• Date (da – a)\tgiugno 2007 – febbraio 2016\n• Nome e indirizzo del datore di lavoro\tOfficine Flegree S.r.l., Pozzuoli\n• Tipo di impiego\tSaldatore",
      ["Capo reparto saldatura | Cantieri Vesuvio S.p.A. | 2016-03 | present", "Saldatore | Officine Flegree S.r.l. | 2007-06 | 2016-02"]
    ],
    [
      "Dates\t2016 – 2020\nNom et adresse de l'employeur\tChantiers du Golfe, Vannes\nType ou secteur d'activité\tConstruction navale\nFonction ou poste occupé\tSoudeuse",
      ["Soudeuse | Chantiers du Golfe | 2016 | 2020"]
    ],
    [
      "Employer: Broads Veterinary Group\nJob title: Veterinary Nurse\nDate started: 04/2019\nDate left: present\nReason for leaving: none\n\nEmployer: Yare Animal Hospital\nJob title: Student Nurse\nDate started: 09/2016\nDate left: 03/2019",
      ["Veterinary Nurse | Broads Veterinary Group | 2019-04 | present", "Student Nurse | Yare Animal Hospital | 2016-09 | 2019-03"]
    ]
  ])("%j", (section, jobs) => {
    const read = readResumeText(`Ana Ferro\nana@example.com\n\nExperience\n${section}\n\nEducation\nUniversity of Wex, BSc, 2001 – 2004`)
    expect(read?.profile.positions.map(({ title, company, start, end }) => [title, company, start, end].join(" | "))).toEqual(jobs)
  })
})
