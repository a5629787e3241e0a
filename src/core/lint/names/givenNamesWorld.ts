/** Common given names of Asia, Africa and Oceania, in lower case without accents, and names in other scripts; separated by spaces. */
export const givenNamesWorld = `
  oluchi olumide chukwuma marisol maricruz itzel citlali xochitl
  mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman
  abdullah mahmut salih recep serkan emre burak cem cenk cihan deniz dogan efe engin ercan erdal erdem
  erdogan eren erkan ersin fatih ferhat furkan gokhan guven hamza haluk hikmet ilhan ilker kaan kadir
  kenan kerem koray levent mert mesut metin necati nihat okan onur orhan oguz ozan ozgur rıza sedat selim
  selcuk serdar sinan sahin tamer taner tarık tayfun tolga tuncay turgut turan ugur ufuk umut umit volkan
  yalcın yasin yavuz yigit zafer fatma ayse emine hatice zeynep meryem serife zehra hanife merve havva
  esra ozlem aslı ayla aylin aysel ayten bahar banu belgin berna betul burcu busra canan ceren cigdem
  damla demet derya didem dilek duygu ebru ece ela elvan emel esin eylem ezgi fadime feride filiz funda
  gamze gizem gonca gul gulay gulden guler gulsen hale handan hande hulya ilknur ipek irem kubra leyla
  melek meltem muge nalan nazan nazlı neslihan nesrin nilgun nilufer nur nuray nurcan nurten pelin pınar
  rabia reyhan seda selin semra serap serpil sevda sevgi sevil sevim sibel simge songul sebnem sule tuba
  tugba tulay tulin turkan yasemin yeliz yesim yıldız zeliha mohammed muhammad mohamed mohammad ahmed
  ahmad mahmoud mahmud hassan hussein husain hossein khalid khaled umar othman uthman youssef yousef yusef
  abdul abdulrahman abdelrahman abdulaziz abdelaziz abdelkader adel adil akram amin amine ammar anas anwar
  asim ashraf ayman ayoub aziz badr bashir basel bassam bilal boutros fadi fahad faisal faris farid farouk
  fawzi firas fouad ghassan habib hadi haitham hakim hamad hamid hani haroun hatem hisham hicham idris
  ihab imad imran issa jaber jalal jamil jawad kamal karim kareem latif luay maher majed mansour marwan
  mazen mehdi mounir mourad moustafa munir musa nabil nader naguib nasser nizar osama qasim rachid rafiq
  rami ramzi rashid rayan reda riad rida sabri saad sadiq saeed salah saleh salem salim salman samir samer
  sayed shadi sharif sherif soufiane suleiman tahar tarek tariq taha talal wael waleed walid wassim yahya
  yassin yassine yazan younes zaid zakaria ziad zuhair aisha aicha khadija maryam mariam zainab zaynab
  layla amina aminata amal asma asmaa aya dalal dalia dina duaa eman farah faten ghada habiba hala hanan
  hayat heba huda houda iman inaya israa jamila karima khadijah lamia latifa lubna lujain maha malak manal
  marwa maysa mona mouna muna nabila nahla naima najla najwa nawal nesrine nour noura nura rana rasha
  rawan reem rima rim sabah safiya sahar salma samia samira sanaa sawsan shaima shirin siham soha souad
  sumaya tahani wafa widad yasmine yasmina yusra zahra zahraa zeina zineb reza arash arman ardeshir babak
  behnam behrouz bijan cyrus dariush ehsan farhad farshid farzad hooman houshang iraj jamshid kambiz
  kamran kaveh keyvan khosrow kianoush kourosh mahyar majid manouchehr masoud mehran mehrdad mohsen
  morteza navid omid payam pejman peyman pouya ramin rostam saeid sasan shahab shahin shahram siamak
  siavash sohrab soroush vahid yashar azadeh azar bahareh banafsheh elaheh elham elnaz fariba farideh
  farnaz farzaneh fereshteh forough golnaz haleh homa jaleh ladan laleh mahnaz mahsa mahin marzieh mina
  mitra mojgan nahid narges nasim nasrin nazanin negar niloufar parastoo parisa parvaneh parvin pegah roya
  samaneh sanaz sepideh shabnam shahla shaghayegh sharareh shideh simin soheila taraneh yalda ziba zohreh
  yosef avraham yitzhak yaakov moshe shlomo chaim avi amit ariel asaf assaf avner barak benny boaz dov
  dror eitan elad eliyahu erez eyal gadi gil gilad haim ido ilan itai itamar itzik meir menachem mordechai
  nadav natan nimrod nir noam ofer ofir ohad omri oren ori ronen roni rotem shai shaul shimon tamir tomer
  tsvi tzvi uzi yair yaron yehuda yehonatan yigal yoav yoel yonatan yoni yossi yuval zeev ziv adi anat
  avital avigail ayala ayelet batya chana dafna dalit daphna dvora efrat einat galit hadar hadas hila idit
  inbal inbar keren liat lihi limor lior liora maayan meital merav moran naama neta noa nurit ofra orit
  orly osnat revital rina rivka ronit ruti sapir sarit shani shira shiran shoshana sigal sivan smadar tali
  tamar tova tzipora vered yael yaara yehudit yarden zehava armen aram ararat ashot davit gevorg hayk
  hovhannes levon narek samvel sargis tigran vahan vardan anahit ani astghik gayane gohar hasmik karine
  lilit lusine narine nune siranush giorgi irakli levan lasha mikheil nika zurab nino ketevan maka rahul
  raj rajesh rakesh ramesh suresh mahesh dinesh ganesh mukesh naresh nitesh ritesh sandeep sanjay sanjeev
  vijay ajay anil sunil arun varun tarun karan arjun rohan rohit mohit sumit puneet vineet vivek vikas
  vikram vinay vinod vishal yash aarav aditya akash akhil akshay alok aman amar ankit ankur anand aravind
  arvind ashish ashok ashwin atul avinash balaji bharat bhavesh chandan chetan chirag darshan deepak
  devendra dhruv farhan gaurav gautam girish gopal govind hardik harish harsh harshad hemant hitesh ishaan
  jagdish jatin jayant jignesh kabir kailash kapil kartik karthik kaushik ketan kiran kishore krishna
  krishnan kunal lakshman lalit lokesh madhav madhu manish manoj mayank milind mohan murali naveen neeraj
  nikhil nilesh nishant omkar pankaj paresh parth pradeep prakash pramod pranav prasad prashant pratik
  praveen prem rajeev rajendra rajiv rajkumar rajan ranjit ravi ravindra rishi sachin sagar sahil sameer
  santosh satish satya saurabh shantanu sharad shashank shekhar shiv shivam shreyas shubham siddharth
  somesh sourav sridhar srinivas subhash subramanian sudhir suraj surendra tejas tushar uday umesh upendra
  utkarsh venkat venkatesh vignesh vishnu vishwanath yogesh harpreet gurpreet manpreet jaspreet amarjit
  balwinder daljit gurdeep gurmeet harjit jasbir kuldeep kulwinder mandeep navdeep paramjit priya priyanka
  anjali pooja neha nisha asha aarti aditi aishwarya akanksha amrita ananya anaya ankita anuja anuradha
  aparna archana arpita bhavna bhavana chitra deepa deepika deepti devi divya durga fatema gayatri gita
  geeta gauri harini hema indira indu isha jaya jayanthi jyoti jyothi kajal kalpana kamala kanchan kavita
  kavitha keerthi kirti komal kriti kusum lakshmi lalita lata latha leela madhuri mala malini mamta
  manisha manju meena meenakshi meera megha mohini mridula mythili namrata nandini nandita neelam neeta
  nidhi nikita nirmala nithya nutan padma padmini pallavi parvati pavithra payal poonam prachi pragya
  pratibha preeti prerna puja purnima radha radhika rajani rajeshwari rakhi rani ranjana rashmi rekha renu
  renuka revathi richa riddhi ritu riya roopa ruchi rukmini sadhana sakshi sandhya sangeeta saraswati
  sarita saroj savita seema shalini shanti sharmila sheetal shikha shilpa shobha shraddha shreya shruti
  shubha shweta simran sita smita smriti sneha sonal sonali sowmya sridevi subhadra sudha sujata suman
  sumathi sunita sunitha supriya surbhi sushila sushma swapna swati swathi tanvi tanya tejal trisha uma
  urmila usha vaishali vaishnavi vandana vani varsha vasudha vasundhara veena vidhya vidya vijaya vimala
  vineeta yamini imtiaz iqbal javed junaid kashif nadeem naveed nasir pervez rizwan saqib shahid shakeel
  shoaib sohail tanveer usman waqar waqas wasim yasir zafar zahid zeeshan zubair ayesha bushra fozia hina
  humaira mehwish nighat nusrat parveen rukhsana saba sadia saima samina sana shabana shazia sidra tahira
  uzma abdur arif faruk habibur kamrul mahbub mizanur rafiqul shafiqul tasnim sharmin farzana sultana
  chamara chaminda dilshan kasun kumara lakmal nuwan prasanna ruwan sampath sanath tharindu upul dilini
  ishara nadeesha sanduni thilini bishnu dipak sujan binod wei xiaoming xiaohong xiaoyan xiaoli jianguo
  jianhua jianjun jianping guoqiang guohua haiyan hongmei huimin jiahao jiajun jiaqi jiayi junjie lihua
  lijuan meiling meiyu mingyu ruoxi shaoting shuang siyu tianyi wenjie wenjing weiming xiaofei xiaoling
  xiuying yifan yingying yuhan yutong yuxuan zhihao zhiqiang zhiwei zihan zixuan ziyi chunhua guiying
  dandan hiroshi yuki kenji takashi akira haruto yuto sota yuma ren haruki sora riku kaito daiki daisuke
  kenta kazuki kazuya kazuo kohei kosuke koji koichi makoto manabu masaki masato masahiro masayuki mitsuru
  naoki naoto noboru osamu ryo ryota ryosuke ryuji satoshi shigeru shingo shinji shinya shohei shota shun
  shunsuke susumu tadashi taiga takahiro takumi takuya taro tatsuya tetsuya tomohiro toru toshio tsubasa
  tsutomu yasuhiro yasuo yoshio yoshihiro yosuke yusuke yuji yuya yutaka sakura yui aoi rin mio yuna
  hinata himari akari ayaka ayumi asuka chie chieko chihiro emi eri fumiko haruka haruko hiroko hitomi
  kanako kaori kazuko keiko kiyoko kumi kumiko kyoko maki mami mariko masako mayumi megumi michiko midori
  miho mika miki misaki mitsuko miyuki momoko nanami naoko natsuki natsumi noriko nozomi reiko rie risa
  ryoko sachiko saki satomi sayaka sayuri setsuko shiori shizuka shizuko sumiko tomoko tomomi toshiko
  yasuko yoko yoshiko yuka yukari yukiko yumi yumiko yuriko minjun minjae minho minseo minsu minji
  minjeong min-jun min-ji min-ho min-seo seojun seo-jun seoyeon seo-yeon seoyun jihoon ji-hoon jihye
  ji-hye jiwoo ji-woo jiwon ji-won jiyoung ji-young jiyeon ji-yeon jisoo ji-soo jimin ji-min junho jun-ho
  junseo jun-seo joonho hyunwoo hyun-woo hyunjin hyun-jin hyejin hye-jin eunji eun-ji eunhye eunjung euna
  dohyun do-hyun doyoon do-yun haeun ha-eun hayoon sooyoung soo-young soojin soo-jin sujin su-jin sunghoon
  sung-hoon sungmin seungho seung-ho seunghyun sangwoo sang-woo taehyung tae-hyung taeyang yejin ye-jin
  yeji yeongsu young-soo youngho youngmi younghee yujin yu-jin chaewon dahyun donghyun dong-hyun donghae
  geonwoo gunwoo kyungsoo kyung-soo nayeon siwoo siwon woojin woo-jin anh bao binh chau cuong diep duong
  giang hanh hien hieu hoa hoai hoang huong huyen khanh khoa kien lien linh minh ngan nghia ngoc nguyet
  nhung oanh phong phuong quang quoc quyen quynh thao thang thien thinh thuy toan trang trinh trung truong
  tuan tuyet tuyen uyen viet vinh xuan yen budi agus joko siti dewi wayan nyoman ketut putu andi arief
  bambang bayu cahya cahyono citra dedi dian dimas djoko eko endang fajar fitri galih hendra heru indah
  indra intan irfan iwan kartika kurniawan lestari lukman mega ningsih nurul putri rahmat ratna retno rini
  rizki rizky rudi santi slamet sulastri sugeng susi sutrisno taufik teguh udin wahyu wati widya wulan
  yanti yudi yuli yuni zulkifli aminah azlan azman faridah hafiz haslina khairul mohd noraini rosmah
  rozita syafiq zainal zulaikha maricel marites jejomar rodel arnel rommel analyn lorna imelda corazon
  ligaya dalisay bayani somchai somsak somying supaporn siriporn suchart surasak sunisa wichai prasert
  pornthip nattapong natthaphon kanya malee anong apinya chai kittisak niran pranee preecha ratana sombat
  thanakorn wanida kwame kofi kwabena kwaku kojo yaw ama akosua abena adwoa afia akua efua yaa chinedu
  chidi chika chinua chioma chiamaka adaeze ngozi nneka nkechi obinna emeka ifeanyi ikenna ifeoma uche
  uchenna ugochi oluwaseun seun tunji babatunde folake funmi funmilayo yetunde ayodele ayo bola bolanle
  dele femi gbenga kayode kehinde kunle lanre lekan olumide olu segun sola taiwo temitope tope wale yemi
  yinka abiodun adebayo adeola adesola simisola aminu abubakar sani danjuma garba hauwa bello hadiza fatou
  mamadou moussa ousmane ibrahima abdoulaye alioune cheikh modou ndeye awa mariama aissatou binta coumba
  rokhaya khady astou souleymane boubacar seydou drissa issouf adama salif amadou oumar bakary lamine
  sekou fanta kadiatou djeneba wanjiru wanjiku njeri wambui nyambura wangari muthoni kamau njoroge mwangi
  kipchoge kiprotich kipkemboi cherono chebet jepkosgei otieno odhiambo ochieng omondi atieno akinyi
  achieng juma baraka hamisi rashidi mwanaisha neema rehema zawadi amani jabari tendai tatenda farai
  tapiwa rudo rutendo chipo nyasha thabo sipho themba lerato lindiwe nomvula nomsa nokuthula thandi
  thandiwe thandeka zanele zodwa bongani mandla mpho naledi palesa refilwe tshepo kagiso katlego karabo
  lesego keabetswe andile ayanda buhle busisiwe lwazi lungile nkosana nosipho ntombi phumzile siyabonga
  sibusiso simphiwe sizwe tebogo xolani zinhle zola abebe abeba alemayehu almaz bekele berhane dawit desta
  ermias eyerusalem fikre genet girma haile hirut kebede lemlem mekdes mekonnen meseret mulugeta selam
  selamawit tadesse tesfaye tigist tsegaye yared yohannes abdi ayaan hodan ifrah sahra hibo warsame tigest
  uwimana mugisha niyonsaba ingabire mutesi aroha hinemoa kahu manaia mereana ngaire rangi tane tamati
  wiremu hemi anahera kaia keanu kalani leilani malia noelani alofa sione tevita mele sela tavita losa
  salote viliami wikus hennie gerhardus marietjie annelie danie jaco kobus riaan schalk tertius alex sam
  chris jim jimmy billy bob mike matt dave steve greg jeff tony andy rick ricky ron ronnie ken kenny donny
  eddie fred freddie gus herb ike jake josh johnnie lou luke nate ned phil ray robbie rod sid stan ted
  teddy vic zach zack nick nicky abby allie angie annie becky beth betsy cathy cindy debbie ellie emmy
  evie fran gabby ginny jackie janie jen jess jessie jill jodie jody josie kate kathy katie kay kerry
  kirsty kristen lottie lyn maddie maggie mandy margie meg mel millie mimi mindy nessa nikki pam patty
  patti peggy polly rosie roz sadie sally sheri sherry shelly stacey stacy steph susie suzie tammy tess
  tilly trish trudie vicky viv winnie esme anya sonya katya masha misha sasha nastya lyosha
  александр алексей анатолий андрей антон аркадий артём артур богдан борис вадим валентин валерий василий
  виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил
  данила денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид макар максим марк матвей
  михаил никита николай олег павел пётр роман руслан савелий святослав семён сергей станислав степан тарас
  тимофей тимур фёдор филипп эдуард юрий яков ярослав александра алёна алина алиса алла анастасия ангелина
  анна антонина валентина валерия варвара вера вероника виктория галина дарья диана ева евгения екатерина
  елена елизавета жанна зинаида зоя инна ирина карина кира клавдия кристина ксения лариса лидия лилия
  любовь людмила маргарита марина мария милана надежда наталья наталия нина оксана олеся ольга полина
  раиса регина римма светлана снежана софия софья таисия тамара татьяна ульяна фаина эльвира юлия яна
  олександр олексій андрій василь віктор віталій володимир гнат григорій данило дмитро євген іван ігор
  кирило костянтин лесь любомир микита микола михайло назар остап орест павло петро сергій юрій анастасія
  вікторія ганна дарина євгенія зоряна ірина іванна катерина леся любов марія марта надія наталія олена
  роксолана світлана софія соломія тетяна уляна христина юлія ярослава георги димитър петър стефан христо
  тодор васил йордан пламен красимир румен бойко атанас ангел асен красен мартин момчил огнян радослав
  светослав тома цветан десислава гергана иванка йорданка петя радка росица силвия стефка теодора
  цветелина цветана марко јован никола милош драган зоран петар александар јелена милица ивана катарина
  драгана γιώργος γεώργιος γιάννης ιωάννης νίκος νικόλαος δημήτρης δημήτριος κώστας κωνσταντίνος
  παναγιώτης χρήστος βασίλης αθανάσιος θανάσης σπύρος σταύρος στέλιος θεόδωρος πέτρος παύλος αντώνης
  μανώλης μιχάλης αλέξανδρος ανδρέας απόστολος άρης ευάγγελος βαγγέλης φώτης γρηγόρης ηλίας λευτέρης
  σωτήρης τάσος μαρία ελένη κατερίνα αικατερίνη βασιλική σοφία αγγελική γεωργία δήμητρα κωνσταντίνα
  παρασκευή ευαγγελία αναστασία ιωάννα παναγιώτα δέσποινα φωτεινή χρυσούλα αθηνά ειρήνη ευτυχία θεοδώρα
  άννα όλγα στέλλα ζωή μαρίνα νίκη κυριακή محمد أحمد احمد محمود علي حسن حسين عمر عثمان خالد يوسف إبراهيم
  ابراهيم إسماعيل اسماعيل عبدالله عبدالرحمن عبدالعزيز كريم طارق سامي سمير سعيد سعد سلمان سليمان صالح صلاح
  طلال عادل عماد غسان فادي فارس فهد فؤاد فيصل كمال ماجد مازن ماهر منصور منير موسى مصطفى ناصر نادر نبيل
  نزار هاني هشام وائل وليد ياسر ياسين يحيى زياد زيد رامي رشيد رضا أنس أمين أيمن أنور أكرم أسامة بلال باسل
  بدر جمال جابر حازم حمزة حاتم رائد مروان مراد معاذ عمار عيسى فاطمة عائشة خديجة مريم زينب ليلى سارة نور
  نورا هدى هند ريم رنا رانيا سمر سلمى سلوى سعاد سناء شيماء صفاء عبير غادة فرح لمى لينا منى مها ميساء نادية
  ناهد نجلاء نوال هالة هبة وفاء ياسمين دينا دعاء داليا أمل أسماء إيمان ايمان آمنة أمينة بشرى جميلة حنان
  حياة رحاب رشا زهرة سهى سحر شروق نجاة نسرين حمید مهدی امیر آرش بابک بهنام بهروز بیژن داریوش فرهاد فرشید
  فرزاد جمشید کامران کاوه خسرو کوروش مهران مهرداد محسن مرتضی نوید امید پیمان پویا رامین رستم سهراب سیاوش
  شهرام شاهین کیوان هوشنگ آزاده بهاره الهام الناز فرزانه فرشته لاله مهناز مینا میترا نرگس نسرین نگار
  نیلوفر پریسا پروین رویا سپیده شبنم شیرین ترانه یلدا زهرا زهره سمیرا مریم فاطمه علی حسین محمدرضا علیرضا
  حسینعلی جاوید عمران فاروق عائشہ فرحان ندیم وقار ثنا صائمہ אבי אברהם אדם אהרון אוהד אורי אורן אייל אילן
  אילנה איציק איתי איתמר איתן אלון אליהו אלי אלעד אמיר אמית אסף אפרת אריאל אריה בועז בנימין ברק גד גיא גיל
  גילה גלית דוד דויד דניאל דנה דורון דליה הדס הדר הילה ורד זאב חיים חנה טל טלי יאיר יגאל יהודה יהונתן יואב
  יואל יובל יוחנן יונתן יוסי יוסף יעל יעקב יפה יצחק ירון ישראלה כרמית לאה ליאור ליאורה ליאת לימור מאיה
  מאיר מיכאל מיכל מירב מנחם מעיין מרים משה נדב נועה נועם נורית נחום ניר נעמה נעמי נתן סיגל סיון עדי עומר
  עופר עידו עידן עינת ענבל ענת ערן פנינה צבי ציפי קרן רונית רונן רועי רותי רות רחל רינה רבקה רן שגית
  שולמית שי שירה שיר שלומי שלמה שמואל שמעון שני שרה שרון תמיר תמר अर्जुन अमित अनिल अजय अभिषेक अक्षय आदित्य
  आनंद अशोक अरुण कमल करण कृष्ण किरण गणेश गौरव जितेंद्र दीपक दिनेश देव धर्मेंद्र नरेश नवीन निखिल पंकज
  प्रकाश प्रदीप प्रवीण मनोज मनीष महेश मुकेश मोहन मोहित योगेश रवि राज राजेश राजेंद्र राकेश राहुल राम रमेश
  रोहन रोहित विकास विक्रम विजय विनोद विवेक विशाल शिव श्याम संजय संदीप सचिन सतीश सुनील सुरेश सूरज सौरभ हरीश
  हरि हेमंत प्रिया पूजा नेहा अंजलि अनीता अनिता आरती आशा उषा कविता काजल कोमल गीता ज्योति दीपा दिव्या निशा
  नीलम पल्लवी प्रीति पूनम मंजू मीना मीनाक्षी ममता माधुरी राधा रश्मि रेखा रेणु लता लक्ष्मी वंदना विद्या
  शालिनी शिल्पा श्वेता संगीता सरिता सविता सीता सीमा सुनीता सुमन सुषमा स्नेहा स्वाति शर्मिला सोनिया अनुष्का
  अदिति इमरान फातिमा आयशा सलमान मोहम्मद अहमद रहीम करीम হাসান রহিম করিম ফাতেমা রাহেলা সুমন রিনা சுரேஷ்
  குமார் லட்சுமி பிரியா முருகன் కుమార్ లక్ష్మి రవి ప్రియా สมชาย สมหญิง สมศักดิ์ สมศรี สมพร สมหมาย สมบัติ
  สุชาติ สุดา สุนีย์ สุพรรณี สุรศักดิ์ สุรชัย สุวรรณา สุทธิดา ศิริพร ศิริวรรณ ศักดิ์ชัย วิชัย วิทยา วิไล
  วีระ วรรณา วันชัย วราภรณ์ พรทิพย์ พิมพ์ใจ พิมพ์ชนก พงศกร ประเสริฐ ประยุทธ์ ปราณี ปรีชา ปิยะ ปวีณา
  นงลักษณ์ นภา นริศรา นันทนา นิภา ณัฐพล ณัฐวุฒิ ณัฐธิดา ธนพล ธนากร ธีระ ทวี จันทร์เพ็ญ จิราพร จิรายุ
  ชัยวัฒน์ ชาญชัย ชลธิชา กมล กนกวรรณ กัญญา กิตติ กิตติพงษ์ เกษม แก้ว ขวัญ อนันต์ อรทัย อรุณ อัญชลี อำนวย
  อภิชาติ อารีย์ มานะ มาลี มานี มนัส ยุพา รัตนา ลัดดา บุญมี บุญส่ง บุญชู ดวงใจ
`;
