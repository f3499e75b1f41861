import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"
import { toLines } from "~sites/plain/resume-text/lines"
import { splitSections } from "~sites/plain/resume-text/split-sections"
import { isDocumentTitle } from "~sites/plain/resume-text/section-titles"

function kindsOf(text: string): string[] {
  return splitSections(toLines(text)).map(part => part.kind)
}

describe("a section's title that is on no list", () => {
  it.each([
    ["WORKING EXPERIENCE", "experience"],
    ["Corporate Experience", "experience"],
    ["Past employment", "experience"],
    ["Work History & Responsibilities", "experience"],
    ["Experiência Profissional Resumida", "experience"],
    ["CAREER RECORD", "experience"],
    ["Esperienze lavorative precedenti:", "experience"],
    ["EDUCATION DETAILS", "education"],
    ["Academic Qualification", "education"],
    ["Professional Qualification", "education"],
    ["Schulischer Werdegang", "education"],
    ["SCHOLASTIC & ACADEMIC RECORD", "education"],
    ["Formaci´on acad´emica", "education"],
    ["SOFTWARE SKILLS", "skills"],
    ["Conocimientos t´ecnicos", "skills"],
    ["Lenguajes de programación y otras tecnologías", "skills"],
    ["LANGUAGES KNOWN", "languages"],
    ["CO-CURRICULAR ACTIVITIES", "other"],
    ["Involvement Experience", "other"],
    ["Pracovní zkušenosti", "experience"],
    ["Arbetslivserfarenhet", "experience"],
    ["İş Deneyimi", "experience"],
    ["Опыт работы", "experience"],
    ["工作经历", "experience"],
    ["職務経歴", "experience"],
    ["경력 사항", "experience"],
    ["الخبرة العملية", "experience"],
    ["Vzdělání", "education"],
    ["Utbildning", "education"],
    ["Eğitim", "education"],
    ["Образование", "education"],
    ["教育背景", "education"],
    ["【学歴】", "education"],
    ["학력", "education"],
    ["التعليم", "education"],
    ["Dovednosti", "skills"],
    ["Навыки", "skills"],
    ["专业技能", "skills"]
  ])("%s opens %s", (title, kind) => {
    expect(kindsOf(`Ana Ferro\n\n${title}\nsomething\n`)).toEqual(["top", kind])
  })

  it.each([
    "Software Engineer",
    "Education First Tours",
    "Career Partners Ltd",
    "Skills for Care, 2019 - 2021",
    "Experience with Spark and Kafka",
    "WORK FORCE SOLUTIONS GMBH"
  ])("%s is none", line => {
    expect(kindsOf(`Ana Ferro\n\nExperience\n${line}\n`)).toEqual(["top", "experience"])
  })
})

describe("a title inside a job", () => {
  it.each(["Key Achievements", "Projects", "Tools", "Achievements:"])("%s does not end the section", title => {
    const jobs = [
      "Buyer, Trave Components GmbH, 2018 – 2020",
      "Clerk, Holsten Works GmbH, 2014 – 2018",
      "Hand, Baltic Foundry GmbH, 2011 – 2014"
    ]
    const text = jobs.map(job => `${job}\nBought castings.\n${title}\n- Renegotiated forty contracts`).join("\n")
    const read = readResumeText(`Ana Ferro\n\nExperience\n${text}\n\nEducation\nWex College, BSc, 2008 - 2011\n`)
    expect(read?.profile.positions.map(position => position.company)).toEqual([
      "Trave Components GmbH",
      "Holsten Works GmbH",
      "Baltic Foundry GmbH"
    ])
    expect(read?.profile.education).toHaveLength(1)
  })

  it("a section of its own after the last job stays one", () => {
    expect(
      kindsOf("Ana Ferro\n\nExperience\nBuyer, Trave GmbH, 2018 – 2020\n- Bought.\n\nProjects\n- A boat\n\nEducation\nWex College, 2011")
    ).toEqual(["top", "experience", "projects", "education"])
  })
})

describe("a line under a heading of unpaid work that names unpaid work, too", () => {
  it.each([
    "ボランティア活動\n\n学習支援ボランティア\n大阪こども食堂\n2009 – 2013\n\n通訳ボランティア\n京都国際交流会\n2006 – 2008",
    "봉사활동\n\n통역 자원봉사자\n서울국제교류회\n2009 – 2013\n\n교육봉사 교사\n한강야학\n2006 – 2008",
    "志愿服务\n\n图书馆志愿者\n杭州少年宫\n2009 – 2013\n\n支教志愿者\n贵州希望小学\n2006 – 2008",
    "Ehrenamt\n\nFreiwillige Helferin\nTafel Leer\n2009 – 2013\n\nFreiwillige Feuerwehr\n2006 – 2008"
  ])("begins an entry above its dates: %j", section => {
    const text = `Runa Ekeland\n\nExperience\nBuyer, Trave GmbH, 2018 – 2020\n\n${section}`
    expect(kindsOf(text)).toEqual(["top", "experience", "other"])
    const positions = readResumeText(text)?.profile.positions ?? []
    expect(positions.filter(({ kind }) => kind === "volunteering").map(({ start }) => start)).toEqual(["2009", "2006"])
  })

  it.each(["Volunteer activities", "봉사 경력", "FURTHER VOLUNTEERING"])("%s is a heading by all its words, or by its form", title =>
    expect(kindsOf(`Ana Ferro\n\nVOLUNTEERING\nTreasurer, Wex Food Bank, 2009 – 2011\n\n${title}\nCook, Soup Van, 2011 – 2013`)).toEqual([
      "top",
      "other",
      "other"
    ])
  )
})

it.each(["Functional Resume Sample", "My CV", "Professional Curriculum Vitae", "个人简历", "履歴書", "이력서", "Резюме"])(
  "%s is what the document is",
  title => expect(isDocumentTitle(title)).toBe(true)
)
