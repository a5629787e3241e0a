import type { PhraseTable } from './phrase.ts';

/** Germanic, Romance, Slavic and other languages with spaces whose verb comes first. */
export const overridePhrases: readonly PhraseTable[] = [
  {
    language: 'en',
    keywords: ['ignore', 'disregard', 'forget', 'override', 'discard', 'bypass'],
    verbs: 'ignore|disregard|forget|override|discard|bypass',
    fillers: 'all|any|everything|every|the|your|my|of|these|those|in|about|and|that|were|was|is|given|you',
    marks:
      'previous(?:ly)?|prior|above|earlier|preceding|foregoing|former|system|original|initial|past|before|existing',
    objects:
      'instructions?|prompts?|messages?|directions?|directives?|rules|context|guidelines|commands?|orders|training|programming|constraints',
  },
  {
    language: 'de',
    keywords: ['ignorier', 'vergiss', 'missacht', 'vergessen sie', 'verwirf', 'berschreib'],
    verbs: 'ignorieren? sie|ignoriere?|vergiss|vergessen sie|missachte|verwirf|überschreibe?',
    fillers: 'alle[sn]?|deine|ihre|die|diese|der|bitte|sämtliche|jegliche|und',
    marks:
      'vorherigen?|bisherigen?|vorigen?|früheren?|obigen?|vorangegangenen?|vorangehenden?|ursprünglichen?|oben|zuvor',
    objects:
      'anweisungen|instruktionen|regeln|befehle|vorgaben|anleitungen|nachrichten|system-?prompts?|aufforderungen',
  },
  {
    language: 'fr',
    keywords: ['ignore', 'oublie', 'ne tiens pas compte', 'ne tenez pas compte', 'tenir compte'],
    verbs: 'ignorez?|oublie[zs]?|ne (?:tiens|tenez) (?:pas|plus) compte|ne pas tenir compte',
    fillers: 'toutes?|tous|les|des|de|tes|vos|ces|ce|qui|que|données?|reçues?|et',
    marks: 'précédente?s?|antérieure?s?|ci-dessus|initiale?s?|précède|plus haut|système|préalables?',
    objects: 'instructions?|consignes?|règles?|directives?|messages?|ordres?|invites?|prompts?|commandes?',
  },
  {
    language: 'es',
    keywords: ['ignora', 'olvida', 'olvide', 'ignore', 'haz caso omiso', 'descarta', 'no hagas caso'],
    verbs:
      'ignora|ignore|ignorad|olvida|olvide|olvídate|haz caso omiso|descarta|no hagas caso|haga caso omiso',
    fillers: 'todas?|todos|las|los|la|el|de|a|tus|sus|estas|cualquier|y|que|dadas?',
    marks: 'anterior(?:es)?|previ[ao]s?|inicial(?:es)?|precedentes?|de arriba|del sistema|originales|antes',
    objects:
      'instruccion(?:es)?|instrucción|reglas|órdenes|indicaciones|mensajes?|directrices|prompts?|normas',
  },
  {
    language: 'pt',
    keywords: ['ignore', 'ignora', 'esque', 'desconsider', 'descarte'],
    verbs: 'ignore|ignora|esqueça|esquece|desconsidere|desconsidera|descarte',
    fillers: 'todas?|todos|as|os|a|o|das|dos|de|suas|tuas|seus|estas|quaisquer|e|que|dadas?',
    marks: 'anterior(?:es)?|prévi[ao]s?|inicia(?:l|is)|precedentes?|acima|do sistema|originais|antes',
    objects: 'instruç(?:ões|ão)|regras|ordens|mensage(?:ns|m)|diretrizes|orientações|prompts?|comandos?',
  },
  {
    language: 'it',
    keywords: ['ignora', 'ignori', 'dimentica', 'trascura', 'non tenere conto'],
    verbs: 'ignora(?:te)?|ignori|dimentica(?:te)?|trascura|non tenere conto',
    fillers: 'tutte|tutti|le|gli|i|il|di|delle|degli|tue|vostre|queste|qualsiasi|e|che',
    marks: 'precedenti?|preced(?:ente|enti)|iniziali?|anteriori?|di cui sopra|sopra|di sistema|originali',
    objects: 'istruzion[ei]|regole|ordini|indicazioni|messaggi|direttive|prompt|comandi',
  },
  {
    language: 'nl',
    keywords: ['negeer', 'vergeet', 'sla alle'],
    verbs: 'negeer|vergeet|sla',
    fillers: 'alle|al|de|je|jouw|uw|deze|die|het|en',
    marks: 'vorige|voorgaande|eerdere|bovenstaande|oorspronkelijke|voorafgaande',
    objects: 'instructies?|opdrachten|regels|aanwijzingen|berichten|prompts?|bevelen|richtlijnen',
  },
  {
    language: 'pl',
    keywords: ['zignoruj', 'ignoruj', 'zapomnij', 'pomi\u0144'],
    verbs: 'z?ignoruj|zapomnij|pomiń',
    fillers: 'o|wszystkie|wszystkich|swoje|twoje|te|tych|i',
    marks: 'poprzednie|poprzednich|wcześniejsze|wcześniejszych|powyższe|powyższych|początkowe',
    objects: 'instrukcj[eia]|instrukcjach|polecenia|poleceniach|zasady|zasadach|reguły|wytyczne|wiadomości',
  },
  {
    language: 'cs',
    keywords: ['ignoruj', 'zapome'],
    verbs: 'ignoruj(?:te)?|zapomeň(?:te)?',
    fillers: 'na|všechny|všechna|své|tvé|tyto|a',
    marks: 'předchozí|předešlé|dřívější|výše uvedené|původní',
    objects: 'instrukce|pokyny|příkazy|pravidla|zprávy',
  },
  {
    language: 'sv, da, no',
    keywords: ['ignorera', 'ignorer', 'bortse fr', 'se bort fra'],
    verbs: 'ignorera|ignorer|glöm|glem|bortse från|se bort fra',
    fillers: 'alla|alle|de|dina|dine|dessa|disse|og|och',
    marks: 'tidigare|föregående|tidligere|foregående|forrige|ovenstående|ursprungliga',
    objects:
      'instruktioner(?:na|ne)?|instruksjon(?:er|ene)|anvisningar|regler(?:na|ne)?|beskeder|meddelanden',
  },
  {
    language: 'ru',
    keywords: ['гнорир', 'абудь', 'е обращай'],
    verbs: '(?:про)?игнорируй(?:те)?|забудь(?:те)?|не обращай(?:те)? внимания на',
    fillers: 'все|всё|о|обо|про|всех|свои|твои|ваши|эти|и',
    marks: 'предыдущи[ех]|прежни[ех]|прошлы[ех]|вышеуказанные|изложенные выше|первоначальные|системные',
    objects: 'инструкци[ияй]+х?|указани[яйе]+х?|правила[х]?|команды|сообщения|директивы|промпты',
  },
  {
    language: 'uk',
    keywords: ['гноруй', 'абудь'],
    verbs: '(?:про)?ігноруй(?:те)?|забудь(?:те)?',
    fillers: 'всі|усі|про|твої|свої|ці|і|та',
    marks: 'попередні|попередніх|минулі|наведені вище|початкові|системні',
    objects: 'інструкції|вказівки|правила|команди|повідомлення',
  },
  {
    language: 'ar',
    keywords: ['تجاهل', 'انس', 'انسَ'],
    verbs: 'تجاهل(?:ي|وا)?|انسَ?|لا تتبع',
    fillers: 'جميع|كل|كافة|هذه',
    marks: 'السابقة|السابق|أعلاه|الأصلية|المذكورة',
    objects: 'التعليمات|الأوامر|القواعد|الإرشادات|الرسائل|التوجيهات|تعليماتك',
  },
  {
    language: 'id, ms',
    keywords: ['abaikan', 'lupakan'],
    verbs: 'abaikan|lupakan',
    fillers: 'semua|seluruh|segala|yang|anda|kamu',
    marks: 'sebelumnya|terdahulu|di atas|awal|sebelum ini',
    objects: 'instruksi|perintah|aturan|arahan|petunjuk|pesan',
  },
  {
    language: 'vi',
    keywords: ['bỏ qua', 'quên', 'phớt lờ'],
    verbs: 'bỏ qua|quên|phớt lờ',
    fillers: 'tất cả|mọi|các|những|đi|của bạn',
    marks: 'trước đó|trước|phía trên|ở trên|ban đầu|trước đây',
    objects: 'hướng dẫn|chỉ dẫn|lệnh|quy tắc|chỉ thị|yêu cầu',
  },
];
