import { clauseWords, determiners, joints, plainDeeds, prepositions } from "~evaluation/text/function-words"
import { tokenise } from "~role/vocabulary/tokens"

// What a sentence may say of itself beside what it takes from its quotes and from the qualification: that, where and how long a page says
// something, and that a role asks for it. None of these praises, blames, explains or tells a deed.

const words = `
a an the i it its they them their theirs you your yours he she his her we our one ones this that these those there here such
is are be been being was were am has have had having do does did doing done can may will would could should
and or but also both either neither nor as at by for from in into of off on onto out over to under until till up with within without about above across
after again against all almost along already among any around because before behind below between beyond during each else enough every few
first second third last how if just least less like many more most much no none not nothing now of only other others own per same since so some
than then through throughout together too total toward upon very what when where whereas whether which while who whom whose why yes yet
once twice half several
profile page candidate candidates person people role post job text section line lines entry entries word words quote quotes quoted sentence list headline
say says said show shows shown mention mentions mentioned name names named list lists listed state states stated give gives given tell tells told
write writes written read reads found find note notes noted describe describes described indicate indicates indicated include includes included including
appear appears stand stands stood refer refers refers contain contains according based rest rests count counts counted counting add adds added
ask asks asked asking require requires required want wants wanted need needs needed seek seeks look looks looking search call calls called
answer answers question questions speak speaks spoke spricht sprechen parle parlent habla hablan fala falam open known unknown evidence clear plain part partly exactly literally explicitly directly
experience experienced skill skills knowledge background work works worked working use uses used using practice
year years yr yrs y month months mo mos m week weeks day days date dates dated time times long sum sums
position positions title titles employer employers company companies school schools degree education course courses certificate certification language languages
level place location project projects task tasks duty duties
present past today currently current recent recently earlier later previous previously former formerly still
b c differ differs difference different equally similar
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
met

der die das den dem des ein eine einen einem einer eines und oder aber auch als an auf aus bei bis durch fur gegen im in ins mit nach ohne seit um unter uber vom von vor wegen wahrend zu zum zur zwischen
ich du er sie es wir ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen mein unser dein ist sind war waren wird werden wurde wurden hat haben hatte hatten kann konnen
nicht kein keine keinen keiner nichts noch nur schon sehr so dass dies diese dieser dieses dort hier wo was wer wie wann welche welcher welches ob wenn weil da damit
profil seite kandidat kandidatin person rolle stelle anzeige text abschnitt zeile eintrag wort worte worter zitat satz
nennt nennen genannt steht stehen sagt sagen gesagt zeigt zeigen erwahnt erwahnen angegeben gibt geben laut beschreibt beschrieben enthalt liest gelesen fragt gefragt fragen verlangt verlangen
gesucht sucht suchen braucht brauchen erfahrung erfahrungen kenntnisse arbeit arbeitet gearbeitet arbeiten jahr jahre jahren monat monate monaten datum gesamt zusammen
heute derzeit aktuell fruher spater zuletzt beide beides gleich unterschied offen bekannt unbekannt erfullt

le la les un une des du de d l au aux ce cet cette ces et ou mais ni donc or car que qui quoi dont ou quand comment si ne pas plus aucun aucune rien jamais
je tu il elle on nous vous ils elles son sa ses leur leurs votre vos notre nos mon ma mes est sont etait etaient etre ete a ont avait avaient avez avoir sera
dans en sur sous avec sans pour par chez entre depuis jusque jusqu pendant apres avant vers selon aussi encore deja tres
profil candidat candidate personne poste role offre texte page ligne mot mots citation phrase
dit disent indique indiquent mentionne mentionnent nomme nomment montre montrent cite citent decrit precise demande demandent demandee exige cherche recherche
experience experiences competence competences connaissance connaissances travail travaille travaillez an ans annee annees mois date total ensemble aujourd hui actuellement
les deux difference meme connu inconnu ouvert rempli

el la los las un una unos unas y o u pero ni que quien cual cuando donde como si no sin con para por en de del al a sobre entre desde hasta segun durante tras tambien aun ya muy mas
yo tu el ella usted ustedes nosotros su sus mi nuestro nuestra es son era eran ser sido ha han habia tiene tienen tener esta estan
perfil candidato candidata persona puesto rol oferta texto pagina linea palabra palabras cita frase
dice dicen indica indican menciona mencionan nombra nombran muestra muestran cita describe pide piden pedido exige busca buscan
experiencia experiencias conocimiento conocimientos habilidad habilidades trabajo trabaja trabajado ano anos mes meses fecha total hoy actualmente ambos diferencia mismo conocido desconocido

o os as um uma uns umas e ou mas nem que quem qual quando onde como se nao sem com para por em de do da dos das no na nos nas ao aos pelo pela sobre entre desde ate segundo durante apos tambem ainda ja muito mais
eu voce voces ele ela nos seu sua seus suas meu minha nosso nossa e sao era eram ser sido tem teve ter esta estao
perfil candidato candidata pessoa vaga cargo papel texto pagina linha palavra palavras citacao frase
diz dizem indica indicam menciona mencionam nomeia mostra mostram cita descreve pede pedem pedido exige busca procura
experiencia experiencias conhecimento conhecimentos habilidade trabalho trabalha trabalhou ano anos mes meses data total hoje atualmente ambos diferenca mesmo conhecido desconhecido
`

/** Folded as `tokenise` folds them. What praises ("very", "enough", "directly") is not among them, though such a word may be a part of a quote. */
const praising = new Set(tokenise("very too enough most least sehr tres muy muito directly exactly only because weil car porque why").words)

export const reportingWords: ReadonlySet<string> = new Set([
  ...[...tokenise(words).words, ...determiners, ...prepositions, ...joints, ...clauseWords, ...plainDeeds].filter(
    word => !praising.has(word)
  )
])
