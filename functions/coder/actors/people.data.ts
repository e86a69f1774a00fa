/**
 * People in the news of the last decades whom articles name without saying who they are, by hand. Fields: name as the
 * German press writes it; country (ISO alpha-3) or `-`; organisation code or `-`; sectors; office; first and last year in it
 * (open while in office). Sorted; a person stands once per office.
 */
export const PEOPLE = `
Abbas Araghtschi|IRN|-|GOV|Außenminister|2024-
Abdel Fattah al-Burhan|SDN|-|MIL|General|2019-
Abdel Fattah al-Sisi|EGY|-|GOV|Präsident|2014-
Abdelaziz Bouteflika|DZA|-|GOV|Präsident|1999-2019
Abdelmadjid Tebboune|DZA|-|GOV|Präsident|2019-
Abdul Hamid Dbeiba|LBY|-|GOV|Ministerpräsident|2021-
Abdullah Gül|TUR|-|GOV|Außenminister|2003-2007
Abdullah Gül|TUR|-|GOV|Präsident|2007-2014
Abdullah II.|JOR|-|GOV|König|1999-
Abdullah ibn Abd al-Aziz|SAU|-|GOV|König|2005-2015
Abdullah Öcalan|TUR|-|REB|PKK-Chef|1984-
Abed Rabbo Mansur Hadi|YEM|-|GOV|Präsident|2012-2022
Abhisit Vejjajiva|THA|-|GOV|Ministerpräsident|2008-2011
Abiy Ahmed|ETH|-|GOV|Ministerpräsident|2018-
Abu Bakr al-Baghdadi|-|IMG|REB|Terroristenführer|2010-2019
Abu Musab al-Sarkawi|-|IMG|REB|Terroristenführer|2003-2006
Adel al-Dschubeir|SAU|-|GOV|Außenminister|2015-2018
Adil Abd al-Mahdi|IRQ|-|GOV|Ministerpräsident|2018-2020
Agim Çeku|XKX|-|GOV|Ministerpräsident|2006-2008
Ahmed Kurei|PSE|-|GOV|Ministerpräsident|2003-2006
Ahmed al-Scharaa|SYR|-|GOV|Präsident|2025-
Ahmet Davutoğlu|TUR|-|GOV|Außenminister|2009-2014
Ahmet Davutoğlu|TUR|-|GOV|Ministerpräsident|2014-2016
Ahmet Necdet Sezer|TUR|-|GOV|Präsident|2000-2007
Ai Weiwei|CHN|-|OPP|Dissident|2008-
Aiman al-Sawahiri|-|IMG|REB|Terroristenführer|2001-2022
Alain Berset|CHE|-|GOV|Bundesrat|2012-2023
Alain Juppé|FRA|-|GOV|Außenminister|2011-2012
Alan García|PER|-|GOV|Präsident|2006-2011
Alassane Ouattara|CIV|-|GOV|Präsident|2011-
Alberto Fernández|ARG|-|GOV|Präsident|2019-2023
Alberto Fujimori|PER|-|GOV|Präsident|1990-2000
Albin Kurti|XKX|-|GOV|Ministerpräsident|2020-
Aleksandar Vučić|SRB|-|GOV|Ministerpräsident|2014-2017
Aleksandar Vučić|SRB|-|GOV|Präsident|2017-
Aleksander Kwaśniewski|POL|-|GOV|Präsident|1995-2005
Alexander De Croo|BEL|-|GOV|Ministerpräsident|2020-2025
Alexander Dobrindt|DEU|-|GOV|Innenminister|2025-
Alexander Gauland|DEU|-|PTY|Parteichef|2013-
Alexander Lukaschenko|BLR|-|GOV|Präsident|1994-
Alexander Milinkewitsch|BLR|-|OPP|Oppositionsführerin|2005-2010
Alexander Schallenberg|AUT|-|GOV|Bundeskanzler|2021-2021
Alexander Stubb|FIN|-|GOV|Präsident|2024-
Alexander Van der Bellen|AUT|-|GOV|Bundespräsident|2017-
Alexej Nawalny|RUS|-|OPP|Oppositioneller|2011-2024
Alexis Tsipras|GRC|-|GOV|Ministerpräsident|2015-2019
Alfred Gusenbauer|AUT|-|GOV|Bundeskanzler|2007-2008
Ali Abdullah Salih|YEM|-|GOV|Präsident|1990-2012
Ali Akbar Salehi|IRN|-|GOV|Außenminister|2010-2013
Ali Chamenei|IRN|-|GOV+REL|Oberster Führer|1989-
Alice Weidel|DEU|-|PTY|Parteichef|2015-
Alpha Oumar Konaré|-|AFU|IGO|Kommissionschef|2003-2008
Amir Peretz|ISR|-|GOV+MIL|Verteidigungsminister|2006-2007
Ana Brnabić|SRB|-|GOV|Ministerpräsident|2017-2024
Anatoli Serdjukow|RUS|-|GOV+MIL|Verteidigungsminister|2007-2012
Anders Fogh Rasmussen|-|NAT|IGO|Generalsekretär|2009-2014
Anders Fogh Rasmussen|DNK|-|GOV|Ministerpräsident|2001-2009
Andrea Nahles|DEU|-|PTY|Parteichef|2013-2019
Andrej Babiš|CZE|-|GOV|Ministerpräsident|2017-2021
Andrej Beloussow|RUS|-|GOV+MIL|Verteidigungsminister|2024-
Andrej Plenković|HRV|-|GOV|Ministerpräsident|2016-
Andrij Melnyk|UKR|-|GOV|Botschafter|2015-2022
Andrij Sybiha|UKR|-|GOV|Außenminister|2024-
Andrzej Duda|POL|-|GOV|Präsident|2015-2025
Andrés Manuel López Obrador|MEX|-|GOV|Präsident|2018-2024
Angela Merkel|DEU|-|GOV|Bundeskanzler|2005-2021
Ann Linde|SWE|-|GOV|Außenminister|2019-2022
Annalena Baerbock|DEU|-|GOV|Außenminister|2021-2025
Annegret Kramp-Karrenbauer|DEU|-|GOV+MIL|Verteidigungsminister|2019-2021
Annegret Kramp-Karrenbauer|DEU|-|PTY|Parteichef|2018-2019
Anthony Albanese|AUS|-|GOV|Premierminister|2022-
Anton Hofreiter|DEU|-|PTY|Parteichef|2013-
Antonio Tajani|-|EUR|IGO+LEG|Parlamentspräsident|2017-2019
Antonio Tajani|ITA|-|GOV|Minister|2022-
Antonis Samaras|GRC|-|GOV|Ministerpräsident|2012-2015
Antony Blinken|USA|-|GOV|Außenminister|2021-2025
António Costa|-|EUR|IGO|Ratspräsident|2024-
António Costa|PRT|-|GOV|Ministerpräsident|2015-2024
António Guterres|-|UNO|IGO|Generalsekretär|2017-
Arancha González Laya|ESP|-|GOV|Minister|2020-2021
Ariel Scharon|ISR|-|GOV|Ministerpräsident|2001-2006
Armin Laschet|DEU|-|GOV|Ministerpräsident|2017-2021
Arsenij Jazenjuk|UKR|-|GOV|Ministerpräsident|2014-2016
Artur Mas|ESP|-|GOV|Regionalpräsident|2010-2016
Aschraf Ghani|AFG|-|GOV|Präsident|2014-2021
Ashton Carter|USA|-|GOV+MIL|Verteidigungsminister|2015-2017
Asif Ali Zardari|PAK|-|GOV|Präsident|2008-2013
Askar Akajew|KGZ|-|GOV|Präsident|1990-2005
Assaad al-Schaibani|SYR|-|GOV|Außenminister|2024-
Assimi Goïta|MLI|-|MIL+GOV|Juntachef|2020-
Aung San Suu Kyi|MMR|-|GOV|Regierungschefin|2016-2021
Aung San Suu Kyi|MMR|-|OPP|Oppositionsführerin|1988-2015
Avdullah Hoti|XKX|-|GOV|Ministerpräsident|2020-2021
Avigdor Lieberman|ISR|-|GOV|Außenminister|2009-2015
Badr Abdelatty|EGY|-|GOV|Außenminister|2024-
Ban Ki-moon|-|UNO|IGO|Generalsekretär|2007-2016
Barack Obama|USA|-|GOV|Präsident|2009-2017
Barbara Hendricks|DEU|-|GOV|Umweltminister|2013-2018
Barham Salih|IRQ|-|GOV|Präsident|2018-2022
Bart De Wever|BEL|-|GOV|Ministerpräsident|2025-
Baschar al-Assad|SYR|-|GOV|Präsident|2000-2024
Beata Szydło|POL|-|GOV|Ministerpräsident|2015-2017
Ben Wallace|GBR|-|GOV|Minister|2019-2023
Benazir Bhutto|PAK|-|OPP|Oppositionsführerin|1997-2007
Benedikt XVI.|VAT|-|REL|Papst|2005-2013
Benigno Aquino|PHL|-|GOV|Präsident|2010-2016
Benita Ferrero-Waldner|-|EUR|IGO|Kommissar|2004-2010
Benjamin Netanjahu|ISR|-|GOV|Ministerpräsident|2009-2021
Benjamin Netanjahu|ISR|-|GOV|Ministerpräsident|2022-
Benny Gantz|ISR|-|GOV+MIL|Verteidigungsminister|2020-2022
Beppe Grillo|ITA|-|PTY|Parteichef|2009-2017
Bernard Kouchner|FRA|-|GOV|Außenminister|2007-2010
Bernie Sanders|USA|-|LEG|Kongressführer|2007-
Berthold Huber|DEU|-|LAB|Gewerkschaftschef|2007-2013
Bezalel Smotrich|ISR|-|GOV|Minister|2022-
Bhumibol Adulyadej|THA|-|GOV|König|1946-2016
Bidsina Iwanischwili|GEO|-|OPP|Oppositionsführer|2012-
Bill Clinton|USA|-|GOV|Präsident|1993-2001
Bill Gates|USA|-|BUS|Unternehmer|1975-
Binali Yıldırım|TUR|-|GOV|Ministerpräsident|2016-2018
Björn Höcke|DEU|-|PTY|Parteichef|2013-
Bodo Ramelow|DEU|-|GOV|Ministerpräsident|2014-2024
Bojko Borissow|BGR|-|GOV|Ministerpräsident|2009-2021
Bola Tinubu|NGA|-|GOV|Präsident|2023-
Boris Jelzin|RUS|-|GOV|Präsident|1991-1999
Boris Johnson|GBR|-|GOV|Außenminister|2016-2018
Boris Johnson|GBR|-|GOV|Premierminister|2019-2022
Boris Nemzow|RUS|-|OPP|Oppositioneller|2004-2015
Boris Pistorius|DEU|-|GOV+MIL|Verteidigungsminister|2023-
Boris Tadić|SRB|-|GOV|Präsident|2004-2012
Brigitte Zypries|DEU|-|GOV|Justizminister|2002-2009
Brigitte Zypries|DEU|-|GOV|Wirtschaftsminister|2017-2018
Bronisław Komorowski|POL|-|GOV|Präsident|2010-2015
Bruno Le Maire|FRA|-|GOV|Minister|2017-2024
Bärbel Bas|DEU|-|LEG|Bundestagspräsident|2021-2025
Béji Caïd Essebsi|TUN|-|GOV|Präsident|2014-2019
Carl Bildt|SWE|-|GOV|Außenminister|2006-2014
Carla Del Ponte|-|UNO|IGO+JUD|Chefanklägerin|1999-2007
Carles Puigdemont|ESP|-|GOV|Regionalpräsident|2016-2017
Carrie Lam|HKG|-|GOV|Regierungschefin|2017-2022
Catherine Ashton|-|EUR|IGO|Außenbeauftragter|2009-2014
Catherine Colonna|FRA|-|GOV|Außenminister|2022-2024
Cem Özdemir|DEU|-|PTY|Parteichef|2008-
Chaled Maschaal|PSE|-|REB|Hamas-Chef|1996-
Chalifa Haftar|LBY|-|MIL|General|2014-
Charles III.|GBR|-|GOV|König|2022-
Charles Michel|-|EUR|IGO|Ratspräsident|2019-2024
Charles Michel|BEL|-|GOV|Ministerpräsident|2014-2019
Charles Taylor|LBR|-|GOV|Präsidentin|1997-2003
Charlotte Knobloch|DEU|-|REL|Zentralratspräsident|2006-2010
Chen Shui-bian|TWN|-|GOV|Präsident|2000-2008
Christian Kern|AUT|-|GOV|Bundeskanzler|2016-2017
Christian Lindner|DEU|-|GOV|Finanzminister|2021-2024
Christian Lindner|DEU|-|PTY|Parteichef|2013-2021
Christian Stocker|AUT|-|GOV|Bundeskanzler|2025-
Christian Wulff|DEU|-|GOV|Bundespräsident|2010-2012
Christine Lagarde|-|EUR|IGO|Zentralbankchef|2019-
Christine Lagarde|-|IMF|IGO|IWF-Chef|2011-2019
Christine Lambrecht|DEU|-|GOV+MIL|Verteidigungsminister|2021-2023
Christoph Blocher|CHE|-|GOV|Bundesrat|2003-2007
Christopher Hill|USA|-|GOV|Gesandter|2005-2009
Chuck Hagel|USA|-|GOV+MIL|Verteidigungsminister|2013-2015
Chuck Schumer|USA|-|LEG|Kongressführer|2017-
Claudia Roth|DEU|-|PTY|Parteichef|2001-
Claudia Sheinbaum|MEX|-|GOV|Präsident|2024-
Claus Weselsky|DEU|-|LAB|Gewerkschaftschef|2008-2024
Clément Beaune|FRA|-|GOV|Minister|2020-2022
Colin Powell|USA|-|GOV|Außenminister|2001-2005
Condoleezza Rice|USA|-|GOV|Außenminister|2005-2009
Cristina Kirchner|ARG|-|GOV|Präsident|2007-2015
Cyril Ramaphosa|ZAF|-|GOV|Präsident|2018-
Dalai Lama|CHN|-|REL|Religionsführer|1959-
Daniel Bahr|DEU|-|GOV|Gesundheitsminister|2011-2013
Daniel Günther|DEU|-|GOV|Ministerpräsident|2017-
Daniel Noboa|ECU|-|GOV|Präsident|2023-
Daniel Ortega|NIC|-|GOV|Präsident|2007-
David Cameron|GBR|-|GOV|Premierminister|2010-2016
David Lammy|GBR|-|GOV|Außenminister|2024-2025
David Miliband|GBR|-|GOV|Außenminister|2007-2010
David Sassoli|-|EUR|IGO+LEG|Parlamentspräsident|2019-2022
Denys Schmyhal|UKR|-|GOV|Ministerpräsident|2020-2025
Dick Cheney|USA|-|GOV|Vizepräsident|2001-2009
Dick Schoof|NLD|-|GOV|Ministerpräsident|2024-
Didier Burkhalter|CHE|-|GOV|Bundesrat|2009-2017
Dieter Althaus|DEU|-|GOV|Ministerpräsident|2003-2009
Dieter Graumann|DEU|-|REL|Zentralratspräsident|2010-2014
Dietmar Bartsch|DEU|-|PTY|Parteichef|2009-
Dietmar Woidke|DEU|-|GOV|Ministerpräsident|2013-
Dilma Rousseff|BRA|-|GOV|Präsident|2011-2016
Dina Boluarte|PER|-|GOV|Präsident|2022-2025
Dirk Niebel|DEU|-|GOV|Entwicklungsminister|2009-2013
Dmitri Medwedew|RUS|-|GOV|Ministerpräsident|2012-2020
Dmitri Medwedew|RUS|-|GOV|Präsident|2008-2012
Dmitri Medwedew|RUS|-|GOV|Vizechef des Sicherheitsrats|2020-
Dmitri Peskow|RUS|-|GOV|Kremlsprecher|2012-
Dmytro Kuleba|UKR|-|GOV|Außenminister|2020-2024
Dominic Raab|GBR|-|GOV|Außenminister|2019-2021
Dominique Strauss-Kahn|-|IMF|IGO|IWF-Chef|2007-2011
Dominique de Villepin|FRA|-|GOV|Premierminister|2005-2007
Donald Rumsfeld|USA|-|GOV+MIL|Verteidigungsminister|2001-2006
Donald Trump|USA|-|GOV|Präsident|2017-2021
Donald Trump|USA|-|GOV|Präsident|2025-
Donald Tusk|-|EUR|IGO|Ratspräsident|2014-2019
Donald Tusk|POL|-|GOV|Ministerpräsident|2007-2014
Donald Tusk|POL|-|GOV|Ministerpräsident|2023-
Dschalal Talabani|IRQ|-|GOV|Präsident|2005-2014
Dscheihun Bairamow|AZE|-|GOV|Außenminister|2020-
Ebrahim Raisi|IRN|-|GOV|Präsident|2021-2024
Ed Miliband|GBR|-|PTY|Parteichef|2010-2015
Edi Rama|ALB|-|GOV|Ministerpräsident|2013-
Edmund Stoiber|DEU|-|GOV|Ministerpräsident|1993-2007
Eduard Schewardnadse|GEO|-|GOV|Präsident|1995-2003
Edward Snowden|USA|-|SPY|Whistleblower|2013-
Ehud Barak|ISR|-|GOV+MIL|Verteidigungsminister|2007-2013
Ehud Olmert|ISR|-|GOV|Ministerpräsident|2006-2009
Ekrem İmamoğlu|TUR|-|OPP|Oppositionspolitiker|2019-
Eli Cohen|ISR|-|GOV|Außenminister|2022-2023
Elio Di Rupo|BEL|-|GOV|Ministerpräsident|2011-2014
Elisabeth II.|GBR|-|GOV|Königin|1952-2022
Elizabeth II.|GBR|-|GOV|Königin|1952-2022
Ellen Johnson Sirleaf|LBR|-|GOV|Präsidentin|2006-2018
Elon Musk|USA|-|BUS|Unternehmer|2002-
Emmanuel Macron|FRA|-|GOV|Präsident|2017-
Emmerson Mnangagwa|ZWE|-|GOV|Präsident|2017-
Emomali Rachmon|TJK|-|GOV|Präsident|1994-
Emomalij Rahmon|TJK|-|GOV|Präsident|1994-
Enrico Letta|ITA|-|GOV|Ministerpräsident|2013-2014
Enrique Peña Nieto|MEX|-|GOV|Präsident|2012-2018
Erna Solberg|NOR|-|GOV|Ministerpräsident|2013-2021
Erwin Teufel|DEU|-|GOV|Ministerpräsident|1991-2005
Euklid Tsakalotos|GRC|-|GOV|Minister|2015-2019
Evo Morales|BOL|-|GOV|Präsident|2006-2019
Ewa Kopacz|POL|-|GOV|Ministerpräsident|2014-2015
Faisal bin Farhan|SAU|-|GOV|Außenminister|2019-
Fajis al-Sarradsch|LBY|-|GOV|Ministerpräsident|2016-2021
Fatou Bensouda|-|ICC|IGO+JUD|Chefankläger|2012-2021
Federica Mogherini|-|EUR|IGO|Außenbeauftragter|2014-2019
Felipe Calderón|MEX|-|GOV|Präsident|2006-2012
Felipe VI.|ESP|-|GOV|König|2014-
Ferdinand Marcos|PHL|-|GOV|Präsident|2022-
Ferenc Gyurcsány|HUN|-|GOV|Ministerpräsident|2004-2009
Fethullah Gülen|TUR|-|REL|Prediger|1999-2024
Fidel Castro|CUB|-|GOV|Präsident|1959-2008
Filippo Grandi|-|UNO|IGO|Hochkommissarin|2016-
Florence Parly|FRA|-|GOV|Minister|2017-2022
Franco Frattini|ITA|-|GOV|Minister|2002-2011
Frank Bsirske|DEU|-|LAB|Gewerkschaftschef|2001-2019
Frank Werneke|DEU|-|LAB|Gewerkschaftschef|2019-
Frank-Walter Steinmeier|DEU|-|GOV|Außenminister|2005-2009
Frank-Walter Steinmeier|DEU|-|GOV|Außenminister|2013-2017
Frank-Walter Steinmeier|DEU|-|GOV|Bundespräsident|2017-
Frans Timmermans|-|EUR|IGO|Kommissar|2014-2023
Franz Josef Jung|DEU|-|GOV+MIL|Verteidigungsminister|2005-2009
Franz Müntefering|DEU|-|PTY|Parteichef|2004-2009
Franziskus|VAT|-|REL|Papst|2013-2025
François Bayrou|FRA|-|GOV|Premierminister|2024-2025
François Fillon|FRA|-|GOV|Premierminister|2007-2012
François Hollande|FRA|-|GOV|Präsident|2012-2017
Frauke Petry|DEU|-|PTY|Parteichef|2013-2017
Fredrik Reinfeldt|SWE|-|GOV|Ministerpräsident|2006-2014
Friedrich Merz|DEU|-|GOV|Bundeskanzler|2025-
Friedrich Merz|DEU|-|PTY|Parteichef|2000-2025
Fritz Kuhn|DEU|-|PTY|Parteichef|1998-
Fuad Siniora|LBN|-|GOV|Ministerpräsident|2005-2009
Fumio Kishida|JPN|-|GOV|Ministerpräsident|2021-2024
Félix Tshisekedi|COD|-|GOV|Präsident|2019-
Gabi Aschkenasi|ISR|-|GOV|Außenminister|2020-2021
Gabriel Attal|FRA|-|GOV|Premierminister|2024-2024
Gabriel Boric|CHL|-|GOV|Präsident|2022-
Garri Kasparow|RUS|-|OPP|Oppositioneller|2005-
Geert Wilders|NLD|-|PTY|Parteichef|2006-
Geir Pedersen|-|UNO|IGO|Gesandter|2018-
Georg Milbradt|DEU|-|GOV|Ministerpräsident|2002-2008
George Mitchell|USA|-|GOV|Gesandter|2009-2011
George W. Bush|USA|-|GOV|Präsident|2001-2009
Gerd Müller|DEU|-|GOV|Entwicklungsminister|2013-2021
Gerhard Schröder|DEU|-|GOV|Bundeskanzler|1998-2005
Ghassem Soleimani|IRN|-|MIL|General|1998-2020
Gideon Saar|ISR|-|GOV|Außenminister|2024-
Giorgia Meloni|ITA|-|GOV|Ministerpräsident|2022-
Giorgio Napolitano|ITA|-|GOV|Präsident|2006-2015
Giorgos Papandreou|GRC|-|GOV|Ministerpräsident|2009-2011
Giuseppe Conte|ITA|-|GOV|Ministerpräsident|2018-2021
Gloria Macapagal-Arroyo|PHL|-|GOV|Präsident|2001-2010
Goodluck Jonathan|NGA|-|GOV|Präsident|2010-2015
Gordon Brown|GBR|-|GOV|Premierminister|2007-2010
Gotabaya Rajapaksa|LKA|-|GOV|Präsident|2019-2022
Gregor Gysi|DEU|-|PTY|Parteichef|1990-
Greta Thunberg|SWE|-|CVL|Klimaaktivistin|2018-
Guido Westerwelle|DEU|-|GOV|Außenminister|2009-2013
Guido Westerwelle|DEU|-|PTY|Parteichef|2001-2009
Guillermo Lasso|ECU|-|GOV|Präsident|2021-2023
Gurbanguly Berdimuhamedow|TKM|-|GOV|Präsident|2007-2022
Gustavo Petro|COL|-|GOV|Präsident|2022-
Guy Verhofstadt|BEL|-|GOV|Ministerpräsident|1999-2008
Gérald Darmanin|FRA|-|GOV|Minister|2020-
Göran Persson|SWE|-|GOV|Ministerpräsident|1996-2006
Günter Verheugen|-|EUR|IGO|Kommissar|1999-2010
Günther Beckstein|DEU|-|GOV|Ministerpräsident|2007-2008
Günther Oettinger|-|EUR|IGO|Kommissar|2010-2019
Günther Oettinger|DEU|-|GOV|Ministerpräsident|2005-2010
Haider al-Abadi|IRQ|-|GOV|Ministerpräsident|2014-2018
Hailemariam Desalegn|ETH|-|GOV|Ministerpräsident|2012-2018
Hakan Fidan|TUR|-|GOV|Außenminister|2023-
Hamid Karsai|AFG|-|GOV|Präsident|2001-2014
Hannelore Kraft|DEU|-|GOV|Ministerpräsident|2010-2017
Hans Eichel|DEU|-|GOV|Finanzminister|1999-2005
Hans-Gert Pöttering|-|EUR|IGO+LEG|Parlamentspräsident|2007-2009
Hans-Peter Friedrich|DEU|-|GOV|Innenminister|2011-2013
Hartmut Mehdorn|DEU|-|BUS|Konzernchef|1999-2009
Hashim Thaçi|XKX|-|GOV|Ministerpräsident|2008-2014
Hashim Thaçi|XKX|-|GOV|Ministerpräsident|2016-2020
Hassan Diab|LBN|-|GOV|Ministerpräsident|2020-2021
Hassan Nasrallah|LBN|-|REB|Hisbollah-Chef|1992-2024
Hassan Rohani|IRN|-|GOV|Präsident|2013-2021
Heidemarie Wieczorek-Zeul|DEU|-|GOV|Entwicklungsminister|1998-2009
Heiko Maas|DEU|-|GOV|Außenminister|2018-2021
Heiko Maas|DEU|-|GOV|Justizminister|2013-2018
Heinz Fischer|AUT|-|GOV|Bundespräsident|2004-2016
Heinz-Christian Strache|AUT|-|PTY|Parteichef|2005-2019
Helen Clark|NZL|-|GOV|Premierministerin|1999-2008
Helle Thorning-Schmidt|DNK|-|GOV|Ministerpräsident|2011-2015
Helmut Kohl|DEU|-|GOV|Bundeskanzler|1982-1998
Helmut Schmidt|DEU|-|GOV|Bundeskanzler|1974-1982
Hendrik Wüst|DEU|-|GOV|Ministerpräsident|2021-
Henrique Capriles|VEN|-|OPP|Oppositionsführer|2012-
Herbert Kickl|AUT|-|PTY|Parteichef|2017-
Herman Van Rompuy|-|EUR|IGO|Ratspräsident|2009-2014
Herman Van Rompuy|BEL|-|GOV|Ministerpräsident|2008-2009
Hermann Gröhe|DEU|-|GOV|Gesundheitsminister|2013-2018
Herta Däubler-Gmelin|DEU|-|GOV|Justizminister|1998-2002
Heydər Əliyev|AZE|-|GOV|Präsident|1993-2003
Hibatullah Achundsada|AFG|-|REB|Taliban-Chef|2016-
Hillary Clinton|USA|-|GOV|Außenminister|2009-2013
Horst Köhler|-|IMF|IGO|IWF-Chef|2000-2004
Horst Köhler|DEU|-|GOV|Bundespräsident|2004-2010
Horst Seehofer|DEU|-|GOV|Innenminister|2018-2021
Horst Seehofer|DEU|-|GOV|Ministerpräsident|2008-2018
Hosni Mubarak|EGY|-|GOV|Präsident|1981-2011
Hossein Amirabdollahian|IRN|-|GOV|Außenminister|2021-2024
Hu Jia|CHN|-|OPP|Dissident|2001-
Hu Jintao|CHN|-|GOV|Präsident|2003-2013
Hua Chunying|CHN|-|GOV|Außenminister|2012-
Hugo Chávez|VEN|-|GOV|Präsident|1999-2013
Hulusi Akar|TUR|-|GOV+MIL|Verteidigungsminister|2018-2023
Ibrahim al-Dschafari|IRQ|-|GOV|Ministerpräsident|2005-2006
Idriss Déby|TCD|-|GOV|Präsident|1990-2021
Ignazio Cassis|CHE|-|GOV|Bundesrat|2017-
Igor Dodon|MDA|-|GOV|Präsident|2016-2020
Igor Iwanow|RUS|-|GOV|Außenminister|1998-2004
Igor Matovič|SVK|-|GOV|Ministerpräsident|2020-2021
Ijad Allawi|IRQ|-|GOV|Ministerpräsident|2004-2005
Ilham Alijew|AZE|-|GOV|Präsident|2003-
Ilja Jaschin|RUS|-|OPP|Oppositioneller|2012-
Imran Khan|PAK|-|GOV|Ministerpräsident|2018-2022
Imran Khan|PAK|-|OPP|Oppositionsführerin|2022-
Isaac Herzog|ISR|-|GOV|Präsident|2021-
Isaias Afwerki|ERI|-|GOV|Präsident|1993-
Islam Karimow|UZB|-|GOV|Präsident|1991-2016
Ismail Hanija|PSE|-|REB|Hamas-Chef|2006-2024
Israel Katz|ISR|-|GOV+MIL|Verteidigungsminister|2024-
Israel Katz|ISR|-|GOV|Außenminister|2024-2024
Itamar Ben-Gvir|ISR|-|GOV|Minister|2022-
Ivica Dačić|SRB|-|GOV|Ministerpräsident|2012-2014
Ivo Sanader|HRV|-|GOV|Ministerpräsident|2003-2009
Iván Duque|COL|-|GOV|Präsident|2018-2022
J. D. Vance|USA|-|GOV|Vizepräsident|2025-
Jaap de Hoop Scheffer|-|NAT|IGO|Generalsekretär|2004-2009
Jacinda Ardern|NZL|-|GOV|Premierministerin|2017-2023
Jack Straw|GBR|-|GOV|Außenminister|2001-2006
Jacob Zuma|ZAF|-|GOV|Präsident|2009-2018
Jacques Chirac|FRA|-|GOV|Präsident|1995-2007
Jahja al-Sinwar|PSE|-|REB|Hamas-Chef|2017-2024
Jair Bolsonaro|BRA|-|GOV|Präsident|2019-2022
Jair Lapid|ISR|-|GOV|Ministerpräsident|2022-2022
Jake Sullivan|USA|-|GOV|Sicherheitsberater|2021-2025
James Cleverly|GBR|-|GOV|Außenminister|2022-2023
James Mattis|USA|-|GOV+MIL|Verteidigungsminister|2017-2018
Jan Hamáček|CZE|-|GOV|Ministerpräsident|2018-2021
Jan Peter Balkenende|NLD|-|GOV|Ministerpräsident|2002-2010
Jarosław Kaczyński|POL|-|GOV|Ministerpräsident|2006-2007
Jarosław Kaczyński|POL|-|PTY|Parteichef|2007-
Jassir Arafat|PSE|-|GOV|Präsident|1994-2004
Javier Milei|ARG|-|GOV|Präsident|2023-
Javier Solana|-|EUR|IGO|Außenbeauftragter|1999-2009
Jean Asselborn|LUX|-|GOV|Außenminister|2004-2023
Jean Castex|FRA|-|GOV|Premierminister|2020-2022
Jean Ping|-|AFU|IGO|Kommissionschef|2008-2012
Jean-Bertrand Aristide|HTI|-|GOV|Präsident|2001-2004
Jean-Claude Juncker|-|EUR|IGO|Kommissionspräsident|2014-2019
Jean-Claude Juncker|LUX|-|GOV|Ministerpräsident|1995-2013
Jean-Claude Trichet|-|EUR|IGO|Zentralbankchef|2003-2011
Jean-Luc Mélenchon|FRA|-|PTY|Parteichefin|2009-
Jean-Marie Le Pen|FRA|-|PTY|Parteichefin|1972-2011
Jean-Noël Barrot|FRA|-|GOV|Außenminister|2024-
Jean-Pierre Raffarin|FRA|-|GOV|Premierminister|2002-2005
Jean-Yves Le Drian|FRA|-|GOV|Außenminister|2017-2022
Jeanine Áñez|BOL|-|GOV|Präsident|2019-2020
Jeff Bezos|USA|-|BUS|Unternehmer|1994-
Jens Spahn|DEU|-|GOV|Gesundheitsminister|2018-2021
Jens Stoltenberg|-|NAT|IGO|Generalsekretär|2014-2024
Jens Stoltenberg|NOR|-|GOV|Ministerpräsident|2005-2013
Jeremy Corbyn|GBR|-|PTY|Parteichef|2015-2020
Jeremy Hunt|GBR|-|GOV|Außenminister|2018-2019
Jerzy Buzek|-|EUR|IGO+LEG|Parlamentspräsident|2009-2012
Jewgeni Prigoschin|RUS|-|MIL|Söldnerführer|2014-2023
Jeyhun Bayramov|AZE|-|GOV|Außenminister|2020-
Jiang Zemin|CHN|-|GOV|Präsident|1993-2003
Jiří Paroubek|CZE|-|GOV|Ministerpräsident|2005-2006
Joachim Gauck|DEU|-|GOV|Bundespräsident|2012-2017
Joaw Galant|ISR|-|GOV+MIL|Verteidigungsminister|2022-2024
Joe Biden|USA|-|GOV|Präsident|2021-2025
Joe Biden|USA|-|GOV|Vizepräsident|2009-2017
Johann Wadephul|DEU|-|GOV|Außenminister|2025-
Johannes Hahn|-|EUR|IGO|Kommissar|2010-2024
Johannes Paul II.|VAT|-|REL|Papst|1978-2005
Johannes Rau|DEU|-|GOV|Bundespräsident|1999-2004
John Boehner|USA|-|LEG|Kongressführer|2011-2015
John Bolton|USA|-|GOV|Sicherheitsberater|2018-2019
John Healey|GBR|-|GOV|Minister|2024-
John Howard|AUS|-|GOV|Premierminister|1996-2007
John Kerry|USA|-|GOV|Außenminister|2013-2017
John Key|NZL|-|GOV|Premierministerin|2008-2016
John McCain|USA|-|LEG|Kongressführer|1987-2018
Joko Widodo|IDN|-|GOV|Präsident|2014-2024
Jonas Gahr Støre|NOR|-|GOV|Ministerpräsident|2021-2025
Jordan Bardella|FRA|-|PTY|Parteichefin|2019-
Joschka Fischer|DEU|-|GOV|Außenminister|1998-2005
Josef Ackermann|DEU|-|BUS|Konzernchef|2002-2012
Josef Schuster|DEU|-|REL|Zentralratspräsident|2014-
Josep Borrell|-|EUR|IGO|Außenbeauftragter|2019-2024
Joseph Aoun|LBN|-|GOV|Präsident|2025-
Joseph Kabila|COD|-|GOV|Präsident|2001-2019
Joshua Wong|HKG|-|OPP|Aktivist|2014-
José Luis Rodríguez Zapatero|ESP|-|GOV|Ministerpräsident|2004-2011
José Manuel Albares|ESP|-|GOV|Minister|2021-
José Manuel Barroso|-|EUR|IGO|Kommissionspräsident|2004-2014
José María Aznar|ESP|-|GOV|Ministerpräsident|1996-2004
José Sócrates|PRT|-|GOV|Ministerpräsident|2005-2011
Jovenel Moïse|HTI|-|GOV|Präsident|2017-2021
Juan Carlos|ESP|-|GOV|König|1975-2014
Juan Guaidó|VEN|-|OPP|Oppositionsführer|2019-
Juan Manuel Santos|COL|-|GOV|Präsident|2010-2018
Julia Gillard|AUS|-|GOV|Premierminister|2010-2013
Julia Klöckner|DEU|-|LEG|Bundestagspräsident|2025-
Julia Timoschenko|UKR|-|GOV|Ministerpräsident|2007-2010
Julia Timoschenko|UKR|-|OPP|Oppositionsführerin|2010-
Julian Assange|AUS|-|MED|Wikileaks-Gründer|2006-
Julija Nawalnaja|RUS|-|OPP|Oppositioneller|2021-
Julija Swyrydenko|UKR|-|GOV|Ministerpräsident|2025-
Junichiro Koizumi|JPN|-|GOV|Ministerpräsident|2001-2006
Justin Trudeau|CAN|-|GOV|Premierminister|2015-2025
Ján Figeľ|-|EUR|IGO|Kommissar|2004-2009
Jörg Haider|AUT|-|PTY|Parteichef|1986-2008
Jörg Meuthen|DEU|-|PTY|Parteichef|2015-2022
Jürgen Rüttgers|DEU|-|GOV|Ministerpräsident|2005-2010
Jürgen Trittin|DEU|-|GOV|Umweltminister|1998-2005
Kai Wegner|DEU|-|GOV|Bürgermeister|2023-
Kais Saied|TUN|-|GOV|Präsident|2019-
Kaja Kallas|-|EUR|IGO|Außenbeauftragter|2024-
Kamala Harris|USA|-|GOV|Vizepräsident|2021-2025
Karim Khan|-|ICC|IGO+JUD|Chefankläger|2021-
Karin Keller-Sutter|CHE|-|GOV|Bundespräsidentin|2019-
Karl Lauterbach|DEU|-|GOV|Gesundheitsminister|2021-2025
Karl Nehammer|AUT|-|GOV|Bundeskanzler|2021-2025
Karl-Theodor zu Guttenberg|DEU|-|GOV+MIL|Verteidigungsminister|2009-2011
Karol Nawrocki|POL|-|GOV|Präsident|2025-
Kassym-Schomart Tokajew|KAZ|-|GOV|Präsident|2019-
Katarina Barley|DEU|-|GOV|Justizminister|2018-2019
Katherina Reiche|DEU|-|GOV|Wirtschaftsminister|2025-
Katja Kipping|DEU|-|PTY|Parteichef|2012-2021
Katrin Göring-Eckardt|DEU|-|PTY|Parteichef|2012-
Kazimierz Marcinkiewicz|POL|-|GOV|Ministerpräsident|2005-2006
Keir Starmer|GBR|-|GOV|Premierminister|2024-
Keith Kellogg|USA|-|GOV|Gesandter|2025-
Kemal Kılıçdaroğlu|TUR|-|OPP|Oppositionspolitiker|2010-
Kevin Kühnert|DEU|-|PTY|Parteichef|2017-2024
Kevin McCarthy|USA|-|LEG|Kongressführer|2019-2023
Kevin Rudd|AUS|-|GOV|Premierminister|2007-2010
Kim Jong Il|PRK|-|GOV|Machthaber|1994-2011
Kim Jong Un|PRK|-|GOV|Machthaber|2011-
Kim Jong-il|PRK|-|GOV|Machthaber|1994-2011
Kim Jong-un|PRK|-|GOV|Machthaber|2011-
Kim Yo-jong|PRK|-|GOV|Funktionärin|2014-
Klaus Iohannis|ROU|-|GOV|Präsident|2014-2025
Klaus Wowereit|DEU|-|GOV|Bürgermeister|2001-2014
Kofi Annan|-|UNO|IGO|Generalsekretär|1997-2006
Konrad Adenauer|DEU|-|GOV|Bundeskanzler|1949-1963
Kostas Karamanlis|GRC|-|GOV|Ministerpräsident|2004-2009
Kristalina Georgieva|-|IMF|IGO|IWF-Chef|2019-
Kurmanbek Bakijew|KGZ|-|GOV|Präsident|2005-2010
Kurt Beck|DEU|-|GOV|Ministerpräsident|1994-2013
Kyriakos Mitsotakis|GRC|-|GOV|Ministerpräsident|2019-
Kyrill|RUS|-|REL|Patriarch|2009-
Lai Ching-te|TWN|-|GOV|Präsident|2024-
Lakhdar Brahimi|-|UNO|IGO|Gesandter|2012-2014
Lars Klingbeil|DEU|-|GOV|Finanzminister|2025-
Lars Løkke Rasmussen|DNK|-|GOV|Ministerpräsident|2009-2011
Laurent Fabius|FRA|-|GOV|Außenminister|2012-2016
Laurent Gbagbo|CIV|-|GOV|Präsident|2000-2011
Lech Kaczyński|POL|-|GOV|Präsident|2005-2010
Lee Jae-myung|KOR|-|GOV|Präsident|2025-
Lee Myung-bak|KOR|-|GOV|Präsident|2008-2013
Lenín Moreno|ECU|-|GOV|Präsident|2017-2021
Leo XIV.|VAT|-|REL|Papst|2025-
Leon Panetta|USA|-|GOV+MIL|Verteidigungsminister|2011-2013
Leonid Kutschma|UKR|-|GOV|Präsident|1994-2005
Leopoldo López|VEN|-|OPP|Oppositionsführer|2014-
Li Keqiang|CHN|-|GOV|Ministerpräsident|2013-2023
Li Qiang|CHN|-|GOV|Ministerpräsident|2023-
Lindsey Graham|USA|-|LEG|Kongressführer|2003-
Liu Xiaobo|CHN|-|OPP|Dissident|1989-2017
Liz Truss|GBR|-|GOV|Premierminister|2022-2022
Lloyd Austin|USA|-|GOV+MIL|Verteidigungsminister|2021-2025
Lothar Bisky|DEU|-|PTY|Parteichef|1993-
Loukas Papademos|GRC|-|GOV|Ministerpräsident|2011-2012
Luciana Lamorgese|ITA|-|GOV|Minister|2019-2022
Luigi Di Maio|ITA|-|GOV|Minister|2018-2022
Luis Arce|BOL|-|GOV|Präsident|2020-
Luis Moreno Ocampo|-|ICC|IGO+JUD|Chefankläger|2003-2012
Luiz Inácio Lula da Silva|BRA|-|GOV|Präsident|2003-2010
Luiz Inácio Lula da Silva|BRA|-|GOV|Präsident|2023-
Luís Montenegro|PRT|-|GOV|Ministerpräsident|2024-
Ma Ying-jeou|TWN|-|GOV|Präsident|2008-2016
Magdalena Andersson|SWE|-|GOV|Ministerpräsident|2021-2022
Maha Vajiralongkorn|THA|-|GOV|König|2016-
Mahathir Mohamad|MYS|-|GOV|Ministerpräsident|1981-2003
Mahathir Mohamad|MYS|-|GOV|Ministerpräsident|2018-2020
Mahinda Rajapaksa|LKA|-|GOV|Präsident|2005-2015
Mahmud Abbas|PSE|-|GOV|Präsident|2005-
Mahmud Ahmadinedschad|IRN|-|GOV|Präsident|2005-2013
Maia Sandu|MDA|-|GOV|Präsident|2020-
Malcolm Turnbull|AUS|-|GOV|Premierminister|2015-2018
Malu Dreyer|DEU|-|GOV|Ministerpräsident|2013-2024
Mamadou Tandja|NER|-|GOV|Präsident|1999-2010
Manmohan Singh|IND|-|GOV|Ministerpräsident|2004-2014
Manuel Valls|FRA|-|GOV|Premierminister|2014-2016
Manuel Zelaya|HND|-|GOV|Präsident|2006-2009
Manuela Schwesig|DEU|-|GOV|Ministerpräsident|2017-
Manutschehr Mottaki|IRN|-|GOV|Außenminister|2005-2010
Marco Buschmann|DEU|-|GOV|Justizminister|2021-2024
Marco Rubio|USA|-|GOV|Außenminister|2025-
Marek Belka|POL|-|GOV|Ministerpräsident|2004-2005
Margaret Beckett|GBR|-|GOV|Außenminister|2006-2007
Margaret Chan|-|WHO|IGO|Generaldirektor|2007-2017
Margaret Thatcher|GBR|-|GOV|Premierminister|1979-1990
Margot Wallström|SWE|-|GOV|Außenminister|2014-2019
Maria Kolesnikowa|BLR|-|OPP|Oppositionsführerin|2020-
Maria Sacharowa|RUS|-|GOV|Außenamtssprecherin|2015-
Mariano Rajoy|ESP|-|GOV|Ministerpräsident|2011-2018
Marine Le Pen|FRA|-|PTY|Parteichefin|2011-
Mario Draghi|-|EUR|IGO|Zentralbankchef|2011-2019
Mario Draghi|ITA|-|GOV|Ministerpräsident|2021-2022
Mario Monti|ITA|-|GOV|Ministerpräsident|2011-2013
Mark Carney|CAN|-|GOV|Premierminister|2025-
Mark Esper|USA|-|GOV+MIL|Verteidigungsminister|2019-2020
Mark Rutte|-|NAT|IGO|Generalsekretär|2024-
Mark Rutte|NLD|-|GOV|Ministerpräsident|2010-2024
Mark Zuckerberg|USA|-|BUS|Unternehmer|2004-
Markus Söder|DEU|-|GOV|Ministerpräsident|2018-
Maroš Šefčovič|-|EUR|IGO|Kommissar|2009-
Martin Schulz|-|EUR|IGO+LEG|Parlamentspräsident|2012-2017
Martin Schulz|DEU|-|PTY|Parteichef|2017-2018
Martin Winterkorn|DEU|-|BUS|Konzernchef|2007-2015
Martine Aubry|FRA|-|PTY|Parteichefin|2008-
Martti Ahtisaari|-|UNO|IGO|Gesandter|2005-2008
Martín Vizcarra|PER|-|GOV|Präsident|2018-2020
María Corina Machado|VEN|-|OPP|Oppositionsführer|2012-
Massimo D'Alema|ITA|-|GOV|Minister|2006-2008
Massud Peseschkian|IRN|-|GOV|Präsident|2024-
Masud Barsani|IRQ|-|GOV|Kurdenpräsident|2005-2017
Mateusz Morawiecki|POL|-|GOV|Ministerpräsident|2017-2023
Matteo Renzi|ITA|-|GOV|Ministerpräsident|2014-2016
Matteo Salvini|ITA|-|GOV|Minister|2018-2019
Matteo Salvini|ITA|-|PTY|Parteichef|2013-
Matthias Platzeck|DEU|-|GOV|Ministerpräsident|2002-2013
Matti Vanhanen|FIN|-|GOV|Ministerpräsident|2003-2010
Mauricio Macri|ARG|-|GOV|Präsident|2015-2019
Mehdi Karrubi|IRN|-|OPP|Oppositionsführer|2009-
Meles Zenawi|ETH|-|GOV|Ministerpräsident|1995-2012
Mette Frederiksen|DNK|-|GOV|Ministerpräsident|2019-
Mevlüt Çavuşoğlu|TUR|-|GOV|Außenminister|2014-2023
Michael Glos|DEU|-|GOV|Wirtschaftsminister|2005-2009
Michael Gove|GBR|-|GOV|Minister|2014-2024
Michael Kretschmer|DEU|-|GOV|Ministerpräsident|2017-
Michael Müller|DEU|-|GOV|Bürgermeister|2014-2021
Michael Sommer|DEU|-|LAB|Gewerkschaftschef|2002-2014
Michail Chodorkowski|RUS|-|OPP|Oppositioneller|2003-
Michail Fradkow|RUS|-|GOV|Ministerpräsident|2004-2007
Michail Kassjanow|RUS|-|GOV|Ministerpräsident|2000-2004
Michail Mischustin|RUS|-|GOV|Ministerpräsident|2020-
Micheil Saakaschwili|GEO|-|GOV|Präsident|2004-2013
Micheil Saakaschwili|GEO|-|OPP|Oppositionsführer|2014-
Michel Aoun|LBN|-|GOV|Präsident|2016-2022
Michel Barnier|-|EUR|IGO|Kommissar|2010-2021
Michel Barnier|FRA|-|GOV|Premierminister|2024-2024
Michel Temer|BRA|-|GOV|Präsident|2016-2018
Micheline Calmy-Rey|CHE|-|GOV|Bundesrat|2003-2011
Michelle Bachelet|-|UNO|IGO|Hochkommissarin|2018-2022
Michelle Bachelet|CHL|-|GOV|Präsident|2006-2010
Michelle Bachelet|CHL|-|GOV|Präsident|2014-2018
Miguel Díaz-Canel|CUB|-|GOV|Präsident|2018-
Miguel Ángel Moratinos|ESP|-|GOV|Minister|2004-2010
Mike Johnson|USA|-|LEG|Kongressführer|2023-
Mike Pence|USA|-|GOV|Vizepräsident|2017-2021
Mike Pompeo|USA|-|GOV|Außenminister|2018-2021
Mike Waltz|USA|-|GOV|Sicherheitsberater|2025-2025
Milorad Dodik|BIH|-|GOV|Präsident|2010-
Miloš Zeman|CZE|-|GOV|Präsident|2013-2023
Min Aung Hlaing|MMR|-|MIL|Juntachef|2011-
Mir Hossein Mussawi|IRN|-|OPP|Oppositionsführer|2009-
Mirek Topolánek|CZE|-|GOV|Ministerpräsident|2006-2009
Mitch McConnell|USA|-|LEG|Kongressführer|2007-
Mitt Romney|USA|-|PTY|Präsidentschaftskandidat|2008-2012
Mohamed Bazoum|NER|-|GOV|Präsident|2021-2023
Mohammed Chatami|IRN|-|GOV|Präsident|1997-2005
Mohammed Dschawad Sarif|IRN|-|GOV|Außenminister|2013-2021
Mohammed Hamdan Daglo|SDN|-|MIL|General|2019-
Mohammed Mursi|EGY|-|GOV|Präsident|2012-2013
Mohammed Schtajjeh|PSE|-|GOV|Ministerpräsident|2019-2024
Mohammed al-Sudani|IRQ|-|GOV|Ministerpräsident|2022-
Mohammed bin Salman|SAU|-|GOV|Kronprinz|2017-
Mohammed el-Baradei|-|IAE|IGO|Generaldirektor|1997-2009
Mohammed el-Baradei|EGY|-|OPP|Oppositionspolitiker|2010-
Moncef Marzouki|TUN|-|GOV|Präsident|2011-2014
Moon Jae-in|KOR|-|GOV|Präsident|2017-2022
Morgan Tsvangirai|ZWE|-|OPP+PTY|Oppositionsführer|1999-2018
Mosche Jaalon|ISR|-|GOV+MIL|Verteidigungsminister|2013-2016
Mosche Katzav|ISR|-|GOV|Präsident|2000-2007
Moussa Faki|-|AFU|IGO|Kommissionschef|2017-
Muammar al-Gaddafi|LBY|-|GOV|Staatschef|1969-2011
Muhammadu Buhari|NGA|-|GOV|Präsident|2015-2023
Muktada al-Sadr|IRQ|-|REL+OPP|Geistlicher|2003-
Mullah Omar|AFG|-|REB|Taliban-Chef|1994-2013
Mustafa al-Kadhimi|IRQ|-|GOV|Ministerpräsident|2020-2022
Mwai Kibaki|KEN|-|GOV|Präsident|2002-2013
Mykola Asarow|UKR|-|GOV|Ministerpräsident|2010-2014
Nadschib Mikati|LBN|-|GOV|Ministerpräsident|2021-2025
Naftali Bennett|ISR|-|GOV|Ministerpräsident|2021-2022
Najib Razak|MYS|-|GOV|Ministerpräsident|2009-2018
Nancy Faeser|DEU|-|GOV|Innenminister|2021-2025
Nancy Pelosi|USA|-|LEG|Kongressführer|2003-2023
Naoto Kan|JPN|-|GOV|Ministerpräsident|2010-2011
Narendra Modi|IND|-|GOV|Ministerpräsident|2014-
Navi Pillay|-|UNO|IGO|Hochkommissarin|2008-2014
Nawaz Sharif|PAK|-|GOV|Ministerpräsident|2013-2017
Nayib Bukele|SLV|-|GOV|Präsident|2019-
Nelson Mandela|ZAF|-|GOV|Präsident|1994-1999
Nguyen Xuan Phuc|VNM|-|GOV|Präsident|2016-2023
Nicola Sturgeon|GBR|-|GOV|Minister|2014-2023
Nicolas Sarkozy|FRA|-|GOV|Minister|2005-2007
Nicolas Sarkozy|FRA|-|GOV|Präsident|2007-2012
Nicolás Maduro|VEN|-|GOV|Präsident|2013-
Nicușor Dan|ROU|-|GOV|Präsident|2025-
Nigel Farage|GBR|-|PTY|Parteichef|2006-
Nikol Paschinjan|ARM|-|GOV|Ministerpräsident|2018-
Nikos Dendias|GRC|-|GOV|Minister|2019-
Norbert Lammert|DEU|-|LEG|Bundestagspräsident|2005-2017
Norbert Röttgen|DEU|-|GOV|Umweltminister|2009-2012
Norbert Röttgen|DEU|-|PTY|Parteichef|2012-
Norbert Walter-Borjans|DEU|-|PTY|Parteichef|2019-2021
Nuri al-Maliki|IRQ|-|GOV|Ministerpräsident|2006-2014
Nursultan Nasarbajew|KAZ|-|GOV|Präsident|1991-2019
Néstor Kirchner|ARG|-|GOV|Präsident|2003-2007
Olaf Scholz|DEU|-|GOV|Bundeskanzler|2021-2025
Olaf Scholz|DEU|-|GOV|Finanzminister|2018-2021
Ole von Beust|DEU|-|GOV|Bürgermeister|2001-2010
Olexander Syrskyj|UKR|-|MIL|Oberbefehlshaber|2024-
Olexander Turtschynow|UKR|-|GOV|Präsident|2014-2014
Olexij Resnikow|UKR|-|GOV+MIL|Verteidigungsminister|2021-2023
Ollanta Humala|PER|-|GOV|Präsident|2011-2016
Olli Rehn|-|EUR|IGO|Kommissar|2004-2014
Olusegun Obasanjo|NGA|-|GOV|Präsident|1999-2007
Omar al-Baschir|SDN|-|GOV|Präsident|1989-2019
Omid Nouripour|DEU|-|PTY|Parteichef|2022-2024
Osama bin Laden|-|IMG|REB|Terroristenführer|1988-2011
Oskar Lafontaine|DEU|-|PTY|Parteichef|1995-
Otto Schily|DEU|-|GOV|Innenminister|1998-2005
Paolo Gentiloni|-|EUR|IGO|Kommissar|2019-2024
Paolo Gentiloni|ITA|-|GOV|Ministerpräsident|2016-2018
Park Geun-hye|KOR|-|GOV|Präsident|2013-2017
Paul Kagame|RWA|-|GOV|Präsident|2000-
Paul Martin|CAN|-|GOV|Premierminister|2003-2006
Paul Ryan|USA|-|LEG|Kongressführer|2015-2019
Paul Spiegel|DEU|-|REL|Zentralratspräsident|2000-2006
Paul Ziemiak|DEU|-|PTY|Parteichef|2018-2022
Pawlo Klimkin|UKR|-|GOV|Außenminister|2014-2019
Pedro Castillo|PER|-|GOV|Präsident|2021-2022
Pedro Passos Coelho|PRT|-|GOV|Ministerpräsident|2011-2015
Pedro Sánchez|ESP|-|GOV|Ministerpräsident|2018-
Peer Steinbrück|DEU|-|GOV|Finanzminister|2005-2009
Pervez Musharraf|PAK|-|GOV|Präsident|2001-2008
Pete Hegseth|USA|-|GOV+MIL|Verteidigungsminister|2025-
Peter Altmaier|DEU|-|GOV|Umweltminister|2012-2013
Peter Altmaier|DEU|-|GOV|Wirtschaftsminister|2018-2021
Peter Harry Carstensen|DEU|-|GOV|Ministerpräsident|2005-2012
Peter Mandelson|-|EUR|IGO|Kommissar|2004-2008
Peter Müller|DEU|-|GOV|Ministerpräsident|1999-2011
Peter Struck|DEU|-|GOV+MIL|Verteidigungsminister|2002-2005
Peter Tschentscher|DEU|-|GOV|Bürgermeister|2018-
Petr Fiala|CZE|-|GOV|Ministerpräsident|2021-2025
Petr Pavel|CZE|-|GOV|Präsident|2023-
Petro Poroschenko|UKR|-|GOV|Präsident|2014-2019
Petteri Orpo|FIN|-|GOV|Ministerpräsident|2023-
Philip Hammond|GBR|-|GOV|Außenminister|2014-2016
Philipp Rösler|DEU|-|GOV|Wirtschaftsminister|2011-2013
Philippe Douste-Blazy|FRA|-|GOV|Außenminister|2005-2007
Prabowo Subianto|IDN|-|GOV|Präsident|2024-
Prayut Chan-o-cha|THA|-|GOV|Ministerpräsident|2014-2023
Priti Patel|GBR|-|GOV|Minister|2019-2022
Péter Szijjártó|HUN|-|GOV|Außenminister|2014-
Quim Torra|ESP|-|GOV|Regionalpräsident|2018-2020
Radosław Sikorski|POL|-|GOV|Außenminister|2007-2014
Radosław Sikorski|POL|-|GOV|Außenminister|2023-
Radovan Karadžić|SRB|-|UNK|Angeklagter|1996-
Rafael Correa|ECU|-|GOV|Präsident|2007-2017
Rafael Grossi|-|IAE|IGO|Generaldirektor|2019-
Rafik Hariri|LBN|-|GOV|Ministerpräsident|2000-2004
Rahul Gandhi|IND|-|OPP|Oppositionsführer|2013-
Rainer Brüderle|DEU|-|GOV|Wirtschaftsminister|2009-2011
Ralph Brinkhaus|DEU|-|PTY|Parteichef|2018-2022
Ramsan Kadyrow|RUS|-|GOV|Tschetschenenführer|2007-
Ramush Haradinaj|XKX|-|GOV|Ministerpräsident|2004-2005
Ratko Mladić|SRB|-|UNK|Angeklagter|1995-
Raúl Castro|CUB|-|GOV|Präsident|2008-2018
Recep Tayyip Erdoğan|TUR|-|GOV|Ministerpräsident|2003-2014
Recep Tayyip Erdoğan|TUR|-|GOV|Präsident|2014-
Reiner Haseloff|DEU|-|GOV|Ministerpräsident|2011-
Reiner Hoffmann|DEU|-|LAB|Gewerkschaftschef|2014-2022
Reinhard Bütikofer|DEU|-|PTY|Parteichef|2002-
Renate Künast|DEU|-|PTY|Parteichef|2001-
Reuven Rivlin|ISR|-|GOV|Präsident|2014-2021
Rex Tillerson|USA|-|GOV|Außenminister|2017-2018
Ricarda Lang|DEU|-|PTY|Parteichef|2022-2024
Richard Grenell|USA|-|GOV|Gesandter|2018-2020
Richard Lutz|DEU|-|BUS|Konzernchef|2017-2025
Rishi Sunak|GBR|-|GOV|Premierminister|2022-2024
Robert Fico|SVK|-|GOV|Ministerpräsident|2006-2018
Robert Fico|SVK|-|GOV|Ministerpräsident|2023-
Robert Gates|USA|-|GOV+MIL|Verteidigungsminister|2006-2011
Robert Habeck|DEU|-|GOV|Wirtschaftsminister|2021-2025
Robert Kotscharjan|ARM|-|GOV|Präsident|1998-2008
Robert Mugabe|ZWE|-|GOV|Präsident|1987-2017
Roberta Metsola|-|EUR|IGO+LEG|Parlamentspräsident|2022-
Roberto Micheletti|HND|-|GOV|Präsident|2009-2010
Rodrigo Duterte|PHL|-|GOV|Präsident|2016-2022
Rodrigo Rato|-|IMF|IGO|IWF-Chef|2004-2007
Roh Moo-hyun|KOR|-|GOV|Präsident|2003-2008
Roland Koch|DEU|-|GOV|Ministerpräsident|1999-2010
Rolf Mützenich|DEU|-|PTY|Parteichef|2019-
Roman Protassewitsch|BLR|-|OPP|Oppositionsführerin|2019-
Romano Prodi|-|EUR|IGO|Kommissionspräsident|1999-2004
Romano Prodi|ITA|-|GOV|Ministerpräsident|2006-2008
Ronald Pofalla|DEU|-|PTY|Parteichef|2005-
Ronald Reagan|USA|-|GOV|Präsident|1981-1989
Rosa Otunbajewa|KGZ|-|GOV|Präsident|2010-2011
Rumen Radew|BGR|-|GOV|Ministerpräsident|2017-
Rustem Umjerow|UKR|-|GOV+MIL|Verteidigungsminister|2023-2025
Rüdiger Grube|DEU|-|BUS|Konzernchef|2009-2017
Saad Hariri|LBN|-|GOV|Ministerpräsident|2009-2020
Sabine Leutheusser-Schnarrenberger|DEU|-|GOV|Justizminister|2009-2013
Saddam Hussein|IRQ|-|GOV|Präsident|1979-2003
Sadyr Dschaparow|KGZ|-|GOV|Präsident|2021-
Sahra Wagenknecht|DEU|-|PTY|Parteichef|2005-
Sajid Javid|GBR|-|GOV|Minister|2018-2022
Salam Fajad|PSE|-|GOV|Ministerpräsident|2007-2013
Sali Berisha|ALB|-|GOV|Ministerpräsident|2005-2013
Salman ibn Abd al-Aziz|SAU|-|GOV|König|2015-
Salome Surabischwili|GEO|-|GOV|Präsident|2018-2024
Samak Sundaravej|THA|-|GOV|Ministerpräsident|2008-2008
Samih Schukri|EGY|-|GOV|Außenminister|2014-2024
Sanae Takaichi|JPN|-|GOV|Ministerpräsident|2025-
Sanna Marin|FIN|-|GOV|Ministerpräsident|2019-2023
Saparmurat Nijasow|TKM|-|GOV|Präsident|1990-2006
Saskia Esken|DEU|-|PTY|Parteichef|2019-2025
Sauli Niinistö|FIN|-|GOV|Präsident|2012-2024
Schaul Mofas|ISR|-|GOV+MIL|Verteidigungsminister|2002-2006
Schawkat Mirsijojew|UZB|-|GOV|Präsident|2016-
Schimon Peres|ISR|-|GOV|Präsident|2007-2014
Schuchrat Chalmuchamedow|UZB|-|GOV+MIL|Verteidigungsminister|2024-
Scott Morrison|AUS|-|GOV|Premierminister|2018-2022
Sebastian Kurz|AUT|-|GOV|Bundeskanzler|2017-2021
Sebastián Piñera|CHL|-|GOV|Präsident|2010-2014
Sebastián Piñera|CHL|-|GOV|Präsident|2018-2022
Selahattin Demirtaş|TUR|-|OPP|Oppositionspolitiker|2014-
Serdar Berdimuhamedow|TKM|-|GOV|Präsident|2022-
Serge Brammertz|-|UNO|IGO+JUD|Chefanklägerin|2008-
Sergej Iwanow|RUS|-|GOV+MIL|Verteidigungsminister|2001-2007
Sergej Lawrow|RUS|-|GOV|Außenminister|2004-
Sergej Schoigu|RUS|-|GOV+MIL|Verteidigungsminister|2012-2024
Sergej Stanischew|BGR|-|GOV|Ministerpräsident|2005-2009
Sergio Mattarella|ITA|-|GOV|Präsident|2015-
Sersch Sargsjan|ARM|-|GOV|Präsident|2008-2018
Shaukat Aziz|PAK|-|GOV|Ministerpräsident|2004-2007
Shehbaz Sharif|PAK|-|GOV|Ministerpräsident|2022-
Shigeru Ishiba|JPN|-|GOV|Ministerpräsident|2024-2025
Shinzo Abe|JPN|-|GOV|Ministerpräsident|2006-2007
Shinzo Abe|JPN|-|GOV|Ministerpräsident|2012-2020
Sigmar Gabriel|DEU|-|GOV|Außenminister|2017-2018
Sigmar Gabriel|DEU|-|GOV|Wirtschaftsminister|2013-2017
Silvan Schalom|ISR|-|GOV|Außenminister|2003-2006
Silvio Berlusconi|ITA|-|GOV|Ministerpräsident|2001-2006
Silvio Berlusconi|ITA|-|GOV|Ministerpräsident|2008-2011
Slobodan Milošević|SRB|-|UNK|Angeklagter|2000-2006
Sonia Gandhi|IND|-|OPP|Oppositionsführer|1998-2017
Sooronbai Dscheenbekow|KGZ|-|GOV|Präsident|2017-2020
Staffan de Mistura|-|UNO|IGO|Gesandter|2014-2018
Stanislaw Tillich|DEU|-|GOV|Ministerpräsident|2008-2017
Stefan Löfven|SWE|-|GOV|Ministerpräsident|2014-2021
Stefan Mappus|DEU|-|GOV|Ministerpräsident|2010-2011
Steffen Hebestreit|DEU|-|GOV|Regierungssprecher|2021-2025
Steffen Seibert|DEU|-|GOV|Regierungssprecher|2010-2021
Stephan Weil|DEU|-|GOV|Ministerpräsident|2013-2025
Stephen Harper|CAN|-|GOV|Premierminister|2006-2015
Steve Witkoff|USA|-|GOV|Gesandter|2025-
Stéphane Séjourné|FRA|-|GOV|Außenminister|2024-2024
Subrahmanyam Jaishankar|IND|-|GOV|Außenminister|2019-
Suella Braverman|GBR|-|GOV|Minister|2022-2023
Susan Rice|USA|-|GOV|Sicherheitsberater|2009-2017
Susilo Bambang Yudhoyono|IDN|-|GOV|Präsident|2004-2014
Svenja Schulze|DEU|-|GOV|Umweltminister|2018-2021
Swetlana Tichanowskaja|BLR|-|OPP|Oppositionsführerin|2020-
Sébastien Lecornu|FRA|-|GOV|Premierminister|2025-
Ségolène Royal|FRA|-|PTY|Parteichefin|2007-
Süleyman Soylu|TUR|-|GOV|Innenminister|2016-2023
Tamim bin Hamad Al Thani|QAT|-|GOV|Emir|2013-
Tarja Halonen|FIN|-|GOV|Präsident|2000-2012
Taro Aso|JPN|-|GOV|Ministerpräsident|2008-2009
Ted Cruz|USA|-|LEG|Kongressführer|2013-
Tedros Adhanom Ghebreyesus|-|WHO|IGO|Generaldirektor|2017-
Terry Davis|-|COE|IGO|Generalsekretär|2004-2009
Thabo Mbeki|ZAF|-|GOV|Präsident|1999-2008
Thaksin Shinawatra|THA|-|GOV|Ministerpräsident|2001-2006
Than Shwe|MMR|-|MIL|Juntachef|1992-2011
Theresa May|GBR|-|GOV|Premierminister|2016-2019
Thierry Breton|-|EUR|IGO|Kommissar|2019-2024
Thomas de Maizière|DEU|-|GOV+MIL|Verteidigungsminister|2011-2013
Thomas de Maizière|DEU|-|GOV|Innenminister|2009-2011
Thomas de Maizière|DEU|-|GOV|Innenminister|2013-2018
Thorbjørn Jagland|-|COE|IGO|Generalsekretär|2009-2019
Tim Cook|USA|-|BUS|Unternehmer|2011-
Tino Chrupalla|DEU|-|PTY|Parteichef|2019-
Tobias Hans|DEU|-|GOV|Ministerpräsident|2018-2022
Tomislav Nikolić|SRB|-|GOV|Präsident|2012-2017
Tony Abbott|AUS|-|GOV|Premierminister|2013-2015
Tony Blair|GBR|-|GOV|Premierminister|1997-2007
Traian Băsescu|ROU|-|GOV|Präsident|2004-2014
Tsai Ing-wen|TWN|-|GOV|Präsident|2016-2024
Uhuru Kenyatta|KEN|-|GOV|Präsident|2013-2022
Ulf Kristersson|SWE|-|GOV|Ministerpräsident|2022-
Ulla Schmidt|DEU|-|GOV|Gesundheitsminister|2001-2009
Ulrich Wilhelm|DEU|-|GOV|Regierungssprecher|2005-2010
Ursula von der Leyen|-|EUR|IGO|Kommissionspräsident|2019-
Ursula von der Leyen|DEU|-|GOV+MIL|Verteidigungsminister|2013-2019
Valdis Dombrovskis|-|EUR|IGO|Kommissar|2014-
Vicente Fox|MEX|-|GOV|Präsident|2000-2006
Viktor Orbán|HUN|-|GOV|Ministerpräsident|2010-
Viola Amherd|CHE|-|GOV|Bundesrat|2019-2025
Vitali Klitschko|UKR|-|GOV|Bürgermeister|2014-
Viviane Reding|-|EUR|IGO|Kommissar|1999-2014
Vojislav Koštunica|SRB|-|GOV|Ministerpräsident|2004-2008
Volker Bouffier|DEU|-|GOV|Ministerpräsident|2010-2022
Volker Kauder|DEU|-|PTY|Parteichef|2005-2018
Volker Türk|-|UNO|IGO|Hochkommissarin|2022-
Václav Klaus|CZE|-|GOV|Präsident|2003-2013
Waleri Gerassimow|RUS|-|MIL|Generalstabschef|2012-
Walerij Saluschnyj|UKR|-|MIL|Oberbefehlshaber|2021-2024
Walid al-Muallim|SYR|-|GOV|Außenminister|2006-2020
Wang Yi|CHN|-|GOV|Außenminister|2013-
Wen Jiabao|CHN|-|GOV|Ministerpräsident|2003-2013
Werner Faymann|AUT|-|GOV|Bundeskanzler|2008-2016
Wiktor Janukowitsch|UKR|-|GOV|Ministerpräsident|2006-2007
Wiktor Janukowitsch|UKR|-|GOV|Präsident|2010-2014
Wiktor Juschtschenko|UKR|-|GOV|Präsident|2005-2010
William Hague|GBR|-|GOV|Außenminister|2010-2014
William Ruto|KEN|-|GOV|Präsident|2022-
Willy Brandt|DEU|-|GOV|Bundeskanzler|1969-1974
Winfried Kretschmann|DEU|-|GOV|Ministerpräsident|2011-
Witold Waszczykowski|POL|-|GOV|Außenminister|2015-2018
Wladimir Kolokolzew|RUS|-|GOV|Innenminister|2012-
Wladimir Putin|RUS|-|GOV|Ministerpräsident|2008-2012
Wladimir Putin|RUS|-|GOV|Präsident|2000-2008
Wladimir Putin|RUS|-|GOV|Präsident|2012-
Wladimir Woronin|MDA|-|GOV|Präsident|2001-2009
Wolfgang Böhmer|DEU|-|GOV|Ministerpräsident|2002-2011
Wolfgang Clement|DEU|-|GOV|Wirtschaftsminister|2002-2005
Wolfgang Schäuble|DEU|-|GOV|Finanzminister|2009-2017
Wolfgang Schäuble|DEU|-|GOV|Innenminister|2005-2009
Wolfgang Schäuble|DEU|-|LEG|Bundestagspräsident|2017-2021
Wolfgang Schüssel|AUT|-|GOV|Bundeskanzler|2000-2007
Wolfgang Thierse|DEU|-|LEG|Bundestagspräsident|1998-2005
Wolodymyr Hrojsman|UKR|-|GOV|Ministerpräsident|2016-2019
Wolodymyr Selenskyj|UKR|-|GOV|Präsident|2019-
Xavier Bettel|LUX|-|GOV|Ministerpräsident|2013-2023
Xi Jinping|CHN|-|GOV|Präsident|2013-
Yang Jiechi|CHN|-|GOV|Außenminister|2007-2013
Yanis Varoufakis|GRC|-|GOV|Minister|2015-2015
Yasuo Fukuda|JPN|-|GOV|Ministerpräsident|2007-2008
Yaşar Güler|TUR|-|GOV+MIL|Verteidigungsminister|2023-
Yingluck Shinawatra|THA|-|GOV|Ministerpräsident|2011-2014
Yoon Suk-yeol|KOR|-|GOV|Präsident|2022-2025
Yoshihide Suga|JPN|-|GOV|Ministerpräsident|2020-2021
Yoshihiko Noda|JPN|-|GOV|Ministerpräsident|2011-2012
Yousaf Raza Gilani|PAK|-|GOV|Ministerpräsident|2008-2012
Yoweri Museveni|UGA|-|GOV|Präsident|1986-
Yukio Hatoyama|JPN|-|GOV|Ministerpräsident|2009-2010
Yukiya Amano|-|IAE|IGO|Generaldirektor|2009-2019
Yves Leterme|BEL|-|GOV|Ministerpräsident|2008-2011
Yvette Cooper|GBR|-|GOV|Außenminister|2025-
Zbigniew Rau|POL|-|GOV|Außenminister|2020-2023
Zhao Lijian|CHN|-|GOV|Außenminister|2020-2023
Zine el-Abidine Ben Ali|TUN|-|GOV|Präsident|1987-2011
Zipi Livni|ISR|-|GOV|Außenminister|2006-2009
Zoran Zaev|MKD|-|GOV|Ministerpräsident|2017-2022
Álvaro Uribe|COL|-|GOV|Präsident|2002-2010
Édouard Philippe|FRA|-|GOV|Premierminister|2017-2020
Élisabeth Borne|FRA|-|GOV|Premierminister|2022-2024
Émile Lahoud|LBN|-|GOV|Präsident|1998-2007
Íngrid Betancourt|COL|-|OPP|Politikerin|2002-
`;
