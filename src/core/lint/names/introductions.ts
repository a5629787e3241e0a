/** Phrases in which somebody gives a name: nothing else follows them. */
export const introductions: readonly string[] = [
  "my name is|my full name is|my name's|my given name is|my surname is|my last name is|my first name is|i go by|you are talking to|you are talking with|you are speaking to|you are speaking with|you are chatting with|you're talking to|you're talking with|you're speaking to|you're speaking with|you're chatting with|name on the booking is|name on the account is|name on the order is|name on the card is|name on the reservation is|name on the ticket is|name on file is",
  'mein name ist|mein name lautet|mein voller name ist|mein vollständiger name ist|ich heiße|ich heisse|hier spricht|sie sprechen mit|du sprichst mit|sie schreiben mit|mein vorname ist|mein nachname ist',
  "je m'appelle|je me nomme|je me prénomme|mon nom est|mon nom complet est|mon prénom est|mon nom de famille est|vous parlez à|vous parlez avec",
  'me llamo|mi nombre es|mi nombre completo es|mi apellido es|le habla|le saluda|te saluda|le escribe|te escribe|está hablando con',
  'mi chiamo|il mio nome è|il mio nome completo è|il mio cognome è|il sottoscritto|la sottoscritta|sta parlando con',
  'meu nome é|meu nome completo é|meu sobrenome é|meu apelido é|me chamo|chamo-me|quem fala é|está falando com|está a falar com',
  'mijn naam is|mijn volledige naam is|mijn achternaam is|mijn voornaam is|ik heet|u spreekt met|je spreekt met|my naam is|ek heet|em dic|el meu nom és',
  'jag heter|mitt namn är|mitt fullständiga namn är|mitt efternamn är|mitt förnamn är|du talar med|du pratar med|ég heiti|nafn mitt er',
  'jeg hedder|mit navn er|mit fulde navn er|mit efternavn er|mit fornavn er|du taler med|jeg heter|mitt navn er|navnet mitt er|mitt fulle navn er|du snakker med',
  'nimeni on|koko nimeni on|sukunimeni on|etunimeni on|minu nimi on|mu nimi on|mani sauc|mans vārds ir|mano vardas',
  'nazywam się|mam na imię|moje imię i nazwisko to|moje nazwisko to|moje imię to|z tej strony|rozmawia pan z|rozmawia pani z',
  'jmenuji se|jmenuju se|mé jméno je|moje jméno je|mé příjmení je|volám sa|moje meno je|moje priezvisko je|zovem se|moje ime je|moje prezime je|ime mi je|pišem se',
  'a nevem|az én nevem|teljes nevem|a teljes nevem|numele meu este|numele meu e|numele meu complet este|mă numesc|ma numesc|mă cheamă|ma cheama|quhem|emri im është',
  "меня зовут|меня звать|моё имя|мое имя|моя фамилия|моё полное имя|вас беспокоит|с вами говорит|мене звати|мене звуть|моє ім'я|моє прізвище|вас турбує|казвам се|името ми е|моето име е|зовем се|моје име је|се викам",
  'με λένε|ονομάζομαι|λέγομαι|το όνομά μου είναι|το ονοματεπώνυμό μου είναι|το επώνυμό μου είναι|με φωνάζουν',
  'benim adım|adım|ismim|benim ismim|adım soyadım|soyadım|tam adım|mənim adım',
  'שמי|שמי הוא|קוראים לי|השם שלי הוא|השם שלי|שם המשפחה שלי|שמי המלא',
  'اسمي هو|اسمي|إسمي|أدعى|اسمي الكامل|اسمي الكامل هو|أنا اسمي|يدعونني|نام من|اسم من|اسمم|نامم|میرا نام',
  'मेरा नाम|मेरा पूरा नाम|मेरा शुभ नाम|माझे नाव|मेरो नाम|আমার নাম|என் பெயர்|నా పేరు',
  'ฉันชื่อ|ผมชื่อ|ดิฉันชื่อ|หนูชื่อ|เราชื่อ|ชื่อของฉันคือ|ชื่อของผมคือ|ชื่อของดิฉันคือ|ชื่อผมคือ|ชื่อฉันคือ',
  'tên tôi là|tôi tên là|tôi tên|tên của tôi là|tên em là|em tên là|mình tên là|họ tên tôi là|tên mình là|cháu tên là',
  'nama saya adalah|nama saya|nama lengkap saya|nama lengkap saya adalah|nama aku|nama saya ialah|saya bernama|perkenalkan saya|jina langu ni|naitwa|ang pangalan ko ay|pangalan ko ay',
  '私の名前は|わたしの名前は|僕の名前は|俺の名前は|私の氏名は|我叫|我叫做|我名叫|我的名字是|我的名字叫|我的姓名是|我的全名是|我姓名是|제 이름은|저의 이름은|내 이름은|제 성명은|제 이름이',
];

/** Phrases that name somebody else, or something else. */
export const mentions: readonly string[] = [
  'name is|named|called|booked under|belongs to|belonging to|owned by|assigned to|issued to|paid by|sold to|sent by|received from|written by|authored by|requested by|reported by|under the name|under the name of|in the name of|registered to|on behalf of|signed by|spoke with|spoke to|speaking with|talked to|prepared for',
  "auf den namen|gehört|ausgestellt auf|appartient à|pertenece a|appartiene a|pertence a|behoort toe aan|im namen von|name lautet|namens|heißt|heisst|au nom de|nommé|nommée|s'appelle|a nombre de|se llama|nombre es|a nome di|si chiama|nome è|em nome de|se chama|chama-se|nome é|op naam van|naam is|genaamd",
  "heter|hedder|tillhör|tilhører|należy do|patří|patrí|принадлежит|належить|vid namn|ved navn|på vegne af|på vegne av|nimi on|na nazwisko|o nazwisku|nazywa się|na jméno|jmenuje se|na meno|volá sa|zove se|neve|pe numele|se numește|на имя|по имени|зовут|на фамилию|на ім'я|звати|казва се|στο όνομα|ονομάζεται",
  'adına|adı|isimli|בשם|باسم|يدعى|اسمه|اسمها|به نام|नाम है|ชื่อ|tên là|bernama|atas nama|名前は|氏名は|お名前は|名叫|姓名是|名字是|이름은|성함은|성명은',
];

/** Phrases after which a name can follow, and much else. */
export const weakIntroductions: readonly string[] = [
  "i'm|i am|this is|it's|here is|call me",
  'ich bin|hier ist|nenn mich|nennen sie mich|je suis|appelez-moi|appelle-moi|soy|llámame|llámeme|sono|chiamami|sou|sou o|sou a|aqui é|aqui é o|aqui é a|ik ben|dit is|noem me',
  'jag är|det här är|kalla mig|jeg er|dette er|det er|kald mig|kall meg|minä olen|olen|tässä on|jestem|jsem|u telefonu|sunt|ja sam|аз съм|тук е|это|я|це|είμαι ο|είμαι η|είμαι|εδώ|saya|tôi là|mình là|em là|đây là|ako si',
];
