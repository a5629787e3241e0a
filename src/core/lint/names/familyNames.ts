/** Common family names of the world, in lower case without accents; separated by spaces. */
export const familyNames = `
  smith johnson williams jones davis miller wilson moore taylor anderson jackson harris martin thompson
  garcia martinez robinson clark rodriguez lewis walker allen hernandez wright lopez adams gonzalez nelson
  mitchell perez roberts turner phillips campbell parker evans edwards collins stewart sanchez morris
  rogers morgan murphy bailey rivera richardson cox howard torres peterson ramirez watson kelly sanders
  bennett barnes ross henderson coleman jenkins perry powell patterson hughes flores simmons butler bryant
  alexander russell griffin diaz hayes myers hamilton graham sullivan wallace cole owens reynolds fisher
  ellis harrison gibson mcdonald marshall ortiz gomez murray freeman webb simpson stevens tucker crawford
  henry boyd morales kennedy dixon ramos reyes burns gordon shaw holmes robertson daniels palmer nichols
  ferguson hawkins dunn perkins hudson spencer gardner stephens payne pierce matthews arnold wagner willis
  watkins olson carroll duncan snyder hart cunningham andrews ruiz harper riley armstrong carpenter weaver
  greene lawrence elliott chavez sims austin peters kelley franklin lawson gutierrez ryan schmidt carr
  vasquez castillo wheeler chapman oliver montgomery richards williamson johnston meyer bishop mccoy
  howell alvarez morrison hansen fernandez garza harvey burton nguyen jacobs reid lynch gilbert garrett
  romero welch larson frazier burke hanson mendoza moreno bowman medina brewer hoffman carlson silva
  pearson fleming jensen vargas byrd davidson hopkins herrera wade soto walters curtis neal caldwell
  jennings barnett jimenez horton shelton barrett obrien castro sutton gregory mckinney lucas craig
  rodriquez chambers holt lambert fletcher watts rhodes pena beck newman haynes mcdaniel mendez vaughn
  dawson santiago norris schultz barker guzman munoz keller chandler weber walsh lyons ramsey wolfe
  schneider mullins benson bowen barber cummings hines baldwin griffiths davies patel khan begum ahmed
  hussain akhtar kaur singh sharma verma gupta kumar roy ghosh mukherjee banerjee chatterjee reddy rao
  nair menon iyer pillai naidu desai shah mehta joshi kulkarni deshpande patil chauhan yadav thakur mishra
  tiwari pandey dubey trivedi agarwal agrawal jain bansal malhotra kapoor chopra khanna bhatia sethi arora
  sinha prasad choudhary chowdhury rahman islam hossain siddiqui qureshi malik sheikh butt chaudhry raza
  muller schmitz schulz fischer becker hoffmann schafer koch bauer richter klein wolf schroder neumann
  schwarz braun zimmermann kruger hartmann lange krause lehmann schmid schulze maier kohler herrmann konig
  mayer scholz moller huber fuchs jung jansen vogel schubert winkler berger lorenz albrecht ludwig
  schuster jager heinrich seidel haas graf brandt kuhn schreiber dietrich engel pohl busch bergmann sauer
  pfeiffer wolff voigt gruber steiner moser egger brunner meier baumann gerber wyss ammann bernard dubois
  thomas robert petit durand leroy moreau simon laurent lefebvre michel bertrand roux vincent fournier
  morel girard andre lefevre mercier dupont bonnet francois legrand garnier faure rousseau blanc guerin
  roussel nicolas perrin morin mathieu gauthier dumont fontaine chevalier masson marchand duval renard
  lemaire meunier brun blanchard giraud joly gaillard barbier arnaud martel picard leclerc vidal colin
  marechal renaud tremblay gagnon bouchard rossi russo ferrari esposito bianchi romano colombo ricci
  marino greco bruno gallo conti costa giordano mancini rizzo lombardi moretti barbieri fontana santoro
  mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra
  coppola marchetti parisi conte ferri fabbri bianco marini grasso valentini sanz gil serrano blanco
  molina suarez ortega delgado rubio marin iglesias nunez cortes lozano guerrero cano prieto cruz gallego
  leon marquez herrero campos vega fuentes carrasco diez caballero nieto aguilar pascual santana lorenzo
  hidalgo montero ibanez gimenez ferrer duran benitez mora arias carmona crespo roman pastor santos
  pereira oliveira ferreira rodrigues alves souza lima gomes ribeiro carvalho almeida lopes soares
  fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas
  cardoso teixeira cavalcanti correia araujo martins goncalves sousa fonseca tavares azevedo pinto matos
  monteiro jong vries bakker visser smit meijer mulder hendriks dijk dekker brouwer dijkstra smits kuiper
  veenstra postma maes claes wouters mertens willems goossens janssens janssen vermeulen hermans aerts
  johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson
  jonsson jansson hansson bengtsson lindberg jakobsson magnusson lindstrom lindqvist lindgren axelsson
  bergstrom lundberg lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjoberg
  wallin engstrom danielsson hakansson eklund lundin nielsen pedersen andersen christensen larsen sørensen
  rasmussen jørgensen petersen madsen kristensen olsen thomsen christiansen poulsen johansen møller
  mortensen knudsen eriksen berg haugen hagen johannessen jacobsen dahl halvorsen lund bakken kristiansen
  iversen solberg moen korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen
  jarvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkila kinnunen salonen turunen laitinen
  nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski
  kozłowski jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac
  pawłowski michalski krol wieczorek jabłonski wrobel nowakowski majewski olszewski malinowski jaworski
  adamczyk dudek novak novotny dvorak cerny prochazka kucera vesely horak nemec pokorny marek pospisil
  hajek jelinek kral ruzicka benes fiala sedlacek dolezal zeman kolar novakova svobodova novotna dvorakova
  cerna prochazkova nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp lakatos
  takacs juhasz meszaros olah racz fekete szilagyi popa popescu ionescu radu dumitru stan stoica gheorghe
  rusu munteanu matei constantin mihai stanciu dobre georgescu horvat kovacevic babic maric juric knezevic
  markovic petrovic jovanovic nikolic đorđevic ilic pavlovic stojanovic popovic kovac hodzic ivanov petrov
  dimitrov georgiev todorov nikolov ivanova petrova dimitrova smirnov kuznetsov popov vasiliev sokolov
  mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov smirnova
  kuznetsova popova shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk koval shevchuk melnyk
  melnik kovalchuk papadopoulos papadopoulou georgiou dimitriou nikolaou konstantinou ioannou pappas
  yılmaz kaya demir celik sahin yıldız yıldırım ozturk aydın ozdemir arslan dogan kılıc aslan cetin kara
  koc kurt ozkan simsek polat korkmaz cohen levy levi mizrahi peretz biton dahan friedman katz azoulay
  malka al-sayed haddad khoury mansour najjar saleh nasser hamdan khalil ibrahim mahmoud abdullah elmasri
  hijazi al-farsi al-rashid alharbi alghamdi hosseini ahmadi mohammadi karimi rezaei moradi jafari sato
  suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi
  matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa maeda fujita ogawa
  goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura
  okamoto nakajima matsuda nakagawa harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita
  wang zhang liu chen yang huang zhao zhou xu zhu guo gao luo zheng liang xie feng dong xiao cheng cao
  yuan deng peng zeng wong chan cheung leung lau chow tsang kwok chiu lam chiang hsu tsai kim choi jeong
  kang yoon jang lim shin kwon hwang ahn hong tran pham huynh hoang phan bui ngo duong dang truong dinh
  trinh okafor okeke adeyemi adebayo balogun okonkwo eze nwosu ogunleye mensah owusu boateng asante appiah
  osei diallo diop ndiaye traore coulibaly keita kamara cisse mwangi kamau otieno odhiambo wanjiru dlamini
  nkosi ndlovu khumalo mokoena molefe naidoo botha pretorius venter merwe tesfaye bekele abebe santoso
  wijaya setiawan hidayat nugroho saputra susanto siregar nasution bautista villanueva aquino quispe
  mamani condori huaman o'brien o'connor o'neill o'sullivan o'reilly doyle mccarthy gallagher doherty
  kavanagh byrne nolan fitzgerald mcgrath macdonald mackenzie macleod fraser sinclair
`;

/** Endings and beginnings of family names, in lower case without accents, of which a word has seven letters at least. */
export const familyShape =
  /^(?=.{7})(?:(?:o['’]|mc|mac|fitz)\p{L}+|.*(?:ovic|evic|owski|ewski|inski|wicz|enko|shvili|adze|opoulos|opoulou|akis|idis|sson|sdottir|escu|eanu|oglu|ova|eva|chuk|yuk|iuk|ов|ова|ев|ева|ёв|ин|ина|ский|ская|енко|чук|юк|όπουλος|οπούλου|ίδης|άκης))$/u;

/** Characters that are Chinese family names, simplified and traditional. */
export const chineseFamilies =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程' +
  '苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴' +
  '覃武戴莫孔汤湯温溫康施牛樊葛邢齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝宁寧尚符舒阮柯纪紀梅童凌毕畢季' +
  '裴霍涂苗谷盛曲翁冉骆駱蓝藍游辛靳管柴鲍鮑华華喻祁蒲房滕屈饶饒牟艾尤穆卓简项項芦麦麥褚娄婁窦竇戚岑景费費晏席卫衛柏宗瞿佟臧闵閔邬鄔卞甄虞';
export const chineseDoubleFamilies =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|南宫|端木|长孙|宇文|轩辕';
/** Characters on which Chinese given names end. */
export const chineseGivenEnds =
  '伟偉芳娜秀英敏静靜丽麗强強磊军軍洋勇艳艷杰傑娟涛濤明超兰蘭霞平刚剛桂文辉輝玲红紅梅莉波斌宇浩凯凱健俊帆雪荣榮建峰锋龙龍飞飛鹏鵬鑫欣怡佳嘉' +
  '琪悦悅雨婷晨晓曉志远遠华華海燕云雲玉萍颖穎琳慧巧倩蕾薇菲瑶瑤璐雅芝春秋冬东東永康福贵貴祥瑞祺轩軒昊睿博涵诗詩思雯曦宁寧然卓越立光亮翔振宏洪' +
  '德仁义義智忠良善森青松柏竹菊莲蓮荷月星辰阳陽晴虹彤丹碧翠珍珠宝寶珊清淑贞貞洁潔惠爱愛仪儀容颜胜勝凤鳳坤喜庆慶哲彦彬维維冰峻岚萌露旭梦夢媛妍' +
  '妮娅娇嬌娥姗珂昕泽澤霖沐铭銘君雄威毅超俐茜芬蓉莹瑩钰鈺琴香美琼瓊淇柔桐楠栋棟林鸿鴻鹤昌兴興国國';

/** Japanese family names. */
export const japaneseFamilies =
  '佐藤|鈴木|高橋|田中|渡辺|渡邊|渡邉|渡部|伊藤|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|齋藤|斉藤|清水|山崎|池田|橋本|' +
  '阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|' +
  '松田|竹内|小野|田村|中山|和田|石田|森田|上田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|増田|丸山|杉山|村田|大塚|新井|' +
  '藤本|小山|平野|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保田|久保|木下|佐野|野村|松尾|菊地|菊池|市川|杉本|古川|大西|島田|水野|桜井|高野|' +
  '吉川|山内|西田|飯田|西川|小松|北村|安田|五十嵐|川口|平田|中田|服部|岩田|土屋|川崎|福島|本田|樋口|秋山|田口|永井|山中|中西|吉村|川上|石原|' +
  '大橋|松岡|馬場|浜田|森本|星野|矢野|浅野|大久保|松下|吉岡|小池|荒木|黒田|熊谷|望月|尾崎|内藤|早川|永田|松村|須藤|田辺|萩原|岩本|高山|大石|' +
  '平井|荒井|広瀬|片山|岡崎|栗原|小西|成田|宮田|石橋|篠原|高島|大島|大谷|小泉|村井|三宅|川村|沢田|澤田|桑原|今村|児玉|西山|奥村|福井|根本|飯塚|' +
  '津田|豊田|上原|奥田|北川|白石|関口|田島|神田|中井|福本|山根|植田|八木|片岡|三好|平山|竹田|下田|横田|堀内|河合|坂口|黒木|塚本|向井|大森|富田|' +
  '藤村|長田|落合|武藤|稲垣|榎本|浅井|宮下|川端|志村|森|林|原|関|辻|堀|岡';

/** Korean family names of one syllable and of two, and the syllables of given names. */
export const koreanFamilies =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명';
export const koreanDoubleFamilies = '남궁|황보|제갈|선우|독고|사공|서문';
export const koreanGivenSyllables =
  '민서준지현우하늘은도윤연수진영희경미정아유나예원주호석훈성재승태동혁빈찬규린채율솔봄별슬혜숙순옥환철용상기창종병길남복춘화선란향효형건결겸담라람랑래령로리림보산새섬세소시신안애언완웅일중초택필한해헌홍대덕만범섭식욱운웅익임제조탁표';
