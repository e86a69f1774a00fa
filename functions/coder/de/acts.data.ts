/**
 * German act lexicon: one act per line, grouped by event type.
 *
 *   v LEMMA TYPE[/mode] FRAME [option…]        verb (infinitive with its separable prefix)
 *   n NOUN TYPE[/mode] FRAME [option…]         noun, also as last part of a compound ("Massenprotest")
 *   l NOUN:LEMMA TYPE[/mode] FRAME [option…]   verb with a noun among its arguments ("Kritik üben")
 *
 * FRAME is ACTOR>RECIPIENT, or ACTOR=OTHER when both sides act. Slots, alternatives joined by "|":
 *   s subject · a accusative · d dative · g genitive, of nouns also "von …", possessive, adjective, first part of a compound
 *   c subject of the clause that depends on the act, o objects of the infinitive that does · i parties named inside the subject · any preposition · - nobody
 * In the passive, s and a change places and "von" or "durch" names the actor.
 *
 * Options: obj=… nouns of which one must be an object; not=… and with=… words that the clause must not or must have
 * ("haft" begins with, "~haft" contains, "auf.die" in sequence, "@name" a list of act-words.data.ts); refl; comp (needs a dependent clause);
 * mod=planned|hypothetical; ctx=context,…; A=/R=SECTOR of the side that is understood when nobody is named;
 * by=force not between politicians, by=people not by a state (see record/by-whom.ts); act not in the statal passive;
 * need=A|R|AR sides that must be named; neg (the clause must be negated, and the act is real); p=… trust in the line (default 0.7).
 * Where sides are missing that a line needs, the next line of the same verb is tried.
 */
export const ACT_LINES = `
# AGREE
v abmachen AGREE s=mit p=0.4
v absprechen AGREE s=mit refl need=AR p=0.5
v abstimmen AGREE s=mit refl comp p=0.5
v anbieten AGREE s>d|a|o not=veranstaltung,kurse,waren,produkte,landeplatz p=0.6
v annehmen AGREE s>g|von obj=Angebot,Einladung,Vorschlag,Plan,Friedensplan,Vermittlung p=0.6
v anstreben AGREE s=mit obj=Zusammenarbeit,Beteiligung,Kooperation,Partnerschaft,Abkommen,Einigung,Dialog,Bündnis,Koalition mod=planned p=0.5
v aushandeln AGREE s=mit p=0.6
v beitreten AGREE s>d mod=planned p=0.5
v bereiterklären AGREE s>zu|o refl
v bereitfinden AGREE s>zu|o refl
v bereitstehen AGREE s>zu|o comp p=0.5
v beschließen AGREE s>- obj=Zusammenarbeit,Kooperation,Beitritt,Hilfe,Hilfspaket,Rettungspaket,Ausbau mod=planned p=0.6
v einigen AGREE s=mit refl ctx=diplomatic
v einladen AGREE s>a not=lädt.zum,tagesordnung mod=planned need=A
v einwilligen AGREE s>in|o
v erklären AGREE s>zu|mit|o refl with=bereit
v garantieren AGREE s>d obj=Sicherheit,Schutz,Unterstützung,Beistand,Hilfe,Lieferung need=AR p=0.6
v laden AGREE s>a obj=Gespräch,Treffen,Gipfel,Konferenz,Verhandlung mod=planned p=0.6
v planen AGREE s=mit obj=Zusammenarbeit,Kooperation,Treffen,Gipfel,Manöver,Abkommen mod=planned p=0.6
v sein AGREE s>zu|o with=bereit comp p=0.5
v signalisieren AGREE s>gegenüber|d comp p=0.5
v verabreden AGREE s=mit p=0.65
v vereinbaren AGREE s=mit ctx=diplomatic
v verpflichten AGREE s>-|o refl p=0.6
v versichern AGREE s>d obj=Zusammenarbeit,Kooperation,Hilfe,Beistand p=0.6
v versprechen AGREE s>d|o not=sich
v verständigen AGREE s=mit refl with=auf,darauf,über,darüber not=polizei,feuerwehr ctx=diplomatic
v vorsehen AGREE i=- obj=Veranstaltung,Manöver,Übung,Zusammenarbeit,Kooperation,Ausbau,Austausch mod=planned with=~plan,~programm,~abkommen,~vertrag,~vereinbarung ctx=diplomatic need=A p=0.9
v werden AGREE s=mit with=einig p=0.5
v zeigen AGREE s>zu|mit|gegenüber|o refl with=bereit,gesprächsbereit,verhandlungsbereit,kompromissbereit,offen
v zusagen AGREE s>d|für|o not=absag,treffen
v zusichern AGREE s>d|o
v zustimmen AGREE s=mit obj=Gespräch,Treffen,Verhandlung,Gipfel,Dialog,Vermittlung
v übereinkommen AGREE s=mit
l Angebot:machen AGREE s>d
l Angebot:unterbreiten AGREE s>d
l Angebot:vorlegen AGREE s>d
l Asyl:anbieten AGREE s>d ctx=asylum
l Aussicht:stellen AGREE s>d|für need=A with=in not=~lockerung,abzug,~abzug,freilassung,aufhebung,ende,neuwahl,rücktritt
l Beistand:versprechen AGREE s>d
l Beistand:zusichern AGREE s>d
l Bereitschaft:bekräftigen AGREE s>zu|mit|gegenüber
l Bereitschaft:bekunden AGREE s>zu|mit|gegenüber
l Bereitschaft:betonen AGREE s>zu|mit|gegenüber
l Bereitschaft:erklären AGREE s>zu|mit|gegenüber
l Bereitschaft:signalisieren AGREE s>zu|mit|gegenüber
l Bereitschaft:zeigen AGREE s>zu|mit|gegenüber
l Bereitschaft:äußern AGREE s>zu|mit|gegenüber
l Beschluss:fassen AGREE s=mit p=0.4
l Beziehung:ausbauen AGREE s=mit|zu mod=planned
l Beziehung:intensivieren AGREE s=mit|zu mod=planned
l Beziehung:stärken AGREE s=mit|zu mod=planned p=0.6
l Beziehung:verbessern AGREE s=mit|zu mod=planned p=0.5
l Beziehung:vertiefen AGREE s=mit|zu mod=planned
l Dialog:anbieten AGREE s>d
l Einigung:erzielen AGREE s=mit
l Einigung:gelingen AGREE s|d=mit p=0.5
l Einigung:kommen AGREE s=mit p=0.5
l Einladung:annehmen AGREE s>g|von
l Einladung:aussprechen AGREE s>an|d
l Garantie:geben AGREE s>d
l Gespräch:anbieten AGREE s>d
l Hand:ausstrecken AGREE s>d|zu p=0.5
l Hand:reichen AGREE s>d p=0.5
l Hilfe:anbieten AGREE s>d mod=planned
l Hilfe:ankündigen AGREE s>für|an|d mod=planned
l Hilfe:versprechen AGREE s>d|für
l Hilfe:zusagen AGREE s>d|für
l Hilfe:zusichern AGREE s>d|für
l Hilfspaket:ankündigen AGREE s>für mod=planned
l Interesse:bekunden AGREE s>an p=0.5
l Interesse:signalisieren AGREE s>an p=0.5
l Investition:ankündigen AGREE s>in mod=planned ctx=economic p=0.6
l Kompromiss:einigen AGREE s=mit
l Kompromiss:erzielen AGREE s=mit
l Kompromiss:finden AGREE s=mit p=0.5
l Kompromiss:schließen AGREE s=mit
l Kooperation:ausbauen AGREE s=mit mod=planned
l Kooperation:vereinbaren AGREE s=mit
l Kooperation:vertiefen AGREE s=mit mod=planned
l Koalition:bilden AGREE s=mit mod=planned p=0.5
l Lieferung:ankündigen AGREE s>an|für|d mod=planned p=0.6
l Lieferung:zusagen AGREE s>an|für|d
l Lösung:einigen AGREE s=mit
l Milliarde:ankündigen AGREE s>für|an|d mod=planned p=0.5 ctx=economic
l Million:ankündigen AGREE s>für|an|d mod=planned p=0.5 ctx=economic
l Partnerschaft:ausbauen AGREE s=mit mod=planned
l Partnerschaft:vertiefen AGREE s=mit mod=planned
l Treffen:anbieten AGREE s>d mod=planned
l Unterstützung:anbieten AGREE s>d
l Unterstützung:ankündigen AGREE s>für|d mod=planned
l Unterstützung:versprechen AGREE s>d|für
l Unterstützung:zusagen AGREE s>d|für
l Unterstützung:zusichern AGREE s>d|für
l Vereinbarung:treffen AGREE s=mit
l Verhandlung:anbieten AGREE s>d
l Vermittlung:anbieten AGREE s>d|zwischen|in
l Versprechen:abgeben AGREE s>d|gegenüber
l Versprechen:geben AGREE s>d
l Zusage:erhalten AGREE von>s p=0.6
l Zusage:erneuern AGREE s>an|für
l Zusage:geben AGREE s>d|für
l Zusage:machen AGREE s>d|für
l Zusammenarbeit:ausbauen AGREE s=mit mod=planned
l Zusammenarbeit:intensivieren AGREE s=mit mod=planned
l Zusammenarbeit:stärken AGREE s=mit mod=planned
l Zusammenarbeit:verstärken AGREE s=mit mod=planned
l Zusammenarbeit:vertiefen AGREE s=mit mod=planned
l Übereinkunft:treffen AGREE s=mit
n Angebot AGREE g|von>an p=0.3 need=AR
n Deal AGREE zwischen=mit p=0.35 need=A
n Einigung AGREE zwischen|g=mit not=~vereinigung,keine p=0.45
n Einladung AGREE g>an p=0.3 need=AR
n Kompromiss AGREE zwischen=mit p=0.35 need=A
n Verständigung AGREE zwischen=mit p=0.4 need=A
n Vereinbarung AGREE zwischen=mit p=0.35 need=A
n Versprechen AGREE g>an p=0.3 need=A
n Zusage AGREE g>an|für p=0.35 need=A
n Zusicherung AGREE g>an|für p=0.35 need=A
n Übereinkunft AGREE zwischen|g=mit p=0.4
# CONSULT
v absprechen CONSULT s=mit refl with=über need=AR p=0.5
v abstimmen CONSULT s=mit refl need=AR p=0.45
v ankommen CONSULT/visit s>in with=@dignitary need=AR p=0.5
v anreisen CONSULT/visit s>in|nach with=@dignitary need=AR p=0.5
v anrufen CONSULT/phone s>a not=gericht,polizei,notruf,sicherheitsrat,gerichtshof need=AR p=0.5
v aufsuchen CONSULT/visit s>a p=0.4 need=AR
v austauschen CONSULT s=mit refl not=gefangen need=A p=0.6
v begegnen CONSULT s=d need=AR p=0.5
v beraten CONSULT s=mit not=unternehmensberat,bank need=A
v beratschlagen CONSULT s=mit need=A p=0.6
v besprechen CONSULT s=mit need=A p=0.6
v besuchen CONSULT/visit s>a not=schule,universität,gymnasium,museum,konzert,messe,kirche,unterricht,kurs need=AR
v einberufen CONSULT s>a obj=Sondersitzung,Krisensitzung,Sitzung,Gipfel,Treffen,Konferenz,Krisenstab mod=planned p=0.5
v einbestellen ACCUSE/allege s>a ctx=diplomatic
v eintreffen CONSULT/visit s>in with=besuch,gespräch,treffen p=0.6 need=AR
v eintreffen CONSULT/visit s>in with=@dignitary need=AR p=0.55
v empfangen CONSULT/visit a>s not=sender,signal,flughafen need=AR
v entsenden CONSULT/visit s>nach|in obj=Delegation,Vermittler,Gesandter,Beobachter,Unterhändler p=0.6
v erwarten CONSULT/visit a>in with=besuch,@dignitary need=AR mod=planned p=0.5
v erörtern CONSULT s=mit need=A p=0.5
v fliegen CONSULT/visit s>in|nach|zu with=@dignitary,gespräch need=AR p=0.5
v konferieren CONSULT s=mit
v konsultieren CONSULT s=a
v reden CONSULT s=mit not=interview,reporter,journalist,zeitung need=AR p=0.45
v reisen CONSULT/visit s>in|nach|zu need=AR not=tourist,urlaub,band,konzert,tournee,fans,mannschaft
v sprechen CONSULT s=- with=miteinander need=A p=0.6
v sprechen CONSULT s=mit not=interview,reporter,journalist,zeitung,sender,spiegel,dpa need=AR p=0.5
v tagen CONSULT s=- not=gericht p=0.5
v telefonieren CONSULT/phone s=mit
v treffen CONSULT s=mit refl not=menschen,gruppen,demonstr,kugel,entscheid,maßnahm,vorbereitung,vorkehr,wahl,schuss,schüss,rakete,opfer,hart,vereinbarung,urteil,schuld,absprache,spiel,finale,minute need=A
v treffen CONSULT s=a|mit not=kugel,entscheid,maßnahm,vorbereitung,vorkehr,wahl,schuss,schüss,rakete,opfer,getroffen.von,schwer,hart,vereinbarung,urteil,schuld,absprache,aussage,spiel,finale,minute,halbzeit,gruppe,siebenmeter,treffer need=AR
v unterhalten CONSULT s=mit refl need=AR p=0.5
v verhandeln CONSULT s=mit not=gericht,prozess,fall,klage need=A
v vermitteln CONSULT s>zwischen|in not=arbeit,job,wissen p=0.5
v weiterreisen CONSULT/visit s>in|nach|zu not=tourist,urlaub,flüchtling,migrant need=AR p=0.5
v zusammenfinden CONSULT s=mit refl need=A p=0.4
v zusammenkommen CONSULT s=mit not=spende,geld
v zusammenschalten CONSULT/phone s=mit refl
v zusammensetzen CONSULT s=mit refl not=sich.aus need=A p=0.5
v zusammentreffen CONSULT s=mit
v zusammentreten CONSULT s=- p=0.45
l Ausland:reisen CONSULT/visit s>in|nach p=0.3 need=AR
l Beratung:zusammenkommen CONSULT s=mit
l Besuch:abstatten CONSULT/visit s>d
l Besuch:ankommen CONSULT/visit s>in
l Besuch:aufbrechen CONSULT/visit s>in|nach mod=planned
l Besuch:aufhalten CONSULT/visit s>in
l Besuch:befinden CONSULT/visit s>in
l Besuch:eintreffen CONSULT/visit s>in|bei
l Besuch:erwarten CONSULT/visit a>in|bei mod=planned p=0.6
l Besuch:fliegen CONSULT/visit s>in|nach
l Besuch:kommen CONSULT/visit s>in|nach|bei
l Besuch:reisen CONSULT/visit s>in|nach
l Besuch:weilen CONSULT/visit s>in|bei
l Dialog:aufnehmen CONSULT s=mit
l Dialog:führen CONSULT s=mit
l Gespräch:aufnehmen CONSULT s=mit
l Gespräch:beginnen CONSULT s=mit p=0.6
l Gespräch:fortsetzen CONSULT s=mit p=0.6
l Gespräch:führen CONSULT s=mit
l Gespräch:stattfinden CONSULT zwischen|g=mit p=0.6
l Gespräch:wiederaufnehmen CONSULT s=mit
l Kontakt:aufnehmen CONSULT s=mit|zu
l Krisensitzung:abhalten CONSULT s=-
l Krisensitzung:zusammenkommen CONSULT s=-
l Sondersitzung:zusammenkommen CONSULT s=-
l Telefonat:führen CONSULT/phone s=mit
l Telefongespräch:führen CONSULT/phone s=mit
l Tisch:setzen CONSULT s=mit with=verhandlungstisch,einen.tisch refl
l Treffen:abhalten CONSULT s=mit
l Treffen:kommen CONSULT s=mit p=0.6
l Treffen:stattfinden CONSULT zwischen|g=mit|von p=0.55
l Treffen:zusammenkommen CONSULT s=mit
l Verhandlung:aufnehmen CONSULT s=mit
l Verhandlung:beginnen CONSULT s=mit p=0.6
l Verhandlung:fortsetzen CONSULT s=mit p=0.6
l Verhandlung:führen CONSULT s=mit
l Verhandlung:wiederaufnehmen CONSULT s=mit
l Videokonferenz:abhalten CONSULT/phone s=mit
n Anhörung CONSULT g=- p=0.3 need=A
n Antrittsbesuch CONSULT/visit g>in|bei p=0.6
n Arbeitsbesuch CONSULT/visit g>in|bei p=0.6
n Begegnung CONSULT zwischen|g=mit p=0.4 need=A
n Beratung CONSULT zwischen|g=mit p=0.35 need=A
n Besuch CONSULT/visit g>in|bei not=besucher,arztbesuch,schulbesuch p=0.5 need=AR
n Empfang CONSULT/visit g>bei|durch p=0.25 need=A
n Friedensgespräch CONSULT zwischen|g=mit p=0.5
n Friedenskonferenz CONSULT g=- p=0.45
n Friedensverhandlung CONSULT zwischen|g=mit p=0.5
n Gespräch CONSULT zwischen|g=mit not=gesprächspartner,interview p=0.4 need=A
n Gipfel CONSULT g=- not=berg,gipfelstürm p=0.25 need=A
n Gipfelkonferenz CONSULT g=- p=0.4
n Gipfeltreffen CONSULT zwischen|g=mit p=0.5
n Koalitionsverhandlung CONSULT zwischen|g=mit p=0.5
n Konsultation CONSULT zwischen|g=mit p=0.4 need=A
n Krisensitzung CONSULT g=- p=0.4
n Ministerkonferenz CONSULT g=- p=0.4
n Ministertreffen CONSULT g=- p=0.5
n Sondersitzung CONSULT g=- p=0.3 need=A
n Sondierungsgespräch CONSULT zwischen|g=mit p=0.5
n Staatsbesuch CONSULT/visit g>in|bei p=0.55
n Tarifverhandlung CONSULT zwischen|g=mit A=LAB p=0.5
n Telefonat CONSULT/phone zwischen|g=mit p=0.6
n Telefongespräch CONSULT/phone zwischen|g=mit p=0.6
n Telefonkonferenz CONSULT/phone zwischen|g=mit p=0.45 need=A
n Treffen CONSULT zwischen|g=mit|von not=klassentreffen,familientreffen p=0.55
n Unterredung CONSULT zwischen|g=mit p=0.5
n Verhandlung CONSULT zwischen|g=mit not=gerichtsverhandl,hauptverhandl,prozess p=0.45
n Verhandlungsrunde CONSULT zwischen|g=mit p=0.5
n Videokonferenz CONSULT/phone zwischen|g=mit p=0.45 need=A
n Videoschalte CONSULT/phone zwischen|g=mit p=0.45 need=A
n Visite CONSULT/visit g>in|bei p=0.45 need=AR
n Zusammenkunft CONSULT zwischen|g=mit p=0.4
# SUPPORT
v abschließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Vereinbarung ctx=diplomatic,legal
v absegnen SUPPORT s>a p=0.6
v akzeptieren SUPPORT s>a p=0.4
v anerkennen SUPPORT s>a ctx=diplomatic
v applaudieren SUPPORT s>d
v aussöhnen SUPPORT s=mit refl
v auszeichnen SUPPORT s>a p=0.35
v bedanken SUPPORT s>bei refl
v befürworten SUPPORT s>a
v beglückwünschen SUPPORT s>a ctx=diplomatic
v begrüßen SUPPORT s>a not=willkommen,gäste
v beipflichten SUPPORT s>d
v beispringen SUPPORT s>d
v bejubeln SUPPORT s>a p=0.6
v bekennen SUPPORT s>zu refl with=zu not=anschlag,angriff,attentat,tat need=AR p=0.5
v bekräftigen SUPPORT s>für|zu obj=Unterstützung,Solidarität,Engagement,Freundschaft,Partnerschaft,Bündnis p=0.6
v besiegeln SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung,Partnerschaft,Pakt,Bündnis,Zusammenarbeit ctx=diplomatic,legal
v bewundern SUPPORT s>a
v bezeichnen SUPPORT s>a with=@praise p=0.45
v billigen SUPPORT s>a|g p=0.5
v danken SUPPORT s>d
v ehren SUPPORT s>a p=0.4
v einsetzen SUPPORT s>für refl p=0.4
v entschuldigen SUPPORT s>bei refl ctx=diplomatic
v erfreuen SUPPORT s>über refl p=0.4
v freuen SUPPORT s>über refl p=0.4
v genehmigen SUPPORT s>a p=0.45
v gratulieren SUPPORT s>d ctx=diplomatic
v gutheißen SUPPORT s>a
v hervorheben SUPPORT s>a|g obj=Bedeutung,Wichtigkeit,Rolle,Verdienst,Leistung,Beitrag,Freundschaft p=0.5
v huldigen SUPPORT s>d
v kondolieren SUPPORT s>d
v loben SUPPORT s>a
v nennen SUPPORT s>a with=@praise p=0.5
v normalisieren SUPPORT s=mit obj=Beziehung ctx=diplomatic
v paraphieren SUPPORT s=mit ctx=diplomatic,legal
v preisen SUPPORT s>a
v ratifizieren SUPPORT s>- ctx=diplomatic,legal
v rechtfertigen SUPPORT s>a p=0.3 need=AR
v rühmen SUPPORT s>a not=sich
v schließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Frieden,Friedensvertrag,Vereinbarung ctx=diplomatic,legal
v signieren SUPPORT s=mit obj=Abkommen,Vertrag ctx=diplomatic,legal
v solidarisieren SUPPORT s>mit refl
v stehen SUPPORT s>hinter need=AR p=0.5
v stellen SUPPORT s>hinter refl need=AR
v unterschreiben SUPPORT s=mit ctx=diplomatic,legal
v unterstützen SUPPORT s>a p=0.55
v unterzeichnen SUPPORT s=mit ctx=diplomatic,legal
v verabschieden SUPPORT s>- obj=Gesetz,Resolution,Haushalt,Verfassung,Paket,Reform,Erklärung p=0.5 ctx=legislative
v verleihen SUPPORT s>d obj=Preis,Orden,Auszeichnung,Medaille p=0.6
v versöhnen SUPPORT s=mit refl
v verteidigen SUPPORT s>a not=titel,meister,heimat,grenze,stadt,sich,doktor,seine,ihre,eigene,siegeszug p=0.4
v würdigen SUPPORT s>a
v zeigen SUPPORT s>über|von|mit refl with=erfreut,zufrieden,beeindruckt,dankbar,erleichtert p=0.5
v zujubeln SUPPORT s>d
v zusammenschließen COOPERATE s=mit refl
v zustimmen SUPPORT s>d p=0.5
l Abkommen:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Anerkennung:aussprechen SUPPORT s>d
l Anerkennung:zollen SUPPORT s>d
l Anteilnahme:aussprechen SUPPORT s>d
l Beifall:spenden SUPPORT s>d
l Beifall:zollen SUPPORT s>d
l Beileid:aussprechen SUPPORT s>d
l Beileid:bekunden SUPPORT s>d
l Beileid:übermitteln SUPPORT s>d
l Beziehung:aufnehmen SUPPORT s=mit|zu ctx=diplomatic
l Beziehung:normalisieren SUPPORT s=mit|zu ctx=diplomatic
l Beziehung:wiederaufnehmen SUPPORT s=mit|zu ctx=diplomatic
l Botschaft:eröffnen SUPPORT s>in ctx=diplomatic
l Bündnis:schmieden SUPPORT s=mit
l Dank:aussprechen SUPPORT s>d
l Dankbarkeit:ausdrücken SUPPORT s>gegenüber|für
l Dankbarkeit:äußern SUPPORT s>gegenüber|für
l Entschuldigung:aussprechen SUPPORT s>bei|d
l Entschuldigung:bitten SUPPORT s>a|bei ctx=diplomatic
l Freude:äußern SUPPORT s>über
l Genehmigung:erteilen SUPPORT s>d|für p=0.6
l Genugtuung:äußern SUPPORT s>über
l Glückwunsch:aussprechen SUPPORT s>d
l Glückwunsch:schicken SUPPORT s>d|an
l Glückwunsch:senden SUPPORT s>d|an
l Glückwunsch:übermitteln SUPPORT s>d
l Lanze:brechen SUPPORT s>für
l Licht:geben SUPPORT s>für|d with=grün
l Licht:erteilen SUPPORT s>für|d with=grün
l Lob:aussprechen SUPPORT s>für|d
l Lob:finden SUPPORT s>für
l Lob:kommen SUPPORT von|aus>für
l Mitgefühl:aussprechen SUPPORT s>d
l Partei:ergreifen SUPPORT s>für
l Partnerschaft:schließen SUPPORT s=mit ctx=diplomatic
l Respekt:bekunden SUPPORT s>d|vor
l Respekt:zollen SUPPORT s>d
l Rücken:stärken SUPPORT s>d
l Rückendeckung:bekommen SUPPORT von>s
l Rückendeckung:erhalten SUPPORT von>s
l Rückendeckung:geben SUPPORT s>d
l Schutz:nehmen SUPPORT s>a with=in p=0.6
l Seite:schlagen SUPPORT s>g|von refl with=auf
l Seite:springen SUPPORT s>d
l Seite:stehen SUPPORT s>d|g p=0.5
l Seite:stellen SUPPORT s>g|d|von p=0.5
l Solidarität:ausdrücken SUPPORT s>mit
l Solidarität:bekunden SUPPORT s>mit
l Solidarität:erklären SUPPORT s>mit
l Solidarität:versichern SUPPORT s>d
l Solidarität:zeigen SUPPORT s>mit
l Solidarität:zusichern SUPPORT s>d
l Unterschrift:setzen SUPPORT s=- with=unter ctx=diplomatic,legal p=0.6
l Unterstützung:aussprechen SUPPORT s>d|für
l Unterstützung:bekommen SUPPORT von>s not=feuerwehr
l Unterstützung:bekunden SUPPORT s>für|d
l Unterstützung:bekräftigen SUPPORT s>für|d
l Unterstützung:erhalten SUPPORT von>s not=feuerwehr
l Unterstützung:erklären SUPPORT s>für|d
l Unterstützung:signalisieren SUPPORT s>für|d
l Unterstützung:versichern SUPPORT s>d
l Vertrag:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Vertrauen:aussprechen SUPPORT s>d
l Verständnis:zeigen SUPPORT s>für not=kein,wenig p=0.5
l Verständnis:äußern SUPPORT s>für p=0.5
l Verzeihung:bitten SUPPORT s>a|bei
l Weg:ebnen SUPPORT s>d|für p=0.45
l Weg:freimachen SUPPORT s>für p=0.45
l Zufriedenheit:erklären SUPPORT s>über|mit p=0.5
l Zufriedenheit:äußern SUPPORT s>über|mit p=0.5
l Zustimmung:erteilen SUPPORT s>zu|d
l Zustimmung:finden SUPPORT bei>s p=0.4
l Zustimmung:geben SUPPORT s>zu|d
l Zustimmung:kommen SUPPORT von|aus>- p=0.5
l Zustimmung:signalisieren SUPPORT s>zu|d
l Zustimmung:stoßen SUPPORT bei>s p=0.5
n Abkommen SUPPORT zwischen=mit p=0.3 need=A ctx=diplomatic,legal
n Glückwunsch SUPPORT g>an|zu p=0.35 need=AR
n Lob SUPPORT g|von>für p=0.35 need=AR
n Ratifizierung SUPPORT durch>- p=0.4 ctx=diplomatic,legal
n Unterstützung SUPPORT g|durch>für p=0.3 need=AR
n Unterzeichnung SUPPORT durch|zwischen=- p=0.5 ctx=diplomatic,legal
n Zustimmung SUPPORT g>zu p=0.25 need=AR
# CONCEDE
v abrücken CONCEDE s>von need=A p=0.4
v beugen CONCEDE s>d refl
v einknicken CONCEDE s>vor|gegenüber p=0.6
v einlenken CONCEDE s>gegenüber
v einräumen CONCEDE s>- not=platz,recht,rechte,vorrang,priorität,möglichkeit,chance,frist,kredit p=0.45
v entgegenkommen CONCEDE s>d
v entschärfen CONCEDE s>- obj=Gesetz,Regel,Auflage,Maßnahme,Vorschrift,Entwurf p=0.5
v erfüllen CONCEDE s>g|von obj=Forderung,Bedingung p=0.5
v gestehen CONCEDE s>- p=0.4
v nachgeben CONCEDE s>d
v nachkommen CONCEDE s>d obj=Forderung,Aufforderung,Verlangen,Bitte,Ultimatum,Ersuchen p=0.6
v verzichten CONCEDE s>auf p=0.45 need=A
v zugeben CONCEDE s>- p=0.4
v zugestehen CONCEDE s>d
v zurücknehmen CONCEDE s>- p=0.4 need=A
v zurückrudern CONCEDE s>gegenüber
v zustimmen CONCEDE s=mit obj=Waffenruhe,Waffenstillstand,Feuerpause ctx=military
l Abzug:ankündigen CONCEDE s>aus mod=planned ctx=military
l Abzug:anbieten CONCEDE s>aus|d mod=planned ctx=military
l Abzug:zusagen CONCEDE s>aus|d mod=planned ctx=military
l Abzug:zustimmen CONCEDE s>aus mod=planned ctx=military
l Amnestie:ankündigen CONCEDE s>für mod=planned ctx=legal
l Aufhebung:ankündigen CONCEDE s>g|gegen mod=planned
l Aufhebung:zusagen CONCEDE s>g|gegen mod=planned
l Aussicht:stellen CONCEDE s>d|für mod=planned with=~lockerung,abzug,~abzug,freilassung,aufhebung,ende,neuwahl,rücktritt
l Auflösung:ankündigen CONCEDE s>- mod=planned with=~parlament
l Bedingung:akzeptieren CONCEDE s>g|von p=0.6
l Druck:beugen CONCEDE s>g|von refl
l Druck:nachgeben CONCEDE s>g|von
l Entgegenkommen:signalisieren CONCEDE s>d|gegenüber
l Entgegenkommen:zeigen CONCEDE s>d|gegenüber
l Fehler:einräumen CONCEDE s>-
l Fehler:eingestehen CONCEDE s>-
l Fehler:zugeben CONCEDE s>-
l Feuerpause:ankündigen CONCEDE s=mit ctx=military
l Feuerpause:einigen CONCEDE s=mit ctx=military
l Feuerpause:vereinbaren CONCEDE s=mit ctx=military
l Feuerpause:verkünden CONCEDE s=mit ctx=military
l Forderung:eingehen CONCEDE s>g|von with=auf
l Forderung:nachgeben CONCEDE s>g|von
l Forderung:zustimmen CONCEDE s>g|von
l Freilassung:ankündigen CONCEDE s>- mod=planned
l Freilassung:anordnen CONCEDE s>g mod=planned p=0.6
l Freilassung:versprechen CONCEDE s>- mod=planned
l Freilassung:zusagen CONCEDE s>- mod=planned
l Frieden:anbieten CONCEDE s>d mod=planned p=0.5
l Geständnis:ablegen CONCEDE s>-
l Kehrtwende:vollziehen CONCEDE s>- p=0.5
l Lockerung:ankündigen CONCEDE s>- mod=planned
l Lockerung:beschließen CONCEDE s>- mod=planned p=0.6
l Lockerung:versprechen CONCEDE s>- mod=planned
l Lockerung:zusagen CONCEDE s>- mod=planned
l Macht:abgeben CONCEDE s>an mod=planned p=0.6
l Neuwahl:ankündigen CONCEDE s>- mod=planned p=0.6
l Neuwahl:ausrufen CONCEDE s>- mod=planned p=0.5
l Neuwahl:zustimmen CONCEDE s>- mod=planned
l Niederlage:anerkennen CONCEDE s>gegen
l Niederlage:eingestehen CONCEDE s>gegen
l Niederlage:einräumen CONCEDE s>gegen
l Reform:ankündigen CONCEDE s>- mod=planned p=0.5
l Reform:versprechen CONCEDE s>d mod=planned p=0.6
l Reform:zusagen CONCEDE s>d mod=planned p=0.6
l Rückzieher:machen CONCEDE s>-
l Rücktritt:anbieten CONCEDE s>d mod=planned
l Rücktritt:ankündigen CONCEDE s>- mod=planned
l Rückzug:ankündigen CONCEDE s>aus mod=planned
l Rückzug:zusagen CONCEDE s>aus mod=planned
l Schuld:eingestehen CONCEDE s>-
l Schuld:einräumen CONCEDE s>-
l Versäumnis:einräumen CONCEDE s>-
l Waffenruhe:anbieten CONCEDE s>d ctx=military
l Waffenruhe:ankündigen CONCEDE s=mit ctx=military
l Waffenruhe:akzeptieren CONCEDE s=mit ctx=military
l Waffenruhe:ausrufen CONCEDE s=mit ctx=military
l Waffenruhe:beschließen CONCEDE s=mit ctx=military
l Waffenruhe:einigen CONCEDE s=mit ctx=military
l Waffenruhe:erklären CONCEDE s=mit ctx=military
l Waffenruhe:vereinbaren CONCEDE s=mit ctx=military
l Waffenruhe:verkünden CONCEDE s=mit ctx=military
l Waffenruhe:verlängern CONCEDE s=mit ctx=military p=0.6
l Waffenstillstand:anbieten CONCEDE s>d ctx=military
l Waffenstillstand:ankündigen CONCEDE s=mit ctx=military
l Waffenstillstand:akzeptieren CONCEDE s=mit ctx=military
l Waffenstillstand:ausrufen CONCEDE s=mit ctx=military
l Waffenstillstand:einigen CONCEDE s=mit ctx=military
l Waffenstillstand:erklären CONCEDE s=mit ctx=military
l Waffenstillstand:schließen CONCEDE s=mit ctx=military
l Waffenstillstand:unterzeichnen CONCEDE s=mit ctx=military
l Waffenstillstand:vereinbaren CONCEDE s=mit ctx=military
l Waffenstillstand:verkünden CONCEDE s=mit ctx=military
l Zugeständnis:anbieten CONCEDE s>d
l Zugeständnis:ankündigen CONCEDE s>d|gegenüber
l Zugeständnis:machen CONCEDE s>d|gegenüber|an
n Eingeständnis CONCEDE g>- p=0.4 need=A
n Geständnis CONCEDE g>- p=0.35
n Waffenruhe CONCEDE zwischen=mit ctx=military p=0.35 need=A
n Waffenstillstand CONCEDE zwischen=mit ctx=military p=0.35 need=A
n Zugeständnis CONCEDE g>an|gegenüber p=0.3
# COOPERATE
v zusammenarbeiten COOPERATE s=mit p=0.5
v kooperieren COOPERATE s=mit p=0.55
v ausliefern COOPERATE s>an|nach not=ware,post,auto ctx=legal p=0.6
v überstellen COOPERATE s>an|nach ctx=legal p=0.5
v austauschen COOPERATE s=mit obj=Gefangener,Information,Daten,Kriegsgefangener p=0.6
v investieren COOPERATE s>in ctx=economic p=0.45 need=AR
v liefern COOPERATE s>an|d|nach obj=Gas,Öl,Erdgas,Strom,Flugzeug,Getreide ctx=economic need=AR p=0.5
v verkaufen COOPERATE s>an|d ctx=economic need=AR p=0.45
v kaufen COOPERATE s>von|bei ctx=economic need=AR p=0.4
l Manöver:abhalten COOPERATE s=mit with=gemeinsam ctx=military
l Manöver:durchführen COOPERATE s=mit with=gemeinsam ctx=military
l Militärübung:abhalten COOPERATE s=mit with=gemeinsam ctx=military
l Übung:abhalten COOPERATE s=mit with=gemeinsam ctx=military
l Handel:treiben COOPERATE s=mit ctx=economic
n Gefangenenaustausch COOPERATE zwischen|g=mit ctx=military p=0.5
n Auslieferung COOPERATE durch>an|nach ctx=legal p=0.4 need=R
n Zusammenarbeit COOPERATE zwischen|g=mit p=0.2 need=A
# AID
v versorgen AID s>a ctx=humanitarian p=0.5
v retten AID s>a not=titel,haut p=0.35 ctx=humanitarian
v spenden AID s>d|an|für ctx=humanitarian
v helfen AID s>d p=0.4
v liefern AID s>an|d|nach obj=Waffe,Munition,Hilfsgut,Panzer,Rakete,Lebensmittel,Medikament,Hilfe,Drohne,Flugabwehr,Waffensystem ctx=military
v bereitstellen AID s>für|d obj=Hilfe,Million,Milliarde,Euro,Dollar,Hilfsgut,Geld ctx=economic p=0.55
v gewähren AID s>d obj=Kredit,Hilfe,Asyl,Darlehen,Schutz,Unterstützung p=0.6
v überweisen AID s>d|an|nach ctx=economic p=0.4
v schicken AID s>nach|in|an|d obj=Hilfe,Hilfsgut,Helfer,Ärzte,Rettungsteam,Medikament,Lebensmittel ctx=humanitarian
v senden AID s>nach|in|an|d obj=Hilfe,Hilfsgut,Helfer,Ärzte,Rettungsteam ctx=humanitarian
v entsenden AID s>nach|in obj=Helfer,Ärzte,Rettungsteam,Hilfskraft,Technisch ctx=humanitarian
v evakuieren AID s>a ctx=humanitarian p=0.4
l Hilfe:leisten AID s>d|für|in
l Hilfe:schicken AID s>d|für|in|nach
l Asyl:gewähren AID s>d ctx=asylum
l Schulden:erlassen AID s>d ctx=economic
l Million:zahlen AID s>an|d p=0.35 ctx=economic
n Waffenlieferung AID g|durch>an p=0.35 need=R ctx=military
n Hilfslieferung AID g|durch>an|nach|für p=0.35 ctx=humanitarian
# RETREAT
v zurücktreten RETREAT/resign s>- not=rechtsauffass,hinter ctx=executive
v abdanken RETREAT/resign s>- ctx=executive
v zurückziehen RETREAT/withdraw s>aus obj=Truppe,Soldat,Armee,Einheit,Streitkraft,Botschafter,Antrag,Kandidatur,Vorschlag,Klage p=0.6
v zurückziehen RETREAT/withdraw s>aus refl p=0.55
v abziehen RETREAT/withdraw s>aus obj=Truppe,Soldat,Armee,Einheit,Streitkraft,Kontingent,Personal ctx=military
v freilassen RETREAT/release s>a A=GOV
v entlassen RETREAT/release s>a with=haft,gefängnis,freiheit,gewahrsam A=GOV
v begnadigen RETREAT/release s>a A=GOV ctx=legal
v freikommen RETREAT/release ->s A=GOV
v freisprechen RETREAT/release s>a A=JUD ctx=legal
v aufheben RETREAT s>a|gegen obj=Sanktion,Embargo,Ausnahmezustand,Verbot,Beschränkung,Blockade,Ausgangssperre,Haftbefehl,Urteil,Immunität,Notstand,Kriegsrecht,Einreiseverbot
v lockern RETREAT s>a|gegen obj=Sanktion,Beschränkung,Blockade,Maßnahme,Auflage,Embargo,Regel p=0.6
v räumen RETREAT/withdraw s>- obj=Stellung,Siedlung p=0.5
v kapitulieren RETREAT/withdraw s>vor ctx=military
v ergeben RETREAT/withdraw s>d refl not=daraus,hieraus,umfrage,sich.aus,untersuchung,auszählung need=A p=0.5
v entwaffnen RETREAT/disarm s>a ctx=military p=0.5
v zurückgeben RETREAT/return s>d|an p=0.6
v freigeben RETREAT/return s>- p=0.35
v abtreten RETREAT/resign s>- p=0.45
v abrüsten RETREAT/disarm s>- ctx=military
v beenden RETREAT s>- obj=Streik,Blockade,Kampf,Belagerung,Boykott,Hungerstreik,Besetzung p=0.55
v niederlegen RETREAT s>- obj=Waffe,Amt p=0.6
v öffnen RETREAT/access s>d|für obj=Grenze,Grenzübergang p=0.5
v fliehen RETREAT/withdraw s>vor p=0.3 need=A
l Freiheit:setzen RETREAT/release s>a A=GOV
l Freiheit:kommen RETREAT/release ->s A=GOV
l Rücktritt:erklären RETREAT/resign s>- ctx=executive
l Rücktritt:einreichen RETREAT/resign s>- ctx=executive
l Rücktritt:bekanntgeben RETREAT/resign s>- ctx=executive
l Rücktritt:verkünden RETREAT/resign s>- ctx=executive
l Amt:niederlegen RETREAT/resign s>- ctx=executive
l Zugang:gewähren RETREAT/access s>d
l Waffe:niederlegen RETREAT/disarm s>- ctx=military
n Rücktritt RETREAT/resign g>- p=0.4 need=A not=rücktrittsforder ctx=executive
n Freilassung RETREAT/release durch>g A=GOV p=0.35 need=R
n Freispruch RETREAT/release ->für A=JUD p=0.5
n Abzug RETREAT/withdraw g>aus p=0.35 ctx=military
n Truppenabzug RETREAT/withdraw g>aus p=0.4 ctx=military
n Rückzug RETREAT/withdraw g>aus p=0.35
# REQUEST
v abraten REQUEST s>d p=0.5
v abverlangen REQUEST s>d
v anflehen REQUEST s>a
v anfordern REQUEST s>bei|von need=AR p=0.6
v anhalten REQUEST s>a comp p=0.4
v anmahnen REQUEST s>a|bei|c p=0.6
v anordnen REQUEST s>a p=0.25
v anraten REQUEST s>d p=0.5
v anregen REQUEST s>a|c p=0.45
v anrufen REQUEST s>a obj=Gericht,Bundesverfassungsgericht,Gerichtshof,Sicherheitsrat,Schiedsgericht p=0.6 ctx=legal
v anschließen REQUEST s>- refl with=~forderung,~aufruf,~appell p=0.6
v ansuchen REQUEST s>bei|um p=0.5
v anweisen REQUEST s>a comp p=0.5
v appellieren REQUEST s>an
v auffordern REQUEST s>a
v aufrufen REQUEST s>a|zu not=generalstreik
v aussprechen REQUEST s>- refl with=für,dafür not=gegen,dagegen p=0.5
v beantragen REQUEST s>bei|a p=0.6
v befehlen REQUEST s>d need=A p=0.5
v beharren REQUEST s>auf p=0.5
v bemühen REQUEST s>um refl p=0.3
v beschwören REQUEST s>a comp p=0.5
v bestehen REQUEST s>auf with=auf,darauf need=A p=0.4 not=gefahr,verdacht,besteht.aus
v bitten REQUEST s>a not=verständnis,geduld
v dringen REQUEST s>auf|bei with=auf,darauf need=A p=0.6
v drängen REQUEST s>a|auf p=0.6
v einfordern REQUEST s>von|a
v eintreten REQUEST s>für with=für,dafür need=A p=0.35
v empfehlen REQUEST s>d not=empfehlen.wir,app,leser,kandidat need=A p=0.4
v erbitten REQUEST s>von
v ermahnen REQUEST s>a
v ermuntern REQUEST s>a comp p=0.5
v ermutigen REQUEST s>a comp p=0.5
v ersuchen REQUEST s>a
v erwarten REQUEST s>von with=von need=AR p=0.45
v flehen REQUEST s>um p=0.5
v fordern REQUEST s>von|a|c not=todesopfer,opfer,menschenleben,tote,tribut,leben.gefordert,forderte.das.leben
v hoffen REQUEST s>c comp p=0.25 need=AR
v insistieren REQUEST s>auf p=0.5
v mahnen REQUEST s>a|c p=0.6
v nahelegen REQUEST s>d not=studie,ergebnis,untersuchung,daten,hinweise p=0.5
v plädieren REQUEST s>für p=0.5
v pochen REQUEST s>auf p=0.6
v raten REQUEST s>d p=0.5
v rufen REQUEST s>nach with=ruft.nach,rufen.nach,riefen.nach,rief.nach need=A p=0.5
v verlangen REQUEST s>von|a|c
v vorschlagen REQUEST s>d|c not=nachfolg,kandidat p=0.45
v wenden REQUEST s>an refl with=an,bitte,appell,aufruf,brief,petition p=0.5 need=AR
v werben REQUEST s>bei|für need=A p=0.45
v wünschen REQUEST s>von comp p=0.3 need=AR
v zurückfordern REQUEST s>von
l Antrag:einbringen REQUEST s>gegen|in
l Antrag:einreichen REQUEST s>bei
l Antrag:stellen REQUEST s>bei|an
l Appell:richten REQUEST s>an
l Appell:wenden REQUEST s>an refl
l Asyl:beantragen REQUEST s>in|bei ctx=asylum
l Aufruf:richten REQUEST s>an
l Bedingung:knüpfen REQUEST s>an p=0.5
l Bedingung:machen REQUEST s>d|für
l Bedingung:nennen REQUEST s>d|für p=0.6
l Bedingung:stellen REQUEST s>d
l Berufung:einlegen REQUEST s>gegen ctx=legal
l Bitte:richten REQUEST s>an
l Bitte:wenden REQUEST s>an refl
l Druck:aufbauen REQUEST s>auf need=R
l Druck:ausüben REQUEST s>auf need=R
l Druck:erhöhen REQUEST s>auf need=R
l Druck:machen REQUEST s>auf need=R
l Druck:setzen REQUEST s>a
l Druck:verstärken REQUEST s>auf need=R
l Druck:verschärfen REQUEST s>auf need=R
l Forderung:anschließen REQUEST s>- refl
l Forderung:bekräftigen REQUEST s>an|nach
l Forderung:erheben REQUEST s>an|gegen
l Forderung:erneuern REQUEST s>an|nach
l Forderung:kommen REQUEST von|aus>an
l Forderung:richten REQUEST s>an
l Forderung:stellen REQUEST s>an
l Forderung:werden REQUEST von|aus>an|nach with=laut
l Forderung:wiederholen REQUEST s>an|nach
l Frist:setzen REQUEST s>d p=0.6
l Gehör:bitten REQUEST s>a p=0.4
l Gewissen:reden REQUEST s>d with=ins
l Herz:legen REQUEST s>d with=ans
l Hilfe:rufen REQUEST s>a with=um p=0.5
l Hilfe:suchen REQUEST s>bei p=0.4
l Konsequenz:fordern REQUEST s>von
l Misstrauensantrag:einbringen REQUEST s>gegen ctx=legislative
l Misstrauensantrag:stellen REQUEST s>gegen ctx=legislative
l Petition:einreichen REQUEST s>bei|an
l Petition:starten REQUEST s>an|gegen|für p=0.5
l Petition:übergeben REQUEST s>d
l Pflicht:nehmen REQUEST s>a with=in.die p=0.5
l Revision:einlegen REQUEST s>gegen ctx=legal
l Ruf:werden REQUEST von|aus|in>nach with=laut
l Unterschrift:sammeln REQUEST s>für|gegen p=0.5
l Wert:legen REQUEST s>auf with=darauf,auf p=0.35
l Wunsch:äußern REQUEST s>nach|an p=0.5
n Antrag REQUEST g>auf|an|gegen p=0.25 need=A
n Appell REQUEST g|von>an p=0.4
n Aufforderung REQUEST g|von>an p=0.4
n Aufruf REQUEST g|von>an|zu p=0.3 need=A
n Berufung REQUEST g>gegen ctx=legal p=0.3 need=A
n Bitte REQUEST g|von>an p=0.3 need=A
n Ersuchen REQUEST g|von>an p=0.35 need=A
n Forderung REQUEST g|von>an|nach not=lohnforder.von p=0.4 need=A
n Gesuch REQUEST g>an p=0.35
n Hilferuf REQUEST g|von>an p=0.45
n Misstrauensantrag REQUEST g>gegen ctx=legislative p=0.5
n Petition REQUEST g>an p=0.4
n Ruf REQUEST g>nach p=0.25 need=A
n Rücktrittsforderung REQUEST g>an|gegen p=0.45
# ACCUSE
v abkanzeln ACCUSE/disapprove s>a
v abmahnen ACCUSE/allege s>a
v anfeinden ACCUSE/disapprove s>a
v angehen ACCUSE/disapprove s>a with=scharf,hart,verbal,heftig need=AR p=0.5
v angreifen ACCUSE/disapprove s>a with=scharf,verbal,worte,rhetorisch,kritik
v anklagen ACCUSE/allege s>a A=JUD ctx=legal
v ankreiden ACCUSE/disapprove s>d
v anlasten ACCUSE/allege s>d
v anprangern ACCUSE/disapprove s>a
v anzeigen ACCUSE/allege s>a ctx=legal p=0.55
v anzweifeln ACCUSE/disapprove s>a p=0.5
v attackieren ACCUSE/disapprove s>a with=scharf,verbal,worte,rhetorisch,heftig,kritik,als,interview,rede,politik,kurs,pläne
v bedauern ACCUSE/disapprove s>a p=0.25
v bejammern ACCUSE/disapprove s>a p=0.4
v beklagen ACCUSE/disapprove s>a|bei|c not=tote,opfer,verlust p=0.55
v belangen ACCUSE/allege s>a A=JUD ctx=legal p=0.6
v belasten ACCUSE/allege s>a need=AR p=0.45
v beleidigen ACCUSE/disapprove s>a
v bemängeln ACCUSE/disapprove s>a|an|c
v beanstanden ACCUSE/disapprove s>a|an|c
v beschimpfen ACCUSE/disapprove s>a
v beschuldigen ACCUSE/allege s>a
v beschweren ACCUSE/allege s>über|bei refl
v betrachten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß
v bezeichnen ACCUSE/disapprove s>a with=@blame
v bezichtigen ACCUSE/allege s>a
v bezweifeln ACCUSE/disapprove s>a p=0.5
v bloßstellen ACCUSE/disapprove s>a p=0.6
v brandmarken ACCUSE/disapprove s>a
v brüskieren ACCUSE/disapprove s>a p=0.6
v denunzieren ACCUSE/allege s>a p=0.6
v diffamieren ACCUSE/disapprove s>a
v diskreditieren ACCUSE/disapprove s>a p=0.6
v echauffieren ACCUSE/disapprove s>über refl
v einschätzen ACCUSE/disapprove s>a with=verletzung,gefährlich,verstoß,bedrohung p=0.5
v einstufen ACCUSE/disapprove s>a with=terror,gefährd,extremis p=0.5
v einstufen ACCUSE/disapprove s>a with=verfassungswidrig,illegal,rechtswidrig,gefährlich p=0.6
v empören ACCUSE/disapprove s>über refl p=0.5
v entrüsten ACCUSE/disapprove s>über refl
v ereifern ACCUSE/disapprove s>über refl
v erklären ACCUSE/disapprove s>a with=verfassungswidrig,ungültig,betrügerisch,illegal p=0.5
v ermitteln ACCUSE/investigate s>gegen|wegen need=R A=COP ctx=crime
v ermitteln ACCUSE/investigate s>- with=~polizei,kripo,kriminal,mordkommission,soko,staatsschutz,~anwaltschaft,bundesanwalt,generalbundesanwalt,fbi A=COP ctx=crime p=0.55
v fahnden ACCUSE/investigate s>nach A=COP ctx=crime
v geißeln ACCUSE/disapprove s>a
v halten ACCUSE/disapprove s>a with=überzogen,verfassungsfeind,unverantwort,gefährlich,falsch,verfassungswidrig,illegal,untragbar,unangemessen,ungerecht,inakzeptab,skandal,unverhältnismäßig p=0.5
v herziehen ACCUSE/disapprove s>über
v hetzen ACCUSE/disapprove s>gegen with=gegen p=0.6
v klagen ACCUSE/allege s>gegen with=gegen ctx=legal
v klagen ACCUSE/allege s>gegen|auf with=schadenersatz,schadensersatz,herausgabe,~gericht,gerichtshof ctx=legal p=0.6
v kritisieren ACCUSE/disapprove s>a|an|c
v lästern ACCUSE/disapprove s>über
v machen ACCUSE/allege s>a with=verantwortlich
v maßregeln ACCUSE/disapprove s>a
v missbilligen ACCUSE/disapprove s>a
v misstrauen ACCUSE/disapprove s>d p=0.35 need=AR
v mokieren ACCUSE/disapprove s>über refl
v monieren ACCUSE/disapprove s>a|c
v nachsagen ACCUSE/allege s>d need=AR p=0.45
v nennen ACCUSE/disapprove s>a with=@blame p=0.6
v poltern ACCUSE/disapprove s>gegen p=0.6
v protestieren ACCUSE/disapprove s>gegen with=regierung.protestierte,außenministerium,botschaft p=0.6
v prüfen ACCUSE/investigate s>g|gegen|von obj=Vorwurf,Verdacht,Anschuldigung,Anzeige,Strafanzeige p=0.5
v reagieren ACCUSE/disapprove s>auf with=empört,empörung,entsetz,wut,wütend,kritik,scharf,verärgert,bestürz
v rüffeln ACCUSE/disapprove s>a
v rügen ACCUSE/disapprove s>a
v schelten ACCUSE/disapprove s>a
v schimpfen ACCUSE/disapprove s>auf|über with=auf,über p=0.6
v schmähen ACCUSE/disapprove s>a
v sehen ACCUSE/disapprove s>in with=gefahr,verstoß,verletzung,bedrohung,provokation,gefährdung p=0.4
v sprechen ACCUSE/disapprove s>- with=skandal,~katastroph,dammbruch,tabubruch,farce,wahlbetrug,verrat,~putsch,völkermord,kriegsverbrech,willkür,hetz,heuchelei,zensur,provokation,eklat,lüge,lügen,rechtsbruch,affront,staatsstreich,~versagen,hexenjagd,armutszeugnis,unrecht p=0.45
v suchen ACCUSE/allege s>a with=haftbefehl,polizei,steckbrief,hochverrat A=COP p=0.45
v tadeln ACCUSE/disapprove s>a
v titulieren ACCUSE/disapprove s>a p=0.5
v unterstellen ACCUSE/allege s>d not=~recht,kommando,befehl,aufsicht,kontrolle,verwaltung p=0.55
v untersuchen ACCUSE/investigate s>a|gegen not=gutachter,forscher,wissenschaftler,arzt,ärzte p=0.45
v verantworten ACCUSE/allege ->s refl A=JUD ctx=legal p=0.5
v verdammen ACCUSE/disapprove s>a
v verdächtigen ACCUSE/allege s>a A=COP
v vergleichen ACCUSE/disapprove s>a with=~nazi,hitler,~faschis,stalin,nationalsozialis,apartheid p=0.6
v verhöhnen ACCUSE/disapprove s>a
v verklagen ACCUSE/allege s>a ctx=legal
v verspotten ACCUSE/disapprove s>a
v verteufeln ACCUSE/disapprove s>a
v verunglimpfen ACCUSE/disapprove s>a
v verurteilen ACCUSE/disapprove s>a not=haft,jahre,strafe,gericht,tode,gefängnis,geldstrafe,monat,arrest,richter
v vorgehen ACCUSE/allege s>gegen with=gerichtlich,juristisch,rechtlich ctx=legal
v vorhalten ACCUSE/allege s>d not=sich,maßnahmen
v vorwerfen ACCUSE/allege s>d
v werten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß,verschwendung,angriff p=0.6
v wettern ACCUSE/disapprove s>gegen
v zeigen ACCUSE/disapprove s>über|von refl with=empört,enttäuscht,besorgt,entsetzt,schockiert,verärgert,skeptisch,bestürzt,irritiert,befremdet
v ziehen ACCUSE/allege s>gegen with=nach.karlsruhe,gen.karlsruhe ctx=legal p=0.6
v zitieren ACCUSE/allege s>a obj=Botschafter,Gesandter,Diplomat,Geschäftsträger ctx=diplomatic
v zurechtweisen ACCUSE/disapprove s>a
v zweifeln ACCUSE/disapprove s>an p=0.5
v äußern ACCUSE/disapprove s>über|zu refl with=empört,enttäuscht,besorgt,entsetzt,kritisch,verärgert,skeptisch,abfällig,irritiert
v ärgern ACCUSE/disapprove s>über refl p=0.45
l Abscheu:ausdrücken ACCUSE/disapprove s>über|vor
l Alarm:schlagen ACCUSE/disapprove s>- p=0.4
l Anklage:erheben ACCUSE/allege s>gegen A=JUD ctx=legal
l Anklage:stehen ACCUSE/allege ->s A=JUD ctx=legal p=0.5
l Anklage:stellen ACCUSE/allege s>a A=JUD ctx=legal
l Anklagebank:sitzen ACCUSE/allege ->s A=JUD ctx=legal p=0.5
l Anschuldigung:erheben ACCUSE/allege s>gegen
l Anzeige:erstatten ACCUSE/allege s>gegen ctx=legal
l Beschwerde:einlegen ACCUSE/allege s>gegen|bei ctx=legal
l Beschwerde:einreichen ACCUSE/allege s>gegen|bei ctx=legal
l Besorgnis:ausdrücken ACCUSE/disapprove s>über p=0.5
l Besorgnis:äußern ACCUSE/disapprove s>über p=0.5
l Bedenken:anmelden ACCUSE/disapprove s>gegen p=0.55
l Bedenken:äußern ACCUSE/disapprove s>gegen p=0.55
l Beschuldigung:erheben ACCUSE/allege s>gegen
l Empörung:auslösen ACCUSE/disapprove bei|in>s p=0.5
l Empörung:äußern ACCUSE/disapprove s>über
l Enttäuschung:äußern ACCUSE/disapprove s>über
l Ermittlung:aufnehmen ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlung:einleiten ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlung:führen ACCUSE/investigate s>gegen need=R A=COP ctx=crime
l Ermittlung:laufen ACCUSE/investigate ->gegen A=COP ctx=crime p=0.6
l Ermittlungsverfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=crime
l Gericht:gehen ACCUSE/disapprove s>mit with=ins
l Gericht:stehen ACCUSE/allege ->s A=JUD ctx=legal with=vor p=0.5
l Gericht:stellen ACCUSE/allege s>a A=JUD ctx=legal p=0.5
l Gericht:verantworten ACCUSE/allege ->s A=JUD ctx=legal
l Gericht:ziehen ACCUSE/allege s>gegen with=vor ctx=legal p=0.5
l Gerichtshof:ziehen ACCUSE/allege s>gegen with=vor ctx=legal p=0.5
l Klage:einreichen ACCUSE/allege s>gegen ctx=legal
l Klage:erheben ACCUSE/allege s>gegen ctx=legal
l Klage:ziehen ACCUSE/allege s>gegen ctx=legal
l Klage:überziehen ACCUSE/allege s>a with=mit ctx=legal
l Klageschrift:einreichen ACCUSE/allege s>gegen|bei ctx=legal
l Kritik:auslösen ACCUSE/disapprove bei|in>s p=0.45
l Kritik:bekräftigen ACCUSE/disapprove s>an
l Kritik:erneuern ACCUSE/disapprove s>an
l Kritik:ernten ACCUSE/disapprove von>s p=0.5
l Kritik:geraten ACCUSE/disapprove ->s p=0.4
l Kritik:hageln ACCUSE/disapprove von|aus>an|für
l Kritik:hervorrufen ACCUSE/disapprove bei|in>s p=0.45
l Kritik:kommen ACCUSE/disapprove von|aus>an
l Kritik:richten ACCUSE/disapprove s>an|gegen
l Kritik:stehen ACCUSE/disapprove ->s with=in.der p=0.4
l Kritik:stoßen ACCUSE/disapprove bei|in>s p=0.5
l Kritik:verschärfen ACCUSE/disapprove s>an
l Kritik:werden ACCUSE/disapprove von|aus|seitens>an with=laut
l Kritik:äußern ACCUSE/disapprove s>an
l Kritik:üben ACCUSE/disapprove s>an
l Last:legen ACCUSE/allege s>d A=JUD
l Leviten:lesen ACCUSE/disapprove s>d
l Misstrauen:aussprechen ACCUSE/disapprove s>d ctx=legislative
l Missfallen:äußern ACCUSE/disapprove s>über
l Missfallen:bekunden ACCUSE/disapprove s>über
l Pranger:stellen ACCUSE/disapprove s>a need=AR
l Protest:einlegen ACCUSE/disapprove s>gegen|bei ctx=diplomatic
l Protestnote:schicken ACCUSE/disapprove s>d|an ctx=diplomatic
l Protestnote:übergeben ACCUSE/disapprove s>d ctx=diplomatic
l Protestnote:überreichen ACCUSE/disapprove s>d ctx=diplomatic
l Prozess:machen ACCUSE/allege s>d A=JUD ctx=legal p=0.6
l Rechenschaft:ziehen ACCUSE/allege s>a with=zur p=0.5
l Rüge:erteilen ACCUSE/disapprove s>d
l Schritt:einleiten ACCUSE/allege s>gegen with=rechtlich,juristisch ctx=legal
l Schuld:geben ACCUSE/allege s>d
l Schuld:schieben ACCUSE/allege s>d|auf
l Schuld:sehen ACCUSE/allege s>bei
l Schuld:zuschieben ACCUSE/allege s>d
l Schuld:zuweisen ACCUSE/allege s>d
l Skepsis:äußern ACCUSE/disapprove s>an|über|gegenüber p=0.45
l Sorge:äußern ACCUSE/disapprove s>über p=0.4
l Strafanzeige:erstatten ACCUSE/allege s>gegen ctx=legal
l Strafanzeige:stellen ACCUSE/allege s>gegen ctx=legal
l Unmut:äußern ACCUSE/disapprove s>über
l Untersuchung:ankündigen ACCUSE/investigate s>gegen|zu|g mod=planned
l Untersuchung:anordnen ACCUSE/investigate s>gegen|g p=0.6
l Untersuchung:aufnehmen ACCUSE/investigate s>gegen|g p=0.6
l Untersuchung:einleiten ACCUSE/investigate s>gegen|g
l Untersuchung:eröffnen ACCUSE/investigate s>gegen|g
l Untersuchungsausschuss:einsetzen ACCUSE/investigate s>gegen|g|zu ctx=legislative p=0.6
l Verdacht:stehen ACCUSE/allege ->s A=COP ctx=crime p=0.45
l Verfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=legal
l Verfahren:eröffnen ACCUSE/investigate s>gegen A=JUD ctx=legal
l Verfahren:laufen ACCUSE/investigate ->gegen A=JUD ctx=legal p=0.6
l Verantwortung:zuschieben ACCUSE/allege s>d
l Verantwortung:zuschreiben ACCUSE/allege s>d
l Verständnis:zeigen ACCUSE/disapprove s>für with=kein,wenig p=0.5
l Visier:nehmen ACCUSE/disapprove s>a with=ins p=0.5
l Vorbehalt:äußern ACCUSE/disapprove s>gegen|gegenüber p=0.55
l Vorwurf:bekräftigen ACCUSE/allege s>gegen|an
l Vorwurf:erheben ACCUSE/allege s>gegen
l Vorwurf:erneuern ACCUSE/allege s>gegen|an
l Vorwurf:kommen ACCUSE/allege von|aus>gegen|an
l Vorwurf:konfrontieren ACCUSE/allege s>a p=0.5
l Vorwurf:machen ACCUSE/allege s>d
l Vorwurf:richten ACCUSE/allege s>gegen|an
l Vorwurf:wiederholen ACCUSE/allege s>gegen|an
l Vorwurf:äußern ACCUSE/allege s>gegen|an
l Zweifel:anmelden ACCUSE/disapprove s>an p=0.5
l Zweifel:äußern ACCUSE/disapprove s>an p=0.5
n Angriff ACCUSE/disapprove g|von>auf|gegen with=verbal p=0.5
n Anklage ACCUSE/allege g>gegen A=JUD ctx=legal p=0.4 need=R
n Anschuldigung ACCUSE/allege g|von>gegen p=0.4 need=R
n Attacke ACCUSE/disapprove g|von>auf|gegen with=verbal p=0.5
n Bedenken ACCUSE/disapprove g|von>gegen p=0.3 need=A
n Beschuldigung ACCUSE/allege g|von>gegen p=0.4 need=R
n Beschwerde ACCUSE/allege g|von>gegen|über p=0.35 need=A
n Empörung ACCUSE/disapprove g|von|in>über p=0.35 need=A
n Ermittlung ACCUSE/investigate g>gegen A=COP ctx=crime p=0.4 need=R
n Ermittlungsverfahren ACCUSE/investigate g>gegen A=JUD ctx=crime p=0.45
n Klage ACCUSE/allege g|von>gegen ctx=legal p=0.35 need=R
n Kritik ACCUSE/disapprove g|von>an|gegen not=kritiker,selbstkritik,kritikpunkt p=0.45
n Protestnote ACCUSE/disapprove g|von>an|gegen ctx=diplomatic p=0.5
n Prozess ACCUSE/allege ->gegen A=JUD ctx=legal p=0.4 need=R not=friedensprozess,friedens
n Rüge ACCUSE/disapprove g|von|durch>an|für p=0.4 need=A
n Schelte ACCUSE/disapprove g|von>an|für p=0.45 need=A
n Strafanzeige ACCUSE/allege g>gegen ctx=legal p=0.4
n Strafverfahren ACCUSE/investigate g>gegen A=JUD ctx=legal p=0.4
n Untersuchung ACCUSE/investigate g|durch>gegen|g p=0.3 need=A
n Vorbehalt ACCUSE/disapprove g|von>gegen p=0.3 need=AR
n Vorwurf ACCUSE/allege g|von>gegen|an p=0.35 need=R
# REJECT
v abbringen REJECT s>- neg refl
v ablehnen REJECT s>a|g|o
v abschmettern REJECT s>a|g
v absagen REJECT s>- obj=Treffen,Besuch,Gipfel,Teilnahme,Gespräch,Reise p=0.6
v abstreiten REJECT s>a
v abwinken REJECT s>- p=0.5
v abwählen REJECT s>a ctx=legislative p=0.5
v abweisen REJECT s>a|g A=JUD p=0.6
v akzeptieren REJECT s>a neg
v anerkennen REJECT s>a neg
v anfechten REJECT s>a|g ctx=legal p=0.55
v aufgeben REJECT s>- neg need=A p=0.4
v ausliefern REJECT s>a neg ctx=legal
v ausschlagen REJECT s>g|von|d obj=Angebot,Einladung,Bitte,Hilfe
v ausschließen REJECT s>- p=0.4 not=partei,mitglied,wettbewerb,fraktion
v aussprechen REJECT s>gegen refl with=gegen,dagegen p=0.6
v beirren REJECT s>- neg
v beteiligen REJECT s>an neg refl
v beugen REJECT s>d neg refl
v billigen REJECT s>a neg
v bleiben REJECT s>- with=im.amt need=A p=0.4
v blockieren REJECT s>a|g obj=Entscheidung,Resolution,Beitritt,Reform,Gesetz,Erklärung,Einigung,Verhandlung,Hilfe,Sanktion p=0.6
v boykottieren PROTEST/boycott s>a
v bestreiten REJECT s>a not=lebensunterhalt,~spiel p=0.6
v dementieren REJECT s>a|von p=0.6
v denken REJECT s>- neg with=daran p=0.6
v distanzieren REJECT s>von refl p=0.5
v einigen REJECT s=mit neg refl p=0.4
v einlassen REJECT s>auf neg refl p=0.6
v einlenken REJECT s>- neg p=0.6
v empfangen REJECT s>a neg need=AR p=0.5
v entgegentreten REJECT s>d p=0.5
v erfüllen REJECT s>g|von neg obj=Forderung,Auflage,Bedingung p=0.5
v freilassen REJECT s>a neg p=0.5
v gewähren REJECT s>d neg p=0.5
v hinnehmen REJECT s>a neg
v ignorieren REJECT s>a|g need=A p=0.5
v kippen REJECT s>a|g obj=Gesetz,Urteil,Regelung,Verbot,Reform,Verordnung A=JUD ctx=legal p=0.5
v kommen REJECT s>- neg with=infrage p=0.4
v leugnen REJECT s>a p=0.4
v lossagen REJECT s>von refl p=0.5
v missachten REJECT s>a p=0.45
v mittragen REJECT s>a neg
v nachgeben REJECT s>d neg
v nachkommen REJECT s>d neg
v ratifizieren REJECT s>- neg p=0.6
v reagieren REJECT s>auf neg need=AR p=0.3
v reden REJECT s>mit neg need=AR p=0.5
v scheitern REJECT s>- with=verhandlung,gespräch,abstimmung,parlament,senat,veto p=0.3
v sein REJECT s>zu|o neg with=bereit p=0.55
v sperren REJECT s>gegen refl
v sprechen REJECT s>mit neg need=AR p=0.5
v stellen REJECT s>gegen refl with=gegen p=0.5
v stellen REJECT s>a with=infrage,in.frage p=0.5
v stemmen REJECT s>gegen refl
v stimmen REJECT s>gegen with=gegen p=0.5 need=A
v sträuben REJECT s>gegen refl
v teilnehmen REJECT s>an neg p=0.5
v tolerieren REJECT s>a neg
v torpedieren REJECT s>a|g p=0.6
v trotzen REJECT s>d need=AR p=0.5
v unterschreiben REJECT s>a neg
v unterstützen REJECT s>a neg
v unterzeichnen REJECT s>a neg
v verabschieden REJECT s>- neg obj=Gesetz,Resolution,Haushalt,Verfassung,Reform,Erklärung p=0.5
v verbitten REJECT s>- refl
v verhandeln REJECT s>mit neg
v verhindern REJECT s>a|g obj=Resolution,Beschluss,Gesetz,Reform,Erklärung,Abstimmung p=0.5
v verlängern REJECT s>a neg p=0.5
v verneinen REJECT s>a p=0.5
v versagen REJECT s>d obj=Zustimmung,Unterstützung,Genehmigung,Anerkennung p=0.6
v verwahren REJECT s>gegen refl
v verwehren REJECT s>d p=0.6
v verweigern REJECT s>d|a|g p=0.6
v verwerfen REJECT s>a|g not=siebenmeter,elfmeter,ball,minute need=A p=0.5
v vorenthalten REJECT s>d p=0.5
v wehren REJECT s>gegen refl p=0.45
v weichen REJECT s>d neg p=0.5
v weigern REJECT s>-|o refl
v wenden REJECT s>gegen refl with=gegen need=A p=0.5
v widersetzen REJECT s>d refl
v widersprechen REJECT s>d
v zeigen REJECT s>mit refl neg with=zufrieden p=0.5
v zurücktreten REJECT s>- neg ctx=executive p=0.6
v zurückweisen REJECT s>a|g|von
v zustimmen REJECT s>d neg
v übergehen REJECT s>a need=AR p=0.35
v überstimmen REJECT s>a p=0.6
l Abfuhr:erteilen REJECT s>d
l Ablehnung:stoßen REJECT bei|in>s p=0.55
l Absage:erteilen REJECT s>d|an
l Absicht:haben REJECT s>- with=kein,nicht p=0.5
l Abstand:nehmen REJECT s>von p=0.45
l Anerkennung:verweigern REJECT s>d
l Anlass:sehen REJECT s>- with=kein p=0.6
l Boden:entbehren REJECT s>- p=0.4
l Einspruch:einlegen REJECT s>gegen ctx=legal
l Einspruch:erheben REJECT s>gegen ctx=legal
l Einwand:erheben REJECT s>gegen p=0.6
l Frage:kommen REJECT s>- with=nicht.in,kommt.nicht p=0.4
l Gefolgschaft:verweigern REJECT s>d
l Gespräch:verweigern REJECT s>mit|d
l Grund:sehen REJECT s>- with=kein p=0.6
l Korb:geben REJECT s>d
l Kritik:verteidigen REJECT s>g|von with=gegen p=0.6
l Legitimität:absprechen REJECT s>d
l Nein:sagen REJECT s>zu p=0.5
l Recht:absprechen REJECT s>d
l Riegel:vorschieben REJECT s>d
l Rücktritt:ablehnen REJECT s>- ctx=executive
l Schuld:weisen REJECT s>- with=von.sich
l Unschuld:beteuern REJECT s>-
l Unterstützung:verweigern REJECT s>d
l Veto:blockieren REJECT s>a
l Veto:einlegen REJECT s>gegen ctx=diplomatic
l Veto:stoppen REJECT s>a
l Verfügung:stehen REJECT s>- neg p=0.5
l Vorwurf:verteidigen REJECT s>g|von with=gegen p=0.6
l Vorwurf:weisen REJECT s>g|von with=von.sich
l Vorwurf:zurückweisen REJECT s>g|von
l Widerspruch:einlegen REJECT s>gegen ctx=legal
l Widerspruch:erheben REJECT s>gegen p=0.6
l Widerspruch:stoßen REJECT bei|in>s p=0.5
l Widerstand:ankündigen THREATEN s>gegen mod=planned p=0.6
l Widerstand:stoßen REJECT bei|in>s not=trafen,traf p=0.5
l Wort:brechen REJECT s>- p=0.4
l Zusammenarbeit:verweigern REJECT s>mit|d
l Zustimmung:verweigern REJECT s>d|zu
l Zweifel:zurückweisen REJECT s>an p=0.6
n Ablehnung REJECT g|durch>g p=0.35 need=A
n Absage REJECT g|von>an p=0.4 need=A
n Dementi REJECT g>- p=0.4 need=A
n Gegenstimme REJECT g|von>- p=0.3 need=A
n Veto REJECT g>gegen p=0.4 need=A
n Weigerung REJECT g>-|o p=0.4 need=A
n Widerstand REJECT g>gegen p=0.3 need=AR
# THREATEN
v androhen THREATEN s>d
v bedrohen THREATEN s>a with=tod,waffe,messer,pistole,gewalt,mord p=0.6
v bedrohen THREATEN s>a need=AR p=0.45
v drohen THREATEN s>d|o with=mit,damit need=A
v drohen THREATEN s>d|mit|o not=haft,gefängnis,strafe,gefahr,stau,geldstrafe,todesstrafe,abstieg,insolvenz,einsturz,pleite,absturz need=A
v einschüchtern THREATEN s>a p=0.6
v erpressen THREATEN s>a need=AR p=0.5
v verwarnen THREATEN s>a
v vorbehalten THREATEN s>gegen with=schritt,maßnahme,reaktion,vergeltung,gegenmaßnahme,klage p=0.6
v warnen THREATEN s>a need=AR p=0.65
v warnen THREATEN s>vor need=A p=0.3
l Abbruch:drohen THREATEN/relations s>d|mit|g ctx=diplomatic
l Angriff:ankündigen THREATEN/violence s>auf|gegen ctx=military
l Angriff:drohen THREATEN/violence s>d|auf|gegen ctx=military
l Anzeige:ankündigen THREATEN s>gegen ctx=legal
l Atomwaffe:drohen THREATEN/violence s>d ctx=cbrn
l Ausschluss:drohen THREATEN s>d|g
l Austritt:drohen THREATEN/relations s>aus|d ctx=diplomatic
l Beschwerde:ankündigen THREATEN s>gegen ctx=legal
l Blockade:drohen THREATEN/restrict s>d|g
l Boykott:ankündigen THREATEN/restrict s>g|gegen
l Boykott:drohen THREATEN/restrict s>d|g
l Drohung:aussprechen THREATEN s>gegen|d
l Drohung:ausstoßen THREATEN s>gegen
l Drohung:bekommen THREATEN von>s p=0.6
l Drohung:bekräftigen THREATEN s>gegen|an
l Drohung:erhalten THREATEN von>s p=0.6
l Drohung:erneuern THREATEN s>gegen|an
l Drohung:richten THREATEN s>gegen|an
l Einmischung:warnen THREATEN s>a need=AR
l Entlassung:drohen THREATEN s>d p=0.6
l Ermordung:drohen THREATEN/violence s>d
l Festnahme:drohen THREATEN/arrest s>d
l Folge:drohen THREATEN s>d|a
l Folge:warnen THREATEN s>a need=AR
l Gegenmaßnahme:ankündigen THREATEN s>gegen
l Gegenmaßnahme:drohen THREATEN s>d|gegen
l Gewalt:drohen THREATEN/violence s>d|gegen
l Intervention:drohen THREATEN/violence s>in|d ctx=military
l Klage:ankündigen THREATEN s>gegen ctx=legal
l Klage:drohen THREATEN s>d|gegen ctx=legal
l Konsequenz:androhen THREATEN s>d
l Konsequenz:ankündigen THREATEN s>gegen|für
l Konsequenz:drohen THREATEN s>d
l Konsequenz:warnen THREATEN s>a need=AR
l Krieg:drohen THREATEN/violence s>d ctx=military
l Maßnahme:ankündigen THREATEN s>gegen with=hart,harte,scharf,scharfe p=0.55
l Militärschlag:drohen THREATEN/violence s>d|gegen ctx=military
l Rache:schwören THREATEN s>d|gegen|an
l Reaktion:ankündigen THREATEN s>auf with=hart,harte,scharf,scharfe,entschiedene p=0.6
l Rücktritt:drohen THREATEN s>-
l Sanktion:androhen THREATEN s>d ctx=economic
l Sanktion:drohen THREATEN s>d|gegen ctx=economic
l Schritt:ankündigen THREATEN s>gegen with=rechtlich,juristisch ctx=legal
l Schritt:drohen THREATEN s>d|gegen
l Streik:drohen THREATEN s>d A=LAB
l Tod:drohen THREATEN/violence s>d with=mit
l Ultimatum:richten THREATEN s>an
l Ultimatum:setzen THREATEN s>d
l Ultimatum:stellen THREATEN s>d
l Vergeltung:ankündigen THREATEN s>gegen ctx=military
l Vergeltung:drohen THREATEN s>d ctx=military
l Vergeltung:schwören THREATEN s>d|gegen|für ctx=military
l Veto:ankündigen THREATEN s>gegen ctx=diplomatic
l Veto:drohen THREATEN s>gegen|d ctx=diplomatic
l Warnung:aussprechen THREATEN s>an|gegen
l Warnung:richten THREATEN s>an
l Zoll:drohen THREATEN/restrict s>d|gegen|für|auf ctx=economic
n Drohbrief THREATEN g|von>an p=0.45
n Drohgebärde THREATEN g|von>gegen|gegenüber p=0.4 need=A
n Drohung THREATEN g|von>gegen|an p=0.4
n Kampfansage THREATEN g|von>an p=0.45
n Kriegserklärung THREATEN g|von>an p=0.4
n Morddrohung THREATEN g|von>gegen|an p=0.5
n Ultimatum THREATEN g|von>an p=0.45
n Warnung THREATEN g|von>an p=0.3 need=AR
# PROTEST
v demonstrieren PROTEST/demo s>gegen A=CVL R=GOV not=geschlossen,stärke,einigkeit
v protestieren PROTEST/demo s>gegen A=CVL R=GOV by=people
v protestieren ACCUSE/disapprove s>gegen|bei p=0.65
v streiken PROTEST/strike s>gegen|für|bei A=LAB
v bestreiken PROTEST/strike s>a A=LAB
v randalieren PROTEST/riot s>- A=CVL R=GOV
v plündern PROTEST/riot s>a A=CVL R=GOV p=0.5
v versammeln PROTEST/demo s>- refl A=CVL R=GOV with=tausend,hundert,demonstr,protest,mensch,anhänger p=0.55
v besetzen PROTEST/obstruct s>a with=demonstr,aktivist,studier,student,arbeiter,umwelt,protest A=CVL p=0.55
v blockieren PROTEST/obstruct s>a with=demonstr,aktivist,bauern,protest,umwelt,anwohner,lkw A=CVL
v stürmen PROTEST/riot s>a with=demonstr,anhänger,protest,menge,menschen,bürger A=CVL R=GOV
v aufmarschieren PROTEST/demo s>gegen A=CVL R=GOV p=0.6
v marschieren PROTEST/demo s>gegen with=demonstr,protest,neonazi,anhänger p=0.5 A=CVL R=GOV
l Straße:gehen PROTEST/demo s>gegen|für with=auf.die A=CVL R=GOV
l Streik:treten PROTEST/strike s>gegen A=LAB
l Ausstand:treten PROTEST/strike s>gegen A=LAB
l Hungerstreik:treten PROTEST/hunger s>gegen A=CVL
l Arbeit:niederlegen PROTEST/strike s>- A=LAB
n Protest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5 not=protestnote,protestbewegung,protestant
n Demonstration PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5 not=demonstrationsrecht,demonstrationsverbot
n Kundgebung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Demo PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Streik PROTEST/strike g|von>gegen|bei A=LAB p=0.5 not=hungerstreik,streikrecht
n Warnstreik PROTEST/strike g|von>gegen|bei A=LAB p=0.55
n Generalstreik PROTEST/strike g|von>gegen A=LAB p=0.5
n Hungerstreik PROTEST/hunger g|von>gegen A=CVL p=0.5
n Unruhe PROTEST/riot g|von>gegen A=CVL R=GOV p=0.4
n Ausschreitung PROTEST/riot g|von>gegen A=CVL R=GOV p=0.45
n Krawall PROTEST/riot g|von>gegen A=CVL R=GOV p=0.45
n Aufmarsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.4
n Protestmarsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.55
n Sitzblockade PROTEST/obstruct g|von>gegen A=CVL p=0.5
n Mahnwache PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Boykott PROTEST/boycott g|durch>g p=0.3 need=A
n Aufstand PROTEST/riot g|von>gegen A=CVL R=GOV p=0.35
n Protestaktion PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Protestkundgebung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Demonstrationszug PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Protestwelle PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Protestzug PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Besetzung PROTEST/obstruct durch>g A=CVL with=aktivist,demonstr,student,studier,protest p=0.4
n Arbeitsniederlegung PROTEST/strike g|von>bei A=LAB p=0.5
# SANCTION
v sanktionieren SANCTION s>a ctx=economic
v ausweisen SANCTION/expel s>a obj=Diplomat,Botschafter,Botschaftsmitarbeiter ctx=diplomatic
v verhängen SANCTION s>gegen|auf|über obj=Sanktion,Embargo,Strafzoll,Importverbot,Einfuhrverbot,Boykott,Zoll,Wirtschaftssanktion,Waffenembargo ctx=economic
v verschärfen SANCTION s>gegen obj=Sanktion,Embargo ctx=economic
v verlängern SANCTION s>gegen obj=Sanktion,Embargo ctx=economic
v ausweiten SANCTION s>gegen obj=Sanktion,Embargo ctx=economic
v beschließen SANCTION s>gegen obj=Sanktion,Embargo,Strafzoll,Sanktionspaket,Waffenembargo ctx=economic
v erlassen SANCTION s>gegen obj=Sanktion,Embargo,Strafzoll ctx=economic
v einführen SANCTION s>gegen|auf obj=Sanktion,Strafzoll,Embargo,Zoll ctx=economic
v abbrechen SANCTION/withdraw s=mit|zu obj=Beziehung,Verhandlung,Gespräch,Kontakt,Dialog ctx=diplomatic
v abbrechen SANCTION/withdraw s>mit|zu obj=Beziehung,Kontakt ctx=diplomatic p=0.3
v aussetzen SANCTION/discontinue s>mit|an|für obj=Verhandlung,Gespräch,Hilfe,Zahlung,Mitgliedschaft,Zusammenarbeit,Beziehung,Kooperation
v einfrieren SANCTION/discontinue s>g|von obj=Vermögen,Konto,Guthaben,Hilfe,Beziehung,Gelder,Finanzhilfe ctx=economic
v suspendieren SANCTION/discontinue s>a p=0.5
v kündigen SANCTION/withdraw s>d|mit obj=Vertrag,Abkommen,Vereinbarung ctx=diplomatic p=0.6
v aufkündigen SANCTION/withdraw s>d|mit ctx=diplomatic
v einstellen SANCTION/discontinue s>an|für|nach|mit obj=Hilfe,Lieferung,Zahlung,Zusammenarbeit,Unterstützung,Gaslieferung,Waffenlieferung,Handel
v stoppen SANCTION/discontinue s>an|für|nach|mit obj=Hilfe,Lieferung,Zahlung,Zusammenarbeit,Waffenlieferung,Rüstungsexport,Export,Import p=0.6
v abberufen SANCTION/withdraw s>aus obj=Botschafter,Diplomat ctx=diplomatic
v zurückrufen SANCTION/withdraw s>aus obj=Botschafter,Diplomat ctx=diplomatic
v ausschließen SANCTION/expel s>a|aus obj=Partei,Mitglied,Fraktion,Abgeordneter need=AR p=0.5
v austreten SANCTION/withdraw s>aus ctx=diplomatic p=0.5 need=AR
l Beziehung:abbrechen SANCTION/withdraw s>mit|zu ctx=diplomatic
l Grata:erklären SANCTION/expel s>a ctx=diplomatic
l Person:erklären SANCTION/expel s>a with=unerwünscht ctx=diplomatic
l Sanktion:belegen SANCTION s>a ctx=economic
l Sanktion:treten SANCTION g>gegen ctx=economic p=0.5
n Sanktion SANCTION g>gegen ctx=economic p=0.35 need=R
n Embargo SANCTION g>gegen ctx=economic p=0.35 need=R
n Strafzoll SANCTION g>gegen|auf ctx=economic p=0.35
n Ausweisung SANCTION/expel durch>g ctx=diplomatic with=diplomat,botschaft p=0.5
v sperren SANCTION s>a with=sanktion p=0.4
v absagen SANCTION/withdraw s>mit|in obj=Gipfel,Treffen,Besuch,Staatsbesuch with=protest,reaktion ctx=diplomatic p=0.5
v einstellen SANCTION/discontinue s>- obj=Entwicklungshilfe,Finanzhilfe,Militärhilfe
v kürzen SANCTION/discontinue s>für|an obj=Hilfe,Entwicklungshilfe,Finanzhilfe,Militärhilfe
n Moratorium SANCTION g>für|gegen p=0.3 need=A
n Einreiseverbot SANCTION g>gegen|für ctx=diplomatic p=0.4
v ausschließen SANCTION/expel s>a with=aus need=AR p=0.6
v zurückziehen SANCTION/withdraw s>aus obj=Minister,Ministerin with=regierung p=0.6
v entscheiden SANCTION s>gegen obj=Zoll,Strafzoll ctx=economic p=0.6
v erheben SANCTION s>auf|gegen obj=Zoll,Strafzoll ctx=economic
# MOBILIZE
v mobilisieren MOBILIZE/troops s>- obj=Truppe,Soldat,Armee,Reservist,Streitkraft ctx=military
v stationieren MOBILIZE/troops s>in ctx=military p=0.55 act
v aufstocken MOBILIZE/troops s>- obj=Truppe,Soldat,Kontingent ctx=military p=0.6
v verlegen MOBILIZE/troops s>in|nach|an obj=Truppe,Soldat,Panzer,Einheit,Kampfflugzeug,Kriegsschiff,Flugzeugträger ctx=military
v entsenden MOBILIZE/troops s>in|nach|an obj=Truppe,Soldat,Kriegsschiff,Einheit,Polizist,Flugzeugträger,Streitkraft,Marine,Bundeswehr ctx=military
v schicken MOBILIZE/troops s>in|nach|an obj=Truppe,Soldat,Kriegsschiff,Einheit,Kampfflugzeug,Flugzeugträger ctx=military
v zusammenziehen MOBILIZE/troops s>- obj=Truppe,Soldat,Einheit ctx=military
v aufmarschieren MOBILIZE/troops s>- with=truppe,soldat,panzer ctx=military
v umstellen MOBILIZE/police s>a A=COP with=polizei,beamte,einheit,soldat,haus p=0.6
v testen MOBILIZE/weapons s>- obj=Rakete,Atomwaffe,Langstreckenrakete,Atombombe,Marschflugkörper ctx=military
v aufrüsten MOBILIZE/weapons s>- ctx=military p=0.5
v abfeuern MOBILIZE/weapons s>- obj=Testrakete ctx=military
l Alarmbereitschaft:versetzen MOBILIZE/troops s>a ctx=military
l Manöver:abhalten MOBILIZE/troops s>- ctx=military p=0.5
l Manöver:beginnen MOBILIZE/troops s>- ctx=military p=0.5
l Rakete:testen MOBILIZE/weapons s>- ctx=military
l Einsatz:sein MOBILIZE/police s>- A=COP with=polizei,polizist,beamte,einsatzkräfte p=0.6
l Einsatz:stehen MOBILIZE/police s>- A=COP with=polizei,polizist,beamte p=0.5
n Polizeiaufgebot MOBILIZE/police g>- A=COP p=0.6
n Großaufgebot MOBILIZE/police g|von>- A=COP with=polizei,beamte p=0.6
n Polizeipräsenz MOBILIZE/police g>- A=COP p=0.55
n Raketentest MOBILIZE/weapons g>- ctx=military p=0.5
n Atomtest MOBILIZE/weapons g>- ctx=military,cbrn p=0.5
n Mobilmachung MOBILIZE/troops g>- ctx=military p=0.5
n Manöver MOBILIZE/troops g>- ctx=military p=0.3 need=A not=ausweich,überhol,wende
n Truppenaufmarsch MOBILIZE/troops g>- ctx=military p=0.55
n Truppenentsendung MOBILIZE/troops g>nach|in ctx=military p=0.5
n Militärübung MOBILIZE/troops g>- ctx=military p=0.4 need=A
n Polizeieinsatz MOBILIZE/police g>- A=COP p=0.4
n Großeinsatz MOBILIZE/police g>- A=COP with=polizei p=0.5
# COERCE
v festnehmen COERCE/arrest s>a A=COP ctx=legal
v verhaften COERCE/arrest s>a A=COP ctx=legal
v inhaftieren COERCE/arrest s>a A=COP ctx=legal p=0.6
v einsperren COERCE/arrest s>a A=GOV ctx=legal p=0.6
v verurteilen COERCE s>a A=JUD ctx=legal with=haft,jahre,strafe,gericht,tode,gefängnis,geldstrafe,monat,arrest,richter,schuldig,mord,wegen
v ausweisen COERCE/deport s>a A=GOV ctx=legal p=0.5 not=diplomat,botschaft,plan,statistik,wert
v abschieben COERCE/deport s>a A=GOV ctx=migration
v deportieren COERCE/deport s>a A=GOV
v verbieten COERCE/ban s>d|a A=GOV
v untersagen COERCE/ban s>d|a A=GOV
v beschlagnahmen COERCE/seize s>a|g|von A=COP ctx=legal
v sicherstellen COERCE/seize s>a A=COP ctx=legal p=0.45
v konfiszieren COERCE/seize s>a A=COP ctx=legal
v enteignen COERCE/seize s>a A=GOV
v durchsuchen COERCE/seize s>a|bei|von A=COP ctx=legal
v verhängen COERCE/curfew s>gegen|über obj=Ausnahmezustand,Ausgangssperre,Kriegsrecht,Notstand,Quarantäne,Lockdown A=GOV
v ausrufen COERCE/curfew s>- obj=Ausnahmezustand,Kriegsrecht,Notstand A=GOV
v verhängen COERCE s>gegen|über obj=Haftstrafe,Geldstrafe,Strafe,Todesstrafe,Haft,Hausarrest,Untersuchungshaft,Todesurteil,Bußgeld A=JUD ctx=legal
v anordnen COERCE/arrest s>gegen|für obj=Haft,Untersuchungshaft,Hausarrest,Festnahme A=JUD ctx=legal
v zensieren COERCE/censor s>a A=GOV
v sperren COERCE/restrict s>a A=GOV p=0.45 act
v abriegeln COERCE/restrict s>a A=COP
v absperren COERCE/restrict s>a A=COP p=0.5 act
v auflösen COERCE/restrict s>a A=GOV with=regierung,polizei,gericht,verboten,aufgelöst.worden,präsident p=0.45
v auflösen COERCE/restrict s>a A=COP obj=Veranstaltung,Demonstration,Versammlung,Kundgebung,Protest,Partei,Parlament,Organisation,Lager
v räumen COERCE/restrict s>a A=COP with=polizei,protest,demonstr,besetz,lager,camp,sicherheitskräfte
v niederschlagen COERCE s>a A=GOV obj=Protest,Aufstand,Demonstration,Unruhe,Kundgebung,Revolte
v stürmen COERCE/seize s>a with=polizei,spezialeinheit,beamte,sicherheitskräfte A=COP
v hacken COERCE/cyber s>a ctx=cyber A=CRM
v annektieren COERCE/seize s>a ctx=military
v einmarschieren ASSAULT s>in ctx=military
v entmachten COERCE s>a ctx=executive p=0.6
v absetzen COERCE s>a ctx=executive p=0.45 not=notruf,meldung,tweet
v entheben COERCE s>a ctx=executive
v entlassen COERCE s>a ctx=executive with=minister,regierung,präsident,chef p=0.3 need=AR
v stürzen COERCE s>a ctx=executive need=AR p=0.5
v hindern COERCE/restrict s>a|an p=0.5
v zwingen COERCE s>a p=0.45 need=AR
v unterdrücken COERCE s>a p=0.45
v überwachen COERCE s>a p=0.35 need=AR
v bespitzeln COERCE s>a ctx=intelligence
v abhören COERCE s>a ctx=intelligence p=0.55
v bestrafen COERCE s>a p=0.5
v vernehmen COERCE s>a A=COP p=0.4
v verhören COERCE s>a A=COP p=0.5
v kapern COERCE/seize s>a
v entern COERCE/seize s>a
v vertreiben COERCE/deport s>a p=0.5 need=AR
v schließen COERCE/restrict s>a obj=Grenze,Grenzübergang,Moschee,Sender,Redaktion,Zeitung,Luftraum A=GOV p=0.55
v entziehen COERCE/restrict s>d A=GOV p=0.5
v lahmlegen COERCE/cyber s>a with=hacker,cyber ctx=cyber
v putschen COERCE s>gegen A=MIL ctx=military
v ergreifen COERCE s>- obj=Macht A=MIL p=0.5
v übernehmen COERCE s>in obj=Macht with=militär,armee,putsch,rebellen,taliban p=0.55
v blockieren COERCE/restrict s>a p=0.35 need=AR
l Gewahrsam:nehmen COERCE/arrest s>a A=COP ctx=legal
l Haft:nehmen COERCE/arrest s>a A=COP ctx=legal
l Untersuchungshaft:nehmen COERCE/arrest s>a A=COP ctx=legal
l Untersuchungshaft:sitzen COERCE/arrest ->s A=JUD ctx=legal p=0.45
l Haft:sitzen COERCE/arrest ->s A=JUD ctx=legal p=0.4
l Untersuchungshaft:kommen COERCE/arrest ->s A=JUD ctx=legal
l Haftbefehl:erlassen COERCE/arrest s>gegen A=JUD ctx=legal
l Haftbefehl:ausstellen COERCE/arrest s>gegen A=JUD ctx=legal
l Hausarrest:stellen COERCE/arrest s>a A=GOV ctx=legal
l Haft:verurteilen COERCE s>a A=JUD ctx=legal
l Macht:übernehmen COERCE s>in A=MIL with=militär,armee,putsch,rebellen,taliban ctx=military
l Verbot:erlassen COERCE/ban s>für|gegen A=GOV
l Verkehr:ziehen COERCE/seize s>a A=COP p=0.3
n Festnahme COERCE/arrest durch>g A=COP ctx=legal p=0.5
n Verhaftung COERCE/arrest durch>g A=COP ctx=legal p=0.5
n Razzia COERCE/seize g>gegen|bei A=COP ctx=legal p=0.55
n Durchsuchung COERCE/seize g>g|bei A=COP ctx=legal p=0.45
n Hausdurchsuchung COERCE/seize g>g|bei A=COP ctx=legal p=0.5
n Beschlagnahmung COERCE/seize durch>g A=COP ctx=legal p=0.45
n Abschiebung COERCE/deport durch>g A=GOV ctx=migration p=0.35 need=R
n Ausgangssperre COERCE/curfew g>- A=GOV p=0.35
n Ausnahmezustand COERCE/curfew g>- A=GOV p=0.3
n Haftbefehl COERCE/arrest g>gegen A=JUD ctx=legal p=0.45
n Untersuchungshaft COERCE/arrest ->g A=JUD ctx=legal p=0.3
n Verurteilung COERCE durch>g A=JUD ctx=legal p=0.4 need=R
n Todesurteil COERCE g>gegen A=JUD ctx=legal p=0.5
n Haftstrafe COERCE g>gegen|für A=JUD ctx=legal p=0.35 need=R
n Putsch COERCE g>gegen A=MIL ctx=military p=0.45
n Staatsstreich COERCE g>gegen A=MIL ctx=military p=0.5
n Putschversuch COERCE g>gegen A=MIL ctx=military p=0.5
n Hackerangriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Cyberangriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Cyberattacke COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Blockade COERCE/restrict g|durch>g p=0.3 need=AR
n Invasion ASSAULT g|von>in|g ctx=military p=0.45
v fassen COERCE/arrest s>a A=COP with=polizei,täter,verdächtig,flucht p=0.5 not=beschluss,entschluss,zusammen
v vorführen COERCE/arrest s>a with=haftrichter,richter A=COP p=0.5
v überwältigen COERCE/arrest s>a A=COP p=0.55
v degradieren COERCE s>a p=0.5
v aneignen COERCE/seize s>a refl p=0.5
v durchgreifen COERCE s>gegen p=0.5
v vorgehen COERCE s>gegen with=polizei,sicherheitskräfte,armee,militär,hart,tränengas,wasserwerfer not=gewaltsam,brutal,schlagstöcke,knüppel A=COP p=0.55
v zurückdrängen COERCE s>a with=polizei,sicherheitskräfte A=COP p=0.5
v verschaffen COERCE/cyber s>zu refl with=hacker,zugang ctx=cyber p=0.5
v einschreiten COERCE s>gegen with=polizei A=COP p=0.5
v abschalten COERCE/censor s>a obj=Internet,Sender,Mobilfunk,Strom A=GOV
v aberkennen COERCE/restrict s>d A=GOV p=0.5
l Gewahrsam:kommen COERCE/arrest ->s A=COP ctx=legal
l Gewahrsam:befinden COERCE/arrest ->s A=COP ctx=legal p=0.45
l Haft:kommen COERCE/arrest ->s A=JUD ctx=legal p=0.5
l Haft:befinden COERCE/arrest ->s A=JUD ctx=legal p=0.4
l Hausarrest:stehen COERCE/arrest ->s A=GOV ctx=legal p=0.45
n Räumung COERCE/restrict durch>g A=COP p=0.35
n Hausarrest COERCE/arrest ->g A=GOV ctx=legal p=0.3
n Demonstrationsverbot COERCE/ban g>gegen A=GOV p=0.45
n Versammlungsverbot COERCE/ban g>gegen A=GOV p=0.45
n Verbot COERCE/ban durch>g A=GOV p=0.3 need=R
v fangen COERCE/arrest s>a A=COP with=~genommen p=0.6
v zugreifen COERCE/arrest s>- A=COP with=polizei,behörde,spezialkräfte,ermittler p=0.5
l Urteil:bestätigen COERCE s>gegen A=JUD ctx=legal
l Urteil:verkünden COERCE s>gegen A=JUD ctx=legal p=0.5
l Haftstrafe:verbüßen COERCE/arrest ->s A=JUD ctx=legal p=0.4
l Bußgeld:verhängen COERCE s>gegen A=GOV ctx=legal
# ASSAULT
v töten ASSAULT s>a not=@accident
v ermorden ASSAULT s>a
v umbringen ASSAULT s>a
v erschießen ASSAULT/firearms s>a
v erstechen ASSAULT/primitive s>a
v erschlagen ASSAULT/beat s>a p=0.6 not=baum,steinschlag
v hinrichten ASSAULT/execute s>a A=GOV
v exekutieren ASSAULT/execute s>a
v enthaupten ASSAULT/execute s>a
v köpfen ASSAULT/execute s>a not=tor,ball
v angreifen ASSAULT s>a not=verbal,scharf,kritik,worte by=force
v angreifen ACCUSE/disapprove s>a p=0.6
v attackieren ASSAULT s>a not=verbal,scharf,kritik,worte,als by=force
v attackieren ACCUSE/disapprove s>a p=0.6
v überfallen ASSAULT s>a
v bombardieren ASSAULT/aerial s>a ctx=military
v beschießen ASSAULT/heavy-weapons s>a ctx=military
v abschießen ASSAULT s>a ctx=military
v feuern ASSAULT/firearms s>auf with=auf p=0.6
v schießen ASSAULT/firearms s>auf not=tor,ball,in.die.höhe
v eröffnen ASSAULT/firearms s>auf obj=Feuer
v entführen ASSAULT/abduct s>a
v verschleppen ASSAULT/abduct s>a
v kidnappen ASSAULT/abduct s>a
v verletzen ASSAULT s>a with=schuss,schüss,messer,angriff,anschlag,attentat,schläge,auseinandersetz,zusammenst,bombe,explosion,granate,beschuss p=0.55
v verprügeln ASSAULT/beat s>a
v zusammenschlagen ASSAULT/beat s>a
v schlagen ASSAULT/beat s>a with=polizei,polizist,gesicht,faust,beamte,knüppel,schlagstock,opfer p=0.55 not=vorschlag,wahl,kandidat
v misshandeln ASSAULT/torture s>a
v foltern ASSAULT/torture s>a
v vergewaltigen ASSAULT/sexual s>a
v missbrauchen ASSAULT/sexual s>a with=sexuell,kind,mädchen,jungen p=0.6
v niederstechen ASSAULT/primitive s>a
v sprengen ASSAULT/explosives s>a p=0.55 not=rahmen,rekord
v explodieren ASSAULT/explosives ->in with=bombe,sprengsatz,autobombe,sprengsätze,attentäter p=0.6
v detonieren ASSAULT/explosives ->in with=bombe,sprengsatz,autobombe,sprengsätze,attentäter p=0.6
v zünden ASSAULT/explosives s>- obj=Bombe,Sprengsatz,Autobombe,Sprengstoff
v sprengen ASSAULT/suicide-attack s>in refl with=luft
v bewerfen ASSAULT/primitive s>a
v werfen ASSAULT/primitive s>auf|gegen obj=Stein,Flasche,Molotowcocktail,Brandsatz,Granate,Brandbombe
v vergiften ASSAULT/unconventional s>a
v zerstören ASSAULT/destroy s>a need=A p=0.5 not=sturm,erdbeben,feuer,brand,hurrikan,flut,tsunami
v vernichten ASSAULT/destroy s>a need=AR p=0.45
v anzünden ASSAULT/destroy s>a p=0.6
v massakrieren ASSAULT/massacre s>a
v kämpfen ASSAULT s>gegen need=AR ctx=military p=0.45 not=wahl,titel,spiel,armut
v einsetzen ASSAULT/crowd-control s>gegen obj=Tränengas,Wasserwerfer,Schlagstock,Gummigeschoss,Knüppel,Pfefferspray A=COP
v vorrücken ASSAULT s>auf|gegen|in ctx=military p=0.5
v erobern ASSAULT s>a ctx=military p=0.55 not=herz,titel,markt,platz
v einnehmen ASSAULT s>- ctx=military with=truppe,rebellen,armee,stadt,kämpfer p=0.45
v überrennen ASSAULT s>a ctx=military
v stürmen ASSAULT s>a ctx=military p=0.5
v sterben ASSAULT ->s with=anschlag,angriff,kämpfe,gefecht,attentat,schüss,beschuss,selbstmordanschlag,luftangriff p=0.5
v fallen ASSAULT ->s with=anschlag,attentat,schüsse p=0.35
l Leben:kommen ASSAULT ->s with=anschlag,angriff,kämpfe,gefecht,attentat,schüss,beschuss,luftangriff p=0.5
l Anschlag:verüben ASSAULT s>auf|gegen ctx=terrorism
l Attentat:verüben ASSAULT/assassinate s>auf
l Anschlag:fallen ASSAULT ->s with=opfer
l Angriff:starten ASSAULT s>auf|gegen ctx=military
l Angriff:fliegen ASSAULT/aerial s>auf|gegen ctx=military
l Angriff:verüben ASSAULT s>auf|gegen
l Angriff:beginnen ASSAULT s>auf|gegen ctx=military
l Offensive:starten ASSAULT s>gegen|auf ctx=military
l Offensive:beginnen ASSAULT s>gegen|auf ctx=military
l Feuer:eröffnen ASSAULT/firearms s>auf
l Brand:stecken ASSAULT/destroy s>a
l Brand:setzen ASSAULT/destroy s>a
l Luft:sprengen ASSAULT/explosives s>a
l Luft:jagen ASSAULT/explosives s>a
l Beschuss:nehmen ASSAULT/heavy-weapons s>a ctx=military
l Geisel:nehmen ASSAULT/abduct s>a
l Gewalt:bringen ASSAULT/abduct s>a
l Schuss:abgeben ASSAULT/firearms s>auf
l Gefecht:liefern ASSAULT s=mit|d ctx=military
l Krieg:erklären THREATEN/violence s>d ctx=military
n Anschlag ASSAULT g|von>auf|gegen ctx=terrorism p=0.55 not=anschlagserie.droht
n Attentat ASSAULT/assassinate g|von>auf|gegen p=0.55
n Angriff ASSAULT g|von>auf|gegen ctx=military p=0.5 not=angriffskrieg,angriffsfläche,hacker,cyber
n Attacke ASSAULT g|von>auf|gegen p=0.45 not=herz,verbal,cyber
n Luftangriff ASSAULT/aerial g|von>auf|gegen ctx=military p=0.6
n Drohnenangriff ASSAULT/drone g|von>auf|gegen ctx=military p=0.6
n Raketenangriff ASSAULT/heavy-weapons g|von>auf|gegen ctx=military p=0.6
n Bombenanschlag ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.6
n Selbstmordanschlag ASSAULT/suicide-attack g|von>auf|gegen ctx=terrorism p=0.6
n Selbstmordattentat ASSAULT/suicide-attack g|von>auf|gegen ctx=terrorism p=0.6
n Autobombe ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.35
n Brandanschlag ASSAULT/primitive g|von>auf|gegen p=0.6
n Giftanschlag ASSAULT/unconventional g|von>auf|gegen p=0.6
n Terroranschlag ASSAULT g|von>auf|gegen ctx=terrorism p=0.55
n Überfall ASSAULT g|von>auf p=0.5
n Übergriff ASSAULT g|von>auf|gegen p=0.45
n Zusammenstoß ASSAULT zwischen|g=mit p=0.5 not=zug,auto,fahrzeug,lkw,schiff,flugzeug,frontal A=CVL
n Auseinandersetzung ASSAULT zwischen|g=mit with=gewalt,schwer,blutig,militär,bewaffnet,polizei,demonstr,kämpf,tote p=0.5 A=CVL
n Gefecht ASSAULT zwischen|g=mit ctx=military p=0.5 A=UNK
n Schusswechsel ASSAULT/firearms zwischen|g=mit p=0.55 A=UNK
n Kampf ASSAULT zwischen|g=mit|gegen ctx=military p=0.35 with=truppe,rebellen,armee,soldat,miliz,kämpfer,taliban,front A=UNK
n Rangelei ASSAULT/beat zwischen|g=mit p=0.5 A=CVL
n Schlägerei ASSAULT/beat zwischen|g=mit p=0.45 A=CVL
n Straßenschlacht ASSAULT zwischen|g=mit p=0.5 A=CVL
n Ermordung ASSAULT/assassinate durch>g p=0.45
n Tötung ASSAULT durch>g p=0.4 need=R
n Mord ASSAULT durch>an p=0.4 need=R
n Hinrichtung ASSAULT/execute durch>g A=GOV p=0.5
n Entführung ASSAULT/abduct durch>g p=0.5
n Geiselnahme ASSAULT/abduct g|durch>g p=0.45
n Massaker ASSAULT/massacre g|durch>an p=0.45
n Beschuss ASSAULT/heavy-weapons durch|g>g ctx=military p=0.4
n Bombardierung ASSAULT/aerial durch>g ctx=military p=0.45
n Explosion ASSAULT/explosives ->in p=0.25 with=bombe,anschlag,attentat,terror
n Einmarsch ASSAULT g>in ctx=military p=0.5
n Offensive ASSAULT g>gegen|auf ctx=military p=0.35 not=charme
n Amoklauf ASSAULT/firearms g>- p=0.4
n Schießerei ASSAULT/firearms zwischen|g=mit p=0.5 A=UNK
v treffen ASSAULT s>a with=rakete,granate,bombe,geschoss,kugel,schuss p=0.5 not=getroffen.sich,mit.dem
v überfahren ASSAULT s>a with=absicht,attentäter,anschlag p=0.5
v einschlagen ASSAULT/heavy-weapons ->in with=rakete,granate,geschoss,bombe ctx=military p=0.6
v niederschießen ASSAULT/firearms s>a
v niederschlagen ASSAULT/beat s>a p=0.5
v einprügeln ASSAULT/beat s>auf
v einschlagen ASSAULT/beat s>auf with=polizei,polizist,schlagstock,knüppel,demonstr
v einstechen ASSAULT/primitive s>auf
v quälen ASSAULT/torture s>a p=0.5
l Feuer:legen ASSAULT/destroy s>- p=0.6
l Bombe:explodieren ASSAULT/explosives ->in
l Tod:bedrohen THREATEN/violence s>a
n Schuss ASSAULT/firearms g|von>auf p=0.4
n Feuergefecht ASSAULT/firearms zwischen|g=mit ctx=military p=0.5 A=UNK
n Sprengstoffanschlag ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.6
n Gewalttat ASSAULT g|von>gegen|an p=0.35
n Erstürmung ASSAULT durch>g p=0.35
n Misshandlung ASSAULT/torture durch>g p=0.4
n Folter ASSAULT/torture durch>g p=0.3
n Vergewaltigung ASSAULT/sexual durch>g p=0.4
n Terrorakt ASSAULT g|von>gegen ctx=terrorism p=0.5
v vorgehen ASSAULT s>gegen with=gewaltsam,brutal,schlagstöcke,knüppel A=COP
v einsetzen ASSAULT/firearms s>gegen obj=Schusswaffe,Munition p=0.6
l Offensive:befinden ASSAULT s>gegen ctx=military p=0.5
`;
