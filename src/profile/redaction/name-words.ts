// Lists that tell names from other words. Written for this: each line is a kind.

const setOf = (...lines: string[]) => new Set(lines.join(" ").split(" "))

/** Words of a name line that are nobody's name: degrees, forms of address, ranks. Folded, without stops. */
export const nameTitles = setOf(
  "dr prof professor doctor doktor dipl ing mr mrs ms miss mx sir dame lord lady rev fr sr sra srta herr frau monsieur madame mme mlle maitre me",
  "dott dottssa dottore avv arch geom rag sig signor signora signorina drs ir mevr mevrouw dhr mgr inz hab doc docent eng enga lic don dona",
  "phd md mba msc bsc ba ma pmp cpa cfa rn jr jnr snr esq ii iii iv hon med rer nat phil habil iur oec univ pol h c mag ddr",
  "ktn kandidat gospodin gospozha gn gzha saiin saym sayin bay bayan pan pani panu pana senhor senhora senor senora uzm av"
)

/** Small words inside a name, which are no part of it by themselves. */
export const particles = setOf(
  "de la las los del da das do dos di du des della delle dello degli dei van von der den ter ten te zu zum zur vom und y e i af av bin binti ibn bint abu al el ben bar le les st san santa v vd d vander"
)

/** Names that are ordinary words, skills or languages too: taken where they are written as the name is, and never in small letters. */
export const ordinaryWords = setOf(
  "will may mark grant rose page long young baker stone cook brown green white black gray grey king knight rich frank art bill jack max ray sky summer autumn june april august",
  "hope faith grace joy pearl ruby jade amber crystal dawn eve ivy lily daisy heather holly violet olive hazel penny patience charity constance prudence victor dean earl duke pierce",
  "chase hunter fisher carter mason miller porter potter taylor turner walker weaver smith shepherd gardener butler sawyer cooper archer fowler barber carpenter driver parker page marshall",
  "bishop pope priest abbott monk church temple field fields wood woods forest brook brooks rivers lake hill hills dale glen ford bridge bridges street lane park banks west east north south",
  "winter snow frost rain gale storm day night week bell ball bond book books case cash chance cross drew dot early english french german roman francis holland ireland france london paris berlin",
  "chad china india israel jordan georgia america asia kenya carolina dallas austin houston madison jackson lincoln washington love little major mercy merit moody noble nice peace power price",
  "read reed rush sage sharp short small sterling strong sweet swift true virtue wise wild wolf fox lamb hart crane drake finch hawk jay martin nightingale robin starling swan wren bird fish pike",
  "root key lock steel silver gold golden diamond iron nails plummer pickle pepper salt rice berry apple peach plum bean beans ham bacon lemon coffey wine beer hall house castle tower gates gate wall walls",
  "best good better first second last post note notes bush branch flower flowers leaf garland marsh moss heath reeves steward constable judge law laws child childs kid man mann newman freeman goodman",
  "sales teacher trainer coach doctor nurse buyer seller dealer chambers parks works data sun moon star star ocean river sea world earth wind spring java julia ruby perl django jenkins oracle scala kotlin elm haskell",
  "ada pascal lisp go rust swift dart salesforce gauss newton kelvin watt tesla ford benz mercedes porsche ferrari siemens bosch lang stark gross klein kurz lange kraft koch bauer fischer schneider schmied",
  "schuster weber meister muller becker zimmermann richter kaufmann vogel wolf fuchs hahn berg stein wald bach feld baum busch blum rose weiss schwarz braun roth rot grun blau konig kaiser herzog graf ritter",
  "sommer winter herbst sonntag freitag montag neu alt jung ernst lust fromm stark gut schon sauber frei reich arm haus hof hoffnung engel teufel bischof papst vogt maurer maler sattler wagner",
  "petit grand legrand leblanc blanc noir roux brun rouge vert roy roi leroy loup renard boulanger berger meunier charpentier marchand mercier chevalier fontaine riviere rivieres dubois dupont bois mont montagne monte rey reyes blanco",
  "rojo verde moreno rubio bravo bueno bello cruz flores rosas campo campos rios mar sol luna cielo paz dolores consuelo esperanza mercedes pilar rosario iglesia iglesias castillo torres puente puerto mesa casa calle guerra marques pastor molina herrero zapatero",
  "branco preto pinto rocha serra silva costa monteiro ferreira machado leite coelho cordeiro pereira oliveira nogueira teixeira ribeiro lima praia campos santos neves rossi bianchi neri verdi greco russo romano conti re papa costa fontana",
  "rosa viola margherita gloria vittoria bruno mara rita serena chiara luce stella marina franco italia germania de jong groot klein bakker visser smit mulder kok kuiper bos berg meer vos haan kleine witte zwart",
  "ed jo ko ma li lo ai bo ha hi id ok pc tv uk eu ul ce wu xi yu an in no so to do he it is as at by be we us me my or of on up if go"
)

/** Words that are no name by themselves even with a capital: every sentence may begin with one. */
export const functionWords = setOf(
  "an in no so to do he she it is as at by be we us me my or of on up if go la le de au du en un et al the and for from with"
)

/** What names are called in short, a line for each: whoever is called by one of a line may be called by another of it. */
const shortNames = `
robert rob bob bobby robbie bert roberto beto
william will bill billy willy willie liam guillermo memo guille wilhelm willi
richard rick ricky rich dick dickie ricardo
katherine catherine kathryn katharina katarzyna ekaterina caterina catalina kate katie kathy cathy kat kitty kasia katja katya katia katrin karin ina trina
elizabeth elisabeth elzbieta isabel isabella eliza liz lizzy lizzie beth betsy betty bess libby lisa elsa ela elise liesl bella
margaret margarethe margarita malgorzata margherita maggie meg peggy marge greta gretchen rita gosia marga rosie
james jim jimmy jamie jaime jacob jakob jack jake giacomo
john jack johnny jon jonny johannes hans hannes johann jan juan juanito joao jean ivan vania wania giovanni gianni giannis vanya
joseph joe joey josef sepp jose pepe pepito chepe jupp giuseppe peppe beppe jozef
francis frank frankie francisco paco pancho curro kiko francesco franz franzl francois
michael mike micky mickey mick mikey michal miguel michel michele mihail misha mikael mischa
edward ed eddie ted teddy ned eduardo edu lalo eduard edi
thomas tom tommy tomasz tomek tomas
charles charlie chuck chas carl karl carlos charly kalle
christopher christoph christian chris kit topher cristobal kris
alexander alexandra aleksandr aleksandra alejandro alejandra alessandro alessandra alex al alec sandy sandra xander sasha sascha shura sania ale ola lex
anthony antonio anton tony toni tonio tono tonino antoine
andrew andreas andrea andres andrzej andrei andy drew andi
benjamin ben benny benji benjy
daniel daniela danielle dan danny dani
david dave davy davey dawid
donald don donnie
dorothy dorothea dot dottie dolly dora doro thea
eleanor eleonora elena helen helena ellie nell nelly nora ella len lena hela alena
emily emma emilia em emmy millie
frederick friedrich frederic fred freddy freddie fritz federico
gerald gerard gerhard gerry jerry gerd
gregory gregor grzegorz greg
henry heinrich harry hank heinz heiner enrique quique kike enrico henrik rik henri
jennifer jen jenny jenna
jessica jess jessie
jonathan jon jonny nathan
joshua josh
judith judy jude
kenneth ken kenny
lawrence laurence lorenz larry laurie lorenzo
leonard leonardo leo len lenny
maria mary marie maja masha marusia mia mimi mitzi mariella molly polly maryam maite marichu
mariana marisol maricarmen mari
matthew matthias mateusz matteo matt matty mats mateo
nathaniel nathan nat nate
nicholas nicolas nikolaus nikolai mikolaj nicola nick nicky nico klaus niko kolia kolya
pamela pam
patricia patrick pat patty patsy trish tricia paddy pati patri
peter petra pete petr pyotr piotr pedro piet piotrek petia
philip philipp phil pip
rebecca becca becky
ronald ron ronnie
samuel samantha sam sammy
sarah sara sally sadie
stephen steven stefan stefano esteban stephan steve stevie stepan
susan susanne suzanne susanna sue susie suzy susi sanne
theodore theodor ted teddy theo
timothy tim timmy
victoria vicky vic tori vika viktoria
vincent vince vin vinny enzo vicente chente
virginia ginny ginger
walter walt wally walther
zachary zach zack
sebastian seb basti bastian seba
maximilian max maxi
elizaveta liza lizaveta
aleksei lesha alesha liosha
nikolai nikolay kolia kolya
pavel pasha pavlik
viktor vitia
grigorii grisha
konstantin kostia kostya
svetlana sveta
liudmila liuda mila
galina galia
irina ira
iuliia iulia julia yulia
kseniia ksiusha
mariia masha marusia
anastasiia nastia
georgii zhora gosha
fedor fedia
leonid lenia
zbigniew zbyszek zbychu
magdalena magda lena madzia
barbara basia babs barb bara
jerzy jurek
kazimierz kazik
boguslaw bogus
wladyslaw wladek
guilherme gui
beatriz bia bea
carolina caroline carol carrie line
annegret anni anne gretel
bartholomew bart barty
thibault thibaut titi
abigail abby gail
adelaide addie heidi
alfred alf fred alfie
arthur artie art arturo
augustus gus august augustin
bernard bernie bernardo berni
bradley brad
clifford cliff
clement clem
cynthia cindy
deborah debra deb debbie
douglas doug
edmund ned ed
florence flo flora
franklin frank
geoffrey jeffrey jeff geoff
gilbert gil bert
harold harry hal
herbert herb bert
isaac ike
leopold leo poldi
mildred millie
montgomery monty
penelope penny
priscilla cilla prissy
raymond ray raimund
reginald reggie reg
roderick rod rory
rosemary rosie rose romy
russell russ
sidney sid
stuart stu
sylvester sly
terence terry
valentina valia tina val
wilfred wilf fred
winifred winnie fred
yvonne vonnie
susanna zuzanna zuzia
agnieszka aga agnes
joanna joana johanna asia jo hanna hannah
tadeusz tadek
stanislaw staszek stasiek
krzysztof krzysiek krzys
wojciech wojtek
ignacio nacho
manuel manolo manu
rafael rafa
dolores lola lolita
concepcion concha conchita
rosario charo
guadalupe lupe
jesus chus chuy
luis lucho
fernando nando fer
hernando nando
gabriel gabriela gabi gabby gaby
evgenii evgeniia yevgeny eugene evgeny zhenia jenia zhenya
dmitrii dmitri dmitry dima mitia dimitri
vladimir volodia vova vladimirs wladimir wolodja
sergei sergey serge seriozha serezha
mikhail misha
natalia nataliia natasha nata
tatiana tania tanya tanja
anastasia nastia nastya asia stasia
olga olia olya
iurii yury yuri iura yura
anna ania anya anka hania annie ann anita anja anneke annette
antonia toni toinette
femke fem
wilhelmina mina willemijn
cornelis kees cornelia nelly
hendrik henk rik
adrianus adriaan ad arjan
johanna joke hanneke anneke
mehmet memo
mustafa musti
ibrahim ibo
fatma fatos
mohammed muhammad mohamed mehmet mo hamed moh
abdul abdullah abdel abdo
`
  .trim()
  .split("\n")
  .map(line => line.split(" "))

/** The short and long forms of a folded given name. */
export function shortNamesOf(given: string): string[] {
  return [...new Set(shortNames.filter(line => line.includes(given)).flat())].filter(name => name !== given)
}
