import fc from "fast-check"
import Papa from "papaparse"
import { expect, test } from "vitest"
import { columnFields, fieldOfHeader } from "../../../../src/documents/pile/column-names"
import { demographicOf } from "~profile/demographics"
import { fingerprintOf, guessColumns } from "../../../../src/documents/pile/guess-columns"
import { createRowReader } from "../../../../src/documents/pile/person-of-row"
import { readTable } from "../../../../src/documents/pile/read-table"
import { isUnreadable } from "../../../../src/documents/unreadable-document"
import { readText } from "../../../../src/sites/plain/read-text"

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))

/** What is read of a table: of each column its use, of each row the profile. */
function read(data: Uint8Array) {
  const table = readTable(data)
  const uses = guessColumns(table)
  const person = createRowReader(table, uses)
  const people = table.rows.map(row => person(row))
  const profiles = people.map(one => {
    const reading = one && readText(one.text, one.name || null)
    return reading && reading.site !== null ? reading.profile : null
  })
  return { table, uses: uses.map(use => ("refused" in use ? `refused: ${use.refused}` : use.field)), people, profiles }
}

test("a Talent Hub export: names, addresses, tags and hiring states each go where they belong", () => {
  const { uses, profiles, people } = read(
    bytes(
      "candidate_id,project_id,first_name,last_name,emails,phone_numbers,tags,profile_url,sourcing_channels,hiring_state_id,created_time\r\n" +
        '118734001,77,Ana,Ferro,"ana@post.test;a.ferro@quay.test",+351 912 000 001,"data;porto",https://www.linkedin.com/in/ana-ferro-1,search,3,1767225600000\r\n' +
        "118734002,77,Bea,Quist,bea@post.test,,,https://www.linkedin.com/in/bea-quist,referral,4,1767225700000\r\n"
    )
  )
  expect(uses).toEqual([null, null, "first name", "last name", "e-mail", null, null, "profile address", null, null, null])
  expect(profiles.map(one => one?.name)).toEqual(["Ana Ferro", "Bea Quist"])
  expect(profiles[0]?.evidence.name?.map(({ quote }) => quote)).toEqual(["Ana", "Ferro"])
  expect(people[0]).toMatchObject({ mails: ["ana@post.test", "a.ferro@quay.test"], addresses: ["https://www.linkedin.com/in/ana-ferro-1"] })
  // Nothing that was not asked for gets into the profile.
  expect(people[0]?.text).not.toMatch(/post\.test|912 000|118734001/)
})

test("LinkedIn Recruiter's template, with semicolons as in some regions", () => {
  const { uses, profiles } = read(
    bytes(
      "First name;Last name;Email;Phone number;Job title;Company;Location;Pipeline stage;Note;Note visibility;Tags\n" +
        "Ana;Ferro;ana@post.test;;Data engineer;Ferro & Filhos;Porto, Portugal;Replied;strong;private;x\n"
    )
  )
  expect(uses).toEqual(["first name", "last name", "e-mail", null, "title", "company", "place", null, null, null, null])
  expect(profiles[0]).toMatchObject({
    location: "Porto, Portugal",
    positions: [{ title: "Data engineer", company: "Ferro & Filhos", start: null, end: null }]
  })
})

test("OpenCATS: an unquoted header, quoted values, CRLF; skills in one cell", () => {
  const { uses, profiles } = read(
    bytes(
      'candidateID,lastName,firstName,phoneHome,phoneCell,email1,keySkills\r\n"1","Ferro","Ana","","","ana@post.test","SQL, Python (5 years, daily), Spark"\r\n'
    )
  )
  expect(uses).toEqual([null, "last name", "first name", null, null, "e-mail", "skills"])
  expect(profiles[0]?.skills).toEqual(["SQL", "Python (5 years, daily)", "Spark"])
})

test("Excel's Unicode text: UTF-16 with tabs, a quoted line break, a tab named sep= before it", () => {
  const text = 'Name\tCurrent Title\tCurrent Company\tSummary\r\nZoë Łuczak\tNurse\tŚwięta Anna\t"First line\r\nsecond line"\r\n'
  for (const data of [
    utf16(text),
    bytes(text),
    bytes(`\uFEFF${text}`),
    bytes(`sep=\t\r\n${text}`),
    new Uint8Array(Buffer.from(text, "utf16le"))
  ]) {
    const { profiles } = read(data)
    expect(profiles[0]).toMatchObject({ name: "Zoë Łuczak", about: "First line\r\nsecond line".replace("\r\n", "\r\n") })
    // "Current" is what the table itself says.
    expect(profiles[0]?.positions).toMatchObject([{ title: "Nurse", company: "Święta Anna", end: "present" }])
    expect(profiles[0]?.evidence["positions.0.end"]?.[0]?.quote).toBe("Current Title")
  }
})

test("a German export in windows-1252", () => {
  const text =
    "Vorname;Nachname;Geburtsdatum;Anrede;Derzeitiger Arbeitgeber;Aktuelle Position;Wohnort;Kenntnisse\nJörg;Müßig;01.02.1980;Herr;Grün AG;Pfleger;Köln;Wundpflege, Deutsch\n"
  const { uses, profiles } = read(new Uint8Array(Buffer.from(text, "latin1")))
  expect(uses).toEqual(["first name", "last name", "refused: age or birth", "refused: gender", "company", "title", "place", "skills"])
  expect(profiles[0]).toMatchObject({ name: "Jörg Müßig", location: "Köln", positions: [{ company: "Grün AG", title: "Pfleger" }] })
  expect(JSON.stringify(profiles)).not.toMatch(/1980|Herr/)
})

test.each([
  ["Gender", "gender"],
  ["applicant_sex", "gender"],
  ["Geschlecht", "gender"],
  ["Salutation", "gender"],
  ["Pronouns", "gender"],
  ["Civilité", "gender"],
  ["Race/Ethnicity", "race or origin"],
  ["Hispanic or Latino", "race or origin"],
  ["Migrationshintergrund", "race or origin"],
  ["DOB", "age or birth"],
  ["dateOfBirth", "age or birth"],
  ["Age", "age or birth"],
  ["Geb.-Datum Geburtsdatum", "age or birth"],
  ["Date de naissance", "age or birth"],
  ["Fecha de nacimiento", "age or birth"],
  ["Veteran Status", "veteran"],
  ["Protected veteran?", "veteran"],
  ["Disability Status", "disability or health"],
  ["Schwerbehinderung (GdB)", "disability or health"],
  ["Nationality", "nationality"],
  ["Staatsangehörigkeit", "nationality"],
  ["Citizenship", "nationality"],
  ["Nacionalidad", "nationality"],
  ["Photo URL", "photo"],
  ["profilePicture", "photo"],
  ["Foto", "photo"],
  ["Religion", "religion"],
  ["Marital status", "family"],
  ["Familienstand", "family"],
  ["Number of children", "family"],
  ["Sexual orientation", "sexual orientation"],
  ["SSN", "identity number"],
  ["CPF", "identity number"]
])("the column %s is refused", (header, kind) => {
  expect(demographicOf(header)).toBe(kind)
  expect(fieldOfHeader(header)).toBeNull()
})

test.each([
  "Languages",
  "Pipeline stage",
  "Average pay",
  "Company",
  "Title",
  "Message",
  "Page",
  "Manager",
  "Military experience",
  "Trace id",
  "Language",
  "Usage",
  "Sexton"
])("the column %s is nothing of that kind", header => expect(demographicOf(header)).toBeNull())

test("a column of Mr and Ms is refused whatever it is called, and a German Dr. is no job", () => {
  const { uses } = read(bytes("Title,Name,X1,Job title\nMr,Ana Ferro,female,Nurse\nMs.,Bea Quist,Male,Carer\n"))
  expect(uses).toEqual(["refused: gender", "name", "refused: gender", "title"])
  expect(read(bytes("Titel;Name;Beruf\nDr.;Ana Ferro;Ärztin\nProf. Dr.;Bea Quist;Pflegerin\n")).uses).toEqual([null, "name", "title"])
})

test.each([
  ["Nom;Prénom;Poste actuel;Entreprise;Ville;Compétences clés", ["last name", "first name", "title", "company", "city", "skills"]],
  ["Nombre y apellidos;Correo electrónico;Cargo;Empresa;Ubicación", ["name", null, "title", "company", "place"]],
  ["Nome completo;E-mail;Cargo atual;Empresa atual;Cidade;Estado", ["name", null, "title", "company", "city", "region"]],
  ["Nome;Cognome;Ruolo;Azienda;Località", ["first name", "last name", "title", "company", "place"]],
  ["Voornaam;Achternaam;Huidige functie;Werkgever;Woonplaats", ["first name", "last name", "title", "company", "place"]],
  ["Name;Vorname;Stelle;Firma;Ort", ["last name", "first name", "title", "company", "place"]],
  ["Imię i nazwisko;Stanowisko;Pracodawca;Miejscowość", ["name", "title", "company", "place"]],
  ["Full Name;Current Role;Current Employer;Location (City);Key Skills", ["name", "title", "company", "place", "skills"]],
  ["Candidate Name;Candidate Location;Most Recent Title;Most Recent Company", ["name", "place", "title", "company"]],
  ["CANDIDATE_FIRST_NAME;CANDIDATE_LAST_NAME;HEADLINE", ["first name", "last name", "headline"]],
  [
    "Applicant Full Name;Current/Most Recent Title;Current or most recent employer;City/State;Skills (comma separated)",
    ["name", "title", "company", "place", "skills"]
  ],
  ["姓名;公司;职位;地点", ["name", "company", "title", "place"]]
])("headers of users: %s", (header, fields) => {
  const width = header.split(";").length
  const { uses } = read(bytes(`${header}\n${Array.from({ length: width }, (_, at) => `Value ${"abcdef"[at]}`).join(";")}\n`))
  expect(uses).toEqual(fields)
})

test.each([
  ["day first", ["31/01/2020", "03/04/2019"], ["2020-01", "2019-04"]],
  ["month first", ["01/31/2020", "03/04/2019"], ["2020-01", "2019-03"]],
  ["neither", ["03/04/2019", "05/06/2018"], ["2019", "2018"]],
  ["with dots", ["03.04.2019", "05.06.2018"], ["2019-04", "2018-06"]],
  ["milliseconds", ["1577836800000", "1546300800000"], ["2020-01", "2019-01"]],
  ["a database's", ["2020-01-31 10:00:00", "2019-04-03 11:30:00"], ["2020-01", "2019-04"]],
  ["words", ["Jan 2020", "April 2019"], ["2020-01", "2019-04"]]
])("the dates of a column are read in one form: %s", (_, dates, months) => {
  const { profiles } = read(bytes(`Name,Job title,Start date\nAna Ferro,Nurse,${dates[0]}\nBea Quist,Carer,${dates[1]}\n`))
  expect(profiles.map(one => one?.positions[0]?.start)).toEqual(months)
})

test("a column Resume is read where it holds text, and left out where it holds the name of a file", () => {
  const resume = `Ana Ferro\nData engineer\n\nExperience\nData engineer, Ferro & Filhos, 2019 – present\n- Pipelines in Python and Spark for the whole harbour, day and night, for years.\n- Taught five people.\n\nSkills\nPython, Spark, SQL`
  expect(read(bytes(`Name,Resume\nAna Ferro,"${resume}"\n`)).profiles[0]).toMatchObject({
    name: "Ana Ferro",
    skills: ["Python", "Spark", "SQL"]
  })
  expect(read(bytes("Full name,Resume Filename,Resume\nAna Ferro,ana.pdf,ana.pdf\n")).uses).toEqual(["name", null, null])
})

test("a list without a header is a table: its columns are known by their values", () => {
  const { table, uses } = read(
    bytes("Ana Ferro;ana@post.test;https://www.linkedin.com/in/ana\nBea Quist;bea@post.test;https://www.linkedin.com/in/bea\n")
  )
  expect(table.rows).toHaveLength(2)
  expect(uses).toEqual([null, "e-mail", "profile address"])
})

test("a row says of each section whether it has something on it", () => {
  const { people } = read(bytes("Name,Job title,Skills\nAna Ferro,Nurse,\n"))
  const reading = readText(people[0]!.text, people[0]!.name)
  expect(reading.site).toBe("table")
  const states = "health" in reading ? reading.health.sections.map(({ section, state }) => `${section} ${state}`) : []
  expect(states).toEqual(["top read", "about absent", "experience read", "education absent", "skills absent", "languages absent"])
})

test("empty rows and cells too many or too few change nothing; a table without rows says so", () => {
  const { profiles } = read(bytes("Name,Job title\n\nAna Ferro\n,,\nBea Quist,Nurse,x,y\n"))
  expect(profiles.map(one => one?.name)).toEqual(["Ana Ferro", "Bea Quist"])
  for (const [text, code] of [
    ["Name,Job title\n", "tableEmpty"],
    ["", "tableNone"],
    ["one word\nand another", "tableNone"]
  ] as const) {
    try {
      readTable(bytes(text))
      expect.unreachable(text)
    } catch (error) {
      expect(isUnreadable(error) && error.said.code).toBe(code)
    }
  }
})

test("tables of one export have one fingerprint, whatever their rows", () => {
  expect(fingerprintOf(["First Name", "E-mail"])).toBe(fingerprintOf(["first_name", "Email"]).replace("email", "e mail"))
  expect(fingerprintOf(["First Name", "Email"])).not.toBe(fingerprintOf(["Email", "First Name"]))
})

test("every field that a column may be has a header that names it", () => {
  const headers = [
    "Name",
    "First name",
    "Last name",
    "E-mail",
    "LinkedIn",
    "Headline",
    "Job title",
    "Company",
    "Start date",
    "End date",
    "Location",
    "City",
    "State",
    "Country",
    "Skills",
    "Languages",
    "University",
    "Degree",
    "About",
    "Resume",
    "Resume filename"
  ]
  expect(headers.map(fieldOfHeader)).toEqual(columnFields.filter(field => field !== "other text"))
})

test("whatever the cells hold: nobody is made up, and every field is a cell of the row or a part of one", () => {
  const headers = [
    "Full name",
    "First name",
    "Last name",
    "Gender",
    "Job title",
    "Company",
    "Start date",
    "City",
    "Country",
    "Skills",
    "Languages",
    "University",
    "About",
    "Notes"
  ]
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom("", "Ana Ferro", "03/04/2020", "SQL; Python", "English (C1)", "female", "a@b.test", "=1+1")
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...headers), { minLength: 2 }),
      fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(",", ";", "\t", "|"),
      (columns, rows, delimiter) => {
        const text = Papa.unparse([columns, ...rows.map(row => row.slice(0, columns.length))], { delimiter })
        let table: ReturnType<typeof readTable>
        try {
          table = readTable(bytes(text))
        } catch (error) {
          expect(isUnreadable(error)).toBe(true)
          return
        }
        const readRow = createRowReader(table, guessColumns(table))
        for (const row of table.rows) {
          const person = readRow(row)
          if (!person) continue
          const reading = readText(person.text, person.name || null)
          if (reading.site === null || !("profile" in reading)) continue
          const { profile } = reading
          const own = [
            profile.headline,
            profile.about,
            ...profile.positions.flatMap(({ title, company }) => [title, company]),
            ...profile.skills
          ]
          const quotes = Object.values(profile.evidence).flatMap(list => list.map(({ quote }) => quote))
          const gender = table.headers.indexOf("Gender")
          const cells = [...row.filter((_, at) => at !== gender), ...table.headers]
          for (const value of [...own, ...quotes])
            if (value !== null)
              expect(
                cells.some(one => one.includes(value)),
                value
              ).toBe(true)
        }
      }
    ),
    { numRuns: 400, seed: 14 }
  )
})

test("a quote that is never closed swallows nobody", () => {
  const { profiles } = read(
    bytes(
      'Name,Email,Title,Company\n"Mia Nord,mia@nord.test,Cook,Heron\nNils Oak,nils@oak.test,Pilot,"Jade, Ltd"\nOla Rye,ola@rye.test,Baker,"Two\nLines"\n'
    )
  )
  expect(profiles.map(one => [one?.name, one?.positions[0]?.company])).toEqual([
    ["Mia Nord", "Heron"],
    ["Nils Oak", "Jade, Ltd"],
    ["Ola Rye", expect.stringMatching(/^Two\s+Lines$/)]
  ])
})
