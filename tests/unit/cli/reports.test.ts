import path from "node:path"
import { expect, it } from "vitest"
import { dataBeside, describeWith } from "../../support/data-beside"
import { candor, json } from "../../support/run-candor"

const folder = dataBeside("cases/reports", "no file of it is read")

interface Line {
  profile: {
    name: string | null
    positions: { title: string; company: string | null; location: string | null; start: string | null; end: string | null }[]
    education: { school: string | null }[]
  } | null
}

type Job = readonly [title: string, company: string, place: string | null, start: string, end: string]

const legal: readonly Job[] = [
  ["Senior Paralegal", "Hartwell & Dyer LLP", "Norwich", "2018-01", "present"],
  ["Paralegal", "Moss Legal", "Ipswich", "2014-03", "2017-12"]
]
const left: readonly Job[] = [
  ["Platform Engineer", "Quillmark Systems", "Leeds", "2022-02", "present"],
  ["Site Reliability Engineer", "Hollis Freight", "Hull", "2019-03", "2022-01"],
  ["Systems Engineer", "Brackwater Bank", "York", "2016-06", "2019-02"],
  ["Linux Administrator", "Oastware", "Ripon", "2013-09", "2016-05"]
]

/** What each file says: its person, jobs and schools. */
const right: readonly (readonly [file: string, name: string, jobs: readonly Job[], schools: readonly string[]])[] = [
  [
    "10-document-title-as-name.txt",
    "Marta Quellin",
    [
      ["Warehouse Supervisor", "Northgate Parcels", "Leeds", "2019-03", "present"],
      ["Warehouse Operative", "Northgate Parcels", "Leeds", "2015-06", "2019-02"]
    ],
    ["Leeds City College"]
  ],
  ["12-name-forms.academic.txt", "Prof. Dr.-Ing. Heike Abendroth", legal, ["University of East Anglia"]],
  ["12-name-forms.bracket.txt", "Robert (Bob) McAllister III", legal, ["University of East Anglia"]],
  ["12-name-forms.flag.txt", "Kofi Adomako-Baah", legal, ["University of East Anglia"]],
  ["12-name-forms.lower-case.txt", "jamie lee okafor", legal, ["University of East Anglia"]],
  ["12-name-forms.nickname.txt", 'Min-jun "MJ" Park', legal, ["University of East Anglia"]],
  ["12-name-forms.one-word.txt", "PRIYADARSHINI", legal, ["University of East Anglia"]],
  ["12-name-forms.page.txt", "Page Turner", legal, ["University of East Anglia"]],
  ["12-name-forms.short-nickname.txt", 'Min-jun "MJ" Park', [["QA Engineer", "Solmet Inc", "Toronto", "2014-06", "2018-12"]], []],
  [
    "14-season-dates.txt",
    "Nils Abergast",
    [
      ["Volunteer Swim Coach", "Harbour Pool", null, "2013", "2014"],
      ["Camp Counsellor", "Lakeside Camp", null, "2015", "2015"],
      ["Ski Instructor", "Alpine School", null, "2016", "2018"]
    ],
    []
  ],
  [
    "17-middot-header.input.md",
    "Oren Vasquist",
    [
      ["Engineering Manager", "Tessaro", "Toronto, Canada", "2024-01", "2024-12"],
      ["Staff Engineer", "Tessaro", "Toronto, Canada", "2020-03", "2023-12"]
    ],
    []
  ],
  [
    "18-work-without-a-heading.txt",
    "Jolanda Prewitt",
    [
      ["QA Lead", "Farrow Insurance", "Bristol", "2018", "2024"],
      ["QA Engineer", "Bellmark Retail", "Bath", "2013", "2018"],
      ["Support Analyst", "Bellmark Retail", "Bath", "2010", "2013"]
    ],
    ["University of the West of England"]
  ],
  [
    "20-second-experience-heading.txt",
    "Corin Ashdale",
    [
      ["Research Assistant", "Tidal Lab", "Plymouth", "2022-09", "2024-05"],
      ["Tutor", "Plymouth College", null, "2020-01", "2021-08"]
    ],
    ["University of Plymouth"]
  ],
  [
    "21-full-stop-after-the-employer.txt",
    "Corin Ashdale",
    [
      ["Platform Engineering Intern", "Northwick Technology", "San Jose, California", "2022-06", "2022-08"],
      ["Software Engineer", "Halden Robotics Group", "San Jose, CA", "2022-09", "present"],
      ["Senior Associate", "Corbel & Finch", "London", "2019", "2022"]
    ],
    ["San Jose State"]
  ],
  [
    "24-other-languages-refused.ar.txt",
    "ياسمين الحداد",
    [["مهندسة برمجيات", "شركة النجم", "عمّان", "2019-03", "present"]],
    ["الجامعة الأردنية"]
  ],
  [
    "24-other-languages-refused.cs.txt",
    "Radka Hrubešová",
    [
      ["Vývojářka", "Moravský Cloud s.r.o.", "Brno", "2019-03", "present"],
      ["Testerka", "DataLes s.r.o.", "Praha", "2015-06", "2019-02"]
    ],
    ["Masarykova univerzita"]
  ],
  [
    "24-other-languages-refused.ja.txt",
    "山本 由紀",
    [
      ["バックエンドエンジニア", "星野システムズ株式会社", null, "2019-03", "present"],
      ["テストエンジニア", "青葉ソフト株式会社", null, "2015-04", "2019-02"]
    ],
    ["東北大学"]
  ],
  [
    "24-other-languages-refused.ko.txt",
    "김하늘",
    [
      ["백엔드 개발자", "별빛소프트", "서울", "2019-03", "present"],
      ["QA 엔지니어", "한길데이터", "부산", "2015-06", "2019-02"]
    ],
    ["부산대학교"]
  ],
  [
    "24-other-languages-refused.ru.txt",
    "Олег Ветров",
    [
      ["Backend-разработчик", "ООО Лучсервис", "Казань", "2019-03", "present"],
      ["Инженер по тестированию", "Вектор-М", "Казань", "2015-06", "2019-02"]
    ],
    ["Казанский федеральный университет"]
  ],
  [
    "24-other-languages-refused.sv.txt",
    "Elin Bergdahl",
    [
      ["Systemutvecklare", "Norrlink AB", "Umeå", "2019-05", "present"],
      ["Testare", "Skogsdata AB", "Luleå", "2014-08", "2019-04"]
    ],
    ["Umeå universitet"]
  ],
  [
    "24-other-languages-refused.tr.txt",
    "Defne Karaoz",
    [
      ["Yazılım Mühendisi", "Ege Bilişim", "İzmir", "2019-03", "present"],
      ["Stajyer", "Kuzey Veri", "Ankara", "2018-06", "2018-09"]
    ],
    ["Ege Üniversitesi"]
  ],
  [
    "24-other-languages-refused.zh.txt",
    "林晓雯",
    [
      ["后端工程师", "星桥科技", "杭州", "2019-03", "present"],
      ["测试工程师", "云岭软件", "上海", "2015-06", "2019-02"]
    ],
    ["浙江大学"]
  ],
  ["28-dates-in-a-left-column.oneline.pdf", "Marek Osgodby", left, ["University of Hull"]],
  ["28-dates-in-a-left-column.place.pdf", "Marek Osgodby", left, ["University of Hull"]],
  [
    "28-dates-in-a-left-column.pdf",
    "Marek Osgodby",
    [...left, ["Support Technician", "Dunmere Council", "Selby", "2011-01", "2013-08"]],
    ["University of Hull"]
  ],
  [
    "30-form-fields.pdf",
    "Perpetua Lindgrove",
    [
      ["Site Manager", "Holm Construction", "Carlisle", "2018-03", "present"],
      ["Foreman", "Tarn Build", "Penrith", "2012-01", "2018-02"]
    ],
    ["Carlisle College"]
  ],
  [
    "34-form-table-in-word.docx",
    "Giles Wetherspool-Amin",
    [
      ["Clinical Pharmacist", "St Oswin Hospital", "Durham", "2019-04", "present"],
      ["Pharmacist", "Weardale Chemists", "Stanhope", "2014-08", "2019-03"]
    ],
    ["University of Sunderland"]
  ],
  [
    "35-reactive-resume-export.json",
    "Odette Marlowe",
    [
      ["Data engineer", "Vlieger Data", "Ghent", "2019-10", "present"],
      ["Analyst", "Kanaal BV", null, "2016-03", "2019-09"]
    ],
    ["Ghent University"]
  ]
]

describeWith(folder, "a file that somebody reported as read wrong elsewhere is read right here", beside => {
  it.each(right)("%s", async (file, name, jobs, schools) => {
    const { out } = await candor(["read", path.join(beside, file)])
    const { profile } = json<Line>(out[0])
    expect({
      name: profile?.name,
      jobs: profile?.positions.map(({ title, company, location, start, end }) => [title, company, location, start, end]),
      schools: profile?.education.map(({ school }) => school)
    }).toEqual({ name, jobs, schools })
  })
})
