import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"

function profileOf(text: string) {
  const reading = readText(text)
  return "profile" in reading ? reading.profile : null
}

function jobsOf(text: string) {
  return profileOf(text)?.positions.map(({ title, company, start, end, location }) => [title, company, start, end, location])
}

describe("a résumé in a language beyond the five", () => {
  it.each([
    [
      "Czech",
      "Radka Hrubešová\nradka@example.org\n\nPracovní zkušenosti\nVývojářka, Moravský Cloud s.r.o., Brno\nbřezen 2019 – současnost\n- Služby v Javě\n\nTesterka, DataLes s.r.o., Praha\nčerven 2015 – únor 2019\n\nVzdělání\nMasarykova univerzita, Bc. Informatika, 2015\n",
      [
        ["Vývojářka", "Moravský Cloud s.r.o.", "2019-03", "present", "Brno"],
        ["Testerka", "DataLes s.r.o.", "2015-06", "2019-02", "Praha"]
      ]
    ],
    [
      "Swedish",
      "Elin Bergdahl\nelin@example.org\n\nArbetslivserfarenhet\nSystemutvecklare, Norrlink AB, Umeå\nmaj 2019 – nuvarande\n- Bygger i Java\n\nTestare, Skogsdata AB, Luleå\naug 2014 – apr 2019\n\nUtbildning\nUmeå universitet, Kandidatexamen, 2014\n",
      [
        ["Systemutvecklare", "Norrlink AB", "2019-05", "present", "Umeå"],
        ["Testare", "Skogsdata AB", "2014-08", "2019-04", "Luleå"]
      ]
    ],
    [
      "Turkish",
      "Defne Karaoz\ndefne@example.org\n\nİş Deneyimi\nYazılım Mühendisi, Ege Bilişim, İzmir\nMart 2019 – Halen\n- Java\n\nStajyer, Kuzey Veri, Ankara\nHaziran 2018 – Eylül 2018\n\nEğitim\nEge Üniversitesi, 2018\n",
      [
        ["Yazılım Mühendisi", "Ege Bilişim", "2019-03", "present", "İzmir"],
        ["Stajyer", "Kuzey Veri", "2018-06", "2018-09", "Ankara"]
      ]
    ],
    [
      "Russian",
      "Олег Ветров\noleg@example.org\n\nОпыт работы\nBackend-разработчик, ООО Лучсервис, Казань\nмарт 2019 – по настоящее время\n- Сервисы\n\nИнженер по тестированию, Вектор-М, Казань\nиюнь 2015 – февраль 2019\n\nОбразование\nКазанский федеральный университет, 2015\n",
      [
        ["Backend-разработчик", "ООО Лучсервис", "2019-03", "present", "Казань"],
        ["Инженер по тестированию", "Вектор-М", "2015-06", "2019-02", "Казань"]
      ]
    ],
    [
      "Chinese",
      "林晓雯\nxiaowen@example.org\n\n工作经历\n后端工程师, 星桥科技, 杭州\n2019年3月 - 至今\n- 支付系统\n\n测试工程师, 云岭软件, 上海\n2015年6月 - 2019年2月\n\n教育背景\n浙江大学, 学士, 2015\n",
      [
        ["后端工程师", "星桥科技", "2019-03", "present", "杭州"],
        ["测试工程师", "云岭软件", "2015-06", "2019-02", "上海"]
      ]
    ],
    [
      "Korean",
      "김하늘\nhaneul@example.org\n\n경력\n백엔드 개발자, 별빛소프트, 서울\n2019.03 ~ 현재\n- 결제 서버\n\nQA 엔지니어, 한길데이터, 부산\n2015.06 ~ 2019.02\n\n학력\n부산대학교 학사, 2015\n",
      [
        ["백엔드 개발자", "별빛소프트", "2019-03", "present", "서울"],
        ["QA 엔지니어", "한길데이터", "2015-06", "2019-02", "부산"]
      ]
    ],
    [
      "Japanese",
      "山本 由紀\nyuki@example.org\n\n職務経歴\nバックエンドエンジニア 星野システムズ株式会社\n2019年3月 ～ 現在\n・決済基盤の開発\n\nテストエンジニア 青葉ソフト株式会社\n2015年4月 ～ 2019年2月\n\n学歴\n東北大学 工学部 2015年3月 卒業\n",
      [
        ["バックエンドエンジニア", "星野システムズ株式会社", "2019-03", "present", null],
        ["テストエンジニア", "青葉ソフト株式会社", "2015-04", "2019-02", null]
      ]
    ],
    [
      "Arabic",
      "ياسمين الحداد\nyasmin@example.org\n\nالخبرة العملية\nمهندسة برمجيات، شركة النجم، عمّان\nمارس 2019 – حتى الآن\n- تطوير خدمات\n\nالتعليم\nالجامعة الأردنية، 2015\n",
      [["مهندسة برمجيات", "شركة النجم", "2019-03", "present", "عمّان"]]
    ]
  ])("%s", (_, text, jobs) => expect(jobsOf(text)).toEqual(jobs))
})

it("jobs that stand below the name without a title are read", () => {
  const text =
    "Jolanda Prewitt\nBristol, UK | jolanda@example.org\n\nQA Lead, Farrow Insurance, Bristol (2018 - 2024)\n- Built the suite\n\nQA Engineer, Bellmark Retail, Bath (2013 - 2018)\n- Testing\n\nEducation\nUniversity of the West, BSc Computing, 2010\n"
  expect(jobsOf(text)).toEqual([
    ["QA Lead", "Farrow Insurance", "2018", "2024", "Bristol"],
    ["QA Engineer", "Bellmark Retail", "2013", "2018", "Bath"]
  ])
})

it("a full stop after one employer loses no other job", () => {
  const text =
    "Corin Ashdale\ncorin@example.org\n\nEXPERIENCE\nPlatform Engineering Intern, Northwick Technology. San Jose, California\nJun 2022 - Aug 2022\n• Built a dashboard\nSoftware Engineer — Halden Robotics Group, San Jose, CA\nSep 2022 - Present\n• Motion planning\nSenior Associate, Risk Advisory, Corbel & Finch, London\n2019 - 2022\n• Validation\nEDUCATION\nSan Jose State, BS Computer Science, 2022\n"
  expect(jobsOf(text)?.map(job => job.slice(0, 4))).toEqual([
    ["Platform Engineering Intern", "Northwick Technology", "2022-06", "2022-08"],
    ["Software Engineer", "Halden Robotics Group", "2022-09", "present"],
    ["Senior Associate", "Corbel & Finch", "2019", "2022"]
  ])
})

it("a team behind the employer's place is no employer", () => {
  const text =
    "# Oren Vasquist\n\noren@example.org\n\n## Experience\n\n### Engineering Manager · Tessaro, Toronto, Canada · Platform Group\n*01/2024 – 12/2024*\n\n- Built a team\n\n### Staff Engineer · Tessaro, Toronto, Canada\n*03/2020 – 12/2023*\nOwned the estate.\n"
  expect(jobsOf(text)).toEqual([
    ["Engineering Manager", "Tessaro", "2024-01", "2024-12", "Toronto, Canada"],
    ["Staff Engineer", "Tessaro", "2020-03", "2023-12", "Toronto, Canada"]
  ])
})

it.each(["REFERENCES", "Professional References", "Referenzen", "Références"])("who stands under %s is not kept", title => {
  const text = `Ana Ferro\nana@example.org\n\nEXPERIENCE\nClerk, Ferro AG, 2010 - 2012\n- Filed\n\nEDUCATION\nWex College, BSc Physics, 2009\n\n${title}\nDr. Bertram Quist, Director, Harbour Office, 555 0101 222\nIda Holm, Manager, Ferro AG\n`
  const { evidence, ...fields } = profileOf(text) ?? {}
  expect(evidence).toBeDefined()
  expect(JSON.stringify(fields)).not.toMatch(/Quist|Holm/)
})

describe("who saved a file", () => {
  it.each(["View by Ottoline Marchbanks", "Exported by: Ottoline Marchbanks", "Heruntergeladen von Ottoline Marchbanks"])(
    "is nobody in it: %s",
    note => {
      const profile = profileOf(
        `Tove Rask\ntove@example.org\n\nExperience\nBuyer, Kattegat Trading, 2018 – 2021\n\nEducation\nUniversity of Aarhus, BSc Economics, 2015 – 2018\n${note}\n`
      )
      expect(profile?.education).toHaveLength(1)
      expect(JSON.stringify(profile)).not.toContain("Marchbanks")
    }
  )
})
