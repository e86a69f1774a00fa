/**
 * German act lexicon: one act per line, grouped by event type.
 *
 *   v LEMMA TYPE[/mode] FRAME [option…]        verb (infinitive with its separable prefix)
 *   n NOUN TYPE[/mode] FRAME [option…]         noun, also as last part of a compound ("Massenprotest")
 *   l NOUN:LEMMA TYPE[/mode] FRAME [option…]   verb with a noun among its arguments ("Kritik üben")
 *
 * FRAME is ACTOR>RECIPIENT, or ACTOR=OTHER when both sides act. Slots, alternatives joined by "|":
 *   s subject · a accusative · d dative · g genitive, of nouns also "von …", possessive, adjective, first part of a compound
 *   c subject of the clause that depends on the act · i parties named inside the subject · any preposition · - nobody
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
v vereinbaren AGREE s=mit ctx=diplomatic
v einigen AGREE s=mit refl ctx=diplomatic
v verständigen AGREE s=mit refl with=auf,darauf,über,darüber not=polizei,feuerwehr ctx=diplomatic
v übereinkommen AGREE s=mit
v abmachen AGREE s=mit p=0.4
v zusagen AGREE s>d|für not=absag,treffen
v zusichern AGREE s>d
v versprechen AGREE s>d not=sich
v verpflichten AGREE s>- refl p=0.6
v anbieten AGREE s>d|a p=0.6
v einladen AGREE s>a not=lädt.zum,tagesordnung mod=planned
v bereiterklären AGREE s>zu refl
v beitreten AGREE s>d mod=planned p=0.5
v beschließen AGREE s>- obj=Zusammenarbeit,Kooperation,Beitritt,Hilfe,Hilfspaket,Rettungspaket,Ausbau mod=planned p=0.6
v planen AGREE s=mit obj=Zusammenarbeit,Kooperation,Treffen,Gipfel,Manöver,Abkommen mod=planned p=0.6
v vorsehen AGREE i=- obj=Veranstaltung,Manöver,Übung,Zusammenarbeit,Kooperation,Ausbau,Austausch mod=planned with=~plan,~programm,~abkommen,~vertrag,~vereinbarung ctx=diplomatic need=A p=0.9
v aushandeln AGREE s=mit p=0.6
v annehmen AGREE s>g|von obj=Angebot,Einladung,Vorschlag,Plan,Friedensplan,Vermittlung p=0.6
l Einigung:erzielen AGREE s=mit
l Einigung:gelingen AGREE s|d=mit p=0.5
l Kompromiss:finden AGREE s=mit p=0.5
l Kompromiss:schließen AGREE s=mit
l Übereinkunft:treffen AGREE s=mit
l Vereinbarung:treffen AGREE s=mit
l Bereitschaft:erklären AGREE s>zu|mit|gegenüber
l Bereitschaft:zeigen AGREE s>zu|mit
l Bereitschaft:signalisieren AGREE s>zu|mit
l Verhandlungsbereitschaft:signalisieren AGREE s>gegenüber
l Hilfe:anbieten AGREE s>d mod=planned
l Hilfe:zusagen AGREE s>d|für
l Hilfe:versprechen AGREE s>d|für
l Unterstützung:zusagen AGREE s>d|für
l Unterstützung:anbieten AGREE s>d
l Unterstützung:zusichern AGREE s>d
l Unterstützung:versprechen AGREE s>d
l Gespräch:anbieten AGREE s>d
l Dialog:anbieten AGREE s>d
l Beziehung:ausbauen AGREE s=mit|zu mod=planned
l Zusammenarbeit:ausbauen AGREE s=mit mod=planned
l Zusammenarbeit:vertiefen AGREE s=mit mod=planned
l Zusammenarbeit:verstärken AGREE s=mit mod=planned
l Zusammenarbeit:intensivieren AGREE s=mit mod=planned
l Kooperation:ausbauen AGREE s=mit mod=planned
l Beziehung:verbessern AGREE s=mit|zu mod=planned p=0.5
l Angebot:machen AGREE s>d
l Angebot:vorlegen AGREE s>d
l Einladung:aussprechen AGREE s>an
n Einigung AGREE zwischen|g=mit not=wiedervereinigung,keine p=0.45
n Übereinkunft AGREE zwischen|g=mit p=0.4
n Einladung AGREE g>an p=0.3 need=AR
n Zusage AGREE g>an|für p=0.35 need=A
l Beschluss:fassen AGREE s=mit p=0.4
l Kompromiss:einigen AGREE s=mit
v zeigen AGREE s>zu|mit|gegenüber refl with=bereit,gesprächsbereit,verhandlungsbereit,kompromissbereit,offen
v erklären AGREE s>zu|mit refl with=bereit
v signalisieren AGREE s>gegenüber comp p=0.5
v sein AGREE s>zu with=bereit comp p=0.5
v werden AGREE s=mit with=einig p=0.5
# CONSULT
v treffen CONSULT s=a|mit not=kugel,entscheid,maßnahm,vorbereitung,vorkehr,wahl,schuss,schüss,rakete,opfer,getroffen.von,schwer,hart,vereinbarung,urteil,schuld,absprache,aussage need=A
v zusammentreffen CONSULT s=mit
v zusammenkommen CONSULT s=mit not=spende,geld
v begegnen CONSULT s=d p=0.4
v besuchen CONSULT/visit s>a not=schule,universität,gymnasium,museum,konzert,messe,kirche need=AR
v reisen CONSULT/visit s>in|nach|zu need=AR not=tourist,urlaub
v empfangen CONSULT/visit a>s not=sender,signal need=AR
v beraten CONSULT s=mit not=unternehmensberat,bank need=A
v besprechen CONSULT s=mit need=A p=0.6
v erörtern CONSULT s=mit need=A p=0.5
v verhandeln CONSULT s=mit not=gericht,prozess,fall,klage need=A
v tagen CONSULT s=- not=gericht p=0.5
v konferieren CONSULT s=mit
v telefonieren CONSULT/phone s=mit
v aufsuchen CONSULT/visit s>a p=0.4 need=AR
v einbestellen ACCUSE/allege s>a ctx=diplomatic
v einberufen CONSULT s>a obj=Sondersitzung,Krisensitzung,Sitzung,Gipfel,Treffen,Konferenz,Krisenstab mod=planned p=0.5
v eintreffen CONSULT/visit s>in with=besuch,gespräch,treffen p=0.6 need=AR
v entsenden CONSULT/visit s>nach|in obj=Delegation,Vermittler,Gesandter,Beobachter,Unterhändler p=0.6
v vermitteln CONSULT s>zwischen|in not=arbeit,job,wissen p=0.5
v konsultieren CONSULT s=a
l Gespräch:führen CONSULT s=mit
l Gespräch:aufnehmen CONSULT s=mit
l Gespräch:stattfinden CONSULT zwischen|g=mit p=0.6
l Verhandlung:führen CONSULT s=mit
l Verhandlung:aufnehmen CONSULT s=mit
l Verhandlung:beginnen CONSULT s=mit p=0.6
l Gespräch:beginnen CONSULT s=mit p=0.6
l Telefongespräch:führen CONSULT/phone s=mit
l Telefonat:führen CONSULT/phone s=mit
l Kontakt:aufnehmen CONSULT s=mit|zu
l Besuch:abstatten CONSULT/visit s>d
l Besuch:aufhalten CONSULT/visit s>in
l Besuch:eintreffen CONSULT/visit s>in|bei
l Besuch:weilen CONSULT/visit s>in|bei
l Besuch:kommen CONSULT/visit s>in|nach|bei
l Besuch:reisen CONSULT/visit s>in|nach
l Besuch:ankommen CONSULT/visit s>in
l Besuch:befinden CONSULT/visit s>in
l Besuch:aufbrechen CONSULT/visit s>in|nach mod=planned
l Treffen:kommen CONSULT s=mit p=0.6
l Treffen:zusammenkommen CONSULT s=mit
l Krisensitzung:zusammenkommen CONSULT s=-
l Sondersitzung:zusammenkommen CONSULT s=-
l Beratung:zusammenkommen CONSULT s=mit
n Treffen CONSULT zwischen|g=mit|von not=klassentreffen,familientreffen p=0.55
n Gipfeltreffen CONSULT zwischen|g=mit p=0.5
n Begegnung CONSULT zwischen|g=mit p=0.4 need=A
n Zusammenkunft CONSULT zwischen|g=mit p=0.4
n Besuch CONSULT/visit g>in|bei not=besucher,arztbesuch,schulbesuch p=0.5 need=AR
n Staatsbesuch CONSULT/visit g>in|bei p=0.55
n Antrittsbesuch CONSULT/visit g>in|bei p=0.6
n Arbeitsbesuch CONSULT/visit g>in|bei p=0.6
n Gespräch CONSULT zwischen|g=mit not=gesprächspartner,interview p=0.4 need=A
n Telefonat CONSULT/phone zwischen|g=mit p=0.6
n Telefongespräch CONSULT/phone zwischen|g=mit p=0.6
n Verhandlung CONSULT zwischen|g=mit not=gerichtsverhandl,hauptverhandl,prozess p=0.45
n Verhandlungsrunde CONSULT zwischen|g=mit p=0.5
n Tarifverhandlung CONSULT zwischen|g=mit A=LAB p=0.5
n Sondierungsgespräch CONSULT zwischen|g=mit p=0.5
n Koalitionsverhandlung CONSULT zwischen|g=mit p=0.5
n Friedensgespräch CONSULT zwischen|g=mit p=0.5
n Friedensverhandlung CONSULT zwischen|g=mit p=0.5
n Beratung CONSULT zwischen|g=mit p=0.35 need=A
n Ministertreffen CONSULT g=- p=0.5
n Gipfel CONSULT g=- not=berg,gipfelstürm p=0.25 need=A
n Sondersitzung CONSULT g=- p=0.3 need=A
l Krisensitzung:abhalten CONSULT s=-
n Krisensitzung CONSULT g=- p=0.4
n Gipfelkonferenz CONSULT g=- p=0.4
n Friedenskonferenz CONSULT g=- p=0.45
n Ministerkonferenz CONSULT g=- p=0.4
n Empfang CONSULT/visit g>bei|durch p=0.25 need=A
n Unterredung CONSULT zwischen|g=mit p=0.5
n Anhörung CONSULT g=- p=0.3 need=A
# SUPPORT
v unterzeichnen SUPPORT s=mit ctx=diplomatic,legal
v unterschreiben SUPPORT s=mit ctx=diplomatic,legal
v signieren SUPPORT s=mit obj=Abkommen,Vertrag ctx=diplomatic,legal
v ratifizieren SUPPORT s>- ctx=diplomatic,legal
v paraphieren SUPPORT s=mit ctx=diplomatic,legal
v besiegeln SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung,Partnerschaft,Pakt,Bündnis,Zusammenarbeit ctx=diplomatic,legal
v schließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Frieden,Friedensvertrag,Vereinbarung ctx=diplomatic,legal
v abschließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Vereinbarung ctx=diplomatic,legal
v verabschieden SUPPORT s>- obj=Gesetz,Resolution,Haushalt,Verfassung,Paket,Reform,Erklärung p=0.5 ctx=legislative
v billigen SUPPORT s>a|g p=0.6
v absegnen SUPPORT s>a p=0.6
v genehmigen SUPPORT s>a p=0.45
v zustimmen SUPPORT s>d p=0.55
v befürworten SUPPORT s>a
v begrüßen SUPPORT s>a not=willkommen,gäste
v loben SUPPORT s>a
v würdigen SUPPORT s>a
v preisen SUPPORT s>a
v gratulieren SUPPORT s>d ctx=diplomatic
v beglückwünschen SUPPORT s>a ctx=diplomatic
v danken SUPPORT s>d
v bedanken SUPPORT s>bei refl
v unterstützen SUPPORT s>a p=0.6
v anerkennen SUPPORT s>a ctx=diplomatic
v bekräftigen SUPPORT s>- obj=Unterstützung,Solidarität,Engagement,Freundschaft,Partnerschaft,Bündnis p=0.6
v verteidigen SUPPORT s>a not=titel,meister,heimat,grenze,stadt,sich,doktor p=0.5
v solidarisieren SUPPORT s>mit refl
v entschuldigen SUPPORT s>bei refl ctx=diplomatic
v rechtfertigen SUPPORT s>a p=0.4
v beipflichten SUPPORT s>d
v auszeichnen SUPPORT s>a p=0.35
v ehren SUPPORT s>a p=0.4
v kondolieren SUPPORT s>d
v plädieren SUPPORT s>für p=0.4
v normalisieren SUPPORT s=mit obj=Beziehung ctx=diplomatic
v zusammenschließen COOPERATE s=mit refl
l Beziehung:aufnehmen SUPPORT s=mit|zu ctx=diplomatic
l Beziehung:normalisieren SUPPORT s=mit|zu ctx=diplomatic
l Zustimmung:geben SUPPORT s>zu|d
l Zustimmung:erteilen SUPPORT s>zu|d
l Zustimmung:signalisieren SUPPORT s>zu|d
l Dank:aussprechen SUPPORT s>d
l Glückwunsch:aussprechen SUPPORT s>d
l Glückwunsch:übermitteln SUPPORT s>d
l Beileid:aussprechen SUPPORT s>d
l Unterstützung:erhalten SUPPORT von>s
l Unterstützung:bekommen SUPPORT von>s
l Unterstützung:aussprechen SUPPORT s>d|für
l Schutz:nehmen SUPPORT s>a p=0.6
l Lob:aussprechen SUPPORT s>für|d
l Lob:finden SUPPORT s>für
l Vertrauen:aussprechen SUPPORT s>d
l Solidarität:erklären SUPPORT s>mit
l Abkommen:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Vertrag:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Seite:stellen SUPPORT s>g|d p=0.4
v stellen SUPPORT s>hinter refl need=AR
v stehen SUPPORT s>hinter need=AR p=0.5
n Unterzeichnung SUPPORT durch|zwischen=- p=0.5 ctx=diplomatic,legal
n Ratifizierung SUPPORT durch>- p=0.4 ctx=diplomatic,legal
n Zustimmung SUPPORT g>zu p=0.35 need=A
n Unterstützung SUPPORT g|durch>für p=0.3 need=AR
n Lob SUPPORT g|von>für p=0.35 need=AR
n Glückwunsch SUPPORT g>an|zu p=0.35 need=AR
n Abkommen SUPPORT zwischen=mit p=0.3 need=A ctx=diplomatic,legal
v akzeptieren SUPPORT s>a p=0.4
v einsetzen SUPPORT s>für refl p=0.4
v bewundern SUPPORT s>a
v bezeichnen SUPPORT s>a with=erfolg,historisch,freund,vorbild,mutig,beeindruckend,wichtig,hilfreich,selbstverteidigung,held p=0.4
v nennen SUPPORT s>a with=freund,vorbild,mutig,beeindruckend,hilfreich,held,großartig p=0.4
l Zufriedenheit:äußern SUPPORT s>über|mit p=0.4
l Rücken:stärken SUPPORT s>d
v verleihen SUPPORT s>d obj=Preis,Orden,Auszeichnung,Medaille p=0.6
v erfreuen SUPPORT s>über refl p=0.4
v zeigen SUPPORT s>über|von|mit refl with=erfreut,zufrieden,beeindruckt,dankbar,erleichtert p=0.5
# CONCEDE
v einräumen CONCEDE s>- not=platz,recht p=0.5
v einlenken CONCEDE s>gegenüber
v nachgeben CONCEDE s>d
v entgegenkommen CONCEDE s>d
v zugeben CONCEDE s>- p=0.5
v zurücknehmen CONCEDE s>- p=0.45
v zugestehen CONCEDE s>d
v gestehen CONCEDE s>- p=0.5
l Zugeständnis:machen CONCEDE s>d
l Waffenruhe:verkünden CONCEDE s=mit ctx=military
l Waffenruhe:ausrufen CONCEDE s=mit ctx=military
l Waffenruhe:erklären CONCEDE s=mit ctx=military
l Waffenruhe:ankündigen CONCEDE s=mit ctx=military
l Waffenruhe:vereinbaren CONCEDE s=mit ctx=military
l Waffenruhe:einigen CONCEDE s=mit ctx=military
l Waffenstillstand:verkünden CONCEDE s=mit ctx=military
l Waffenstillstand:ausrufen CONCEDE s=mit ctx=military
l Waffenstillstand:erklären CONCEDE s=mit ctx=military
l Waffenstillstand:vereinbaren CONCEDE s=mit ctx=military
l Waffenstillstand:einigen CONCEDE s=mit ctx=military
l Rücktritt:ankündigen CONCEDE s>- mod=planned
l Rücktritt:anbieten CONCEDE s>d mod=planned
l Abzug:ankündigen CONCEDE s>- mod=planned ctx=military
l Rückzug:ankündigen CONCEDE s>- mod=planned
l Freilassung:ankündigen CONCEDE s>- mod=planned
l Freilassung:zusagen CONCEDE s>- mod=planned
l Lockerung:ankündigen CONCEDE s>- mod=planned
l Neuwahl:ankündigen CONCEDE s>- mod=planned p=0.6
l Fehler:einräumen CONCEDE s>-
l Fehler:eingestehen CONCEDE s>-
l Schuld:eingestehen CONCEDE s>-
l Geständnis:ablegen CONCEDE s>-
n Zugeständnis CONCEDE g>an|gegenüber p=0.3
n Geständnis CONCEDE g>- p=0.35
v verzichten CONCEDE s>auf p=0.4 need=A
v abrücken CONCEDE s>von p=0.5
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
v fordern REQUEST s>von|a|c not=todesopfer,opfer,leben,menschenleben,tote,tribut
v auffordern REQUEST s>a
v verlangen REQUEST s>von|a|c
v appellieren REQUEST s>an
v aufrufen REQUEST s>a|zu not=generalstreik
v bitten REQUEST s>a
v drängen REQUEST s>a|auf p=0.6
v anmahnen REQUEST s>a|bei|c p=0.6
v mahnen REQUEST s>a|c p=0.6
v beantragen REQUEST s>bei|a p=0.6
v einfordern REQUEST s>von|a
v ersuchen REQUEST s>a
v anrufen REQUEST s>a obj=Gericht,Bundesverfassungsgericht,Gerichtshof,Sicherheitsrat p=0.6 ctx=legal
v pochen REQUEST s>auf p=0.6
v beharren REQUEST s>auf p=0.5
v bestehen REQUEST s>auf with=auf,darauf need=A p=0.4 not=gefahr,verdacht,besteht.aus
v vorschlagen REQUEST s>d|c p=0.5
v anregen REQUEST s>a|c p=0.5
v anordnen REQUEST s>a p=0.35
v empfehlen REQUEST s>d p=0.5
v raten REQUEST s>d p=0.5
v abraten REQUEST s>d p=0.5
v werben REQUEST s>bei|für need=A p=0.45
v ermahnen REQUEST s>a
v nahelegen REQUEST s>d p=0.5
v aussprechen REQUEST s>gegen|für refl p=0.5
v eintreten REQUEST s>für with=für need=A p=0.35
v hoffen REQUEST s>c comp p=0.3 need=AR
v wünschen REQUEST s>von comp p=0.3 need=AR
l Forderung:stellen REQUEST s>an
l Forderung:erheben REQUEST s>an|gegen
l Forderung:richten REQUEST s>an
l Forderung:bekräftigen REQUEST s>an|nach
l Appell:richten REQUEST s>an
l Bitte:richten REQUEST s>an
l Aufruf:richten REQUEST s>an
l Druck:ausüben REQUEST s>auf
l Druck:machen REQUEST s>auf
l Druck:setzen REQUEST s>a
l Antrag:stellen REQUEST s>bei|an
l Antrag:einbringen REQUEST s>gegen|in
l Antrag:einreichen REQUEST s>bei
l Bedingung:stellen REQUEST s>d
l Bedingung:machen REQUEST s>d|für
l Misstrauensantrag:stellen REQUEST s>gegen ctx=legislative
l Misstrauensantrag:einbringen REQUEST s>gegen ctx=legislative
l Ultimatum:stellen THREATEN s>d
l Berufung:einlegen REQUEST s>gegen ctx=legal
l Revision:einlegen REQUEST s>gegen ctx=legal
l Einspruch:einlegen REJECT s>gegen ctx=legal
l Beschwerde:einlegen ACCUSE/allege s>gegen|bei ctx=legal
l Widerspruch:einlegen REJECT s>gegen ctx=legal
n Forderung REQUEST g>an|nach not=lohnforder.von p=0.4 need=A
n Appell REQUEST g>an p=0.4
n Aufruf REQUEST g>an|zu p=0.35
n Aufforderung REQUEST g>an p=0.4
n Rücktrittsforderung REQUEST g>an|gegen p=0.45
n Ruf REQUEST g>nach p=0.25 need=A
v wenden REQUEST s>an refl with=an,bitte,appell,aufruf,brief,petition p=0.5 need=AR
v anschließen REQUEST s>d refl with=forderung,aufruf,appell p=0.6
v bemühen REQUEST s>um refl p=0.3
v ansuchen REQUEST s>bei|um p=0.5
v erwarten REQUEST s>von with=von need=AR p=0.45
l Wert:legen REQUEST s>auf p=0.3
l Petition:einreichen REQUEST s>bei|an
l Petition:übergeben REQUEST s>d
l Konsequenz:fordern REQUEST s>von
n Misstrauensantrag REQUEST g>gegen ctx=legislative p=0.5
n Petition REQUEST g>an p=0.4
n Gesuch REQUEST g>an p=0.35
n Berufung REQUEST g>gegen ctx=legal p=0.3 need=A
n Antrag REQUEST g>auf|an|gegen p=0.25 need=A
# ACCUSE
v kritisieren ACCUSE/disapprove s>a|an|c
v bemängeln ACCUSE/disapprove s>a|an
v beklagen ACCUSE/disapprove s>a|bei|c not=tote,opfer,verlust p=0.55
v rügen ACCUSE/disapprove s>a
v tadeln ACCUSE/disapprove s>a
v verurteilen ACCUSE/disapprove s>a not=haft,jahre,strafe,gericht,tode,gefängnis,geldstrafe,monat,arrest,richter
v vorwerfen ACCUSE/allege s>d
v beschuldigen ACCUSE/allege s>a
v anklagen ACCUSE/allege s>a A=JUD ctx=legal
v bezichtigen ACCUSE/allege s>a
v verdächtigen ACCUSE/allege s>a A=COP
v anprangern ACCUSE/disapprove s>a
v brandmarken ACCUSE/disapprove s>a
v geißeln ACCUSE/disapprove s>a
v missbilligen ACCUSE/disapprove s>a
v monieren ACCUSE/disapprove s>a
v unterstellen ACCUSE/allege s>d p=0.5
v beschimpfen ACCUSE/disapprove s>a
v beleidigen ACCUSE/disapprove s>a
v attackieren ACCUSE/disapprove s>a with=scharf,verbal,worte,rhetorisch,heftig,kritik
v angreifen ACCUSE/disapprove s>a with=scharf,verbal,worte,rhetorisch,kritik
v ermitteln ACCUSE/investigate s>gegen|wegen A=COP ctx=crime need=A
v untersuchen ACCUSE/investigate s>a|gegen p=0.45
v fahnden ACCUSE/investigate s>nach A=COP ctx=crime
v verklagen ACCUSE/allege s>a ctx=legal
v klagen ACCUSE/allege s>gegen with=gegen ctx=legal
v anzeigen ACCUSE/allege s>a ctx=legal p=0.55
v beschweren ACCUSE/allege s>über|bei refl
v protestieren ACCUSE/disapprove s>gegen with=regierung.protestierte,außenministerium,botschaft p=0.6
v empören ACCUSE/disapprove s>über refl p=0.5
v bezweifeln ACCUSE/disapprove s>a p=0.5
v anzweifeln ACCUSE/disapprove s>a p=0.5
v bedauern ACCUSE/disapprove s>a p=0.35
v bezeichnen ACCUSE/disapprove s>a with=diktator,terror,farce,skandal,verbrech,mörder,unverantwort,inakzeptab,gefährlich,lüg,falsch,skandalös,unerträg,absurd,undemokrat,illegal,verräter,fehler,provokation,katastroph,zynisch,unsinn,schande,völkerrechtswidrig,rassist,feig,aggress,unmensch,menschenverachtend,heuchl,peinlich,unzumutbar,beschämend,kriminell,schlecht,putsch,verfassungswidrig,rechtswidrig,untragbar,idiot,grauenvoll,geschmacklos,überzogen,undenkbar,kriegsverbrech
v nennen ACCUSE/disapprove s>a with=diktator,terror,farce,skandal,verbrech,mörder,unverantwort,inakzeptab,gefährlich,lüg,skandalös,unerträg,absurd,undemokrat,illegal,verräter,provokation,katastroph,zynisch,unsinn,schande,völkerrechtswidrig,rassist,feig,aggress,unmensch,menschenverachtend,heuchl,peinlich,unzumutbar,beschämend,kriminell,schlecht,putsch,verfassungswidrig,rechtswidrig,untragbar,idiot,grauenvoll,geschmacklos,überzogen,undenkbar,kriegsverbrech p=0.6
l Kritik:üben ACCUSE/disapprove s>an
l Kritik:äußern ACCUSE/disapprove s>an
l Kritik:stoßen ACCUSE/disapprove bei>s p=0.5
l Kritik:geraten ACCUSE/disapprove ->s p=0.4
l Kritik:ernten ACCUSE/disapprove von>s p=0.5
l Vorwurf:erheben ACCUSE/allege s>gegen
l Vorwurf:machen ACCUSE/allege s>d
l Vorwurf:richten ACCUSE/allege s>gegen|an
l Anklage:erheben ACCUSE/allege s>gegen A=JUD ctx=legal
l Klage:erheben ACCUSE/allege s>gegen ctx=legal
l Klage:einreichen ACCUSE/allege s>gegen ctx=legal
l Klage:ziehen ACCUSE/allege s>gegen ctx=legal
l Strafanzeige:erstatten ACCUSE/allege s>gegen ctx=legal
l Anzeige:erstatten ACCUSE/allege s>gegen ctx=legal
l Strafanzeige:stellen ACCUSE/allege s>gegen ctx=legal
l Protest:einlegen ACCUSE/disapprove s>gegen|bei ctx=diplomatic
l Beschwerde:einreichen ACCUSE/allege s>gegen|bei ctx=legal
l Empörung:äußern ACCUSE/disapprove s>über
l Besorgnis:äußern ACCUSE/disapprove s>über p=0.5
l Bedenken:äußern ACCUSE/disapprove s>gegen p=0.5
l Zweifel:äußern ACCUSE/disapprove s>an p=0.5
l Last:legen ACCUSE/allege s>d A=JUD
l Schuld:geben ACCUSE/allege s>d
l Schuld:zuweisen ACCUSE/allege s>d
l Untersuchung:einleiten ACCUSE/investigate s>gegen
l Ermittlung:einleiten ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlung:aufnehmen ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlungsverfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=crime
l Verfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=legal
l Verdacht:stehen ACCUSE/allege ->s A=COP ctx=crime p=0.45
l Gericht:stehen ACCUSE/allege ->s A=JUD ctx=legal with=vor p=0.5
l Gericht:verantworten ACCUSE/allege ->s A=JUD ctx=legal
l Gericht:stellen ACCUSE/allege s>a A=JUD ctx=legal p=0.5
v verantworten ACCUSE/allege ->s refl A=JUD ctx=legal p=0.5
v machen ACCUSE/allege s>a with=verantwortlich
v einstufen ACCUSE/disapprove s>a with=terror,gefährd,extremis p=0.5
n Kritik ACCUSE/disapprove g|von>an|gegen not=kritiker,selbstkritik,kritikpunkt p=0.45
n Vorwurf ACCUSE/allege g|von>gegen|an p=0.35 need=R
n Ermittlung ACCUSE/investigate g>gegen A=COP ctx=crime p=0.4 need=R
n Ermittlungsverfahren ACCUSE/investigate g>gegen A=JUD ctx=crime p=0.45
n Anklage ACCUSE/allege g>gegen A=JUD ctx=legal p=0.4 need=R
n Klage ACCUSE/allege g>gegen ctx=legal p=0.35 need=R
n Strafanzeige ACCUSE/allege g>gegen ctx=legal p=0.4
n Prozess ACCUSE/allege ->gegen A=JUD ctx=legal p=0.4 need=R not=friedensprozess,friedens
n Anschuldigung ACCUSE/allege g>gegen p=0.4 need=R
v suchen ACCUSE/allege s>a with=haftbefehl,polizei,steckbrief,hochverrat A=COP p=0.45
v halten ACCUSE/disapprove s>a with=überzogen,verfassungsfeind,unverantwort,gefährlich,falsch,verfassungswidrig,illegal p=0.5
v zweifeln ACCUSE/disapprove s>an p=0.5
v vorgehen ACCUSE/allege s>gegen with=gerichtlich,juristisch,rechtlich ctx=legal
v belasten ACCUSE/allege s>a need=AR p=0.45
v verspotten ACCUSE/disapprove s>a
l Schritt:einleiten ACCUSE/allege s>gegen with=rechtlich,juristisch ctx=legal
l Misstrauen:aussprechen ACCUSE/disapprove s>d ctx=legislative
l Unmut:äußern ACCUSE/disapprove s>über
l Enttäuschung:äußern ACCUSE/disapprove s>über
n Strafverfahren ACCUSE/investigate g>gegen A=JUD ctx=legal p=0.4
n Untersuchung ACCUSE/investigate g|durch>gegen|g p=0.3 need=A
n Beschwerde ACCUSE/allege g|von>gegen|über p=0.35 need=A
n Bedenken ACCUSE/disapprove g|von>gegen p=0.3 need=A
v einstufen ACCUSE/disapprove s>a with=verfassungswidrig,illegal,rechtswidrig,gefährlich p=0.6
v erklären ACCUSE/disapprove s>a with=verfassungswidrig,ungültig,betrügerisch,illegal p=0.5
v zeigen ACCUSE/disapprove s>über|von refl with=empört,enttäuscht,besorgt,entsetzt,schockiert,verärgert,skeptisch,bestürzt
v äußern ACCUSE/disapprove s>über|zu refl with=empört,enttäuscht,besorgt,entsetzt,kritisch,verärgert,skeptisch
v reagieren ACCUSE/disapprove s>auf with=empört,empörung,entsetz,wut,wütend,kritik,scharf,verärgert,bestürz
v betrachten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß
v werten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß,verschwendung,angriff p=0.6
v einschätzen ACCUSE/disapprove s>a with=verletzung,gefährlich,verstoß,bedrohung p=0.5
v sehen ACCUSE/disapprove s>in with=gefahr,verstoß,verletzung,bedrohung,provokation,gefährdung p=0.4
l Gericht:ziehen ACCUSE/allege s>gegen with=vor ctx=legal p=0.5
l Klageschrift:einreichen ACCUSE/allege s>gegen|bei ctx=legal
l Verständnis:zeigen ACCUSE/disapprove s>für with=kein,wenig p=0.5
l Sorge:äußern ACCUSE/disapprove s>über p=0.4
l Alarm:schlagen ACCUSE/disapprove s>- p=0.4
# REJECT
v ablehnen REJECT s>a|g
v zurückweisen REJECT s>a|g|von
v verweigern REJECT s>d|a p=0.6
v weigern REJECT s>- refl
v bestreiten REJECT s>a not=lebensunterhalt,spiel p=0.6
v dementieren REJECT s>a|von p=0.6
v leugnen REJECT s>a p=0.4
v widersprechen REJECT s>d
v verwerfen REJECT s>a p=0.5
v ausschlagen REJECT s>a obj=Angebot,Einladung
v abweisen REJECT s>a|g A=JUD p=0.6
v widersetzen REJECT s>d refl
v boykottieren PROTEST/boycott s>a
v distanzieren REJECT s>von refl p=0.5
v abstreiten REJECT s>a
v verwahren REJECT s>gegen refl
v verbitten REJECT s>- refl
v wehren REJECT s>gegen refl p=0.45
v entgegentreten REJECT s>d p=0.5
v absagen REJECT s>- obj=Treffen,Besuch,Gipfel,Teilnahme,Gespräch,Reise p=0.6
v blockieren REJECT s>a obj=Entscheidung,Resolution,Beitritt,Reform,Gesetz,Erklärung,Einigung,Verhandlung p=0.55
v missachten REJECT s>a p=0.45
v stimmen REJECT s>gegen with=gegen p=0.5 need=A
v ausschließen REJECT s>- p=0.4 not=partei,mitglied,wettbewerb,fraktion
l Veto:einlegen REJECT s>gegen ctx=diplomatic
l Absage:erteilen REJECT s>d
l Nein:sagen REJECT s>zu p=0.5
l Vorwurf:zurückweisen REJECT s>g|von
l Unschuld:beteuern REJECT s>-
l Widerstand:leisten REJECT s>gegen p=0.45
l Frage:kommen REJECT s>- with=nicht.in,kommt.nicht p=0.4
l Anerkennung:verweigern REJECT s>d
l Zustimmung:verweigern REJECT s>d|zu
n Ablehnung REJECT g|durch>g p=0.35 need=A
n Weigerung REJECT g>- p=0.4 need=A
n Absage REJECT g|von>an p=0.4 need=A
n Veto REJECT g>gegen p=0.4 need=A
n Dementi REJECT g>- p=0.4 need=A
n Widerstand REJECT g>gegen p=0.3 need=AR
v zustimmen REJECT s>d neg
v unterstützen REJECT s>a neg
v anerkennen REJECT s>a neg
v akzeptieren REJECT s>a neg
v beteiligen REJECT s>an neg refl
v teilnehmen REJECT s>an neg p=0.5
v nachkommen REJECT s>d neg
v mittragen REJECT s>a neg
v verhandeln REJECT s>mit neg
v unterzeichnen REJECT s>a neg
v unterschreiben REJECT s>a neg
v billigen REJECT s>a neg
v hinnehmen REJECT s>a neg
v verlängern REJECT s>a neg p=0.5
v ausliefern REJECT s>a neg ctx=legal
v tolerieren REJECT s>a neg
v reagieren REJECT s>auf neg p=0.4
v einigen REJECT s=mit neg refl p=0.4
v wenden REJECT s>gegen refl with=gegen need=A p=0.5
v stellen REJECT s>gegen refl with=gegen p=0.5
v stellen REJECT s>a with=infrage,in.frage p=0.5
v scheitern REJECT s>- with=verhandlung,gespräch,abstimmung,parlament,senat,veto p=0.3
v abbringen REJECT s>- neg refl
v abwählen REJECT s>a ctx=legislative p=0.5
l Grund:sehen REJECT s>- with=kein p=0.6
l Anlass:sehen REJECT s>- with=kein p=0.6
l Verfügung:stehen REJECT s>- neg p=0.5
l Absicht:haben REJECT s>- with=kein,nicht p=0.5
l Schuld:weisen REJECT s>- with=von.sich
l Vorwurf:weisen REJECT s>g|von with=von.sich
l Rücktritt:ablehnen REJECT s>- ctx=executive
l Unterstützung:verweigern REJECT s>d
l Gespräch:verweigern REJECT s>mit|d
l Abstand:nehmen REJECT s>von p=0.5
n Gegenstimme REJECT g|von>- p=0.3 need=A
v zeigen REJECT s>mit refl neg with=zufrieden p=0.5
# THREATEN
v drohen THREATEN s>d|mit not=haft,gefängnis,strafe,gefahr,stau,geldstrafe,todesstrafe,abstieg,insolvenz,einsturz,pleite,absturz need=A
v androhen THREATEN s>d
v bedrohen THREATEN s>a with=tod,waffe,messer,pistole,gewalt,mord p=0.6
v bedrohen THREATEN s>a need=AR p=0.45
v warnen THREATEN s>a|vor p=0.5
v verwarnen THREATEN s>a
v erpressen THREATEN s>a
v einschüchtern THREATEN s>a
l Drohung:aussprechen THREATEN s>gegen
l Warnung:aussprechen THREATEN s>an
l Konsequenz:drohen THREATEN s>d
l Gegenmaßnahme:ankündigen THREATEN s>gegen
l Vergeltung:ankündigen THREATEN s>gegen ctx=military
l Vergeltung:drohen THREATEN s>d ctx=military
l Rache:schwören THREATEN s>d|gegen|an
l Sanktion:drohen THREATEN s>d ctx=economic
l Sanktion:androhen THREATEN s>d ctx=economic
l Konsequenz:ankündigen THREATEN s>gegen|für
l Klage:ankündigen THREATEN s>gegen ctx=legal
l Streik:ankündigen THREATEN s>- A=LAB p=0.5
l Streik:drohen THREATEN s>d A=LAB
n Drohung THREATEN g>gegen|an p=0.4
n Morddrohung THREATEN g>gegen|an p=0.5
n Ultimatum THREATEN g>an p=0.45
n Warnung THREATEN g>an|vor p=0.3 need=A
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
