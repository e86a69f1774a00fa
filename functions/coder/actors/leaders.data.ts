/**
 * Heads of state and government, built by bin/build-leaders.ts from Wikidata (CC0), sorted. Fields as in people.data.ts;
 * names in their English spelling, which `foldName` makes equal to the German one.
 */
export const LEADERS = `
Abdalla Hamdok|SDN|-|GOV|Ministerpräsident|2021-2022
Abdel Fattah el-Sisi|EGY|-|GOV|Präsident|2014-
Abdel-Aziz bin Habtour|YEM|-|GOV|Ministerpräsident|2016-
Abdelmadjid Tebboune|DZA|-|GOV|Präsident|2019-
Abdoulaye Maïga|MLI|-|GOV|Ministerpräsident|2022-
Abdoulkader Kamil Mohamed|DJI|-|GOV|Ministerpräsident|2013-
Abdrabbuh Mansour Hadi|YEM|-|GOV|Präsident|2012-2022
Abdul Hamid|BGD|-|GOV|Präsident|2013-
Abdulhamid Dbeibeh|LBY|-|GOV|Ministerpräsident|2021-
Abdulla Nigmatovich Aripov|UZB|-|GOV|Ministerpräsident|2016-
Abdullah II of Jordan|JOR|-|GOV|König|1999-
Abiy Ahmed Ali|ETH|-|GOV|Ministerpräsident|2018-
Adama Barrow|GMB|-|GOV|Präsident|2017-
Adriano Maleiane|MOZ|-|GOV|Ministerpräsident|2022-
Ahmed Nawaf Al-Ahmad Al-Sabah|KWT|-|GOV|Ministerpräsident|2022-
Akylbek Japarov|KGZ|-|GOV|Ministerpräsident|2021-
Alain-Guillaume Bunyoni|BDI|-|GOV|Ministerpräsident|2020-2022
Alar Karis|EST|-|GOV|Präsident|2021-
Alassane Ouattara|CIV|-|GOV|Präsident|2010-
Albert II|MCO|-|GOV|Emir|2005-
Alberto Fernández|ARG|-|GOV|Präsident|2019-
Albin Kurti|XKX|-|GOV|Ministerpräsident|2021-
Alejandro Giammattei|GTM|-|GOV|Präsident|2020-
Aleksandar Vučić|SRB|-|GOV|Präsident|2017-
Alen Simonyan|ARM|-|GOV|Präsident|2022-2022
Alexander De Croo|BEL|-|GOV|Ministerpräsident|2020-
Alexander Lukashenko|BLR|-|GOV|Präsident|1994-
Alexander Van der Bellen|AUT|-|GOV|Präsident|2017-
Ali Asadov|AZE|-|GOV|Ministerpräsident|2019-
Ali Bongo Ondimba|GAB|-|GOV|Präsident|2009-
Ali Khamenei|IRN|-|GOV|Oberster Führer|1989-
Alihan Smaiylov|KAZ|-|GOV|Ministerpräsident|2022-
Ana Brnabić|SRB|-|GOV|Ministerpräsident|2017-
Anatole Collinet Makosso|COG|-|GOV|Ministerpräsident|2021-
Andrej Plenković|HRV|-|GOV|Ministerpräsident|2016-
Andrew Holness|JAM|-|GOV|Ministerpräsident|2016-
Andry Rajoelina|MDG|-|GOV|Präsident|2019-
Andrzej Duda|POL|-|GOV|Präsident|2015-
Andrés Manuel López Obrador|MEX|-|GOV|Präsident|2018-
Anthony Albanese|AUS|-|GOV|Ministerpräsident|2022-
António Costa|PRT|-|GOV|Ministerpräsident|2015-
Ariel Henry|HTI|-|GOV|Ministerpräsident|2021-
Arif Alvi|PAK|-|GOV|Präsident|2018-
Armen Sarkissian|ARM|-|GOV|Präsident|2018-2022
Askar Mamin|KAZ|-|GOV|Ministerpräsident|2019-2022
Assimi Goïta|MLI|-|GOV|Präsident|2021-
Aymen Benabderrahmane|DZA|-|GOV|Ministerpräsident|2021-
Azali Assoumani|COM|-|GOV|Präsident|2019-
Aziz Akhannouch|MAR|-|GOV|Ministerpräsident|2021-
Bajram Begaj|ALB|-|GOV|Präsident|2022-
Barham Salih|IRQ|-|GOV|Präsident|2018-
Bashar al-Assad|SYR|-|GOV|Präsident|2000-
Bernard Goumou|GIN|-|GOV|Ministerpräsident|2022-
Bidya Devi Bhandari|NPL|-|GOV|Präsident|2015-
Bisher Al-Khasawneh|JOR|-|GOV|Ministerpräsident|2020-
Bob Loughman|VUT|-|GOV|Ministerpräsident|2020-
Bongbong Marcos|PHL|-|GOV|Präsident|2022-
Boris Johnson|GBR|-|GOV|Ministerpräsident|2019-2022
Borut Pahor|SVN|-|GOV|Präsident|2012-
Carlos Agostinho do Rosário|MOZ|-|GOV|Ministerpräsident|2015-2022
Carlos Alvarado Quesada|CRI|-|GOV|Präsident|2018-2022
Chan Santokhi|SUR|-|GOV|Präsident|2020-
Charles Savarin|DMA|-|GOV|Präsident|2013-
Choguel Kokalla Maïga|MLI|-|GOV|Ministerpräsident|2021-2022
Christian Ntsay|MDG|-|GOV|Ministerpräsident|2018-
Cleopas Dlamini|SWZ|-|GOV|Ministerpräsident|2021-
Daniel Ortega|NIC|-|GOV|Präsident|2007-
David A. Granger|GUY|-|GOV|Präsident|2015-
David Kabua|MHL|-|GOV|Präsident|2020-
David W. Panuelo|FSM|-|GOV|Präsident|2019-
Denis Sassou-Nguesso|COG|-|GOV|Präsident|1997-
Denys Shmyhal|UKR|-|GOV|Ministerpräsident|2020-
Dickon Mitchell|GRD|-|GOV|Ministerpräsident|2022-
Dimitar Kovačevski|MKD|-|GOV|Ministerpräsident|2022-
Dritan Abazović|MNE|-|GOV|Ministerpräsident|2022-
Droupadi Murmu|IND|-|GOV|Präsident|2022-
Ebrahim Raisi|IRN|-|GOV|Präsident|2021-
Edi Rama|ALB|-|GOV|Ministerpräsident|2013-
Eduard Heger|SVK|-|GOV|Ministerpräsident|2021-
Egils Levits|LVA|-|GOV|Präsident|2019-
Emmanuel Macron|FRA|-|GOV|Präsident|2017-
Emmerson Mnangagwa|ZWE|-|GOV|Präsident|2017-
Emomali Rahmon|TJK|-|GOV|Präsident|1994-
Fathi Bashagha|LBY|-|GOV|Ministerpräsident|2022-
Faure Gnassingbé|TGO|-|GOV|Präsident|2005-
Faustin-Archange Touadéra|CAF|-|GOV|Präsident|2016-
Fayez al-Sarraj|LBY|-|GOV|Vorsitzender|2016-
Fernando Vérgez Alzaga|VAT|-|GOV|Präsident|2021-
Fiamē Naomi Mataʻafa|WSM|-|GOV|Ministerpräsident|2021-
Filipe Nyusi|MOZ|-|GOV|Präsident|2015-
Francisco Pascual Obama Asue|GNQ|-|GOV|Ministerpräsident|2016-
Frank Bainimarama|FJI|-|GOV|Ministerpräsident|2007-
Frank-Walter Steinmeier|DEU|-|GOV|Präsident|2017-
Fumio Kishida|JPN|-|GOV|Ministerpräsident|2021-
Félix Moloua|CAF|-|GOV|Ministerpräsident|2022-
Félix Tshisekedi|COD|-|GOV|Präsident|2019-
Gabriel Boric|CHL|-|GOV|Präsident|2022-
Galab Donev|BGR|-|GOV|Ministerpräsident|2022-
George Weah|LBR|-|GOV|Präsident|2018-
George William Vella|MLT|-|GOV|Präsident|2019-
Gervais Ndirakobuca|BDI|-|GOV|Ministerpräsident|2022-
Gitanas Nausėda|LTU|-|GOV|Präsident|2019-
Gotabaya Rajapaksa|LKA|-|GOV|Präsident|2019-2022
Guillermo Lasso|ECU|-|GOV|Präsident|2021-
Gurbanguly Berdimuhamedow|TKM|-|GOV|Präsident|2007-2022
Gustavo Petro|COL|-|GOV|Präsident|2022-
Guðni Jóhannesson|ISL|-|GOV|Präsident|2016-
Hage Gottfried Geingob|NAM|-|GOV|Präsident|2015-
Haitham bin Tarik Al Said|OMN|-|GOV|Emir|2020-
Hakainde Hichilema|ZMB|-|GOV|Präsident|2021-
Halimah Yacob|SGP|-|GOV|Präsident|2017-
Hamza Abdi Barre|SOM|-|GOV|Ministerpräsident|2022-
Hans-Adam II|LIE|-|GOV|Emir|1989-
Hassan Sheikh Mohamud|SOM|-|GOV|Präsident|2022-
Hassanal Bolkiah|BRN|-|GOV|Emir|1967-
Henri-Marie Dondra|CAF|-|GOV|Ministerpräsident|2021-2022
Hu'akavameiliku|TON|-|GOV|Ministerpräsident|2021-
Hun Sen|KHM|-|GOV|Ministerpräsident|1998-
Hussein Arnous|SYR|-|GOV|Ministerpräsident|2020-
Ibrahim Mohamed Solih|MDV|-|GOV|Präsident|2018-
Ilham Aliyev|AZE|-|GOV|Präsident|2003-
Ilir Meta|ALB|-|GOV|Präsident|2017-2022
Imran Khan|PAK|-|GOV|Ministerpräsident|2018-2022
Ingrida Šimonytė|LTU|-|GOV|Ministerpräsident|2020-
Irakli Gharibashvili|GEO|-|GOV|Ministerpräsident|2021-
Irfaan Ali|GUY|-|GOV|Präsident|2020-
Isaac Herzog|ISR|-|GOV|Präsident|2021-
Isaias Afwerki|ERI|-|GOV|Präsident|1993-
Ismail Omar Guelleh|DJI|-|GOV|Präsident|1999-
Ismail Sabri Yaakob|MYS|-|GOV|Ministerpräsident|2021-
Iván Duque|COL|-|GOV|Präsident|2018-2022
Jacinda Ardern|NZL|-|GOV|Ministerpräsident|2017-
Jair Bolsonaro|BRA|-|GOV|Präsident|2019-
James Marape|PNG|-|GOV|Ministerpräsident|2019-
Janez Janša|SVN|-|GOV|Ministerpräsident|2020-2022
Jean Castex|FRA|-|GOV|Ministerpräsident|2020-2022
Jean-Michel Sama Lukonde|COD|-|GOV|Ministerpräsident|2021-
Jigme Khesar Namgyel Wangchuck|BTN|-|GOV|König|2006-
Joe Biden|USA|-|GOV|Präsident|2021-
Johnny Briceño|BLZ|-|GOV|Ministerpräsident|2020-
Joko Widodo|IDN|-|GOV|Präsident|2014-
Jonas Gahr Støre|NOR|-|GOV|Ministerpräsident|2021-
Joseph Ngute|CMR|-|GOV|Ministerpräsident|2019-
José Maria Neves|CPV|-|GOV|Präsident|2021-
João Lourenço|AGO|-|GOV|Präsident|2017-
Juan Orlando Hernández|HND|-|GOV|Präsident|2014-2022
Julius Maada Bio|SLE|-|GOV|Präsident|2018-
Justin Trudeau|CAN|-|GOV|Ministerpräsident|2015-
János Áder|HUN|-|GOV|Präsident|2017-2022
Kais Saied|TUN|-|GOV|Präsident|2019-
Kaja Kallas|EST|-|GOV|Ministerpräsident|2021-
Karl Nehammer|AUT|-|GOV|Bundeskanzler|2021-
Kassym-Jomart Tokayev|KAZ|-|GOV|Präsident|2019-
Katalin Novák|HUN|-|GOV|Präsident|2022-
Katerina Sakellaropoulou|GRC|-|GOV|Präsident|2020-
Katrín Jakobsdóttir|ISL|-|GOV|Ministerpräsident|2017-
Kausea Natano|TUV|-|GOV|Ministerpräsident|2019-
Keith Mitchell|GRD|-|GOV|Ministerpräsident|2013-2022
Khalid bin Khalifa bin Abdul Aziz Al Thani|QAT|-|GOV|Ministerpräsident|2020-
Khalifa bin Zayed Al Nahyan|ARE|-|GOV|Präsident|2004-2022
Khurelsukh Ukhnaa|MNG|-|GOV|Präsident|2021-
Kim Jong-un|PRK|-|GOV|Oberster Führer|2011-
Kim Tok-hun|PRK|-|GOV|Ministerpräsident|2020-
Kiril Petkov|BGR|-|GOV|Ministerpräsident|2021-2022
Klaus Iohannis|ROU|-|GOV|Präsident|2019-
Kokhir Rasulzoda|TJK|-|GOV|Ministerpräsident|2013-
Krišjānis Kariņš|LVA|-|GOV|Ministerpräsident|2019-
Kyriakos Mitsotakis|GRC|-|GOV|Ministerpräsident|2019-
Laurentino Cortizo|PAN|-|GOV|Präsident|2019-
Lazarus Chakwera|MWI|-|GOV|Präsident|2020-
Lee Hsien Loong|SGP|-|GOV|Ministerpräsident|2004-
Letsie III of Lesotho|LSO|-|GOV|König|1996-
Li Keqiang|CHN|-|GOV|Ministerpräsident|2013-
Lionel Aingimea|NRU|-|GOV|Präsident|2019-2022
Liz Truss|GBR|-|GOV|Ministerpräsident|2022-
Lotay Tshering|BTN|-|GOV|Ministerpräsident|2018-
Luis Abinader|DOM|-|GOV|Präsident|2020-
Luis Arce|BOL|-|GOV|Präsident|2020-
Luis Lacalle Pou|URY|-|GOV|Präsident|2020-
Macky Sall|SEN|-|GOV|Präsident|2012-
Maeen Abdulmalik Saeed|YEM|-|GOV|Ministerpräsident|2020-
Magdalena Andersson|SWE|-|GOV|Ministerpräsident|2021-
Mahamat Déby Itno|TCD|-|GOV|Präsident|2021-
Mahmoud Abbas|PSE|-|GOV|Präsident|2005-
Mahmoud Abbas|PSE|-|GOV|Präsident|2013-
Maia Sandu|MDA|-|GOV|Präsident|2020-
Manasseh Sogavare|SLB|-|GOV|Ministerpräsident|2019-
Manuel Marrero Cruz|CUB|-|GOV|Ministerpräsident|2019-
Marcelo Rebelo de Sousa|PRT|-|GOV|Präsident|2016-
Mario Abdo Benítez|PRY|-|GOV|Präsident|2018-
Mario Draghi|ITA|-|GOV|Ministerpräsident|2021-
Mark Phillips|GUY|-|GOV|Ministerpräsident|2020-
Mark Rutte|NLD|-|GOV|Ministerpräsident|2010-
Matamela Cyril Ramaphosa|ZAF|-|GOV|Präsident|2018-
Mateusz Morawiecki|POL|-|GOV|Ministerpräsident|2017-
Mette Frederiksen|DNK|-|GOV|Ministerpräsident|2019-
Mia Mottley|BRB|-|GOV|Ministerpräsident|2018-
Michael D. Higgins|IRL|-|GOV|Präsident|2011-
Michel Aoun|LBN|-|GOV|Präsident|2016-
Micheál Martin|IRL|-|GOV|Ministerpräsident|2020-
Miguel Díaz-Canel|CUB|-|GOV|Präsident|2018-
Mikhail Mishustin|RUS|-|GOV|Ministerpräsident|2020-
Milo Đukanović|MNE|-|GOV|Präsident|2018-
Miloš Zeman|CZE|-|GOV|Präsident|2013-
Moeketsi Majoro|LSO|-|GOV|Ministerpräsident|2020-
Mohamed Abdullahi Farmajo|SOM|-|GOV|Präsident|2017-2022
Mohamed Bazoum|NER|-|GOV|Präsident|2021-
Mohamed Béavogui|GIN|-|GOV|Ministerpräsident|2021-2022
Mohamed Hussein Roble|SOM|-|GOV|Ministerpräsident|2020-2022
Mohamed Ould Bilal|MRT|-|GOV|Ministerpräsident|2020-
Mohamed Ould Ghazouani|MRT|-|GOV|Präsident|2019-
Mohamed al-Menfi|LBY|-|GOV|Vorsitzender|2021-
Mohammad Shtayyeh|PSE|-|GOV|Ministerpräsident|2019-
Mohammad bin Salman|SAU|-|GOV|Ministerpräsident|2022-
Mohammed VI|MAR|-|GOV|König|1999-
Mohammed bin Rashid Al Maktoum|ARE|-|GOV|Ministerpräsident|2006-
Mohammed bin Rashid Al Maktoum|ARE|-|GOV|Präsident|2022-2022
Mohammed bin Zayed Al Nahyan|ARE|-|GOV|Präsident|2022-
Mokgweetsi Masisi|BWA|-|GOV|Präsident|2018-
Moon Jae-in|KOR|-|GOV|Präsident|2017-2022
Moustafa Madbouly|EGY|-|GOV|Ministerpräsident|2018-
Mswati III|SWZ|-|GOV|König|1986-
Muhammad Sabah Al-Salem Al-Sabah|KWT|-|GOV|Ministerpräsident|2022-2022
Muhammadu Buhari|NGA|-|GOV|Präsident|2015-
Mustafa Al-Kadhimi|IRQ|-|GOV|Ministerpräsident|2020-
Myint Swe|MMR|-|GOV|Präsident|2021-
Naftali Bennett|ISR|-|GOV|Ministerpräsident|2021-2022
Najib Mikati|LBN|-|GOV|Ministerpräsident|2021-
Najla Bouden|TUN|-|GOV|Ministerpräsident|2021-
Nana Akufo-Addo|GHA|-|GOV|Präsident|2017-
Narendra Modi|IND|-|GOV|Ministerpräsident|2014-
Naruhito|JPN|-|GOV|König|2019-
Natalia Gavrilița|MDA|-|GOV|Ministerpräsident|2021-
Nawaf Al-Ahmad Al-Jaber Al-Sabah|KWT|-|GOV|Emir|2020-
Nayib Bukele|SLV|-|GOV|Präsident|2019-
Nguyễn Xuân Phúc|VNM|-|GOV|Präsident|2021-
Nicolae Ciucă|ROU|-|GOV|Ministerpräsident|2021-
Nicolás Maduro|VEN|-|GOV|Präsident|2013-
Nikenike Vurobaravu|VUT|-|GOV|Präsident|2022-
Nikol Pashinyan|ARM|-|GOV|Ministerpräsident|2021-
Nikos Anastasiades|CYP|-|GOV|Präsident|2013-
Norodom Sihamoni|KHM|-|GOV|König|2004-
Nuno Nabiam|GNB|-|GOV|Ministerpräsident|2020-
Olaf Scholz|DEU|-|GOV|Bundeskanzler|2021-
Osman Hussein Osman|SDN|-|GOV|Ministerpräsident|2022-
Ouhoumoudou Mahamadou|NER|-|GOV|Ministerpräsident|2021-
Oyunerdene Luvsannamsrai|MNG|-|GOV|Ministerpräsident|2021-
Patrice Talon|BEN|-|GOV|Präsident|2016-
Paul Biya|CMR|-|GOV|Präsident|1982-
Paul Kagame|RWA|-|GOV|Präsident|2000-
Pedro Castillo|PER|-|GOV|Präsident|2021-
Pedro Sánchez|ESP|-|GOV|Ministerpräsident|2018-
Petr Fiala|CZE|-|GOV|Ministerpräsident|2021-
Phankham Viphavan|LAO|-|GOV|Ministerpräsident|2021-
Philip Brave Davis|BHS|-|GOV|Ministerpräsident|2021-
Phạm Minh Chính|VNM|-|GOV|Ministerpräsident|2021-
Pravind Jugnauth|MUS|-|GOV|Ministerpräsident|2017-
Prawit Wongsuwan|THA|-|GOV|Ministerpräsident|2022-2022
Prayut Chan-o-cha|THA|-|GOV|Ministerpräsident|2014-2022
Prayut Chan-o-cha|THA|-|GOV|Ministerpräsident|2022-
Prithvirajsing Roopun|MUS|-|GOV|Präsident|2019-
Ram Nath Kovind|IND|-|GOV|Präsident|2017-2022
Ranil Wickremesinghe|LKA|-|GOV|Präsident|2022-
Recep Tayyip Erdoğan|TUR|-|GOV|Präsident|2014-
Robert Abela|MLT|-|GOV|Ministerpräsident|2020-
Robert Golob|SVN|-|GOV|Ministerpräsident|2022-
Robinah Nabbanja|UGA|-|GOV|Ministerpräsident|2021-
Rodrigo Alberto de Jesús Chaves Robles|CRI|-|GOV|Präsident|2022-
Rodrigo Duterte|PHL|-|GOV|Präsident|2016-2022
Roman Golovchenko|BLR|-|GOV|Ministerpräsident|2020-
Roosevelt Skerrit|DMA|-|GOV|Ministerpräsident|2004-
Rose Christiane Raponda|GAB|-|GOV|Ministerpräsident|2020-
Rumen Radev|BGR|-|GOV|Präsident|2017-
Russ J Kun|NRU|-|GOV|Präsident|2022-
Saara Kuugongelwa|NAM|-|GOV|Ministerpräsident|2015-
Sabah Al-Khalid Al-Sabah|KWT|-|GOV|Ministerpräsident|2019-2022
Sadyr Zhaparov|KGZ|-|GOV|Präsident|2021-
Sahle-Work Zewde|ETH|-|GOV|Präsident|2018-
Salman bin Hamad bin Isa Al Khalifa|BHR|-|GOV|Ministerpräsident|2020-
Salman of Saudi Arabia|SAU|-|GOV|König|2015-
Salman of Saudi Arabia|SAU|-|GOV|Ministerpräsident|2015-2022
Salome Zurabishvili|GEO|-|GOV|Präsident|2018-
Salva Kiir Mayardit|SSD|-|GOV|Präsident|2011-
Samia Suluhu|TZA|-|GOV|Präsident|2021-
Sandra Mason|BRB|-|GOV|Präsident|2021-
Sanna Marin|FIN|-|GOV|Ministerpräsident|2019-
Sauli Niinistö|FIN|-|GOV|Präsident|2012-
Scott Morrison|AUS|-|GOV|Ministerpräsident|2018-2022
Sebastián Piñera|CHL|-|GOV|Präsident|2018-2022
Seoule Simeon|VUT|-|GOV|Präsident|2022-2022
Serdar Berdimuhamedow|TKM|-|GOV|Präsident|2022-
Sergio Mattarella|ITA|-|GOV|Präsident|2015-
Shavkat Mirziyoyev|UZB|-|GOV|Präsident|2016-
Shehbaz Sharif|PAK|-|GOV|Ministerpräsident|2022-
Sheikh Hasina|BGD|-|GOV|Ministerpräsident|2009-
Sher Bahadur Deuba|NPL|-|GOV|Ministerpräsident|2021-
Stevo Pendarovski|MKD|-|GOV|Präsident|2019-
Su Tseng-chang|TWN|-|GOV|Präsident|2019-
Surangel Whipps Jr.|PLW|-|GOV|Präsident|2021-
Tallis Obed Moses|VUT|-|GOV|Präsident|2017-2022
Tamim bin Hamad Al Thani|QAT|-|GOV|Emir|2013-
Taneti Maamau|KIR|-|GOV|Präsident|2016-
Teodoro Obiang|GNQ|-|GOV|Präsident|1979-
Thongloun Sisoulith|LAO|-|GOV|Präsident|2021-
Tsai Ing-wen|TWN|-|GOV|Präsident|2016-
Uhuru Kenyatta|KEN|-|GOV|Präsident|2013-2022
Ulisses Correia e Silva|CPV|-|GOV|Ministerpräsident|2016-
Umaro Sissoco Embaló|GNB|-|GOV|Präsident|2020-
Vahagn Khachatryan|ARM|-|GOV|Präsident|2022-
Vajiralongkorn|THA|-|GOV|König|2016-
Victoire Dogbé Tomegah|TGO|-|GOV|Ministerpräsident|2020-
Viktor Orbán|HUN|-|GOV|Ministerpräsident|2010-
Vjosa Osmani|XKX|-|GOV|Präsident|2021-
Vladimir Putin|RUS|-|GOV|Präsident|2012-
Volodymyr Zelenskyy|UKR|-|GOV|Präsident|2019-
Wavel Ramkalawan|SYC|-|GOV|Präsident|2020-
Wiliame Katonivere|FJI|-|GOV|Präsident|2021-
Willem-Alexander|NLD|-|GOV|König|2013-
William Ruto|KEN|-|GOV|Präsident|2022-
Xavier Bettel|LUX|-|GOV|Ministerpräsident|2013-
Xavier Espot Zamora|AND|-|GOV|Ministerpräsident|2019-
Xi Jinping|CHN|-|GOV|Präsident|2013-
Xiomara Castro|HND|-|GOV|Präsident|2022-
Yair Lapid|ISR|-|GOV|Ministerpräsident|2022-
Yoon Suk-yeol|KOR|-|GOV|Präsident|2022-
Yoweri Museveni|UGA|-|GOV|Präsident|1986-
Zdravko Krivokapić|MNE|-|GOV|Ministerpräsident|2020-2022
Zoran Milanović|HRV|-|GOV|Präsident|2020-
Zoran Zaev|MKD|-|GOV|Ministerpräsident|2020-2022
Zuzana Čaputová|SVK|-|GOV|Präsident|2019-
Édouard Ngirente|RWA|-|GOV|Ministerpräsident|2017-
Élisabeth Borne|FRA|-|GOV|Ministerpräsident|2022-
Évariste Ndayishimiye|BDI|-|GOV|Präsident|2020-
`;
