import { describe, expect, it } from "vitest"
import { inEnglish } from "~sentence/english"
import { languageNotRead } from "~sites/plain/language/language-of"
import { readText } from "~sites/plain/read-text"

/** Invented résumés in languages that are not read. */
const résumés: readonly (readonly [language: string, name: string, text: string])[] = [
  [
    "Thai",
    "นางสาวอรวรรณ ใจงาม",
    "นางสาวอรวรรณ ใจงาม\norawan@example.co.th\n\nประสบการณ์ทำงาน\n2562 - ปัจจุบัน  ผู้จัดการฝ่ายบัญชี บริษัท สยามพาณิชย์ จำกัด\nดูแลงบการเงินและทีมงานห้าคน\n2557 - 2562  พนักงานบัญชี บริษัท เจ้าพระยาการค้า จำกัด\n\nการศึกษา\n2553 - 2557  ปริญญาตรี บัญชี มหาวิทยาลัยเชียงใหม่\n\nทักษะ\nExcel, SAP\n"
  ],
  [
    "Hebrew",
    "נעמה בן דוד",
    "נעמה בן דוד\nnaama@example.co.il\nקורות חיים\n\nניסיון תעסוקתי\n2019 - היום: מנהלת שיווק, חברת גליל בע״מ\nניהול צוות של שישה עובדים\n2014 - 2019: רכזת שיווק, מפעלי כרמל\n\nהשכלה\n2010 - 2013: תואר ראשון בתקשורת, אוניברסיטת חיפה\n\nשפות\nעברית, אנגלית\n"
  ],
  [
    "Greek",
    "Ελευθερία Καραμήτρου",
    "Ελευθερία Καραμήτρου\neleftheria@example.gr\n\nΕργασιακή εμπειρία\n2018 – σήμερα: Λογίστρια, Αιγαίο Εμπορική ΑΕ, Πειραιάς\nΜισθοδοσία και φορολογικές δηλώσεις\n2013 – 2018: Βοηθός λογιστή, Γραφείο Μανωλάς\n\nΕκπαίδευση\n2008 – 2012: Πτυχίο Λογιστικής, ΤΕΙ Πειραιά\n"
  ],
  [
    "Hindi",
    "सुनीता कुमारी",
    "सुनीता कुमारी\nsunita@example.in\n\nकार्य अनुभव\n2018 - वर्तमान  लेखाकार, गंगा व्यापार लिमिटेड, पटना\nमासिक लेखा और कर विवरण\n2013 - 2018  सहायक लेखाकार, सोन उद्योग\n\nशिक्षा\n2010 - 2013  बी.कॉम, पटना विश्वविद्यालय\n"
  ],
  [
    "Vietnamese",
    "Đặng Thùy Linh",
    "Đặng Thùy Linh\nlinh@example.vn\n\nKinh nghiệm làm việc\n2019 - nay: Trưởng phòng kế toán, Công ty Sông Hồng\nQuản lý năm nhân viên và báo cáo tài chính hàng tháng\n2014 - 2019: Nhân viên kế toán, Công ty Hải Đăng\n\nHọc vấn\n2010 - 2014: Cử nhân kế toán, Đại học Cần Thơ\n"
  ],
  [
    "Finnish",
    "Kaisa Rautavirta",
    "Kaisa Rautavirta\nkaisa@example.fi\n\nTyökokemus\n2018 – nykyinen  Taloushallinnon asiantuntija, Järvikonserni Oy, Kuopio\nVastasin kirjanpidosta ja palkoista\n2013 – 2018  Kirjanpitäjä, Tilitoimisto Halla\n\nKoulutus\n2009 – 2013  Tradenomi, Savonia-ammattikorkeakoulu\n\nKielitaito\nSuomi äidinkieli, englanti hyvä\n"
  ],
  [
    "Hungarian",
    "Bíborka Szentesi",
    "Bíborka Szentesi\nbiborka@example.hu\n\nSzakmai tapasztalat\n2018 – jelenleg: Könyvelő, Tiszamenti Kft., Szeged\nHavi zárás és bérszámfejtés\n2013 – 2018: Pénzügyi asszisztens, Alföld Zrt.\n\nTanulmányok\n2009 – 2013: Szegedi Egyetem, gazdasági szak\n\nNyelvtudás\nangol, német és magyar\n"
  ],
  [
    "Romanian",
    "Smaranda Văcărescu",
    "Smaranda Văcărescu\nsmaranda@example.ro\n\nExperiență profesională\n2018 – prezent: Contabil șef, Carpați Comerț SRL, Brașov\nÎnchideri de lună și declarații pentru opt societăți\n2013 – 2018: Economist, Oltul SA\n\nEducație\n2009 – 2012: Universitatea din Pitești, Facultatea de Științe Economice\n\nLimbi străine\nengleză și franceză\n"
  ],
  [
    "Ukrainian",
    "Соломія Гаврилюк",
    "Соломія Гаврилюк\nsolomiia@example.ua\n\nДосвід роботи\n2018 – донині: бухгалтерка, ТОВ «Дніпровська пристань», Київ\nЗвітність і податки підприємства\n2013 – 2018: помічниця, ПП «Явір»\n\nОсвіта\n2009 – 2013: Львівська політехніка, економіка підприємств\n"
  ],
  [
    "Persian",
    "مهناز گل‌محمدی",
    "مهناز گل‌محمدی\nmahnaz@example.ir\n\nسوابق کاری\n2018 - اکنون: حسابدار، شرکت پارس گستر، تهران\nتهیه گزارش‌های مالی و چک‌ها\n2013 - 2018: کمک حسابدار، شرکت چکاد\n\nتحصیلات\n2009 - 2013: کارشناسی حسابداری، دانشگاه تهران\n"
  ],
  [
    "Indonesian",
    "Ratnasari Wibowo",
    "Ratnasari Wibowo\nratna@example.id\n\nPengalaman Kerja\n2018 - sekarang: Akuntan, PT Nusantara Jaya, Surabaya\nMengelola laporan keuangan dan pajak untuk lima perusahaan\n2013 - 2018: Staf keuangan, CV Maju\n\nPendidikan\n2009 - 2013: Universitas Airlangga, Akuntansi\n\nKeahlian\nBahasa Inggris dan Excel\n"
  ]
]

describe("a résumé in a language that is not read", () => {
  it.each(résumés)("%s: is named, and the text is kept whole", (language, name, text) => {
    const reading = readText(text, "cv.txt")
    if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
    const { profile, health } = reading
    expect(health.findings.map(({ message }) => inEnglish(message))).toEqual([
      `This is in ${language}, which Candor does not read: its text is kept whole, and jobs and dates were not added up.`
    ])
    expect(profile.positions).toEqual([])
    expect(profile.education).toEqual([])
    expect(profile.name).toBe(name)
    const kept = profile.passages.map(passage => passage.text).join("\n")
    for (const line of text.split("\n").slice(2)) expect(kept).toContain(line.trim())
    expect(kept).not.toContain("@")
  })

  it("that was understood in part says so, and is read", () => {
    const text =
      "Ingeborg Tveitan\ningeborg@example.no\n\nArbeidserfaring\n2018 – nå  Regnskapssjef, Fjordvik AS, Bergen\nAnsvarlig for regnskap og lønn\n2013 – 2018  Controller, Havnes Eiendom AS, Bergen\n\nUtdanning\n2010 – 2013  Bachelor i økonomi, Høyskolen i Volda\n\nSpråk\nNorsk, engelsk og tysk\n"
    const reading = readText(text)
    if (!("profile" in reading)) throw new Error(inEnglish(reading.reason))
    const [finding] = reading.health.findings
    expect(finding?.code).toBe("language-not-read")
    expect(inEnglish(finding?.message ?? "")).toMatch(/^This is in Norwegian/)
  })

  it("without the form of a résumé is no profile, the language is named, and somebody may say that it is one", () => {
    const article =
      "Järven rannalla asui ennen vanhaan kalastaja, joka ei koskaan lähtenyt vesille sunnuntaisin. Hän sanoi, että työ ja lepo kuuluvat yhteen, ja että kala on viisas eläin. Kylässä häntä pidettiin outona, mutta hyvänä miehenä, ja moni kävi kysymässä neuvoa."
    const refused = readText(article, "tarina.txt")
    if ("profile" in refused) throw new Error("read")
    expect(inEnglish(refused.reason)).toBe(
      "“tarina.txt” is in Finnish, which Candor does not read. If it is somebody’s profile, say so: its text is then kept whole."
    )
    expect(refused.mayBeOne).toBe(true)
    const vouched = readText(article, "tarina.txt", null, [], true)
    if (!("profile" in vouched)) throw new Error("refused")
    expect(vouched.profile.passages.map(passage => passage.text)).toEqual([article])
    expect(vouched.health.findings.map(({ code }) => code)).toEqual(["language-not-read"])
  })

  it.each([
    [
      "English with Finnish employers",
      "Worked for Järvikonserni Oy and Tilitoimisto Halla in Kuopio from 2013 to 2018, and since then for Savonia as head of accounts with a team of five."
    ],
    [
      "German",
      "Seit 2018 bin ich bei der Spedition in Emden für die Planung von zwölf Touren und die Führung der Disposition verantwortlich."
    ],
    [
      "Swedish",
      "Jag arbetade som förskollärare i Umeå från 2013 till 2018 och är nu ansvarig för en avdelning med arton barn på en skola."
    ],
    ["Czech", "Od roku 2019 vedu sklad ve společnosti v Olomouci, řízení osmnácti skladníků a inventury, zkušenosti se zavedením čteček."],
    [
      "Russian",
      "С 2018 года работаю главным технологом на хлебозаводе в Перми, отвечаю за рецептуры, контроль качества и смену из двадцати человек."
    ],
    ["Arabic", "أعمل منذ عام ٢٠١٨ مديرة للحسابات في شركة تجارية في مسقط، وأشرف على أربعة محاسبين وعلى إعداد القوائم المالية."],
    ["a list of products", "Kubernetes, Terraform, PostgreSQL, Kafka, Grafana, Prometheus, Ansible, Jenkins, Docker, Redis, Vault"]
  ])("is none of those that are: %s", (_, text) => {
    expect(languageNotRead(text)).toBeNull()
  })
})
