/**
 * Cities of 50,000 and more as newspapers write them without the marks of their language ("Kahramanmaras", "Bogota"), sorted:
 * the name and the GeoNames id.
 */
export const PLAIN_SPELLINGS = `
A Coruna|3119841
Abeche|245785
Acambaro|4019827
Adapazari|752850
Adiyaman|325330
Adzope|2293342
Agri|309647
Agustin Codazzi|3792383
Aksehir|324490
Alcala de Guadaira|2522165
Alcala de Henares|3130616
Alcorcon|3130564
Algueirao|2271977
Almeria|2521886
Almirante Tamandare|3472518
Amatitlan|3599735
Anapolis|3472287
Aparecida de Goiania|6316406
Apartado|3689798
Apatzingan|4018400
Aracatuba|3471859
Araguaina|3407357
Araucaria|3471697
Araxa|3471691
Ardesen|751949
Arhus|2624652
Arnavutkoy|751868
Arraijan|3714637
Aruja|3471393
Asnieres-sur-Seine|3036572
Asuncion|3439389
Atakpame|2367886
Atasehir|6947637
Avare|3471291
Avila|3129136
Aviles|3129135
Aydin|322830
Ayvalik|322673
Bac Giang|1591527
Bac Lieu|1591474
Bacau|685948
Bagcilar|751324
Bage|3471196
Bahcelievler|7627067
Bahia Blanca|3865086
Bakixanov|824003
Balikesir|322165
Balti|618605
Bandirma|751077
Bangangte|2234865
Bani|3512067
Bao Loc|1588275
Barlad|684802
Barra do Garcas|3470709
Barra do Pirai|3470691
Bartolome Maso|3567669
Basaksehir|6947639
Bedzin|3103719
Bekescsaba|722437
Belchatow|3103709
Belem|3405870
Ben Tre|1587976
Benalmadena|2521139
Bento Goncalves|3470073
Berberati|2389086
Besancon|3033123
Beylikduzu|6947640
Beziers|3032833
Biala Podlaska|776175
Bialoleka|776103
Bialystok|776069
Bien Hoa|1587923
Biguacu|3470003
Bihac|3204222
Bim Son|1587919
Bingol|321082
Boras|2720501
Botosani|684039
Bouafle|2290964
Bouake|2290956
Bozuyuk|320557
Braganca Paulista|3469092
Braganca|3405006
Braila|683902
Buon Ma Thuot|1586896
Buyukcekmece|6947641
Buzau|683123
Büyükcekmece|6947641
Ca Mau|1586443
Caaguazu|3439317
Cacador|3468570
Cacak|792078
Cacapava|3468562
Cacem|2270503
Caceres|2520611
Cadereyta Jimenez|3531862
Caico|3404117
Calarca|3687964
Calvia|2520493
Cam Pha Mines|1586357
Camacari|3468031
Camaqua|3468014
Cambe|3467978
Campina|2520425
Campo Mourao|3467717
Campos do Jordao|3467684
Can Gio|1586288
Can Giuoc|1586296
Can Tho|1586203
Canakkale|749780
Cancun|3531673
Cankaya|6955677
Cankiri|749748
Cao Lanh|1586151
Capiata|3439214
Carapicuiba|3466998
Cardenas|3531576
Cardenas|3565432
Carsamba|749704
Carupano|3646382
Castello de la Plana|2519752
Castellon de la Plana|2519752
Catalao|3466696
Cerdanyola del Valles|3109402
Cerete|3686922
Cerkezkoy|749274
Cerkezköy|749274
Chalons-en-Champagne|3027487
Chamartin|3125239
Chambery|3027422
Chapeco|3466296
Charleville-Mezieres|3026613
Chateauroux|3026204
Chelm|774558
Chia|3686675
Chillan|3895088
Chinchina|3686561
Chorzow|3101619
Ciego de Avila|3564178
Cienaga|3686279
Ciudad Acuna|4013728
Ciudad Benito Juarez|4003757
Ciudad Bolivar|3645532
Ciudad Guzman|4013714
Ciudad Juarez|4013708
Ciudad Lazaro Cardenas|4026082
Ciudad Lopez Mateos|3532624
Ciudad Obregon|4013704
Ciudad Rio Bravo|3520271
Ciudad de Huajuapan de Leon|3527023
Ciudad de Villa de Alvarez|3980194
Coban|3598119
Codo|3402000
Colon|3563843
Colon|3712076
Comitan|3530367
Communaute d’agglomeration de Saint-Quentin-en-Yvelines|8533870
Concepcion de La Vega|3509382
Concepcion de la Vega|3509382
Concepcion del Uruguay|3435264
Consolacion del Sur|3563559
Copiapo|3893656
Cordoba|2519240
Cordoba|3530240
Cordoba|3860259
Corlu|748893
Cornella de Llobregat|3124569
Corumba|3465342
Corum|748879
Coyoacan|3530139
Crateus|3401548
Creteil|3022530
Criciuma|3465196
Cu Chi|1584661
Cuauhtemoc|3827409
Cuauhtemoc|4012406
Cuautitlan Izcalli|3515807
Cuautitlan|3529986
Cua|3644918
Cubatao|3465059
Cubuk|748870
Cucuta|3685533
Cuiaba|3465038
Culiacan|4012176
Cumana|3644768
Cung Kiem|8340760
Curico|3892870
Dabrowa Gornicza|3100796
Danane|2290462
Decan|791580
Delegacion Cuajimalpa de Morelos|3530049
Divinopolis|3464688
Dogubayazit|316411
Dogubeyazit|316411
Donostia / San Sebastian|3110044
Dortyol|316284
Duc Trong|1582173
Dunaujvaros|3053438
Duran|3658192
Durres|3185728
Duzce|747764
Ebolowa|2232283
Edea|2232239
El Limon|3642833
El Puerto de Santa Maria|2518207
El Vigia|3641099
Elazig|315808
Embu Guacu|3464304
Encarnacion|3438735
Ercis|315530
Erd|3053281
Eregli|315498
Eregli|747471
Eskisehir|315202
Estancia|3463900
Esteli|3619194
Eunapolis|3463690
Evora|2268406
Evreux|3019265
Evry|3019256
Facatativa|3682516
Ferkessedougou|2289049
Fernandopolis|3463432
Florianopolis|3463237
Focsani|678015
Forli|3176746
Foz do Iguacu|3463030
Francisco Beltrao|3462996
Frejus|3017253
Frydek-Mistek|3076127
Fundacion|3682292
Funfkirchen|3046526
Fusagasuga|3682274
Garcia|3980190
Gijon|3121424
Giron|3682018
Glogow|3099213
Gobernador Galvez|3854985
Goiania|3462377
Golcuk|746666
Gomez Palacio|4005775
Gonaives|3724696
Gorzow Wielkopolski|3098722
Goteborg|2711537
Gravatai|3462089
Gravata|3398691
Guaiba|3473964
Gualeguaychu|3433658
Guamuchil|4005297
Guantanamo|3557689
Guaratingueta|3461859
Guaruja|3461789
Gyor|3052009
Ha Dong|1581364
Ha Long|1580410
Hai Duong|1581326
Hakkari|318137
Havirov|3075921
Heroica Zitacuaro|4004885
Hoa Binh|1580830
Holguin|3556969
Hortolandia|3461655
Huanuco|3696417
Hue|1580240
Hyeres|3012937
Iasi|675810
Ibague|3680656
Ibirite|3461563
Icara|3461519
Igdir|311665
Ijui|3461444
Ilheus|3461408
Inegol|745169
Inegöl|745169
Inowroclaw|3097872
Irece|3461013
Iskenderun|311111
Itaborai|3460950
Itaguai|3460899
Itagui|3680450
Itagüi|3680450
Itajuba|3460834
Itanhaem|3460791
Itaugua|3437918
Itauna|3460584
Izmit|745028
Jaboatao dos Guararapes|6317344
Jaboatao|3397838
Jacarei|3460370
Jalapa Enriquez|3526617
Janauba|3460174
Jaragua do Sul|3460102
Jastrzebie Zdroj|3097391
Jatai|3460064
Jau|3460005
Jelenia Gora|3097257
Jequie|3459943
Jeremie|3723593
Jesus Menendez|3556268
Ji Parana|3925033
Joao Monlevade|3459796
Joao Pessoa|3397277
Jonkoping|2702979
Jose C. Paz|12076997
Juan Diaz|3708306
Juarez|4013708
Juchitan de Zaragoza|3526357
Jundiai|3459462
Junin|3853354
Kahramanmaras|310859
Kahta|310855
Kanasin|3526323
Kaposvar|3050616
Karabaglar|7701384
Karabuk|744562
Karapinar|309415
Karvina|3073789
Kavakli|743818
Kecskemet|3050434
Kedzierzyn-Kozle|3096372
Kirikhan|307657
Kirikkale|307654
Kirklareli|743166
Kirsehir|307515
Kiziltepe|307084
Klaipeda|598098
Korca|782756
Korce|782756
Korfez|737961
Kosice|724443
Kousseri|2229798
Kpalime|2365560
Krusevac|788975
Kusadasi|305359
Kutahya|305268
La Linea de la Concepcion|2515812
La Louviere|2793508
Lambare|3437863
Lang Son|1576633
Leganes|3118594
Lencois Paulista|3458645
Leogane|3722286
Leon de los Aldama|3998655
Leon|3118532
Leon|3618030
Leon|3998655
Liepaja|457954
Limon|3622247
Linkoping|2694762
Logrono|3118150
Lome|2365267
Lomza|766027
Long Xuyen|1575627
Lujan|3430988
Luleburgaz|741855
Luziania|3458329
Macae|3458266
Macapa|3396016
Maceio|3395981
Magangue|3675692
Maiquetia|3633341
Mairipora|3458131
Malaga|2514256
Malmo|2692969
Manhuacu|3457952
Maraba|3395503
Maracanau|3395473
Marica|3457708
Marilia|3457692
Maringa|3457671
Martinez de la Torre|3523513
Matao|3457509
Mataro|3117164
Maturin|3778045
Maua|3457381
Mbake|2248698
Medellin|3674962
Meiganga|2227402
Merida|2513917
Merida|3523349
Merida|3632308
Merignac|2994393
Minatitlan|3523183
Mingäcevir|585514
Miragoane|3720824
Mogi Guacu|3457000
Mokotow|764484
Mollet del Valles|3116553
Molndal|2691459
Mong Cai|1574507
Montelibano|3674470
Monteria|3674453
Moron|3430545
Moron|3546434
Mossoro|3394682
Mostoles|3116025
Muratpasa|8074174
Muriae|3456500
Mustafakemalpasa|741385
Mus|304081
My Tho|1574023
Myslowice|3091232
Nam Dinh|1573517
Naucalpan de Juarez|3522790
Neuquen|3843123
Nevsehir|303831
Ngaoundere|2224827
Nicolas Romero|3522732
Nigde|303827
Niksic|3194494
Nilopolis|3456290
Nimes|2990363
Nis|787657
Niteroi|3456283
Norrkoping|2688368
Nova Iguacu|3456160
Nowy Sacz|763534
Nyiregyhaza|716935
Oaxaca de Juarez|3522507
Obera|3430340
Ocana|3673662
Ocotlan|3994489
Odemis|303700
Odenburg|3045190
Odienne|2283016
Olavarria|3842670
Orebro|2686657
Orleans|2989317
Ostersund|2685750
Ostroleka|762909
Ostrow Wielkopolski|3089684
Ostrowiec Swietokrzyski|762863
Oume|2282827
Palhoca|3455478
Pancevo|787237
Para de Minas|3455161
Paradsasvar|3046619
Paranagua|3455070
Paranavai|3455051
Parana|3841956
Parnaiba|3393001
Patrocinio|3454763
Patzcuaro|3993179
Paulinia|3454690
Paysandu|3441243
Pecs|3046526
Penaflor|3876685
Penapolis|3454235
Peruibe|3454061
Petionville|3719028
Petropolis|3454031
Phan Rang-Thap Cham|1571067
Phan Thiet|1571058
Piatra Neamt|670889
Piekary Slaskie|3089125
Pinar del Rio|3544091
Piotrkow Trybunalski|3088972
Plock|3088825
Ploiesti|670474
Poa|3453406
Pocos de Caldas|3453303
Polatli|302525
Ponta Pora|3453150
Popayan|3671916
Potosi|3907584
Pozuelo de Alarcon|3112989
Praga Polnoc|6545347
Praga Poludnie|6545348
Presidencia Roque Saenz Pena|3840300
Presov|723819
Pruszkow|761228
Przemysl|761168
Puerto Limon|3622247
Puerto Penasco|3991347
Pulawy|760924
Punta Cardon|3629614
Qaracuxur|585103
Quibdo|3671116
Quilpue|3874096
Rach Gia|1568510
Ramnicu Valcea|668872
Redencao|6318107
Reyhanli|302355
Ribeirao Pires|3451329
Ribeirao Preto|3451328
Ribeirao das Neves|3451353
Ribnita|617486
Rio Cuarto|3838874
Rio Gallegos|3838859
Rio Tercero|3838793
Rolandia|3450964
Rondonopolis|3450909
Rubi|3111294
Ruda Slaska|3086800
Rzeszow|759734
Saatli|147288
Sabac|3191376
Sahagun|3670419
Saint-Etienne|2980291
Saint-Maur-des-Fosses|2978179
San Andres Tuxtla|3519907
San Andres|3670218
San Bartolome de Tirajana|2511440
San Cristobal de La Laguna|2511401
San Cristobal de las Casas|3519537
San Francisco de Macoris|3493146
San Francisco del Rincon|3986984
San Jose de Guanipa|3628142
San Jose de las Lajas|3539560
San Jose del Cabo|3986172
San Juan Sacatepequez|3589885
San Juan del Rio|3518692
San Luis Potosi|3985606
San Luis Rio Colorado|3985604
San Martin|3836992
San Miguel de Tucuman|3836873
San Miguel del Padron|3538803
San Nicolas de los Arroyos|3836846
San Nicolas de los Garza|3985241
San Pedro de Macoris|3493032
San Ramon de la Nueva Oran|3836620
San Sebastian de los Reyes|3110040
San-Pedro|2282006
Sancti Spiritus|3540667
Sangmelima|2222230
Sanliurfa|298333
Sanlucar de Barrameda|2511306
Sant Cugat del Valles|3110718
Santa Barbara d’Oeste|3450404
Santa Cruz Xoxocotlan|3517517
Santa Ines|3389609
Santa Lucia Cotzumalguapa|3589289
Santa Lucia|2511150
Santa Maria Chimalhuacan|3517270
Santana de Parnaiba|3449948
Santarem|3389353
Santiago de Queretaro|3991164
Santo Andre|3449701
Santo Angelo|3449696
Santo Antonio de Jesus|3449521
Santo Tome|3835793
Sao Bento do Sul|3449350
Sao Bernardo do Campo|3449344
Sao Borja|3449340
Sao Caetano do Sul|3449324
Sao Carlos|3449319
Sao Cristovao|3449310
Sao Gabriel|3449099
Sao Joao da Boa Vista|3448902
Sao Joao de Meriti|3448877
Sao Joao del Rei|3448879
Sao Jose do Rio Preto|3448639
Sao Jose dos Campos|3448636
Sao Jose dos Pinhais|3448632
Sao Jose|3448742
Sao Leopoldo|3448622
Sao Lourenco da Mata|3388376
Sao Luis|3388368
Sao Mateus|3448519
Sao Pedro da Aldeia|3448351
Sao Roque|3448300
Sao Sebastiao do Paraiso|3448221
Sao Sebastiao|3448257
Sao Vicente|3448136
Save|2391893
Segou|2451478
Seguela|2596934
Seropedica|3447785
Sertaozinho|3447651
Setubal|2262963
Seydisehir|301010
Sfantu Gheorghe|667303
Siauliai|594739
Siemianowice Slaskie|3086024
Simoes Filho|6318694
Sirnak|300640
Sirvan|148565
Sisli|739549
Soc Trang|1567788
Sodertälje|2676176
Soke|300399
Sokode|2364104
Soledad de Graciano Sanchez|3982912
Song Cau|1567723
Srodmiescie|758470
Sumare|3447259
Sumqayit|584923
Suwalki|757718
Swietochlowice|3083988
Szekesfehervar|3044774
Taboao da Serra|3447186
Tacuarembo|3440034
Tam Ky|1567148
Tan An|1567069
Targowek|757065
Targu Jiu|665010
Tarnow|757026
Tatabanya|3044082
Tatui|3446692
Taubate|3446682
Tavsanli|299545
Tecoman|3982213
Tehuacan|3516109
Tekirdag|738927
Telemaco Borba|3446652
Teofilo Otoni|3446621
Tepatitlan de Morelos|3981984
Teresopolis|3446606
Tesistan|3981791
Thai Binh|1566346
Thai Nguyen|1566319
Thanh Hoa|1566166
Thanh Pho Uong Bi|1563241
Thies Nones|2244799
Thies|2244802
Thu Dau Mot|1565022
Tiebo|2244616
Timoteo|3446445
Tingo Maria|3691348
Tlahuac|3515463
Tomaszow Mazowiecki|756867
Tonala|3981369
Torbali|298935
Torrejon de Ardoz|3107784
Torreon|3981254
Totonicapan|3588258
Tra Vinh|1563926
Tres Coracoes|3446138
Tres Lagoas|3446098
Tres Rios|3446065
Tromso|3133895
Tsevie|2363534
Tubarao|3445993
Tucurui|3385935
Tulcan|3650472
Tulua|3666645
Tupa|3445942
Tuxpam de Rodriguez Cano|3515011
Tuxtla Gutierrez|3515001
Tuy Hoa|1563281
Uba|3445859
Uberlandia|3445831
Umea|602150
Unai|3445764
Unye|738349
Ursynow|6545326
Usak|298299
Uskudar|738329
Usulutan|3582883
Uzice|3188434
Valenca|3445596
Valenca|3445597
Varzea Grande|3445451
Varzea Paulista|3445446
Velez-Malaga|2509769
Venissieux|2970072
Veszprem|3042929
Viamao|3445156
Vicosa|3445133
Viet Tri|1562820
Vilanova i la Geltru|3105184
Villa Maria|3832694
Vina del Mar|3868121
Vinh Long|1562693
Viransehir|298033
Vitoria da Conquista|3444914
Vitoria de Santo Antao|3384987
Västeras|2664454
Växjo|2663536
Walbrzych|3082707
Wloclawek|3081741
Wodzislaw Slaski|3081677
Xalapa de Enriquez|3526617
Yaounde|2220957
Yen Bai|1560349
Yen Vinh|1560037
Yuksekova|296173
Zacapu|3979846
Zajecar|784024
Zalau|662334
Zamosc|753866
Zarate|3427213
Zielona Gora|3080165
Zipaquira|3665542
Zlin|3061370
Zoliborz|753142
Ða Lat|1584071
Ödemis|303700
`;
