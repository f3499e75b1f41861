import { describe, expect, it } from "vitest"
import { toLines } from "~sites/plain/resume-text/lines"
import { taggedEntries } from "~sites/plain/resume-text/entries/tagged-entries"

const jobsOf = (text: string) =>
  taggedEntries(toLines(text)).entries.map(({ title, company, dates }) => `${title} | ${company} | ${dates?.start}`)

describe("an employer and its title are told by their words and by the entries beside them", () => {
  it("a team behind the title's comma is no employer where the house stands below", () =>
    expect(
      jobsOf(
        "Senior Staff Nurse, Acute Medical Unit     June 2021 – to date\nWexcombe Royal Infirmary\n• Took charge at night\n\nStaff Nurse     Sept 2017 – May 2021\nLarkrise Nursing Home, Little Dunmere\n• Cared for eight"
      )
    ).toEqual(["Senior Staff Nurse | Wexcombe Royal Infirmary | 2021-06", "Staff Nurse | Larkrise Nursing Home | 2017-09"]))

  it("the house before a comma is the employer, the bare name behind it the town", () =>
    expect(
      jobsOf(
        "2020–present    Assistant Professor, Department of Earth Sciences, University of Calder Plains\n2017–2020       Postdoctoral Fellow, Institute for Water Research, Delft Polder"
      )
    ).toEqual(["Assistant Professor | University of Calder Plains | 2020", "Postdoctoral Fellow | Institute for Water Research | 2017"]))

  it("the time of all jobs in one house is no job", () =>
    expect(
      jobsOf(
        "ORCHARD DEVICES, INC., Mobile, AL          2015 – Present\nRegional Sales Manager (January 2019 – Present)\n• Led nine\nTerritory Sales Representative (June 2015 – December 2018)\n• Sold\n\nPINNACLE SUPPLY, Pensacola, FL          2013 – 2015\nInside Sales Associate (August 2013 – May 2015)\n• Called"
      )
    ).toEqual([
      "Regional Sales Manager | ORCHARD DEVICES, INC. | 2019-01",
      "Territory Sales Representative | ORCHARD DEVICES, INC. | 2015-06",
      "Inside Sales Associate | PINNACLE SUPPLY | 2013-08"
    ]))

  it("a kind of contract is no employer, whatever stands in its column elsewhere", () =>
    expect(
      jobsOf(
        "NUMÉRIA CONSEIL – Rennes\nConsultant fonctionnel – CDI\n02/2016 – 08/2020\n• Recettes\nDéveloppeur Java – CDI\n09/2013 – 01/2016\n• Applications"
      )
    ).toEqual(["Consultant fonctionnel | NUMÉRIA CONSEIL | 2016-02", "Développeur Java | NUMÉRIA CONSEIL | 2013-09"]))

  it("whatever the file labels as the title is the title", () =>
    expect(
      jobsOf(
        "11.2017 – obecnie\tZakłady Podgórze Sp. z o.o., Radom\n\tStanowisko: Główna księgowa\n04.2010 – 10.2017\tBiuro Saldo, Radom\n\tStanowisko: Samodzielna księgowa"
      )
    ).toEqual(["Główna księgowa | Zakłady Podgórze Sp. z o.o. | 2017-11", "Samodzielna księgowa | Biuro Saldo | 2010-04"]))

  it("an employer after an empty line begins its entry, with its place, where the others do so", () =>
    expect(
      jobsOf(
        "Redbird Distribution, Fayetteville, NC\nWarehouse Supervisor, Feb. 2020-Present\n* Supervised 35\n\nU.S. Coast Guard, Elizabeth City, NC\nLogistics NCO, Jun. 2008-Nov. 2019\n* Accounted for equipment"
      )
    ).toEqual(["Warehouse Supervisor | Redbird Distribution | 2020-02", "Logistics NCO | U.S. Coast Guard | 2008-06"]))

  it("a title that no list knows stands in the column of the others", () =>
    expect(jobsOf("2019–2021\tTrave Works AB\tBrandman\n2012–2019\tHolsten Works AB\tSoldat")).toEqual([
      "Brandman | Trave Works AB | 2019",
      "Soldat | Holsten Works AB | 2012"
    ]))

  it.each([
    [
      "2021 — Present\n### UI Engineer · Klara Mail\nKept the design system.\n- TypeScript\n- React\n\n2018 — 2021\n### UI Engineer · Upwell\n- Go",
      "Klara Mail",
      "Upwell"
    ],
    [
      "2021 — Present\nUI Engineer · Klara Mail\nKept the design system.\nTypeScript\nReact\n2017 — 2021\nUI Engineer · Opal & Sons\nMade shop pages fast.",
      "Klara Mail",
      "Opal & Sons"
    ],
    [
      "Depuis mars 2020\nInfirmière de bloc, Clinique des Trois Rives, Nantes\nChirurgie.\nSept. 2016 – févr. 2020\nInfirmière, CHU de Rennes\nUrgences.",
      "Clinique des Trois Rives",
      "CHU de Rennes"
    ]
  ])("the one name beside a job is its employer: %j", (text, ...houses) =>
    expect(jobsOf(text).map(job => job.split(" | ")[1])).toEqual(houses)
  )

  it("a break has no employer, neither its own name nor the one of the job above", () =>
    expect(
      jobsOf(
        "Lorne Biscuits — HR Business Partner\nJanuary 2023 – Present\nPartner to four managers.\n\nCareer break — raising two children\nJuly 2020 – December 2022\n\nCaldera Energy — HR Advisor\nMarch 2015 – June 2020"
      )
    ).toEqual(["HR Business Partner | Lorne Biscuits | 2023-01", "Career break | null | 2020-07", "HR Advisor | Caldera Energy | 2015-03"]))

  it("a house below its dates is the employer though it is called after a trade, and the job below it the title", () =>
    expect(
      jobsOf(
        "seit 10/2016\nIngenieurbüro Kolb PartGmbB, Leer\nTeamassistentin (Teilzeit 30 Std.)\nTerminplanung, Reisekosten\n\n10/2014 – 09/2016\nElternzeit\n\n08/2005 – 09/2014\nKanzlei Meinhold & Kollegen, Emden\nRechtsanwaltsfachangestellte"
      )
    ).toEqual([
      "Teamassistentin | Ingenieurbüro Kolb PartGmbB | 2016-10",
      "Elternzeit | null | 2014-10",
      "Rechtsanwaltsfachangestellte | Kanzlei Meinhold & Kollegen | 2005-08"
    ]))

  it("a job on the line below employer and dates is the title", () =>
    expect(
      jobsOf(
        "Sept 2019 - present    Oakmere Primary School, Marsden\n               Year 4 Class Teacher and Maths Lead\n\nSept 2015 - July 2019    St Wilfrid's Primary School, Halton\n               Class Teacher (Year 2)"
      )
    ).toEqual([
      "Year 4 Class Teacher and Maths Lead | Oakmere Primary School | 2019-09",
      "Class Teacher | St Wilfrid's Primary School | 2015-09"
    ]))

  it.each([
    [
      "2018–present   Senior Surveyor, Marl & Oake Partners, Leeds\n2013–2018   Surveyor, Ridgeway Mapping, Leeds\n2012–2013   Graduate Surveyor, Ridgeway Mapping, Leeds",
      "Marl & Oake Partners",
      "Ridgeway Mapping",
      "Ridgeway Mapping"
    ],
    [
      "2018–present   Lead Baker, Tamsin & Daughters, Cork\n2013–2018   Baker, Riverside Loaves, Cork\n2012–2013   Trainee Baker, Old Mill Bread, Cork",
      "Tamsin & Daughters",
      "Riverside Loaves",
      "Old Mill Bread"
    ],
    ["Senior Surveyor, Oakmarl, Leeds   2018–present\nSurveyor, Ridgeway Mapping, Leeds   2013–2018", "Oakmarl", "Ridgeway Mapping"]
  ])("the town that all entries have behind their employers is nobody's employer: %j", (text, ...houses) =>
    expect(jobsOf(text).map(job => job.split(" | ")[1])).toEqual(houses)
  )
})
