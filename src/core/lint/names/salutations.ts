/** Words with which a letter or a chat begins. */
export const greetings: readonly string[] = [
  'dear|hi|hello|hey|good morning|good afternoon|good evening|greetings|welcome|welcome back|thanks|thank you|dearest',
  'lieber|liebe|hallo|guten tag|guten morgen|guten abend|moin|servus|sehr geehrter|sehr geehrte|grüezi|werter|werte',
  'cher|chère|bonjour|bonsoir|salut|chers|estimado|estimada|querido|querida|hola|buenos días|buenas tardes|apreciado|apreciada',
  'caro|cara|gentile|egregio|egregia|ciao|buongiorno|buonasera|spettabile|prezado|prezada|caro|cara|olá|oi|bom dia|boa tarde|exmo.|exma.',
  'beste|geachte|hoi|dag|goedemorgen|goedemiddag|bästa|hej|kära|käre|kære|kjære|hei|hyvä|arvoisa|moi|terve|god dag|god morgen',
  'szanowny|szanowna|drogi|droga|cześć|dzień dobry|vážený|vážená|milý|milá|ahoj|dobrý den|dobrý deň|poštovani|poštovana|dragi|draga|kedves|tisztelt|szia|stimate|stimată|dragă|bună ziua|bună|pershendetje',
  'уважаемый|уважаемая|дорогой|дорогая|здравствуйте|привет|добрый день|шановний|шановна|дорогий|вітаю|добрий день|уважаеми|уважаема|скъпи|скъпа|здравейте|здраво|αγαπητέ|αγαπητή|γεια σου|γεια σας|καλημέρα|αξιότιμε|sayın|sevgili|merhaba|selam',
  'שלום|היי|לכבוד|عزيزي|عزيزتي|مرحبا|السلام عليكم|جناب|سلام|प्रिय|नमस्ते|आदरणीय|เรียน|สวัสดี|kính gửi|thân gửi|chào|xin chào|yth.|kepada|halo|hai|尊敬的|亲爱的|親愛的|您好|친애하는|존경하는|안녕하세요',
];

/** Words with which a letter closes; the name stands below. */
export const closings: readonly string[] = [
  'best|best regards|kind regards|warm regards|warmest regards|regards|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|yours|respectfully|best wishes|all the best|many thanks|with thanks|thanks|thanks again|thank you|thanks in advance|thank you in advance|cheers|cordially|love|take care|warmly|sent by|signed|with appreciation|with gratitude|talk soon|see you',
  'mit freundlichen grüßen|mit freundlichem gruß|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|herzliche grüße|schöne grüße|hochachtungsvoll|mit besten grüßen|mfg|lg|vg|gruß|danke|vielen dank|gez.',
  'cordialement|bien cordialement|bien à vous|sincères salutations|salutations|amicalement|respectueusement|meilleures salutations|merci|merci d’avance|bonne journée|bises|à bientôt',
  'saludos|saludos cordiales|un saludo|un cordial saludo|atentamente|cordialmente|gracias|muchas gracias|un abrazo|le saluda atentamente|afectuosamente|quedo atento|quedo atenta',
  'cordiali saluti|distinti saluti|saluti|un saluto|cordialmente|grazie|grazie mille|in fede|a presto|atenciosamente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|obrigado|obrigada|abraços|um abraço|grato|grata',
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|hartelijke groet|groeten|groetjes|groet|mvg|bedankt|alvast bedankt|hoogachtend',
  'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|hälsningar|mvh|tack|med venlig hilsen|venlig hilsen|de bedste hilsner|hilsen|med vennlig hilsen|vennlig hilsen|tak|takk|ystävällisin terveisin|terveisin|kunnioittavasti|kiitos|t.',
  'pozdrawiam|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|serdeczne pozdrowienia|dziękuję|s pozdravem|s přátelským pozdravem|děkuji|s úctou|s pozdravom|ďakujem|srdačan pozdrav|lijep pozdrav|lep pozdrav|s poštovanjem|üdvözlettel|tisztelettel|köszönettel|köszönöm|cu stimă|cu respect|cu drag|mulțumesc|toate cele bune',
  'с уважением|искренне ваш|искренне ваша|всего доброго|всего хорошего|с наилучшими пожеланиями|спасибо|благодарю|з повагою|щиро ваш|дякую|с уважение|поздрави|благодаря|с поштовањем|με εκτίμηση|φιλικά|ευχαριστώ|με τιμή|χαιρετισμούς|saygılarımla|saygılar|sevgiler|teşekkürler|iyi günler|iyi çalışmalar',
  'בברכה|בתודה|תודה|בכבוד רב|مع أطيب التحيات|مع التحية|تحياتي|شكرا|مع خالص التحية|وتفضلوا بقبول فائق الاحترام|با احترام|با تشکر|सादर|धन्यवाद|भवदीय|भवदीया|ด้วยความเคารพ|ขอแสดงความนับถือ|ขอบคุณครับ|ขอบคุณค่ะ|trân trọng|thân mến|kính thư|cảm ơn|hormat saya|salam|salam hormat|terima kasih|敬具|草々|よろしくお願いいたします|よろしくお願いします|此致敬礼|敬礼|谢谢|谢谢！|祝好|감사합니다|고맙습니다',
];

/** Titles that only the name of a person follows, as they are written. */
export const titles: readonly string[] = [
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Rev',
  'Herr|Herrn|Frau|Fräulein|Hr|Dipl.-Ing',
  'Monsieur|Madame|Mademoiselle|monsieur|madame|Mme|Mlle|Mgr|Maître',
  'señor|señora|señorita|Señor|Señora|Señorita|Srta|Doña|doña|Dra',
  'signor|signora|signorina|Signor|Signora|Signorina|Sig|Sig.ra|Sig.na|Dott|Dott.ssa|Avv',
  'senhor|senhora|Senhor|Senhora|Profa|Dona',
  'meneer|mevrouw|mijnheer|Meneer|Mevrouw|Mijnheer|dhr|mevr|Dhr|Mevr|Mw|Drs',
  'Fru|Frøken|Herra|Rouva',
  'г-н|г-жа|Г-н|Г-жа|господин|госпожа|Господин|Госпожа|пан|пані|Пан|Пані|κύριος|κυρία|κύριε|Κύριε|Κυρία|Sayın',
];

/** Titles that are other words as well. */
export const weakTitles: readonly string[] = [
  'Sir|Nurse|M|Sr|Sra|Don|don|Ing|Mag|Pan|Pani|Paní|Pán|pan|pani|paní|pán|Domnul|Doamna|Dl|Dna|доктор|лікар|κ|Ông|Bà|Anh|Chị|ông|bà|anh|chị|Bapak|Ibu|Pak|Bu|Encik|Puan|Bay|Bayan',
];

/** Titles of scripts without capital letters. */
export const otherTitles: readonly string[] = [
  'السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|آقای|خانم|دکتر|מר|גברת|גב׳|ד״ר|פרופ׳|श्री|श्रीमती|सुश्री|डॉ.|डॉक्टर|นายแพทย์|นาย|นางสาว|นาง|คุณ',
];
