/** How a language in Latin script is told from others: its small words and those that every résumé has, and letters that few others have. */
export interface LanguageMarks {
  words: string
  letters?: string
}

/** Languages whose résumés are read, by BCP 47; Chinese, Japanese, Korean and Arabic are told by their scripts. */
export const languagesRead: Readonly<Record<string, LanguageMarks>> = {
  en: {
    words:
      "the and of for with to in at from by as on experience education skills work university school languages english responsible managed team company since present years development"
  },
  de: {
    words:
      "und der die das von für mit bei im in zum zur des dem den als seit bis heute berufserfahrung ausbildung kenntnisse sprachen universität schule deutsch englisch leitung verantwortlich",
    letters: "ß"
  },
  fr: {
    words:
      "et de la le les des du en pour avec dans chez au aux un une sur depuis expérience expériences formation compétences langues université lycée français anglais gestion responsable"
  },
  es: {
    words:
      "y de la el los las en para con del por un una desde hasta experiencia formación educación habilidades idiomas universidad español inglés responsable gestión empresa",
    letters: "ñ"
  },
  pt: {
    words:
      "e de da do das dos em para com no na por um uma desde até experiência formação competências idiomas línguas universidade português inglês responsável gestão empresa",
    letters: "ãõ"
  },
  nl: {
    words:
      "en van de het een voor met in bij tot sinds heden werkervaring opleiding opleidingen vaardigheden talen hogeschool universiteit nederlands engels verantwoordelijk medewerker"
  },
  pl: {
    words:
      "i w z na do od oraz przy dla doświadczenie zawodowe wykształcenie umiejętności języki obecnie uniwersytet szkoła polski angielski firma obsługa stanowisko",
    letters: "łąęśżź"
  },
  it: {
    words:
      "e di del della dei delle il la lo gli le in per con presso da dal al esperienza esperienze formazione istruzione competenze lingue università italiano inglese responsabile gestione"
  },
  cs: {
    words:
      "a v ve na s se pro od do z praxe vzdělání zkušenosti dovednosti jazyky univerzita škola čeština angličtina společnost řízení dosud",
    letters: "ěřů"
  },
  sv: {
    words:
      "och i på för av med till från som är jag att arbetslivserfarenhet utbildning språk kunskaper universitet skola svenska engelska ansvarig nuvarande arbetade"
  },
  tr: {
    words:
      "ve bir için ile olarak bu da de iş deneyim deneyimi eğitim beceriler diller üniversitesi lisesi türkçe ingilizce sorumlu halen devam yılında",
    letters: "ığş"
  }
}

/** Languages whose résumés are not read, by BCP 47: told apart so that each can be named. */
export const languagesNotRead: Readonly<Record<string, LanguageMarks>> = {
  fi: {
    words:
      "ja on sekä työkokemus koulutus kielitaito osaaminen taidot suomi englanti yliopisto ammattikorkeakoulu vuodesta nykyinen työ oy olen vastasin tehtävät henkilötiedot harrastukset äidinkieli opinnot tutkinto myös että",
    letters: "ääyöuo"
  },
  hu: {
    words:
      "és a az hogy volt tapasztalat munkatapasztalat szakmai tanulmányok végzettség nyelvtudás nyelvek készségek egyetem iskola magyar angol jelenleg kft zrt munkakör feladatok önéletrajz születési képzettség",
    letters: "őű"
  },
  ro: {
    words:
      "și şi de la în pentru cu din pe experiență experienţă profesională educație educaţie studii competențe limbi străine universitatea liceul română engleză prezent srl responsabil",
    letters: "șțşţă"
  },
  da: {
    words:
      "og af til med på som har jeg ikke blev erhvervserfaring uddannelse kompetencer sprog dansk engelsk nuværende stilling ansvarlig medarbejder skole universitet arbejde arbejdet siden hos nu",
    letters: "æø"
  },
  no: {
    words:
      "og av til med på som har jeg ikke ble arbeidserfaring erfaring utdanning kompetanse ferdigheter språk norsk engelsk nåværende stilling ansvarlig medarbeider skole universitetet arbeid arbeidet siden hos nå",
    letters: "æø"
  },
  hr: {
    words:
      "i u na za od do iskustvo radno obrazovanje vještine veštine jezici fakultet sveučilište univerzitet škola hrvatski srpski engleski danas trenutno poslovi životopis voditelj odgovoran kao te",
    letters: "đć"
  },
  sk: {
    words:
      "a v vo na s so pre od do z vzdelanie skúsenosti pracovné prax zručnosti jazyky univerzita škola slovenčina angličtina súčasnosť spoločnosť doteraz životopis vodičský",
    letters: "ľĺŕäô"
  },
  sl: {
    words:
      "in v na za od do z s izkušnje delovne izobrazba izobraževanje znanja veščine jeziki fakulteta univerza šola slovenščina angleščina danes zaposlitev življenjepis vodja"
  },
  vi: {
    words:
      "và của các tại với cho kinh nghiệm làm việc học vấn kỹ năng ngoại ngữ đại hiện nay công ty nhân viên trường tiếng từ đến năm trưởng phòng quản lý",
    letters: "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư"
  },
  id: {
    words:
      "dan di dari dengan untuk yang pada sebagai pengalaman kerja pendidikan keterampilan keahlian bahasa universitas sekolah sekarang saat ini perusahaan tahun indonesia inggris pelatihan riwayat hidup"
  },
  ms: {
    words:
      "dan di dari dengan untuk yang pada sebagai pengalaman kerja pendidikan kemahiran bahasa universiti sekolah kini syarikat tahun melayu inggeris"
  },
  et: {
    words: "ja on ning töökogemus haridus oskused keeled ülikool kool eesti inglise praegu ettevõte alates juhataja keelteoskus haridustee",
    letters: "õäü"
  },
  lv: {
    words: "un ar no līdz darba pieredze izglītība prasmes valodas universitāte skola latviešu angļu pašlaik uzņēmums vadītājs par kā",
    letters: "āēīūķļņģš"
  },
  lt: {
    words: "ir su nuo iki darbo patirtis išsilavinimas įgūdžiai kalbos universitetas mokykla lietuvių anglų dabar įmonė vadovas už kaip",
    letters: "ėųūįęą"
  },
  ca: {
    words:
      "i de la els les amb per des del fins experiència laboral formació acadèmica educació coneixements idiomes universitat institut català anglès actualitat empresa responsable",
    letters: "ŀï"
  },
  is: {
    words: "og að í á við með frá til starfsreynsla menntun færni tungumál háskóli skóli íslenska enska núverandi starf hjá",
    letters: "ðþ"
  },
  sq: { words: "dhe në e të i për me nga përvoja përvojë pune arsimi aftësi gjuhë gjuhët universiteti shkolla shqip anglisht aktualisht" },
  sw: { words: "na ya wa kwa katika uzoefu kazi elimu ujuzi lugha chuo kikuu shule kiswahili kiingereza sasa kampuni" },
  tl: { words: "ng sa at ang mga karanasan trabaho edukasyon kasanayan wika unibersidad paaralan kasalukuyan kumpanya bilang" },
  af: {
    words:
      "en van die het 'n vir met by tot sedert hede werksondervinding ondervinding opleiding vaardighede tale universiteit skool afrikaans engels tans"
  },
  eu: {
    words: "eta lan esperientzia hezkuntza ikasketak hizkuntzak gaitasunak unibertsitatea ikastola euskara ingelesa gaur egun enpresa"
  },
  az: { words: "və ilə üçün iş təcrübəsi təhsil bacarıqlar dillər universiteti məktəb azərbaycan ingilis hazırda şirkət", letters: "ə" },
  uz: { words: "va bilan uchun ish tajribasi ta'lim ko'nikmalar tillar universiteti maktab o'zbek ingliz hozirgacha kompaniya yil" }
}
