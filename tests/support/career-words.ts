/** How a career is told in one language: two jobs, a break between them, unpaid work under a title of its own. All people are invented. */
export interface CareerWords {
  experience: string
  education: string
  present: string
  jobs: readonly (readonly [title: string, company: string])[]
  /** Breaks as people write them: parental leave, a sabbatical, care, no work. */
  breaks: readonly string[]
  volunteering: string
  /** What somebody does unpaid, and for whom. */
  unpaid: readonly [title: string, house: string]
}

export const careerWords: Readonly<Record<string, CareerWords>> = {
  English: {
    experience: "Experience",
    education: "Education",
    present: "present",
    jobs: [
      ["Payroll Officer", "Tarn Freight Ltd"],
      ["Bookkeeper", "Moss Dairies Ltd"]
    ],
    breaks: ["Parental leave", "Career break", "Sabbatical", "Caring for my father"],
    volunteering: "Volunteering",
    unpaid: ["Treasurer", "Hexham Food Bank"]
  },
  German: {
    experience: "Berufserfahrung",
    education: "Ausbildung",
    present: "heute",
    jobs: [
      ["Buchhalterin", "Nordhavn Logistik GmbH"],
      ["Sachbearbeiterin", "Trave Werft GmbH"]
    ],
    breaks: ["Elternzeit", "Sabbatjahr", "Familienpause", "Arbeitssuchend"],
    volunteering: "Ehrenamt",
    unpaid: ["Kassenwartin", "Tafel Emden"]
  },
  French: {
    experience: "Expérience professionnelle",
    education: "Formation",
    present: "aujourd'hui",
    jobs: [
      ["Comptable", "Ourthe Négoce SARL"],
      ["Assistante de gestion", "Meuse Conseil SAS"]
    ],
    breaks: ["Congé parental", "Congé sabbatique", "Congé maternité", "Recherche d'emploi"],
    volunteering: "Bénévolat",
    unpaid: ["Trésorière", "Banque alimentaire de Namur"]
  },
  Spanish: {
    experience: "Experiencia laboral",
    education: "Formación",
    present: "actualidad",
    jobs: [
      ["Contable", "Aceites del Arga S.L."],
      ["Administrativa", "Talleres Zubiri S.A."]
    ],
    breaks: ["Excedencia", "Permiso de maternidad", "Año sabático", "Cuidado de hijos"],
    volunteering: "Voluntariado",
    unpaid: ["Tesorera", "Banco de Alimentos de Navarra"]
  },
  Portuguese: {
    experience: "Experiência profissional",
    education: "Formação académica",
    present: "presente",
    jobs: [
      ["Contabilista", "Têxteis do Lima Lda"],
      ["Assistente administrativa", "Douro Mobiliário S.A."]
    ],
    breaks: ["Licença parental", "Licença de maternidade", "Ano sabático", "Pausa na carreira"],
    volunteering: "Voluntariado",
    unpaid: ["Tesoureira", "Banco Alimentar do Porto"]
  },
  Dutch: {
    experience: "Werkervaring",
    education: "Opleiding",
    present: "heden",
    jobs: [
      ["Boekhouder", "Maasmond Staal B.V."],
      ["Administratief medewerker", "Zuidwal B.V."]
    ],
    breaks: ["Ouderschapsverlof", "Loopbaanonderbreking", "Zwangerschapsverlof", "Sabbatical"],
    volunteering: "Vrijwilligerswerk",
    unpaid: ["Penningmeester", "Voedselbank Schiedam"]
  },
  Polish: {
    experience: "Doświadczenie zawodowe",
    education: "Wykształcenie",
    present: "obecnie",
    jobs: [
      ["Księgowa", "Morska Spedycja Sp. z o.o."],
      ["Asystentka", "Odra Handel S.A."]
    ],
    breaks: ["Urlop macierzyński", "Urlop wychowawczy", "Przerwa w karierze", "Opieka nad dzieckiem"],
    volunteering: "Wolontariat",
    unpaid: ["Skarbniczka", "Bank Żywności w Gdańsku"]
  },
  Italian: {
    experience: "Esperienza lavorativa",
    education: "Istruzione",
    present: "oggi",
    jobs: [
      ["Contabile", "Filati Brianza S.r.l."],
      ["Impiegata", "Lariana S.p.A."]
    ],
    breaks: ["Congedo parentale", "Congedo di maternità", "Anno sabbatico", "Aspettativa"],
    volunteering: "Volontariato",
    unpaid: ["Tesoriera", "Banco Alimentare di Monza"]
  },
  Czech: {
    experience: "Pracovní zkušenosti",
    education: "Vzdělání",
    present: "dosud",
    jobs: [
      ["Účetní", "Haná Distribuce s.r.o."],
      ["Asistentka", "Moravské papírny a.s."]
    ],
    breaks: ["Mateřská dovolená", "Rodičovská dovolená", "Kariérní přestávka", "Mateřská a rodičovská dovolená"],
    volunteering: "Dobrovolnictví",
    unpaid: ["Pokladní", "Potravinová banka Olomouc"]
  },
  Swedish: {
    experience: "Arbetslivserfarenhet",
    education: "Utbildning",
    present: "nu",
    jobs: [
      ["Ekonom", "Norrlink AB"],
      ["Administratör", "Skogsdata AB"]
    ],
    breaks: ["Föräldraledig", "Tjänstledig", "Sabbatsår", "Föräldraledighet"],
    volunteering: "Ideellt arbete",
    unpaid: ["Kassör", "Röda Korset Umeå"]
  },
  Turkish: {
    experience: "İş Deneyimi",
    education: "Eğitim",
    present: "halen",
    jobs: [
      ["Muhasebe Uzmanı", "Ege Lojistik A.Ş."],
      ["Muhasebe Asistanı", "Kuzey Gıda Ltd. Şti."]
    ],
    breaks: ["Doğum izni", "Ücretsiz izin", "Kariyer arası", "Ebeveyn izni"],
    volunteering: "Gönüllülük",
    unpaid: ["Sayman", "İzmir Gıda Bankası"]
  },
  Russian: {
    experience: "Опыт работы",
    education: "Образование",
    present: "настоящее время",
    jobs: [
      ["Бухгалтер", "ООО «Камский хлеб»"],
      ["Экономист", "АО «Уралмолоко»"]
    ],
    breaks: ["Декретный отпуск", "Отпуск по уходу за ребёнком", "Перерыв в карьере", "Творческий отпуск"],
    volunteering: "Волонтёрство",
    unpaid: ["Казначей", "Фонд «Хлеб»"]
  },
  Chinese: {
    experience: "工作经历",
    education: "教育背景",
    present: "至今",
    jobs: [
      ["会计", "苏州云澜机械有限公司"],
      ["出纳", "无锡恒信贸易有限公司"]
    ],
    breaks: ["产假", "育儿假", "职业空窗期", "间隔年"],
    volunteering: "志愿者经历",
    unpaid: ["财务志愿者", "苏州食物银行"]
  },
  Japanese: {
    experience: "職務経歴",
    education: "学歴",
    present: "現在",
    jobs: [
      ["経理担当", "株式会社北浜商事"],
      ["事務スタッフ", "有限会社みなと運送"]
    ],
    breaks: ["育児休業", "産休・育休", "介護休業", "離職期間"],
    volunteering: "ボランティア活動",
    unpaid: ["会計ボランティア", "神戸フードバンク"]
  },
  Korean: {
    experience: "경력",
    education: "학력",
    present: "현재",
    jobs: [
      ["회계 담당자", "한빛물산 주식회사"],
      ["경리 사원", "(주)누리유통"]
    ],
    breaks: ["육아휴직", "출산휴가", "안식년", "경력 단절"],
    volunteering: "봉사활동",
    unpaid: ["회계 자원봉사자", "부산푸드뱅크"]
  },
  Arabic: {
    experience: "الخبرة المهنية",
    education: "التعليم",
    present: "حتى الآن",
    jobs: [
      ["محاسبة", "شركة الواحة للتجارة"],
      ["مساعدة محاسب", "مجموعة الخليج للأغذية"]
    ],
    breaks: ["إجازة أمومة", "إجازة والدية", "استراحة مهنية", "إجازة بدون راتب"],
    volunteering: "العمل التطوعي",
    unpaid: ["أمينة صندوق", "بنك الطعام في صحار"]
  }
}
