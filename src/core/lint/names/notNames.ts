/** Words that a name of a person does not have, though they are written with a capital: folded, separated by spaces. */
export const notNameWords: ReadonlySet<string> = new Set(
  `
  a about above access account accounts action address admin administrator after again agent agents ai all also always am and android
  annual answer answers any anyone api app application applications apps area article ask assistant assistants at audio author
  automation back backend bank base basic batch be because before benefits best beta billing blog board body book booking bot both box brand
  brief browser budget build builder bulk business but button buyer by calculator call calls campaign can cancel card care case cases
  catalog categories category center centre chain change changes channel chapter chat chatbot check checker checklist city class classifier
  clean client clients cloud club code coder coding college comment comments committee community company complete compliance computer config
  configuration confirm consulting contact content context contract control controller controls copy core corp corporation cost could count
  country course coverage create creator credit customer customers daily dashboard data database date day days dear debug default definition
  delivery department deploy description design designer desk detail details dev developer development device digital director division
  doc docs document documentation documents does done dr draft driver each early edit edition editor email emails employee employees end
  engine engineer engineering enter enterprise enterprises entity error errors event events every everybody everyone example examples exam
  executive expert explain export express extract extraction extractor false family feature features feedback field fields file files finance
  financial find finder first fix flow for form format foundation free from full function fund furniture game general generate generated
  generation generator get global goal goals good government great greetings group guest guide guideline guidelines had happy has have having
  head headline health hello help helpdesk helper her here hers hi high hiring his history hola holdings home hospital hotel hour hours how however
  html human i id idea if image images import important in inc include index industries industry info information input insert inspector instance
  institute instruction instructions insurance intelligence interface international interview into introduction invoice is issue issues it item
  items its job json just key keys kind kindly knowledge lab label labs language languages large last law laws lead leader learning legal lesson
  let level library license life limited line link links list live llc llm local location log login logistics loop ltd machine madam
  mail main make manager management many map market marketing markets master material math me media medical meeting member members menu
  message messages meta method metrics might mobile mode model models module month monthly more morning most mr mrs ms much multi music must
  name names network networks never new news newsletter next night nobody none not note notes nothing null number object of off
  offer office officer official ok okay old on once online only open operations optional or order orders organization original other our out
  output overview owner page paragraph parser part partner partners party path payment people per perfect period person personal phone picture
  pipeline place plan planner plans platform play player please pm point policy pool population portal position post power powered practice
  premium prepared president price pricing primary principal print priority private pro problem process processor product production products
  professor profile program programmer programming project projects prompt prompts proposal provide provider public purchase purpose
  python quality query question questions quick quote quotes random rate ratio read reader ready real recipe recipient recommendation record
  records ref reference refund region regular related release remember rental reply report reporter reports repository representative request required
  research researcher resource resources response responses result results return returns review reviewer reviews right road role room router rule
  rules run safe safety sale sales sample schedule scheduler school schema science scientist score scope script search second secret
  section security see select seller send sender senior sentence series server service services session set setting settings setup share shop short
  should show sign simple sincerely single sir site size skill skills small smart social society software solution solutions some someone
  something soon source space special specialist sql staff standard start state statement states statistics status step steps stock stop store story
  strategy stream street string structure student students studio study style subject submit such suite summarizer summary support sure survey system
  systems table tag tags target task tasks tax teacher team teams tech technical technologies technology template test tester testing
  tests text thank thanks that the their them then there therefore these they thing things this those though through ticket tickets time
  title to today together token tokens tool tools topic topics total tour tours track tracker trade trader training transaction transcript
  transfer translate translation translator travel tree trip true trust tutor tutorial two type undefined under understood union unit united university
  unknown unless until up update updates upload upon urgent url us usage use user users utils valid value values variable variables vendor version via
  video view virtual visit visitor voice wait was we web website week weekly welcome well what whatever when where which while white who whole why
  wiki will with within without word words work worker workflow working workshop world would write writer writing xml yaml yes yesterday yet
  you your yours zone
  january february march april july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english french german spanish italian portuguese dutch russian chinese japanese korean arabic hebrew hindi american british european indian
  africa america asia australia canada china europe france germany india italy japan mexico russia spain york angeles francisco states kingdom
  saint doe bloggs mustermann muster super man woman
  chairman chairwoman chairperson chair speaker mayor minister ambassador secretary universe christmas nature earth plum emeritus grade level class
  pflichtfeld erforderlich obligatorio requerido obbligatorio obligatoire requis obrigatório vereist verplicht wymagane leave blank anonymous pending
  vorsitzender vorsitzende burgermeister kanzler kanzlerin direktor doktor
  google microsoft apple amazon facebook openai anthropic azure aws github gitlab slack linkedin twitter java javascript typescript react linux
  windows docker kubernetes postgres mysql mongodb redis excel sonnet opus haiku turbo mini gpt llama mistral copilot
  der die den dem des ein eine einen und oder nicht ist sind ihr ihre ihrem ihren unser unsere mein meine dein deine wir ich es wenn bitte
  danke guten gute tag morgen abend hallo kunde kunden kundin kundendienst kundenservice damen herren herr frau serviceteam kundenteam team
  abteilung beispiel aufgabe antwort frage name vorname nachname adresse firma rechnung bestellung termin geschaftsfuhrer prasident kollege
  kollegin kollegen nachbar professor doktor lehrer vertrieb buchhaltung verwaltung redaktion schmerzen unbekannt keine kein alle
  les un une des et ou ne pas est sont votre vos notre nos mon ma mes ton ta tes vous nous je elle bonjour merci client cliente service
  equipe madame monsieur mesdames messieurs question reponse exemple nom prenom adresse societe entreprise aucun aucune inconnu collegue
  los las una unos y o es son sus nuestro nuestra mis tus usted gracias hola cliente equipo servicio senor senora senores pregunta
  respuesta ejemplo nombre apellido direccion empresa desconocido ninguno anillos atencion departamento soporte buenos buenas
  lo gli una che non sono vostro vostra nostro nostra grazie ciao buongiorno gentile servizio squadra signore signora domanda risposta esempio nome
  cognome azienda sconosciuto nessuno assistenza ufficio
  uma nao sao seu sua nosso nossa meu minha obrigado obrigada ola prezado prezada equipe equipa servico senhor senhora pergunta resposta exemplo
  sobrenome empresa desconhecido nenhum suporte atendimento
  het een en niet uw onze mijn jouw wij jij dank hallo klant klanten klantenservice geachte heer mevrouw vraag antwoord voorbeeld naam bedrijf onbekend
  geen afdeling och inte din vi du hej kund svar exempel namn foretag okand ingen og ikke kunde spørgsmål firma ukendt
  nie tak dzien dobry klient pani pan pytanie odpowiedz firma zespol obsługa dział imie nazwisko
  вы вас ваш ваша мы мой моя это не да нет здравствуйте спасибо клиент вопрос ответ пример имя фамилия компания служба команда поддержка отдел
  неизвестно господа коллеги уважаемые
  `
    .trim()
    .split(/\s+/),
);

/** Made-up and public people whom examples name: folded. */
export const exampleNames: ReadonlySet<string> = new Set(
  (
    'john doe|jane doe|john q. public|john smith|jane smith|joe bloggs|joe public|john public|jane public|jane roe|richard roe|john roe|joe smith|' +
    'jane|john|alice|bob|carol|eve|mallory|foo bar|john appleseed|jane appleseed|jack smith|sam sample|john sample|jane sample|jane q. public|' +
    'max mustermann|erika mustermann|maria mustermann|lieschen muller|otto normalverbraucher|hans muster|petra muster|jean dupont|marie dupont|jean martin|' +
    'juan perez|maria perez|fulano de tal|juan dela cruz|juan nadie|perico de los palotes|mario rossi|maria rossi|joao da silva|joao silva|maria silva|' +
    'jan jansen|jan modaal|piet pietersen|jan kowalski|anna kowalska|jan novak|jana novakova|gipsz jakab|ola nordmann|kari nordmann|sven svensson|' +
    'matti meikalainen|maija meikalainen|ion popescu|budi|nguyen van a|israel israeli|ivan ivanov|иван иванов|иванов иван иванович|' +
    'иван иванович иванов|иванов иван|петр петров|василий пупкин|ישראל ישראלי|פלוני אלמוני|فلان الفلاني|山田太郎|山田 太郎|山田花子|山田 花子|张三|張三|李四|' +
    '王五|赵六|韩国|韓國|小明|홍길동|김철수|' +
    'sherlock holmes|john watson|harry potter|hermione granger|ron weasley|albus dumbledore|james bond|bruce wayne|clark kent|peter parker|tony stark|' +
    'luke skywalker|darth vader|frodo baggins|bilbo baggins|romeo montague|romeo|juliet|elizabeth bennet|ebenezer scrooge|oliver twist|tom sawyer|' +
    'huckleberry finn|robin hood|peter pan|mary poppins|homer simpson|inigo montoya|forrest gump|walter white|ted lasso|jean-luc picard|james kirk|' +
    'james t. kirk|alan turing|ada lovelace|grace hopper|linus torvalds|albert einstein|isaac newton|marie curie|charles darwin|nikola tesla|thomas edison|' +
    'leonardo da vinci|galileo galilei|stephen hawking|richard feynman|carl sagan|william shakespeare|jane austen|charles dickens|mark twain|' +
    'ernest hemingway|george orwell|agatha christie|j.k. rowling|stephen king|edgar allan poe|oscar wilde|virginia woolf|emily dickinson|james joyce|' +
    'franz kafka|thomas mann|hermann hesse|johann wolfgang von goethe|friedrich schiller|friedrich nietzsche|immanuel kant|karl marx|martin luther|' +
    'martin luther king|victor hugo|marcel proust|albert camus|jules verne|gabriel garcia marquez|miguel de cervantes|pablo neruda|pablo picasso|' +
    'salvador dali|frida kahlo|leo tolstoy|fyodor dostoevsky|anton chekhov|александр пушкин|лев толстой|barack obama|michelle obama|joe biden|donald trump|' +
    'george washington|abraham lincoln|thomas jefferson|john f. kennedy|john kennedy|ronald reagan|bill clinton|hillary clinton|kamala harris|' +
    'angela merkel|olaf scholz|emmanuel macron|winston churchill|margaret thatcher|boris johnson|nelson mandela|mahatma gandhi|narendra modi|' +
    'vladimir putin|julius caesar|napoleon bonaparte|elon musk|steve jobs|bill gates|jeff bezos|mark zuckerberg|warren buffett|tim cook|sam altman|' +
    'oprah winfrey|taylor swift|michael jordan|michael jackson|elvis presley|bob dylan|bob ross|david bowie|john lennon|paul mccartney|freddie mercury|' +
    'johann sebastian bach|ludwig van beethoven|wolfgang amadeus mozart|tom hanks|brad pitt|leonardo dicaprio|gordon ramsay|jamie oliver|julia child|' +
    'martha stewart|david attenborough|neil armstrong|amelia earhart|marilyn monroe|audrey hepburn|alfred hitchcock|steven spielberg|walt disney|' +
    'lionel messi|cristiano ronaldo|serena williams|roger federer|muhammad ali|' +
    'morgan stanley|wells fargo|goldman sachs|charles schwab|eli lilly|jack daniels|johnnie walker|calvin klein|ralph lauren|louis vuitton|hugo boss|' +
    'tommy hilfiger|michael kors|kate spade|mary kay|estee lauder|philip morris|harley davidson|aston martin|john deere|marks spencer|tim hortons|' +
    'ben jerry|stella artois|saint laurent|wolters kluwer|arthur andersen|robert half|leroy merlin|media markt|pepper|bean|robot|potato|darcy|spock|house|' +
    'watson|strange|seuss|who|evil|doom|jekyll|hyde|martens|frankenstein|dracula|clean|freeze|incredible|bovary|holle|dumbledore|moriarty|bennet|' +
    'claus|santa|santa claus|world|kitty|alexa|siri|claude|gemini|copilot|watsonx|cortana'
  ).split('|'),
);
