/** Common given names of Europe and the Americas, in lower case without accents; separated by spaces. */
export const givenNamesEurope = `
  lachlan bartholomew barnabas barnabe cormack ptolemy leopold lysander oberon
  james john robert michael david richard joseph thomas charles christopher daniel matthew anthony donald
  paul steven andrew kenneth joshua kevin brian george edward ronald timothy jason jeffrey ryan jacob
  nicholas eric stephen jonathan larry scott brandon benjamin samuel gregory alexander patrick jack dennis
  jerry tyler aaron henry douglas peter adam nathan zachary walter kyle harold jeremy ethan keith roger
  terry sean gerald noah arthur bryan lawrence jesse joe bruce willie gabriel logan albert ralph eugene
  russell louis philip johnny randy vincent bobby dylan roy howard alan liam oliver harry leo theo alfie
  oscar archie toby elliot elliott isaac lewis callum connor finley rory ewan angus hamish gavin graham
  neil nigel colin malcolm trevor stuart alistair alasdair gareth rhys owen evan ieuan bryn huw declan
  cillian oisin fionn ronan niall eoin padraig seamus ciaran aidan brendan cormac donal diarmuid darragh
  fergus tadhg colm kieran desmond caleb isaiah elijah jayden landon gideon jeremiah malik darnell tyrone
  jamal deshawn terrence lamar andre cedric marcus darius reggie leroy calvin clifford clarence leonard
  leon melvin norman stanley wallace wendell vernon floyd lloyd lester leslie herbert gilbert hubert edgar
  edmund edwin alfred wilfred winston hugh rupert quentin quincy tristan julian sebastian dominic damian
  fabian adrian simon ian iain duncan craig kirk kurt derek darren duane dwayne wayne shane shaun shawn
  kelvin marvin mitchell spencer preston bradley chad corey cory cody casey jared levi micah silas ezra
  jonah tobias titus mary patricia jennifer linda elizabeth barbara susan jessica karen lisa nancy betty
  sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
  sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha
  katherine christine debra rachel carolyn janet maria olivia helen catherine diane julie joyce lauren
  kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha teresa gloria sara sarah
  janice ann kathryn abigail sophia frances jean alice judy isabella julia denise marilyn beverly danielle
  marie diana brittany natalie alexis lori kayla jane charlotte emilia ella mia ava isla freya phoebe
  imogen harriet matilda beatrice rosalind rosemary eleanor eloise felicity fiona gillian hilary isobel
  jemima jocelyn josephine leila leah lydia lynn maeve mairead miriam moira morag naomi nora norah orla
  niamh siobhan saoirse sinead aoife aisling caoimhe ciara roisin grainne bronagh deirdre eilidh catriona
  ffion carys cerys rhiannon sian bethan gwen gwendolyn bronwyn angharad philippa pippa rhoda rowena
  sheila sylvia tabitha tamsin tessa thea theresa tracey tracy ursula vanessa verity vivian vivien wendy
  winifred yvette yvonne zara zoe latoya keisha tamika shanice aaliyah imani nia ebony kiara tiana jada
  brianna makayla mckenzie kaitlyn caitlin kaylee hailey riley peyton avery quinn rowan sienna stella
  nevaeh genevieve gwyneth louisa lucinda lucy marguerite marjorie maud mildred muriel myrtle nadine edith
  edna elsie enid ernestine esther ethel eunice gertrude gladys hattie hester ida irene irma jeanette
  jeanne loretta lorraine lucille mabel mavis maxine millicent nellie nettie opal pauline phyllis roberta
  rosa rosalie roxanne ruth selma thelma velma vera verna viola wilhelmina wilma agnes alma amelia annette
  antoinette arlene audrey belinda bernadette bernice bertha bethany bonnie bridget camilla candice carla
  carmen caroline cassandra cecilia cecily celeste celia charlene chloe clara clarissa claudia colleen
  connie constance cordelia corinne cressida daphne darlene doreen doris eileen elaine elinor hans
  wolfgang klaus jurgen stefan andreas martin markus jens uwe ralf dieter gunter gunther horst helmut
  manfred gerhard karl heinrich friedrich wilhelm otto ernst erich rolf bernd werner rainer reinhard
  holger torsten thorsten carsten karsten matthias mathias lothar volker detlef hartmut siegfried ulrich
  ulf udo gerd gert egon emil anton moritz maximilian lukas lucas luca leonie jonas finn elias felix ben
  luis julius jakob johannes johann philipp niklas nils florian benedikt dominik kilian korbinian ludwig
  lorenz magnus raphael valentin vinzenz xaver alois franz josef sepp sabine petra monika katrin kathrin
  ulrike heike birgit gabriele gabi susanne martina angelika brigitte renate helga ingrid karin christa
  christel erika elke gisela hannelore heidi hildegard ilse inge irmgard jutta kerstin liselotte
  lieselotte marlene marion margit margarete margarethe nadja silke silvia simone sonja steffi stefanie
  svenja tanja ute waltraud antje anja anke anneliese annegret annika barbel beate bettina britta cornelia
  dagmar dorte edeltraud elfriede elisabeth emilie franziska frieda friederike greta hanna hedwig helene
  henriette isolde johanna jule juliane kathi klara lea lena lina lotta lotte luisa luise magdalena maja
  mareike mathilda mechthild meike melanie merle mila nele pia rosemarie roswitha saskia sieglinde sigrid
  sophie swantje tilda ulla verena veronika viktoria wiebke ottilie walburga urs reto ueli hansruedi jurg
  regula vreni annelies resi pierre michel philippe nicolas francois alain jacques bernard gerard rene
  christophe olivier laurent thierry frederic stephane sebastien jerome julien antoine alexandre mathieu
  matthieu guillaume benoit fabrice didier dominique bruno denis gilles yves yvon yann gael loic erwan
  tanguy mael malo jules adrien clement romain remi remy sylvain thibault thibaut xavier luc lucien marcel
  maurice raymond roland serge etienne emile edouard gaston gustave honore herve baptiste bastien corentin
  florent ghislain joel noel marius pascale regis rodolphe ulysse urbain camille nathalie isabelle celine
  aurelie valerie sandrine veronique sylvie christelle delphine elodie francoise monique martine chantal
  elise estelle eugenie fabienne gaelle ghislaine huguette ines jeannine josette joelle juliette justine
  laetitia laure laurence lise louise lucie lucienne madeleine manon margaux margot marianne mathilde
  mireille mylene nadege ninon noemie oceane odette odile raymonde regine renee romane sabrina segolene
  solange solene suzanne sylvaine therese virginie yolande zelie capucine clemence apolline amelie agathe
  anais andree annick arlette armelle benedicte blandine cecile clotilde coralie jose juan carlos miguel
  javier antonio manuel pablo sergio jesus francisco fernando alejandro diego rafael pedro jorge alberto
  alvaro raul enrique ramon vicente andres ivan ruben joaquin eduardo roberto jaime ignacio salvador
  guillermo ricardo mario emilio julio cesar felipe mateo gonzalo rodrigo tomas esteban agustin arturo
  aurelio bartolome benito bernardo camilo claudio cristian cristobal domingo efrain emiliano ernesto
  eugenio facundo federico fermin gerardo gregorio gustavo hernan hector horacio humberto isidro
  ismael inaki iker jacinto jacobo jeronimo jordi josep pau pere lluis oriol arnau marc xavi laia
  montserrat nuria mireia meritxell neus roser txema unai gorka aitor asier mikel ander leandro leonardo
  leopoldo lorenzo lazaro marcelo marcos mauricio maximiliano moises nestor octavio omar osvaldo patricio
  primitivo ramiro reinaldo rogelio rolando saul teodoro ulises victor wilfredo wilson xoan yago zacarias
  ana isabel lucia sofia elena pilar josefa francisca antonia cristina marta rosario paula raquel beatriz
  rocio alba inmaculada encarnacion esperanza consuelo remedios adriana alejandra alicia amparo araceli
  belen blanca camila carlota catalina daniela elisa elvira esmeralda estefania estela eugenia eva fabiola
  fatima fernanda florencia gabriela graciela guadalupe itziar ainhoa ane leire maite nerea josefina juana
  juliana julieta leticia lidia liliana lola lorena maribel maricarmen marina matilde mayra micaela
  milagros monica nadia natalia nieves noelia olga paloma paola ramona rebeca renata rosalia rosana roxana
  salome soledad soraya susana tamara valentina valeria vanesa veronica viviana ximena xiomara yesenia
  yolanda zulema giovanni marco giuseppe francesco paolo alessandro matteo davide stefano riccardo tommaso
  edoardo filippo giacomo pietro nicola salvatore vincenzo domenico raffaele gianluca gianluigi giancarlo
  gianni giorgio giulio guido massimo maurizio michele mirko nicolo oreste pasquale pierluigi piero renato
  renzo rocco romeo ruggero sandro silvano silvio ugo umberto valerio vittorio aldo alfredo angelo armando
  arnaldo bartolomeo biagio calogero carlo carmine corrado cosimo cristiano damiano dario dino donato elio
  emanuele ennio enrico enzo ettore ezio fabio fabrizio fausto ferdinando flavio franco gaetano gennaro
  giulia chiara francesca alessia federica ilaria simona stefania antonella giovanna caterina concetta
  donatella emanuela eleonora fabiana fiorella flavia gaia ginevra gioia giada giorgia giuliana giuseppina
  grazia immacolata lavinia letizia loredana lorella lucrezia ludovica marcella margherita mariagrazia
  michela mirella nicoletta noemi ornella patrizia raffaella rita rosanna rossella serena silvana sonia
  susanna tiziana vittoria bianca bruna carlotta joao paulo mateus tiago luiz filipe guilherme marcio
  murilo nuno otavio rui thiago vitor vinicius wagner wanderley wesley xisto caio caua cicero davi diogo
  duarte edson emerson everton ezequiel geraldo gilberto goncalo heitor henrique helio igor ivo jair
  joaquim kaua mariana larissa luana luiza aline tatiana tatiane priscila marcia luciana livia joana
  isadora isabela helena heloisa eduarda debora cristiane catarina aparecida andreia rosangela tania thais
  yasmin madalena leonor jan piet kees willem daan sanne femke anouk bram sven lars erik henk hendrik
  cornelis johan maarten martijn matthijs michiel niels pieter rik rob robbert roel ruud sander sjoerd
  stijn teun thijs tijs timo tom wouter ewout floris frits gijs guus hidde jaap jelle jeroen joep joost
  jord joris jurre koen laurens luuk wim dirk bart arjen arie anneke annemarie astrid carolien corrie
  desiree ellen els elske esmee evelien fenna fleur froukje geertje geert gerda greetje hanneke heleen
  hetty ilona ineke ingeborg isa jacoba janneke jannie jantje jasmijn joke jolanda josine katja kim
  liesbeth lieke lisanne lonneke loes maaike maartje madelief marielle marijke marjan marjolein marloes
  mieke miep mirjam mirte myrthe nienke noor noortje pien renske rianne roos saar sietske suze tineke
  trudy truus veerle wendela yara olle gustaf gustav anders lennart bengt bertil bjorn hakan hasse ingvar
  joran goran gunnar kjell leif mats mattias mikael ola olof oskar patrik rickard sixten stellan stig
  sture sune svante tommy torbjorn tore viktor ake osten axel albin alvar arvid edvin elis ebbe hampus
  hjalmar isak joakim kalle kasper kristoffer linus ludvig malte melker sigge theodor tim valdemar vidar
  viggo vilgot wilmer kristina margareta birgitta gunilla inger anette asa anneli agneta alva barbro berit
  cajsa carina charlotta ebba elin elina elsa ellinor emelie frida freja gunvor hedda hedvig hilda inga
  jenny josefin kajsa karolina katarina linnea lisbeth lova lovisa malin mikaela moa molly pernilla ronja
  signe solveig stina svea tove tuva tyra ulrika viveka ylva jørgen søren mads mikkel rasmus morten henrik
  kristian lasse christoffer ole poul erling flemming frederik gorm jeppe jesper kaj laurits malthe mogens
  nikolaj oluf palle preben steen steffen svend thorkild torben troels ulrik vagn verner villads william
  aage asger bent bjarne bjarke claus ejnar esben anne mette kirsten hanne helle bodil dorthe gitte grethe
  gudrun jette jytte kirstine lene lis maren merete mie nanna pernille rikke sidsel sille sofie stine tina
  tine trine vibeke ragnhild ragna randi reidun sissel solfrid synnøve torill torunn turid unni vigdis
  wenche aslaug ase bjørg bente borghild eldbjørg guri hege hilde ingebjørg jorunn kari kjersti marit
  oddny arne asbjørn atle birger bjørn egil einar eirik eivind espen frode fredrik geir gaute halvard
  haakon hakon harald helge henning herman ivar jarle jon jostein kare kjetil knut oddvar odin øystein
  øyvind olav pal petter ragnar reidar roar roald sigurd sindre sivert stian steinar sverre tarjei terje
  torgeir tormod torstein trond trygve vebjørn vegard yngve guðrun sigriður kristin þorunn bjork olafur
  sigurður matti juha mikko jari antti pekka juhani tapani hannu heikki ilkka jukka janne jarmo jorma
  jouni kalevi kimmo lauri leevi markku marko martti mauri niilo oiva olavi olli onni paavo pasi pentti
  pertti petri reijo risto sakari sami sampo santeri seppo simo tapio tarmo teemu tero toivo tomi topi
  tuomas tuomo tuukka urho urpo veikko veli vesa vilho ville vaino yrjo aapo aarne aleksi arto arttu arvo
  eero eetu eino hannes harri eemeli aino annikki anu arja eeva eija elli emmi helmi hilkka iida inka
  inkeri irja jaana kaarina kaisa katri kerttu kirsi kristiina kyllikki laila leena liisa maarit maija
  mari marja marjatta marketta mervi minna mirja mirjami niina noora outi paivi pirjo pirkko raija raili
  reetta riikka riitta ritva saara sanna sari satu seija senja sinikka siiri sirkka sirpa sini sointu suvi
  taina taru terhi tiina tuija tuula tuuli tyyne venla vuokko jaan juri priit rein tiit toomas urmas
  andrus kadri kersti kristjan liina liis maarja merike pille piret triin tonu ulle janis andris juris
  edgars arturs martins peteris kristaps liga ilze inese dace baiba anita zane sanita agnese karlis
  vytautas mindaugas giedrius kestutis algirdas ruta egle jurgita daiva ieva austeja gintare piotr
  krzysztof andrzej tomasz paweł michał marcin jakub stanisław marek łukasz grzegorz mateusz wojciech
  mariusz dariusz zbigniew jerzy maciej rafał kamil dawid jacek tadeusz janusz ryszard henryk kazimierz
  sławomir przemysław artur arkadiusz bartosz bartłomiej bogdan bogusław bolesław cezary czesław eugeniusz
  feliks filip franciszek gustaw ignacy ireneusz jarosław jozef kacper karol konrad krystian lech leszek
  ludwik maksymilian mieczysław mikołaj mirosław norbert patryk radosław sylwester szymon tymon tymoteusz
  waldemar wacław wiesław wiktor witold władysław włodzimierz zdzisław zenon zygmunt agnieszka katarzyna
  małgorzata ewa krystyna elzbieta joanna danuta aleksandra zofia beata bozena dorota edyta grazyna halina
  irena iwona izabela jadwiga janina jolanta justyna kamila kinga klaudia lucyna mariola martyna marzena
  milena mirosława oliwia patrycja paulina regina sylwia stanisława urszula wanda weronika wiesława
  wiktoria wioletta zuzanna łucja zaneta jiri petr pavel jaroslav miroslav zdenek vaclav michal frantisek
  milan karel vladimir ondrej ladislav stanislav radek antonin vojtech miloslav matej ales jaromir libor
  vlastimil jindrich milos oldrich lubomir rudolf bohumil bohuslav lubos stepan vit radim ludek rostislav
  dusan krystof ludovit juraj rastislav matus marian branislav gejza imrich hana jana lenka katerina alena
  jaroslava tereza jitka michaela ludmila zdenka ivana jarmila zuzana marcela marketa dana vlasta
  miroslava kvetoslava kveta barbora kristyna sarka blanka adela alzbeta aneta anezka bohumila denisa
  eliska iveta jirina milada nikola pavla pavlina radka romana silvie sona stanislava stepanka vendula
  vladimira zlata lubica laszlo istvan jozsef janos zoltan sandor gabor ferenc attila tamas zsolt tibor
  andras csaba imre lajos gyorgy balazs gyula mihaly karoly bela krisztian kalman bence levente akos arpad
  barnabas botond dezso denes endre erno geza gergely gergo gyozo jeno kristof marton matyas miklos rezso
  szabolcs szilard tivadar vilmos vince zsigmond erzsebet katalin zsuzsanna julianna judit ildiko
  krisztina iren eszter gabriella aniko tunde rozalia piroska magdolna brigitta dora emese eniko fanni
  fruzsina gizella gyorgyi hajnalka henrietta hedi henriett jolan lilla melinda nikolett orsolya reka
  sarolta szilvia timea virag zita zsofia andrei alexandru mihai ion gheorghe vasile constantin nicolae
  florin ionut radu catalin ciprian claudiu cosmin costel costin cornel dan dorin dragos dumitru eugen
  grigore horia iancu ilie iulian iustin liviu lucian mircea nelu octavian ovidiu petru razvan remus sabin
  sergiu silviu sorin teodor tiberiu toma traian tudor vlad viorel ioana mihaela andreea alexandra alina
  anca aurelia aurica camelia corina crina delia doina dorina ecaterina elisabeta florentina florica
  georgiana geta ileana ilinca irina iulia larisa lenuta luminita madalina marinela marilena mirela mioara
  nicoleta oana otilia petronela raluca rodica ruxandra sanda smaranda sorina teodora victorita violeta
  viorica luka josip stjepan tomislav dragan zoran nenad dejan branko bojan aleksandar đorđe jovan petar
  slobodan sasa srđan predrag radovan vuk uros darko damir davor domagoj drazen hrvoje ivica jakov
  kresimir kristijan krunoslav matija mislav mladen niko sinisa slaven stipe sime tihomir vedran velimir
  vinko vjekoslav zdravko zlatko zvonimir zeljko zarko bostjan gregor janez joze jernej matjaz miha primoz
  rok tadej andrej blaz borut marija jelena milica dragana snezana gordana ljiljana vesna biljana svetlana
  jasmina jovana sanja mirjana natasa nevena olivera radmila ruzica slavica slađana sofija suzana tijana
  zorica zeljka branka danijela danica dubravka emina iva ivanka jadranka jasna josipa kata lana lara
  lucija marijana matea nikolina silvija snjezana tatjana vedrana visnja amra azra lejla amir adnan edin
  emir haris kemal mirza nermin senad mojca nina polona spela tjasa urska georgi dimitar ivaylo hristo
  plamen stoyan todor vasil yordan boyan borislav chavdar kiril krasimir lyubomir ognyan radoslav rumen
  svetoslav tsvetan ventsislav veselin zhivko desislava gergana kalina rositsa silviya snezhana tsvetelina
  vanya yana zornitsa ilir arben besnik dritan fatmir gentian shpetim agron albana drita elira mimoza
  teuta valbona vjosa dmitri dmitry dmitriy sergei sergey alexei aleksei andrey mikhail nikolai nikolay
  yuri yury vladislav vyacheslav anatoly anatoli boris evgeny evgeni yevgeny gennady grigory ilya kirill
  konstantin leonid lev maksim maxim oleg pyotr ruslan semyon timur valery vadim vasily vitaly vsevolod
  yaroslav yegor zakhar anastasia anzhela daria darya ekaterina yekaterina elizaveta galina inna kira
  ksenia kseniya lyubov lyudmila margarita mariya nadezhda natalya natasha oksana polina raisa sofya
  tatyana varvara yelena yulia zhanna zinaida zoya oleksandr oleksiy andriy anatoliy bohdan danylo dmytro
  hryhoriy ihor kostiantyn maksym mykola mykhailo mykhaylo nazar oleh olena orest ostap pavlo petro
  roksolana serhiy serhii solomiya taras valeriy vasyl viktoriia volodymyr vitaliy yevhen yuriy halyna
  iryna kateryna khrystyna liudmyla lesya mariia nadiia nataliia tetiana uliana yaroslava nikos nikolaos
  giorgos georgios yannis giannis ioannis dimitris dimitrios kostas konstantinos panagiotis christos
  vasilis vassilis athanasios thanasis spyros spiros stavros stelios theodoros thodoris petros pavlos
  antonis manolis michalis alexandros apostolos aris evangelos vangelis fotis grigoris ilias iraklis
  lefteris markos miltos minas odysseas orestis sotiris stathis takis tasos eleni aikaterini vasiliki
  angeliki dimitra konstantina paraskevi evangelia kalliopi ioanna panagiota despina eftychia fotini
  chrysoula argyro athina danai eirini electra evdokia ifigenia kyriaki melina niki ourania penelope
  polyxeni rania stavroula theodora xenia zoi
`;
