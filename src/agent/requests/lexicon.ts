import { saidWords } from "./said-words"

/**
 * What a word or a group of words stands for. The kinds (`must`, `nice`, `avoid`, `drop`) say what becomes of a qualification; `not` turns
 * them; the others say what is asked for.
 */
export type Cue = keyof typeof phrases

// English, German, French, Spanish, Portuguese; a form that two languages share stands once.
const phrases = {
  must: `
    must|must have|must haves|a must|musts|mandatory|required|requires|require|requirement now|compulsory|essential|indispensable|obligatory|non negotiable|needed|necessary|crucial|critical|hard requirement|deal breaker|dealbreaker|have to have|has to have|needs to have|need to have|we need|is key|essentials|absolutely
    muss kriterien|musskriterien|muss|muß|musse|pflicht|verpflichtend|zwingend|erforderlich|notwendig|unbedingt|unverzichtbar|muss sein|muss man haben|muss haben|must haves|musskriterium|muss kriterium|voraussetzung|gefordert|vorausgesetzt|brauchen wir|müssen
    obligatoire|obligatoires|indispensables|requis|requise|requises|exigé|exigée|exigés|impératif|impérative|impératifs|essentiel|essentielle|essentiels|nécessaire|nécessaires|un impératif|incontournable|il faut|il nous faut|doit avoir
    imprescindible|imprescindibles|obligatorio|obligatoria|obligatorios|obligatorias|requerido|requerida|requeridos|requisito|requisitos|exigido|esencial|esenciales|indispensable|indispensables|necesario|necesaria|necesarios|un must|debe tener|hace falta|es clave
    obrigatório|obrigatória|obrigatórios|obrigatórias|imprescindível|imprescindíveis|indispensável|indispensáveis|essencial|essenciais|necessário|necessária|necessários|exigido|exigida|fundamental|fundamentais|deve ter|é preciso|mandatório`,
  nice: `
    nice|not a must|no must|not a must have|nice to have|nice to haves|nices|a nice to have|optional|a plus|plus points|bonus|a bonus|preferred|preferable|preferably|desirable|desired|would be nice|nice would be|would be good|good to have|welcome|an advantage|advantageous|not critical|nice only|ideally|wish|wishlist
    kann kriterien|kannkriterien|wünschenswert|wäre nur schön|nur schön|nur nett|nur wünschenswert|nur noch schön|kein muss|keine pflicht|kein muss mehr|keine pflicht mehr|kein must have|wäre schön|schön wäre|schön zu haben|von vorteil|vorteilhaft|ein plus|pluspunkt|ein pluspunkt|gern gesehen|gerne gesehen|kann|kann kriterium|kannkriterium|idealerweise|wäre gut|wäre nett|nett zu haben|nicht kritisch|wunsch
    souhaitable|souhaitables|souhaité|souhaitée|un plus|un atout|atout|facultatif|facultative|facultatifs|optionnel|optionnelle|optionnels|apprécié|appréciée|appréciés|serait bien|idéalement|un bonus|de préférence|désirable
    deseable|deseables|opcional|opcionales|valorable|valorables|se valora|un punto a favor|sería bueno|estaría bien|preferible|preferiblemente|recomendable|deseado|idealmente
    desejável|desejáveis|opcional|opcionais|um diferencial|diferencial|diferenciais|um plus|um extra|seria bom|preferencial|preferencialmente|valorizado|valorizada|bom ter|facultativo`,
  avoid: `
    avoid|avoids|must not|must not be|must not have|mustn t|should not|shouldn t|should not have|shouldn t have|to be avoided|a no go|no go|red flag|a red flag|exclude|rule out|without|never|don t want|do not want|we don t want|we do not want|keep away from|undesirable|unwanted|steer clear of|to avoid|things to avoid
    vermeiden|meiden|ausschließen|schließ aus|schließe aus|darf nicht|dürfen nicht|sollte nicht|sollten nicht|soll nicht|ohne|keine|kein|keinen|unerwünscht|wollen wir nicht|nicht gewünscht|ausschlusskriterium|nogo
    éviter|évite|évitez|à éviter|exclure|exclus|exclure les|sans|surtout pas|ne doit pas|pas de|pas d|rédhibitoire|à exclure|indésirable
    evitar|evita|evite|a evitar|excluir|excluye|sin|no queremos|no debe|no debería|nada de|descartable
    evitar|evita|evite|a evitar|excluir|exclui|exclua|sem|não queremos|não deve|nada de|indesejável`,
  drop: `
    drop|remove|delete|strike|scrap|cut|ditch|discard|get rid of|take out|take off|leave out|lose|kick out|kill|forget about|forget|no need for|no more|not needed|not necessary|no longer needed|no longer necessary|not a requirement|no requirement|not a requirement any more|isn t needed|is not needed|don t need|do not need|we don t need|doesn t matter|does not matter|don t matter|is irrelevant|irrelevant|unnecessary|is out|can go|not relevant|unimportant|not important|skip|live without|do without|can do without|can be dropped|can be removed|be dropped|dropped|removed|deleted|don t care about|doesn t care about|do not care about|couldn t care less about|no longer need|we no longer need|don t need any more|off the list|off the card|out of the role|out of the list|out of it
    raus|rauswerfen|wirf raus|wirf|streich|streiche|streichen|gestrichen|entferne|entfernen|lösch|lösche|löschen|weg|weglassen|lass weg|nicht nötig|nicht notwendig|nicht mehr nötig|nicht gebraucht|brauchen wir nicht|brauchen wir nicht mehr|brauchen wir doch nicht|egal|unwichtig|irrelevant|keine anforderung|kein kriterium|entfällt|nimm raus|von der liste|von der karte|von der rolle|interessiert uns nicht|interessiert nicht|pfeifen auf|rausnehmen|spielt keine rolle|kommen ohne aus|geht auch ohne|verzichtbar|können wir verzichten auf
    a plus besoin|n a plus besoin|avons plus besoin|ai plus besoin|n avons plus besoin|retire|retirer|retirez|enlève|enlever|enlevez|supprime|supprimer|supprimez|efface|ôte|pas nécessaire|pas besoin|plus besoin|n est pas nécessaire|n est plus nécessaire|ne sont pas nécessaires|inutile|inutiles|peu importe|pas une exigence|laisse tomber|vire|pas important|se passer de|se passer du|se passer des|se passer d|se fiche du|se fiche de|on s en passe
    quita|quitar|quite|elimina|eliminar|borra|borrar|suprime|fuera|no hace falta|ya no hace falta|no es necesario|no es necesaria|ya no es necesario|ya no es necesaria|no son necesarios|no necesitamos|no importa|da igual|no es un requisito|innecesario|saca|ya no necesitamos|ya no se necesita|prescindir de|prescindir del|de la lista|prescindible
    tira|tirar|tire|remove|remover|remova|retira|retirar|elimina|apaga|apagar|exclua da lista|não é necessário|não é necessária|já não é necessário|não são necessários|não precisa|não precisamos|não é preciso|já não é preciso|não importa|tanto faz|não é requisito|não é um requisito|desnecessário|já não precisamos|já não precisamos de|não precisamos mais|dispensável|passar sem|da lista|fora`,
  not: `
    not|isn t|aren t|is not|are not|no longer|no|don t|doesn t|needn t|need not
    nicht|nicht mehr
    ne|n|pas|n est pas|n est plus|ne sont pas|ne sont plus|non|pas forcément
    no es|no son|ya no|ya no es|ya no son
    não|não é|já não|já não é|não são`,
  from: `from|von|depuis|desde`,
  make: `
    bring|make|makes|take|move|turn|set|put|treat|mark|change|becomes|become|switch|convert|downgrade|upgrade|promote|demote|bump|shift|list|keep|consider|count
    runterstufen|herunterstufen|hochstufen|abstufen|heraufstufen|herabstufen|bring|bringe|mach|mache|machen|wird zum|wird zur|wird ein|wird|werden|setz|setze|setzen|stell|stelle|stuf|stufe|verschieb|verschiebe|schieb|schiebe|ändere|änder|ändern|behandle|wechsel|nimm
    baisse|remonte|rétrograde|mets|mettre|mettez|devient|deviennent|devienne|passe|passer|passez|rends|rendre|rendez|déplace|déplacer|fais|faire|change|changer|considère|transforme
    baja|sube|rebaja|pon|poner|ponga|pasa a ser|se vuelve|se convierte en|haz|hacer|mueve|mover|cambia|cambiar|convierte|convertir|pasa|pasar|trata|marca|considera
    desce|sobe|rebaixa|põe|pôr|ponha|torna se|vira|fica|passa a ser|coloca|colocar|coloque|torna|tornar|torne|muda|mudar|mude|move|passa|passar|passe|faz|fazer|trata|marca|considera|transforma`,
  raise: `
    bring down to|down to|up to|should be|instead|is enough|are enough|suffices|would be enough|raise|increase|lower|reduce|decrease|adjust|bump up|bring down|at least|minimum|min
    runter auf|rauf auf|hoch auf|reicht|reichen|genügt|soll sein|sollte sein|stattdessen|erhöh|erhöhe|erhöhen|senk|senke|senken|reduzier|reduziere|anheben|heb|hebe|mindestens|wenigstens
    suffit|suffisent|devrait être|à la place|augmente|augmenter|baisse|baisser|réduis|réduire|monte|au moins
    basta|bastan|debería ser|debe ser|en su lugar|sube|subir|aumenta|aumentar|baja|bajar|reduce|reducir|al menos|como mínimo
    chega|chegam|deveria ser|deve ser|em vez disso|aumenta|aumentar|sobe|subir|baixa|baixar|reduz|reduzir|pelo menos|no mínimo`,
  add: `
    add|include|also look for|also want|look also for|also add|append|plus add|take in|we also need|also
    füg|füge|hinzufügen|hinzu|ergänze|ergänz|ergänzen|nimm auf|nimm dazu|dazu|aufnehmen|außerdem|zusätzlich
    ajoute|ajouter|ajoutez|inclus|inclure|rajoute|rajouter|en plus
    añade|añadir|añada|agrega|agregar|agregue|incluye|incluir|suma|además
    adiciona|adicionar|adicione|acrescenta|acrescentar|acrescente|inclui|incluir|inclua|junta|além disso`,
  rename: `
    relabel|rename|reword|rephrase|should be called|should be named|is called|should read|should say|replace|swap|substitute|exchange|edit
    bezeichne|benenne|umbenennen|umbenannt|heißt jetzt|soll heißen|sollte heißen|formuliere|ersetz|ersetze|ersetzen|tausch|tausche|tauschen
    rebaptise|intitule|renomme|renommer|s appelle|doit s appeler|remplace|remplacer|remplacez|échange|reformule
    renombra|renombrar|se llama|debe llamarse|sustituye|sustituir|reemplaza|reemplazar|reformula
    rebatiza|renomeia|renomear|chama se|passa a chamar se|substitui|substituir|substitua|troca|trocar|troque|reformula`,
  instead: `
    instead of|rather than|in place of|and not|but not
    statt|anstatt|anstelle von|an stelle von|und nicht|nicht mehr
    au lieu de|au lieu d|à la place de|plutôt que|et non
    en lugar de|en vez de|y no
    em vez de|ao invés de|no lugar de|e não`,
  with: `with|to|by|into|as|durch|mit|in|zu|par|en|por|con|com|pelo|pela|para|a|à`,
  and: `and|as well as|und|sowie|et|y|e|ainsi que|así como|bem como`,
  but: `but|aber|sondern|doch|mais|pero|sino|mas`,
  why: `
    what makes|what s wrong here|why|how come|explain|on what grounds|what makes you say|what makes you think|what speaks against|what speaks for|what is wrong with|what s wrong with|what counts against|what counts for|reasons for|reasons against|strengths of|weaknesses of|gaps of|strengths|weaknesses|the case for|the case against
    was macht|warum|wieso|weshalb|weswegen|was spricht gegen|was spricht für|erklär|erkläre|begründe|woran liegt es
    qu est ce qui rend|pourquoi|explique|expliquez|qu est ce qui parle contre|qu est ce qui ne va pas avec|pour quelle raison
    porque é que|por que é que|por qué|por que|explica|explicar|qué tiene de malo|qué habla contra|qué falla con
    porque|porquê|explique|o que há de errado com|o que pesa contra`,
  compare: `
    compare|stack up against|stacks up against|measure up against|measures up against|hold up against|comparison of|comparison between|difference between|what is the difference between|vs|versus|against each other|side by side|how do they differ|how do they compare|who is better|who s better|which is better|which one is better|who is the better fit|who s the better fit|who is stronger|the better fit
    vergleich|vergleiche|vergleichen|unterschied zwischen|gegenüber|wer ist besser|wer passt besser
    comparer|comparez|comparaison|différence entre|qui est mieux|qui est meilleur
    compara|comparar|compárame|comparad|diferencia entre|quién es mejor|comparación
    comparação|diferença entre|quem é melhor|comparado|comparada|compara me`,
  best: `
    best|top|strongest|most suitable|leading|front runners|frontrunners|closest match|closest matches|best fit|best fits|best match|best matches
    besten|beste|bester|stärksten|stärkste|geeignetsten|geeignetste|spitzenreiter
    meilleurs|meilleur|meilleure|meilleures|plus forts|plus fort|plus adaptés
    mejores|mejor|más fuertes|más adecuados|más adecuado
    melhores|melhor|mais fortes|mais adequados|mais forte`,
  count: `
    how many|number of|the number of|count of|how much people
    wie viele|wieviele|wie viel|anzahl|anzahl der
    combien|combien de|nombre de
    cuántos|cuántas|cuántos hay|número de|cuántas hay
    quantos|quantas|quantos há|número de`,
  evaluate: `
    run|rerun|re run|evaluating|evaluate|assess|judge|screen|review|check|rate|re evaluate|reevaluate|go through|hold|score|re check|look at|evaluation|assessment|evaluations
    neubewerten|durchgehen|geh durch|bewerte|bewerten|beurteile|beurteilen|prüf|prüfe|prüfen|werte aus|sichte|bewertung|beurteilung
    réévalue|réévaluer|réévaluez|repasse en revue|évalue|évaluer|évaluez|juge|juger|jugez|vérifie|évaluation
    reevalúa|reevaluar|evalúalos|evalúa|evaluar|evalúe|valora|valorar|revisa|revisar|evaluación
    reavalia|reavaliar|reavalie|avalia|avaliar|avalie|revê|rever|analisa|analise|avaliação`,
  fits: `
    good fit|right fit|a fit|a match|a good match|fit|fits|suitable|measure up
    passt|passend
    convient
    encaja
    encaixa|serve para`,
  everybody: `
    everybody|everyone|all|them all|all of them|all people|all candidates|all profiles|all the candidates|all the people|the whole list|whole list|the entire list|the rest|the others|every candidate|every profile|each candidate|every one of them
    alle|alle kandidaten|alle kandidatinnen|alle bewerber|alle personen|alle leute|jeden|die ganze liste|sämtliche
    tout le monde|tous|toutes|tous les candidats|toutes les personnes|tous les profils|toute la liste
    todos|todas|a todos|a todas|todo el mundo|todos los candidatos|todas las personas|toda la lista
    toda a gente|todo mundo|todos os candidatos|todas as pessoas|toda a lista`,
  these: `
    these|those|the marked|the selected|marked|selected|the marked ones
    diese|diesen|die markierten|markierten|ausgewählten|die ausgewählten
    ces|ceux ci|sélectionnés|les sélectionnés
    estos|estas|los marcados|marcados|seleccionados
    estes|estas|os marcados|selecionados`,
  they: `
    the one here|the one in front|him|her|them|he|she|they|it|this person|that person|this candidate|that candidate|the candidate|the person|this one|that one|this profile|this applicant|his|their|this guy|this woman|this man|themselves|these two|those two|the two|both|the other|the other one|each other
    der hier|die hier|den hier|dem hier|dieser hier|diesen hier|diese hier|dieser|diesen|ihn|ihr|ihm|sie|er|diese person|dieser person|dieser kandidat|diesen kandidaten|diese kandidatin|die person|die kandidatin|der kandidat|die beiden|diese beiden|beide|beiden
    celui ci|celle ci|celui là|celle là|lui|elle|il|cette personne|ce candidat|cette candidate|la personne|ces deux|les deux|le candidat|la candidate
    este|ese|éste|a este|a esta|le|él|ella|esta persona|este candidato|esta candidata|la persona|los dos|las dos|estos dos|ambos|ella misma
    este|esse|essa|esta|ele|ela|esta pessoa|a pessoa|este candidato|esta candidata|os dois|as duas|ambos|essa pessoa|dela|dele`,
  write: `
    draft|write|compose|prepare|reach out|message|contact|write to|text|ping|drop a line
    schreib|schreibe|schreiben|verfass|verfasse|entwirf|kontaktiere|anschreiben|formulier
    écris|écrire|écrivez|écrit|rédige|rédiger|rédigez|prépare|contacte|contacter
    escribe|escribir|escriba|redacta|redactar|contacta|escríbele
    escreva|escreve|escrever|redige|redigir|redija|contacta|contate|contata`,
  note: `
    note|message|email|e mail|mail|inmail|dm|letter|outreach|outreach note|line to
    nachricht|anschreiben|notiz|brief|nachrichten
    courriel|mot|lettre
    mensaje|nota|correo|carta
    mensagem|recado|bilhete`,
  questions: `
    questions|question|interview questions|screening questions|what should i ask|what should we ask|what could i ask|what do i ask|what to ask|what can i ask|things to ask|what would i ask|which questions should i ask|which questions|interview guide|interview
    fragen|frage|interviewfragen|was soll ich fragen|was sollte ich fragen|was kann ich fragen|was soll ich|was frage ich|welche fragen
    questions à poser|quelles questions poser|quelles questions|que demander|que dois je demander|quoi demander|que puis je demander
    preguntas|pregunta|preguntas para|qué le pregunto|qué preguntar|qué debo preguntar|qué debería preguntar|qué puedo preguntar|qué pregunto
    perguntas|pergunta|o que perguntar|que perguntar|o que devo perguntar|o que posso perguntar|o que pergunto`,
  ask: `ask|fragen|demander|poser|preguntar|preguntarle|perguntar`,
  open: `
    open|show|show me|go to|see|display|view|pull up|bring up|who is|jump to
    öffne|öffnen|zeig|zeige|zeig mir|zeigen|gehe zu|geh zu|wer ist
    ouvre|ouvrir|ouvrez|montre|montre moi|montrez|affiche|va à|voir
    abre|abrir|abra|muestra|muéstrame|mostrar|enseña|enséñame|ver|ve a
    mostra|mostre|mostrar|mostra me|exibe|vai para`,
  shortlist: `
    shortlist|shortlisted|short list|short listed|favourites|favorites
    shortlisten|engere auswahl|engeren auswahl|in die engere auswahl|auswahlliste|vorausgewählt
    présélection|présélectionne|présélectionner|présélectionné|présélectionnés|liste courte
    preselección|preselecciona|preseleccionar|preseleccionado|preseleccionados|lista corta|finalistas
    pré seleciona|pré selecionar|pré selecionados|lista curta|finalistas|pré seleção`,
  unlist: `off the shortlist|from the shortlist|unshortlist|off my shortlist|out of the shortlist|von der shortlist|aus der shortlist|de la shortlist|da shortlist`,
  maybe: `
    maybe|maybes|perhaps|undecided pile|on hold
    vielleicht
    peut être
    quizá|quizás|tal vez|a lo mejor
    talvez`,
  pass: `
    pass|pass on|passed|passed on|reject|rejected|decline|declined|turn down|turned down|say no to|rule out
    ablehnen|lehne|lehn|abgelehnt|absage|absagen|sag ab|aussortieren|sortier|sortiere|aussortiert
    refuse|refuser|refusé|refusés|écarte|écarter|écarté|écartés|rejette|rejeter|rejetés|décline
    rechaza|rechazar|rechazado|rechazados|descarta|descartar|descartado|descartados
    rejeita|rejeitar|rejeitados|recusa|recusar|recusados|descartados|dispensa|dispensar|reprovar`,
  undecided: `undecided|not decided|open ones|unentschieden|offen|indécis|non décidés|sin decidir|pendientes|por decidir|sem decisão|pendentes`,
  decided: `decided|decided on|entschieden|décidés|decididos|decidido`,
  undo: `
    undo|undo that|undo this|undo it|take that back|take it back|take this back|revert|revert that|go back|roll back|never mind undo|undo the last change|undo the last one|put it back
    rückgängig|mach das rückgängig|rückgängig machen|mach rückgängig|nimm das zurück|nimm zurück|zurück|zurücknehmen|mach es rückgängig
    annule|annuler|annulez|annule ça|annule cela|défais|défaire|reviens en arrière|annule la dernière modification
    deshacer|deshaz|deshazlo|deshacerlo|deshaz eso|revierte|revertir|anula|anular|vuelve atrás
    desfazer|desfaz|desfaça|desfaz isso|reverter|reverte|volta atrás|anula isso`,
  missing: `
    lack|lacks|lacking|doesn t have|does not have|what is missing|what s missing|what is open|what s open|missing|what is still open|what is left|gaps|what are the gaps|open points|what don t we know|what do we not know|the gaps
    was fehlt|was fehlt noch|fehlt was|was ist offen|was ist noch offen|offene punkte|lücken
    que manque t il|qu est ce qui manque|il manque quoi|ce qui manque|que manque
    qué falta|qué le falta|lo que falta|qué queda por|faltas
    o que falta|que falta|o que está em falta|lacunas|falta o quê`,
  help: `
    help|help me|commands|what can you do|what could you do|what can i ask|what can i ask you|what can i say|what can i do|what can i do here|what do you do|what is possible|how does this work|how do you work|who are you|what can candor do|what can i type
    hilfe|was kannst du|was kannst du tun|was kann ich tun|was kann ich hier tun|was kann ich fragen|was kann ich dich fragen|was geht hier|wie funktioniert das|befehle
    aide|aide moi|à l aide|que peux tu faire|que pouvez vous faire|que sais tu faire|qu est ce que tu peux faire|qu est ce que vous pouvez faire|que puis je demander ici|comment ça marche
    ayuda|ayúdame|qué puedes hacer|qué sabes hacer|qué puedo pedir|qué puedo pedirte|qué puedo preguntarte|cómo funciona|qué puedo hacer
    ajuda|me ajuda|o que podes fazer|o que pode fazer|que podes fazer|o que você pode fazer|o que sabes fazer|o que posso pedir|o que posso fazer|como funciona|o que consegues fazer`,
  find: `
    find|find me|search for|look for|look up|look for people|who knows|who has|who have|who worked|who works|who can|who speaks|anyone with|anybody with|anyone who knows|is there anyone with|list people with|list everyone with|filter by
    such|suche|suchen|such nach|suche nach|finde|find mir|wer kann|wer hat|wer kennt|wer spricht|filter nach
    trouve|trouver|trouvez|cherche|chercher|cherchez|qui connaît|qui a|qui sait|qui parle
    busca|buscar|encuentra|encontrar|quién sabe|quién tiene|quién conoce|quién habla|filtra
    procura|procurar|procure|encontra|encontre|quem sabe|quem tem|quem conhece|quem fala`,
  ways: `
    strategies|strategy|search strategies|boolean|boolean string|boolean strings|search string|search strings|ways to look|ways to search|sourcing ideas|sourcing strategies|x ray|how should i look|how do i look|how should i search|how do i search|how can i find|how do i find|how should i find|where should i look|where do i look|where could i find|where can i find|where do i find|where to look
    strategien|strategie|suchstrategien|suchstring|suchstrings|suchbegriffe|wie soll ich suchen|wie suche ich|wo soll ich suchen|wo finde ich|wo suche ich
    stratégies|stratégie|stratégies de recherche|où chercher|comment chercher|où trouver|comment trouver
    estrategias|estrategia|estrategias de búsqueda|cómo busco|cómo buscar|dónde busco|dónde buscar|dónde encuentro
    estratégias|estratégia|estratégias de busca|como procuro|como procurar|onde procuro|onde procurar|onde encontro`,
  summary: `
    summarise|summarize|summary|sum up|overview
    zusammenfassung|zusammenfassen|fass zusammen|fasse zusammen|fass|fasse|zusammen|überblick
    résume|résumer|résumez|résumé|synthèse
    resume|resumen|resumir|resúmeme
    resumo|resuma|sumário`
} as const

/** Words that say nothing by themselves: articles, forms of to be, courtesy. They are taken off the edges of what is meant. */
const idle = `
  a an the this that these those is are was be been being am s t re ll ve d it its of for on in at to into from with as by or and but so just only really now then here still please pls ok okay hey hi hello candor thanks thank you i we you me us our my your them should shall would could can will may might do does did let lets like want need needs to also too again more any some about what who which whom how there has have had get got give someone somebody one ones both rather quite very well actually instead oh yes sure sorry person people candidate candidates profile profiles applicant applicants list role please thing things stuff bit low high ranked rank here right role requirement requirements qualification qualifications line lines criterion criteria skill skills most merely simply everybody everyone all everything nothing nobody he she him her they them than either neither nor if when while because think believe guess feel say said mean wish hope suppose honestly quite fairly under down up oops ups another same other rest stays stay remains remain know tell off out up
  kommt kommen gehört gehören der die das den dem des ein eine einen einem einer eines ist sind war wäre waren sein bitte mal doch auch noch nur jetzt dann hier zu zum zur im am an auf aus bei für von vom mit nach über als wie was wer wen wem welche welcher welches ich du er es wir ihr mir mich dir dich uns euch kannst könntest können könnt soll sollte sollen will wollen möchte haben habe hat hast gibt es und ja so sehr nenn nenne finde glaube denke meine halte heute morgen ganz einfach gerade eigentlich denn dazu davon dafür daran darauf person personen kandidat kandidaten kandidatin kandidatinnen leute leuten bewerber profil profile liste stelle rolle anforderung anforderungen ding
  le la les l un une mon ma mes notre votre des du de d au aux ce cet cette ces c est sont était être suis sera serait soit s il te vous plaît je tu il elle nous on me moi toi lui leur leurs y en à pour par avec dans sur chez aussi encore seulement juste simplement maintenant donc alors ici merci peux pouvez peut pourriez pourrais faut veux voudrais que qui quoi pense crois trouve dit doit doivent devrait devraient devoir avons avez ont ai a-t-on quel quelle quels quelles dont comme très bien trop plus personne personnes candidat candidats candidate candidates profil profils liste poste rôle exigence moins qu t tous au
  el la los las lo un una unos unas de del al a en es son era ser está están estar hay por para con como sobre se le les me te nos su sus mi tu ya también solo sólo sólamente ahora aquí gracias favor puedes podrías puede quiero quisiera tiene tienen tengo tenemos debe deben debería deberían tendría creo pienso parece hoy que qué quién quiénes cuál cuáles y muy más bien este esta estos estas ese esa persona personas gente candidato candidatos candidata candidatas perfil perfiles lista puesto rol pues entonces sea
  o os as um uma uns umas do da dos das no na nos nas ao aos à às em é são era ser está estão estar há por para pelo pela com como sobre se lhe lhes me te nos seu sua teu tua meu minha já também só somente apenas agora aqui obrigado obrigada favor pode podes poderia quero queria tem têm tenho temos deve devem deveria deveriam acho penso parece hoje que quê quem qual quais e muito mais bem este esta estes estas esse essa isso pessoa pessoas candidato candidatos candidata candidatas perfil perfis lista vaga cargo você então seja a`

/** What is said of how, when and how often, and stands for nothing that is asked: it is let be where a person or a list is spoken of. */
const manner = `
  again anew neu neue now short warm friendly brief quick nice first kind kurz kurze kurzen freundlich freundliche herzlich herzliche court courte petit petite bref chaleureux breve corto corta amable cálido curta curto amigável english german french spanish portuguese englisch deutsch französisch spanisch portugiesisch anglais allemand français espagnol portugais inglés alemán francés español portugués inglês alemão francês espanhol new neue neuen nouvelles nuevas novas good better stronger fit match ranked interview call screening gespräch entretien entrevista background words search vor nun erneut nochmal encore vez otra novo nouveau good few differ compare difference two together me myself vorschlagen schlage suggest propose proposes sugiere sugira outreach linkedin zwei deux dos dois duas miteinander suche busca búsqueda recherche ideas total insgesamt ganze whole far altogether vuelve vuelvan volver volta volte voltar refais remets write note message say told ask ab better first run start begin launch do`

export const idleWords: ReadonlySet<string> = new Set(saidWords(idle).map(({ word }) => word))
export const mannerWords: ReadonlySet<string> = new Set(saidWords(manner).map(({ word }) => word))

interface Phrase {
  cue: Cue
  words: readonly string[]
}

const byFirst = new Map<string, Phrase[]>()
for (const [cue, list] of Object.entries(phrases) as [Cue, string][]) {
  for (const phrase of list.split(/[|\n]/)) {
    const words = saidWords(phrase).map(({ word }) => word)
    const [first] = words
    if (first === undefined) continue
    const known = byFirst.get(first) ?? []
    if (!known.some(one => one.cue === cue && one.words.join(" ") === words.join(" "))) byFirst.set(first, [...known, { cue, words }])
  }
}

/** Words that are a cue by themselves, long enough to be told from others by all but one of their letters. */
export const cueWords: ReadonlySet<string> = new Set(
  [...byFirst].flatMap(([word, own]) => (word.length >= 4 && own.some(({ words }) => words.length === 1) ? [word] : []))
)

/** Everything that the words from `at` on may stand for, the longest first. */
export function cuesAt(words: readonly { word: string }[], at: number): Phrase[] {
  const first = words[at]?.word
  if (first === undefined) return []
  return (byFirst.get(first) ?? [])
    .filter(phrase => phrase.words.every((word, offset) => words[at + offset]?.word === word))
    .toSorted((a, b) => b.words.length - a.words.length)
}
