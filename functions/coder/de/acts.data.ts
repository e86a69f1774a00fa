/**
 * German act lexicon: one act per line, grouped by event type.
 *
 *   v LEMMA TYPE[/mode] FRAME [option…]        verb (infinitive with its separable prefix)
 *   n NOUN TYPE[/mode] FRAME [option…]         noun, also as last part of a compound ("Massenprotest")
 *   l NOUN:LEMMA TYPE[/mode] FRAME [option…]   verb with a noun among its arguments ("Kritik üben")
 *
 * FRAME is ACTOR>RECIPIENT, or ACTOR=OTHER when both sides act. Slots, alternatives joined by "|":
 *   s subject · a accusative · d dative · g genitive, of nouns also "von …", possessive, adjective, first part of a compound
 *   c subject of the clause that depends on the act, o objects of the infinitive that does · i parties named inside the subject · q who says so · any preposition · - nobody
 * In the passive, s and a change places and "von" or "durch" names the actor.
 *
 * Options: obj=… nouns of which one must be an object; not=… and with=… words that the clause must not or must have
 * ("haft" begins with, "~haft" contains, "auf.die" in sequence, "@name" a list of act-words.data.ts; small words such as "sich" as they are); refl; comp (needs a dependent clause);
 * mod=planned|hypothetical; ctx=context,…; A=/R=SECTOR of the side that is understood when nobody is named;
 * by=court by courts only, where anybody is named, by=opinion not of a person where nobody is named, nor by a court of a person, by=force not between politicians nor by bodies without an army, by=people not by a state, by=talks not by a parliament alone, by=words by politicians and bodies without an army only (see record/by-whom.ts); act no state: not in the statal passive, COOPERATE in the present too;
 * summary tells of words that the next sentences may report;
 * open said to nobody in particular where nobody is named; need=A|R|AR sides that must be named; neg (the clause must be negated, and the act is real); pred (with= is said of the subject, not in it); p=… trust in the line (default 0.7, with a noun 0.8).
 * "nichtwerden" stands for any verb of which a speaker says that he will not do it ("man werde nicht verhandeln"),
 * "sonstwerden" for what he says that he will do if others do not yield.
 * Where sides are missing that a line needs, the next line of the same verb is tried.
 */
export const ACT_LINES = `
# AGREE
v abmachen AGREE s=mit p=0.4
v absprechen AGREE s=mit refl need=AR p=0.5
v abstimmen AGREE s=mit refl comp p=0.5
v anbieten AGREE s>d|a|o not=~flugplatz,veranstaltung,kurse,waren,produkte,landeplatz p=0.88
v ankündigen AGREE s>für obj=Geld,Mittel,Hilfsgeld,Aufstockung,Investition with=mehr.geld,zusätzlich,~aufstock,million,milliarde need=A p=0.64
v annehmen AGREE s>g|von obj=Angebot,Einladung,Vorschlag,Plan,Friedensplan,Vermittlung p=0.72
v anstreben AGREE s=mit obj=Zusammenarbeit,Beteiligung,Kooperation,Partnerschaft,Abkommen,Einigung,Dialog,Bündnis,Koalition mod=planned p=0.62
v antragen AGREE s>d p=0.75
v aufnehmen AGREE s>a obj=Flüchtling,Migrant,Geflüchtete,Kind,Bootsflüchtling,Gerettete with=wollen,will,bereit mod=planned need=A ctx=asylum p=0.62
v aushandeln AGREE s=mit p=0.6
v beitreten AGREE s>d mod=planned p=0.5
v bereiterklären AGREE s>zu|o refl p=0.85
v bereitfinden AGREE s>zu|o refl p=0.85
v bereitstehen AGREE s>zu|o comp p=0.5
v beschließen AGREE s>für|an comp with=aufzustocken,aufstockung,hilfsgelder,hilfen.für need=A p=0.62
v beschließen AGREE s>- obj=Zusammenarbeit,Kooperation,Beitritt,Hilfe,Hilfspaket,Rettungspaket,Ausbau p=0.72
v beschließen AGREE s=mit obj=Austausch,Partnerschaft,Bündnis,Aktionsplan,Normalisierung need=A p=0.77
v besiegeln AGREE s=mit obj=Pipeline,Gaspipeline,Geschäft,Deal,Handel with=handschlag p=0.72
v bieten AGREE s>d obj=Hilfe,Unterstützung,Schutz,Asyl,Zusammenarbeit,Prozent,Lohnerhöhung,Zuflucht need=A p=0.82
v einigen AGREE s=mit refl need=A p=0.8
v einladen AGREE s>a not=lädt.zum,tagesordnung,erschienen need=A p=0.82
v einwilligen AGREE s>in|o p=0.9
v erklären AGREE s>zu|mit|o refl with=bereit p=0.82
v folgen AGREE s>g obj=Einladung p=0.82
v garantieren AGREE s>d obj=Sicherheit,Schutz,Unterstützung,Beistand,Hilfe,Lieferung need=AR p=0.87
v geloben AGREE s>d;o comp p=0.8
l Gespräch:wollen AGREE s=mit mod=planned not=kein p=0.72
l Verhandlung:wollen AGREE s=mit mod=planned not=kein p=0.72
l Treffen:wollen AGREE s=mit mod=planned not=kein p=0.72
l Dialog:wollen AGREE s=mit mod=planned not=kein p=0.72
l Zusammenarbeit:wollen AGREE s=mit mod=planned not=kein p=0.72
l Abkommen:wollen AGREE s=mit mod=planned not=kein p=0.72
l Partnerschaft:wollen AGREE s=mit mod=planned not=kein p=0.72
v kooperieren AGREE s=mit with=wollen,will,künftig need=A mod=planned p=0.77
v laden AGREE s>a obj=Gespräch,Treffen,Gipfel,Konferenz,Verhandlung p=0.87
v planen AGREE s=mit obj=Zusammenarbeit,Kooperation,Treffen,Gipfel,Manöver,Abkommen mod=planned p=0.72
v planen AGREE s=mit obj=Bau,Pipeline,Eisenbahn,Bahnlinie,Freihandelszone,Gemeinschaftsunternehmen with=gemeinsam mod=planned p=0.72
v sein AGREE s>zu|o with=bereit comp p=0.87
v sein AGREE s>mit|g obj=Gespräch,Verhandlung,Dialog,Treffen,Zusammenarbeit,Kooperation,Kompromiss,Vermittlung,Austausch,Beratung with=bereit,gesprächsbereit not=bereits need=A p=0.82
v sein AGREE s>in|mit|bei with=zu.einem.besuch.bereit,bereit not=bereits p=0.35 need=AR
v sein AGREE s>für|bei|mit|d obj=Hilfe,Unterstützung,Zugeständnis,Kompromiss,Vermittlung with=bereit not=bereits,nicht need=A p=0.8
v sein AGREE s>mit|g obj=Gespräch,Verhandlung,Dialog,Angebot,Vorschlag,Treffen with=offen.für not=nicht,noch.offen need=A p=0.72
v signalisieren AGREE s>gegenüber|d comp p=0.5
v verabreden AGREE s=mit not=überfall,mord,~einbruch,verbrechen,straftat,raub,anschlag p=0.75
v verdoppeln AGREE s>für|an|d obj=Entwicklungshilfe,Militärhilfe,Hilfe,Finanzhilfe need=AR p=0.72
v vereinbaren AGREE s=mit ctx=diplomatic p=0.8
v verpflichten AGREE s>-|o refl p=0.72
v versichern AGREE s>d obj=Zusammenarbeit,Kooperation,Hilfe,Beistand p=0.72
v versprechen AGREE s>d;o not=sich,weiterzukämpfen,zu.kämpfen,zu.rächen,rache,vergeltung,zu.siegen
v verständigen AGREE s=mit refl with=auf,darauf,über,darüber not=polizei,feuerwehr ctx=diplomatic p=0.8
v vorsehen AGREE i=- obj=Veranstaltung,Manöver,Übung,Zusammenarbeit,Kooperation,Ausbau,Austausch mod=planned with=~plan,~programm,~abkommen,~vertrag,~vereinbarung ctx=diplomatic need=A p=0.9
v sein AGREE s=mit with=sich.einig,einig.gewesen need=A p=0.72
v sein AGREE s=mit refl with=einig need=A by=words p=0.62
v werden AGREE s=mit with=einig p=0.62
v zeigen AGREE s>zu|mit|gegenüber|o refl with=bereit,gesprächsbereit,verhandlungsbereit,kompromissbereit,offen p=0.82
v zusagen AGREE s>d|für|o not=absag,treffen p=0.85
v zusammenarbeiten AGREE s=mit with=wollen,will,künftig need=A mod=planned p=0.77
v zusammenraufen AGREE s=mit refl p=0.6
v zusichern AGREE s>d;o p=0.8
v zustimmen AGREE s=mit obj=Gespräch,Treffen,Verhandlung,Gipfel,Dialog,Vermittlung p=0.82
v übereinkommen AGREE s=mit need=A p=0.9
v offerieren AGREE s>d need=AR p=0.75
v anbieten AGREE s>d|a|o obj=Hilfe,Unterstützung,Gespräch,Dialog,Verhandlung,Vermittlung,Waffenruhe,Zusammenarbeit,Kooperation,Schutz,Asyl,Exil,Treffen,Kompromiss,Wasserbauer,Experte,Beratung need=A p=0.85
v zusichern AGREE s>d|o obj=Hilfe,Unterstützung,Schutz,Beistand,Lieferung,Zusammenarbeit,Solidarität,Kredit,Geld,Million,Milliarde,Sicherheit,Garantie need=A p=0.86
v versprechen AGREE s>d|o obj=Hilfe,Unterstützung,Schutz,Beistand,Lieferung,Zusammenarbeit,Kredit,Geld,Million,Milliarde,Waffe,Panzer need=A not=sich.davon,sich.von p=0.8
v zusagen AGREE s>d|für|o obj=Hilfe,Unterstützung,Schutz,Beistand,Lieferung,Zusammenarbeit,Kredit,Geld,Million,Milliarde,Waffe,Panzer,Treffen,Euro,Dollar need=A not=absag p=0.86
v beisteuern AGREE s>- obj=Million,Milliarde with=~konferenz,fonds,geber need=A p=0.72
v einigen AGREE s=mit refl ctx=diplomatic
v verständigen AGREE s=mit refl with=auf,darauf not=polizei,feuerwehr,notruf need=A p=0.8
v verabreden AGREE s=mit obj=Zusammenarbeit,Treffen,Gespräch,Kooperation,Austausch,Waffenruhe,Dialog need=A p=0.87
v übereinkommen AGREE s=mit
v zusammenarbeiten AGREE s=mit with=künftig,enger,stärker,wollen,will need=A mod=planned p=0.8
v kooperieren AGREE s=mit with=künftig,enger,stärker,wollen,will need=A mod=planned p=0.8
v abstimmen AGREE s=mit refl with=enger,künftig,wollen,will need=A mod=planned p=0.77
v intensivieren AGREE s=mit obj=Zusammenarbeit,Kooperation,Beziehung,Austausch,Dialog,Kontakt,Handel need=A mod=planned p=0.87
v vertiefen AGREE s=mit obj=Zusammenarbeit,Kooperation,Beziehung,Austausch,Dialog,Partnerschaft,Handel need=A mod=planned p=0.87
v ausbauen AGREE s=mit obj=Zusammenarbeit,Kooperation,Beziehung,Austausch,Dialog,Partnerschaft,Handel with=wollen,will,künftig need=A mod=planned p=0.87
v schmieden AGREE s=mit obj=Koalition,Bündnis,Allianz need=A p=0.67
v beilegen AGREE s=mit obj=Streit,Konflikt,Grenzstreit,Handelsstreit,Zollstreit,Tarifkonflikt,Tarifstreit,Arbeitskampf need=A p=0.82
v erzielen AGREE s=mit obj=Einigung,Kompromiss,Durchbruch,Übereinkunft,Vereinbarung,Verständigung,Tarifeinigung,Grundsatzeinigung,Konsens need=A p=0.8
v finden AGREE s=mit obj=Kompromiss,Einigung,Formelkompromiss,Verständigung need=A p=0.77
v aushandeln AGREE s=mit obj=Abkommen,Vertrag,Kompromiss,Waffenruhe,Vereinbarung,Deal,Plan need=A p=0.77
v annehmen AGREE s>g|von obj=Einladung,Angebot,Friedensplan,Vermittlungsangebot,Gesprächsangebot need=A p=0.87
v versichern AGREE s>d comp need=AR p=0.45
v helfen AGREE s>d with=will,wollen,werde,werden,bereit need=AR mod=planned p=0.62
v bereitstellen AGREE s>für|d obj=Million,Milliarde,Hilfe,Mittel with=will,wollen,wird,werde,werden need=A mod=planned p=0.72
v liefern AGREE s>d|an obj=@units,Schiff,Boot,Waffe,Panzer,Rakete,Munition,Haubitze,Kampfjet,Marschflugkörper,System,Gas,Impfstoff with=will,wollen,wird,werde,werden need=AR mod=planned p=0.8
v entsenden AGREE s>in|nach|d with=will,wollen,bereit need=AR mod=planned p=0.45
v ausrichten AGREE s=mit obj=Gipfel,Konferenz with=gemeinsam need=A p=0.4
v verbünden AGREE s=mit refl need=A p=0.65
v zusammentun AGREE s=mit refl need=A p=0.6
v koalieren AGREE s=mit need=A p=0.55
v paktieren AGREE s=mit need=AR p=0.5
v annähern AGREE s=mit|d refl need=A p=0.5
v aufeinanderzugehen AGREE s=- need=A p=0.55
l Angebot:machen AGREE s>d
l Angebot:unterbreiten AGREE s>d p=0.8
l Angebot:vorlegen AGREE s>d
l Asyl:anbieten AGREE s>d ctx=asylum p=0.85
l Aussicht:stellen AGREE s>d|für need=A with=in not=~kürzung,entlassung,~zoll,~zölle,sanktion,vergeltung,gegenmaßnahme,konsequenz,~strafe,~reform,~lockerung,abzug,~abzug,freilassung,aufhebung,ende,neuwahl,wahlen,~rücktritt,straf,ermittlung,~klage,disziplinar,räumung,~verbot,entzug,~entzug,ausschluss,streichung,aussetzung,ausweisung,abbruch,amnestie,verfassung p=0.8
l Beistand:versprechen AGREE s>d p=0.85
l Beistand:zusichern AGREE s>d
l Bereitschaft:bekräftigen AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:bekunden AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:betonen AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:erkennen AGREE s>zu|o|gegenüber p=0.85
l Bereitschaft:erklären AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:signalisieren AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:zeigen AGREE s>zu|mit|gegenüber p=0.85
l Bereitschaft:äußern AGREE s>zu|mit|gegenüber p=0.85
l Beschluss:fassen AGREE s=mit p=0.4
l Beziehung:ausbauen AGREE s=mit|zu mod=planned
l Beziehung:intensivieren AGREE s=mit|zu mod=planned
l Beziehung:stärken AGREE s=mit|zu mod=planned p=0.72
l Beziehung:verbessern AGREE s=mit|zu mod=planned p=0.62
l Beziehung:vertiefen AGREE s=mit|zu mod=planned
l Beziehung:wiederaufnehmen AGREE s=mit|zu with=wollen,angekündigt,ankünd,vereinbar mod=planned p=0.77
l Dialog:anbieten AGREE s>d p=0.85
l Durchbruch:erzielen AGREE s=mit p=0.77
l Durchbruch:gelingen AGREE d|s=mit p=0.62
l Einigung:erzielen AGREE s=mit
l Einigung:gelingen AGREE s|d=mit p=0.62
l Einigung:kommen AGREE s=mit p=0.62
l Einladung:annehmen AGREE s>g|von
l Einladung:aussprechen AGREE s>an|d not=sich
l Entwicklungshilfe:verdoppeln AGREE s>für p=0.72
l Garantie:geben AGREE s>d
l Gespräch:anbieten AGREE s>d p=0.85
l Gespräch:kommen AGREE s>mit with=wollen,will p=0.62 need=AR mod=planned
l Hand:ausstrecken AGREE s>d|zu p=0.62
l Hand:reichen AGREE s>d p=0.62
l Tarifkonflikt:beilegen AGREE s=mit A=LAB p=0.77
l Tarifstreit:beilegen AGREE s=mit A=LAB p=0.77
l Handelsstreit:beilegen AGREE s=mit p=0.72
l Hilfe:anbieten AGREE s>d p=0.85
l Hilfe:ankündigen AGREE s>für|an|d
l Hilfe:versprechen AGREE s>d|für p=0.85
l Hilfe:zusagen AGREE s>d|für p=0.85
l Hilfe:zusichern AGREE s>d|für
l Hilfspaket:ankündigen AGREE s>für
l Interesse:bekunden AGREE s>an p=0.62
l Interesse:signalisieren AGREE s>an p=0.62
l Investition:ankündigen AGREE s>in ctx=economic p=0.72
l Kompromiss:anbieten AGREE s>d
l Kompromiss:einigen AGREE s=mit
l Kompromiss:erzielen AGREE s=mit
l Kompromiss:finden AGREE s=mit p=0.62
l Kompromiss:schließen AGREE s=mit
l Vergleich:schließen AGREE s=mit ctx=legal
l Verhandlung:aufnehmen AGREE s=mit with=wollen,will,werden.verhandlungen,künftig,beschloss,beschlossen mod=planned p=0.82
l Verhandlung:eintreten AGREE s=mit with=wollen,will mod=planned p=0.82
l Gespräch:aufnehmen AGREE s=mit with=wollen,will mod=planned p=0.82
l Gespräch:eintreten AGREE s=mit with=wollen,will mod=planned p=0.82
l Kompromiss:unterbreiten AGREE s>d p=0.8
l Kompromiss:vorlegen AGREE s>d p=0.72
l Konflikt:beilegen AGREE s=mit p=0.72
l Kooperation:ausbauen AGREE s=mit mod=planned
l Kooperation:vereinbaren AGREE s=mit
l Kooperation:vertiefen AGREE s=mit mod=planned
l Koalition:bilden AGREE s=mit mod=planned p=0.62
l Kriegsbeil:begraben AGREE s=mit p=0.72
l Licht:geben AGREE s>für|an|d with=~lieferung,~hilfe,~verkauf,~kredit,verhandlung p=0.77
l Lieferung:ankündigen AGREE s>an|für|d p=0.72
l Lieferung:zusagen AGREE s>an|für|d
l Lösung:einigen AGREE s=mit
l Milliarde:ankündigen AGREE s>für|an|d p=0.62 ctx=economic
l Million:ankündigen AGREE s>für|an|d p=0.62 ctx=economic
l Million:versprechen AGREE s>d|für
l Million:zusichern AGREE s>d|für
l Mittel:versprechen AGREE s>d|für p=0.85
l Mittel:zusagen AGREE s>d|für p=0.85
l Partnerschaft:ausbauen AGREE s=mit mod=planned
l Partnerschaft:vertiefen AGREE s=mit mod=planned
l Schlichtung:vereinbaren AGREE s=mit
l Schlichtung:zustimmen AGREE s=mit
l Streit:beilegen AGREE s=mit p=0.72
l Streit:lösen AGREE s=mit need=A p=0.4
l Teilnahme:zusagen AGREE s>an
l Treffen:anbieten AGREE s>d
l Treffen:zustimmen AGREE s=mit
l Unterstützung:anbieten AGREE s>d p=0.85
l Unterstützung:ankündigen AGREE s>für|d
l Unterstützung:versprechen AGREE s>d|für not=seine.unterstützung,ihre.unterstützung,volle,uneingeschränkte,seine.weitere,ihre.weitere p=0.85
l Unterstützung:zusagen AGREE s>d|für not=seine.unterstützung,ihre.unterstützung,volle,uneingeschränkte,seine.weitere,ihre.weitere p=0.85
l Unterstützung:zusichern AGREE s>d|für not=seine.unterstützung,ihre.unterstützung,volle,uneingeschränkte,seine.weitere,ihre.weitere p=0.85
l Vereinbarung:treffen AGREE s=mit
l Verfügung:stellen AGREE s>d with=gastgeber,vermittler need=A p=0.72
l Verhandlung:anbieten AGREE s>d p=0.85
l Verhandlung:zustimmen AGREE s=mit
l Vermittlung:anbieten AGREE s>d|zwischen|in p=0.9
l Versprechen:abgeben AGREE s>d|gegenüber
l Versprechen:geben AGREE s>d
l Weg:ebnen AGREE zwischen=mit with=~abkommen,~vertrag p=0.4
l Zusage:erhalten AGREE von>s p=0.72
l Zusage:erneuern AGREE s>an|für
l Zusage:geben AGREE s>d|für
l Zusage:machen AGREE s>d|für
l Zusammenarbeit:ausbauen AGREE s=mit mod=planned
l Zusammenarbeit:intensivieren AGREE s=mit mod=planned
l Zusammenarbeit:stärken AGREE s=mit mod=planned
l Zusammenarbeit:verstärken AGREE s=mit mod=planned
l Zusammenarbeit:vertiefen AGREE s=mit mod=planned
l Übereinkunft:treffen AGREE s=mit
l Zusage:machen AGREE s>d need=A p=0.8
l Zusage:einhalten AGREE s>d p=0.35
l Hilfe:stellen AGREE s>d with=in.aussicht p=0.8
l Unterstützung:stellen AGREE s>d with=in.aussicht p=0.8
l Einigung:melden AGREE s=mit p=0.72
l Einigung:verkünden AGREE s=mit p=0.8
l Einigung:bekanntgeben AGREE s=mit p=0.82
l Einigung:vorliegen AGREE zwischen|g=mit p=0.62
l Einigung:geben AGREE zwischen|g=mit p=0.77
l Einigung:stehen AGREE zwischen|g=mit p=0.62
l Kompromiss:verständigen AGREE s=mit refl p=0.8
l Vermittlung:anbieten AGREE s>zwischen|d p=0.9
l Vermittler:anbieten AGREE s>zwischen|d refl p=0.9
l Dialog:ankündigen AGREE s=mit need=AR p=0.72
l Gespräch:ankündigen AGREE s=mit need=AR p=0.67
l Gespräch:vereinbaren AGREE s=mit need=A p=0.87
l Treffen:vereinbaren AGREE s=mit need=A p=0.8
l Wiederaufnahme:vereinbaren AGREE s=mit need=A p=0.8
l Wiederaufnahme:einigen AGREE s=mit refl need=A p=0.8
l Zusammenarbeit:vereinbaren AGREE s=mit need=A p=0.8
l Zusammenarbeit:ankündigen AGREE s=mit need=AR p=0.82
l Zusammenarbeit:anbieten AGREE s>d need=AR p=0.8
l Asyl:bieten AGREE s>d ctx=asylum p=0.77
l Schutz:zusichern AGREE s>d p=0.87
l Gehör:schenken AGREE s>d p=0.3
l Angebot:kommen AGREE aus|von>an need=A p=0.62
l Zusage:kommen AGREE aus|von>für need=A p=0.72
n Angebot AGREE g|von>an p=0.3 need=AR
n Deal AGREE zwischen=mit p=0.35 need=A
n Einigung AGREE zwischen|g=mit not=keine p=0.45
n Einladung AGREE g>an p=0.3 need=AR
n Kompromiss AGREE zwischen=mit p=0.35 need=A
n Verständigung AGREE zwischen=mit p=0.4 need=A
n Vereinbarung AGREE zwischen=mit p=0.35 need=A
n Versprechen AGREE g>an p=0.3 need=A
n Zusage AGREE g>an|für p=0.35 need=A
n Zusicherung AGREE g>an|für p=0.35 need=A
n Übereinkunft AGREE zwischen|g=mit p=0.4
n Grundsatzeinigung AGREE zwischen|g=mit p=0.55
n Tarifeinigung AGREE zwischen|g=mit A=LAB p=0.6
n Gesprächsangebot AGREE g|von|aus>an p=0.5 need=A
n Hilfsangebot AGREE g|von|aus>an p=0.5 need=A
n Hilfszusage AGREE g|von|aus>an|für p=0.5 need=A
n Koalitionsvertrag AGREE zwischen=mit p=0.5 need=A
v beenden AGREE s=mit obj=Streit,Konflikt,Tarifkonflikt,Tarifstreit,Handelsstreit,Zollstreit,Grenzstreit,Namensstreit need=A p=0.77
v annehmen AGREE s>- obj=Schlichterspruch,Schlichtungsspruch,Schlichtungsvorschlag,Tarifangebot,Tarifabschluss need=A p=0.72
v bereitstellen AGREE s>für|d obj=Million,Milliarde,Hilfe,Mittel,Kredit,Geld,Euro,Dollar with=will,wollen,wolle,werde need=A p=0.77
l Hand:gehen AGREE s=mit with=hand.in.hand mod=planned need=A p=0.67
v wiederaufnehmen AGREE s>für|an|mit|g obj=Militärhilfe,Hilfe,Zahlung,Lieferung,Finanzierung,Entwicklungshilfe,Waffenlieferung,Budgethilfe with=will,wollen,wolle need=A mod=planned p=0.77
v verkaufen AGREE s>d|an obj=@weapons,Radarsystem,Waffensystem,Kampfhubschrauber with=will,wollen,wolle need=AR mod=planned p=0.82
v genehmigen AGREE s>an|d obj=Waffenverkauf,Rüstungsexport,Waffenlieferung,Waffenexport,Verkauf,Panzerlieferung need=A p=0.82
v billigen AGREE s>an|d obj=Waffenverkauf,Waffenlieferung,Rüstungsexport,Waffenexport,Verkauf,Panzerlieferung need=A p=0.85
v laden AGREE s>a with=ministerium,kanzleramt,palast,amtssitz,élysée not=waffe,gewehr need=AR p=0.87
v bereitstehen AGREE s>für|d need=A not=@troops,polizist,beamte,hubschrauber,geld,million,milliarde p=0.65
v bauen AGREE s>in|für|d obj=Kernkraftwerk,Atomkraftwerk,Reaktor,Pipeline,Staudamm,Bahnstrecke,Hafen,Fabrik,Militärbasis with=will,wollen,wird,werden need=AR mod=planned p=0.85
v beteiligen AGREE s>a with=wollen,will,stärker need=AR mod=planned obj=Planung,Verhandlung,Bau p=0.5
v einberufen AGREE s=mit obj=Kommission,Grenzkommission,Gipfel with=vereinbar mod=planned need=A p=0.6
l Verhandlung:beschließen AGREE s=mit with=aufnahme,beginn,eröffnung ctx=diplomatic p=0.75
l Beitrittsverhandlung:beschließen AGREE s>mit ctx=diplomatic p=0.8
l Beitrittsgespräch:beschließen AGREE s>mit ctx=diplomatic p=0.8
v durchringen AGREE s=mit refl with=kompromiss,einigung,abkommen,vereinbarung need=A p=0.75
v zusammenfinden AGREE s=mit with=koalition,bündnis,kompromiss need=A p=0.6
l Hilfspaket:bringen AGREE s>für|an with=auf.den.weg ctx=humanitarian p=0.7
# CONSULT
v absprechen CONSULT s=mit refl with=über need=AR p=0.62
v abstimmen CONSULT s=mit refl need=AR p=0.45
v ankommen CONSULT/visit s>in with=@dignitary need=AR p=0.62
v anreisen CONSULT/visit s>in|nach with=@dignitary need=AR p=0.82
v anrufen CONSULT/phone s>a not=gericht,polizei,notruf,sicherheitsrat,gerichtshof need=AR p=0.75
v aufbrechen CONSULT/visit s>nach|in|zu with=@dignitary need=AR mod=planned p=0.77
v aufsuchen CONSULT/visit s>a need=AR p=0.65
v austauschen CONSULT s=mit refl not=gefangen need=A p=0.6
v begegnen CONSULT s=d need=AR p=0.6
v begrüßen CONSULT/visit a>s with=amtskolleg,staatschef,~präsident,~minister,~kanzler not=~beschluss,~entscheidung,~schritt,~vorschlag,~äußerung,~rücktritt,dass,~wahl,~bereitschaft,~pläne,~plan,~einigung,~abkommen,~urteil,~reform,~hilfe,~forderung,~initiative,~ankündigung,~gesetz need=AR p=0.45
v bemühen CONSULT s>- refl with=waffenruhe,vermittl,feuerpause need=A p=0.67
v beraten CONSULT s=mit not=unternehmensberat,bank by=talks need=A
v beratschlagen CONSULT s=mit need=A p=0.75
v besprechen CONSULT s=mit need=A p=0.75
v besuchen CONSULT/visit s>a not=fan,fans,grab,spiel,schule,universität,gymnasium,museum,konzert,messe,kirche,unterricht,kurs,tourist,urlauber,zuschauer need=AR p=0.8
v einberufen CONSULT s>a obj=Sondersitzung,Krisensitzung,Sitzung,Gipfel,Treffen,Konferenz,Krisenstab mod=planned p=0.62
v eintreffen CONSULT/visit s>in with=besuch,gespräch,treffen p=0.72 need=AR
v eintreffen CONSULT/visit s>in with=@dignitary need=AR p=0.67
v empfangen CONSULT/visit a>s not=sender,signal,flughafen,~spiel,tausenden,zehntausenden,hunderten,anhängern,fans,menschenmenge need=AR
v empfangen CONSULT/visit a>s with=von.premier,von.präsident,von.außenminister,von.ministerpräsident,von.staatschef,von.regierungschef,von.kanzler,von.könig,von.dem.präsident,von.dem.außen,von.seinem.amts,von.ihrem.amts not=sender,signal,~spiel need=AR p=0.77
v entsenden CONSULT/visit s>nach|in obj=Delegation,Vermittler,Gesandte,Beobachter,Unterhändler,Chef,Außenminister,Verteidigungsminister,Minister,Sicherheitsberater,Sonderbeauftragte,Beauftragte,Abgesandte,Diplomat,Spitzendiplomat,Geheimdienstchef,Stellvertreter p=0.72
v erwarten CONSULT/visit a>in with=besuch,@dignitary need=AR mod=planned p=0.62
v erörtern CONSULT s=mit need=A p=0.5
v fliegen CONSULT/visit s>in|nach|zu with=@dignitary,gespräch need=AR p=0.87
v frühstücken CONSULT s=mit need=AR p=0.8
v gegenübersitzen CONSULT s=d with=~verhandlung,~gespräch refl need=A p=0.77
v konferieren CONSULT s=mit p=0.92
v konsultieren CONSULT s=a
v landen CONSULT/visit s>in with=@dignitary need=AR p=0.72
v reden CONSULT s=mit not=interview,reporter,journalist,zeitung need=AR p=0.45
v reisen CONSULT/visit s>in|nach|zu need=AR not=tourist,urlaub,band,konzert,tournee,fans,mannschaft
v reisen CONSULT/visit s>mit with=~gespräch,~treffen,~verhandlung,~beratung need=AR p=0.82
v schicken CONSULT/visit s>nach|in|zu obj=Delegation,Vermittler,Gesandte,Sondergesandte,Unterhändler,Emissär,Vertreter,Chef,Außenminister,Verteidigungsminister,Minister,Sicherheitsberater,Sonderbeauftragte,Beauftragte,Abgesandte,Diplomat,Spitzendiplomat,Geheimdienstchef,Stellvertreter not=~entwurf,brief,schreiben p=0.72
v senden CONSULT/visit s>nach|in|zu obj=Delegation,Vermittler,Gesandte,Sondergesandte,Unterhändler,Emissär p=0.72
v speisen CONSULT s=mit need=AR p=0.75
v sprechen CONSULT s=- with=miteinander need=A p=0.72
v sprechen CONSULT s=mit not=sprach.von,sprachen.von,spricht.von,sprechen.von,im.zusammenhang,interview,reporter,journalist,zeitung,sender,spiegel,dpa need=AR p=0.5
v sprechen CONSULT s=- with=unter.vier.augen need=A p=0.77
v tagen CONSULT s=- not=gericht p=0.5
v teilnehmen CONSULT s>in with=~gipfel,~konferenz,~treffen,~beratung,~gespräch need=AR p=0.4
v telefonieren CONSULT/phone s=mit p=0.92
v treffen CONSULT s=mit refl not=menschen,gruppen,demonstr,kugel,entscheid,maßnahm,vorbereitung,vorkehr,wahl,schuss,schüss,rakete,opfer,hart,vereinbarung,urteil,schuld,absprache,spiel,finale,minute need=A p=0.78
v treffen CONSULT s=a|mit not=damit,es.traf,traf.es,trifft.es,ziele,stellungen,~zöllen,sanktionen,boykott,empfindlich,konzern,unternehmen,wirtschaft,kugel,entscheid,maßnahm,vorbereitung,vorkehr,wahl,schuss,schüss,rakete,opfer,getroffen.von,schwer,hart,vereinbarung,urteil,schuld,absprache,aussage,spiel,finale,minute,halbzeit,gruppe,siebenmeter,treffer need=AR p=0.78
v treffen CONSULT/visit s=a with=papst,großajatollah,patriarch,dalai need=AR p=0.72
v unterhalten CONSULT s=mit refl need=AR p=0.5
v verhandeln CONSULT s=mit not=~gericht,prozess,fall,klage need=A p=0.85
v vermitteln CONSULT s>zwischen|in not=arbeit,job,wissen p=0.75
v weilen CONSULT/visit s>in|bei with=@dignitary,visite need=AR p=0.87
v weiterreisen CONSULT/visit s>in|nach|zu not=tourist,urlaub,flüchtling,migrant need=AR p=0.75
v weiterverhandeln CONSULT s=mit p=0.8
v zusammenfinden CONSULT s=mit refl need=A p=0.4
v zusammenkommen CONSULT s=mit not=spende,geld,~kundgebung,~demonstration,~protest,~mahnwache,~gedenk,feier
v zusammenschalten CONSULT/phone s=mit refl
v zusammensetzen CONSULT s=mit refl not=sich.aus need=A p=0.5
v zusammensitzen CONSULT s=mit need=A not=aufsichtsrat,vorstand,gefängnis,zelle,schule p=0.75
v zusammentreffen CONSULT s=mit p=0.92
v zusammentreten CONSULT s=- not=konstituierend by=talks p=0.72
l Antrittsbesuch:absolvieren CONSULT/visit s>in|bei
l Antrittsbesuch:machen CONSULT/visit s>in|bei
l Auge:sitzen CONSULT s=mit with=vier.augen p=0.72
l Auge:sprechen CONSULT s=mit with=vier.augen
l Ausland:reisen CONSULT/visit s>in|nach p=0.3 need=AR
l Beratung:zusammenkommen CONSULT s=mit
l Besuch:absolvieren CONSULT/visit s>in|bei
l Besuch:abstatten CONSULT/visit s>d
l Besuch:ankommen CONSULT/visit s>in
l Besuch:aufbrechen CONSULT/visit s>in|nach mod=planned
l Besuch:aufhalten CONSULT/visit s>in
l Besuch:befinden CONSULT/visit s>in
l Besuch:eintreffen CONSULT/visit s>in|bei
l Besuch:erwarten CONSULT/visit a>in|bei mod=planned p=0.72
l Besuch:fliegen CONSULT/visit s>in|nach
l Besuch:kommen CONSULT/visit s>in|nach|bei
l Besuch:machen CONSULT/visit s>in|bei not=hausbesuch,arzt p=0.72
l Besuch:reisen CONSULT/visit s>in|nach
l Besuch:sein CONSULT/visit s>in|bei by=words with=zu.besuch,auf.besuch,auf.staatsbesuch,zu.einem not=oft need=A p=0.77
l Besuch:weilen CONSULT/visit s>in|bei
l Gespräch:kommen CONSULT zwischen=mit with=kam.es,kommt.es,komme.es,kommen.es,es.kam p=0.82
l Gespräch:kommen CONSULT s>nach with=zu.gesprächen,zu.einem.gespräch need=AR p=0.82
l Gespräch:aufhalten CONSULT s>in with=zu.gesprächen need=AR p=0.82
l Dialog:aufnehmen CONSULT s=mit
l Dialog:führen CONSULT s=mit
l Draht:glühen CONSULT s=- p=0.3
l Gast:empfangen CONSULT/visit a>s p=0.4
l Gast:sein CONSULT/visit s>in|bei need=AR p=0.72
l Gespräch:aufnehmen CONSULT s=mit
l Gespräch:beginnen CONSULT s=mit p=0.72
l Gespräch:fortsetzen CONSULT s=mit p=0.72
l Gespräch:führen CONSULT s=mit
l Gespräch:stattfinden CONSULT zwischen|g=mit p=0.72
l Gespräch:wiederaufnehmen CONSULT s=mit
l Gespräch:zusammensitzen CONSULT s=mit
l Gesprächsrunde:geben CONSULT zwischen|g=mit p=0.77
l Gesprächsrunde:stattfinden CONSULT zwischen|g=mit p=0.77
l Kontakt:aufnehmen CONSULT s=mit|zu
l Krisensitzung:abhalten CONSULT s=-
l Krisensitzung:zusammenkommen CONSULT s=-
l Nummer:wählen CONSULT/phone s>g need=AR p=0.72
l Rat:holen CONSULT s>bei p=0.4
l Sondersitzung:zusammenkommen CONSULT s=-
l Telefonat:führen CONSULT/phone s=mit
l Telefongespräch:führen CONSULT/phone s=mit
l Tisch:bringen CONSULT s>a with=an.einen.tisch,an.den.verhandlungstisch need=AR
l Tür:setzen SANCTION/expel s>a with=~diplomat,russen,~russisch,botschafter,nato,spion,europarat need=AR p=0.77
l Tisch:setzen CONSULT s=mit with=verhandlungstisch,einen.tisch refl
l Treffen:abhalten CONSULT s=mit
l Treffen:kommen CONSULT s=mit p=0.72
l Treffen:stattfinden CONSULT zwischen|g=mit|von p=0.67
l Treffen:zusammenkommen CONSULT s=mit
l Verhandlung:aufnehmen CONSULT s=mit
l Verhandlung:beginnen CONSULT s=mit p=0.72
l Verhandlung:fortsetzen CONSULT s=mit p=0.72
l Verhandlung:führen CONSULT s=mit
l Verhandlung:wiederaufnehmen CONSULT s=mit
l Videokonferenz:abhalten CONSULT/phone s=mit
l Visite:eintreffen CONSULT/visit s>in|bei
l Visite:weilen CONSULT/visit s>in|bei
l Gast:sein CONSULT/visit s>in|bei with=zu.gast need=A p=0.82
l Gespräch:reisen CONSULT/visit s>mit;nach;in;zu need=A p=0.8
l Gespräch:eintreffen CONSULT/visit s>mit;in need=A p=0.87
l Gespräch:empfangen CONSULT/visit a>s need=R p=0.8
l Gespräch:treffen CONSULT s=a|mit need=A p=0.8
l Gespräch:kommen CONSULT s=mit with=zu.einem,zu.gesprächen not=will,wollen need=AR p=0.82
l Gespräch:zusammenkommen CONSULT s=mit need=A p=0.8
l Gespräch:fliegen CONSULT/visit s>mit;nach;in;zu need=A p=0.87
l Gespräch:laufen CONSULT zwischen|g=mit p=0.4
l Gespräch:dauern CONSULT zwischen|g=mit p=0.4
l Gespräch:absprechen CONSULT s=mit p=0.3
l Gespräch:enden CONSULT zwischen|g|i=mit need=A p=0.72
l Gespräch:unterbrechen CONSULT zwischen|g=mit p=0.3
l Gespräch:scheitern CONSULT zwischen|g|i=mit need=A p=0.62
l Verhandlung:laufen CONSULT zwischen|g|i=mit need=A p=0.62
l Verhandlung:enden CONSULT zwischen|g|i=mit need=A p=0.72
l Verhandlung:stattfinden CONSULT zwischen|g|i=mit need=A p=0.77
l Verhandlung:eröffnen CONSULT s=mit need=A p=0.82
l Verhandlung:treffen CONSULT s=mit refl need=A p=0.87
l Verhandlung:zusammenkommen CONSULT s=mit need=A p=0.8
l Treffen:reisen CONSULT/visit s>mit;nach;in;zu need=A p=0.87
l Treffen:planen CONSULT s=mit need=AR mod=planned p=0.72
l Treffen:enden CONSULT zwischen|g|i=mit need=A p=0.72
l Sitzung:treffen CONSULT s=mit refl need=A p=0.77
l Sitzung:zusammenkommen CONSULT s=mit need=A p=0.87
l Sondersitzung:treffen CONSULT s=mit refl need=A p=0.82
l Gipfel:treffen CONSULT s=mit refl need=A p=0.87
l Gipfel:zusammenkommen CONSULT s=mit need=A p=0.8
l Gipfel:beraten CONSULT s=mit need=A p=0.87
l Gipfel:reisen CONSULT/visit s>mit;nach;in;zu need=A p=0.77
l Telefonat:sprechen CONSULT/phone s=mit need=AR p=0.8
l Telefonat:tauschen CONSULT/phone s=mit need=A p=0.77
l Telefon:sprechen CONSULT/phone s=mit need=AR p=0.8
l Besuch:beginnen CONSULT/visit s>in|bei need=A p=0.77
l Besuch:beenden CONSULT/visit s>in|bei need=A p=0.67
l Besuch:abreisen CONSULT/visit s>aus p=0.3
l Besuch:empfangen CONSULT/visit a>s need=R p=0.87
l Besuch:planen CONSULT/visit s>in|bei need=AR mod=planned p=0.72
l Besuch:ankündigen CONSULT/visit s>in|bei need=AR mod=planned p=0.62
l Reise:antreten CONSULT/visit s>in|nach with=@dignitary need=AR p=0.72
l Reise:aufbrechen CONSULT/visit s>in|nach|zu need=AR mod=planned p=0.72
l Gast:begrüßen CONSULT/visit a>s need=AR p=0.62
l Audienz:empfangen CONSULT/visit a>s need=R p=0.85
l Tisch:sitzen CONSULT s=mit with=verhandlungstisch,an.einem.tisch,gemeinsam p=0.67
n Anhörung CONSULT g=- p=0.3 need=A
n Antrittsbesuch CONSULT/visit g>in|bei p=0.6
n Arbeitsbesuch CONSULT/visit g>in|bei p=0.6
n Begegnung CONSULT zwischen|g=mit p=0.4 need=A
n Beratung CONSULT zwischen|g=mit p=0.35 need=A
n Besuch CONSULT/visit s>in|bei by=words with=zu.besuch.in,auf.besuch.in not=oft need=AR p=0.72
n Besuch CONSULT/visit g>s with=bei.einem.besuch.seines,bei.einem.besuch.ihres,bei.einem.besuch.von.präsident,bei.einem.besuch.von.außenminist,bei.einem.besuch.von.regierungschef,bei.einem.besuch.von.minister,bei.einem.besuch.von.premier,bei.einem.besuch.von.kanzler,beim.besuch.seines,beim.besuch.ihres,beim.besuch.von.präsident,beim.besuch.von.außenminist,beim.besuch.von.regierungschef,beim.besuch.von.minister,beim.besuch.von.premier,beim.besuch.von.kanzler,bei.dem.besuch.seines,bei.dem.besuch.ihres,bei.dem.besuch.von.präsident,bei.dem.besuch.von.außenminist,bei.dem.besuch.von.regierungschef,bei.dem.besuch.von.minister,bei.dem.besuch.von.premier,bei.dem.besuch.von.kanzler need=AR p=0.65
n Besuch CONSULT/visit g>in|bei not=besuch.einer.schule,besuch.eines,besuch.einer.kita,besuch.einer.messe,besucher,arztbesuch,schulbesuch p=0.65 need=AR
n Empfang CONSULT/visit g>bei|durch p=0.25 need=A
n Friedensgespräch CONSULT zwischen|g=mit p=0.5
n Friedenskonferenz CONSULT g=- p=0.45
n Friedensverhandlung CONSULT zwischen|g=mit p=0.5
n Gespräch CONSULT zwischen|g=mit not=gesprächspartner,interview,times,~zeitung,spiegel,~magazin,sender,reuters,agentur,ins.gespräch,im.gespräch p=0.4 need=A
n Gesprächsrunde CONSULT zwischen|g=mit p=0.5
n Gipfel CONSULT g=mit not=berg,gipfelstürm p=0.25 need=A
n Gipfelkonferenz CONSULT g=- p=0.4
n Gipfeltreffen CONSULT zwischen|g=mit p=0.5
n Koalitionsverhandlung CONSULT zwischen|g=mit p=0.5
n Konsultation CONSULT zwischen|g=mit p=0.4 need=A
n Krisensitzung CONSULT g=- p=0.4
n Ministerkonferenz CONSULT g=- p=0.4
n Ministertreffen CONSULT g=- p=0.5
n Sondersitzung CONSULT g=- p=0.3 need=A
n Sondierungsgespräch CONSULT zwischen|g=mit p=0.5
n Staatsbesuch CONSULT/visit g>in|bei not=eingeladen,einladung,lud,lädt,einzuladen p=0.7
n Stippvisite CONSULT/visit g>in|bei p=0.5 need=AR
n Tarifverhandlung CONSULT zwischen|g=mit A=LAB p=0.5
n Telefonat CONSULT/phone zwischen|g=mit p=0.72
n Telefongespräch CONSULT/phone zwischen|g=mit not=~sender,~agentur,~zeitung,reporter,~fernseh,radio p=0.7
n Telefonkonferenz CONSULT/phone zwischen|g=mit p=0.45 need=A
n Treffen CONSULT zwischen|g=mit|von not=im.gespräch,klassentreffen,familientreffen p=0.65
n Unterredung CONSULT zwischen|g=mit p=0.65
n Verhandlung CONSULT zwischen|g=mit not=gerichtsverhandl,hauptverhandl,prozess p=0.45
n Verhandlungsrunde CONSULT zwischen|g=mit p=0.5
n Videokonferenz CONSULT/phone zwischen|g=mit p=0.45 need=A
n Videoschalte CONSULT/phone zwischen|g=mit p=0.45 need=A
n Visite CONSULT/visit g>in|bei p=0.45 need=AR
n Zusammenkunft CONSULT zwischen|g=mit p=0.4
n Arbeitstreffen CONSULT zwischen|g=mit|von p=0.5
n Sondergipfel CONSULT g=mit p=0.4 need=A
n Krisengipfel CONSULT g=mit p=0.45 need=A
n Krisentreffen CONSULT zwischen|g=mit|von p=0.5
n Spitzentreffen CONSULT zwischen|g=mit|von p=0.5
n Krisengespräch CONSULT zwischen|g=mit p=0.5
n Spitzengespräch CONSULT zwischen|g=mit p=0.5
n Vier-Augen-Gespräch CONSULT zwischen|g=mit p=0.6
n Vermittlungsgespräch CONSULT zwischen|g=mit p=0.5
n Sondierung CONSULT zwischen|g=mit p=0.45
n Antrittsreise CONSULT/visit g>in|nach p=0.5 need=A
n Kurzbesuch CONSULT/visit g>in|bei p=0.55 need=AR
n Überraschungsbesuch CONSULT/visit g>in|bei p=0.6 need=AR
v befassen CONSULT s=- refl with=~sicherheitsrat,ministerrat,~gipfel,krisenstab,~kabinett,nato-rat need=A p=0.72
v empfangen CONSULT/visit a>s with=gespräch,treffen,audienz,élysée,kanzleramt,weißen.haus,weißes.haus,kreml,palast,schloss,downing,ehren,besuch not=sender,signal,flughafen,~spiel need=R p=0.82
v treffen CONSULT s=a|mit with=zu.einem.gespräch,zu.gesprächen,zu.einem.vier,zu.einem.treffen,am.rande,amtskolleg,kolleg,gespräche need=A p=0.78
v treffen CONSULT s=mit refl with=amtskolleg,kolleg,staatschef,präsident,minister,kanzler,botschafter,vertreter,delegation need=A p=0.78
v beraten CONSULT s=mit with=über,lage,krisensitzung,sitzung by=talks need=A p=0.7
v sprechen CONSULT s=mit with=vertretern,angehörigen,telefonisch,telefonat,am.telefon,amtskolleg,kolleg,am.rande,unter.vier,in.berlin.mit,in.moskau.mit not=interview,reporter,journalist,zeitung,sender,spiegel,dpa need=AR p=0.87
v reden CONSULT s=mit with=telefonisch,am.telefon,amtskolleg,kolleg,am.rande,unter.vier not=interview,reporter,journalist need=AR p=0.82
v beraten CONSULT s=mit with=~generalstab,~minister,regierungschefs,außenminister,sicherheitsrat,krisenstab need=A p=0.8
v verhandeln CONSULT s=mit with=delegation,unterhändler,vertreter,gewerkschaft,regierung,genf,doha,kairo not=~gericht,prozess,klage need=A p=0.85
v verhandeln CONSULT s=- with=delegation,unterhändler,vertreter,beide.seiten,parteien not=~gericht,prozess,klage need=A p=0.8
v besuchen CONSULT/visit s>a with=@dignitary not=fan,fans,grab,spiel,schule,universität,gymnasium,museum,konzert,messe,kirche,unterricht,kurs,tourist,urlauber,zuschauer need=AR p=0.8
v reisen CONSULT/visit s>in|nach|zu with=@dignitary not=tourist,urlaub,band,konzert,tournee,fans,mannschaft need=AR p=0.87
v weiterfliegen CONSULT/visit s>nach|in|zu with=@dignitary need=AR p=0.87
v eintreffen CONSULT/visit s>in|zu with=gipfel,beratung,verhandlung,staatsbesuch,visite,unterhändler,delegation need=A p=0.77
v ankommen CONSULT/visit s>in with=besuch,gespräch,delegation,unterhändler,staatsbesuch need=A p=0.72
v erwarten CONSULT/visit a>in with=besuch,staatsgast,gespräch,zu.gast need=A mod=planned p=0.72
v austauschen CONSULT s=mit refl with=über,telefonisch,gespräch not=gefangen need=A p=0.87
v zusammenkommen CONSULT s=mit with=gespräch,beratung,sitzung,gipfel,konferenz,treffen,krisensitzung,verhandlung need=A not=spende,geld,million,~kundgebung,~protest p=0.87
v tagen CONSULT s=- with=~minister,sicherheitsrat,kabinett,gipfel,regierungschefs,nato,krisenstab,parlament not=gericht need=A p=0.72
v einberufen CONSULT s>- obj=Sondersitzung,Krisensitzung,Sicherheitsrat,Krisenstab,Sondergipfel,Dringlichkeitssitzung,Kabinett,Gipfel need=A mod=planned p=0.8
v ansetzen CONSULT s>- obj=Sitzung,Sondersitzung,Krisensitzung,Treffen,Gespräch,Gipfel,Verhandlung need=A mod=planned p=0.67
v stattfinden CONSULT zwischen|g=mit with=~gipfel,~treffen,~gespräch,~verhandlung,~konferenz,~beratung need=A p=0.62
v unterrichten CONSULT s>a with=telefonisch,persönlich,amtskolleg need=AR p=0.4
v zusammensetzen CONSULT s=mit refl with=tisch,wieder,gespräch,beide.seiten not=sich.aus need=A p=0.67
v diskutieren CONSULT s=mit need=AR p=0.55
v debattieren CONSULT s=mit need=AR p=0.5
v sondieren CONSULT s=mit need=A p=0.55
v ausloten CONSULT s=mit need=AR p=0.5
v gegenübersitzen CONSULT s=d with=@dignitary refl need=A p=0.77
v wiederaufnehmen CONSULT s=mit obj=Gespräch,Verhandlung,Friedensgespräch,Atomverhandlung,Dialog,Beitrittsverhandlung need=A p=0.82
v auseinandergehen CONSULT s=- with=~beratung,~gespräch,~verhandlung,~gipfel,ergebnis,einigung,erklärung need=A p=0.77
v trennen CONSULT s=- refl with=~beratung,~gespräch,~verhandlung,~gipfel,ergebnis,ergebnislos not=unentschieden,ehe,1:1,0:0,2:2 need=A p=0.77
l Audienz:empfangen CONSULT/visit a>s need=A p=0.8
v essen CONSULT s=mit with=zu.abend,zu.mittag,abendessen need=AR p=0.87
v ringen CONSULT s=mit with=delegation,~unterhändler,beide.seiten,minister not=um.sein,mit.dem.tod,um.worte,um.luft need=A p=0.77
v sprechen CONSULT s=a with=@dignitary not=urteil,recht,bände need=AR p=0.72
v weiterreden CONSULT s=mit need=A p=0.7
v reden CONSULT s=mit with=miteinander need=A p=0.7
l Verhandlungsrunde:beginnen CONSULT s=mit need=A p=0.85
l Verhandlungsrunde:eröffnen CONSULT s=mit need=A p=0.85
l Gesprächsrunde:beginnen CONSULT s=mit need=A p=0.85
v zusammentreten CONSULT s=- with=~sitzung,~gipfel,~treffen,~tagung not=konstituierend need=A by=talks p=0.88
v pendeln CONSULT s=zwischen with=~vermittl,~gesandt,~beauftragt,~minister,~unterhändler need=A p=0.65
l Besuch:antreten CONSULT/visit s>in;bei need=A p=0.8
l Reise:antreten CONSULT/visit s>nach|in with=@dignitary need=AR p=0.75
l Staatsbesuch:antreten CONSULT/visit s>in;bei need=A p=0.85
l Aufwartung:machen CONSULT/visit s>d p=0.85
l Höflichkeitsbesuch:abstatten CONSULT/visit s>d p=0.85
l Reise:fortsetzen CONSULT/visit s>in|nach with=@dignitary need=A p=0.72
l Besuch:fortsetzen CONSULT/visit s>in|bei need=A p=0.75
l Beratung:fortsetzen CONSULT s=mit need=A p=0.8
v begrüßen CONSULT/visit s=a with=militärischen.ehren,am.flughafen,auf.dem.flughafen,auf.dem.rollfeld,im.palast,im.präsidentenpalast,amtssitz,kanzleramt not=entscheidung,touristen,freigelassen need=AR p=0.75
# SUPPORT
v abschließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Vereinbarung ctx=diplomatic,legal p=0.76
v absegnen SUPPORT s>a open p=0.7
v absegnen AGREE s>an|d obj=Waffenverkauf,Waffenlieferung,Rüstungsexport,Waffenexport,Panzerlieferung need=A p=0.85
v akzeptieren SUPPORT s>a p=0.4
v anerkennen SUPPORT s>a ctx=diplomatic
v applaudieren SUPPORT s>d p=0.75
v aussprechen SUPPORT s>für refl p=0.6
v aussöhnen SUPPORT s=mit refl
v auszeichnen SUPPORT s>a p=0.35
v bedanken SUPPORT s>bei refl need=AR p=0.8
v befürworten SUPPORT s>a need=A p=0.75
v beglückwünschen SUPPORT s>a ctx=diplomatic p=0.9
v begrüßen SUPPORT s>a not=willkommen,gäste,ankömmling,am.flughafen,am.bahnhof,auf.dem.flughafen p=0.85
v beipflichten SUPPORT s>d p=0.85
v beispringen SUPPORT s>d need=A p=0.8
v beistehen SUPPORT s>d need=AR p=0.6
v bejubeln SUPPORT s>a p=0.6
v bekennen SUPPORT s>zu refl with=zu not=anschlag,angriff,attentat,tat need=AR p=0.56
v bekräftigen SUPPORT s>für|zu obj=Unterstützung,Solidarität,Engagement,Freundschaft,Partnerschaft,Bündnis p=0.66 not=~förderung,~rechte
v besiegeln SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung,Partnerschaft,Pakt,Bündnis,Zusammenarbeit ctx=diplomatic,legal p=0.85
v bewundern SUPPORT s>a
v bezeichnen SUPPORT s>a not=nicht,kein with=@praise,berechtigt p=0.61
v bezeichnen ACCUSE/disapprove s>a with=ursache,~schuldig,verantwortlich need=AR p=0.72
v billigen SUPPORT s>a|g p=0.5
v danken SUPPORT s>d need=AR p=0.8
v durchwinken SUPPORT s>g|a need=A p=0.6
v ehren SUPPORT s>a p=0.4
v einsetzen SUPPORT s>für refl p=0.4
v machen SUPPORT s>für refl with=stark p=0.6
v werben SUPPORT s>für with=für.das.abkommen,für.die.vereinbarung,für.den.vertrag,für.den.deal,für.den.plan,für.die.reform,für.das.paket,für.die.mitte need=A p=0.55
v erfreuen SUPPORT s>über refl p=0.4
v freuen SUPPORT s>über refl p=0.4
v genehmigen SUPPORT s>a p=0.45
v gratulieren SUPPORT s>d ctx=diplomatic p=0.9
v gutheißen SUPPORT s>a p=0.85
v hervorheben SUPPORT s>a|g obj=Bedeutung,Wichtigkeit,Rolle,Verdienst,Leistung,Beitrag,Freundschaft p=0.56
v huldigen SUPPORT s>d
v kondolieren SUPPORT s>d p=0.55
v loben SUPPORT s>a p=0.85
v nennen SUPPORT s>a not=nicht,kein,durch.nichts with=@praise,berechtigt,sehr.gut,hervorragend p=0.66
v normalisieren SUPPORT s=mit obj=Beziehung ctx=diplomatic p=0.76
v paraphieren SUPPORT s=mit ctx=diplomatic,legal
v preisen SUPPORT s>a
v ratifizieren SUPPORT s>- ctx=diplomatic,legal p=0.75
v rechtfertigen SUPPORT s>a p=0.3 need=AR
v rühmen SUPPORT s>a not=sich
v schließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Frieden,Friedensvertrag,Vereinbarung ctx=diplomatic,legal p=0.76
v sein SUPPORT s>mit with=einverstanden need=A p=0.61
v sein SUPPORT q>s pred not=nicht,kein need=A with=@praise p=0.4
v signieren SUPPORT s=mit obj=Abkommen,Vertrag ctx=diplomatic,legal p=0.76
v solidarisieren SUPPORT s>mit refl p=0.85
v stehen SUPPORT s>hinter need=AR p=0.75 not=platz,umfrage,rang
v stehen SUPPORT s>zu with=zur.einheit,zur.souveränität,zur.unabhängigkeit,zur.nato,zum.bündnis,weiter,fest,weiterhin,unverbrüchlich not=verfügung,verhältnis,debatte,wahl,buche,gebote,verkauf need=AR p=0.56
v stellen SUPPORT s>hinter refl need=AR
v stimmen SUPPORT s>für with=~antrag,~gesetz,~resolution,~vertrag,~lieferung,~hilfe,~beitritt not=absetzung,amtsenthebung,abwahl,gegen.d,gegen.ein,dagegen,gegen.resolution,gegen.un-resolution,gegen.gesetz,gegen.antrag,gegen.vertrag,gegen.abkommen,gegen.neue need=A p=0.56
v unterschreiben SUPPORT s=mit not=gesetz,~gesetz,dekret,erlass,verordnung,haftbefehl,petition ctx=diplomatic,legal
v unterstützen SUPPORT s>a p=0.55
v unterzeichnen SUPPORT s=mit not=arbeitsvertr,beratervertr,mietvertr,kaufvertr,werbevertr,dienstvertr,gesetz,schreiben,brief,~gesetz,dekret,erlass,verordnung,haftbefehl,petition ctx=diplomatic,legal
v verabschieden SUPPORT s>- obj=Gesetz,Haushalt,Verfassung,Paket,Reform p=0.56 ctx=legislative open
v verabschieden SUPPORT s>- obj=Resolution,Erklärung p=0.56 ctx=legislative
v verleihen SUPPORT s>d obj=Preis,Orden,Auszeichnung,Medaille p=0.66
v versöhnen SUPPORT s=mit refl
v verteidigen SUPPORT s>a not=titel,meister,heimat,grenze,stadt,sich,doktor,seine,ihre,eigene,siegeszug p=0.3
v votieren SUPPORT s>für p=0.55 not=absetzung,amtsenthebung,rauswurf,abwahl
v würdigen SUPPORT s>a p=0.9
v zeigen SUPPORT s>über|von|mit refl with=erfreut,zufrieden,beeindruckt,dankbar,erleichtert p=0.56
v zujubeln SUPPORT s>d
v zusammenschließen COOPERATE s=mit refl p=0.55
v zustimmen SUPPORT s>d not=personalie,berufung,ernennung p=0.45
l Abkommen:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Anerkennung:aussprechen SUPPORT s>d not=sich
l Anerkennung:zollen SUPPORT s>d
l Anteilnahme:aussprechen SUPPORT s>d not=sich
l Beifall:spenden SUPPORT s>d p=0.85
l Beifall:zollen SUPPORT s>d
l Beileid:aussprechen SUPPORT s>d not=sich p=0.61
l Beileid:bekunden SUPPORT s>d p=0.61
l Beileid:übermitteln SUPPORT s>d p=0.61
l Beziehung:aufnehmen SUPPORT s=mit|zu ctx=diplomatic
l Beziehung:normalisieren SUPPORT s=mit|zu ctx=diplomatic
l Beziehung:wiederaufnehmen SUPPORT s=mit|zu ctx=diplomatic
l Botschaft:eröffnen SUPPORT s>in ctx=diplomatic
l Botschafter:austauschen SUPPORT s=mit need=A p=0.66
l Bündnis:schmieden SUPPORT s=mit
l Dank:aussprechen SUPPORT s>d not=sich
l Dankbarkeit:ausdrücken SUPPORT s>gegenüber|für
l Dankbarkeit:äußern SUPPORT s>gegenüber|für
l Daumen:drücken SUPPORT s>d p=0.4
l Freude:äußern SUPPORT s>über
l Genehmigung:erteilen SUPPORT s>d|für p=0.66
l Genugtuung:äußern SUPPORT s>über
l Glückwunsch:aussprechen SUPPORT s>d not=sich
l Glückwunsch:schicken SUPPORT s>d|an
l Glückwunsch:senden SUPPORT s>d|an
l Glückwunsch:übermitteln SUPPORT s>d
l Kandidatenstatus:gewähren SUPPORT s>d ctx=diplomatic
l Kandidatenstatus:verleihen SUPPORT s>d ctx=diplomatic
l Kandidatenstatus:zuerkennen SUPPORT s>d ctx=diplomatic
l Lanze:brechen SUPPORT s>für
l Licht:geben SUPPORT s>für|d with=grün
l Licht:erteilen SUPPORT s>für|d with=grün
l Lob:aussprechen SUPPORT s>für|d not=sich p=0.85
l Lob:bedenken SUPPORT s>a with=mit
l Lob:finden SUPPORT s>für summary
l Lob:kommen SUPPORT von|aus>für p=0.85 summary
l Lob:zollen SUPPORT s>d p=0.85
l Mitgefühl:aussprechen SUPPORT s>d not=sich
l Mitschuld:eingestehen CONCEDE s>gegenüber p=0.72
l Mitschuld:einräumen CONCEDE s>gegenüber|an p=0.82
l Name:setzen SUPPORT s=mit with=unter need=A p=0.71
l Partei:ergreifen SUPPORT s>für
l Partnerschaft:schließen SUPPORT s=mit ctx=diplomatic
l Respekt:bekunden SUPPORT s>d|vor
l Respekt:zollen SUPPORT s>d p=0.85
l Rücken:stärken SUPPORT s>d p=0.85
l Rückendeckung:bekommen SUPPORT von|aus>s summary
l Rückendeckung:erhalten SUPPORT von|aus>s summary
l Rückendeckung:geben SUPPORT s>d
l Schulterschluss:demonstrieren SUPPORT s=mit
l Schutz:nehmen SUPPORT s>a not=~haft,gewahrsam,staatsschutz,trainer,stürmer,torwart,coach with=in p=0.66
l Seite:schlagen SUPPORT s>g|von refl with=auf
l Seite:springen SUPPORT s>d
l Seite:stehen SUPPORT s>d|g with=zur.seite,an.der.seite,an.seiner,an.ihrer,an.unserer not=was p=0.56
l Seite:stehen SUPPORT s>g|von with=an.der p=0.66
l Seite:stellen SUPPORT s>g|d|von p=0.76
l Solidarität:ausdrücken SUPPORT s>mit
l Solidarität:aussprechen SUPPORT s>d not=sich
l Solidarität:bekunden SUPPORT s>mit p=0.85
l Solidarität:erklären SUPPORT s>mit
l Solidarität:versichern SUPPORT s>d p=0.85
l Solidarität:zeigen SUPPORT s>mit
l Solidarität:zusichern SUPPORT s>d
l Sympathie:bekunden SUPPORT s>für|mit
l Unterschrift:setzen SUPPORT s=- with=unter ctx=diplomatic,legal p=0.66
l Abkommen:beschließen SUPPORT s=mit need=A ctx=diplomatic,legal p=0.75
l Klimaabkommen:beschließen SUPPORT s=mit need=A ctx=diplomatic,environment p=0.75
l Unterstützung:aussprechen SUPPORT s>d|für not=sich
l Unterstützung:bekommen SUPPORT von|aus>s not=feuerwehr summary
l Unterstützung:bekunden SUPPORT s>für|d
l Unterstützung:bekräftigen SUPPORT s>für|d
l Unterstützung:erhalten SUPPORT von|aus|g>s not=feuerwehr summary
l Unterstützung:erklären SUPPORT s>für|d
l Unterstützung:signalisieren SUPPORT s>für|d
l Unterstützung:versichern SUPPORT s>d
l Vertrag:treten SUPPORT zwischen|g=mit p=0.4 ctx=diplomatic,legal
l Vertrauen:aussprechen SUPPORT s>d not=sich
l Verständnis:zeigen SUPPORT s>für not=kein,wenig p=0.56
l Verständnis:äußern SUPPORT s>für p=0.76
l Weg:ebnen SUPPORT s>d|für p=0.45
l Weg:freimachen SUPPORT s>für not=damit p=0.45
l Zufriedenheit:erklären SUPPORT s>über|mit p=0.56
l Zufriedenheit:äußern SUPPORT s>über|mit p=0.56
l Zustimmung:erteilen SUPPORT s>zu|d
l Zustimmung:finden SUPPORT bei>s p=0.4 summary
l Zustimmung:geben SUPPORT s>zu|d
l Zustimmung:kommen SUPPORT von|aus>- p=0.56 summary
l Zustimmung:signalisieren SUPPORT s>zu|d
l Zustimmung:stoßen SUPPORT bei>s p=0.56 summary
n Abkommen SUPPORT zwischen=mit p=0.3 need=A ctx=diplomatic,legal
n Beileid SUPPORT aus|von>- p=0.35 need=A
n Glückwunsch SUPPORT g>an|zu p=0.35 need=AR
n Lob SUPPORT g|von|aus>für p=0.35 need=AR
n Ratifizierung SUPPORT durch>- p=0.4 ctx=diplomatic,legal
n Rückendeckung SUPPORT aus|von>für p=0.5 need=AR
n Unterstützung SUPPORT g|durch>für p=0.3 need=AR
n Unterzeichnung SUPPORT durch|zwischen=- p=0.5 ctx=diplomatic,legal
n Zustimmung SUPPORT g>zu p=0.25 need=AR
n Dank SUPPORT g|von|aus>an p=0.4 need=AR
n Gratulation SUPPORT g|von|aus>an|zu p=0.4 need=A
n Solidaritätsbekundung SUPPORT g|von|aus>mit|für p=0.5 need=A
n Solidaritätsadresse SUPPORT g|von|aus>an p=0.5 need=A
n Rückhalt SUPPORT aus|von>für p=0.4 need=AR
n Würdigung SUPPORT durch|von>g p=0.35 need=AR
v zusprechen SUPPORT s>d obj=Kandidatenstatus,Beitrittskandidatenstatus,Entschädigung,Friedensnobelpreis p=0.56
v schätzen SUPPORT s>a need=AR not=~teilnehmer,~schaden,kosten,~million,~milliard,prozent,euro,dollar,personen,menschen,zahl,auf p=0.35
l Anteilnahme:bekunden SUPPORT s>d|mit
l Mut:zusprechen SUPPORT s>d p=0.56
l Rückendeckung:zusichern SUPPORT s>d p=0.8
l Rückendeckung:signalisieren SUPPORT s>d p=0.8
l Rückhalt:zusichern SUPPORT s>d p=0.8
l Rückhalt:bekommen SUPPORT von|aus>s summary p=0.8
l Rückhalt:erhalten SUPPORT von|aus>s p=0.71 summary
l Rückhalt:finden SUPPORT bei>s p=0.71 summary
l Unterstützung:finden SUPPORT bei>s p=0.66 summary
l Unterstützung:kommen SUPPORT von|aus>für need=A p=0.71 summary
l Unterstützung:zeigen SUPPORT s>für need=A p=0.66
l Beifall:kommen SUPPORT von|aus>für need=A p=0.66 summary
l Beifall:bekommen SUPPORT von|aus>s p=0.56 summary
l Beifall:erhalten SUPPORT von|aus>s p=0.56 summary
l Beifall:finden SUPPORT bei>s p=0.56 summary
l Zuspruch:bekommen SUPPORT von|aus>s p=0.66 summary
l Zuspruch:erhalten SUPPORT von|aus>s p=0.66 summary
l Zuspruch:kommen SUPPORT von|aus>für p=0.66 summary
l Zuspruch:finden SUPPORT bei>s p=0.61 summary
l Lob:bekommen SUPPORT von|aus>s p=0.81 summary
l Lob:erhalten SUPPORT von|aus>s p=0.81 summary
l Lob:ernten SUPPORT von>s p=0.76 summary
l Zustimmung:ernten SUPPORT von|aus|bei>s not=studie,umfrage p=0.72 summary
l Beifall:ernten SUPPORT von|aus|bei>s not=konzert,film,theater p=0.6 summary
l Zustimmung:bekommen SUPPORT von|aus>s p=0.72 summary
l Zustimmung:erhalten SUPPORT von|aus>s p=0.72 summary
l Unterstützung:bekommen SUPPORT von|aus>s not=finanziell,geld p=0.6 summary
l Lob:geben SUPPORT von|aus>für p=0.71
l Hoffnung:setzen SUPPORT s>in|auf p=0.3
l Treue:schwören SUPPORT s>d p=0.76
l Treue:zusagen SUPPORT s>d p=0.81
l Vertrauen:bekunden SUPPORT s>d|zu p=0.66
l Solidarität:zusagen SUPPORT s>d p=0.8
l Solidarität:demonstrieren SUPPORT s>mit p=0.71
l Einigkeit:demonstrieren SUPPORT s=mit need=A p=0.56
l Wort:finden SUPPORT s>für with=lobende,anerkennende,warme p=0.61
l Meilenstein:feiern SUPPORT s>- p=0.3
l Vertrauensfrage:gewinnen SUPPORT d|bei>s p=0.3
l Weg:freimachen SUPPORT s>für not=damit need=A p=0.61
l Mehrheit:stimmen SUPPORT g|i>für with=für,dafür need=A p=0.56
l Mandat:verlängern SUPPORT s>g need=A p=0.61
l Zustimmung:kommen SUPPORT aus|von>für|zu need=A p=0.71 summary
l Glückwunsch:kommen SUPPORT aus|von>an|für need=A p=0.81
l Beileid:kommen SUPPORT aus|von>- need=A p=0.3
l Unterstützung:erhalten SUPPORT von|aus>s need=A p=0.71 summary
l Rückendeckung:kommen SUPPORT aus|von>für need=A p=0.76 summary
v zeichnen SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung need=A p=0.56
v besiegeln SUPPORT s=mit obj=Abkommen,Vertrag,Partnerschaft,Energiepartnerschaft,Bündnis,Frieden,Friedensvertrag,Vereinbarung,Allianz need=A p=0.85
v unterstützen SUPPORT s>a obj=Plan,Vorschlag,Vorstoß,Forderung,Resolution,Kandidatur,Kurs,Initiative,Antrag,Regierung,Präsident,Partei,Bewerbung,Friedensplan,Vermittlung not=~million,~milliarde,waffen need=A p=0.76
v begrüßen SUPPORT s>a obj=Entscheidung,Schritt,Einigung,Urteil,Beschluss,Ankündigung,Vorschlag,Plan,Freilassung,Abkommen,Wahl,Vereinbarung,Waffenruhe,Vorstoß,Bereitschaft,Kompromiss,Bemühung,Rückkehr,Initiative,Verurteilung,Festnahme,Rücktritt,Gesetz,Ergebnis need=A p=0.85
v billigen SUPPORT s>mit obj=Abkommen,Vertrag,Staatsvertrag,Vereinbarung not=stimmen,mehrheit need=AR ctx=diplomatic,legal p=0.76
v billigen SUPPORT s>a obj=Gesetz,Haushalt,Plan,Vertrag,Abkommen,Reform,Mandat,Einsatz,Hilfspaket,Entwurf,Paket,Antrag,Staatsvertrag,Beitritt need=A p=0.71 open
v zustimmen SUPPORT s>mit obj=Abkommen,Vertrag,Staatsvertrag,Vereinbarung not=stimmen,mehrheit need=AR ctx=diplomatic,legal p=0.81
v zustimmen SUPPORT s>d obj=Abkommen,Vertrag,Plan,Vorschlag,Gesetz,Entwurf,Kompromiss,Beitritt,Mandat,Einsatz,Haushalt,Reform,Staatsvertrag,Rüstungsabkommen,Antrag,Resolution need=A p=0.76
v verabschieden SUPPORT s>- obj=Resolution,Erklärung,Abkommen,Konvention,Vertrag need=A p=0.66 ctx=legislative open
v ratifizieren SUPPORT s>a|mit|g obj=Beitritt,Vertrag,Abkommen need=AR ctx=diplomatic,legal p=0.81
v anerkennen SUPPORT s>a with=als.staat,unabhängigkeit,als.legitim,als.präsident,diplomatisch,offiziell,interims need=AR ctx=diplomatic p=0.85
v danken SUPPORT s>d
v bedanken SUPPORT s>bei refl
v verteidigen SUPPORT s>a obj=Entscheidung,Einsatz,Vorgehen,Kurs,Militäreinsatz,Politik,Minister,Kanzler,Präsident,Regierung,Gesetz,Abkommen,Plan,Beschluss,Reform,Operation not=titel,meister,heimat,stadt,doktor,sich,seine,ihre,eigene,gegen need=AR p=0.3
v rechtfertigen SUPPORT s>a obj=Entscheidung,Einsatz,Vorgehen,Angriff,Gewalt,Krieg,Operation need=A p=0.45
v stellen SUPPORT s>hinter refl with=hinter need=A p=0.81
v stehen SUPPORT s>hinter with=hinter need=AR p=0.81 not=platz,umfrage,rang
v beispringen SUPPORT s>d
v bescheinigen SUPPORT s>d with=@praise,fortschritt,gute,erfolg,stabil,nützen need=AR p=0.61
v attestieren SUPPORT s>d with=@praise,fortschritt,gute,erfolg need=AR p=0.61
v befinden SUPPORT s>a with=gerechtfertigt,rechtens,angemessen,für.gut need=A p=0.56
v aussprechen SUPPORT s>für refl with=für.den.beitritt,für.die.aufnahme,für.eine.mitgliedschaft,für.den.vorschlag,für.den.plan,für.lieferung,für.waffen need=A p=0.66 open
v befürworten SUPPORT s>a
v stimmen SUPPORT s>für with=dafür,für.den,für.die,für.das,für.eine,für.einen not=absetzung,amtsenthebung,abwahl,wahl,partei.gestimmt,stimme.für need=A p=0.45
v votieren SUPPORT s>für|zu with=für,dafür,mehrheit need=A p=0.66 not=absetzung,amtsenthebung,rauswurf,abwahl
v zusagen SUPPORT s>d obj=Treue,Loyalität,Gefolgschaft,Solidarität,Rückendeckung need=A p=0.81
v zusichern SUPPORT s>d obj=Treue,Loyalität,Gefolgschaft,Solidarität,Rückendeckung,Rückhalt need=A p=0.8
v versichern SUPPORT s>d|g obj=Solidarität,Unterstützung,Freundschaft,Loyalität,Treue,Rückendeckung need=A p=0.81
v aussprechen SUPPORT s>d obj=Glückwunsch,Dank,Vertrauen,Lob,Anerkennung,Unterstützung need=A p=0.85
v übermitteln SUPPORT s>d obj=Glückwunsch,Gratulation,Grüße need=A p=0.8
v bekunden SUPPORT s>für|mit|d obj=Solidarität,Unterstützung,Sympathie,Respekt need=A p=0.8
v ausdrücken SUPPORT s>für|mit|d obj=Solidarität,Dank,Unterstützung need=A p=0.8
v besiegeln SUPPORT s=mit obj=Verzicht,Kooperation,Waffenruhe,Partnerschaft,Gewaltverzicht,Freundschaft,Geschäft need=A p=0.85
v unterzeichnen SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung,Absichtserklärung,Erklärung,Pakt,Memorandum,Charta,Waffenstillstand,Friedensabkommen,Handelsabkommen,Freundschaftsabkommen need=A ctx=diplomatic,legal p=0.85
v unterschreiben SUPPORT s=mit obj=Abkommen,Vertrag,Vereinbarung,Absichtserklärung,Erklärung,Pakt,Memorandum,Friedensabkommen need=A ctx=diplomatic,legal p=0.85
v schließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Frieden,Friedensvertrag,Vereinbarung,Freihandelsabkommen,Sicherheitsabkommen need=A ctx=diplomatic,legal p=0.81
v abschließen SUPPORT s=mit obj=Abkommen,Vertrag,Pakt,Bündnis,Vereinbarung,Freihandelsabkommen,Sicherheitsabkommen need=A ctx=diplomatic,legal p=0.81
v feiern SUPPORT s>a with=als.held,als.befreier,als.sieg,als.erfolg need=AR p=0.56
v empfehlen SUPPORT s>a with=kandidatenstatus,beitrittsverhandlungen,aufnahme need=AR p=0.56
v auszeichnen SUPPORT s>a with=orden,friedenspreis,~preis,medaille need=AR p=0.61
v verabschieden SUPPORT s>- obj=Entschließung need=A p=0.61 ctx=legislative
v beklatschen SUPPORT s>a need=A p=0.55
v bestärken SUPPORT s>a need=AR p=0.6
v honorieren SUPPORT s>a|g need=AR p=0.5
v goutieren SUPPORT s>a|g need=A p=0.5
v mittragen SUPPORT s>a|g need=A p=0.55
v sekundieren SUPPORT s>d need=AR p=0.55
v wiederaufnehmen SUPPORT s=mit obj=Beziehung,Kontakt need=A ctx=diplomatic p=0.76
v billigen SUPPORT s>a|g obj=Gesetz,Abkommen,Vertrag,Haushalt,Hilfspaket,Rettungspaket,Reform,Resolution,Beitritt,Mandat,Verfassung,Waffenlieferung,Entwurf need=A p=0.76
v annehmen SUPPORT s>a|g obj=Gesetz,Abkommen,Vertrag,Haushalt,Hilfspaket,Rettungspaket,Reform,Resolution,Beitritt,Mandat,Verfassung,Waffenlieferung,Entwurf need=A p=0.76
v absegnen SUPPORT s>a|g obj=Gesetz,Abkommen,Vertrag,Haushalt,Hilfspaket,Rettungspaket,Reform,Resolution,Beitritt,Mandat,Verfassung,Waffenlieferung,Entwurf need=A p=0.76
v durchwinken SUPPORT s>a|g obj=Gesetz,Abkommen,Vertrag,Haushalt,Hilfspaket,Rettungspaket,Reform,Resolution,Beitritt,Mandat,Verfassung,Waffenlieferung,Entwurf need=A p=0.76
v passieren SUPPORT s>a obj=Gesetz,Vertrag,Reform,Haushalt,Vorlage,Entwurf with=ließ,ließen,lässt,lassen need=A p=0.71
v überbringen SUPPORT s>d obj=Glückwunsch,Gruß,Dank,Botschaft need=AR p=0.8
l Unterstützung:zusichern SUPPORT s>d not=million,milliarde,~finanz,~militär,humanitär,waffen need=A p=0.85
l Unterstützung:zusagen SUPPORT s>d not=million,milliarde,~finanz,~militär,humanitär,waffen need=A p=0.85
l Unterstützung:versprechen SUPPORT s>d not=million,milliarde,~finanz,~militär,humanitär,waffen need=A p=0.85
l Loyalität:bekunden SUPPORT s>d|gegenüber need=A p=0.85
l Loyalität:versichern SUPPORT s>d need=AR p=0.85
l Loyalität:schwören SUPPORT s>d need=AR p=0.8
l Treue:schwören SUPPORT s>d need=AR p=0.75
v signieren SUPPORT s=mit obj=Protokoll,Erklärung,Vereinbarung,Memorandum,Absichtserklärung,Dokument,Friedensplan ctx=diplomatic,legal p=0.78
v besiegeln SUPPORT s=mit obj=Verlauf,Grenzverlauf,Zusammenarbeit,Partnerschaft,Freundschaft,Bündnis,Waffenruhe,Frieden,Verteidigungspakt,Einigung with=unterschrift,unterschrieb,unterzeichn,handschlag ctx=diplomatic p=0.8
l Freude:aufnehmen SUPPORT s>a with=mit not=~flüchtling p=0.62
l Erleichterung:aufnehmen SUPPORT s>a with=mit p=0.62
v feiern SUPPORT s>a with=als.märtyrer,als.heldentat,als.widerstand need=AR p=0.7
l Nähe:zusichern SUPPORT s>d p=0.7
l Nähe:versichern SUPPORT s>d p=0.7
l Nähe:ausdrücken SUPPORT s>d|zu p=0.65
v zurückkehren SUPPORT s>in|zu with=in.das.abkommen,zum.abkommen,in.den.vertrag,in.die.organisation,klimaabkommen,atomabkommen ctx=diplomatic p=0.65
v sprechen SUPPORT s>g with=wichtigen.schritt,ersten.schritt,richtigen.schritt,großen.schritt,meilenstein,durchbruch,guten.nachricht,guten.tag,historischen.tag,historischen.schritt,historischen.moment,positiven.signal,ermutigenden,von.einem.erfolg not=@troops,forscher,wissenschaft,mediziner,ärzte,trainer,sieg need=A p=0.45
v zurückschicken SUPPORT s>nach|in obj=Botschafter,Botschafterin ctx=diplomatic need=A p=0.8
# CONCEDE
v abrücken CONCEDE s>von need=A p=0.4
v beigeben CONCEDE s>gegenüber with=klein p=0.82
v beugen CONCEDE s>d refl
v einknicken CONCEDE s>vor|gegenüber p=0.6
v einlenken CONCEDE s>gegenüber p=0.88
v einlenken CONCEDE s>gegenüber|mit with=streit p=0.82
v einräumen CONCEDE s>- not=platz,recht,rechte,vorrang,priorität,möglichkeit,chance,frist,kredit p=0.45
v einwilligen CONCEDE s>in with=~inspekt,~rückkehr,~abzug,~waffenruhe,~feuerpause,~freilassung p=0.77
v entgegenkommen CONCEDE s>d need=A p=0.75
v entschärfen CONCEDE s>- obj=Gesetz,Regel,Auflage,Maßnahme,Vorschrift,Entwurf p=0.62
v entschuldigen CONCEDE s>bei|für refl ctx=diplomatic p=0.9
v erfüllen CONCEDE s>g|von obj=Forderung,Bedingung p=0.62
v erklären CONCEDE s>gegen with=beendet,für.beendet not=~verhandlung,gespräche,~gespräche,dialog,~dialog need=A ctx=military p=0.67
l Verhandlung:erklären SANCTION/withdraw s>mit|a with=für.beendet,für.gescheitert,für.tot need=A p=0.82
l Gespräch:erklären SANCTION/withdraw s>mit|a with=für.beendet,für.gescheitert,für.tot need=A p=0.82
l Dialog:erklären SANCTION/withdraw s>mit|a with=für.beendet,für.gescheitert,für.tot need=A p=0.82
v gestehen CONCEDE s>- p=0.4
v lockern CONCEDE s>- obj=Fahrverbot,Ausreiseverbot,Versammlungsverbot,Abtreibungsverbot,Demonstrationsverbot p=0.72
v nachgeben CONCEDE s>d not=kurs,~kurse,aktie,~aktien,preise,börse,dax,dollar need=A
v nachkommen CONCEDE s>d obj=Forderung,Aufforderung,Verlangen,Bitte,Ultimatum,Ersuchen p=0.72
v verlängern CONCEDE s=mit obj=Waffenruhe,Feuerpause,Waffenstillstand ctx=military p=0.77
v verlängern CONCEDE i|s=mit obj=Waffenruhe,Waffenstillstand,Feuerpause ctx=military p=0.72
v verzichten CONCEDE s>auf p=0.45 need=A not=entsendung,beobachter,teilnahme,reise
v verzichten CONCEDE s>auf with=~auslieferung,~klage,~kandidatur,~amtszeit,wiederwahl,~veto,~forderung need=A p=0.72
v zugeben CONCEDE s>- p=0.4
v zugestehen CONCEDE s>d
v zurücknehmen CONCEDE s>- p=0.4 need=A
v zurückrudern CONCEDE s>gegenüber
v zurückstellen CONCEDE s>- obj=Forderung,Plan,Bedenken,Reform p=0.62
v zurückziehen CONCEDE s>- obj=Gesetz,Gesetzentwurf,Entwurf,Plan,Reform,Forderung,Verordnung,Drohung p=0.9
v zustimmen CONCEDE s=mit obj=Waffenruhe,Waffenstillstand,Feuerpause ctx=military p=0.82
v zustimmen CONCEDE s>g obj=Stationierung,Entsendung with=blauhelm,beobachter,~un-,friedenstruppe,inspekt p=0.77
l Abzug:ankündigen CONCEDE s>aus mod=planned ctx=military
l Abzug:anbieten CONCEDE s>aus|d ctx=military
l Abzug:zusagen CONCEDE s>aus|d mod=planned ctx=military
l Abzug:zustimmen CONCEDE s>aus mod=planned ctx=military
l Amnestie:ankündigen CONCEDE s>für mod=planned ctx=legal
l Aufhebung:ankündigen CONCEDE s>g|gegen mod=planned
l Aufhebung:zusagen CONCEDE s>g|gegen mod=planned
l Aussicht:stellen CONCEDE s>d|für mod=planned with=~reform,~lockerung,abzug,~abzug,freilassung,aufhebung,ende,neuwahl,wahlen,~rücktritt,amnestie,verfassung
l Auflösung:ankündigen CONCEDE s>- mod=planned with=~parlament
l Aufschub:geben CONCEDE s>d
l Aufschub:gewähren CONCEDE s>d
l Bedauern:ausdrücken CONCEDE s>d|gegenüber|über p=0.87
l Bedauern:äußern CONCEDE s>gegenüber|über p=0.62
l Bedauern:bekunden CONCEDE s>gegenüber|über p=0.62
l Bedingung:akzeptieren CONCEDE s>g|von p=0.72
l Blockade:aufgeben CONCEDE s>gegen
l Druck:beugen CONCEDE s>g|von refl p=0.9
l Druck:nachgeben CONCEDE s>g|von p=0.9
l Ende:ankündigen CONCEDE s>g|gegen|in mod=planned with=~operation,~offensive,angriff,kämpfe,~einsatz,blockade,embargo,~verbot,~sperre,~sanktion p=0.72
l Ende:anordnen CONCEDE s>in|gegen with=~operation,~offensive,angriff,kämpfe,~einsatz,blockade p=0.72
l Ende:verkünden CONCEDE s>in|gegen with=~operation,~offensive,angriff,kämpfe,~einsatz,blockade p=0.72
l Entgegenkommen:signalisieren CONCEDE s>d|gegenüber
l Entgegenkommen:zeigen CONCEDE s>d|gegenüber
l Entschuldigung:aussprechen CONCEDE s>bei|d not=sich
l Entschuldigung:bitten CONCEDE s>a|bei p=0.8
l Fehler:einräumen CONCEDE s>- p=0.9
l Fehler:eingestehen CONCEDE s>- p=0.9
l Fehler:zugeben CONCEDE s>- p=0.9
v versprechen CONCEDE s>d|für|an obj=Freilassung,Abzug,Rückzug,Truppenabzug,Amnestie,Neuwahl,Aufhebung,Lockerung,Begnadigung,Rückgabe,Entschädigung mod=planned need=A p=0.77
v zusagen CONCEDE s>d|für|an obj=Freilassung,Abzug,Rückzug,Truppenabzug,Amnestie,Neuwahl,Aufhebung,Lockerung,Begnadigung,Rückgabe,Entschädigung mod=planned need=A p=0.77
v zusichern CONCEDE s>d|für|an obj=Freilassung,Abzug,Rückzug,Truppenabzug,Amnestie,Neuwahl,Aufhebung,Lockerung,Begnadigung,Rückgabe,Entschädigung mod=planned need=A p=0.77
l Feuerpause:ankündigen CONCEDE s=mit ctx=military p=0.9
l Feuerpause:einigen CONCEDE s=mit ctx=military p=0.9
l Feuerpause:verständigen CONCEDE s=mit ctx=military p=0.9
l Feuerpause:vereinbaren CONCEDE s=mit ctx=military p=0.9
l Feuerpause:verkünden CONCEDE s=mit ctx=military p=0.9
l Forderung:eingehen CONCEDE s>g|von with=auf p=0.9
l Forderung:nachgeben CONCEDE s>g|von p=0.9
l Forderung:zustimmen CONCEDE s>g|von p=0.9
l Freilassung:ankündigen CONCEDE s>- mod=planned
l Freilassung:anordnen CONCEDE s>g mod=planned p=0.72
l Freilassung:versprechen CONCEDE s>- mod=planned
l Freilassung:zusagen CONCEDE s>- mod=planned
l Frieden:anbieten CONCEDE s>d p=0.62
l Geständnis:ablegen CONCEDE s>-
l Kampf:beenden CONCEDE s>gegen with=bewaffnet ctx=military p=0.77
l Kampf:einstellen CONCEDE s>gegen with=bewaffnet ctx=military p=0.77
l Kehrtwende:vollziehen CONCEDE s>- p=0.62
l Lockerung:ankündigen CONCEDE s>- mod=planned
l Lockerung:beschließen CONCEDE s>- mod=planned p=0.72
l Lockerung:versprechen CONCEDE s>- mod=planned
l Lockerung:zusagen CONCEDE s>- mod=planned
l Macht:abgeben CONCEDE s>an mod=planned p=0.72
l Nachsicht:bitten CONCEDE s>a|bei
l Neuwahl:ankündigen CONCEDE s>- mod=planned p=0.72
l Neuwahl:ausrufen CONCEDE s>- mod=planned p=0.62
l Neuwahl:zustimmen CONCEDE s>- mod=planned
l Niederlage:anerkennen CONCEDE s>gegen p=0.9
l Niederlage:eingestehen CONCEDE s>gegen p=0.9
l Niederlage:einräumen CONCEDE s>gegen p=0.9
l Reform:ankündigen CONCEDE s>- mod=planned p=0.62
l Reform:versprechen CONCEDE s>d mod=planned p=0.72
l Reform:zusagen CONCEDE s>d mod=planned p=0.72
l Reue:zeigen CONCEDE s>-
l Rücknahme:ankündigen CONCEDE s>- mod=planned
l Rückzieher:machen CONCEDE s>-
l Rücktritt:anbieten CONCEDE s>d
l Rücktritt:ankündigen CONCEDE s>- mod=planned
l Rückzug:anbieten CONCEDE s>aus|d with=~truppe,~soldat,~kämpfer,~armee mod=planned ctx=military
l Rückzug:ankündigen CONCEDE s>aus not=aus.der.politik,~ämtern,~spitze mod=planned
l Rückzug:zusagen CONCEDE s>aus mod=planned
l Rückzug:zustimmen CONCEDE s>aus mod=planned
l Schuld:eingestehen CONCEDE s>-
l Schuld:einräumen CONCEDE s>-
l Teilabzug:ankündigen CONCEDE s>aus mod=planned ctx=military
l Vergebung:bitten CONCEDE s>a|bei
l Versäumnis:einräumen CONCEDE s>- p=0.9
l Verzeihung:bitten CONCEDE s>a|bei p=0.88
l Verzicht:erklären CONCEDE s>auf p=0.72
l Verzicht:verkünden CONCEDE s>auf p=0.72
l Vorwurf:einräumen CONCEDE s>-
l Waffenruhe:anbieten CONCEDE s>d ctx=military p=0.9
l Waffenruhe:ankündigen CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:akzeptieren CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:ausrufen CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:beschließen CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:einigen CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:erklären CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:vereinbaren CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:verkünden CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:verständigen CONCEDE s=mit ctx=military p=0.9
l Waffenruhe:verlängern CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:anbieten CONCEDE s>d ctx=military p=0.9
l Waffenstillstand:ankündigen CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:akzeptieren CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:ausrufen CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:einigen CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:erklären CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:schließen CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:unterzeichnen CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:vereinbaren CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:verkünden CONCEDE s=mit ctx=military p=0.9
l Waffenstillstand:verständigen CONCEDE s=mit ctx=military p=0.9
l Widerstand:aufgeben CONCEDE s>gegen
l Zugeständnis:anbieten CONCEDE s>d p=0.9
l Zugeständnis:ankündigen CONCEDE s>d|gegenüber p=0.9
l Zugeständnis:machen CONCEDE s>d|gegenüber|an p=0.9
l Kompromissbereitschaft:zeigen CONCEDE s>gegenüber p=0.77
l Kompromissbereitschaft:signalisieren CONCEDE s>gegenüber p=0.82
l Schritt:zugehen CONCEDE s>auf with=einen.schritt p=0.67
l Kehrtwende:machen CONCEDE s>- p=0.67
l Abbitte:leisten CONCEDE s>d|gegenüber p=0.77
l Fehler:entschuldigen CONCEDE s>für|bei refl p=0.9
l Verantwortung:übernehmen CONCEDE s>- with=politische.verantwortung,verantwortung.für.fehler,für.das.versagen p=0.45
l Vertrauensfrage:ankündigen CONCEDE s>- mod=planned p=0.62
l Reform:zurücknehmen CONCEDE s>- p=0.82
l Widerstand:einstellen CONCEDE s>gegen p=0.72
l Abstrich:machen CONCEDE s>- need=A p=0.62
n Eingeständnis CONCEDE g>- p=0.4 need=A
n Einlenken CONCEDE g|von>gegenüber p=0.4 need=A
n Feuerpause CONCEDE g|zwischen=mit ctx=military p=0.45 need=A
n Feuerpause CONCEDE g|von|durch|zwischen=mit ctx=military p=0.45 need=A
n Geständnis CONCEDE g>- p=0.35
n Rückzieher CONCEDE g|von>- p=0.4 need=A
n Waffenruhe CONCEDE zwischen=mit ctx=military p=0.35 need=A
n Waffenstillstand CONCEDE zwischen=mit ctx=military p=0.35 need=A
n Zugeständnis CONCEDE g>an|gegenüber p=0.3
n Kurswechsel CONCEDE g|von>- p=0.3 need=A
n Kehrtwende CONCEDE g|von>- p=0.35 need=A
v eingestehen CONCEDE s>- need=A p=0.5
v entgegenkommen CONCEDE s>d
v einräumen CONCEDE s>- comp with=fehler,versehentlich,getötet,schuld,beteilig,versäum,irrtum,falsch,panne,verantwort,verstoß need=A p=0.82
v einräumen CONCEDE s>- obj=Fehler,Mangel,Schuld,Versäumnis,Niederlage,Beteiligung,Mitschuld,Panne,Irrtum,Verantwortung,Verlust,Vorwurf,Verstoß,Kontakt need=A p=0.87
v zugeben CONCEDE s>- comp need=A p=0.65
v zugeben CONCEDE s>- obj=Fehler,Mangel,Versäumnis,Panne,Verstoß,Schuld,Beteiligung,Tat,Irrtum,Verantwortung,Affäre,Niederlage need=A p=0.82
v gestehen CONCEDE s>- obj=Tat,Mord,Schuld,Beteiligung,Fehler need=A p=0.72
v gestehen CONCEDE s>- comp need=A p=0.5
v eingestehen CONCEDE s>- obj=Fehler,Schuld,Niederlage,Versäumnis,Mitschuld,Versagen,Scheitern need=A p=0.87
v abrücken CONCEDE s>von with=reform,plan,plänen,forderung,vorhaben,kurs,position,steuer,gesetz,haltung need=A p=0.82
v zurücknehmen CONCEDE s>- obj=Kürzung,Steuererhöhung,Reform,Gesetz,Entscheidung,Plan,Erhöhung,Verordnung,Verschärfung,Ankündigung,Drohung,Äußerung,Vorwurf,Verbot need=A p=0.82
v zurückziehen CONCEDE s>- obj=Dekret,Gesetz,Gesetzentwurf,Entwurf,Plan,Reform,Steuerreform,Forderung,Vorlage,Verordnung,Klage,Veto need=A p=0.9
v nachgeben CONCEDE s>d with=druck,forderung,protest,kritik,streik,verlangen,drängen need=A p=0.8
v beugen CONCEDE s>d refl with=druck,forderung,protest,kritik,urteil,ultimatum need=A p=0.8
v verzichten CONCEDE s>auf obj=Erhöhung,Kürzung,Reform,Gesetz,Abschiebung,Klage,Veto,Forderung,Kandidatur,Kündigung,Sanktion,Zoll,Angriff,Gewalt,Steuererhöhung,Anreicherung need=A p=0.87
v aufschieben CONCEDE s>- obj=Reform,Gesetz,Erhöhung,Steuererhöhung,Hinrichtung,Abschiebung,Räumung need=A p=0.62
v verschieben CONCEDE s>- obj=Anhebung,Steuererhöhung,Reform,Hinrichtung,Abschiebung,Räumung,Rentenreform with=nach.protest,kritik,druck,protest,streik need=A p=0.72
v aussetzen CONCEDE s>- obj=Reform,Gesetz,Gesetzesvorhaben,Justizreform,Steuererhöhung,Erhöhung,Anhebung,Kürzung,Abgabe,Rentenreform need=A p=0.72
v überdenken CONCEDE s>- obj=Plan,Reform,Entscheidung,Gesetz,Haltung with=will,wollen,werde need=A p=0.62
v nachbessern CONCEDE s>- with=gesetz,angebot,reform,plan need=A p=0.62
v entschärfen CONCEDE s>- obj=Gesetz,Regel,Auflage,Reform,Vorschrift,Entwurf,Verordnung need=A p=0.72
v anerkennen CONCEDE s>- obj=Niederlage,Wahlniederlage,Wahlsieg,Schuld,Verantwortung need=A p=0.77
v abschwören CONCEDE s>d obj=Gewalt,Terror,Terrorismus need=A p=0.72
v ausrufen CONCEDE s>- obj=Waffenruhe,Feuerpause,Waffenstillstand need=A ctx=military p=0.87
v verkünden CONCEDE s>gegen|mit obj=Waffenruhe,Feuerpause,Waffenstillstand need=A ctx=military p=0.87
v einwilligen CONCEDE s>in obj=Waffenruhe,Feuerpause,Rücktritt,Neuwahl,Kontrolle,Inspektion,Abzug need=A p=0.82
v verschieben CONCEDE s>- obj=Gesetz,Reform,Steuererhöhung,Abgabe with=bauern,druck,protest,kritik,streik,rücksicht need=A p=0.72
v abrücken CONCEDE s>von with=regelung,umstritten,beschluss,vorhaben,absicht,ziel not=@troops need=A p=0.77
v zurückstecken CONCEDE s>gegenüber need=A p=0.55
v kuschen CONCEDE s>vor need=A p=0.55
v abschwächen CONCEDE s>- obj=Gesetz,Entwurf,Reform,Forderung,Vorschlag,Verordnung need=A p=0.67
v zurückschrauben CONCEDE s>- obj=Forderung,Erwartung,Ziel,Plan need=A p=0.45
v verschieben CONCEDE s>- obj=Rentenreform,Justizreform,Steuerreform,Arbeitsmarktreform,Bildungsreform,Gesetzesvorhaben,Steuererhöhung,Preiserhöhung,Gebührenerhöhung,Anhebung,Hinrichtung,Strafzoll need=A p=0.72
v verschieben CONCEDE s>- obj=Rentenreform,Justizreform,Steuerreform,Steuererhöhung,Preiserhöhung,Gebührenerhöhung,Anhebung,Hinrichtung A=GOV p=0.67
v stoppen CONCEDE s>- obj=Siedlungsbau,Justizreform,Rentenreform,Justizumbau need=A p=0.72
v beschließen CONCEDE s>- obj=Moratorium,Baustopp with=~siedl,hinrichtung,todesstrafe need=A p=0.77
v verkünden CONCEDE s>- obj=Moratorium,Baustopp with=~siedl,hinrichtung,todesstrafe need=A p=0.77
v verabschieden CONCEDE s>- obj=Auflage,Beschränkung,Forderung,Plan,Corona-Auflage,Sparkurs,Ziel with=sich.von refl need=A p=0.67
v anordnen CONCEDE s=mit obj=Waffenruhe,Feuerpause,Waffenstillstand need=A ctx=military p=0.87
v erklären CONCEDE s>- obj=Wahl,Parlamentswahl,Präsidentschaftswahl,Wahlergebnis with=für.ungültig not=gericht,~gericht,~richter need=A ctx=election p=0.72
v annullieren CONCEDE s>- obj=Wahl,Parlamentswahl,Präsidentschaftswahl,Wahlergebnis not=gericht,~gericht,~richter need=A ctx=election p=0.72
v verschieben CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v zurückziehen CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.9
v zurücknehmen CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v entschärfen CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v abmildern CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v abschwächen CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v aufschieben CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v kassieren CONCEDE s>- obj=@plans not=~gericht,~richter need=A p=0.72
v bedauern CONCEDE s>- obj=Leid,Tod,Fehler,Unrecht,Versäumnis,Verbrechen need=A p=0.77
l Wahl:ankündigen CONCEDE s>- with=vorgezogen,vorzeitig mod=planned need=A p=0.88
v erklären CONCEDE s>- with=für.tot,für.hinfällig obj=Gesetz,Reform,Plan,Vorhaben need=A p=0.85
l Abschiebestopp:verhängen CONCEDE s>für ctx=migration p=0.8
l Abschiebestopp:verfügen CONCEDE s>für ctx=migration p=0.8
l Abschiebestopp:anordnen CONCEDE s>für ctx=migration p=0.8
l Abschiebestopp:verlängern CONCEDE s>für ctx=migration p=0.75
v abschieben CONCEDE s>a neg with=nicht.mehr,vorerst.nicht,vorerst.kein,vorläufig.kein,keine.flüchtlinge.mehr,mehr.nach,vorläufig.nicht need=A ctx=migration p=0.7
v verschieben CONCEDE s>- obj=Neuregelung,Reform,Gesetz,Steuererhöhung,Erhöhung,Inkrafttreten,Einführung,Abstimmung with=protest,druck,kritik,~streik,demonstr not=krankheit need=A p=0.7
# COOPERATE
v ausbauen COOPERATE s=mit|zu obj=Handelsbeziehung,Handel ctx=economic p=0.77
v ausbilden COOPERATE s>a obj=Peschmerga,Soldat,Rekrut,Polizist with=bundeswehr,~militär,~armee,instrukteur ctx=military need=AR p=0.77
v ausheben COOPERATE s=mit with=gemeinsam,zusammen not=graben p=0.95 ctx=legal
v beliefern COOPERATE s>a need=AR p=0.5
v zusammenarbeiten COOPERATE s=mit p=0.5
v kooperieren COOPERATE s=mit p=0.55
v ausliefern COOPERATE s>an|nach not=ware,post,auto,waffe,rakete,panzer,impfstoff,exemplar,paket ctx=legal p=0.9 act
v überstellen COOPERATE s>an|nach|in ctx=legal p=0.55 act
v austauschen COOPERATE s=mit obj=Information,Daten,Geheimdienstinformation,Erkenntnis p=0.95
v übergeben COOPERATE s>d|an obj=Bericht,Abschlussbericht,Beweis,Beweismittel,Akte,Dokument,Unterlage,Liste,Verdächtige ctx=legal need=R p=0.95 act
v übermitteln COOPERATE s>d|an obj=Daten,Information,Beweis,Geheimdienstinformation,Unterlage ctx=intelligence need=R p=0.62
v weitergeben COOPERATE s>an obj=Daten,Information,Geheimdienstinformation,Erkenntnis ctx=intelligence need=R p=0.95
v investieren COOPERATE s>in ctx=economic p=0.45 need=AR
v liefern COOPERATE s>an|d|nach obj=Gas,Öl,Erdgas,Erdöl,Strom,Flugzeug,Getreide,Flüssiggas,Kohle,Uran,Weizen ctx=economic need=AR p=0.67
v exportieren COOPERATE s>nach|in ctx=economic need=AR p=0.45
v verkaufen COOPERATE s>an|d ctx=economic need=AR p=0.45
v kaufen COOPERATE s>von|bei ctx=economic need=AR p=0.4
v bestellen COOPERATE s>bei|in obj=Kampfjet,Flugzeug,Impfstoff,Hubschrauber,Panzer,U-Boot ctx=economic need=AR p=0.45 act
v bauen COOPERATE s>in|für obj=Kernkraftwerk,Atomkraftwerk,Pipeline,Fabrik,Reaktor,Bahnstrecke ctx=economic need=AR p=0.45
v einräumen COOPERATE s>d obj=Überflugrecht,Nutzungsrecht,Sonderrecht ctx=military p=0.67
v gründen COOPERATE s=mit obj=Gemeinschaftsunternehmen,Ermittlungsteam,Ermittlungsgruppe,Bündnis need=R p=0.62
v entwickeln COOPERATE s=mit with=gemeinsam need=R p=0.4
v teilnehmen COOPERATE s>an with=~manöver,militärübung ctx=military need=A p=0.95 act
v beteiligen COOPERATE s>an refl with=~manöver,militärübung ctx=military need=A p=0.95 act
v betreiben COOPERATE s=mit with=gemeinsam need=A p=0.62
v beziehen COOPERATE s>aus|von obj=Gas,Öl,Erdgas,Strom,Waffe,Kohle ctx=economic need=AR p=0.45
v durchführen COOPERATE s=mit obj=Operation,Übung,Manöver,Patrouille,Razzia,Einsatz with=gemeinsam need=A p=0.95
v einrollen COOPERATE aus>nach|in with=güterzug,zug ctx=economic need=AR p=0.67
v eröffnen COOPERATE s=mit with=gemeinsam need=A p=0.72
v fließen COOPERATE aus>nach with=gas,öl,strom,erdgas ctx=economic need=AR p=0.72
v gründen COOPERATE s=mit obj=Agentur,Werk,Stiftung,Unternehmen,Universität,Brigade with=gemeinsam need=A p=0.77
v helfen COOPERATE s>d with=fachleute,experten,kollegen,ermittlern,techniker,bei.den.ermittlungen,bei.ermittlungen,bei.der.suche,bei.der.fahndung,bei.der.aufklärung need=AR p=0.72
v importieren COOPERATE s>aus|von ctx=economic need=AR p=0.5
v kaufen COOPERATE s>von|bei|aus|in obj=Waffe,Kampfjet,Flugzeug,Panzer,Rakete,Luftabwehrsystem,Gas,Öl,Impfstoff,Drohne,Hubschrauber,U-Boot ctx=economic need=AR p=0.95 act
v rollen COOPERATE aus>nach|in with=güterzug,züge ctx=economic need=AR p=0.62
v strömen COOPERATE aus>nach with=gas,öl,strom,erdgas ctx=economic need=AR p=0.72
v teilen COOPERATE s>mit obj=Information,Daten,Geheimdienstdaten,Geheimdienstinformation,Erkenntnis ctx=intelligence need=AR p=0.82
v teilnehmen COOPERATE s=an with=~übung not=börse ctx=military need=A p=0.95 act
v trainieren COOPERATE s>a obj=Soldat,Marinesoldat,Rekrut,Truppe,Spezialkraft,Polizist,Pilot ctx=military need=AR p=0.95
v verkaufen COOPERATE s>an|d obj=Waffe,Kampfjet,Flugzeug,Panzer,Kampfpanzer,Rakete,Luftabwehrsystem,Gas,Öl,Munition,Drohne,Hubschrauber,U-Boot ctx=economic need=AR p=0.95 act
v wiederaufnehmen COOPERATE s=mit|aus|nach|in obj=Handel,Import,Export,Einfuhr,Ausfuhr,Zusammenarbeit,Kooperation,Gaslieferung,Öllieferung,Visavergabe,Fährverkehr,Flugverkehr,Zugverkehr,Grenzverkehr ctx=economic need=A p=0.95
v üben COOPERATE s=mit with=gemeinsam,schulter not=kritik,druck,verrat,nachsicht ctx=military need=A p=0.95 act
v üben COOPERATE i=mit with=gemeinsam ctx=military need=A p=0.95 act
v übergeben COOPERATE s>d|an obj=Akte,Dokument,Unterlage,Verdächtige,Flugschreiber,Leichnam,Leiche,Ex-General,Kriegsverbrecher ctx=legal need=AR p=0.95 act
l Auftrag:erhalten COOPERATE aus|von>s ctx=economic p=0.45 need=AR
l Auftrag:vergeben COOPERATE s>an ctx=economic p=0.45 need=AR
l Manöver:abhalten COOPERATE s=mit with=gemeinsam ctx=military p=1
l Manöver:antworten COOPERATE s=- with=gemeinsam ctx=military need=A p=1
l Manöver:durchführen COOPERATE s=mit with=gemeinsam ctx=military p=1
l Manöver:beginnen COOPERATE s=mit with=gemeinsam ctx=military p=1
l Manöver:starten COOPERATE s=mit with=gemeinsam ctx=military p=1
l Manöver:veranstalten COOPERATE s=mit with=gemeinsam ctx=military p=1
l Übung:abhalten COOPERATE s=mit with=gemeinsam ctx=military p=1
l Übung:durchführen COOPERATE s=mit with=gemeinsam ctx=military p=1
l Übung:beginnen COOPERATE s=mit with=gemeinsam ctx=military p=1
l Übung:starten COOPERATE s=mit with=gemeinsam ctx=military p=1
l Handel:treiben COOPERATE s=mit ctx=economic p=0.67
l Information:teilen COOPERATE s=mit ctx=intelligence p=0.72
l Geheimdienstinformation:teilen COOPERATE s=mit ctx=intelligence
l Ermittlungsteam:bilden COOPERATE s=mit ctx=legal
l Betrieb:gehen COOPERATE i=- with=~pipeline,gasleitung,~reaktor,~kraftwerk ctx=economic need=A p=0.4
l Großübung:beginnen COOPERATE s=mit ctx=military p=1
l Großübung:starten COOPERATE s=mit ctx=military p=1
l Hand:arbeiten COOPERATE s=mit with=hand.in.hand p=0.72
l Seemanöver:abhalten COOPERATE s=mit ctx=military p=1
l Seemanöver:beginnen COOPERATE s=mit ctx=military p=1
n Gefangenenaustausch RETREAT/release zwischen|g=mit ctx=military p=0.55
n Häftlingsaustausch RETREAT/release zwischen|g=mit p=0.55
n Auslieferung COOPERATE durch>an|nach ctx=legal p=0.4 need=R not=auslieferungsantrag,auslieferungsersuchen
n Überstellung COOPERATE durch>an|nach ctx=legal p=0.4 need=R
n Zusammenarbeit COOPERATE zwischen|g=mit p=0.15 need=AR
n Manöver COOPERATE zwischen|von|g=mit with=gemeinsam ctx=military p=0.62 need=A not=ausweich,überhol,wende
n Militärübung COOPERATE zwischen|von|g=mit with=gemeinsam ctx=military p=0.62 need=A
n Marineübung COOPERATE zwischen|von|g=mit with=gemeinsam ctx=military p=0.62 need=A
n Patrouille COOPERATE von|g=mit with=gemeinsam ctx=military p=0.72 need=A
n Seemanöver COOPERATE zwischen|g=mit with=gemeinsam ctx=military p=0.67 need=A
n Übergabe COOPERATE durch>an with=tribunal,gericht,ermittler,justiz,behörden ctx=legal p=0.62
l Rechtshilfe:leisten COOPERATE s>d ctx=legal p=0.87
l Amtshilfe:leisten COOPERATE s>d ctx=legal p=0.87
l Luftraum:überwachen COOPERATE s>g need=AR ctx=military p=0.4
l Handel:aufnehmen COOPERATE s=mit ctx=economic need=A p=0.67
l Geschäft:abschließen COOPERATE s=mit ctx=economic need=A p=0.72
l Betrieb:nehmen COOPERATE s=mit with=gemeinsam need=A ctx=economic p=0.67
v informieren COOPERATE s>a need=AR p=0.25
v fortsetzen COOPERATE s=mit obj=Datenaustausch,Austausch,Zusammenarbeit,Kooperation need=A p=0.67
v austauschen COOPERATE s=mit obj=Radardaten,Zolldaten,Fluggastdaten ctx=intelligence need=A p=0.95
v abgleichen COOPERATE s=mit obj=Daten,Fahndungsdaten,Fingerabdruck with=gemeinsam,mit ctx=intelligence need=AR p=0.72
v ausliefern COOPERATE s>an|nach|d with=mutmaßlich,gesucht,verdächtig,angeklagt,terror,verbrecher,drahtzieher,mörder,boss,haftbefehl need=AR ctx=legal p=0.95 act
v überstellen COOPERATE s>an|nach|in|d with=mutmaßlich,gesucht,verdächtig,angeklagt,tribunal,den.haag,strafgerichtshof need=AR ctx=legal p=0.95 act
v zusammenlegen COOPERATE s=mit obj=Verband,Panzerverband,Streitkraft,Truppe,Flotte,Geschwader need=A ctx=military p=0.82
v trainieren COOPERATE s=mit with=gemeinsam,zusammen.mit need=AR ctx=military p=0.95 act
v trainieren COOPERATE i=- with=gemeinsam need=A ctx=military p=0.95 act
v patrouillieren COOPERATE s=mit with=gemeinsam need=A ctx=military p=0.95 act
v abhalten COOPERATE s=mit obj=Manöver,Militärübung,Übung,Seemanöver,Marineübung,Luftwaffenübung with=gemeinsam,mit need=AR ctx=military p=0.95 act
v starten COOPERATE s=mit obj=Manöver,Militärübung,Übung,Seemanöver,Marineübung with=gemeinsam need=A ctx=military p=0.95
v teilnehmen COOPERATE s>an obj=Manöver,Militärübung,Großübung,Marineübung,Seemanöver,Militärmanöver,Nato-Übung ctx=military need=A p=0.95 act
v beteiligen COOPERATE s>an refl obj=Manöver,Militärübung,Großübung,Marineübung,Seemanöver,Mission,Friedensmission,Blauhelmmission,Patrouille ctx=military need=A p=0.95 act
v entgegennehmen COOPERATE s>von|aus obj=Lieferung,Kampfjet,Panzer,Rakete,Fregatte ctx=military need=AR p=0.72
v anlegen COOPERATE aus>in with=tanker,frachter,flüssiggas,lng ctx=economic need=AR p=0.72
v zerschlagen COOPERATE s=mit with=gemeinsam need=AR ctx=legal p=0.95
v ausheben COOPERATE s=mit with=gemeinsam need=AR not=graben ctx=legal p=0.95
v aufdecken COOPERATE s=mit with=gemeinsam need=AR ctx=legal p=0.67
v vereiteln COOPERATE s=mit with=hinweis,informationen,gemeinsam need=AR ctx=intelligence p=0.67
v ermöglichen COOPERATE s>d obj=Überflug,Durchreise,Auslieferung,Transit need=AR p=0.62
v ausrichten COOPERATE s=mit obj=Manöver,Militärübung,Übung with=gemeinsam need=A ctx=military p=0.77
v abwickeln COOPERATE s=mit obj=Geschäft,Handel with=gemeinsam need=A ctx=economic p=0.62
v weiterleiten COOPERATE s>an obj=Daten,Information,Hinweis,Erkenntnis,Akte ctx=intelligence need=AR p=0.72
v weitergeben COOPERATE s>d|an obj=Daten,Information,Geheimdienstinformation,Erkenntnis,Hinweis,Beweis ctx=intelligence need=AR p=0.95
v einweihen COOPERATE s=mit obj=Brücke,Pipeline,Bahnlinie,Kraftwerk,Werk,Gasleitung with=gemeinsam need=A ctx=economic p=0.72
v freigeben COOPERATE s=mit obj=Brücke,Grenzbrücke,Bahnlinie with=verkehr need=A ctx=economic p=0.62
v versteigern COOPERATE s>an need=AR ctx=economic p=0.3
v übermitteln COOPERATE s>d|an obj=Beweismaterial,Material,Akte,Hinweis,Fahndungsdaten,Erkenntnis ctx=intelligence need=AR p=0.77
v eröffnen COOPERATE s>in obj=Bahnlinie,Werk,Fabrik,Hafen,Kraftwerk,Pipeline,Raffinerie,Mine,Produktionsstätte ctx=economic need=AR p=0.62
v ausheben COOPERATE s=mit with=gemeinsam,gemeinsamen need=A not=graben,gräben ctx=legal p=0.95
v zerschlagen COOPERATE s=mit with=gemeinsam,gemeinsamen obj=Ring,Schleuserring,Netzwerk,Bande,Zelle need=A ctx=legal p=0.95
l Patrouille:gehen COOPERATE s=mit with=gemeinsam,zusammen need=A p=0.77
# AID
v beisteuern AID s>für|zu obj=Million,Milliarde,Euro,Dollar need=A p=0.6
v versorgen AID s>a ctx=humanitarian p=0.5 not=strom,gas,informationen
v retten AID s>a p=0.62 ctx=humanitarian with=seenot,~flüchtling,migrant,~geisel,küstenwache,seenotrett,marine need=A
v spenden AID s>d|an|für ctx=humanitarian not=segen,blut,beifall,applaus,trost
v helfen AID s>d with=finanziell,millionen,milliarden,soldaten,hilfsgüter,ärzte,rettungskräfte,waffen,euro,dollar need=AR p=0.62
v liefern AID s>an|d|nach|für obj=Waffe,Munition,Hilfsgut,Hilfsgüter,Panzer,Rakete,Lebensmittel,Medikament,Hilfe,Drohne,Flugabwehr,Waffensystem,Kampfjet,Haubitze,Marschflugkörper,Luftabwehrsystem,Flugabwehrsystem,Luftverteidigungssystem,Raketensystem,Raketenwerfer,Patriot,Patriot-System,Patriot-Batterie,Leopard,Militärgerät,Rüstungsgüter,Impfstoff,Impfdose,Maske,Beatmungsgerät,Artillerie,Ausrüstung,Militärfahrzeug,Hubschrauber,Schützenpanzer,Generator ctx=military p=0.82
v bereitstellen AID s>für|d obj=Hilfe,Million,Milliarde,Euro,Dollar,Hilfsgut,Hilfsgüter,Geld,Mittel,Soforthilfe,Kredit,Waffe,Munition ctx=economic p=0.87
v einräumen AID s>d obj=Kredit,Kreditlinie,Darlehen,Zahlungsaufschub p=0.82
v gewähren AID s>d obj=Kredit,Hilfe,Darlehen,Unterstützung,Finanzhilfe,Zuschuss,Bürgschaft ctx=economic p=0.72
v gewähren AID s>d obj=Asyl,Schutz,Zuflucht,Unterschlupf,Aufenthaltserlaubnis ctx=asylum p=0.72
v vergeben AID s>an|d obj=Kredit,Darlehen ctx=economic need=R p=0.62
v überweisen AID s>d|an|nach ctx=economic p=0.4 need=R
v auszahlen AID s>d|an obj=Hilfe,Million,Milliarde,Kredit,Tranche,Finanzhilfe,Hilfsgeld ctx=economic need=R p=0.67
v zahlen AID s>d|an obj=Hilfe,Subvention,Finanzhilfe,Entschädigung,Hilfsgeld ctx=economic need=R p=0.45
v schicken AID s>nach|in|an|d obj=Hilfe,Hilfsgut,Hilfsgüter,Helfer,Ärzte,Rettungsteam,Medikament,Lebensmittel,Impfstoff,Hilfskonvoi,Rettungskraft,Waffe,Munition ctx=humanitarian p=0.82
v schicken AID s>nach|in obj=Spezialist,Feuerwehrleute,Feuerwehrmann,Suchhund,Rettungsmannschaft,Retter,Zelt,Decke,Generator,Hilfsflugzeug ctx=humanitarian p=0.72
v senden AID s>nach|in|an|d obj=Hilfe,Hilfsgut,Hilfsgüter,Helfer,Ärzte,Rettungsteam,Medikament,Impfstoff,Rettungskraft ctx=humanitarian p=0.82
v entsenden AID s>nach|in obj=Team,Einheit with=technisch,thw,hilfswerk,~rettung,bergung,~hilfs need=A ctx=humanitarian p=0.82
v schicken AID s>nach|in|d obj=Team,Einheit with=technisch,thw,hilfswerk,~rettung,bergung need=A ctx=humanitarian p=0.82
v schicken AID s>nach|in|d obj=Feldlazarett,Lazarett,Notarzt need=A ctx=humanitarian p=0.82
v entsenden AID s>nach|in obj=Helfer,Ärzte,Rettungsteam,Hilfskraft,Technisch,Rettungskraft,Hilfsgut,Hilfsgüter,Sanitäter,Such-und-Rettungsteam ctx=humanitarian p=0.82
v entsenden AID s>nach|in obj=Spezialist,Feuerwehrleute,Feuerwehrmann,Bergungsexperte,Suchhund,Rettungsmannschaft,Retter,Suchtrupp,Katastrophenhelfer,THW ctx=humanitarian p=0.82
v übergeben AID s>d|an obj=Hilfsgut,Hilfsgüter,Waffe,Panzer,Ausrüstung,Hubschrauber,Spende,Impfstoff,Munition,Patrouillenboot need=R p=0.72
v überlassen AID s>d obj=Waffe,Panzer,Kampfjet,Ausrüstung,Munition,Impfstoff ctx=military need=R p=0.72
v schenken AID s>d obj=Panzer,Impfdose,Impfstoff,Flugzeug,Waffe need=AR p=0.72
v verteilen AID s>an|für obj=Hilfsgut,Hilfsgüter,Lebensmittel,Nahrung,Essen,Medikament,Lebensmittelpaket ctx=humanitarian p=0.62
v abwerfen AID s>über|für obj=Hilfsgut,Hilfsgüter,Lebensmittel,Hilfspaket ctx=humanitarian p=0.82
v abwerfen AID s>für|über with=wasser,nahrung,lebensmittel,hilfsgüter ctx=humanitarian need=A p=0.87
v ankommen AID aus|von>in with=hilfsgüter,hilfslieferung,impfstoff,~panzer,~rakete,medikamente,impfdosen need=AR p=0.87
v aufstocken AID s>für|an obj=Hilfe,Hilfsgelder,Militärhilfe,Entwicklungshilfe need=A p=0.62
v freigeben AID s>für|an obj=Hilfe,Milliarde,Million,Tranche,Militärhilfe,Hilfsgeld ctx=economic need=AR p=0.67
v bewilligen AID s>d|für obj=Hilfe,Million,Milliarde,Kredit,Militärhilfe,Hilfspaket ctx=economic need=A p=0.62
v finanzieren AID s>a ctx=economic need=AR p=0.35
v unterstützen AID s>a with=~million,~milliarde,euro,dollar,waffen,waffenlieferungen,militärisch,finanziell,hilfsgütern ctx=economic need=AR p=0.85
v ausbilden AID s>a obj=Soldat,Rekrut,Polizist,Kämpfer,Rebell,Miliz,Truppe,Streitkraft,Pilot,Sicherheitskraft ctx=military need=A p=0.62
v ausrüsten AID s>a with=waffen,panzer,drohnen,raketen,munition ctx=military need=AR p=0.62
v aufnehmen AID s>a not=im.vorjahr,im.vergangenen.jahr,im.letzten.jahr,bisher,bislang obj=Flüchtling,Migrant,Verletzte,Waisenkind,Flüchtlingskind,Asylbewerber,Asylsuchende,Geflüchtete,Minderjährige,Häftling,Vertriebene,Kriegsflüchtling ctx=asylum need=A p=0.72
v evakuieren AID s>a with=~botschaft,staatsbürger,staatsangehörig,luftwaffe,bundeswehr,ortskräfte,zivilist,landsleute ctx=humanitarian p=0.67
v ausfliegen AID s>a with=~botschaft,staatsbürger,staatsangehörig,luftwaffe,bundeswehr,ortskräfte,verletzte,landsleute ctx=humanitarian p=0.62
v ausfliegen AID s>aus with=patient,verletzt,krank,klinik ctx=humanitarian p=0.77
v befreien AID s>a with=@hostage ctx=military not=sich p=0.72
v befreien AID s>a with=soldaten,armee,polizei,polizisten,spezialkräfte,spezialeinheit,kommando,truppen obj=Kind,Schüler,Schülerin,Mädchen,Frau,Bewohner,Zivilist,Gefangene ctx=military not=sich p=0.72
v erlassen AID s>d obj=Schuld,Schulden,Auslandsschulden ctx=economic need=R p=0.82
v aushelfen AID s>d with=mit need=AR p=0.62
v auszahlen AID s>d|an with=tranche,~kredit,~hilfe,million,milliarde ctx=economic need=R p=0.82
v behandeln AID s>a|in with=ärzte.ohne.grenzen,rotes.kreuz,lazarett,~cholera ctx=humanitarian p=0.77
v bekommen AID von|aus>s obj=@weapons,Impfstoff,Rettungspaket,Hilfspaket,Hilfsgüter,Soforthilfe,Finanzspritze need=AR p=0.82
v bringen AID s>a obj=Verletzte,Kranke,Palästinenser with=krankenwagen,lazarett,klinik,kliniken,krankenhäuser ctx=humanitarian need=AR p=0.72
v einfliegen AID s>nach|in obj=Feuerwehrleute,Hilfsgüter,Helfer,Arzt,Lebensmittel,Medikament ctx=humanitarian need=AR p=0.87
v einrichten AID s>in|für obj=Notküche,Feldlazarett,Feldkrankenhaus,Luftbrücke,Lazarett ctx=humanitarian p=0.87
v eintreffen AID aus|von>in|für with=hilfsgüter,hilfslieferung,impfstoff,~panzer,~gerät,medikamente,impfdosen need=AR p=0.87
v entsenden AID s>nach|in|an|d obj=Retter,Feuerwehrleute,Löschflugzeug,Arzt,Sanitäter,Suchhund need=AR p=0.87
v erhalten AID von|aus>s obj=@weapons,Impfstoff,Rettungspaket,Hilfspaket,Hilfsgüter,Soforthilfe,Finanzspritze,Tranche need=AR p=0.82
v erreichen AID g>a with=~spende,hilfslieferung,hilfskonvoi,hilfsgüter need=R p=0.82
v eröffnen AID s>in obj=Notküche,Feldlazarett,Feldkrankenhaus,Suppenküche,Lazarett ctx=humanitarian p=0.87
v evakuieren AID s>aus ctx=humanitarian with=luftwaffe,bundeswehr,marine,militär p=0.77
v finanzieren AID s>in|a obj=Brunnen,Schule,Krankenhaus,Projekt,Wiederaufbau ctx=economic need=AR p=0.72
v gehen AID g|von>an with=~spende,~hilfen,~million,~milliarde not=klage,beschwerde need=R p=0.62
v pumpen AID s>in with=~million,~milliard,geld ctx=economic need=AR p=0.82
v schenken AID s>d obj=@weapons,Impfdose,Impfstoff,Flugzeug need=AR p=0.87
v schenken AID s>d obj=Haubitze,Drohne,Rakete,Munition need=AR p=0.82
v schicken AID s>nach|in|an|d obj=@weapons,Retter,Feuerwehrleute,Feuerwehrmann,Löschflugzeug,Beatmungsgerät,Arzt,Sanitäter,Zelt need=AR p=0.87
v senden AID s>nach|in|an|d obj=@weapons,Retter,Feuerwehrleute,Löschflugzeug,Beatmungsgerät,Arzt,Sanitäter,Zelt need=AR p=0.87
v stützen AID s>a with=million,milliarde,dollar,euro ctx=economic need=AR p=0.77
v unterstützen AID s>a with=~flugzeug,~panzer,~hubschrauber,hilfsgüter,~retter,~helfer need=AR p=0.77
v versorgen AID s>a|in with=eingeschlossen,flüchtling,zivilist,vertrieb,opfer,hunger,verletzt ctx=humanitarian p=0.82
v zahlen AID s>d|an|für obj=Tranche,Kredit,Hilfskredit,Budgethilfe ctx=economic need=R p=0.82
v überbringen AID s>d|an obj=Hilfsgüter,Medikament,Spende,Tonne,Lebensmittel ctx=humanitarian p=0.87
v überlassen AID s>d with=mig,panzer,haubitze,kampfjet,kampfflug,waffe,munition,hubschrauber,~rakete,f-16,leopard,patriot need=A p=0.87
v überweisen AID s>d|an|nach obj=Budgethilfe,Hilfe,Million,Milliarde,Tranche,Finanzhilfe,Euro,Dollar ctx=economic need=R p=0.82
v bringen AID s>nach|in|zu obj=Hilfsgüter,Feuerwehrleute,Ärzte,Helfer,Lebensmittel,Medikament,Rettungsteam ctx=humanitarian need=A p=0.67
v eintreffen AID aus|von>in with=~hilfsgüter,zelten,decken,rettungsteam,helfer,ärzte,hilfsflug,rettungskräfte ctx=humanitarian p=0.67
v ankommen AID aus|von>in with=~hilfsgüter,rettungsteam,helfer,hilfsflug,rettungskräfte,hilfskonvoi ctx=humanitarian p=0.67
v landen AID aus|von>in with=~hilfsgüter,rettungsteam,hilfslieferung,bergungsteam,medikament,lebensmittel,suchhund ctx=humanitarian p=0.62
l Arm:greifen AID s>d with=unter.die p=0.62
l Hilfe:leisten AID s>d|für|in not=erste p=0.72
l Hilfe:schicken AID s>d|für|in|nach
l Hilfe:kommen AID s>d with=zu.hilfe p=0.4
l Hilfe:bekommen AID aus|von>s with=finanz,million,milliarde,euro,dollar,humanitär,militär p=0.62
l Hilfe:erhalten AID aus|von>s with=finanz,million,milliarde,euro,dollar,humanitär,militär p=0.62
l Hilfsgüter:eintreffen AID aus|von>in ctx=humanitarian p=0.72
l Hilfskonvoi:erreichen AID s|g>a ctx=humanitarian p=0.62
l Waffe:bekommen AID aus|von>s ctx=military p=0.62
l Waffe:erhalten AID aus|von>s ctx=military p=0.62
l Kredit:erhalten AID aus|von>s ctx=economic p=0.62
l Kredit:bekommen AID aus|von>s ctx=economic p=0.62
l Asyl:gewähren AID s>d ctx=asylum
l Asyl:bekommen AID in>s ctx=asylum p=0.72
l Asyl:erhalten AID in>s ctx=asylum p=0.72
l Asyl:finden AID in>s ctx=asylum p=0.72
l Hilfskonvoi:erreichen AID g|s>a ctx=humanitarian p=0.87
l Lieferung:abschließen AID durch>an with=panzer,waffe,~rakete,munition p=0.82
l Zuflucht:finden AID in>s ctx=asylum p=0.4
l Schutz:bieten AID s>d ctx=asylum need=AR p=0.4
l Schulden:erlassen AID s>d ctx=economic
l Million:zahlen AID s>an|d p=0.35 ctx=economic need=AR
l Luftbrücke:einrichten AID s>nach|für ctx=humanitarian
l Nothilfe:leisten AID s>d|für|in ctx=humanitarian
l Schuld:erlassen AID s>d ctx=economic need=R
l Zuflucht:bieten AID s>d ctx=asylum p=0.72
l Zuflucht:gewähren AID s>d ctx=asylum
l Verfügung:stellen AID s>d|für not=amt,ämter,posten,mandat need=AR p=0.62
l Verfügung:stellen AID s>d|für with=~hilfe,~million,~milliarde,euro,dollar,waffen,personal,impfdosen,soldaten,feldlager,zelte,notunterkünfte need=A p=0.62
l Kredit:gewähren AID s>d ctx=economic
l Schutz:gewähren AID s>d ctx=asylum
l Hilfe:kommen AID aus|von>für with=hilfe.kommt,hilfe.kam need=A p=0.45
n Waffenlieferung AID g|durch>an p=0.35 need=R ctx=military
n Hilfslieferung AID g|durch>an|nach|für p=0.35 ctx=humanitarian need=R
n Hilfskonvoi AID g|von>für|nach ctx=humanitarian p=0.35 need=R
n Militärhilfe AID g|durch>für|an ctx=military p=0.3 need=AR
n Schuldenerlass AID g>für ctx=economic p=0.35 need=R
n Geiselbefreiung AID g|durch>g ctx=military p=0.45
n Lieferung AID durch|g>an with=panzer,waffen,~rakete,munition,haubitze,kampfjet not=fordert,stopp,gegen,lehnt,verlangt,bitte,aussicht,prüf ctx=military p=0.4 need=AR
n Lieferung AID g|durch>an with=~panzer,waffen,munition,~rakete,hilfsgüter,haubitzen,impfstoff ctx=military need=R p=0.4
n Luftbrücke AID g>nach|für ctx=humanitarian p=0.35 need=R
n Reisspende AID g>an ctx=humanitarian p=0.6
n Spende AID g|von>an|für ctx=humanitarian p=0.4 need=AR not=parteispende,wahlkampf,blut,organ
n Waffenhilfe AID g|durch>für|an ctx=military p=0.5 need=R
v bringen AID s>in|nach|zu obj=Hilfsgut,Hilfsgüter,Lebensmittel,Medikament,Impfstoff,Trinkwasser,Zelt,Decke not=~minister ctx=humanitarian need=A p=0.72
v verteilen AID s>an|für|in obj=Mehl,Öl,Reis,Brot,Wasser,Zelt,Decke,Medikament,Impfstoff,Saatgut,Trinkwasser ctx=humanitarian need=A p=0.72
v schicken AID s>nach|in|an|d|zu obj=Pumpe,Notstromaggregat,Löschhubschrauber,Hubschrauber,Bagger,Boot,Decke,Impfdose,Konvoi,Lazarettschiff,Ärzteteam,Feldlazarett,Trinkwasser,Tonne,Hilfslieferung,Ausrüstung,Einsatzkraft,THW with=hochwasser,erdbeben,flut,katastroph,hilf,überschwemm,waldbr,brand,verletzt,hungernd,krisengebiet,zelte,decken need=A ctx=humanitarian p=0.77
v übergeben AID s>d|an obj=@weapons,System,Patriot-System,Luftverteidigungssystem,Kampfjet,Kampfflugzeug,Haubitze,Schützenpanzer,Krankenwagen,Löschfahrzeug,Drohne,Generator,Rakete need=AR p=0.82
v eintreffen AID aus|von>in with=~jets,~flugzeuge,haubitzen,munition,luftabwehr,generatoren,impfstoffe,patriot,leopard,f-16 need=R p=0.77
v ankommen AID aus|von>in with=~jets,~flugzeuge,haubitzen,munition,luftabwehr,generatoren,impfstoffe,patriot,leopard,f-16 need=R p=0.77
v finanzieren AID s>für|in obj=Kauf,Lieferung,Beschaffung,Ausbildung,Wiederaufbau,Hilfsprojekt,Granate,Munition need=AR p=0.77
v ausbilden AID s>a obj=Soldat,Rekrut,Polizist,Kämpfer,Rebell,Miliz,Truppe,Streitkraft,Pilot,Sicherheitskraft with=ukrain,irak,afghan,somal,~isch ctx=military p=0.62
v ausgeben AID s>an|für obj=Mahlzeit,Lebensmittel,Essen,Trinkwasser,Decke,Mais,Reis,Brot,Suppe need=A ctx=humanitarian p=0.77
v verteilen AID s>- obj=Hilfsgüter,Hilfsgut,Lebensmittel,Trinkwasser,Zelt,Decke,Mahlzeit,Medikament,Hirse,Reis,Mehl with=kreuz,halbmond,hilfsorganis,thw,who,wfp,welternährung,unicef,caritas,soldaten,helfer need=A ctx=humanitarian p=0.77
v behandeln AID s>a with=verletzte,verwundete,cholera need=AR ctx=humanitarian p=0.67
v abwerfen AID s>über|für obj=Hilfsgut,Hilfsgüter,Lebensmittel,Hilfspaket,Essenspaket,Nahrungsmittel,Medikament ctx=humanitarian need=AR p=0.8
v aufstocken AID s>für|an obj=Hilfe,Militärhilfe,Entwicklungshilfe,Nothilfe,Finanzhilfe need=AR p=0.82
v entsenden AID s>nach|in|zu obj=Feuerwehr,Einsatzkraft,Bergungstrupp,Ärzteteam,Löschhubschrauber,Einsatzteam,Hilfskraft,Rettungskraft,Mediziner with=hilf,erdbeben,flut,hochwasser,waldbr,brand,katastroph,verletzt need=A p=0.82
v bergen AID s>a with=seenot,migrant,flüchtling,küstenwache need=A ctx=humanitarian p=0.45
v beherbergen AID s>a with=flüchtling,vertrieb need=AR ctx=asylum p=0.35
v zusteuern AID s>- obj=Million,Milliarde need=A p=0.62
v beisteuern AID s>für|zu|an obj=Million,Milliarde,Euro,Dollar,Soldat,Panzer need=A p=0.6
v sagen AID s>d with=million,milliarde obj=Hilfe p=0.3 need=AR
v schulen AID s>a obj=Soldat,Pilot,Polizist,Grenzschützer,Rekrut,Richter,Beamte,Ermittler need=AR p=0.77
v ausbilden AID s>a obj=Grenzschützer,Offizier,Unteroffizier,Marine,Spezialkraft,Küstenwache need=AR p=0.77
v ausbilden MOBILIZE s>gegen with=für.den.kampf,zum.kampf,für.einen.kampf,zu.kämpfern,für.den.krieg ctx=military need=A p=0.82
v betreuen AID s>a|in with=hilfsorganis,ärzte.ohne.grenzen,rotes.kreuz,halbmond,unhcr,unicef,caritas,hilfswerk need=A ctx=humanitarian p=0.72
v fliegen AID s>in|nach|zu obj=@relief need=A ctx=humanitarian p=0.77
v bringen AID s>in|nach|zu obj=@relief not=~minister need=A ctx=humanitarian p=0.77
v schicken AID s>in|nach|an|d|zu obj=@relief need=A ctx=humanitarian p=0.82
v liefern AID s>in|nach|an|d|für obj=@relief need=A ctx=humanitarian p=0.72
v senden AID s>in|nach|an|d|zu obj=@relief need=A ctx=humanitarian p=0.82
v verteilen AID s>an|für|in obj=@relief need=A ctx=humanitarian p=0.77
v spenden AID s>d|an|für|in obj=@relief need=A ctx=humanitarian p=0.82
v aufnehmen AID s>a with=afghan,syrer,ukrainer,geflohen,schutzsuchend,asyl,verfolgt,ortskräfte,minderjährig,rohingya not=im.vorjahr,im.vergangenen.jahr,im.letzten.jahr,bisher,bislang,verhandlung,gespräch,ermittlung,kredit need=A ctx=asylum p=0.72
v bekämpfen AID s>in obj=Brand,Feuer,Waldbrand,Flamme with=löschflugzeug,feuerwehrleute,löschhubschrauber need=AR ctx=humanitarian p=0.67
v subventionieren AID s>a need=AR p=0.4
v impfen AID s>a with=hilfsorganis,who,unicef,ärzte.ohne.grenzen need=A ctx=humanitarian p=0.62
v operieren AID s>a with=feldlazarett,ärzte.ohne.grenzen,rotes.kreuz need=A ctx=humanitarian p=0.45
v erreichen AID g|s>a with=konvoi,hilfslieferung,~lebensmittel,hilfsgüter need=R ctx=humanitarian p=0.77
v ankommen AID aus|von>in with=~werfer,haubitzen,~panzer,raketen,munition,luftabwehr,kampfjets,~hubschrauber,impfdosen,medikamente need=R p=0.77
v eintreffen AID aus|von>in with=~werfer,haubitzen,~panzer,raketen,munition,luftabwehr,kampfjets,~hubschrauber,impfdosen,medikamente,hilfsgüter,hilfslieferung need=R p=0.77
v wiederaufnehmen AID s>für|an|g obj=Militärhilfe,Hilfe,Zahlung,Lieferung,Finanzierung,Entwicklungshilfe,Waffenlieferung,Budgethilfe need=A p=0.72
v bringen AID g|s>in|nach|zu obj=Feuerwehrleute,Rettungskraft,Helfer,Hilfsgut,Hilfsgüter,Ärzteteam,Rettungsteam,Suchhund with=~maschine,flugzeug,c-130,transall,a400m,transportflugzeug,luftwaffe ctx=humanitarian p=0.77
v aufnehmen AID s>a obj=Schiffbrüchige,Bootsflüchtling,Gerettete,Bootsmigrant,Migrant with=rettungsschiff,seenot,rettungskreuzer ctx=humanitarian p=0.82
v rollen AID ->in|nach with=hilfsgüter,hilfsgütern,hilfslieferung,hilfskonvoi ctx=humanitarian p=0.77
v fahren AID ->in|nach with=hilfsgüter,hilfsgütern,hilfslieferung,hilfskonvoi ctx=humanitarian p=0.77
v gelangen AID ->in|nach with=hilfsgüter,hilfsgütern,hilfslieferung,hilfskonvoi ctx=humanitarian p=0.77
v retten AID s>a obj=Migrant,Flüchtling,Schiffbrüchige,Bootsflüchtling,Bootsmigrant A=GOV ctx=humanitarian p=0.77
v aufbrechen AID s>nach|in with=hilfswerk,thw,rettungsteam,helfer,bergungsteam,ärzteteam,suchhund ctx=humanitarian need=A p=0.82
v schicken AID s>nach|in|d obj=Ermittler,Kriminaltechniker,Gerichtsmediziner,Forensiker,Rechtsmediziner,Bombenexperte need=A p=0.84
v zahlen AID s>d|an obj=Million,Milliarde,Dollar,Euro,Franken,Betrag with=~hilfswerk,welternährungsprogramm,hilfsorganisation,~fonds,entwicklungs,~hilfe,opfer not=strafe,geldstrafe,lösegeld,steuer ctx=economic need=AR p=0.75
v eintreffen AID s>in with=rettungsmannschaft,rettungsteam,helferteam,bergungsteam,hilfsteam,feuerwehrleute,rettungskräfte,bergungsspezialist ctx=humanitarian p=0.7
l Hilfe:anlaufen AID g|aus>für|in ctx=humanitarian p=0.72
l Hilfslieferung:anlaufen AID g|aus>für|in|nach ctx=humanitarian p=0.72
v anlegen AID s>in with=weizen,hilfsgüter,getreide,lebensmittel,hilfslieferung,medikament,mehl ctx=humanitarian p=0.6
v erreichen AID aus|von>a with=hilfslieferung,hilfskonvoi,hilfsgüter,hilfstransport,hilfsschiff,hilfsflug not=nicht ctx=humanitarian p=0.72
l Evakuierung:beginnen AID s>g ctx=humanitarian with=mit.der.evakuierung not=@accident,brand p=0.72
l Hilfe:anordnen AID s>für|an ctx=humanitarian p=0.65
l Hilfslieferung:anordnen AID s>für|an|nach ctx=humanitarian p=0.7
l Hilfe:bringen AID s>für|an|nach|in with=auf.den.weg ctx=humanitarian p=0.75
l Hilfslieferung:bringen AID s>für|an|nach|in with=auf.den.weg ctx=humanitarian p=0.8
l Hilfsgut:bringen AID s>für|an|nach|in with=auf.den.weg ctx=humanitarian p=0.8
v freigeben AID s>für|an obj=Kredit,Kredittranche,Hilfskredit,Notkredit,Hilfsgelder,Darlehen,Finanzhilfe ctx=economic need=AR p=0.82
v ausfliegen AID s>a obj=Bürger,EU-Bürger,Staatsbürger,Diplomat,Mitarbeiter,Botschaftspersonal,Ausländer,Landsleute,Europäer,Ortskraft,Helfer,Tourist,Urlauber not=abgelehnt,abgeschoben,ausreisepflichtig,straftäter need=A ctx=humanitarian p=0.75
v bringen AID s>a obj=Bürger,EU-Bürger,Staatsbürger,Ausländer,Landsleute,Ortskraft,Zivilist,Einwohner,Bewohner with=in.sicherheit need=A ctx=humanitarian p=0.75
# RETREAT
v abblasen RETREAT s>- obj=Streik,Ausstand,Warnstreik,Protest,Demonstration,Angriff,Schlag,Vergeltungsschlag,Manöver need=A p=0.67
v abbrechen RETREAT s>- obj=Streik,Ausstand,Hungerstreik need=A p=0.72
v absagen RETREAT s>- obj=Streik,Ausstand,Warnstreik,Protest,Demonstration not=aus.protest need=A p=0.67
v erlauben RETREAT/access s>- obj=Versammlung,Demonstration,Kundgebung,Demo,Protestmarsch A=JUD p=0.62
v verschonen RETREAT s>a need=AR p=0.35
v zurücktreten RETREAT/resign s>- not=nationalmannschaft,nationalelf,rechtsauffass,hinter ctx=executive p=0.92
v abdanken RETREAT/resign s>- ctx=executive p=0.92
v abtreten RETREAT/resign s>- p=0.45 not=an,gebiet,anteile
v hinschmeißen RETREAT/resign s>- ctx=executive p=0.5
v demissionieren RETREAT/resign s>- ctx=executive p=0.92
v zurückziehen RETREAT/withdraw s>aus obj=Truppe,Soldat,Armee,Einheit,Streitkraft,Antrag,Kandidatur,Vorschlag,Klage,Kämpfer,Panzer,Waffe,Kriegsgerät,Beschwerde,Bewerbung,Kriegsschiff p=0.72
v zurückziehen RETREAT/withdraw s>aus refl p=0.55 not=seit,beratung,privatleben
v zurückziehen RETREAT/withdraw s>aus refl with=@troops not=seit.dem ctx=military p=0.77
v abziehen RETREAT/withdraw s>aus obj=Truppe,Soldat,Armee,Einheit,Streitkraft,Kontingent,Personal,Kämpfer,Waffe,Panzer ctx=military p=0.9
v abziehen RETREAT/withdraw s>aus with=@troops ctx=military p=0.9
v abrücken RETREAT/withdraw s>aus|von with=@troops ctx=military p=0.67
v zurückweichen RETREAT/withdraw s>vor|aus with=@troops ctx=military p=0.67
v verlassen RETREAT/withdraw s>a with=@troops obj=Land,Stadt,Stützpunkt,Stellung,Gebiet,Region ctx=military p=0.62
v verlassen SANCTION/withdraw s>a obj=Koalition,Regierung,Regierungskoalition,Regierungsbündnis,Organisation,Abkommen,Verhandlungstisch,Verhandlung p=0.67
v aufgeben RETREAT/withdraw s>- obj=Stadt,Stellung,Stützpunkt,Waffe,Blockade,Hungerstreik,Widerstand,Kandidatur need=A p=0.62
v aufgeben RETREAT/resign s>- obj=Amt,Posten,Parteivorsitz,Vorsitz ctx=executive need=A p=0.72
v räumen RETREAT/withdraw s>- obj=Stellung,Siedlung,Stützpunkt,Stadt with=@troops,siedler p=0.62
v freilassen RETREAT/release s>a A=GOV p=0.92
v entlassen RETREAT/release s>a with=haft,untersuchungshaft,gefängnis,freiheit,gewahrsam,kaution,hausarrest A=GOV p=0.82
v begnadigen RETREAT/release s>a A=GOV ctx=legal p=0.8
v amnestieren RETREAT/release s>a A=GOV ctx=legal
v freikommen RETREAT/release ->s A=GOV p=0.92
v loskommen RETREAT/release ->s with=kaution A=GOV p=0.4
v freisprechen RETREAT/release s>a need=R A=JUD ctx=legal p=0.8
v sein RETREAT/release ->s with=wieder.frei,wieder.auf.freiem,wieder.in.freiheit,in.freiheit not=noch,weiterhin A=GOV p=0.72
v rehabilitieren RETREAT s>a ctx=legal need=AR p=0.4
v aufheben RETREAT s>a|gegen obj=Sanktion,Embargo,Ausnahmezustand,Verbot,Beschränkung,Blockade,Ausgangssperre,Haftbefehl,Urteil,Notstand,Kriegsrecht,Einreiseverbot,Sperre,Quarantäne,Lockdown,Zoll,Reisewarnung,Maskenpflicht,Belagerung,Visumpflicht,Todesurteil,Hausarrest act p=0.8
v aufheben RETREAT s>a|gegen|zu obj=Grenzkontrolle,Kontrolle,Kontaktbeschränkung,Fahrverbot act p=0.77
v lockern RETREAT s>a|gegen obj=Sanktion,Beschränkung,Blockade,Maßnahme,Auflage,Embargo,Regel,Lockdown,Ausgangssperre,Vorschrift,Einschränkung p=0.72
v stoppen RETREAT s>nach|a obj=Abschiebung,Rückführung,Ausweisung with=vorerst,vorläufig,bis.auf.weiteres,~ministerium,~minister,regierung not=gericht,richter need=A p=0.82
v aussetzen RETREAT s>nach|a obj=Abschiebung,Rückführung need=A p=0.84
v aussetzen RETREAT s>a|gegen|auf obj=Todesurteil,Hinrichtung,Todesstrafe,Zoll,Strafzoll,Zollaufschlag,Strafmaßnahme,Aufschlag,Sanktion,Abschiebung,Vollstreckung,Haftstrafe,Haftbefehl,Ausgangssperre A=GOV p=0.72
v abschaffen RETREAT s>- obj=Todesstrafe,Visumpflicht,Visumszwang,Zensur,Zoll,Strafzoll,Wehrpflicht need=A p=0.62
v abschaffen RETREAT s>- obj=Kopftuchzwang,Pressezensur,Ausreisegenehmigung need=A p=0.62
v verringern RETREAT/withdraw s>in|aus obj=Zahl,Truppe,Truppenstärke,Kontingent,Präsenz,Militärpräsenz with=@troops need=A ctx=military p=0.8
v reduzieren RETREAT/withdraw s>in|aus obj=Zahl,Truppe,Truppenstärke,Kontingent,Präsenz,Militärpräsenz with=@troops need=A ctx=military p=0.8
v senken RETREAT s>auf|für|gegen obj=Zoll,Strafzoll need=A p=0.67
v umwandeln RETREAT s>a obj=Todesurteil,Todesstrafe,Haftstrafe A=GOV p=0.77
v zurücknehmen RETREAT s>- obj=Zoll,Gesetz,Verbot,Entlassung,Kündigung,Erhöhung,Entscheidung,Verordnung need=A p=0.62
v kapitulieren RETREAT/withdraw s>vor ctx=military
v ergeben RETREAT/withdraw s>d refl not=daraus,hieraus,umfrage,sich.aus,untersuchung,auszählung,dass,zahl,ergibt.sich need=A p=0.72
v ergeben RETREAT/withdraw s>d refl with=@troops,polizei,geiselnehmer,täter,terrorist not=daraus,umfrage,auszählung need=A ctx=military p=0.84
v stellen RETREAT/withdraw s>d refl with=polizei.gestellt,behörden.gestellt,sich.der.polizei,sich.den.behörden,polizei.stellt p=0.62
v entwaffnen RETREAT/disarm s>a ctx=military p=0.5
v abrüsten RETREAT/disarm s>- ctx=military
v aufgeben RETREAT/resign s>- obj=Amt,Posten ctx=executive p=0.82
v austauschen RETREAT/release s=mit obj=Gefangene,Kriegsgefangene,Häftling,Spion,Agent,Leichnam,Soldat need=A p=0.87
v demobilisieren RETREAT/disarm s>- ctx=military
v zurückgeben RETREAT/return s>d|an obj=Kulturgüter,Raubkunst,Kunstwerk,Leichnam,Leiche,Gebiet,Insel,Schiff,Eigentum,Vermögen,Grundstück,Kunstschatz,Bronze,Geld,Überrest p=0.85
v übergeben RETREAT/return s>d|an obj=Leichnam,Leiche,Geisel,Gebiet,Stadt,Stützpunkt,Überrest,Kriegsgefangene need=R p=0.72
v übergeben RETREAT/release s>d|an obj=Gefangene,Geisel need=R p=0.72
v zurückerstatten RETREAT/return s>d|an p=0.4 need=AR
v freigeben RETREAT/return s>d|für|an obj=Kriegsgefangene,Gefangene,Geisel,Besatzung,Seemann,Vermögen,Konto,Guthaben,Schiff,Tanker,Gelder,Leichnam p=0.62
v beenden RETREAT s>- obj=Streik,Blockade,Kampf,Belagerung,Boykott,Hungerstreik,Besetzung,Offensive,Angriff,Ausnahmezustand,Einsatz,Beschuss,Bombardement,Bombardierung,Mission p=0.67
v beenden RETREAT s>gegen|g obj=Waffenembargo,Embargo,Blockade,Belagerung,Grenzkontrolle,Einreisesperre need=A p=0.87
v beginnen RETREAT/withdraw s>aus with=abzug,truppenabzug,rückzug ctx=military need=A p=0.77
v einstellen RETREAT/ceasefire s>auf|gegen obj=Kampf,Kampfhandlung,Feuer,Angriff,Beschuss,Bombardierung,Offensive,Feindseligkeit not=sich ctx=military p=0.77
v einhalten RETREAT/ceasefire s=mit obj=Waffenruhe,Feuerpause,Waffenstillstand,Waffenstillstandsabkommen ctx=military p=0.67
v schweigen RETREAT/ceasefire -=- with=waffen p=0.4
v niederlegen RETREAT s>- obj=Waffe,Amt,Mandat,Vorsitz p=0.72
v öffnen RETREAT/access s>d|für|zu obj=Grenze,Grenzübergang,Korridor,Luftraum p=0.62
v wiedereröffnen RETREAT/access s>d|für|zu obj=Grenze,Grenzübergang,Luftraum p=0.62
v zulassen RETREAT/access s>a obj=Inspektor,Inspekteur,Beobachter,Wahlbeobachter,Hilfslieferung,Hilfsorganisation,Hilfskonvoi A=GOV p=0.62
v gewähren RETREAT/access s>d obj=Zugang,Zutritt,Durchfahrt,Hafturlaub A=GOV p=0.67
v hereinlassen RETREAT/access s>a need=AR p=0.6
v durchlassen RETREAT/access s>a obj=Hilfskonvoi,Hilfslieferung,Lastwagen,Hilfsgut,Hilfsgüter p=0.72
v fliehen RETREAT/withdraw s>vor with=@troops,präsident,machthaber,regierungschef,diktator need=A p=0.4
v räumen RETREAT/withdraw s>- obj=Flughafen,Platz,Camp,Siedlung,Stützpunkt,Stellung with=demonstr,besetzer,siedler,israel,@troops not=~barrikade,~sperre,trümmer,~minen p=0.77
v stellen RETREAT s>d refl with=behörden,polizei,justiz p=0.72
v streichen RETREAT s>a with=terrorliste,sanktionsliste,schwarzen.liste need=AR p=0.87
v verlassen RETREAT/withdraw s>a with=@troops not=koalition ctx=military p=0.62 need=AR
v zurückbringen RETREAT/return s>a with=entführt,verschleppt,geisel p=0.82
v zurückgeben RETREAT/return s>an|d p=0.7 need=AR
v zurückkehren RETREAT/return s>in|auf|nach with=~botschafter ctx=diplomatic p=0.77
v öffnen RETREAT/access s>für obj=Gelände,Grenzübergang,Archiv,Grenze,Korridor need=A p=0.72
v übergeben RETREAT/release s>d|an obj=Geisel,Leichnam,Leiche,Gefangene,Dorf,Grenzdorf,Gebiet,Insel need=AR p=0.87
l Abschied:einreichen RETREAT/resign s>- p=0.85
l Abzug:abschließen RETREAT/withdraw s>aus ctx=military
l Abzug:beenden RETREAT/withdraw s>aus ctx=military
l Abzug:beginnen RETREAT/withdraw s>aus ctx=military
v aushändigen RETREAT/disarm s>d|an obj=Waffe,Gewehr ctx=military need=A p=0.72
v aushändigen RETREAT/return s>d|an obj=Leichnam,Pass,Reisepass need=A p=0.62
v abgeben RETREAT/disarm s>d|an obj=Waffe,Gewehr,Kalaschnikow ctx=military p=0.72
v abgeben RETREAT/resign s>- obj=Amt,Parteivorsitz,Vorsitz,Posten ctx=executive need=A p=0.62
v heimkehren RETREAT/withdraw s>aus with=@troops,bundeswehr,blauhelm ctx=military p=0.67
v heimholen RETREAT/withdraw s>aus obj=@units ctx=military p=0.72
v zurückholen RETREAT/withdraw s>aus obj=Truppe,Soldat ctx=military p=0.72
v passieren RETREAT/access ->s with=ließ,lässt,ließen not=was,etwas,unglück,fehler p=0.4
v lassen RETREAT/access s>a with=passieren,ins.land,einreisen not=nicht A=GOV p=0.77
v ablegen RETREAT/resign s>- obj=Amt ctx=executive need=A p=0.62
v ausscheiden RETREAT/resign s>- with=aus.dem.amt,aus.der.regierung,kabinett,~ministeramt not=turnier,finale,runde ctx=executive p=0.62
v wiederherstellen RETREAT s>d obj=Zugang,Internetzugang,Stromversorgung p=0.45
v abmildern RETREAT s>a|gegen obj=Strafe,Urteil,Sanktion A=JUD p=0.62
v verkürzen RETREAT s>a|gegen obj=Haftstrafe,Strafe,Haft A=JUD p=0.62
l Freiheit:setzen RETREAT/release s>a A=GOV p=0.85
l Freiheit:kommen RETREAT/release ->s A=GOV p=0.85
l Freiheit:entlassen RETREAT/release s>a A=GOV
l Fuß:setzen RETREAT/release s>a with=freien A=GOV p=0.85
l Fuß:kommen RETREAT/release ->s with=freien A=GOV p=0.85
l Fuß:sein RETREAT/release ->s with=freiem not=noch,weiter,immer A=GOV p=0.45
l Kaution:kommen RETREAT/release ->s with=frei A=JUD
l Amnestie:erlassen RETREAT/release s>für A=GOV ctx=legal
l Macht:übergeben RETREAT s>d need=A p=0.82
l Rücktritt:erklären RETREAT/resign s>- ctx=executive p=0.85
l Rücktritt:einreichen RETREAT/resign s>- ctx=executive p=0.85
l Rücktritt:bekanntgeben RETREAT/resign s>- ctx=executive
l Rücktritt:geben RETREAT/resign s>- with=bekannt ctx=executive
l Rücktritt:bekennen RETREAT/resign s>- with=bekannt ctx=executive
l Rücktritt:verkünden RETREAT/resign s>- ctx=executive
l Rückzug:bekanntgeben RETREAT/resign s>- with=aus.der.politik,~amt,~ämter,~spitze,~vorsitz,als.parteichef,als.vorsitz,als.minister,als.präsident,als.kanzler ctx=executive need=A p=0.87
l Rückzug:bekennen RETREAT/resign s>- with=bekannt not=~truppe,~soldat ctx=executive need=A p=0.82
l Rückzug:erklären RETREAT/resign s>- with=aus.der.politik,~amt,~ämter,~spitze,~vorsitz,als.parteichef,als.vorsitz,als.minister,als.präsident,als.kanzler ctx=executive need=A p=0.87
l Rückzug:verkünden RETREAT/resign s>- with=aus.der.politik,~amt,~ämter,~spitze,~vorsitz,als.parteichef,als.vorsitz,als.minister,als.präsident,als.kanzler ctx=executive need=A p=0.87
l Rücktritt:anbieten RETREAT/resign s>- ctx=executive mod=planned p=0.62
l Rücktritt:ankündigen RETREAT/resign s>- ctx=executive mod=planned p=0.72
l Rücktritt:annehmen RETREAT/resign ->g ctx=executive p=0.62
l Rücktrittsgesuch:einreichen RETREAT/resign s>- ctx=executive
l Amt:niederlegen RETREAT/resign s>- ctx=executive p=0.85
l Amt:aufgeben RETREAT/resign s>- ctx=executive
l Amt:scheiden RETREAT/resign s>- ctx=executive p=0.45
l Amt:zurückziehen RETREAT/resign s>- refl ctx=executive p=0.72
l Belagerung:aufheben RETREAT/withdraw s>g ctx=military
l Blockade:beenden RETREAT s>g|gegen
l Einreise:erlauben RETREAT/access s>d p=0.72
l Posten:räumen RETREAT/resign s>- ctx=executive
l Posten:aufgeben RETREAT/resign s>- ctx=executive
l Mandat:niederlegen RETREAT/resign s>- ctx=executive
l Mandat:zurückgeben RETREAT/resign s>- ctx=executive p=0.72
l Hut:nehmen RETREAT/resign s>- ctx=executive p=0.85
l Zugang:gewähren RETREAT/access s>d
l Zugang:erhalten RETREAT/access ->s with=hilfsorganis,beobachter,inspekt,helfer,rotes.kreuz A=GOV p=0.62
l Waffe:niederlegen RETREAT/disarm s>- ctx=military p=0.88
l Waffe:strecken RETREAT/disarm s>vor ctx=military p=0.88
l Waffe:abgeben RETREAT/disarm s>an ctx=military p=0.88
l Kraft:treten RETREAT/ceasefire i|zwischen=- with=~waffenruhe,~feuerpause,~waffenstillstand ctx=military
l Gefecht:einstellen RETREAT/ceasefire s=mit ctx=military
l Handtuch:werfen RETREAT/resign s>- p=0.72
l Rückzug:beginnen RETREAT/withdraw s>aus ctx=military
l Terrorliste:streichen RETREAT s>a
l Zutritt:gewähren RETREAT/access s>d
l Amt:zurückgeben RETREAT/resign s>- ctx=executive p=0.62
l Amt:verzichten RETREAT/resign s>- ctx=executive p=0.62
l Waffe:ruhen RETREAT/ceasefire zwischen|in>- ctx=military p=0.77
l Waffe:ruhen RETREAT/ceasefire zwischen=- ctx=military p=0.62
l Waffe:schweigen RETREAT/ceasefire zwischen|in>- ctx=military p=0.77
l Waffe:schweigen RETREAT/ceasefire zwischen=- ctx=military p=0.62
n Rücktritt RETREAT/resign g>- p=0.35 need=A not=~forder,rücktrittsforder,verlang,~ruf,~gesuch ctx=executive
n Freilassung RETREAT/release durch>g A=GOV p=0.4 need=R not=für.die,auf.freilassung,um.die
n Haftentlassung RETREAT/release ->g|von A=GOV p=0.5
n Begnadigung RETREAT/release durch>g A=GOV p=0.4 need=R ctx=legal
n Amnestie RETREAT/release g|durch>für A=GOV p=0.35 ctx=legal need=R
n Freispruch RETREAT/release ->für A=JUD p=0.3
n Abzug RETREAT/withdraw g>aus p=0.35 ctx=military not=für.den,auf.den
n Entlassung RETREAT/release durch>g A=GOV with=hausarrest,haft,gefängnis p=0.62
n Truppenabzug RETREAT/withdraw g>aus p=0.4 ctx=military
n Teilabzug RETREAT/withdraw g>aus p=0.45 ctx=military
n Rückzug RETREAT/withdraw g>aus p=0.35
n Kapitulation RETREAT/withdraw g>vor ctx=military p=0.35 need=A
n Rückgabe RETREAT/return durch>an p=0.35 need=R
n Gefangenenfreilassung RETREAT/release durch|g>g p=0.5
n Rückführung RETREAT/return durch>g with=gebeine,raubkunst,leichnam,kunst p=0.4
n Haftverschonung RETREAT/release ->für A=JUD p=0.45
v verlassen RETREAT/withdraw s>a obj=Stadt,Land,Stützpunkt,Gebiet,Region,Insel with=man.werde,wir.werden,werde.man need=A ctx=military p=0.67
v ausreisen RETREAT/release s>a with=ließ,ließen,lässt,lassen,gelassen need=A p=0.85
l Vollzug:setzen RETREAT/release s>- with=außer.vollzug A=JUD ctx=legal p=0.72
l Abgabe:beginnen RETREAT/disarm s>- with=waffen need=A ctx=military p=0.77
l Freiheit:bekommen RETREAT/release ->s A=GOV p=0.4
l Fuß:lassen RETREAT/release s>a with=freien A=GOV p=0.77
l Land:gehen RETREAT/access ->s with=durfte,durften,dürfen,darf p=0.62
l Haft:kommen RETREAT/release ->s with=aus.der.haft,kaution not=in.haft,untersuchungshaft A=GOV p=0.67
l Rücktritt:einreichen RETREAT/resign s>- need=A ctx=executive p=0.85
l Rücktritt:erklären RETREAT/resign s>- need=A ctx=executive p=0.85
l Amt:räumen RETREAT/resign s>- need=A ctx=executive p=0.77
l Vorsitz:niederlegen RETREAT/resign s>- need=A ctx=executive p=0.82
l Zugang:ermöglichen RETREAT/access s>d p=0.72
l Zugang:gestatten RETREAT/access s>d p=0.77
l Zugang:erlauben RETREAT/access s>d p=0.77
l Einreise:gestatten RETREAT/access s>d p=0.77
l Ausreise:erlauben RETREAT/access s>d p=0.77
l Ausreise:gestatten RETREAT/access s>d p=0.77
l Kampf:ruhen RETREAT/ceasefire zwischen=- ctx=military p=0.45
v einstellen RETREAT s>gegen obj=Verfahren,Ermittlung,Ermittlungsverfahren,Strafverfahren A=JUD ctx=legal p=0.77
v lassen RETREAT/access s>in|nach|zu|über obj=Verletzte,Kranke,Patient,Flüchtling,Migrant,Lastwagen,Hilfsgut,Hilfsgüter,Hilfskonvoi,Konvoi,Helfer,Beobachter,Inspekteur,Journalist,Lkw need=A p=0.72
v aufheben RETREAT s>a|gegen|für obj=Verurteilung,Urteil,Festnahmebefehl,Haftbefehl,Immunitätsentzug,Grenzkontrolle,Zensur,Sperre,Sperrung,Reisebeschränkung,Einreiseverbot,Ausgangssperre,Versammlungsverbot,Visumpflicht,Embargo,Strafzoll,Handelsbeschränkung act need=A p=0.82
v aufheben RETREAT s>gegen obj=Sanktion,Strafmaßnahme,Embargo,Handelsbeschränkung need=A p=0.87
v beschließen RETREAT s>gegen obj=Aufhebung,Aussetzung,Ende with=~sanktion,~embargo,strafmaßnahme,strafz,handelsbeschränkung need=A p=0.8
v zurückziehen RETREAT/withdraw s>aus|hinter|von obj=Truppe,Soldat,Einheit,Streitkraft,Kämpfer,Panzer,Artillerie,Waffe,Verband,Grenzschützer need=A ctx=military p=0.87
v abziehen RETREAT/withdraw s>aus|von obj=Forschungsschiff,Bohrschiff,Erkundungsschiff,Brigade,Division,Bataillon,Verband,Flugzeugträger,Kriegsschiff,Blauhelm,Ausbilder,Militärberater,Einsatzkraft,Polizist,Helfer,Mitarbeiter,Beobachter,Berater need=A ctx=military p=0.9
v zurückkehren RETREAT/return s>in|nach|aus with=kriegsgefangene,~gefangene,geiseln,ausgetauscht,freigelassen,verschleppte p=0.72
v freigeben RETREAT/access s>- obj=Zugang,Internet,Netzwerk,Website,Seite,Luftraum,Straße,Grenzübergang,Hafen with=wieder need=A p=0.67
v freischalten RETREAT/access s>- obj=Internet,Netzwerk,Dienst,Plattform with=wieder need=A p=0.72
v zulassen RETREAT/access s>a|- obj=Hilfslieferung,Hilfskonvoi,Beobachter,Inspekteur,Wahlbeobachter,Journalist,Opposition,Demonstration,Partei with=wieder,erstmals need=A p=0.72
v freisprechen RETREAT/release s>a A=JUD ctx=legal
v freikommen RETREAT/release ->s with=kaution,haft,geisel,nach.monaten,nach.tagen,nach.jahren,gefängnis,entführ,austausch A=GOV p=0.92
v entlassen RETREAT/release s>a with=aus.der.haft,aus.dem.gefängnis,aus.der.untersuchungshaft,aus.dem.gewahrsam,in.die.freiheit A=GOV p=0.87
v zurückgeben RETREAT/return s>an|d obj=Kunstschatz,Kunstwerk,Raubkunst,Gemälde,Bronze,Schädel,Gebeine,Leichnam,Insel,Gebiet,Land,Stützpunkt,Artefakt,Statue need=A p=0.87
v übergeben RETREAT/release s>d|an obj=Geisel,Leichnam,Überrest,Gefangene,Kriegsgefangene,Leiche need=A p=0.82
v zurücktreten RETREAT/resign s>- with=rücktritt,amt,minister,präsident,chef,vorsitz,nach.protest,nach.kritik,sofortiger,vorwürfe,affäre,skandal not=nationalmannschaft,nationalelf,rechtsauffass,hinter need=A ctx=executive p=0.92
v abtreten RETREAT/resign s>- with=präsident,minister,chef,amt,regierung not=an,gebiet,anteile need=A ctx=executive p=0.72
v hinwerfen RETREAT/resign s>- obj=Amt,Posten,Job need=A ctx=executive p=0.67
v räumen RETREAT/resign s>- obj=Posten,Sessel,Stuhl,Amt,Chefsessel need=A ctx=executive p=0.77
v quittieren RETREAT/resign s>- obj=Dienst,Amt need=A ctx=executive p=0.67
v einstellen RETREAT s>gegen|- obj=Streik,Proteste,Hungerstreik,Blockade,Bombardement,Beschuss,Luftangriff,Feindseligkeit,Kampfhandlung not=wegen,aufgrund,infolge,sich need=A p=0.82
v abbrechen RETREAT s>- obj=Streik,Hungerstreik,Blockade,Besetzung,Protest,Ausstand,Arbeitskampf not=wegen,aufgrund,infolge need=A p=0.82
v aussetzen RETREAT s>- obj=Streik,Warnstreik,Protest,Ausstand,Angriff,Offensive,Luftangriff not=wegen,aufgrund,infolge need=A p=0.77
v unterbrechen RETREAT s>- obj=Streik,Angriff,Offensive,Luftangriff,Bombardement,Beschuss not=wegen,aufgrund,infolge need=A p=0.72
v beenden RETREAT s>- obj=Streik,Blockade,Hungerstreik,Besetzung,Protest,Ausstand,Offensive,Belagerung,Militäreinsatz,Kampfeinsatz,Bombardement need=A p=0.77
v verschrotten RETREAT/disarm s>- obj=Waffe,Rakete,Atomwaffe,Chemiewaffe,Sprengkopf need=A ctx=military p=0.72
v vernichten RETREAT/disarm s>- obj=Chemiewaffe,Giftgas,Waffenbestand,Arsenal,Kampfstoff not=gegner,feind need=A ctx=military p=0.67
v ergeben RETREAT/withdraw s>d refl with=truppen,soldaten,kämpfer,polizei,armee,rebellen,geiselnehmer,behörden,ukrainisch,russisch not=daraus,umfrage,auszählung,untersuchung need=A ctx=military p=0.84
v umwandeln RETREAT s>a obj=Todesurteil,Todesstrafe,Haftstrafe,Strafe need=A A=GOV p=0.77
v senken RETREAT s>auf|für|gegen obj=Zoll,Strafzoll,Einfuhrzoll,Importzoll need=A p=0.77
v lockern RETREAT s>für|gegen|a obj=Auflage,Beschränkung,Sanktion,Exportkontrolle,Waffenembargo,Ausgangssperre,Einreisebestimmung,Blockade,Regel,Einreiseregel need=A p=0.77
v öffnen RETREAT/access s>d|für|zu obj=Grenze,Grenzübergang,Korridor,Luftraum,Hafen,Botschaft with=wieder,erstmals,hilfs need=A p=0.77
v wiedereröffnen RETREAT/access s>in|für|zu obj=Grenze,Grenzübergang,Luftraum,Botschaft,Konsulat need=A p=0.77
v hereinlassen RETREAT/access s>a p=0.5 need=A
v einreisen RETREAT/access ->s with=ließ,lassen,lässt,erlaubt not=nicht,keine p=0.3
v aufheben RETREAT s>a|gegen|für obj=@curbs act need=A p=0.77
v lockern RETREAT s>a|gegen|für obj=@curbs need=A p=0.72
v abschaffen RETREAT s>für|gegen obj=@curbs need=A p=0.72
v streichen RETREAT s>für|gegen|auf obj=Visumpflicht,Zoll,Strafzoll,Einreiseverbot need=A p=0.67
v räumen RETREAT/withdraw s>- obj=Stadt,Stellung,Stützpunkt,Dorf,Ortschaft,Basis with=@troops,einheiten,verbände not=@police,minen need=A ctx=military p=0.72
v wiederherstellen RETREAT/access s>d|in obj=Internet,Verbindung,Internetverbindung,Telefonverbindung,Stromversorgung need=A p=0.67
v wiederaufnehmen RETREAT s>- obj=Arbeit with=streikende,beschäftigte,fahrer,ärzte,lehrer p=0.45
v deeskalieren RETREAT s>- need=A p=0.4
v repatriieren RETREAT/return s>a|nach need=A p=0.6
v rückführen RETREAT/return s>a|nach with=gebeine,kunst,kulturg,leichnam need=A p=0.67
v restituieren RETREAT/return s>an|d need=A p=0.65
v abbauen RETREAT/disarm s>- obj=Rakete,Atomwaffe,Sperre,Straßensperre,Checkpoint,Grenzzaun need=A p=0.67
v einmotten RETREAT/disarm s>- obj=Rakete,Reaktor,Waffe need=A p=0.62
v zurückziehen RETREAT/withdraw s>aus refl not=seit.dem,beratung,privatleben need=AR p=0.7
v anordnen RETREAT/withdraw s>aus|von obj=Rückzug,Abzug,Truppenabzug,Evakuierung with=@troops,truppen,rückzug,abzug need=A ctx=military p=0.82
v aufgeben RETREAT/withdraw s>- obj=Ufer,Gebiet,Front,Brückenkopf,Ort,Dorf,Insel,Kleinstadt,Ortschaft,Position,Stellung,Provinz with=@troops,russ,ukrain,kiew,moskau need=A ctx=military p=0.72
v abgeben RETREAT/resign s>- obj=Amt,Parteivorsitz,Vorsitz,Fraktionsvorsitz,Parteiamt,Ministeramt ctx=executive need=A p=0.77
v hinwerfen RETREAT/resign s>- ctx=executive need=A p=0.75
v ziehen RETREAT/release s>a with=ließ,ließen,lässt,lassen not=konsequenz,bilanz,lehre,schluss,nach.sich,leine need=AR p=0.82
v laufen RETREAT/release s>a with=ließ,ließen,lässt,lassen,laufengelassen not=frist,vertrag,programm,kamera,motor need=AR p=0.77
v laufen RETREAT/release s>a with=priester,geisel,gefangene,entführte,verdächtige,festgenommene not=marathon,lief need=A p=0.72
v gehen RETREAT/release s>a with=ließ,ließen,lässt,lassen,gelassen not=richtung,weg,schritt need=AR p=0.62
v verlassen RETREAT/release ->s obj=Land,Gefängnis,Gefängnistrakt,Haftanstalt,Straflager,Gewahrsam,Krankenhaus,Botschaft,Zelle with=darf,durfte,dürfen,durften A=GOV p=0.77
v ausreisen RETREAT/release ->s with=darf,durfte,dürfen,durften A=GOV p=0.85
v einreisen RETREAT/access ->s with=darf,durfte,dürfen,durften,wieder A=GOV p=0.67
v übergeben RETREAT/withdraw s>d|an obj=Feldlager,Camp,Stützpunkt,Militärbasis,Militärstützpunkt,Luftwaffenstützpunkt,Sicherheitsverantwortung need=AR ctx=military p=0.82
v übergeben RETREAT/return s>d|an obj=Bronze,Benin-Bronze,Raubkunst,Kunstwerk,Gemälde,Schädel,Gebeine,Kunstschatz,Artefakt need=AR p=0.82
l Kraft:sein RETREAT/ceasefire zwischen|i=- with=~waffenruhe,~feuerpause,~waffenstillstand ctx=military p=0.82
v gelten RETREAT/ceasefire i|zwischen|in=- with=~waffenruhe,~feuerpause,~waffenstillstand not=bis.heute,seit.jahr,brüchig ctx=military p=0.72
l Entwaffnung:abschließen RETREAT/disarm s>- ctx=military need=A p=0.82
l Entwaffnung:beginnen RETREAT/disarm s>- ctx=military need=A p=0.77
v aufheben RETREAT s>a|gegen|für obj=Hausarrest,Hafturteil,Ausreisesperre,Ausreiseverbot,Fahrverbot,Redeverbot A=GOV act p=0.77
v verlassen RETREAT/withdraw s>a with=bundeswehr,us-truppen,us-soldaten,~truppen,blauhelme,~armee not=koalition,kaserne,regierung need=A ctx=military p=0.72
v abbrechen RETREAT s>- obj=Marsch,Vormarsch,Offensive,Angriff,Belagerung,Militäroperation,Vorstoß not=wegen,aufgrund,infolge need=A p=0.77
v zurücknehmen RETREAT s>a|gegen obj=@curbs need=A p=0.82
v aufheben RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v zurücknehmen RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v beenden RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v abschaffen RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v lockern RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v abmildern RETREAT s>gegen|für|a obj=@curbs not=~gericht need=AR p=0.87
v absagen RETREAT s>- obj=Arbeitsniederlegung,Arbeitskampf,Großdemonstration need=A p=0.77
l Auftrag:zurückgeben RETREAT/resign s>- ctx=executive need=A p=0.87
l Regierungsauftrag:zurückgeben RETREAT/resign s>- ctx=executive need=A p=0.85
l Verfügung:stellen RETREAT/resign s>- with=amt,ämter,posten,mandat ctx=executive need=A p=0.8
v aufgeben RETREAT/withdraw s>- with=besetzer,geiselnehmer,entführer,verschanzt,kämpfer not=kandidat,plan,amt,widerstand,hoffnung A=REB p=0.82
v räumen RETREAT/withdraw s>in|bei obj=Stützpunkt,Militärstützpunkt,Luftwaffenstützpunkt,Militärbasis,Basis,Feldlager need=A ctx=military p=0.88
v einschalten RETREAT/access s>- obj=Internet,Mobilfunk with=wieder need=A p=0.85
v zurückziehen RETREAT/resign s>- refl with=aus.der.politik,aus.dem.amt,aus.dem.parteiamt,aus.allen.ämtern,von.allen.ämtern,vom.amt need=A ctx=executive p=0.9
v öffnen RETREAT/access s>für|zu obj=Brücke,Grenzbrücke,Grenzübergang,Übergang with=für need=A p=0.8
l Anklage:zurückziehen RETREAT s>gegen ctx=legal p=0.8
l Anschuldigung:zurückziehen RETREAT s>gegen ctx=legal p=0.75
l Anklage:zurücknehmen RETREAT s>gegen ctx=legal p=0.8
v übergeben RETREAT/disarm s>d|an obj=Waffe,Gewehr,Munition,Kalaschnikow,Schusswaffe,Sprengstoff with=~rebell,guerilla,~miliz,~kämpfer,aufständ,separatist ctx=military p=0.8
v landen RETREAT/release ->mit with=freigelassen,ausgetauscht,befreiten,begnadigt A=GOV p=0.65
v abbauen RETREAT s>- obj=Barrikade,Straßensperre,Protestlager,Zeltlager,Blockade p=0.82 not=@police
v räumen RETREAT s>- obj=Barrikade,Straßensperre,Blockade,Protestlager with=demonstr,~aktivist,~anhänger,bauern,~fahrer by=people not=@police p=0.7
v beenden RETREAT s>- obj=Blockade,Straßenblockade,Besetzung,Hungerstreik,Streik,Ausstand,Protest,Protestaktion by=people not=@police,gewaltsam p=0.75
v erlauben RETREAT/access s>d comp not=sich,resolution,abkommen,vertrag,mandat,verordnung,dekret,system,technik,gesetz,urteil,verfassung need=AR p=0.55
v aussetzen RETREAT s>- obj=Streik,Warnstreik,Generalstreik,Hungerstreik,Ausstand,Blockade,Protest,Protestaktion by=people need=A p=0.78
v abbrechen RETREAT s>- obj=Streik,Hungerstreik,Ausstand,Blockade,Besetzung by=people need=A p=0.78
# REQUEST
v abraten REQUEST s>d p=0.5
v abverlangen REQUEST s>d
v anflehen REQUEST s>a
v anfordern REQUEST s>bei|von need=AR p=0.6
v anhalten REQUEST s>a comp p=0.4
v anhalten REQUEST s>a with=zu,zum,zur need=A not=uhr,gegenwart p=0.5
v anmahnen REQUEST s>a|bei|c p=0.85
v anordnen REQUEST s>a comp p=0.3
v anraten REQUEST s>d p=0.5
v anregen REQUEST s>a|c p=0.6
v anrufen REQUEST s>a obj=Gericht,Bundesverfassungsgericht,Gerichtshof,Sicherheitsrat,Schiedsgericht,WTO,Welthandelsorganisation,Kommission p=0.6 ctx=legal
v anschließen REQUEST s>- refl with=~forderung,~aufruf,~appell p=0.6
v ansuchen REQUEST s>bei|um p=0.5
v anweisen REQUEST s>a need=AR comp p=0.5
v appellieren REQUEST s>an p=0.85
v auffordern REQUEST s>a p=0.85
v aufrufen REQUEST s>a|zu not=generalstreik p=0.85
v aussprechen REQUEST s>- refl with=für,dafür not=aus.gegen,sich.gegen,und.gegen,dagegen p=0.5 open
v beantragen REQUEST s>bei|a not=weniger,mehr.menschen,mehr.personen p=0.7
v bedrängen REQUEST s>a comp need=AR p=0.5
v befehlen REQUEST s>d need=A p=0.5
v beharren REQUEST s>auf need=A p=0.6
v bemühen REQUEST s>um refl p=0.3
v beschwören REQUEST s>a comp p=0.85
v bestehen REQUEST s>auf with=auf,darauf need=A p=0.4 not=gefahr,verdacht,besteht.aus
v bestellen REQUEST s>a with=zum.rapport,zu.sich need=AR p=0.5
v bitten REQUEST s>a not=verständnis,geduld,an.den.tisch,zu.tisch,in.sein.büro,in.ihr.büro,herein,zum.gespräch,zu.einem.gespräch,zur.kasse,zum.empfang,zum.tanz,zum.essen
v sehen REQUEST s>a with=in.der.pflicht need=AR p=0.66
v dringen REQUEST s>auf|bei with=auf,darauf need=A p=0.7
v drängen REQUEST s>a|auf not=sich,aus.dem,aus.der,von.der.straße,zurück with=auf,darauf,dazu p=0.6
v drängen REQUEST s>a not=sich,zurück comp p=0.6
v drängen REQUEST s>a not=sich,aus.dem,aus.der,von.der.straße,zurück,in.die,ins,durch need=R p=0.6
v einfordern REQUEST s>von|a p=0.85
v einsetzen REQUEST s>bei refl with=bei need=AR p=0.5
v eintreten REQUEST s>für with=für,dafür need=A p=0.35
v empfehlen REQUEST s>d not=empfehlen.wir,app,leser,kandidat need=A p=0.4
v erbitten REQUEST s>von
v ermahnen REQUEST s>a need=AR p=0.8
v ermuntern REQUEST s>a comp p=0.5
v ermutigen REQUEST s>a comp p=0.5
v ersuchen REQUEST s>a p=0.85
v erwarten REQUEST s>von with=von not=prozent,anhebung,basispunkte,wachstum,anstieg,gewinn,umsatz,konjunktur need=AR p=0.45
v erwarten REQUEST s>g|von obj=Abzug,Rückzug,Aufklärung,Entschuldigung,Rücktritt,Freilassung,Auslieferung,Erklärung,Garantie,Zugeständnis need=A p=0.5
v flehen REQUEST s>um p=0.5
v fordern REQUEST s>von|a|c not=todesopfer,opfer,menschenleben,tote,tribut,leben.gefordert,forderte.das.leben p=0.75
v hoffen REQUEST s>c comp p=0.25 need=AR
v insistieren REQUEST s>auf p=0.7
v mahnen REQUEST s>a|c p=0.6
v müssen REQUEST q>s not=rechnen need=AR p=0.85
v nachsuchen REQUEST s>bei|in with=um p=0.6
v nahelegen REQUEST s>d not=studie,ergebnis,untersuchung,daten,hinweise p=0.6
v plädieren REQUEST s>für open p=0.7
v pochen REQUEST s>auf p=0.78
v raten REQUEST s>d p=0.5
v rufen REQUEST s>nach with=ruft.nach,rufen.nach,riefen.nach,rief.nach need=A p=0.5
v sollen REQUEST q>s need=AR p=0.72
v verlangen REQUEST s>von|a|c p=0.85
v vorschlagen REQUEST s>d|c not=nachfolg,kandidat p=0.6
v wenden REQUEST s>an refl with=bitte,appell,aufruf,petition,um.hilfe,hilfe,forderung,~gesuch,hilferuf p=0.6 need=AR
v werben REQUEST s>bei need=A p=0.45
v wollen REQUEST s>von need=AR p=0.45
v wünschen REQUEST s>von comp p=0.3 need=AR
v wünschen REQUEST s>von refl need=AR p=0.45
v zureden REQUEST s>d need=AR p=0.5
v zurückfordern REQUEST s>von
l Antrag:einbringen REQUEST s>gegen|in
l Antrag:einreichen REQUEST s>bei
l Antrag:stellen REQUEST s>bei|an not=hinter
l Appell:richten REQUEST s>an
l Appell:wenden REQUEST s>an refl
l Asyl:beantragen REQUEST s>in|bei not=hatte,hatten,bereits,weniger,mehr.menschen,mehr.personen,prozent ctx=asylum
l Aufruf:richten REQUEST s>an
l Bedingung:knüpfen REQUEST s>an p=0.5
l Bedingung:machen REQUEST s>d|für
l Bedingung:nennen REQUEST s>d|für p=0.6
l Bedingung:stellen REQUEST s>d not=hinter
l Bitte:richten REQUEST s>an
l Bitte:wenden REQUEST s>an refl
l Druck:aufbauen REQUEST s>auf need=R
l Druck:ausüben REQUEST s>auf need=R
l Druck:erhöhen REQUEST s>auf need=R
l Druck:machen REQUEST s>auf need=R
l Druck:setzen REQUEST s>a not=runde,rennen,spiel,tor,gegner,trainer
l Druck:verstärken REQUEST s>auf need=R
l Druck:verschärfen REQUEST s>auf need=R
l Entschuldigung:verlangen REQUEST s>von
l Forderung:anschließen REQUEST s>- refl
l Forderung:bekräftigen REQUEST s>an|nach not=förderung
l Forderung:erheben REQUEST s>an|gegen
l Ersuchen:stellen REQUEST s>an|bei need=AR
l Ersuchen:richten REQUEST s>an need=AR
l Ansuchen:stellen REQUEST s>an|bei need=AR
l Gesuch:stellen REQUEST s>an|bei need=AR
l Amtshilfeansuchen:stellen REQUEST s>an|bei need=AR ctx=legal p=0.82
l Amtshilfeersuchen:stellen REQUEST s>an|bei need=AR ctx=legal p=0.82
l Rechtshilfeersuchen:stellen REQUEST s>an|bei need=AR ctx=legal p=0.82
l Anfrage:einbringen REQUEST s>an ctx=legislative need=AR p=0.7
l Forderung:erneuern REQUEST s>an|nach
l Forderung:kommen REQUEST von|aus>an
l Forderung:richten REQUEST s>an
l Forderung:stellen REQUEST s>an not=förderung,hinter
l Forderung:werden REQUEST von|aus>an|nach with=laut
l Forderung:wiederholen REQUEST s>an|nach
l Frist:setzen REQUEST s>d p=0.6
l Gehör:bitten REQUEST s>a p=0.4
l Gewissen:reden REQUEST s>d with=ins
l Eis:legen CONCEDE s>- with=~reform,~gesetz,~plan,~pläne,~vorhaben,~steuer,~erhöhung,auslieferung,~drohung,~klage,~androhung need=A p=0.77
l Herz:legen REQUEST s>d with=ans
l Hilfe:rufen REQUEST s>a with=um p=0.5
l Hilfe:suchen REQUEST s>bei p=0.4
l Konsequenz:fordern REQUEST s>von
l Misstrauensantrag:einbringen REQUEST s>gegen ctx=legislative
l Misstrauensantrag:einreichen REQUEST s>gegen ctx=legislative
l Misstrauensantrag:stellen REQUEST s>gegen ctx=legislative not=hinter
l Misstrauensvotum:beantragen REQUEST s>gegen ctx=legislative
l Misstrauensvotum:einreichen REQUEST s>gegen ctx=legislative
l Petition:einreichen REQUEST s>bei|an
l Petition:starten REQUEST s>an|gegen|für p=0.5
l Petition:übergeben REQUEST s>d
l Pflicht:nehmen REQUEST s>a with=in.die p=0.5
l Resolution:einbringen REQUEST s>in|bei p=0.45
l Ruf:werden REQUEST von|aus|in>nach with=laut
l Unterschrift:sammeln REQUEST s>für|gegen p=0.5
v erpressen REQUEST s>von obj=Freilassung,Zugeständnis,Rücktritt,Auslieferung,Herausgabe need=A p=0.72
l Verbalnote:schicken REQUEST s>nach|an|d ctx=diplomatic p=0.5
l Vorstoß:unternehmen REQUEST s>für p=0.4
l Wert:legen REQUEST s>auf with=darauf,auf p=0.35
l Wunsch:äußern REQUEST s>nach|an p=0.5
l Zeit:geben SANCTION/expel s>d with=~botschafter,~diplomat,~gesandt,botschaft,attaché,~konsul,zur.ausreise need=AR ctx=diplomatic p=0.77
l Zeit:geben REQUEST s>d comp need=AR p=0.5
n Antrag REQUEST g>auf|an|gegen p=0.25 need=A
n Appell REQUEST g|von>an p=0.4
n Aufforderung REQUEST g|von>an p=0.4
n Aufruf REQUEST g|von>an|zu p=0.3 need=A
n Berufung REQUEST g>gegen ctx=legal p=0.3 need=A
n Bitte REQUEST g|von>an p=0.3 need=A
n Ersuchen REQUEST g|von>an p=0.35 need=A
n Forderung REQUEST g|von|aus>an|nach not=lohnforder.von,~förderung p=0.4 need=A
n Gesuch REQUEST g>an p=0.35
n Hilferuf REQUEST g|von>an p=0.45
n Misstrauensantrag REQUEST g>gegen ctx=legislative p=0.5
n Misstrauensvotum REQUEST g>gegen ctx=legislative p=0.45
n Petition REQUEST g>an p=0.4
n Ruf REQUEST g>nach p=0.25 need=A
n Rücktrittsforderung REQUEST g>an|gegen p=0.45
n Ruf REQUEST g|aus|von>nach with=nach.rücktritt,rücktritt,neuwahlen,konsequenzen,sanktionen,lauter p=0.4
n Drängen REQUEST g|von>- p=0.35 need=A
n Auslieferungsersuchen REQUEST g|aus>an p=0.45 need=A
n Auslieferungsantrag REQUEST g|aus>an p=0.45 need=A
n Asylantrag REQUEST g|von>in|auf ctx=asylum p=0.35 need=A
n Rücktrittsaufforderung REQUEST g|von>an p=0.5
n Handlungsaufforderung REQUEST g|von>an p=0.5 need=A
n Mahnung REQUEST g|von|aus>an p=0.4 need=AR
n Hilfsgesuch REQUEST g|von|aus>an p=0.5 need=A
n Unterstützungsersuchen REQUEST g|von|aus>an p=0.5 need=A
l Hilfe:hoffen REQUEST s>g|von with=auf need=A p=0.4
l Rechenschaft:fordern REQUEST s>von
v einklagen REQUEST s>- p=0.45
l Anspruch:erheben REQUEST s>auf need=A p=0.4
l Gehör:verlangen REQUEST s>von p=0.5
v bestürmen REQUEST s>a need=AR p=0.55
v einreden REQUEST s>auf need=AR p=0.4
v beknien REQUEST s>a p=0.5
v fordern REQUEST s>von|a|c obj=Freilassung,Rücktritt,Abzug,Aufklärung,Untersuchung,Waffenruhe,Neuwahl,Ende,Konsequenz,Entschuldigung,Auslieferung,Reform,Stopp,Hilfe,Haft,Verzicht,Rückkehr,Geld,Entlassung,Verbot,Sanktion,Maßnahme,Aufhebung,Dialog,Strafe,Lohnerhöhung,Absetzung,Rückgabe,Herausgabe,Zugang,Garantie,Beweis,Entschädigung not=todesopfer,opfer,menschenleben,tote,tribut need=A p=0.85
v verlangen REQUEST s>von|a|c obj=Freilassung,Rücktritt,Abzug,Aufklärung,Untersuchung,Waffenruhe,Neuwahl,Ende,Konsequenz,Entschuldigung,Auslieferung,Reform,Stopp,Hilfe,Verzicht,Rückkehr,Geld,Entlassung,Verbot,Sanktion,Maßnahme,Aufhebung,Dialog,Auskunft,Rückgabe,Herausgabe,Zugang,Garantie,Beweis,Entschädigung need=A p=0.85
v bitten REQUEST s>a|um with=um not=verständnis,geduld need=AR p=0.8
v mahnen REQUEST s>a|c|zu with=zu,zur,zum,dazu need=A p=0.7
v anmahnen REQUEST s>a|bei|c|von need=A p=0.85
v ersuchen REQUEST s>a|um need=AR p=0.85
v beantragen REQUEST s>bei|a obj=Haftbefehl,Auslieferung,Untersuchungshaft,Haft,Aufnahme,Beitritt,Mitgliedschaft,Asyl,Sondersitzung,Verbot,Freilassung,Aufhebung,Hilfe,Kredit,Parteiverbot,Neuwahl,Misstrauensvotum need=A p=0.75
v einsetzen REQUEST s>bei|für refl with=dafür,bei,für.die.freilassung,für.eine need=A p=0.5
v eintreten REQUEST s>für with=für,dafür need=A p=0.4 open
v rufen REQUEST s>nach with=nach.neuwahl,nach.rücktritt,rücktritt,nach.hilfe,nach.konsequenzen,nach.sanktionen,nach.mehr,nach.strengeren,nach.härteren need=A p=0.6
v stellen REQUEST s>an|bei obj=Antrag,Forderung,Auslieferungsantrag,Eilantrag,Auslieferungsersuchen,Beweisantrag need=A p=0.65 not=hinter
v vorlegen REQUEST s>d obj=Forderungskatalog,Katalog,Petition,Resolutionsentwurf,Forderung need=AR p=0.6
v überreichen REQUEST s>d obj=Petition,Forderungskatalog,Unterschrift,Forderung need=AR p=0.65
v beordern REQUEST s>zu|in with=zum.rapport,ins.außenministerium need=AR p=0.5
v werben REQUEST s>bei|um with=um.unterstützung,um.zustimmung,um.hilfe,um.waffen,um.weitere,um.mehr,um.rückhalt,für.eine,für.mehr need=A p=0.6
v anrufen REQUEST s>- obj=Sicherheitsrat,Gerichtshof,Bundesverfassungsgericht,Verfassungsgericht,Schlichtungsstelle,Schiedsgericht,Vermittlungsausschuss need=A p=0.65
v anweisen REQUEST s>a comp p=0.4
v nahelegen REQUEST s>d need=AR not=studie,ergebnis,untersuchung p=0.65
v abraten REQUEST s>d|von need=AR p=0.6
v raten REQUEST s>d|zu|von with=zu,davon,dazu need=AR p=0.65
v empfehlen REQUEST s>d|a need=AR comp p=0.5
v ermahnen REQUEST s>a
v ermuntern REQUEST s>a need=AR p=0.55
v bestehen REQUEST s>auf with=auf.einer,auf.einem,auf.der,auf.dem,darauf not=gefahr,verdacht,besteht.aus need=A p=0.6
v beharren REQUEST s>auf p=0.5
v urgieren REQUEST s>- need=A p=0.5
v nachhaken REQUEST s>bei need=AR p=0.4
v verpflichten REQUEST s>a comp need=AR p=0.5
v beauftragen REQUEST s>a comp need=AR p=0.45
v vorladen REQUEST s>a need=AR not=botschafter,diplomat p=0.5
l Unterschrift:übergeben REQUEST s>d|an need=R p=0.55
l Entwurf:vorlegen REQUEST s>d with=~resolution,sanktion,~gremium,~sicherheitsrat p=0.5
l Rücktrittsforderung:erheben REQUEST s>an|gegen p=0.6
l Forderung:bekräftigen REQUEST s|von|aus>an|nach not=förderung need=A p=0.7
l Forderung:unterstreichen REQUEST s>an|nach not=förderung need=A p=0.65
l Forderung:vorlegen REQUEST s>d need=A p=0.65
l Forderung:überreichen REQUEST s>d p=0.65
l Ruf:kommen REQUEST von|aus>nach not=protestruf,zwischenruf p=0.45
l Petition:wenden REQUEST s>an refl p=0.75
l Brief:wenden REQUEST s>an refl need=AR p=0.7
l Brief:auffordern REQUEST s>a need=AR p=0.8
l Brief:fordern REQUEST s>von need=A p=0.75
l Brief:schreiben REQUEST s>an|d with=fordern,bitte,appell,verlangen need=AR p=0.4
l Beistand:bitten REQUEST s>a need=AR p=0.75
l Hilfe:bitten REQUEST s>a need=AR p=0.8
l Hilfe:ersuchen REQUEST s>a need=AR p=0.8
l Hilfe:anfordern REQUEST s>bei|von need=A p=0.65
l Asyl:bitten REQUEST s>a|in need=A ctx=asylum p=0.75
l Asyl:ersuchen REQUEST s>a|in need=A ctx=asylum p=0.75
l Bedingung:stellen REQUEST s>d|für need=A p=0.7 not=hinter
l Appell:kommen REQUEST aus|von>an p=0.6
l Aufruf:kommen REQUEST aus|von>an|zu p=0.5
l Mahnung:kommen REQUEST aus|von>an p=0.55
v haben REQUEST s>von obj=Entschädigung,Reparation,Geld,Auskunft,Antwort,Garantie,Beweis with=will,wollen,wolle need=AR p=0.7
v durchsetzen REQUEST s>bei|gegen|von obj=Lohnerhöhung,Erhöhung,Auszahlung,Verzicht,Verbesserung,Aufstockung,Lohnplus,Arbeitszeitverkürzung,Entlastung with=will,wollen,wolle,wollte need=A p=0.65
v knüpfen REQUEST s>von|- obj=Kredit,Hilfe,Zahlung,Besuch,Zustimmung,Teilnahme,Freigabe,Auszahlung,Lieferung,Freilassung,Finanzhilfe,Aufhebung,Unterstützung,Tranche,Million,Milliarde with=an need=A p=0.75
v erinnern REQUEST s>a with=daran comp need=AR p=0.65
v wollen REQUEST s>c comp need=AR p=0.75
v aussprechen REQUEST s>- refl with=für.neue,für.weitere,für.schärfere,für.härtere,für.strengere,für.sanktion,für.zusätzliche,für.ein.verbot,für.ein.vorgehen,für.maßnahmen p=0.5 open
v einschalten REQUEST s>a obj=Welthandelsorganisation,WTO,Gerichtshof,Sicherheitsrat,Vereinte,UN,Schiedsgericht,Verfassungsgericht need=A p=0.7
v bewegen REQUEST s>a with=zum.einlenken,zur.rückkehr,zum.verzicht,zu.verhandlungen,zu.gesprächen,zu.friedens,zu.direkten,zur.aufgabe,zum.nachgeben,zu.zugeständnissen,zu.einer.waffenruhe,zum.rückzug,zum.abzug need=AR p=0.6
v anrufen REQUEST s>a with=um.hilfe,um.unterstützung,um.beistand,um.vermittlung need=AR p=0.75
# ACCUSE
v abkanzeln ACCUSE/disapprove s>a
v abmahnen ACCUSE/allege s>a
v anfeinden ACCUSE/disapprove s>a
v angehen ACCUSE/disapprove s>a with=scharf,hart,verbal,heftig need=AR p=0.5
v angreifen ACCUSE/disapprove s>g|a obj=@policies p=0.75
v attackieren ACCUSE/disapprove s>g|a obj=@policies p=0.75
v angreifen ACCUSE/disapprove s>a with=scharf,verbal,mit.worten,mit.scharfen.worten,rhetorisch,kritik not=hacker,~cyber,~server,ransomware
v anklagen ACCUSE/allege s>a A=JUD ctx=legal
v ankreiden ACCUSE/disapprove s>d
v anlasten ACCUSE/allege s>d
v anprangern ACCUSE/disapprove s>a
v zerpflücken ACCUSE/disapprove s>g|a by=words need=AR p=0.75
v orten ACCUSE/disapprove s>g|bei obj=Versagen,Versäumnis,Skandal,Missstand,Systemversagen need=AR p=0.7
v dokumentieren ACCUSE/investigate s>g|von|durch obj=Übergriff,Verbrechen,Kriegsverbrechen,Folter,Menschenrechtsverletzung,Misshandlung need=A p=0.66
v schießen ACCUSE/disapprove s>gegen by=words with=schoss.gegen,schießt.gegen,schießen.gegen not=rakete,granate,tränengas,tor,tore p=0.6
v anzeigen ACCUSE/allege s>a ctx=legal p=0.55
v anzweifeln ACCUSE/disapprove s>a p=0.5
v attackieren ACCUSE/disapprove s>a with=scharf,verbal,worte,rhetorisch,heftig,kritik,als,interview,rede,politik,kurs,pläne
v bedauern ACCUSE/disapprove s>a not=dies.zutiefst,das.zutiefst,dies.sehr,das.sehr,bedauern.dies,tweet,äußerung,aussage,wortwahl,verhalten,~tote,~opfer,tod,verlust,missverständnis,verstimmung p=0.25
v bejammern ACCUSE/disapprove s>a p=0.4
v beklagen ACCUSE/disapprove s>a|bei|c not=getötet,gefallene,tote,verletzt,~opfer,verlust p=0.55
v belangen ACCUSE/allege s>a A=JUD ctx=legal p=0.6
v belasten ACCUSE/allege s>a need=AR p=0.45
v beleidigen ACCUSE/disapprove s>a
v belügen ACCUSE/allege q>s need=AR p=0.65
v bemängeln ACCUSE/disapprove s>a|an|c
v beanstanden ACCUSE/disapprove s>a|an|c
v beschimpfen ACCUSE/disapprove s>a
v beschuldigen ACCUSE/allege s>a
v beschweren ACCUSE/allege s>über refl
v betrachten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß
v bezeichnen ACCUSE/disapprove s>a|g with=als.angriff,als.einen.angriff,als.anschlag,als.einen.anschlag,als.schlag.gegen,als.einen.schlag need=A p=0.6
v bezeichnen ACCUSE/disapprove s>a with=@blame not=klimakrise,klimawandel,erderwärmung,pandemie
v bezichtigen ACCUSE/allege s>a
v bezweifeln ACCUSE/disapprove s>a need=R p=0.5
v bloßstellen ACCUSE/disapprove s>a p=0.6
v brandmarken ACCUSE/disapprove s>a
v brüskieren ACCUSE/disapprove s>a p=0.6
v denunzieren ACCUSE/allege s>a p=0.6
v destabilisieren ACCUSE/allege q>s need=AR p=0.65
v diffamieren ACCUSE/disapprove s>a
v diskreditieren ACCUSE/disapprove s>a p=0.6
v echauffieren ACCUSE/disapprove s>über refl
v einbestellen ACCUSE/allege s;in>a ctx=diplomatic
v einschätzen ACCUSE/disapprove s>a with=verletzung,gefährlich,verstoß,bedrohung p=0.5
v einstufen ACCUSE/disapprove s>a with=terror,gefährd,extremis p=0.5
v einstufen ACCUSE/disapprove s>a with=verfassungswidrig,illegal,rechtswidrig,gefährlich p=0.6
v empören ACCUSE/disapprove s>über refl p=0.5
v entgegenhalten ACCUSE/disapprove s>d comp need=AR p=0.5
v entrüsten ACCUSE/disapprove s>über refl
v ereifern ACCUSE/disapprove s>über refl
v erklären ACCUSE/disapprove s>a with=betrügerisch,gefälscht,illegitim not=~gericht p=0.5
v ermitteln ACCUSE/investigate s>gegen|wegen need=R A=COP ctx=crime
v ermitteln ACCUSE/investigate s>gegen with=~polizei,kripo,kriminal,mordkommission,soko,staatsschutz,~anwaltschaft,bundesanwalt,generalbundesanwalt,fbi A=COP ctx=crime p=0.55
v erregen ACCUSE/disapprove s>über refl comp p=0.5
v fahnden ACCUSE/investigate s>nach A=COP ctx=crime
v geißeln ACCUSE/disapprove s>a need=A p=0.8
v halten ACCUSE/disapprove s>a need=R with=überzogen,verfassungsfeind,unverantwort,gefährlich,falsch,verfassungswidrig,illegal,untragbar,unangemessen,ungerecht,inakzeptab,skandal,unverhältnismäßig,nicht.legitim,nicht.rechtmäßig,nicht.rechtens,nicht.verfassungsgemäß p=0.5
v herbeizitieren ACCUSE/allege s>a ctx=diplomatic
v herziehen ACCUSE/disapprove s>über
v hetzen ACCUSE/disapprove s>gegen with=gegen p=0.6
v klagen ACCUSE/allege s>gegen with=gegen ctx=legal
v klagen ACCUSE/allege s>a with=wegen ctx=legal need=AR p=0.66
v klagen ACCUSE/allege s>a not=über,klagt.er,klagt.sie ctx=legal need=AR p=0.6
v klagen ACCUSE/allege s>gegen|auf with=schadenersatz,schadensersatz,herausgabe,~gericht,gerichtshof ctx=legal p=0.6
v kritisieren ACCUSE/disapprove s>a|an|c
v lästern ACCUSE/disapprove s>über
v lügen ACCUSE/allege q>s need=AR p=0.65
v machen ACCUSE/allege s>a with=verantwortlich,mitverantwortlich
v manipulieren ACCUSE/allege q>s need=AR p=0.65
v maßregeln ACCUSE/disapprove s>a
v missbilligen ACCUSE/disapprove s>a
v misstrauen ACCUSE/disapprove s>d p=0.35 need=AR
v mokieren ACCUSE/disapprove s>über refl
v monieren ACCUSE/disapprove s>a|c
v nachsagen ACCUSE/allege s>d need=AR p=0.45
v nennen ACCUSE/disapprove s>a with=@blame p=0.6
v poltern ACCUSE/disapprove s>gegen p=0.6
v prüfen ACCUSE/investigate s>g|gegen|von obj=Vorwurf,Verdacht,Anschuldigung,Anzeige,Strafanzeige p=0.5
v prüfen ACCUSE/investigate s>- with=~anwaltschaft,anfangsverdacht,ermittler p=0.45
v prüfen ACCUSE/investigate s>g|von obj=Steuerdeal,Steuervorteil,Steuerpraxis,Geschäftspraktik need=AR p=0.56
v reagieren ACCUSE/disapprove s>auf with=empört,empörung,entsetz,wut,wütend,mit.kritik,mit.scharfer.kritik,mit.heftiger.kritik,scharf,verärgert,bestürz,sauer,verschnupft,erbost,gereizt,ungehalten,irritiert,erzürnt,zornig,enttäuscht,enttäuschung,unverständnis,befremdet,fassungslos summary
v rüffeln ACCUSE/disapprove s>a
v rügen ACCUSE/disapprove s>a
v sabotieren ACCUSE/allege q>s need=AR p=0.65
v schelten ACCUSE/disapprove s>a
v schimpfen ACCUSE/disapprove s>auf|über with=auf,über p=0.6
v schmähen ACCUSE/disapprove s>a
v schüren ACCUSE/allege q>s need=AR p=0.65
v sehen ACCUSE/disapprove s>in with=gefahr,verstoß,verletzung,bedrohung,provokation,gefährdung p=0.4
v sein ACCUSE/disapprove q>- pred with=schlag.gegen,schlag.ins.gesicht,angriff.auf.die,angriff.auf.den,angriff.auf.das,anschlag.auf.die,anschlag.auf.den,rückschlag.für,hohn,schwarzer.tag,tiefpunkt not=opfer,nicht,kein need=A p=0.68
v sein ACCUSE/disapprove q>s with=unausgegoren,unausgereift need=A p=0.6
v sein ACCUSE/disapprove q>s pred not=opfer,kampf,gegen,sicher,bereit,@denials with=@blame need=A p=0.7
v stecken ACCUSE/allege q>s need=AR with=hinter p=0.65
v suchen ACCUSE/allege s>a with=haftbefehl,polizei,steckbrief,hochverrat A=COP p=0.45 not=schutz,zuflucht,hilfe,asyl,arbeit,rat,zeuge,hinweis,vermisst,überlebende,opfern
v sprechen ACCUSE/disapprove s>von obj=Versuch,Plan with=zu.fälschen,einzuschüchtern,zum.schweigen,zu.unterdrücken,zu.destabilisieren,zu.spalten,zu.untergraben,zu.manipulieren,zu.schwächen,zu.stürzen need=A p=0.5
v sprechen ACCUSE/disapprove s>von obj=@misdeeds not=mit.dem,mit.der,mit.den,mit.einem,mit.einer,mit.ihm,mit.überlebend,mit.helf,mit.angehörig,mit.opfer,mit.zeug,mit.journalist,über.die,über.den,über.das,über.eine,am.ort,gezielt,erfolgreich,retter,rettungskräfte,sanitäter,feuerwehr,zeuge,augenzeug,armee,militär,generalstab need=AR p=0.5
v sprechen ACCUSE/disapprove s>von obj=@misdeeds not=mit.dem,mit.der,mit.den,mit.einem,mit.einer,mit.ihm,mit.überlebend,mit.helf,mit.angehörig,mit.opfer,mit.zeug,mit.journalist,über.die,über.den,über.das,über.eine,am.ort,gezielt,erfolgreich,retter,rettungskräfte,sanitäter,feuerwehr,zeuge,augenzeug,armee,militär,generalstab,nach.dem.a,nach.einem.a,polizei,behörde need=A p=0.4
v sprechen ACCUSE/disapprove s>von with=@outrage,falsche.richtung,rückfall,von.einem.signal,foulspiel,schlag.ins,terrorakt need=A p=0.5
v tadeln ACCUSE/disapprove s>a
v titulieren ACCUSE/disapprove s>a p=0.5
v untergraben ACCUSE/allege q>s need=AR p=0.65
v unterstellen ACCUSE/allege s>d not=~recht,kommando,befehl,aufsicht,kontrolle,verwaltung p=0.55
v untersuchen ACCUSE/investigate s>a|gegen not=medizinisch,~wissenschaft,ärztlich,~medizin,klinik,krankenhaus,labor,patient,gutachter,forscher,wissenschaftler,arzt,ärzte p=0.45
v verantworten ACCUSE/allege ->s refl A=JUD ctx=legal p=0.5
v verdammen ACCUSE/disapprove s>a
v verdächtigen ACCUSE/allege s>a A=COP
v vergleichen ACCUSE/disapprove s>a with=~nazi,hitler,~faschis,stalin,nationalsozialis,apartheid p=0.6
v verhöhnen ACCUSE/disapprove s>a
v verklagen ACCUSE/allege s>a ctx=legal
v verletzen ACCUSE/allege q>s obj=Völkerrecht,Recht,Souveränität,Luftraum,Abkommen,Menschenrecht,Waffenruhe,Vertrag need=AR p=0.65
v versagen ACCUSE/disapprove q>s need=AR p=0.65
v verspotten ACCUSE/disapprove s>a
v verstoßen ACCUSE/allege q>s with=gegen need=AR p=0.65
v verteufeln ACCUSE/disapprove s>a
v verunglimpfen ACCUSE/disapprove s>a
v verurteilen ACCUSE/disapprove s>a obj=Urteil,Richterspruch,Gerichtsurteil,Schuldspruch,Todesurteil,Inhaftierung,Festnahme,Hinrichtung need=A p=0.85
v verurteilen ACCUSE/disapprove s>a not=zwangsgeld,bußgeld,schadenersatz,schadensersatz,entschädigung,strafzahlung,sozialstunden,haft,jahre,strafe,gericht,tode,gefängnis,geldstrafe,monat,arrest,richter by=opinion
v vorgehen ACCUSE/allege s>gegen with=gerichtlich,juristisch,rechtlich ctx=legal
v vorhalten ACCUSE/allege s>d not=sich,maßnahmen
v vorwerfen ACCUSE/allege s>d
v werten ACCUSE/disapprove s>a with=eskalation,bedrohung,provokation,gefahr,verletzung,verstoß,verschwendung,angriff p=0.6
v wettern ACCUSE/disapprove s>gegen
v zeigen ACCUSE/disapprove s>über|von refl with=kritisch,empört,enttäuscht,verärgert,skeptisch,irritiert,befremdet,verwundert,alarmiert,ernüchtert,erzürnt
v zeigen ACCUSE/disapprove s>über|von refl need=R with=besorgt,entsetzt,schockiert,bestürzt,fassungslos,erschüttert
v ziehen ACCUSE/allege s>gegen with=nach.karlsruhe,gen.karlsruhe,verfassungsrat,verfassungsgericht,verfassungshof,gerichtshof ctx=legal p=0.6
v zitieren ACCUSE/allege zu>a obj=Botschafter,Gesandte,Diplomat,Geschäftsträger with=wurde,wurden,wird,worden need=AR ctx=diplomatic p=0.8
v zitieren ACCUSE/allege s;in>a obj=Botschafter,Gesandte,Diplomat,Geschäftsträger ctx=diplomatic
v zurechtweisen ACCUSE/disapprove s>a
v zuschreiben ACCUSE/allege s>d obj=Anschlag,Angriff,Attentat,Verantwortung,Schuld,Mord need=AR p=0.6
v zweifeln ACCUSE/disapprove s>an need=R p=0.5 not=an.seine,an.ihre
v ätzen ACCUSE/disapprove s>gegen need=A p=0.5
v äußern ACCUSE s>- refl with=ähnlich,ebenso,im.gleichen.sinn,in.gleicher.weise need=A p=0.75
v anschließen ACCUSE s>- refl with=dem need=A p=0.75
v äußern ACCUSE/disapprove s>über|zu refl with=empört,enttäuscht,besorgt,entsetzt,kritisch,verärgert,skeptisch,abfällig,irritiert
v ärgern ACCUSE/disapprove s>über refl p=0.45
l Abscheu:ausdrücken ACCUSE/disapprove s>über|vor
l Anklage:erheben ACCUSE/allege s>gegen A=JUD ctx=legal p=0.85
l Anklage:stehen ACCUSE/allege ->s A=JUD ctx=legal p=0.5
l Anklage:stellen ACCUSE/allege s>a A=JUD ctx=legal not=hinter
l Anklagebank:sitzen ACCUSE/allege ->s A=JUD ctx=legal p=0.5
l Anklageschrift:veröffentlichen ACCUSE/allege s>gegen ctx=legal
l Anschuldigung:erheben ACCUSE/allege s>gegen|c
l Anzeige:einbringen ACCUSE/allege s>gegen ctx=legal p=0.85
l Anzeige:erstatten ACCUSE/allege s>gegen ctx=legal p=0.85
l Beschwerde:einlegen ACCUSE/allege s>gegen ctx=legal p=0.85
l Verdacht:nachgehen ACCUSE/investigate s>gegen by=court ctx=legal need=A p=0.77
l Vorwurf:nachgehen ACCUSE/investigate s>gegen by=court ctx=legal need=A p=0.72
l Beschwerde:einbringen ACCUSE/allege s>gegen|bei ctx=legal need=A
l Beschwerde:erheben ACCUSE/allege s>gegen|bei ctx=legal need=A
l Beschwerde:einreichen ACCUSE/allege s>gegen ctx=legal
l Besorgnis:ausdrücken ACCUSE/disapprove s>über p=0.5
l Besorgnis:äußern ACCUSE/disapprove s>über p=0.5
l Bedenken:anmelden ACCUSE/disapprove s>gegen p=0.55
l Bedenken:äußern ACCUSE/disapprove s>gegen p=0.55
l Beschuldigung:erheben ACCUSE/allege s>gegen|c
l Breitseite:abfeuern ACCUSE s>gegen
l Distanz:gehen ACCUSE/disapprove s>zu with=auf p=0.6
l Distanz:rücken ACCUSE/disapprove s>zu p=0.5
l Empörung:auslösen ACCUSE/disapprove bei|in>s p=0.5 summary
l Empörung:äußern ACCUSE/disapprove s>über
l Enttäuschung:äußern ACCUSE/disapprove s>über
l Ermittlung:aufnehmen ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlung:einleiten ACCUSE/investigate s>gegen A=COP ctx=crime
l Ermittlung:führen ACCUSE/investigate s>gegen need=R A=COP ctx=crime
l Ermittlung:laufen ACCUSE/investigate ->gegen A=COP ctx=crime p=0.6
l Ermittlungsverfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=crime
l Gericht:gehen ACCUSE/disapprove s>mit with=ins
l Gericht:stehen ACCUSE/allege ->s A=JUD ctx=legal with=vor p=0.5
l Gericht:stellen ACCUSE/allege s>a A=JUD ctx=legal with=vor.gericht,vor.ein,vor.das,vor.den p=0.5
l Gericht:verantworten ACCUSE/allege ->s A=JUD ctx=legal p=0.7
l Gericht:ziehen ACCUSE/allege s>gegen with=vor ctx=legal p=0.85
l Gerichtshof:ziehen ACCUSE/allege s>gegen with=vor ctx=legal p=0.5
l Klage:einbringen ACCUSE/allege s>gegen ctx=legal
l Klage:einreichen ACCUSE/allege s>gegen ctx=legal p=0.85
l Klage:anstrengen ACCUSE/allege s>gegen ctx=legal p=0.85
l Klage:erheben ACCUSE/allege s>gegen ctx=legal
l Klage:vorbereiten ACCUSE/allege s>gegen mod=planned ctx=legal p=0.6
l Klage:ziehen ACCUSE/allege s>gegen ctx=legal
l Klage:überziehen ACCUSE/allege s>a with=mit ctx=legal
l Klageschrift:einreichen ACCUSE/allege s>gegen ctx=legal
l Kreuzfeuer:nehmen ACCUSE s>a
l Kritik:auslösen ACCUSE/disapprove bei|in>s p=0.45 summary
l Kritik:bekräftigen ACCUSE/disapprove s>an
l Kritik:erneuern ACCUSE/disapprove s>an
l Kritik:ernten ACCUSE/disapprove von|aus>s p=0.5 summary
l Kritik:einbringen ACCUSE/disapprove von|aus>d p=0.72 summary
l Attacke:reiten ACCUSE/disapprove s>gegen p=0.85
l Attacke:fahren ACCUSE/disapprove s>gegen p=0.82
l Tadel:ernten ACCUSE/disapprove von>s p=0.72 summary
l Rüffel:geben ACCUSE/disapprove von>für p=0.77 summary
l Rüffel:kassieren ACCUSE/disapprove von>s p=0.72 summary
l Rüge:kassieren ACCUSE/disapprove von>s p=0.72 summary
l Kritik:geraten ACCUSE/disapprove ->s p=0.4 summary
l Kritik:hageln ACCUSE/disapprove von|aus>an|für summary
l Kritik:hervorrufen ACCUSE/disapprove bei|in>s p=0.45 summary
l Kritik:kommen ACCUSE/disapprove von|aus>an summary
l Kritik:richten ACCUSE/disapprove s>an|gegen
l Kritik:stehen ACCUSE/disapprove ->s with=in.der p=0.4
l Kritik:stoßen ACCUSE/disapprove bei|in|aus>s p=0.5 summary
l Kritik:verschärfen ACCUSE/disapprove s>an
l Kritik:werden ACCUSE/disapprove von|aus|seitens>an with=laut summary
l Kritik:äußern ACCUSE/disapprove s>an
l Kritik:üben ACCUSE/disapprove s>an p=0.85
l Last:legen ACCUSE/allege s>d A=JUD
l Leviten:lesen ACCUSE/disapprove s>d
l Misstrauen:aussprechen ACCUSE/disapprove s>d ctx=legislative not=sich
l Missfallen:äußern ACCUSE/disapprove s>über
l Missfallen:bekunden ACCUSE/disapprove s>über
l Misstrauensvotum:anstrengen ACCUSE/disapprove s>gegen ctx=legislative p=0.6
l Pranger:stellen ACCUSE/disapprove s>a need=AR
l Protest:einlegen ACCUSE/disapprove s>gegen|bei ctx=diplomatic
l Protestnote:schicken ACCUSE/disapprove s>d|an ctx=diplomatic
l Protestnote:übergeben ACCUSE/disapprove s>d ctx=diplomatic
l Protestnote:überreichen ACCUSE/disapprove s>d ctx=diplomatic
l Prozess:machen ACCUSE/allege s>d A=JUD ctx=legal p=0.6
l Rechenschaft:ziehen ACCUSE/allege s>a with=zur p=0.5
l Rüge:erteilen ACCUSE/disapprove s>d
l Salz:streuen ACCUSE s>- p=0.2
l Schritt:einleiten ACCUSE/allege s>gegen with=rechtlich,juristisch ctx=legal
l Schuld:geben ACCUSE/allege s>d
l Schuld:schieben ACCUSE/allege s>d|auf
l Schuld:sehen ACCUSE/allege s>bei
l Schuld:zuschieben ACCUSE/allege s>d
l Schuld:zuweisen ACCUSE/allege s>d
l Skepsis:äußern ACCUSE/disapprove s>an|über|gegenüber p=0.45
l Sorge:äußern ACCUSE/disapprove s>über p=0.4
l Strafanzeige:erstatten ACCUSE/allege s>gegen ctx=legal p=0.85
l Strafanzeige:stellen ACCUSE/allege s>gegen ctx=legal not=hinter
l Unmut:äußern ACCUSE/disapprove s>über
l Untersuchung:ankündigen ACCUSE/investigate s>gegen|zu|g mod=planned
l Untersuchung:anordnen ACCUSE/investigate s>gegen|g p=0.6
l Untersuchung:aufnehmen ACCUSE/investigate s>gegen|g p=0.6
l Untersuchung:einleiten ACCUSE/investigate s>gegen|g
l Untersuchung:eröffnen ACCUSE/investigate s>gegen|g
l Untersuchungsausschuss:einsetzen ACCUSE/investigate s>gegen|g|zu ctx=legislative p=0.6
l Verdacht:stehen ACCUSE/allege ->s A=COP ctx=crime p=0.35
l Verfahren:einleiten ACCUSE/investigate s>gegen A=JUD ctx=legal
l Verfahren:eröffnen ACCUSE/investigate s>gegen A=JUD ctx=legal
l Verfahren:laufen ACCUSE/investigate ->gegen A=JUD ctx=legal p=0.6
l Verantwortung:zuschieben ACCUSE/allege s>d
l Verantwortung:zuschreiben ACCUSE/allege s>d
l Verständnis:zeigen ACCUSE/disapprove s>für with=kein,wenig p=0.5
l Verständnis:haben ACCUSE/disapprove s>für with=kein.verständnis,wenig.verständnis not=nie need=AR p=0.66
l Visier:nehmen ACCUSE/disapprove s>a by=words with=ins not=artillerie,~jets,kampfflugzeug,rakete,~drohne,luftwaffe,~geschütz p=0.5
l Vorbehalt:äußern ACCUSE/disapprove s>gegen|gegenüber p=0.55
l Vorwurf:bekräftigen ACCUSE/allege s>gegen|an|c
l Vorwurf:erheben ACCUSE/allege s>gegen|c p=0.85
l Vorwurf:erneuern ACCUSE/allege s>gegen|an|c
l Vorwurf:kommen ACCUSE/allege von|aus>gegen|an
l Vorwurf:konfrontieren ACCUSE/allege s>a p=0.5
l Vorwurf:machen ACCUSE/allege s>d
l Vorwurf:richten ACCUSE/allege s>gegen|an
l Vorwurf:wiederholen ACCUSE/allege s>gegen|an|c
l Vorwurf:äußern ACCUSE/allege s>gegen|an|c not=zu.den,zu.dem,zu.solchen,zu.diesen
l Zweifel:anmelden ACCUSE/disapprove s>an p=0.5
l Zweifel:äußern ACCUSE/disapprove s>an p=0.5
n Angriff ACCUSE/disapprove g|von>auf|gegen with=verbal p=0.5
n Anklage ACCUSE/allege g>gegen A=JUD ctx=legal p=0.4 need=R not=fallen,fallengelassen
n Anschuldigung ACCUSE/allege g|von>gegen p=0.4 need=R
n Attacke ACCUSE/disapprove g|von>auf|gegen with=verbal p=0.5
n Bedenken ACCUSE/disapprove g|von>gegen p=0.3 need=A
n Beschuldigung ACCUSE/allege g|von>gegen p=0.4 need=R
n Beschwerde ACCUSE/allege g|von>gegen|über p=0.35 need=A
n Empörung ACCUSE/disapprove g|von|in>über p=0.45 need=R
n Ermittlung ACCUSE/investigate g>gegen A=COP ctx=crime p=0.4 need=R
n Ermittlungsverfahren ACCUSE/investigate g>gegen A=JUD ctx=crime p=0.45
n Klage ACCUSE/allege g|von>gegen ctx=legal p=0.35 need=R
n Kritik ACCUSE/disapprove g|von|aus>an|gegen not=kritiker,selbstkritik,kritikpunkt p=0.45
n Protestnote ACCUSE/disapprove g|von>an|gegen ctx=diplomatic p=0.5
n Prozess ACCUSE/allege ->gegen A=JUD ctx=legal p=0.4 need=R not=friedensprozess,friedens
n Rüge ACCUSE/disapprove g|von|durch>an|für p=0.4 need=A
n Schelte ACCUSE/disapprove g|von|aus>an|für p=0.45 need=A
n Strafanzeige ACCUSE/allege g>gegen ctx=legal p=0.4
n Strafverfahren ACCUSE/investigate g>gegen A=JUD ctx=legal p=0.3
n Tadel ACCUSE/disapprove g|von|aus>für|an p=0.5 need=R
n Untersuchung ACCUSE/investigate g|durch>gegen|g p=0.3 need=A
n Vorbehalt ACCUSE/disapprove g|von>gegen p=0.3 need=AR
n Vorwurf ACCUSE/allege g|von>gegen|an p=0.35 need=R not=fallen,fallengelassen
n Strafantrag ACCUSE/allege g|von>gegen ctx=legal p=0.4 need=R
n Generalabrechnung ACCUSE/disapprove g|von>mit p=0.5 need=R
n Seitenhieb ACCUSE/disapprove g|von>auf|gegen p=0.55 need=R
n Breitseite ACCUSE/disapprove g|von>gegen p=0.55 need=R
n Kritikwelle ACCUSE/disapprove g|von|aus>an|gegen p=0.5
n Verfassungsbeschwerde ACCUSE/allege g|von>gegen ctx=legal p=0.4 need=A
n Vertragsverletzungsverfahren ACCUSE/investigate g>gegen ctx=legal p=0.6 need=R
n Amtsenthebungsverfahren ACCUSE/investigate g>gegen ctx=legal p=0.45 need=R
v zuschreiben ACCUSE/allege s>d with=anschlag,angriff,tat,mord,~attacke,sabotage need=AR p=0.6
l Entsetzen:äußern ACCUSE/disapprove s>über p=0.6
l Befremden:äußern ACCUSE/disapprove s>über p=0.65
l Bestürzung:äußern ACCUSE/disapprove s>über p=0.4
l Zeugnis:ausstellen ACCUSE/disapprove s>d with=schlecht,vernichtend p=0.55
l Haar:lassen ACCUSE/disapprove s>an with=kein.gutes neg p=0.6
l Kritik:sparen ACCUSE/disapprove s>an with=nicht.mit neg p=0.65
l Kritik:laden ACCUSE/disapprove ->s with=auf.sich p=0.3
l Kritik:nehmen ACCUSE/disapprove s>a with=in.die p=0.4
l Kritik:einstecken ACCUSE/disapprove von>s p=0.6
l Kritik:entzünden ACCUSE/disapprove von|aus>an refl p=0.5
l Kritik:anschließen ACCUSE/disapprove s>an refl p=0.55
l Vorwurf:sehen ACCUSE/allege g|von|aus>s refl with=ausgesetzt,gegenüber,konfrontiert p=0.75
l Kritik:sehen ACCUSE/disapprove g|von|aus>s refl with=ausgesetzt,gegenüber,konfrontiert p=0.75
l Vorwurf:stehen ACCUSE/allege ->gegen with=im.raum p=0.4
l Vorwurf:werden ACCUSE/allege von|aus>gegen|an with=laut p=0.6
l Vorwurf:hageln ACCUSE/allege von|aus>gegen|an p=0.6
l Vorwurf:erhärten ACCUSE/allege s>gegen p=0.45
l Vorwurf:untermauern ACCUSE/allege s>gegen|an|c p=0.6
l Verdacht:äußern ACCUSE/allege s>gegen|c comp p=0.55
l Verdacht:ermitteln ACCUSE/investigate s>gegen A=COP ctx=crime p=0.65
l Zeugnis:stellen ACCUSE/disapprove s>d with=schlecht,vernichtend p=0.5
l Kopfschütteln:reagieren ACCUSE/disapprove s>auf p=0.5 summary
l Unverständnis:reagieren ACCUSE/disapprove s>auf p=0.65 summary
l Unverständnis:äußern ACCUSE/disapprove s>über|für p=0.65
l Unverständnis:zeigen ACCUSE/disapprove s>über|für p=0.6
l Empörung:reagieren ACCUSE/disapprove s>auf p=0.7 summary
l Empörung:sorgen ACCUSE/disapprove bei|in>s p=0.4 summary
l Sturm:auslösen ACCUSE/disapprove bei|in>s with=entrüstung,empörung,protest p=0.45
l Verantwortung:zuweisen ACCUSE/allege s>d p=0.8
l Verstoß:vorwerfen ACCUSE/allege s>d p=0.7
l Versagen:vorwerfen ACCUSE/disapprove s>d p=0.75
l Versagen:bescheinigen ACCUSE/disapprove s>d p=0.65
l Rüge:aussprechen ACCUSE/disapprove s>gegen|d not=sich p=0.65
l Tacheles:reden ACCUSE/disapprove s>mit p=0.4
l Ton:verschärfen ACCUSE/disapprove s>gegenüber|gegen need=AR p=0.5
l Ton:anschlagen ACCUSE/disapprove s>gegenüber|gegen with=scharf,scharfe,schärfere need=AR p=0.5
l Anklage:zulassen ACCUSE/allege s>gegen A=JUD ctx=legal p=0.65
l Anklage:erwarten ACCUSE/allege ->s A=JUD ctx=legal p=0.3
l Anklage:einreichen ACCUSE/allege s>gegen A=JUD ctx=legal p=0.65
l Anklage:verlesen ACCUSE/allege s>gegen A=JUD ctx=legal p=0.5
l Ermittlung:ausweiten ACCUSE/investigate s>gegen|auf A=COP ctx=crime p=0.65
l Ermittlung:wiederaufnehmen ACCUSE/investigate s>gegen A=COP ctx=crime p=0.6
l Ermittlung:bestätigen ACCUSE/investigate s>gegen A=JUD ctx=crime p=0.6
l Ermittlung:starten ACCUSE/investigate s>gegen A=COP ctx=crime p=0.65
l Vorermittlung:einleiten ACCUSE/investigate s>gegen A=JUD ctx=crime p=0.65
l Verfahren:anstrengen ACCUSE/investigate s>gegen A=JUD ctx=legal p=0.65
l Verfahren:führen ACCUSE/investigate s>gegen A=JUD ctx=legal p=0.55
l Vertragsverletzungsverfahren:einleiten ACCUSE/investigate s>gegen ctx=legal p=0.8
l Vertragsverletzungsverfahren:eröffnen ACCUSE/investigate s>gegen ctx=legal p=0.8
l Amtsenthebungsverfahren:einleiten ACCUSE/investigate s>gegen ctx=legal p=0.75
l Disziplinarverfahren:einleiten ACCUSE/investigate s>gegen ctx=legal p=0.7
l Gericht:bringen ACCUSE/allege s>a with=vor A=JUD ctx=legal p=0.55
l Gericht:klagen ACCUSE/allege s>gegen ctx=legal p=0.65
l Verfassungsklage:einreichen ACCUSE/allege s>gegen ctx=legal p=0.65
l Verfassungsbeschwerde:einlegen ACCUSE/allege s>gegen ctx=legal p=0.65
l Verfassungsbeschwerde:einreichen ACCUSE/allege s>gegen ctx=legal p=0.65
l Organklage:einreichen ACCUSE/allege s>gegen ctx=legal p=0.65
l Klage:zulassen ACCUSE/allege s>gegen A=JUD ctx=legal p=0.45
l Protest:übermitteln ACCUSE/disapprove s>d ctx=diplomatic p=0.65
l Protest:äußern ACCUSE/disapprove s>gegen|bei p=0.6
l Protest:erheben ACCUSE/disapprove s>gegen|bei p=0.6
l Protestnote:erhalten ACCUSE/disapprove von>s ctx=diplomatic p=0.6
l Protestnote:richten ACCUSE/disapprove s>an ctx=diplomatic p=0.75
l Protest:kommen ACCUSE/disapprove aus|von>gegen with=aus,scharf need=A p=0.45 summary
l Spott:kommen ACCUSE/disapprove aus|von>für need=A p=0.5
l Schuh:schieben ACCUSE/allege s>d with=in.die need=A p=0.85
v schämen ACCUSE/disapprove s>für refl need=AR p=0.65
v empfinden ACCUSE/disapprove s>a with=@blame need=A p=0.65
v fühlen ACCUSE/disapprove s>von refl with=verraten,betrogen,getäuscht,hintergangen,hinters.licht,vorgeführt need=A p=0.75
v entgegenhalten ACCUSE/disapprove s>d need=AR p=0.75
v erregen ACCUSE/disapprove s>über refl not=aufsehen,verdacht need=A p=0.65
v schaden ACCUSE/disapprove q>s need=AR p=0.65
v ignorieren ACCUSE/disapprove q>s need=AR p=0.65
v missachten ACCUSE/disapprove q>s need=AR p=0.65
v unterdrücken ACCUSE/disapprove q>s need=AR p=0.65
v schikanieren ACCUSE/disapprove q>s need=AR p=0.65
v demütigen ACCUSE/disapprove q>s need=AR p=0.65
v beleidigen ACCUSE/disapprove q>s need=AR p=0.65
v bevormunden ACCUSE/disapprove q>s need=AR p=0.65
v gängeln ACCUSE/disapprove q>s need=AR p=0.65
v erniedrigen ACCUSE/disapprove q>s need=AR p=0.65
v ausplündern ACCUSE/disapprove q>s need=AR p=0.65
v plündern ACCUSE/disapprove q>s need=AR p=0.65
v ausbeuten ACCUSE/disapprove q>s need=AR p=0.65
v brüskieren ACCUSE/disapprove q>s need=AR p=0.65
v hintergehen ACCUSE/disapprove q>s need=AR p=0.65
v hinhalten ACCUSE/disapprove q>s need=AR p=0.65
v verhöhnen ACCUSE/disapprove q>s need=AR p=0.65
v torpedieren ACCUSE/disapprove q>s need=AR p=0.65
v verschleppen ACCUSE/disapprove q>s obj=Verfahren,Reform,Verhandlung,Aufklärung,Ermittlung,Entscheidung,Umsetzung need=AR p=0.65
v verzögern ACCUSE/disapprove q>s need=AR p=0.65
v hinauszögern ACCUSE/disapprove q>s need=AR p=0.65
v blockieren ACCUSE/disapprove q>s need=AR p=0.65
v behindern ACCUSE/disapprove q>s need=AR p=0.65
v einschüchtern ACCUSE/disapprove q>s need=AR p=0.65
v erpressen ACCUSE/disapprove q>s need=AR p=0.65
v zündeln ACCUSE/disapprove q>s need=AR p=0.65
v tricksen ACCUSE/disapprove q>s need=AR p=0.65
v mauern ACCUSE/disapprove q>s need=AR p=0.65
v wegschauen ACCUSE/disapprove q>s need=AR p=0.65
v wegsehen ACCUSE/disapprove q>s need=AR p=0.65
v spielen ACCUSE/disapprove q>s with=mit.dem.feuer,doppeltes.spiel,falsches.spiel,mit.menschenleben,mit.dem.leben need=AR p=0.65
v beherbergen ACCUSE/disapprove q>s obj=Terrorist,Rebell,Extremist,Kämpfer,Drahtzieher need=AR p=0.65
v bewaffnen ACCUSE/disapprove q>s obj=Terrorist,Rebell,Miliz,Kämpfer,Separatist need=AR p=0.65
v ausnutzen ACCUSE/disapprove q>s need=AR p=0.65
v zerstören ACCUSE/disapprove q>s obj=Vertrauen,Zukunft,Demokratie,Rechtsstaat,Frieden,Zusammenhalt need=AR p=0.65
v zerschlagen ACCUSE/disapprove q>s obj=Demokratie,Rechtsstaat,Sozialstaat need=AR p=0.65
v aufgeben ACCUSE/disapprove q>s obj=Prinzip,Grundsatz,Wert need=AR p=0.65
v verweigern ACCUSE/disapprove q>s obj=Dialog,Gespräch,Zusammenarbeit,Aufklärung,Zugang,Antwort need=AR p=0.65
v halten ACCUSE/disapprove q>s refl neg with=an.die,an.das,an.den,an.abmachung,an.vereinbarung,an.verträge,an.regeln need=AR p=0.65
v einhalten ACCUSE/disapprove q>s neg need=AR p=0.65
v erfüllen ACCUSE/disapprove q>s neg obj=Verpflichtung,Pflicht,Zusage,Bedingung,Auflage,Vereinbarung,Abkommen,Versprechen,Aufgabe need=AR p=0.65
v verrennen ACCUSE/disapprove q>s refl need=AR p=0.65
v verschanzen ACCUSE/disapprove q>s refl need=AR p=0.65
v wegducken ACCUSE/disapprove q>s refl need=AR p=0.65
v drücken ACCUSE/disapprove q>s refl with=vor.der.verantwortung,vor.einer.entscheidung need=AR p=0.65
v heucheln ACCUSE/disapprove q>s need=AR p=0.65
v tolerieren ACCUSE/disapprove q>s obj=Gewalt,Angriff,Terror,Terrorist need=AR p=0.65
v decken ACCUSE/disapprove q>s obj=Täter,Terrorist,Mörder,Verbrecher need=AR p=0.65
v verfehlen ACCUSE/disapprove q>s need=AR p=0.65
v übergehen ACCUSE/disapprove q>s not=~phase,in.eine,in.die,in.den,zur,zum,zu need=AR p=0.65
v überfordern ACCUSE/disapprove q>s need=AR p=0.65
v werden ACCUSE/disapprove q>s pred not=opfer with=@blame need=A p=0.55
v ausdrücken ACCUSE/disapprove s>über|d obj=Sorge,Besorgnis,Bestürzung,Empörung,Unverständnis,Enttäuschung,Missfallen,Befremden need=A p=0.65
l Beschwerde:überreichen ACCUSE/disapprove s>d|in ctx=diplomatic need=A p=0.8
l Beschwerde:einlegen ACCUSE/disapprove s>bei ctx=legal need=A p=0.8
v halten ACCUSE/disapprove s>a with=für.überzogen,für.falsch,für.verfassungswidrig,für.illegal,für.unverantwortlich,für.einen.fehler,für.rechtswidrig,für.unzureichend,für.unangemessen,für.ungerecht,für.inakzeptabel,für.unverhältnismäßig,für.unzulässig,für.nicht.legitim,für.nicht.gerechtfertigt need=A p=0.72
v hinterfragen ACCUSE/disapprove s>a need=A p=0.5
v bestellen ACCUSE/allege s;in>a obj=Botschafter,Botschafterin,Gesandte,Diplomat,Geschäftsträger,Konsul with=ins,in.das,zum.gespräch ctx=diplomatic p=0.8
v laden ACCUSE/allege s;in>a obj=Botschafter,Gesandte,Geschäftsträger with=außenministerium,außenamt,auswärtige.amt ctx=diplomatic p=0.7
v rufen ACCUSE/allege s;in>a obj=Botschafter,Gesandte,Geschäftsträger with=außenministerium,außenamt,auswärtige.amt ctx=diplomatic p=0.75
v einstufen ACCUSE/disapprove s>a with=@blame not=gericht,~gerichtshof,tribunal need=A p=0.6
l Ermittlung:übernehmen ACCUSE/investigate s>gegen with=~anwaltschaft,~polizei,kriminal,staatsschutz,verfassungsschutz,fbi,~justiz,ermittler A=JUD ctx=crime p=0.65
l Fall:übernehmen ACCUSE/investigate s>- A=JUD ctx=crime with=~anwaltschaft,ermittler,kriminal p=0.5
v zeigen ACCUSE/disapprove s>wegen|über|angesichts refl with=besorgt,beunruhigt,alarmiert,verärgert,entsetzt,empört,schockiert,irritiert,befremdet,enttäuscht need=AR p=0.6
l Beunruhigung:betrachten ACCUSE/disapprove s>a with=mit p=0.6
l Sorge:betrachten ACCUSE/disapprove s>a with=mit p=0.6
l Sorge:beobachten ACCUSE/disapprove s>a with=mit p=0.55
v zuordnen ACCUSE/allege q>d with=~angriff,attacke,~anschlag,spionage,hacker need=R p=0.7
l Kritik:abreißen ACCUSE/disapprove g|von>an neg p=0.65
v schädigen ACCUSE/disapprove q>s need=AR p=0.65
v unterminieren ACCUSE/disapprove q>s need=AR p=0.65
v belasten ACCUSE/disapprove q>s need=AR p=0.6
v vergiften ACCUSE/disapprove q>s need=AR p=0.65
v klagen ACCUSE/disapprove s>über with=~einschränkung,~behinderung,willkür,schikane,repression,gewalt,übergriff,menschenrecht,einmischung,druck,diskriminierung,zensur,verfolgung,vertragsbruch not=schmerz need=AR p=0.65
v sein ACCUSE/disapprove q>s pred not=kein,nicht with=ein.anschlag.auf,ein.akt.der.angst,akt.der.feigheit,akt.der.aggression,ein.angriff.auf,ein.schlag.gegen,ein.schlag.ins,eine.bedrohung,ein.bruch need=A p=0.6
v befragen ACCUSE/investigate s>a with=polizei,ermittler,staatsanw,kriminalpolizei,untersuchungsausschuss,vorwurf,vorwürfe not=zeugen,nachbarn,anwohner,passanten,bürger,umfrage,menschen.befragt ctx=crime need=R p=0.6
l Verdacht:haben ACCUSE/allege s>a with=in.verdacht,im.verdacht p=0.7
l Verdacht:stellen ACCUSE/allege s>a with=unter p=0.6
l Protest:anmelden ACCUSE/disapprove s>bei;gegen ctx=diplomatic p=0.75
# REJECT
v abblocken REJECT s>a|g p=0.6
v abbringen REJECT s>- neg refl
v abbügeln REJECT s>a|g
v ablehnen REJECT s>a|g|o p=0.85
v absagen REJECT s>d not=pressekonferenz,auftritt,konzert,~veranstaltung,termin,rede,wahlkampf,kundgebung,feier need=A p=0.4
v abschmettern REJECT s>a|g
v absagen REJECT/meet s>mit obj=Treffen,Gespräch,Verhandlung,Konsultation need=AR p=0.71
v absagen REJECT s>nach|in obj=Reise,Besuch,Staatsbesuch,Antrittsbesuch need=AR p=0.72
v absagen REJECT s>- obj=Treffen,Besuch,Gipfel,Teilnahme,Gespräch,Reise p=0.66
v abstreiten REJECT s>a p=0.85
v abtun REJECT s>a|g p=0.65
v abwinken REJECT s>- p=0.75
v abwählen REJECT s>a ctx=legislative p=0.5
v abweisen REJECT s>a|g p=0.6
v akzeptieren REJECT s>a neg
v anerkennen REJECT s>a neg
v anfechten REJECT s>a|g ctx=legal p=0.75
v aufgeben REJECT s>- neg need=A p=0.4
v ausliefern REJECT s>a neg ctx=legal
v ausschlagen REJECT s>g|von|d|a with=~angebot,einladung,bitte,hilfe,vorschlag,wunsch,~hilfe p=0.85
v ausschließen REJECT s>- p=0.4 not=partei,mitglied,wettbewerb,fraktion
v ausschließen REJECT s>an|gegen|a obj=Abtretung,Verhandlung,Gespräch,Rücktritt,Zugeständnis,Lieferung,Einsatz,Entsendung,Beitritt,Teilnahme,Kompromiss,Verlängerung,Truppe p=0.66
v aussprechen REJECT s>gegen refl with=gegen,dagegen not=sanktionen.gegen,maßnahmen.gegen,vorgehen.gegen p=0.66
v beirren REJECT s>- neg
v beteiligen REJECT s>an neg refl
v beugen REJECT s>d neg refl need=A p=0.75
v bezeichnen REJECT s>g|- with=inakzeptabel,unannehmbar,indiskutabel p=0.61
v billigen REJECT s>a neg
v bleiben REJECT s>- with=im.amt need=A p=0.4
v blockieren REJECT s>a|g obj=Entscheidung,Resolution,Beitritt,Reform,Gesetz,Erklärung,Einigung,Verhandlung,Hilfe,Sanktion p=0.66
v boykottieren REJECT s>a|g by=force need=A obj=Verfahren,Anhörung,Sitzung,Konferenz,Treffen,Verhandlung,Gespräch,Abstimmung p=0.66
v boykottieren PROTEST/boycott s>a p=0.8
v bestreiten REJECT s>a not=lebensunterhalt,~spiel p=0.75
v boykottieren REJECT s>a|g obj=Verhandlung,Gespräch p=0.66
v dementieren REJECT s>a|von p=0.85
v denken REJECT s>- neg with=daran,an.rücktritt,an.aufgabe,an.rückzug,an.einen.rücktritt p=0.66
v gelten REJECT s>- neg with=ließ,lässt,lassen,ließen need=A p=0.66
v distanzieren REJECT s>von refl p=0.5
v dulden REJECT s>a neg need=A p=0.5
v einigen REJECT s=mit neg refl p=0.4
v einlassen REJECT s>auf neg refl p=0.6
v einlenken REJECT s>- neg p=0.6
v empfangen REJECT s>a neg need=AR p=0.5
v entgegentreten REJECT s>d p=0.5
v erfüllen REJECT s>g|von neg obj=Forderung,Auflage,Bedingung p=0.56
v fernbleiben REJECT s>d need=A p=0.45
v freilassen REJECT s>a neg p=0.5
v gestatten REJECT s>d neg need=A p=0.5
v gewähren REJECT s>d neg p=0.5
v hinnehmen REJECT s>a neg
v ignorieren REJECT s>a|g need=A p=0.5
v aufheben REJECT s>g obj=Bestimmung,Gesetz,Gesetzesbestimmung,Paragraf,Paragraph,Passage,Regelung,Verordnung with=verfassungswidrig,~gericht,vfgh A=JUD ctx=legal p=0.72
v erklären REJECT s>durch obj=Abschiebung,Ausweisung,Auslieferung,Massenabschiebung,Zurückweisung,Räumung,Festnahme,Inhaftierung,Durchsuchung,Kündigung,Entlassung,Verbot,Einreiseverbot with=für.rechtswidrig,für.unrechtmäßig,für.illegal,für.ungültig,für.unwirksam,für.nichtig A=JUD ctx=legal p=0.7
v untersagen REJECT s>durch obj=Abschiebung,Ausweisung,Auslieferung,Massenabschiebung,Zurückweisung,Räumung,Festnahme,Inhaftierung,Durchsuchung,Kündigung,Entlassung by=court need=A ctx=legal p=0.75
v verbieten REJECT s>durch obj=Abschiebung,Ausweisung,Auslieferung,Massenabschiebung,Zurückweisung,Räumung,Festnahme,Inhaftierung,Durchsuchung,Kündigung,Entlassung by=court need=A ctx=legal p=0.75
v kippen REJECT s>durch obj=Abschiebung,Ausweisung,Auslieferung,Massenabschiebung,Zurückweisung,Räumung,Festnahme,Inhaftierung,Durchsuchung,Kündigung,Entlassung,Einreiseverbot by=court need=A ctx=legal p=0.75
v kippen REJECT s>a|g obj=Gesetz,Urteil,Regelung,Verbot,Reform,Verordnung A=JUD ctx=legal p=0.56
v kippen REJECT s>a|g obj=Deckel,Obergrenze,Sperrklausel,Steuer,Abgabe,Beschluss,Entscheidung,Maßnahme,Haushalt,Regel,Quote,Vorschrift,Sperre,Sperrstunde need=A ctx=legal p=0.56
v kommen REJECT s>- neg with=infrage p=0.4
v lassen REJECT s>a with=abblitzen,auflaufen not=@accident p=0.76
v leugnen REJECT s>a p=0.4
v lossagen REJECT s>von refl p=0.5
v missachten REJECT s>a p=0.45
v mittragen REJECT s>a neg
v nachgeben REJECT s>d neg
v nachkommen REJECT s>d neg
v pfeifen REJECT s>auf with=auf not=spiel,foul,elfmeter,schiedsrichter p=0.56
v querstellen REJECT s>bei|gegen refl
v querlegen REJECT s>bei|gegen refl need=A
l Sturm:laufen REJECT s>gegen p=0.82
v ratifizieren REJECT s>- neg p=0.6
v reagieren REJECT s>auf neg need=AR p=0.3
v reagieren REJECT s>auf with=ablehnend,abweisend,mit.ablehnung need=A p=0.75 summary
v reden REJECT s>mit neg need=AR p=0.5
v scheitern REJECT s>- with=verhandlung,gespräch,abstimmung,parlament,senat,veto p=0.3
v scheitern REJECT vor|an|bei>s with=eilantrag,klage,verfassungsbeschwerde,verfassungsklage,beschwerde,einspruch,revision,berufung A=JUD need=R ctx=legal p=0.66
v sein REJECT s>zu|o neg with=bereit p=0.61
v sperren REJECT s>gegen refl
v sprechen REJECT s>mit neg need=AR p=0.5
v stellen REJECT s>gegen refl with=gegen p=0.56
v stellen REJECT s>a with=infrage,in.frage p=0.56
v stemmen REJECT s>gegen refl
v stimmen REJECT s>gegen not=gegenstimme,stimmen.für,für.d,für.ein with=gegen p=0.82 need=A
v sträuben REJECT s>gegen refl
v teilnehmen REJECT s>an neg p=0.5
v tolerieren REJECT s>a neg
v torpedieren REJECT s>a|g p=0.6
v trotzen REJECT s>d need=AR p=0.5
v unterschreiben REJECT s>a neg
v unterstützen REJECT s>a neg
v unterzeichnen REJECT s>a neg
v verabschieden REJECT s>- neg obj=Gesetz,Resolution,Haushalt,Verfassung,Reform,Erklärung p=0.56
v verbitten REJECT s>- refl
v verhandeln REJECT s>mit neg
v verhindern REJECT s>a|g obj=Resolution,Beschluss,Gesetz,Reform,Erklärung,Abstimmung p=0.56
v verlängern REJECT s>a neg p=0.5
v verneinen REJECT s>a p=0.5
v versagen REJECT s>d obj=Zustimmung,Unterstützung,Genehmigung,Anerkennung p=0.66
v verwahren REJECT s>gegen refl
v verwehren REJECT s>d p=0.6
v verweigern REJECT s>d;a p=0.75
v verwerfen REJECT s>a|g not=siebenmeter,elfmeter,ball,minute need=A p=0.85
v vorenthalten REJECT s>d p=0.5
v votieren REJECT s>gegen with=gegen need=A p=0.81
v wehren REJECT s>gegen refl p=0.45
v weichen REJECT s>d neg p=0.5
v weigern REJECT s>-|o refl
v weisen REJECT s>g|- with=weit.von.sich,von.sich p=0.71
v wenden REJECT s>gegen refl with=gegen need=A p=0.56
v wenden REJECT s>- refl with=dagegen need=A p=0.77
v widersetzen REJECT s>d refl
v berufen REJECT s>- with=gegen.das.urteil,gegen.den.bescheid,gegen.die.entscheidung,gegen.das.straferkenntnis,gegen.das.erkenntnis,gegen.den.spruch not=sich,zum,zur ctx=legal p=0.8
v widersprechen REJECT s>d not=werten,grundwerten,~grundsätz,~prinzip,regeln,verfassung,grundgesetz,völkerrecht,logik,vernunft,interessen
v wissen REJECT s>von neg with=davon.nichts,nichts.davon,wissen p=0.56 not=nicht.wo,lassen,ließ
v zeigen REJECT s>mit refl neg with=zufrieden p=0.56
v zulassen REJECT s>a neg need=A p=0.5
v zurücktreten REJECT s>- neg need=A ctx=executive p=0.75
v zurückweisen REJECT s>a|g|von p=0.85
v halten REJECT s>- comp with=dagegen not=für need=A p=0.8
v entgegnen REJECT s>d with=niemand,nicht,kein,nie need=A p=0.7
v zustimmen REJECT s>d neg
v übergehen REJECT s>a need=AR p=0.35
v überstimmen REJECT s>a p=0.6
l Abfuhr:erteilen REJECT s>d p=0.85
l Abfuhr:kassieren REJECT bei|von>s p=0.66
l Ablehnung:stoßen REJECT bei|in>s p=0.61 summary
l Gegenliebe:stoßen REJECT bei|in>s with=wenig,kein,kaum p=0.72 summary
l Abrede:stellen REJECT s>- p=0.85
l Absage:erteilen REJECT s>d|an p=0.85
l Absicht:haben REJECT s>- with=kein,nicht p=0.56
l Abstand:nehmen CONCEDE s>- with=von.ihrem,von.ihren,von.ihrer,von.seinem,von.seinen,von.seiner,von.eigenen need=A p=0.77
l Abstand:nehmen REJECT s>von p=0.45
l Anerkennung:verweigern REJECT s>d
l Anlass:sehen REJECT s>- with=kein p=0.66
l Anschuldigung:zurückweisen REJECT s>g|von
l Berufung:einlegen REJECT s>gegen ctx=legal p=0.66
l Berufung:anmelden REJECT s>gegen ctx=legal p=0.72
l Revision:anmelden REJECT s>gegen ctx=legal p=0.72
l Rechtsmittel:anmelden REJECT s>gegen ctx=legal p=0.72
l Nichtigkeitsbeschwerde:anmelden REJECT s>gegen ctx=legal p=0.72
l Beteiligung:bestreiten REJECT s>an
l Beteiligung:zurückweisen REJECT s>an
l Boden:entbehren REJECT s>- p=0.4
l Einspruch:einlegen REJECT s>gegen ctx=legal
l Einspruch:erheben REJECT s>gegen ctx=legal
l Einwand:erheben REJECT s>gegen p=0.66
l Forderung:weisen REJECT s>g|von with=von.sich
l Forderung:zurückweisen REJECT s>g|von
l Frage:kommen REJECT s>- with=nicht.in,kommt.nicht p=0.4
l Gefolgschaft:verweigern REJECT s>d
l Gespräch:verweigern REJECT s>mit|d
l Grund:sehen REJECT s>- with=kein neg p=0.85
l Korb:geben REJECT s>d
l Korb:holen REJECT bei|von>s p=0.66
l Kritik:verteidigen REJECT s>g|von with=gegen p=0.66
l Kritik:zurückweisen REJECT s>g|von
l Legitimität:absprechen REJECT s>d
l Nein:bleiben REJECT s>zu with=bei
l Nein:kommen REJECT von|aus>zu
l Nein:reagieren REJECT s>auf
l Nein:sagen REJECT s>zu p=0.56
l Ohr:stoßen REJECT bei>s with=taube,tauben p=0.56
l Recht:absprechen REJECT s>d
l Revision:einlegen REJECT s>gegen ctx=legal p=0.66
l Revision:ankündigen REJECT s>gegen ctx=legal p=0.66
l Berufung:ankündigen REJECT s>gegen ctx=legal p=0.66
l Riegel:vorschieben REJECT s>d
l Rücktritt:ablehnen REJECT s>- ctx=executive
l Schranke:weisen REJECT s>a p=0.56
l Schuld:weisen REJECT s>- with=von.sich
l Schulter:zeigen REJECT s>d with=kalte
l Tisch:wischen REJECT s>a with=vom p=0.85
l Ultimatum:verstreichen REJECT s>g|von with=lassen,ließ p=0.66
l Ultimatum:zurückweisen REJECT s>g|von
l Unschuld:beteuern REJECT s>-
l Unterstützung:verweigern REJECT s>d
l Verantwortung:weisen REJECT s>- with=von.sich
l Verantwortung:zurückweisen REJECT s>für
l Veto:blockieren REJECT s>a
l Veto:einlegen REJECT s>gegen ctx=diplomatic p=0.85
l Veto:stoppen REJECT s>a
l Verfügung:stehen REJECT s>- neg p=0.56
l Vorwurf:verteidigen REJECT s>g|von with=gegen p=0.66
l Vorwurf:weisen REJECT s>g|von with=von.sich
l Vorwurf:zurückweisen REJECT s>g|von
l Widerspruch:einlegen REJECT s>gegen ctx=legal
l Widerspruch:erheben REJECT s>gegen p=0.66
l Widerspruch:stoßen REJECT bei|in>s p=0.56 summary
l Widerstand:ankündigen THREATEN s>gegen mod=planned p=0.72
l Widerstand:ankündigen REJECT s>gegen
l Widerstand:stoßen REJECT bei|in>s not=trafen,traf p=0.56 summary
l Wort:brechen REJECT s>- p=0.4
l Zusammenarbeit:verweigern REJECT s>mit|d
l Zustimmung:verweigern REJECT s>d|zu
l Zweifel:zurückweisen REJECT s>an p=0.66
n Ablehnung REJECT g|durch>g p=0.35 need=A
n Absage REJECT g|von>an p=0.4 need=A
n Dementi REJECT g>- p=0.4 need=A
n Gegenstimme REJECT g|von>- p=0.3 need=A
n Veto REJECT g>gegen p=0.4 need=A
n Weigerung REJECT g>-|o p=0.4 need=A
n Widerstand REJECT g>gegen p=0.3 need=AR
n Abfuhr REJECT von|durch>für p=0.5 need=R
n Nein REJECT aus|g>zu p=0.4 need=A
n Zurückweisung REJECT durch>g p=0.4 need=R
l Asyl:verweigern REJECT s>d ctx=asylum
l Strich:machen REJECT s>d with=durch.die.rechnung p=0.56
l Eilantrag:einreichen REJECT s>gegen ctx=legal p=0.61
l Absage:erhalten REJECT von>s p=0.66
l Absage:kassieren REJECT von>s p=0.66
l Absage:kommen REJECT von|aus>an p=0.76
l Rede:sein REJECT q>- neg with=keine.rede need=A p=0.81
l Verhandlung:ablehnen REJECT s>mit need=A p=0.8
l Verhandlung:ausschließen REJECT s>mit need=A p=0.8
l Gespräch:ablehnen REJECT s>mit need=A p=0.8
l Zusammenarbeit:ausschließen REJECT s>mit need=A p=0.8
l Koalition:ausschließen REJECT s>mit need=A p=0.8
l Bündnis:ausschließen REJECT s>mit need=A p=0.81
l Rücktritt:ausschließen REJECT s>- need=A ctx=executive p=0.81
l Zugeständnis:ablehnen REJECT s>an need=A p=0.81
l Zugeständnis:ausschließen REJECT s>an need=A p=0.81
l Tür:zuschlagen REJECT s>für|gegenüber p=0.56
l Einladung:ausschlagen REJECT s>g|von p=0.8
l Angebot:ausschlagen REJECT s>g|von p=0.8
l Angebot:zurückweisen REJECT s>g|von p=0.8
l Nein:stimmen REJECT s>zu with=mit p=0.66
l Rechtsmittel:einlegen REJECT s>gegen ctx=legal p=0.71
l Rechtsmittel:ankündigen REJECT s>gegen ctx=legal p=0.66
l Bedenken:zurückweisen REJECT s>g|von p=0.71
l Bericht:dementieren REJECT s>- not=weder p=0.71
l Bericht:zurückweisen REJECT s>- p=0.71
l Anschuldigung:bestreiten REJECT s>g|von p=0.81
l Vorwurf:bestreiten REJECT s>g|von p=0.8
l Vorwurf:dementieren REJECT s>g|von p=0.81
l Vorwurf:abstreiten REJECT s>g|von p=0.81
l Vorwurf:wehren REJECT s>g|von refl p=0.76
l Tat:bestreiten REJECT s>- p=0.71
l Misstrauensantrag:überstehen REJECT s>g p=0.4
l Ablehnung:kommen REJECT aus|von>zu|für need=A p=0.71 summary
l Widerspruch:kommen REJECT aus|von>gegen|zu need=A p=0.71 summary
l Widerstand:kommen REJECT aus|von>gegen need=A p=0.66 summary
l Dementi:kommen REJECT aus|von>- need=A p=0.76
v ausbremsen REJECT s>a need=AR p=0.4
v sabotieren REJECT s>a|g obj=Verhandlung,Gespräch,Abkommen,Friedensprozess p=0.66
v kippen REJECT s>a|g obj=Gesetz,Regelung,Verordnung,Verbot,Urteil,Plan,Reform,Wahlrecht p=0.71
v niederstimmen REJECT s>a|g p=0.65
v überlassen REJECT s>d neg obj=@weapons,Marschflugkörper need=AR p=0.76
v versagen REJECT s>d obj=Berufung,Zulassung,Anerkennung,Revision,Zustimmung,Freigabe need=A p=0.71
v verhindern REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v blockieren REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v abschmettern REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v ausbremsen REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v torpedieren REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v niederstimmen REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v abbügeln REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v hintertreiben REJECT s>a|g obj=@proposals not=~anschlag,~angriff need=A p=0.76
v bezeichnen REJECT s>a obj=Vorwurf,Anschuldigung,Bericht,Darstellung,Behauptung,Anklage,Meldung with=haltlos,unbegründet,falsch,unsinn,erfindung,lüge,absurd,unwahr,lächerlich need=A p=0.81
v stimmen REJECT q>- neg with=das,dies,vorwurf,vorwürfe,berichte,behauptung need=A p=0.81
v nennen REJECT s>- obj=das,dies,was,Aussage,Angabe,Gerücht,Medienbericht with=lüge,gelogen,erfunden,haltlos,falsch,unwahr,unsinn,quatsch,unfug,absurd,aus.der.luft,falschmeldung,fake,märchen,unzutreffend need=A p=0.81
v bezeichnen REJECT s>- obj=das,dies,was,Aussage,Angabe,Gerücht,Medienbericht with=lüge,gelogen,erfunden,haltlos,falsch,unwahr,unsinn,quatsch,unfug,absurd,aus.der.luft,falschmeldung,fake,märchen,unzutreffend need=A p=0.81
v sein REJECT q>- with=@denials need=A p=0.81
v nennen REJECT s>a obj=Vorwurf,Anschuldigung,Bericht,Darstellung,Behauptung,Anklage,Meldung with=haltlos,unbegründet,falsch,unsinn,erfindung,lüge,absurd,unwahr,lächerlich need=A p=0.81
v abblitzen REJECT s>a with=ließ,ließen,lässt,lassen,abblitzen.lassen need=A p=0.85
v brauchen REJECT q>- neg with=belehrung,nachhilfe,ratschl,lektion,einmischung,vormund,aufpasser,schützenhilfe need=A p=0.85
v genügen REJECT d>- neg with=das,dies need=A p=0.81
v reichen REJECT d>- neg with=das,dies need=A p=0.71
v mitmachen REJECT s>bei neg need=A p=0.65
l Gehör:finden REJECT bei>i neg need=A p=0.81
v geben REJECT q>- neg with=nichts.zu,keinen.anlass,keinen.grund,keinerlei,keinen.spielraum not=rechtfertigung need=A p=0.66
v dulden REJECT q>- neg need=A p=0.65
v sein REJECT q>s pred with=haltlos,unbegründet,gegenstandslos,aus.der.luft,frei.erfunden,unzutreffend not=nicht need=A p=0.78
v sein REJECT q>s neg with=willkommen need=AR p=0.76
v stimmen REJECT s>- with=dagegen need=A p=0.78
l Weg:gehen REJECT s>d|a with=aus.dem.weg need=AR p=0.81
v weisen REJECT s>- with=von.sich need=A p=0.85
v umsetzen REJECT s>g|a neg obj=Pakt,Migrationspakt,Resolution,Urteil,Beschluss,Abkommen,Vertrag,Sanktion,Vorgabe with=will,wollen,werde,werden need=A p=0.85
l Misstrauensantrag:scheitern REJECT in>g|gegen ctx=legislative p=0.6
l Misstrauensvotum:scheitern REJECT in>g|gegen ctx=legislative p=0.6
v bleiben REJECT s>- with=bei.seiner.haltung,bei.ihrer.haltung,bei.seinem.nein,bei.ihrem.nein,bei.der.ablehnung,bei.ihrer.ablehnung,bei.seiner.ablehnung,bei.seiner.weigerung,bei.ihrer.weigerung,unnachgiebig,kompromisslos,stur need=A p=0.65
l Widerstand:scheitern REJECT g>- p=0.75
l Veto:scheitern REJECT g|durch>- p=0.8
l Nein:scheitern REJECT g>- p=0.75
l Einspruch:scheitern REJECT g>- p=0.75
l Blockade:scheitern REJECT g>- p=0.7
l Weigerung:scheitern REJECT g>- p=0.75
v halten REJECT s>- refl neg with=nicht.mehr.an,nicht.länger.an not=an.das.gesetz,an.regeln need=A p=0.6
v sein REJECT s>- neg with=gewillt,bereit.nach,bereit.auf,bereit.zu,bereit.einzu not=bereits need=A p=0.6
v zeigen REJECT s>- refl with=unnachgiebig,kompromisslos,stur,unbeugsam,unversöhnlich,unbeeindruckt,hartleibig not=film,spiel need=A p=0.65
v bleiben REJECT s>- with=hart,unbeugsam,eisern not=kurs,umkämpft,hart.umkämpft,hart.getroffen need=A p=0.45
v stoppen REJECT s>a|g obj=Steuerpaket,Gesetzespaket,Sparpaket,Vorhaben,Entwurf,Gesetzentwurf,Haushalt with=senat,bundesrat,kongress,parlament,länder,verfassungs,gericht need=A p=0.72
v verweisen REJECT s>g with=vermittlungsausschuss,in.den.ausschuss.zurück p=0.55
v schalten REJECT s>- with=auf.stur need=A p=0.75
v mauern REJECT s>- not=stein,ziegel,trainer,abwehr need=A p=0.4
# THREATEN
v abrechnen THREATEN s>mit with=werde,wird,werden,wollen,will need=R p=0.87
v androhen THREATEN s>d
v auffordern THREATEN s>a with=ultimativ p=0.72
v bedrohen THREATEN s>a with=tod,waffe,messer,pistole,gewalt,mord p=0.72
v bedrohen THREATEN s>a need=AR p=0.45
v drohen THREATEN s>d;gegen;o with=mit,damit need=A p=0.82
v drohen THREATEN s>d;gegen;mit;o not=haft,gefängnis,strafe,gefahr,stau,geldstrafe,todesstrafe,abstieg,insolvenz,einsturz,pleite,absturz need=A p=0.8
v einschüchtern THREATEN s>a p=0.6
v erpressen THREATEN s>a need=AR p=0.5
v heraufbeschwören THREATEN s>- obj=Krieg,Bürgerkrieg,Weltkrieg,Blutbad need=A p=0.62
v schwören THREATEN s>- comp with=preis,büßen,rache,vergeltung,bezahlen,vernichten need=A p=0.72
v verwarnen THREATEN s>a
v vorbehalten THREATEN s>gegen with=schritt,maßnahme,reaktion,vergeltung,gegenmaßnahme,klage p=0.72
v vorbehalten THREATEN s>gegen|d with=optionen,option p=0.72
v warnen THREATEN s>- with=das.ausland,den.westen,nachbarländer,andere.staaten,andere.länder need=A p=0.82
v warnen THREATEN s>a need=AR p=0.65
v warnen THREATEN s>vor need=A p=0.3 not=lawine,gewitter,unwetter,sturm,hitze,hochwasser,glatteis,hunger,dürre,seuche,epidemie,pandemie,erdbeben,tsunami,rezession,inflation,klimawandel
l Abbruch:drohen THREATEN/relations s>d|mit|g ctx=diplomatic
l Angriff:ankündigen THREATEN/violence s>auf|gegen ctx=military
l Angriff:drohen THREATEN/violence s>d|auf|gegen ctx=military
l Antwort:ankündigen THREATEN s>an|auf|gegen|d mod=planned p=0.82
l Anzeige:ankündigen THREATEN s>gegen ctx=legal
l Atomwaffe:drohen THREATEN/violence s>d ctx=cbrn
l Ausschluss:drohen THREATEN s>d|g
l Aussicht:stellen THREATEN s>d|gegen need=A with=~kürzung,entlassung,~zoll,~zölle,sanktion,vergeltung,gegenmaßnahme,konsequenz,~strafe,straf,ermittlung,~klage,disziplinar,räumung,~verbot,entzug,~entzug,ausschluss,streichung,aussetzung,ausweisung,abbruch
l Austritt:drohen THREATEN/relations s>aus|d ctx=diplomatic
l Beschwerde:ankündigen THREATEN s>gegen ctx=legal
l Blockade:drohen THREATEN/restrict s>d|g
l Boykott:ankündigen THREATEN/restrict s>g|gegen
l Boykott:drohen THREATEN/restrict s>d|g
l Brust:setzen THREATEN s>d with=pistole p=0.72
l Drohung:aussprechen THREATEN s>gegen|d not=sich
l Drohung:ausstoßen THREATEN s>gegen
l Drohung:bekommen THREATEN von>s p=0.72
l Drohung:bekräftigen THREATEN s>gegen|an
l Drohung:erhalten THREATEN von>s p=0.72
l Drohung:erneuern THREATEN s>gegen|an
l Drohung:richten THREATEN s>gegen|an
l Einmischung:warnen THREATEN s>a need=AR
l Entlassung:drohen THREATEN s>d p=0.72
l Ermordung:drohen THREATEN/violence s>d
l Erwägung:ziehen THREATEN s>gegen with=militärisch,angriff,~schlag,vergeltung p=0.62
l Festnahme:drohen THREATEN/arrest s>d
l Folge:ankündigen THREATEN s>d|für not=als.folge,in.folge p=0.72
l Folge:drohen THREATEN s>d|a
l Folge:warnen THREATEN s>a need=AR
l Gegenmaßnahme:ankündigen THREATEN s>gegen|d
l Gegenmaßnahme:drohen THREATEN s>d|gegen
l Gegenmaßnahme:ergreifen THREATEN s>gegen with=werde,werden,würde,wird need=A p=0.77
l Gegenzoll:bringen THREATEN s>gegen|d with=spiel ctx=economic
l Gewalt:drohen THREATEN/violence s>d|gegen
l Härte:ahnden THREATEN s>g p=0.62
l Intervention:drohen THREATEN/violence s>in|d ctx=military
l Klage:ankündigen THREATEN s>gegen ctx=legal
l Klage:drohen THREATEN s>d|gegen ctx=legal
l Knie:zwingen THREATEN s>a with=in.die p=0.62
l Konsequenz:androhen THREATEN s>d
l Konsequenz:ankündigen THREATEN s>gegen|für|d
l Konsequenz:drohen THREATEN s>d
l Konsequenz:warnen THREATEN s>a need=AR
l Krieg:androhen THREATEN/violence s>d ctx=military
l Krieg:drohen THREATEN/violence s>d ctx=military
l Maßnahme:ankündigen THREATEN s>gegen with=hart,harte,scharf,scharfe p=0.67
l Militärschlag:drohen THREATEN/violence s>d|gegen ctx=military
l Pistole:setzen THREATEN s>d p=0.72
l Preis:zahlen THREATEN q>s with=hohen,bitteren,teuren p=0.62
l Rache:ankündigen THREATEN s>d|an not=~sprache
l Rache:schwören THREATEN s>d|gegen|an not=~sprache
l Raum:stellen THREATEN s>gegen|für with=sanktion,~maßnahme,ausschluss,~zölle p=0.82
l Reaktion:ankündigen THREATEN s>auf with=hart,harte,scharf,scharfe,entschiedene p=0.72
l Reaktion:drohen THREATEN s>d|auf
l Rücktritt:drohen THREATEN s>-
l Sanktion:androhen THREATEN s>d ctx=economic
l Sanktion:bringen THREATEN s>gegen|d with=spiel
l Sanktion:drohen THREATEN s>d|gegen ctx=economic
l Schritt:ankündigen THREATEN s>gegen with=rechtlich,juristisch ctx=legal
l Schritt:drohen THREATEN s>d|gegen
l Spiel:bringen THREATEN s>gegen|d with=~zölle,sanktion,einreisesperr,~verbot,~stopp need=A p=0.67
l Streik:drohen THREATEN s>d A=LAB
l Säbel:rasseln THREATEN s>gegen p=0.62
l Tod:drohen THREATEN/violence s>d with=mit
l Ultimatum:richten THREATEN s>an
l Ultimatum:setzen THREATEN s>d
l Ultimatum:stellen THREATEN s>d
l Vergeltung:androhen THREATEN s>d
l Vergeltung:ankündigen THREATEN s>gegen|d ctx=military
l Vergeltung:drohen THREATEN s>d ctx=military
l Vergeltung:schwören THREATEN s>d|gegen|für ctx=military
l Vergeltung:stellen THREATEN s>für|gegen|d with=aussicht
l Veto:ankündigen THREATEN s>gegen ctx=diplomatic
l Veto:drohen THREATEN s>gegen|d ctx=diplomatic
l Warnung:aussprechen THREATEN s>an|gegen not=sich
l Warnung:richten THREATEN s>an
l Zoll:bringen THREATEN s>gegen|d with=spiel ctx=economic
l Zoll:drohen THREATEN/restrict s>d|gegen|für|auf ctx=economic
n Bombendrohung THREATEN g|von>gegen|an p=0.65
n Drohbrief THREATEN g|von>an p=0.45
n Drohgebärde THREATEN g|von>gegen|gegenüber p=0.4 need=A
n Drohung THREATEN g|von|aus>gegen|an p=0.5
n Kampfansage THREATEN g|von>an p=0.45
n Kriegsdrohung THREATEN g|von|aus>gegen|an p=0.55
n Kriegserklärung THREATEN g|von>an p=0.4
n Morddrohung THREATEN g|von>gegen|an p=0.65
n Ultimatum THREATEN g|von>an not=ignorier,verstr,abgelaufen,lehn,zurück,wies p=0.6
n Warnung THREATEN g|von>an p=0.3 need=AR
n Boykottdrohung THREATEN g|von>gegen p=0.5 need=A
n Todesdrohung THREATEN g|von>gegen|an p=0.6
n Drohschreiben THREATEN g|von>gegen|an p=0.5
n Streikdrohung THREATEN g|von>gegen|an p=0.5 need=A
n Sanktionsdrohung THREATEN g|von|aus>gegen|an p=0.5 need=A
n Rücktrittsdrohung THREATEN g|von>- p=0.45 need=A
n Vergeltungsdrohung THREATEN g|von|aus>gegen|an p=0.5 need=A
n Klagedrohung THREATEN g|von>gegen p=0.5 need=A
v haben THREATEN q>- obj=Konsequenz,Folge with=werde,würde,wird need=A p=0.8
v tragen THREATEN q>s obj=Konsequenz,Folge with=werde,würde,wird,müsse,muss need=A p=0.85
l Maßnahme:ergreifen THREATEN q>- with=entschiedene,notwendigen,nötigen,energische not=ergriff,ergriffen,werden need=A p=0.72
v bekommen THREATEN q>s with=es.mit,zu.spüren,zu.tun need=A p=0.8
v verantworten THREATEN q>- with=werde,wird,müsse,muss refl need=A p=0.72
v haben THREATEN q>- obj=Folge,Konsequenz with=schwerwiegende,ernste,weitreichende,drastische,schlimme not=hatte,hatten,gehabt,studie,forscher,klima need=A p=0.6
v offenhalten THREATEN s>gegen obj=Option,Schritt refl need=A p=0.67
v ausschließen THREATEN s>gegen obj=Krieg,Militärschlag,Angriff,Einmarsch,Militäraktion,Intervention,Vorgehen,Militäreinsatz,Luftschlag,Gewalt,Sanktion,Gegenmaßnahme,Vergeltung neg need=A p=0.87
v ausschließen THREATEN s>gegen obj=Streik,Warnstreik,Ausstand,Arbeitskampf,Kampfmaßnahme with=gewerkschaft,betriebsrat,verdi,ig.metall,arbeitnehmer,belegschaft,beschäftigte,lehrerverband,ärzteverband neg need=A p=0.82
v rechnen THREATEN q>s obj=Sanktion,Strafe,Konsequenz,Folge,Vergeltung,Antwort,Gegenschlag,Einsatz,Reaktion,Verhaftung,Angriff,Schlag,Festnahme,Gegenmaßnahme with=müsse,müssen,muss,müssten need=A p=0.85
v bezahlen THREATEN q>s with=teuer,preis need=AR p=0.8
v ziehen THREATEN q>für|gegen obj=Sanktion,Konsequenz,Folge,Vergeltung,Antwort with=nach.sich.ziehen,nach.sich.zöge not=zog,gezogen need=A p=0.8
v büßen THREATEN q>s need=AR p=0.8
v zögern THREATEN q>gegen neg with=werde,würde need=A p=0.75
v zurückschrecken THREATEN q>gegen neg with=werde,würde need=A p=0.75
v sonstwerden THREATEN q>- need=A p=0.82
v weitergehen THREATEN/violence q>- with=offensive,angriff,krieg,kampf,kämpf,militäreinsatz,bombard not=nicht need=A ctx=military p=0.8
v bleiben THREATEN q>- neg with=folgenlos,unbeantwortet,unerwidert,ungestraft need=A p=0.82
v bleiben THREATEN s>- neg with=untätig,tatenlos,folgenlos,unbeantwortet need=A p=0.82
v bereuen THREATEN q>s need=A p=0.8
v antworten THREATEN q>auf with=werde,werden,hart,entschlossen,vergeltung,entschieden not=antwortete need=A p=0.45
v reagieren THREATEN q>auf with=werde.hart,werde.entschlossen,werde.entschieden,werde.angemessen,werde.mit,werde.man need=A p=0.62
v zurückschlagen THREATEN q>gegen with=werde,werden need=A p=0.67
v drohen THREATEN s>d|mit|o obj=Sanktion,Zoll,Strafzoll,Krieg,Militärschlag,Angriff,Vergeltung,Konsequenz,Rücktritt,Streik,Klage,Veto,Austritt,Ausweisung,Abbruch,Gewalt,Einmarsch,Boykott,Blockade,Lieferstopp,Gegenmaßnahme,Ausschluss,Warnstreik,Intervention,Atomwaffe need=A p=0.9
v warnen THREATEN s>a with=nicht.zu,davor,vor.einem.angriff,vor.einer.einmischung,vor.einmischung,vor.konsequenzen,vor.folgen,vor.vergeltung,vor.einer.eskalation,vor.dem.einsatz,vor.weiteren,vor.einsatz,eindringlich,unmissverständlich,ausdrücklich need=AR p=0.87
v ankündigen THREATEN s>gegen|an|d|für obj=Vergeltung,Rache,Gegenmaßnahme,Gegenschlag,Vergeltungsschlag,Vergeltungsmaßnahme,Konsequenz,Klage,Strafanzeige,Widerstand,Gegenzoll,Vergeltungszoll,Reaktion need=A p=0.82
v stellen THREATEN s>d|gegen|für obj=Ultimatum need=A p=0.85
v setzen THREATEN s>d obj=Ultimatum need=A p=0.85
v vorbehalten THREATEN s>gegen|d|an obj=Gewalt,Vorgehen,Antwort,Angriff,Eingreifen,Anwendung,Militärschlag,Einsatz,Streik,Warnstreik,Klage,Schritt,Maßnahme,Gegenmaßnahme,Reaktion,Sanktion,Vergeltung refl need=A p=0.77
v erwägen THREATEN s>gegen obj=Sanktion,Strafmaßnahme,Strafzoll,Militärschlag,Klage,Gegenmaßnahme,Vergeltung,Boykott,Einreiseverbot,Zoll,Ausschluss need=AR p=0.67
v prüfen THREATEN s>gegen obj=Sanktion,Strafmaßnahme,Strafzoll,Militärschlag,Gegenmaßnahme,Vergeltung,Ausschluss need=AR p=0.62
v androhen THREATEN s>d|- obj=Sanktion,Konsequenz,Vergeltung,Gewalt,Strafe,Zoll,Streik,Rauswurf,Ausschluss need=A p=0.8
v schicken THREATEN s>d|an obj=Drohschreiben,Drohbrief,Drohmail,Morddrohung,Patronenhülse,Warnung need=R p=0.82
v erhalten THREATEN von>s obj=Morddrohung,Todesdrohung,Drohbrief,Drohschreiben,Drohmail,Drohung,Bombendrohung p=0.82
v bekommen THREATEN von>s obj=Morddrohung,Todesdrohung,Drohbrief,Drohschreiben,Drohmail,Drohung p=0.82
v eingehen THREATEN ->bei|in obj=Bombendrohung,Drohung,Drohschreiben,Drohbrief,Drohmail p=0.62
v eingehen THREATEN ->bei|in with=bombendrohung,drohbrief,drohschreiben,drohmail p=0.67
v aufrufen THREATEN s>auf|gegen|in with=zu.anschlägen,zu.angriffen,zum.mord,zum.heiligen,zum.dschihad,zu.attentaten,zur.tötung,zum.sturz need=A p=0.77
v geben THREATEN s>d with=stunden.zeit,tage.zeit,48.stunden,24.stunden,72.stunden,eine.frist,wochen.zeit,eine.letzte need=AR p=0.72
v aussprechen THREATEN s>gegen|an|d obj=Drohung,Warnung,Ultimatum,Kriegsdrohung need=A p=0.87
v offenhalten THREATEN s>gegen obj=Klage,Weg,Sanktion,Militärschlag,Maßnahme refl need=A p=0.72
l Frist:setzen THREATEN s>d with=ultimat p=0.72
v riskieren THREATEN q>- with=~krieg,konfrontation,eskalation,vergeltung,vernichtung p=0.72
v zusehen THREATEN s>bei neg with=tatenlos need=A p=0.82
v zuschauen THREATEN s>bei neg with=tatenlos need=A p=0.82
v hinnehmen THREATEN s>a neg with=werde,werden,wird need=A p=0.4
v sein THREATEN q>s with=legitimes.ziel,legitime.ziele,legitimes.militärisches p=0.82
v prophezeien THREATEN s>d obj=Rache,Vergeltung,Untergang,Vernichtung,Strafe need=A p=0.8
l Gespräch:bringen THREATEN s>gegen|d with=sanktion,~zölle,entzug,ausschluss,~verbot,strafmaßnahme,boykott,~stopp,einreisesperr need=A p=0.82
v zuschlagen THREATEN s>gegen with=werde,werden,würde,wird not=tür need=A p=0.82
v ergreifen THREATEN s>gegen obj=Mittel,Schritt with=alle,nötigen,notwendigen,erforderlichen need=A p=0.82
v bieten THREATEN s>- refl neg with=lassen need=A p=0.72
v gleichkommen THREATEN q>- with=kriegserklärung need=A p=0.85
v betrachten THREATEN s>- with=als.kriegserklärung,als.kriegsakt,als.kriegshandlung,als.angriff need=A p=0.87
v werten THREATEN s>- with=als.kriegserklärung,als.kriegsakt,als.kriegshandlung need=A p=0.87
v durchgreifen THREATEN s>gegen with=werde,werden,würde need=A p=0.77
l Krieg:erklären THREATEN/violence s>d with=werde,werden,würde ctx=military need=A p=0.87
v ausmerzen THREATEN/violence s>a with=werde,werden,würde,will,wolle need=A p=0.87
v auslöschen THREATEN/violence s>a with=werde,werden,würde,will,wolle need=A p=0.87
v ausrotten THREATEN/violence s>a with=werde,werden,würde,will,wolle need=A p=0.87
l Blockade:ankündigen THREATEN/restrict s>g|gegen p=0.84
l Anschlag:ankündigen THREATEN/violence s>auf|gegen|in need=A ctx=terrorism p=0.85
l Attacke:ankündigen THREATEN/violence s>auf|gegen need=A p=0.85
l Gegenschlag:ankündigen THREATEN/violence s>auf|gegen need=A p=0.85
v planen THREATEN s>gegen obj=Militäroperation,Militäreinsatz,Vergeltungsschlag,Bodenoffensive need=AR p=0.77
v verteidigen THREATEN q>gegen refl with=werde,werden not=können,dürfen need=A p=0.7
v reagieren THREATEN q>auf with=gegenmaßnahmen,vergeltung,gegenzöllen,vergeltungsmaßnahmen,konsequenzen need=A p=0.72
v davonkommen THREATEN q>- neg with=ungestraft p=0.7
v davonkommen THREATEN s>- neg with=ungestraft p=0.3
v geben THREATEN s>d with=tage.zeit,stunden.zeit,tage.gegeben,stunden.gegeben,wochen.zeit,frist.bis not=interview,~million need=AR p=0.75
# PROTEST
v fernbleiben PROTEST s>d with=protest,streik,schulen,gericht,sitzung p=0.82
v protestieren PROTEST/demo s>gegen;vor A=CVL R=GOV by=people not=schiedsrichter,elfmeter,platzverweis,referee p=0.8
v protestieren ACCUSE/disapprove s>gegen|bei p=0.65
v streiken PROTEST/strike s>gegen|für|bei A=LAB p=0.88
v bestreiken PROTEST/strike s>a A=LAB p=0.8
v randalieren PROTEST/riot s>- A=CVL R=GOV
v plündern PROTEST/riot s>a A=CVL R=GOV p=0.5 not=@troops
v formieren PROTEST/demo s>gegen refl A=CVL R=GOV with=@crowd,protestzug p=0.62
v strömen PROTEST/demo s>- A=CVL R=GOV with=~demonstr,~protest,straßen p=0.62
v skandieren PROTEST/demo s>gegen A=CVL R=GOV p=0.6
v campieren PROTEST/obstruct s>- A=CVL R=GOV with=@crowd p=0.45
v ausharren PROTEST/demo s>- A=CVL R=GOV with=~demonstr,~protest p=0.45
v ausharren PROTEST/demo s>- A=CVL R=GOV with=menschen,tausende,hunderte p=0.45
v aufbegehren PROTEST/demo s>gegen A=CVL R=GOV p=0.5
v rebellieren PROTEST/riot s>gegen A=CVL R=GOV p=0.45
v revoltieren PROTEST/riot s>gegen A=CVL R=GOV p=0.5
v meutern PROTEST/riot s>gegen A=CVL R=GOV p=0.5
v auflehnen PROTEST/demo s>gegen refl A=CVL R=GOV need=A p=0.6
v besetzen PROTEST/obstruct s>a with=@crowd not=@troops,@police A=CVL R=GOV p=0.67
v blockieren PROTEST/obstruct s>a with=@crowd,lkw,lastwagen,fischer,taxifahrer not=@troops A=CVL R=GOV p=0.82
v festkleben PROTEST/obstruct s>- refl A=CVL R=GOV p=0.65
v ankleben PROTEST/obstruct s>- refl A=CVL R=GOV p=0.6
v kleben PROTEST/obstruct s>- refl A=CVL R=GOV with=~aktivist,straße,fahrbahn,letzte.generation,demonstr p=0.72
v anketten PROTEST/obstruct s>- refl A=CVL R=GOV p=0.6
v verbarrikadieren PROTEST/obstruct s>- refl A=CVL R=GOV with=@crowd p=0.62
v stürmen PROTEST/riot s>a with=~demonstr,~anhänger,protest,menge,menschen,bürger,wütend not=@troops,von.der.polizei,gestürmt.von,bereitschaftspolizist,von.polizist A=CVL R=GOV p=0.82
v aufmarschieren PROTEST/demo s>gegen A=CVL R=GOV p=0.6 not=@troops,~vollzieher
v marschieren PROTEST/demo s>gegen with=~demonstr,protest,neonazi,anhänger,tausende,rechtsextrem not=truppe,soldat,armee p=0.67 A=CVL R=GOV
v marschieren PROTEST/demo s>gegen;nach;zu A=CVL R=GOV with=~arbeiter,lehrer,rentner,bauern,indigene not=@troops p=0.67
v ausbuhen PROTEST/demo s>a A=CVL p=0.45
v niederlegen PROTEST/strike s>- obj=Arbeit A=LAB p=0.82
v demonstrieren PROTEST/demo s>gegen;vor A=CVL R=GOV not=geschlossen,stärke,einigkeit,eindrucksvoll,damit by=people p=0.88
v versammeln PROTEST/demo s>gegen;vor refl A=CVL R=GOV with=@crowd,mensch not=pilger,gläubig,gebet,gedenken,trauer,~feier,konzert,fans p=0.77
v verstopfen PROTEST s>- with=traktor,trecker,bauern,landwirt p=0.8
v ziehen PROTEST/demo s>gegen;vor;zu A=CVL R=GOV with=~demonstr,~protest,tausende,zehntausende,hunderte not=zieht.sich,konsequenz,bilanz,truppe,armee,pilger,karneval,fastnacht,fans,prozession p=0.8
v einfinden PROTEST/demo s>gegen;vor refl A=CVL R=GOV with=@crowd,menschen p=0.62
v belagern PROTEST/obstruct s>a A=CVL R=GOV with=@crowd not=@troops p=0.62
l Feuer:legen PROTEST/riot s>- with=demonstr,vermummte,randal,aufgebrachte,menge not=@troops A=CVL R=GOV p=0.72
v blockieren PROTEST/obstruct s>a obj=Sender,Staatssender,Fernsehen,Fernsehsender,Gebäude,Ministerium,Parlament,Rathaus,Universität,Wahllokal with=@crowd not=@troops,@police A=CVL R=GOV need=A p=0.87
v umstellen PROTEST/obstruct s>a with=@crowd not=@troops,@police,auf A=CVL R=GOV need=A p=0.82
v umzingeln PROTEST/obstruct s>a with=@crowd not=@troops,@police A=CVL R=GOV need=A p=0.77
v belagern PROTEST/obstruct s>a with=@crowd not=@troops,@police A=CVL R=GOV need=A p=0.77
v verwüsten PROTEST/riot s>a with=@crowd,randal,vermummte,jugendliche not=@accident,@troops A=CVL p=0.82
v lahmlegen PROTEST/strike s>a A=LAB with=~gewerkschaft,streik,lokführer,fluglotsen,gdl,verdi p=0.67
v lahmlegen PROTEST/strike s>a A=LAB with=~fahrer,bauern,landwirte,beschäftigte p=0.72
v mobilisieren PROTEST/demo s>gegen with=opposition,demonstr,protest,kundgebung mod=planned p=0.77
v anzünden PROTEST/demo s>a obj=Flagge,Fahne,Papierflagge p=0.72
v verbrennen PROTEST/demo s>a|g obj=Flagge,Fahne,Koran,Bild,Porträt,Papierflagge,Foto,Puppe,Strohpuppe,Plakat,Konterfei p=0.84
v ketten PROTEST/obstruct s>an refl A=CVL R=GOV need=A p=0.75
v schwänzen PROTEST/demo s>- A=EDU R=GOV with=klima,protest p=0.72
v setzen PROTEST/obstruct s>- refl A=CVL R=GOV with=gleise,schienen,fahrbahn p=0.72
v entern PROTEST/obstruct s>a with=~aktivist,greenpeace not=marine,soldat,@police,kommando,küstenwache,~wache A=NGO p=0.77
l Straße:gehen PROTEST/demo s>gegen with=auf.die not=parade,karneval,umzug,feier,feiert A=CVL R=GOV p=0.85
l Straße:strömen PROTEST/demo s>gegen with=auf.die A=CVL R=GOV
l Straße:treiben PROTEST/demo a>gegen with=auf.die A=CVL R=GOV p=0.62
l Straße:ziehen PROTEST/demo s>gegen with=durch.die A=CVL R=GOV p=0.72 not=pilger,fans,prozession,karneval,umzug
l Innenstadt:ziehen PROTEST/demo s>gegen with=durch.die A=CVL R=GOV p=0.72
l Protest:ziehen PROTEST/demo s>gegen A=CVL R=GOV p=0.67
l Demonstration:teilnehmen PROTEST/demo s>gegen A=CVL R=GOV by=people p=0.72
l Demo:teilnehmen PROTEST/demo s>gegen A=CVL R=GOV by=people p=0.72
l Kundgebung:teilnehmen PROTEST/demo s>gegen A=CVL R=GOV by=people p=0.72
l Protest:teilnehmen PROTEST/demo s>gegen A=CVL R=GOV by=people p=0.72
l Protest:beteiligen PROTEST/demo s>gegen A=CVL R=GOV
l Demonstration:beteiligen PROTEST/demo s>gegen A=CVL R=GOV
l Streik:beteiligen PROTEST/strike s>gegen A=LAB
l Kundgebung:versammeln PROTEST/demo s>gegen A=CVL R=GOV
l Demonstration:versammeln PROTEST/demo s>gegen A=CVL R=GOV
l Protest:versammeln PROTEST/demo s>gegen A=CVL R=GOV
l Protest:fortsetzen PROTEST/demo s>gegen A=CVL R=GOV
l Streik:fortsetzen PROTEST/strike s>gegen A=LAB
l Streik:beginnen PROTEST/strike s>gegen|bei A=LAB p=0.72
l Streik:treten PROTEST/strike s>gegen A=LAB p=0.85
l Streik:ausrufen PROTEST/strike s>gegen A=LAB mod=planned p=0.72
l Streik:ankündigen PROTEST/strike s>gegen|bei A=LAB mod=planned p=0.62
l Ausstand:treten PROTEST/strike s>gegen A=LAB p=0.85
l Ausstand:befinden PROTEST/strike s>gegen A=LAB p=0.72
l Hungerstreik:treten PROTEST/hunger s>gegen A=CVL p=0.85
l Hungerstreik:beginnen PROTEST/hunger s>gegen A=CVL
l Hungerstreik:befinden PROTEST/hunger s>gegen A=CVL p=0.72
l Nahrung:verweigern PROTEST/hunger s>gegen A=CVL p=0.72
l Nahrungsaufnahme:verweigern PROTEST/hunger s>gegen A=CVL p=0.72
l Arbeit:niederlegen PROTEST/strike s>- A=LAB
l Barrikade:errichten PROTEST/riot s>gegen A=CVL R=GOV
l Barrikade:bauen PROTEST/riot s>gegen A=CVL R=GOV
l Barrikade:anzünden PROTEST/riot s>gegen A=CVL R=GOV
l Autoreifen:anzünden PROTEST/riot s>gegen A=CVL R=GOV
l Parole:rufen PROTEST/demo s>gegen A=CVL R=GOV p=0.45
l Ärger:machen PROTEST/demo s>gegen;vor with=luft A=CVL R=GOV p=0.62
l Unmut:machen PROTEST/demo s>gegen;vor with=luft A=CVL R=GOV p=0.85
l Großkundgebung:ankündigen PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.82
l Kundgebung:ankündigen PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.62
l Kundgebung:anmelden PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.77
l Demonstration:anmelden PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.77
l Demonstration:ankündigen PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.77
l Protest:ankündigen PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.62
l Flamme:gehen PROTEST/riot s>- with=barrikaden,reifen,müllcontainer A=CVL R=GOV p=0.67
l Flamme:aufgehen PROTEST/riot s>- with=barrikaden,autoreifen,müllcontainer A=CVL R=GOV p=0.72
l Aufruf:folgen PROTEST/strike s>- with=streik,warnstreik,ausstand A=LAB p=0.77
l Aufruf:folgen PROTEST/demo s>- with=~demonstr,protest,kundgebung A=CVL R=GOV p=0.77
l Mahnwache:abhalten PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.77
l Mahnwache:halten PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.72
l Kundgebung:abhalten PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.77
l Protestversammlung:abhalten PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.77
l Demonstration:abhalten PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.77
l Kundgebung:kommen PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.72
l Demonstration:kommen PROTEST/demo s>gegen;vor A=CVL R=GOV p=0.72
l Demonstration:ziehen PROTEST/demo s>gegen;vor not=konsequenz,lehre A=CVL R=GOV p=0.72
l Demonstration:organisieren PROTEST/demo s>gegen A=CVL R=GOV p=0.67
l Protest:organisieren PROTEST/demo s>gegen A=CVL R=GOV p=0.67
l Protest:versammeln PROTEST/demo s>gegen;vor refl A=CVL R=GOV p=0.87
l Protest:ausbrechen PROTEST/demo in|von>gegen A=CVL R=GOV p=0.67
l Protest:entzünden PROTEST/demo i>gegen A=CVL R=GOV p=0.4
l Menschenkette:bilden PROTEST/demo s>gegen;vor;um A=CVL R=GOV p=0.87
l Menschenkette:formieren PROTEST/demo s>gegen A=CVL R=GOV p=0.77
l Marsch:mobilisieren PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.67
l Protest:mobilisieren PROTEST/demo s>gegen A=CVL R=GOV mod=planned p=0.62
l Streik:lahmlegen PROTEST/strike ->gegen A=LAB p=0.72
l Streik:legen PROTEST/strike s>gegen with=lahm A=LAB p=0.67
l Arbeit:legen PROTEST/strike s>gegen with=nieder A=LAB p=0.72
l Schulstreik:treten PROTEST/demo s>gegen A=EDU R=GOV p=0.72
l Hungerstreik:fortsetzen PROTEST/hunger s>gegen A=CVL p=0.72
l Luft:machen PROTEST/demo s>gegen;vor with=unmut,ärger,wut,zorn A=CVL R=GOV p=0.72
l Ausschreitung:kommen PROTEST/riot zwischen|von>gegen A=CVL R=GOV p=0.77
l Protest:kommen PROTEST/demo g|von>gegen A=CVL R=GOV with=zu.protesten,zu.neuen,zu.massen,zu.heftigen p=0.77
l Aufruf:folgen PROTEST/demo s>- with=marsch A=CVL R=GOV p=0.72
l Brand:setzen PROTEST/riot s>- with=barrikad,autoreifen,müllcontainer,mülltonnen A=CVL R=GOV p=0.77
l Brand:stecken PROTEST/riot s>- with=barrikad,autoreifen,müllcontainer,mülltonnen A=CVL R=GOV p=0.77
n Protest PROTEST/demo g|von>gegen|vor A=CVL R=GOV p=0.5 not=protestnote,protestbewegung,protestant,~protestschreiben,internationaler.protest,internationalen.protest,weltweiter.protest,aus.protest,unter.protest,zu.protesten.auf
n Demonstration PROTEST/demo g|von>gegen|vor A=CVL R=GOV p=0.5 not=demonstrationsrecht,demonstrationsverbot
n Kundgebung PROTEST/demo g|von>gegen|vor A=CVL R=GOV p=0.5 not=~wahlkundgebung
n Demo PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Streik PROTEST/strike g|von>gegen|bei A=LAB p=0.5 not=hungerstreik,streikrecht
n Warnstreik PROTEST/strike g|von>gegen|bei A=LAB p=0.55
n Generalstreik PROTEST/strike g|von>gegen A=LAB p=0.65
n Klimastreik PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Hungerstreik PROTEST/hunger g|von>gegen A=CVL p=0.5
n Unruhe PROTEST/riot g|von>gegen A=CVL R=GOV p=0.4 not=in.unruhe,unruhe.über
n Ausschreitung PROTEST/riot g|von>gegen A=CVL R=GOV p=0.5
n Krawall PROTEST/riot g|von>gegen A=CVL R=GOV p=0.5
n Tumult PROTEST/riot g|von>gegen A=CVL p=0.4 not=parlament,abgeordnet
n Plünderung PROTEST/riot g|von|durch>g A=CVL R=GOV p=0.4
n Revolte PROTEST/riot g|von>gegen A=CVL R=GOV p=0.4
n Meuterei PROTEST/riot g|von>gegen A=CVL p=0.4
n Aufmarsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.4 not=~truppe,militär
n Protestmarsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.55
n Schweigemarsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Marsch PROTEST/demo g|von>gegen A=CVL R=GOV p=0.4 with=~demonstr,protest,gegen not=@troops
n Sitzblockade PROTEST/obstruct g|von>gegen A=CVL p=0.5
n Straßenblockade PROTEST/obstruct g|von>gegen A=CVL R=GOV p=0.5
n Blockadeaktion PROTEST/obstruct g|von>gegen A=CVL R=GOV p=0.5
n Sitzstreik PROTEST/obstruct g|von>gegen A=CVL p=0.5
n Protestcamp PROTEST/obstruct g|von>gegen A=CVL R=GOV p=0.4
n Menschenkette PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Lichterkette PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Mahnwache PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Autokorso PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Boykott PROTEST/boycott g|durch>g p=0.3 by=people need=A
n Aufstand PROTEST/riot g|von>gegen A=CVL R=GOV p=0.35
n Protestaktion PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Protestkundgebung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Protestveranstaltung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Demonstrationszug PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Protestwelle PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Protestzug PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Besetzung PROTEST/obstruct durch>g A=CVL with=aktivist,demonstr,student,studier,protest p=0.4
n Arbeitsniederlegung PROTEST/strike g|von>bei A=LAB p=0.5
n Arbeitskampf PROTEST/strike g|von>bei|gegen A=LAB p=0.45
n Ausstand PROTEST/strike g|von>bei|gegen A=LAB p=0.45
n Sit-in PROTEST/obstruct g|von>gegen|vor A=CVL R=GOV p=0.5
n Fahnenverbrennung PROTEST/demo g|von>vor A=CVL p=0.5
n Flaggenverbrennung PROTEST/demo g|von>vor A=CVL p=0.5
v kippen PROTEST/demo s>- obj=Mist,Gülle,Dung,Heu,Müll,Unrat,Abfall,Schutt,Milch,Apfel,Tomate A=CVL R=GOV p=0.77
v blockieren PROTEST/obstruct s>a obj=Kreisverkehr,Autobahn,Autobahnauffahrt,Grenzübergang,Straße,Brücke,Zufahrt,Flughafen,Gleis with=gelbwesten,~fahrer,spediteur,fischer,winzer,~arbeiter,studierende,schüler,indigene,bewohner,eltern,einwohner not=@troops A=CVL R=GOV p=0.82
v errichten PROTEST/obstruct s>- obj=Straßensperre,Blockade,Straßenblockade,Protestcamp,Zeltlager,Barrikade not=@troops,polizei,milizen A=CVL R=GOV p=0.72
v beschmieren PROTEST/demo s>a with=~aktivist,klimaschütz,letzte.generation,~demonstr A=CVL R=GOV p=0.77
v besprühen PROTEST/demo s>a with=~aktivist,klimaschütz,letzte.generation,~demonstr A=CVL R=GOV p=0.77
v beschütten PROTEST/demo s>a with=~aktivist,klimaschütz,letzte.generation A=CVL R=GOV p=0.72
v werfen PROTEST/demo s>auf|gegen obj=Suppe,Kartoffelbrei,Torte,Farbe,Farbbeutel,Ei,Tomate,Tennisball with=~aktivist,klimaschütz,~demonstr,~fans,anhänger,~bauern,protest A=CVL p=0.72
v überkleben PROTEST/demo s>a with=~aktivist,~demonstr A=CVL p=0.62
v versperren PROTEST/obstruct s>d with=~demonstr,~aktivist,protest,bauern A=CVL p=0.72
v protestieren PROTEST/demo s>gegen;vor A=CVL R=GOV by=people with=tausende,hunderte,~tausende,~hundert,menschen,~demonstr,studenten,studierende,bauern,landwirte,schüler,gewerkschaft,anwohner,~arbeiter,straße,straßen,platz p=0.85
v demonstrieren PROTEST/demo s>gegen;vor A=CVL R=GOV by=people with=tausende,hunderte,~tausende,~hundert,menschen,studenten,studierende,bauern,landwirte,schüler,gewerkschaft,anwohner,~arbeiter,gegen.die,gegen.den not=geschlossen,stärke,einigkeit,damit p=0.88
v streiken PROTEST/strike s>gegen|für|bei A=LAB with=~arbeiter,~fahrer,pflege,ärzte,lehrer,beschäftigte,~personal,mitarbeiter,piloten,lokführer,gewerkschaft p=0.88
v kommen PROTEST/demo zu>- with=zu.einer.kundgebung,zu.einer.demonstration,zu.einem.protest,zu.der.kundgebung,zu.der.demonstration,zur.kundgebung,zur.demonstration A=CVL R=GOV p=0.62
v folgen PROTEST/strike s>gegen|g with=zum.streik,zum.warnstreik,streikaufruf,zum.ausstand A=LAB p=0.72
v folgen PROTEST/demo s>gegen|g with=zu.einer.demonstration,zu.protesten,zur.demonstration,zu.einer.kundgebung,zur.kundgebung A=CVL R=GOV p=0.67
v ausharren PROTEST/demo s>- with=transparent,plakat,schildern,schüler,studenten,studierende,anwohner,~gegner A=CVL R=GOV p=0.67
v harren PROTEST/demo s>- with=transparent,plakat,schildern A=CVL R=GOV p=0.62
v empfangen PROTEST/demo s>a with=pfiff,buhruf,transparent,pfeifkonzert,sprechchören,protest A=CVL p=0.77
v auspfeifen PROTEST/demo s>a A=CVL not=schiedsrichter,trainer,spieler,mannschaft p=0.6
v niederbrüllen PROTEST/demo s>a A=CVL p=0.5
v errichten PROTEST/obstruct s>- obj=Barrikade,Straßensperre,Blockade,Protestcamp,Zeltlager,Camp with=@crowd,~befürwort,unabhängig,studierende,anhänger,bewohner A=CVL R=GOV p=0.82
v aufschlagen PROTEST/obstruct s>- obj=Zelt,Protestcamp,Zeltlager,Camp with=@crowd,protest,studierende A=CVL R=GOV p=0.77
v blockieren PROTEST/obstruct s>a obj=Autobahn,Straße,Brücke,Zufahrt,Flughafen,Grenzübergang,Hafen,Bahnstrecke,Eingang,Kreuzung,Raffinerie,Bahngleis,Gleis,Innenstadt,Verkehr,Landebahn,Rollfeld with=@crowd,spediteur,gelbwesten,winzer,~fahrer,anwohner,studierende,extinction,greenpeace not=@troops A=CVL R=GOV p=0.8
v besetzen PROTEST/obstruct s>- obj=Bahnübergang,Gleis,Bahnlinie,Bahnstrecke,Straße,Brücke,Autobahn,Kreuzung with=~flüchtling,~migrant,demonstrant,aktivist,bauern,gewerkschaft not=@troops A=CVL R=GOV p=0.7
v besetzen PROTEST/obstruct s>a obj=Universität,Hörsaal,Rektorat,Campus,Fabrik,Werk,Parlament,Haus,Wald,Gelände,Platz,Rathaus,Campusgelände,Bahnhof,Zentrale with=@crowd,aktivist,studierende,beschäftigte,indigene not=@troops,@police A=CVL R=GOV p=0.87
v anketten PROTEST/obstruct s>an refl A=CVL R=GOV need=A p=0.75
v ketten PROTEST/obstruct s>an refl A=CVL R=GOV p=0.55
v seilen PROTEST/obstruct s>- refl A=CVL with=@crowd,aktivist p=0.62
v abseilen PROTEST/obstruct s>- refl A=CVL with=@crowd,aktivist,greenpeace p=0.72
v beschmieren PROTEST/demo s>a A=CVL need=A with=@crowd,farbe,aktivist p=0.82
v besprühen PROTEST/demo s>a A=CVL need=A with=@crowd,farbe,aktivist p=0.82
v legen PROTEST/strike s>a with=lahm A=LAB obj=Verkehr,Produktion,Flughafen,Betrieb,Nahverkehr p=0.67
v lahmlegen PROTEST/strike s>a|g obj=Verkehr,Produktion,Flughafen,Betrieb,Nahverkehr,Bahnverkehr,Flugverkehr,Zugverkehr,Hafen with=streik,ausstand A=LAB p=0.77
v versammeln PROTEST/demo s>gegen;vor refl A=CVL R=GOV with=hunderte,tausende,~hundert,~tausend,~demonstr,anhänger,gegner,protest,um.zu,parlament,botschaft,regierungssitz,gerichtsgebäude not=pilger,gläubig,gebet,gedenken,trauer,~feier,konzert,fans p=0.77
v ziehen PROTEST/demo s>gegen;vor;zu A=CVL R=GOV with=gewerkschaft,bauern,beschäftigte,lehrer,ärzte,rentner,arbeiter,studenten,studierende,anhänger,schüler,aus.protest,rechtsextrem,neonazi,kurden,menschen.durch,menschen.vom,menschen.zum not=zieht.sich,konsequenz,bilanz,truppe,armee,gericht,karlsruhe,pilger,karneval,fastnacht,fans,prozession p=0.8
v marschieren PROTEST/demo s>gegen;zu;nach A=CVL R=GOV with=durch.die,zum.parlament,zum.präsident,vor.das,gegen.die,gegen.den not=@troops p=0.72
v rufen PROTEST/demo s>gegen with=demonstranten.riefen,riefen.die.demonstr,parolen,sprechchör,menge.rief A=CVL R=GOV p=0.45
v skandieren PROTEST/demo s>gegen A=CVL R=GOV with=~demonstr,menge,tausende,hunderte,protestierend,teilnehmer,parolen,frauen,studenten p=0.72
v stürmen PROTEST/riot s>a obj=Botschaft,Konsulat,Parlament,Regierungssitz,Rathaus,Präsidentenpalast,Pumpstation,Kongress,Ministerium with=~demonstr,tausende,zehntausende,hunderte,radikale,randalierer,bewohner,anhänger,aufgebracht,wütend,menge,bürger,studenten,protest not=@troops,@police A=CVL R=GOV p=0.82
v liefern PROTEST/riot s=mit|d obj=Straßenschlacht with=~demonstr,protest,gegner,polizei A=CVL p=0.45
v sperren PROTEST/obstruct s>a obj=Boulevard,Allee,Platz,Ring,Kreuzung,Fernstraße,Gleis,Bahnstrecke,Hafen,Straße,Autobahn,Brücke,Zufahrt,Grenzübergang,Grenze with=fischer,bauern,@crowd,taxifahrer,~fahrer not=@police,@troops A=CVL R=GOV p=0.77
v ziehen PROTEST/demo s>gegen;vor;zu A=CVL R=GOV with=vor.den.regierungssitz,vor.das.parlament,vor.die.botschaft,vor.das.ministerium,vor.den.präsident,vor.das.rathaus,vor.die.parteizentrale,vor.die.zentrale,vor.den.sitz,vor.den.amtssitz,vor.das.werkstor,vor.die.werkstore,vor.das.kanzleramt,vor.das.gebäude,vor.das.gericht.in,zum.regierungssitz,zum.parlament,zur.botschaft,zum.präsident not=@troops,pilger,karneval,fastnacht,fans,prozession p=0.8
v folgen PROTEST/demo s>gegen with=zu.einem.marsch,zum.marsch,zum.protest,zu.einer.kundgebung,zum.generalstreik A=CVL R=GOV p=0.72
v buhen PROTEST/demo s>gegen A=CVL with=menge,demonstr,anhänger,publikum p=0.4
v aufmucken PROTEST/demo s>gegen A=CVL p=0.45
v auflehnen PROTEST/demo s>gegen refl A=CVL R=GOV p=0.45
v erheben PROTEST/riot s>gegen refl with=gegen A=CVL R=GOV not=stimme,vorwurf,anklage,klage,zoll need=A p=0.62
v blockieren PROTEST/obstruct s>a obj=Autobahn,Straße,Kreisverkehr,Brücke,Zufahrt,Flughafen,Grenzübergang,Kreuzung,Raffinerie,Innenstadt,Verkehr,Landstraße,Bahnstrecke,Gleis with=menschen,bürger,jugendliche,einwohner,frauen,männer,leute not=@troops,@police A=CVL R=GOV p=0.82
v lahmlegen PROTEST/obstruct s>a with=@crowd,gelbwesten,protestierende not=@accident,hacker,cyber,ransomware A=CVL R=GOV need=A p=0.77
v durchbrechen PROTEST/riot s>a obj=Polizeisperre,Absperrung,Polizeikette,Sperre,Barrikade,Absperrgitter,Polizeiabsperrung,Kette not=@troops,auto,wagen,schall,lkw A=CVL R=GOV need=A p=0.82
v halten PROTEST/obstruct s>a with=besetzt by=people not=@troops A=CVL R=GOV need=A p=0.77
v rollen PROTEST/demo s>- with=bauern,landwirt,traktor,trecker,schlepper,spediteur,lastwagenfahrer not=panzer A=CVL R=GOV p=0.77
l Streik:verlängern PROTEST/strike s>gegen A=LAB p=0.87
l Streik:wiederaufnehmen PROTEST/strike s>gegen A=LAB p=0.87
l Streik:ausweiten PROTEST/strike s>gegen A=LAB p=0.87
l Streik:beginnen PROTEST/strike s>gegen A=LAB p=0.82
l Ausstand:verlängern PROTEST/strike s>gegen A=LAB p=0.87
l Ausstand:wiederaufnehmen PROTEST/strike s>gegen A=LAB p=0.87
l Ausstand:fortsetzen PROTEST/strike s>gegen A=LAB p=0.87
l Ausstand:ausweiten PROTEST/strike s>gegen A=LAB p=0.87
l Ausstand:beginnen PROTEST/strike s>gegen A=LAB p=0.82
l Protest:wiederaufnehmen PROTEST/demo s>gegen A=CVL R=GOV p=0.82
l Protest:ausweiten PROTEST/demo s>gegen A=CVL R=GOV p=0.77
l Blockade:fortsetzen PROTEST/obstruct s>gegen A=CVL R=GOV with=@crowd,gelbwesten,~fahrer p=0.77
v eindringen PROTEST/riot s>in obj=Parlament,Parlamentsgebäude,Präsidentenpalast,Regierungssitz,Ministerium,Botschaft,Rathaus,Kapitol,Kongress,Präsidialamt with=@crowd,anhänger,menschen,demonstr not=@troops A=CVL R=GOV p=0.87
l Aufruf:folgen PROTEST/demo s>- with=~kundgebung A=CVL R=GOV p=0.82
l Barrikade:gehen PROTEST/demo s>gegen A=CVL R=GOV p=0.82
l Kopftuch:verbrennen PROTEST/demo s>- A=CVL R=GOV p=0.87
l Nahrung:verweigern PROTEST/hunger s>- A=CVL p=0.87
l Nahrung:nehmen PROTEST/hunger s>- with=keine.nahrung p=0.82
v trommeln PROTEST/demo s>gegen with=töpfe,topf,pfannen,kochtöpf,deckel,fässer A=CVL R=GOV p=0.85
v schlagen PROTEST/demo s>gegen with=auf.töpfe,auf.kochtöpf,auf.pfannen,auf.topf A=CVL R=GOV p=0.8
v hochhalten PROTEST/demo s>gegen obj=Schild,Plakat,Transparent,Banner,Pappschild A=CVL R=GOV p=0.82
v fernbleiben PROTEST/strike s>d with=unterricht,arbeitsplatz,der.arbeit,gericht,dienst,vorlesung,schicht need=A p=0.87
v verlassen PROTEST/demo s>- with=aus.protest,aus.solidarität,unter.protest not=@troops need=A p=0.82
v ansetzen PROTEST/strike ->- obj=Ausstand,Streik,Warnstreik mod=planned A=LAB p=0.77
v formieren PROTEST/demo s>gegen;vor;zu refl with=marsch,protestzug,~kette,aufzug,kundgebung not=@troops A=CVL R=GOV p=0.82
v auskippen PROTEST/demo s>- obj=Mist,Gülle,Dung,Müll,Unrat,Abfall,Schutt,Milch,Sack,Eimer with=vor,@crowd A=CVL R=GOV p=0.77
v anzünden PROTEST/demo s>- refl A=CVL R=GOV p=0.72
v verbrennen PROTEST/demo s>- refl with=selbst A=CVL R=GOV p=0.87
v vorrücken PROTEST/demo s>gegen with=bauern,landwirt,demonstr,traktor not=@troops,@units A=CVL R=GOV p=0.85
v herunterreißen PROTEST/riot s>g|vor obj=Fahne,Flagge,Denkmal,Statue need=A A=CVL p=0.85
v ruhen PROTEST/strike s>- obj=Arbeit with=lassen,lässt,ließ,ließen A=LAB p=0.75
l Ruf:folgen PROTEST s>- with=~streik,ausstand,protest,~demonstr,kundgebung A=CVL R=GOV p=0.7
l Aufruf:folgen PROTEST s>- with=~streik,ausstand,protest,~demonstr,kundgebung A=CVL R=GOV p=0.75
v anschließen PROTEST/demo s>gegen obj=Protest,Demonstration,Kundgebung,Protestzug,Marsch,Streik,Ausstand,Protestmarsch,Demonstrationszug,Protestbewegung A=CVL R=GOV p=0.72
l Protest:abreißen PROTEST/demo g|von>gegen neg A=CVL R=GOV p=0.75
l Demonstration:abreißen PROTEST/demo g|von>gegen neg A=CVL R=GOV p=0.75
l Unruhe:abreißen PROTEST/riot g|von>gegen neg A=CVL R=GOV p=0.75
v behindern PROTEST/obstruct ->- with=straßensperre,straßenblockade,~blockaden not=nebel,schnee A=CVL R=GOV p=0.62
v blockieren PROTEST/obstruct s>a obj=Autobahn,Straße,Kreisverkehr,Brücke,Zufahrt,Grenzübergang,Kreuzung,Gleis,Rollbahn,Zugang not=@troops,@police,lawine,erdrutsch,~unfall,schnee,umgestürzt,~baum,lastwagen,regierung by=people A=CVL R=GOV need=A p=0.72
v zünden PROTEST/riot s>- obj=Rauchbombe,Rauchtopf,Bengalo,Leuchtfackel,Feuerwerkskörper,Böller,Nebeltopf not=bühne,konzert,silvester,fans,stadion,ultras need=A A=CVL R=GOV p=0.7
v blockieren PROTEST/obstruct s>a obj=Zug,Bus,Konvoi,Lastwagen,Transport,Castor with=@crowd,~gegner,rothemden,gelbwesten,bauern A=CVL R=GOV p=0.75
v eindringen PROTEST/riot s>in with=@crowd,aufgebracht,wütend,randalier not=@troops,bewaffnet,@police A=CVL R=GOV p=0.75
v versperren PROTEST/obstruct s>- obj=Zufahrt,Straße,Zugang,Weg,Autobahn,Einfahrt,Eingang,Grenzübergang by=people not=@troops,@police,lawine,erdrutsch,schnee A=CVL R=GOV p=0.75
v anzünden PROTEST/riot s>- obj=Heuballen,Stroh,Reifen,Autoreifen,Holz,Müll,Mülltonne,Müllcontainer,Barrikade,Strohballen with=bauern,landwirt,demonstr,~aktivist,~anhänger,streikende,protest A=CVL R=GOV p=0.78
# SANCTION
v einigen SANCTION s>gegen refl obj=Sanktion,Strafmaßnahme,Einreiseverbot,Waffenembargo,Strafzoll,Embargo need=A p=0.8
v verständigen SANCTION s>gegen refl obj=Sanktion,Strafmaßnahme,Einreiseverbot,Waffenembargo,Strafzoll,Embargo need=A p=0.8
v abdrehen SANCTION s>d obj=Gas,Strom,Gashahn,Öl,Hahn,Wasser,Ölhahn,Geldhahn need=A p=0.82
v abstrafen SANCTION s>a need=AR p=0.4 not=wähler
v dichtmachen SANCTION s>a obj=Botschaft,Konsulat,Grenze,Luftraum need=A p=0.72
v heimzahlen SANCTION s>d need=AR p=0.4
v machen SANCTION s>a obj=Botschaft,Konsulat,Grenze with=dicht need=A p=0.72
v sanktionieren SANCTION s>a ctx=economic
v ausweisen SANCTION/expel s>a obj=Diplomat,Botschafter,Botschaftsmitarbeiter,Botschaftsangehörige,Attaché,Militärattaché,Konsul,Gesandte,Inspekteur,Inspektor ctx=diplomatic p=0.82
v verhängen SANCTION s>gegen|auf|über|für obj=Sanktion,Embargo,Strafzoll,Importverbot,Einfuhrverbot,Exportverbot,Ausfuhrverbot,Boykott,Zoll,Wirtschaftssanktion,Waffenembargo,Strafmaßnahme,Einreiseverbot,Einreisesperre,Handelsbeschränkung,Importstopp,Gegensanktion,Vergeltungszoll,Exportbeschränkung,Preisdeckel ctx=economic p=0.7
v verhängen SANCTION s>gegen|auf obj=Abgabe,Strafabgabe,Aufschlag,Gegenzoll,Ausfuhrbeschränkung ctx=economic p=0.82
v verkleinern SANCTION s>a obj=Mission,Vertretung,Botschaft,Delegation need=AR p=0.82
l Sanktion:planen SANCTION s>gegen mod=planned p=0.8
l Strafmaßnahme:planen SANCTION s>gegen mod=planned p=0.8
l Sanktion:bringen SANCTION s>gegen with=auf.den.weg p=0.8
l Sanktion:wollen SANCTION s>gegen mod=planned p=0.8
l Strafmaßnahme:wollen SANCTION s>gegen mod=planned p=0.8
l Strafzoll:wollen SANCTION s>gegen|auf mod=planned p=0.8
l Embargo:wollen SANCTION s>gegen mod=planned p=0.8
v verschärfen SANCTION s>gegen obj=Sanktion,Embargo,Strafmaßnahme,Exportkontrolle,Exportbeschränkung,Handelsbeschränkung,Ausfuhrbeschränkung,Einfuhrbeschränkung,Importbeschränkung,Sanktionsregime ctx=economic p=0.82
v verlängern SANCTION s>gegen obj=Sanktion,Embargo,Strafmaßnahme,Einreiseverbot ctx=economic p=0.82
v ausweiten SANCTION s>gegen obj=Sanktion,Embargo,Strafmaßnahme,Einreiseverbot,Zoll ctx=economic p=0.82
v beschließen SANCTION s>gegen obj=Sanktion,Embargo,Strafzoll,Sanktionspaket,Waffenembargo,Strafmaßnahme,Einreiseverbot,Importstopp,Importverbot,Zoll,Moratorium ctx=economic p=0.82
v beschließen SANCTION s>auf|gegen|für obj=Abgabe,Aufschlag,Einfuhrzoll,Importzoll,Vergeltungszoll,Gegenzoll,Exportverbot,Ausfuhrverbot ctx=economic need=A p=0.72
v billigen SANCTION s>gegen obj=Sanktion,Sanktionspaket,Strafmaßnahme,Strafzoll ctx=economic p=0.72
v verabschieden SANCTION s>gegen obj=Sanktion,Sanktionspaket,Sanktionsgesetz ctx=economic p=0.72
v ankündigen SANCTION s>gegen|auf|für obj=Sanktion,Zoll,Strafzoll,Strafmaßnahme,Sanktionspaket,Einreiseverbot,Embargo mod=planned ctx=economic p=0.72
v vorbereiten SANCTION s>gegen obj=Sanktion,Sanktionspaket,Strafmaßnahme mod=planned ctx=economic p=0.72
v erlassen SANCTION s>gegen obj=Sanktion,Embargo,Strafzoll,Strafmaßnahme,Einreiseverbot ctx=economic p=0.82
v einführen SANCTION s>gegen|auf|für obj=Sanktion,Strafzoll,Embargo,Zoll,Importverbot,Exportverbot,Visumpflicht ctx=economic p=0.82
v entscheiden SANCTION s>gegen|auf obj=Zoll,Strafzoll ctx=economic p=0.72
v erheben SANCTION s>auf|gegen obj=Zoll,Strafzoll ctx=economic p=0.82
v erhöhen SANCTION s>auf|gegen|für obj=Zoll,Strafzoll,Importzoll,Einfuhrzoll ctx=economic p=0.77
v anheben SANCTION s>auf|gegen|für obj=Zoll,Strafzoll,Importzoll ctx=economic p=0.77
v anheben SANCTION s>auf|für|gegen obj=Zollsatz,Abgabe ctx=economic p=0.72
v belegen SANCTION s>a with=~sanktion,~zöllen,strafmaßnahm,embargo,einreiseverbot,einreisesperre ctx=economic p=0.82
v belegen SANCTION s>a with=landeverbot,überflugverbot,boykott p=0.77
v abbrechen SANCTION/withdraw s>mit|zu obj=Verhandlung,Gespräch,Dialog,Sondierung,Koalitionsverhandlung,Tarifverhandlung,Konsultation,Friedensgespräch,Kooperation,Zusammenarbeit,Beziehung,Kontakt not=teilnahme,reise,besuch,urlaub need=AR ctx=diplomatic p=0.82
v abbrechen SANCTION/withdraw s=mit|zu obj=Verhandlung,Gespräch,Dialog,Gipfel,Gipfeltreffen,Treffen not=teilnahme,reise,besuch,urlaub ctx=diplomatic p=0.82
v abbrechen SANCTION/withdraw s>mit|zu obj=Beziehung,Kontakt ctx=diplomatic need=A p=0.82
v abbrechen SANCTION/withdraw s>mit obj=Manöver,Militärübung,Übung need=A ctx=military p=0.77
v begrenzen SANCTION/expel s>a obj=Zahl,Personal with=botschaft,diplomat ctx=diplomatic need=A p=0.82
v beschränken SANCTION/expel s>- obj=Zahl,Personal with=botschaft,diplomat ctx=diplomatic need=A p=0.82
v reduzieren SANCTION/expel s>- obj=Zahl,Personal with=botschaft,diplomat ctx=diplomatic need=A p=0.77
v zurückstellen SANCTION/withdraw s>a obj=Beitritt,EU-Beitritt,Beitrittsverhandlung,Beitrittsgespräch ctx=diplomatic need=A p=0.72
v abbrechen SANCTION/withdraw s=mit|zu obj=Sondierung,Koalitionsverhandlung,Konsultation,Friedensgespräch,Kooperation,Zusammenarbeit ctx=diplomatic p=0.77
v aussetzen SANCTION/discontinue s>mit|an|für|in|g obj=Verhandlung,Gespräch,Hilfe,Zahlung,Mitgliedschaft,Zusammenarbeit,Beziehung,Kooperation,Waffenlieferung,Finanzierung,Rüstungsexport,Visavergabe,Abkommen,Vertrag,Teilnahme,Handel,Entwicklungshilfe,Militärhilfe,Ratifizierung,Dialog,Stimmrecht,Finanzhilfe p=0.82
v einfrieren SANCTION/discontinue s>g|von obj=Vermögen,Konto,Guthaben,Hilfe,Beziehung,Gelder,Finanzhilfe,Auslandsvermögen,Devisenreserve,Vermögenswert,Mittel,Entwicklungshilfe,Militärhilfe ctx=economic p=0.82
v suspendieren SANCTION/discontinue s>a obj=Mitgliedschaft,Abkommen,Vertrag,Zusammenarbeit,Hilfe,Mitglied,Beziehung p=0.77
v suspendieren SANCTION/discontinue s>a p=0.4 not=~dienst,~polizist,~gericht,~amt,minister,präsident,richter
v kündigen SANCTION/withdraw s>d|mit obj=Vertrag,Abkommen,Vereinbarung,Mitgliedschaft,Zusammenarbeit ctx=diplomatic p=0.72
v aufkündigen SANCTION/withdraw s>d|mit ctx=diplomatic
v aufkündigen SANCTION/withdraw s>d|mit|g obj=Bündnis,Koalition,Gefolgschaft,Unterstützung,Vertrag,Abkommen,Zusammenarbeit,Waffenruhe p=0.82
v stornieren SANCTION/discontinue s>mit|bei obj=Vertrag,Auftrag,Bestellung ctx=economic need=A p=0.62
v annullieren SANCTION/discontinue s>mit obj=Vertrag,Abkommen need=A p=0.62
v einstellen SANCTION/discontinue s>an|für|nach|mit|in obj=Hilfe,Lieferung,Zahlung,Zusammenarbeit,Unterstützung,Gaslieferung,Waffenlieferung,Handel,Entwicklungshilfe,Finanzhilfe,Militärhilfe,Stromlieferung,Geschäft,Förderung,Kooperation p=0.82
v stoppen SANCTION/discontinue s>aus|an|für|nach|mit obj=Einfuhr,Ausfuhr,Hilfe,Lieferung,Zahlung,Zusammenarbeit,Waffenlieferung,Rüstungsexport,Export,Import,Gaslieferung,Finanzierung,Militärhilfe,Entwicklungshilfe,Waffenexport,Genehmigungsverfahren p=0.72
v beenden SANCTION/discontinue s>mit|für|zu obj=Zusammenarbeit,Kooperation,Beziehung,Partnerschaft,Mitgliedschaft,Unterstützung,Waffenlieferung p=0.72
v unterbrechen SANCTION/discontinue s>mit|nach|an|in|zu obj=Lieferung,Gaslieferung,Verhandlung,Gespräch,Beziehung,Kontakt,Handel,Transit,Bahnverbindung,Eisenbahnverbindung,Zugverbindung,Flugverbindung,Flugverkehr,Bahnverkehr,Zugverkehr p=0.67
v drosseln SANCTION/discontinue s>an|nach obj=Lieferung,Gas,Gaslieferung,Gasfluss,Liefermenge ctx=economic p=0.72
v kürzen SANCTION/discontinue s>für|an|d obj=Hilfe,Entwicklungshilfe,Finanzhilfe,Militärhilfe,Zuschuss,Fördermittel need=A p=0.82
v kürzen SANCTION/discontinue s>für|an|d obj=Gelder,Fördergelder,Mittel,EU-Gelder need=AR p=0.72
v streichen SANCTION/discontinue s>für|an|d obj=Hilfe,Entwicklungshilfe,Finanzhilfe,Militärhilfe,Zuschuss,Fördermittel,Subvention need=A p=0.67
v streichen SANCTION/withdraw s>mit|in obj=Manöver,Treffen,Besuch,Übung,Gespräch ctx=diplomatic p=0.67
v streichen SANCTION/discontinue s>für|an|d obj=Gelder,Geld,Fördergelder,Mittel need=AR p=0.72
v zudrehen SANCTION s>d obj=Gashahn,Hahn,Ölhahn,Geldhahn,Gas need=A p=0.82
v zurückhalten SANCTION/discontinue s>für|an obj=Hilfe,Militärhilfe,Million,Milliarde,Mittel,Gelder need=A p=0.82
v herabstufen SANCTION/withdraw s>mit|zu obj=Beziehung need=A ctx=diplomatic p=0.8
v herunterfahren SANCTION/withdraw s>mit|zu obj=Beziehung,Kontakt,Zusammenarbeit ctx=diplomatic p=0.67
v abberufen SANCTION/withdraw s>aus obj=Botschafter,Diplomat ctx=diplomatic p=0.82
v zurückrufen SANCTION/withdraw s>aus|in obj=Botschafter,Diplomat,Gesandte ctx=diplomatic p=0.82
v zurückbeordern SANCTION/withdraw s>aus obj=Botschafter,Diplomat ctx=diplomatic p=0.82
v abziehen SANCTION/withdraw s>aus obj=Botschafter,Diplomat,Botschaftspersonal,Botschaftsmitarbeiter ctx=diplomatic p=0.82
v zurückziehen SANCTION/withdraw s>aus obj=Botschafter,Diplomat ctx=diplomatic p=0.82
v zurückziehen SANCTION/withdraw s>aus obj=Minister,Ministerin with=regierung p=0.72
v zurückziehen SANCTION/withdraw s>aus refl with=~abkommen,~vertrag,~verhandlung,organisation,menschenrechtsrat,koalition p=0.72
v schließen SANCTION/withdraw s>a obj=Botschaft,Konsulat,Generalkonsulat,Vertretung ctx=diplomatic need=A p=0.72
v ausschließen SANCTION/expel s>a|aus obj=Partei,Mitglied,Fraktion,Abgeordnete,Bank need=AR p=0.62 act
v ausschließen SANCTION/expel s>a with=aus.der,aus.dem,aus.seiner,aus.ihrer,aus.ihren,aus.allen,aus.beiden,cdu,csu,spd,fdp,grüne,linke,afd,von.allen.ihren,gremien,mitgliedschaft need=AR p=0.72 act not=~maßnahm,sanktion,verhandlung,gespräch,zugeständnis,einsatz,zusammenarbeit
v ausschließen SANCTION/expel s>a obj=Land,Mitgliedsland,Mitglied,Mitgliedstaat with=vorerst,vorläufig,sofortiger,mitgliedschaft,aktivitäten need=AR p=0.8 act
v ausschließen SANCTION/discontinue s>a obj=Konzern,Unternehmen,Firma,Hersteller,Netzausrüster,Anbieter with=von,vom need=AR p=0.72 act
v ausschließen SANCTION/expel s>a|von with=swift,olymp,teilnahme,wettbewerb need=R p=0.67 act
v rauswerfen SANCTION/expel s>a need=AR p=0.6
v rauswerfen SANCTION/expel s>a obj=Diplomat,Spion,Botschafter p=0.77
v hinauswerfen SANCTION/expel s>a need=AR p=0.6
v ausladen SANCTION s>a ctx=diplomatic need=R p=0.6 not=lkw,schiff,ware
v austreten SANCTION/withdraw s>aus ctx=diplomatic p=0.5 need=AR
v aussteigen SANCTION/withdraw s>aus with=~abkommen,~vertrag,~koalition,~bündnis,~verhandlung,~deal,organisation p=0.72
v sperren SANCTION s>a with=~sanktion p=0.4
v sperren SANCTION s>a obj=Konto,Vermögen with=~sanktion,oligarch,eu ctx=economic p=0.62
v untersagen SANCTION/discontinue s>nach|aus|d obj=Export,Import,Einfuhr,Ausfuhr,Waffenlieferung,Lieferung,Verkauf ctx=economic p=0.72
v verbieten SANCTION/discontinue s>nach|aus|d obj=Export,Import,Einfuhr,Ausfuhr,Handel ctx=economic p=0.72
v entziehen SANCTION/discontinue s>d obj=Unterstützung,Hilfe,Förderung,Finanzierung need=R p=0.67
v auffordern SANCTION/expel s>a obj=Diplomat,Botschafter,Botschaftsmitarbeiter,Gesandte,Attaché,Konsul with=zur.ausreise,zum.verlassen need=AR ctx=diplomatic p=0.8
v auffordern SANCTION/expel s>a obj=Geschäftsträger,Geschäftsträgerin with=zur.ausreise,zum.verlassen need=AR ctx=diplomatic p=0.8
v auffordern SANCTION/expel s>a obj=Diplomat,Botschaftsmitarbeiter,Attaché comp not=ihre,seine,eigene,stellungnahme,entschuldig need=AR ctx=diplomatic p=0.87
v verweisen SANCTION/expel s>a obj=Diplomat,Botschafter,Attaché,Konsul,Gesandte,Vertreter,Vertreterin,Geschäftsträger,Botschafterin,Inspekteur,Inspektor,Beobachter,Botschaftsmitarbeiter with=des.landes ctx=diplomatic p=0.82
v absagen SANCTION/withdraw s>mit obj=Manöver,Militärübung,Seemanöver,Übung need=A ctx=military p=0.77
v absagen SANCTION/withdraw s>mit|in|bei|zu obj=Gipfel,Treffen,Besuch,Staatsbesuch,Manöver,Übung,Marineübung,Gespräch,Verhandlung,Reise,Regierungskonsultation ctx=diplomatic need=A p=0.67
v abblasen SANCTION/withdraw s>mit|in|bei obj=Gipfel,Treffen,Besuch,Manöver,Übung,Gespräch ctx=diplomatic p=0.72
v auflösen SANCTION/withdraw s>mit obj=Bündnis,Koalition,Allianz,Partnerschaft p=0.72
v verlassen SANCTION/withdraw s>a with=europäische.union,afrikanische.union,staatenbund,weltgesundheitsorganisation,menschenrechtsrat,militärbündnis need=AR p=0.67 not=@troops,gipfel,sitzung,will,wollen
v verlassen SANCTION/withdraw s>a obj=Konferenz,Treffen,Sitzung,Saal,Bündnis,Militärbündnis with=protest,verhandl,austritt,vorzeitig need=A p=0.45
v verlassen SANCTION/withdraw s>a need=AR with=eu,nato,uno,opec,unesco,who,staatenbund,staatengemeinschaft not=@troops,gipfel,sitzung p=0.67
v schrauben SANCTION s>auf obj=Zoll,Strafzoll,Zollsatz,Einfuhrzoll ctx=economic p=0.67
v festsetzen SANCTION s>auf obj=Zoll,Zollsatz,Prozent ctx=economic p=0.62
v disqualifizieren SANCTION/expel s>a with=wahl,kandidat,wahlkommission p=0.62
v boykottieren SANCTION s>a p=0.45 by=force need=AR with=produkte,waren,importe,öl
v isolieren SANCTION/withdraw s>a need=AR ctx=diplomatic p=0.45 not=virus,erreger
v kappen SANCTION/withdraw s>mit|zu obj=Handel,Beziehung,Kontakt,Handelsbeziehung,Verbindung,Draht p=0.78 need=AR
v rausschmeißen SANCTION/expel s>a need=AR p=0.6
v platzen SANCTION/withdraw s>mit with=lässt,ließ,lassen need=AR ctx=diplomatic p=0.62
v platzen SANCTION/withdraw s>mit obj=Gespräch,Verhandlung,Treffen,Gipfel,Abkommen,Deal with=ließ,ließen,lässt,lassen need=A ctx=diplomatic p=0.72
v überziehen SANCTION s>a with=zöllen,~zöllen,sanktionen,~sanktionen ctx=economic need=AR p=0.82
v einfrieren SANCTION/discontinue s>g|von|für|a obj=Konto,Vermögen,Kredit,Entwicklungszahlung,Zahlung,Guthaben,Gelder,Hilfsgelder,Fördermittel,Auslandsguthaben,Konten,Budgethilfe need=A p=0.82
v sperren SANCTION s>g|a obj=Konto,Vermögen,Konten,Auslandskonto,Guthaben need=A p=0.72
v sperren SANCTION s>g|a obj=Million,Milliarde,Geld,Vermögenswert with=oligarch,~sanktion,russisch need=R ctx=economic p=0.7
v aussetzen SANCTION/discontinue s>mit|an|für|in|g|nach obj=Entwicklungszusammenarbeit,Entwicklungshilfe,Budgethilfe,Hilfszahlung,Militärhilfe,Waffenexport,Abkommen,Städtepartnerschaft,Visaerleichterung,Rüstungskooperation,Beitrittsverhandlung,Militärkooperation,Auslieferungsabkommen,Mitgliedschaft need=A p=0.87
v stoppen SANCTION/discontinue s>aus|an|für|nach|mit obj=Hilfszahlung,Entwicklungshilfe,Waffenlieferung,Rüstungsexport,Gaslieferung,Öllieferung,Export,Import,Beitrittsgespräch,Budgethilfe,Einfuhr,Militärhilfe need=A p=0.87
v einstellen SANCTION/discontinue s>an|für|nach|mit|in obj=Hilfszahlung,Entwicklungshilfe,Handel,Gaslieferung,Öllieferung,Flugverkehr,Militärhilfe,Budgethilfe,Zahlung,Zusammenarbeit,Visavergabe need=A p=0.82
v zurückhalten SANCTION/discontinue s>für|an obj=Fördermittel,Fördergelder,Hilfsgelder,Haushaltshilfe,Tranche,Kredit,EU-Mittel,Waffenlieferung,Gelder need=A p=0.82
v kürzen SANCTION/discontinue s>für|an|d obj=Hilfe,Entwicklungshilfe,Finanzhilfe,Militärhilfe,Hilfsgelder,Budgethilfe need=AR p=0.87
v abbrechen SANCTION/withdraw s=mit|zu obj=Beziehung,Kontakt,Verhandlung,Gespräch,Dialog,Zusammenarbeit,Friedensgespräch need=A ctx=diplomatic p=0.8
v abziehen SANCTION/withdraw s>aus obj=Botschafter,Diplomat,Botschaftspersonal,Gesandte need=A ctx=diplomatic p=0.8
v zurückrufen SANCTION/withdraw s>aus|in|von obj=Botschafter,Botschafterin,Diplomat,Gesandte,Militärattaché need=A ctx=diplomatic p=0.85
v heimholen SANCTION/withdraw s>aus|in obj=Botschafter,Diplomat need=A ctx=diplomatic p=0.87
v ausweisen SANCTION/expel s>a obj=Diplomat,Botschafter,Botschaftsmitarbeiter,Attaché,Militärattaché,Konsul,Gesandte,Spion,Geschäftsträger need=A ctx=diplomatic p=0.85
v kündigen SANCTION/withdraw s>mit|d obj=Abkommen,Vertrag,Militärabkommen,Auslieferungsabkommen,Atomabkommen,Pachtvertrag,Freihandelsabkommen,Kooperation need=A ctx=diplomatic p=0.87
v aufkündigen SANCTION/withdraw s>mit|d|g obj=Abkommen,Vertrag,Waffenruhe,Koalition,Zusammenarbeit,Partnerschaft need=A p=0.8
v aussteigen SANCTION/withdraw s>aus obj=Abkommen,Vertrag,Koalition,Bündnis,Verhandlung,Organisation,Pakt,Gerichtshof need=A p=0.87
v austreten SANCTION/withdraw s>aus obj=Organisation,Abkommen,Vertrag,Koalition,Bündnis,Gerichtshof,Union,Unesco,WHO,Staatenbund,Gemeinschaft,Allianz need=A p=0.82
v verlassen SANCTION/withdraw s>a obj=Koalition,Regierung,Staatengemeinschaft,Union,Gemeinschaft,Gerichtshof,Regierungskoalition,Menschenrechtsrat with=werde,wird,werden,kündigte,partei,minister,erklärte,koalition need=A p=0.67
v entziehen SANCTION/discontinue s>d obj=Lizenz,Sendelizenz,Akkreditierung,Zulassung,Status,Vertrauen,Stimmrecht,Vorsitz,Beobachterstatus,Vergünstigung need=R p=0.77
v ausschließen SANCTION/expel s>a|aus|von with=russland,olymp,europarat,eu,organisation,liga,bündnis,swift,rat,gipfel,uefa,fifa,partei,fraktion,parteiausschluss need=R not=schließt.nicht,nicht.aus,wahl,~wahlen,kandidatur,~ämter,sitzung act p=0.67
v belegen SANCTION s>a with=~sanktion,~zöllen,strafmaßnahm,embargo,einreiseverbot,einreisesperre,strafzöll need=AR ctx=economic p=0.85
v verhängen SANCTION s>gegen|auf|über|für obj=Sanktion,Strafmaßnahme,Embargo,Einreiseverbot,Einreisesperre,Strafzoll,Importstopp,Exportstopp,Einfuhrstopp,Ausfuhrverbot,Handelsbeschränkung,Gegenzoll,Waffenembargo need=A ctx=economic p=0.85
v beantworten SANCTION s>a with=mit.strafzöllen,mit.sanktionen,mit.gegenzöllen,mit.einem.importstopp need=A p=0.67
v streichen SANCTION/discontinue s>d|für|an obj=Hilfe,Zuschuss,Fördermittel,Fördergelder,Zuschüsse,Entwicklungshilfe,Mittel need=AR p=0.82
v herabstufen SANCTION/withdraw s>mit|zu obj=Beziehung ctx=diplomatic p=0.82
v unterbinden SANCTION s>nach|aus|von obj=Export,Import,Ausfuhr,Einfuhr,Lieferung,Verkauf need=A p=0.72
v schließen SANCTION/withdraw s>in|a|zu obj=Botschaft,Konsulat,Generalkonsulat,Vertretung,Kulturinstitut need=A ctx=diplomatic p=0.82
v boykottieren SANCTION s>a|g obj=Gipfel,Olympia,Winterspiele,Spiele,Messe,Produkt need=A p=0.62
v verlassen SANCTION/withdraw s>a obj=Plenarsaal,Plenum,Saal,Sitzungssaal,Sitzung with=geschlossen,demonstrativ,protest need=A p=0.72
v beenden SANCTION/discontinue s>mit obj=Deal,Abkommen,Kooperation,Partnerschaft,Vereinbarung,Getreideabkommen,Zusammenarbeit need=AR p=0.77
v ruhen SANCTION/discontinue s>nach|mit|in|für obj=Export,Rüstungsexport,Zusammenarbeit,Beziehung,Mitgliedschaft,Verhandlung,Lieferung,Kooperation with=lässt,ließ,lassen need=A p=0.77
v übernehmen SANCTION s>gegen obj=Sanktion,EU-Sanktion,Strafmaßnahme need=AR ctx=economic p=0.82
v ächten SANCTION s>a need=AR p=0.5
v kaltstellen SANCTION s>a need=AR p=0.5
v verbannen SANCTION/expel s>a|aus need=AR p=0.55
v zurückstufen SANCTION s>a|zu need=AR p=0.45
l Beziehung:abbrechen SANCTION/withdraw s>mit|zu ctx=diplomatic
l Eis:bleiben SANCTION ->s with=auf p=0.62
l Grata:erklären SANCTION/expel s>a ctx=diplomatic
l Person:erklären SANCTION/expel s>a with=unerwünscht ctx=diplomatic
l Sanktion:belegen SANCTION s>a ctx=economic
l Sanktion:treten SANCTION g>gegen ctx=economic p=0.62
l Sanktionsliste:setzen SANCTION s>a ctx=economic
l Sanktionsliste:aufnehmen SANCTION s>a ctx=economic
l Liste:setzen SANCTION s>a with=~sanktion,schwarze ctx=economic p=0.72
l Liste:setzen SANCTION s>a with=~verbotsliste,terrorliste,~kontrollliste,entitätenliste ctx=economic p=0.67
l Eis:legen SANCTION/discontinue s>mit|für|an|g with=auf not=~drohung,~klage,~androhung p=0.67
l Gashahn:zudrehen SANCTION/discontinue s>d ctx=economic
l Koalition:verlassen SANCTION/withdraw s>-
l Koalition:aufkündigen SANCTION/withdraw s>mit|d
l Strafzoll:überziehen SANCTION s>a ctx=economic
l Terrorliste:setzen SANCTION s>a p=0.67
l Verbotsliste:setzen SANCTION s>a ctx=economic p=0.72
l Kontrollliste:setzen SANCTION s>a ctx=economic p=0.72
l Sanktion:setzen SANCTION s>gegen with=kraft ctx=economic p=0.72
l Mitgliedschaft:ruhen SANCTION/discontinue ->in p=0.4
l Liste:kommen SANCTION g>s with=sanktionsliste,schwarze,terrorliste p=0.72
l Liste:stehen SANCTION g>s with=sanktionsliste p=0.4
l Einfuhrverbot:reagieren SANCTION s>für|auf ctx=economic p=0.82
l Importverbot:reagieren SANCTION s>für|auf ctx=economic p=0.82
l Strafzoll:reagieren SANCTION s>auf|gegen ctx=economic p=0.77
l Gegenzoll:reagieren SANCTION s>auf|gegen ctx=economic p=0.77
l Importstopp:verhängen SANCTION s>für|gegen ctx=economic p=0.87
l Waffenembargo:verhängen SANCTION s>gegen ctx=economic p=0.85
l Handelsembargo:verlängern SANCTION s>gegen ctx=economic p=0.8
l Person:erklären SANCTION/expel s>a with=unerwünscht need=R ctx=diplomatic p=0.85
l Beziehung:kappen SANCTION/withdraw s>mit|zu ctx=diplomatic p=0.8
l Beziehung:aussetzen SANCTION/withdraw s>mit|zu ctx=diplomatic p=0.87
l Beziehung:herabstufen SANCTION/withdraw s>mit|zu ctx=diplomatic p=0.8
l Beziehung:einfrieren SANCTION/withdraw s>mit|zu ctx=diplomatic p=0.87
l Austritt:erklären SANCTION/withdraw s>aus p=0.77
l Austritt:verkünden SANCTION/withdraw s>aus p=0.77
l Austritt:beschließen SANCTION/withdraw s>aus p=0.72
l Austritt:vollziehen SANCTION/withdraw s>aus p=0.77
l Austritt:bekanntgeben SANCTION/withdraw s>aus p=0.72
l Ausstieg:verkünden SANCTION/withdraw s>aus p=0.72
l Ausstieg:erklären SANCTION/withdraw s>aus p=0.72
l Einreiseverbot:reagieren SANCTION s>gegen|auf p=0.77
n Sanktion SANCTION g>gegen ctx=economic p=0.35 need=R
n Embargo SANCTION g>gegen ctx=economic p=0.35 need=R
n Strafzoll SANCTION g>gegen|auf ctx=economic p=0.35
n Strafmaßnahme SANCTION g>gegen ctx=economic p=0.4 need=R
n Zusatzzoll SANCTION g>gegen|auf ctx=economic p=0.35
n Gegenzoll SANCTION g>gegen|auf ctx=economic p=0.35
n Vergeltungszoll SANCTION g>gegen|auf ctx=economic p=0.35
n Sanktionspaket SANCTION g>gegen ctx=economic p=0.4
n Ausweisung SANCTION/expel durch>g ctx=diplomatic with=~diplomat,~botschaft p=0.62
n Moratorium SANCTION g>für|gegen p=0.3 need=A
n Einreiseverbot SANCTION g>gegen|für ctx=diplomatic p=0.4
n Importverbot SANCTION g>für|gegen ctx=economic p=0.4
n Exportverbot SANCTION g>für|gegen|nach ctx=economic p=0.4
n Lieferstopp SANCTION/discontinue g>an|für|nach ctx=economic p=0.45
n Importstopp SANCTION/discontinue g>für|aus ctx=economic p=0.4
n Exportstopp SANCTION/discontinue g>für|nach ctx=economic p=0.4
n Austritt SANCTION/withdraw g>aus ctx=diplomatic p=0.35 need=AR
n Ausstieg SANCTION/withdraw g>aus with=~abkommen,~vertrag,~deal ctx=diplomatic p=0.4 need=A
n Rauswurf SANCTION/expel durch>g p=0.35 need=AR
n Abbruch SANCTION/withdraw durch>mit|zu with=~beziehung,~verhandlung,~gespräch ctx=diplomatic p=0.4
n Einfuhrverbot SANCTION g>für|gegen ctx=economic p=0.45
n Einfuhrstopp SANCTION g>für|gegen|aus ctx=economic p=0.45
n Handelsembargo SANCTION g>gegen ctx=economic p=0.45 need=R
n Waffenembargo SANCTION g>gegen ctx=economic p=0.4 need=R
n Einreisesperre SANCTION g>gegen|für ctx=diplomatic p=0.4
n Finanzsanktion SANCTION g>gegen ctx=economic p=0.45 need=R
v sperren SANCTION s>für|g obj=Luftraum,Flughafen,Hafen with=für need=AR p=0.77
v landen SANCTION ->s neg with=darf,durfte,dürfen,durften,dürfe need=R p=0.72
v anlaufen SANCTION ->s neg obj=Hafen,Häfen with=darf,durfte,dürfen,durften,dürfe need=R p=0.72
v einreisen SANCTION ->s neg with=in.die.eu,in.die.usa,in.die.vereinigten,in.die.union,sanktion A=GOV p=0.62
v sprengen SANCTION/withdraw s>a obj=Koalition,Regierung,Bündnis,Regierungsbündnis,Fraktion need=A p=0.77
v abziehen SANCTION/withdraw s>aus obj=Minister,Vertreter,Ministerin with=regierung,kabinett,koalition need=A p=0.77
v stoppen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v einstellen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v kappen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v drosseln SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v einfrieren SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v unterbrechen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v abdrehen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v kürzen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v zurückhalten SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v aussetzen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v suspendieren SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v abbrechen SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v unterbinden SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
v blockieren SANCTION/discontinue s>an|für|nach|mit|zu|d obj=@flows not=~zoll,~zölle,aufschlag,aufschläge,abgabe,~sanktion,strafmaßnahme need=AR p=0.82
l Koffer:packen SANCTION/expel ->s with=~diplomat,botschaft,~attaché,konsul need=R ctx=diplomatic p=0.87
v herabstufen SANCTION/withdraw s>mit|zu|in obj=Vertretung,Botschaft,Kontakt need=A ctx=diplomatic p=0.85
v zurückziehen SANCTION/discontinue s>für|an obj=Sicherheitsgarantie,Zusage,Garantie need=A p=0.77
v einstellen SANCTION/discontinue s>in obj=Arbeit,Hilfsprogramm,Verteilung,Einsatz with=hilfsorganisation,ärzte,hilfswerk,unhcr,rote,roten,welternährungs need=A p=0.82
v aussetzen SANCTION/discontinue s>g|für|a obj=Ausbildung,Ausbildungsmission,Ausbildungshilfe,Militärkooperation,Polizeiausbildung,Budgethilfe,Haushaltshilfe need=A p=0.85
v zurückhalten SANCTION/discontinue s>für|an obj=Budgethilfe,Hilfe,Finanzhilfe need=A p=0.88
v bringen SANCTION/withdraw s>aus with=außer.landes,in.sicherheit obj=Diplomat,Botschaftspersonal,Botschaftsangehörige,Botschaftsmitarbeiter need=A ctx=diplomatic p=0.8
v schließen COERCE/restrict s>für obj=Grenze,Grenzübergang with=für.flüchtling,für.migrant,für.asyl,für.geflüchtete,für.schutzsuchend ctx=asylum need=A p=0.9
v schließen SANCTION s>für obj=Luftraum,Hafen,Flughafen,Grenze with=für not=für.flüchtling,für.migrant,für.asyl,für.geflüchtete,für.schutzsuchend need=AR p=0.88
v werfen SANCTION/expel s>a with=aus.seinen.reihen,aus.ihren.reihen,aus.der.koalition,aus.dem.bündnis need=AR p=0.85
v anschließen SANCTION s>- refl with=~sanktion,~embargo,~boykott,dem.bruch need=A p=0.7
l Sanktionsliste:erweitern SANCTION s>gegen|g ctx=economic p=0.75
l Sanktionsliste:verlängern SANCTION s>gegen|g ctx=economic p=0.75
l Liste:veröffentlichen SANCTION s>- with=schwarze ctx=diplomatic p=0.62
v verfügen SANCTION s>gegen obj=Visabeschränkung,Visasperre,Visumsperre,Einreisesperre,Einreiseverbot,Finanzsanktion,Kontosperre,Importverbot,Einfuhrverbot,Exportverbot,Ausfuhrverbot,Zoll,Strafzoll,Sonderzoll p=0.85
v liegen SANCTION/discontinue q>i with=auf.eis not=nicht.auf.eis ctx=diplomatic p=0.5
v treten SANCTION s>gegen|auf|für with=~zoll,~zölle,sanktionen,embargo,einfuhrverbot,importverbot,einreiseverbot not=abkommen,~abkommen,außer ctx=economic p=0.72
v liegen SANCTION/discontinue zwischen;mit;i=- with=auf.eis not=nicht.auf.eis,~grab,bier ctx=diplomatic need=A p=0.6
v platzen SANCTION/withdraw zwischen;mit;i=- with=~gespräch,~verhandlung,~treffen,gipfel,koalition,~abkommen,deal need=A ctx=diplomatic p=0.7
v abziehen SANCTION/withdraw s>aus|von obj=Delegation,Unterhändler,Botschafter,Diplomat,Gesandte,Verhandlungsteam ctx=diplomatic p=0.8
l Fall:bringen SANCTION/withdraw s>a with=zu.fall obj=Regierung p=0.7
v zurückbeordern SANCTION/withdraw s>aus obj=Geschäftsträger,Geschäftsträgerin,Konsul,Gesandte,Diplomat,Militärattaché ctx=diplomatic p=0.85
v zurückrufen SANCTION/withdraw s>aus obj=Geschäftsträger,Geschäftsträgerin,Konsul,Gesandte,Militärattaché ctx=diplomatic p=0.85
v abberufen SANCTION/withdraw s>aus obj=Geschäftsträger,Geschäftsträgerin,Konsul,Gesandte,Militärattaché ctx=diplomatic p=0.8
v anordnen SANCTION s>gegen|für|auf obj=Einreiseverbot,Visaentzug,Sanktion,Zoll,Strafzoll,Importstopp,Importverbot,Einfuhrverbot,Exportverbot,Exportstopp,Handelsembargo,Embargo,Einreisestopp,Ausweisung,Kontensperrung need=A p=0.82
v einstellen SANCTION/withdraw s>in obj=Arbeit,Betrieb with=botschaft,konsulat not=~bank,fabrik,werk need=A ctx=diplomatic p=0.75
v einschränken SANCTION s>nach|in|für obj=Export,Ausfuhr,Import,Einfuhr,Lieferung,Visavergabe,Handel need=A ctx=economic p=0.8
v beschränken SANCTION s>nach|in|für|aus obj=Export,Ausfuhr,Import,Einfuhr,Visavergabe need=A ctx=economic p=0.8
v begrenzen SANCTION s>nach|in|für|aus obj=Export,Ausfuhr,Import,Einfuhr need=A ctx=economic p=0.75
v abberufen SANCTION/withdraw s>aus obj=Hochkommissar,Missionschef,UN-Botschafter ctx=diplomatic need=A p=0.8
v zurückrufen SANCTION/withdraw s>aus obj=Hochkommissar,Missionschef ctx=diplomatic need=A p=0.82
v ausweisen SANCTION/expel s>a obj=Hochkommissar,Missionschef,UN-Vertreter,UN-Mitarbeiter ctx=diplomatic need=A p=0.85
# MOBILIZE
v abfeuern MOBILIZE s>- obj=Rakete,Marschflugkörper with=ins.meer,meer,test ctx=military need=A p=0.82
v abfeuern MOBILIZE/weapons s>über obj=Rakete,Marschflugkörper with=über not=auf,gegen ctx=military need=AR p=0.82
v anberaumen MOBILIZE s>- obj=Übung,Gefechtsübung,Manöver,Militärübung need=A p=0.72
v feuern MOBILIZE s>- obj=Rakete,Marschflugkörper with=ins.meer,meer ctx=military need=A p=0.82
v feuern MOBILIZE/weapons s>über obj=Rakete,Marschflugkörper with=über not=auf,gegen ctx=military need=AR p=0.82
v mobilisieren MOBILIZE/troops s>- obj=@units,Reservist,Kämpfer ctx=military p=0.82
v mobilmachen MOBILIZE/troops s>gegen ctx=military p=0.6
v stationieren MOBILIZE/troops s>in|an ctx=military p=0.55 act
v landen MOBILIZE/troops s>- with=~kampfjet,~kampfflugzeug,~bomber,~tarnkappenjet,~luftwaffenstützpunkt not=notlandung,notgelandet ctx=military p=0.62
v aufstocken MOBILIZE/troops s>- obj=Truppe,Soldat,Kontingent,Truppenstärke,Präsenz,Militärpräsenz ctx=military p=0.72
v verstärken MOBILIZE/troops s>- obj=Truppe,Militärpräsenz,Präsenz,Truppenpräsenz,Kontingent,Grenzschutz,Ostflanke,Verteidigung need=A ctx=military p=0.67
v verstärken MOBILIZE/police s>- obj=Polizeipräsenz,Sicherheitsvorkehrung,Sicherheitsmaßnahme,Kontrolle,Grenzkontrolle,Polizeischutz A=COP p=0.62
v verschärfen MOBILIZE/police s>- obj=Sicherheitsvorkehrung,Sicherheitsmaßnahme A=COP p=0.62
v erhöhen MOBILIZE/troops s>- obj=Militärpräsenz,Truppenstärke,Alarmbereitschaft,Präsenz,Truppenpräsenz,Gefechtsbereitschaft ctx=military p=0.72
v erhöhen MOBILIZE/police s>- obj=Polizeipräsenz,Terrorwarnstufe,Sicherheitsvorkehrung,Sicherheitsmaßnahme A=COP p=0.62
v verlegen MOBILIZE/troops s>in|nach|an obj=Patrouille,@units,Rakete,Raketenabwehr ctx=military p=0.87
v verlegen MOBILIZE/weapons s>in|nach|an obj=Atomwaffe,Marschflugkörper,Waffe,Kriegsgerät ctx=military p=0.87
v entsenden MOBILIZE/troops s>in|nach|an obj=@units,Polizist,Truppenverband,Friedenstruppe,Soldatin ctx=military p=0.82
v schicken MOBILIZE/troops s>in|nach|an|zu obj=@units ctx=military p=0.82
v beordern MOBILIZE/troops s>in|nach|an obj=@units ctx=military p=0.87
v beordern MOBILIZE/police s>in|nach|an|zu obj=Beamte,Polizist,Hundertschaft,Polizeikraft,Einsatzkraft A=COP p=0.87
v abkommandieren MOBILIZE/troops s>in|nach|an ctx=military p=0.55
v abkommandieren MOBILIZE/police s>in|nach|an obj=Polizist,Beamte,Soldat p=0.72
v zusammenziehen MOBILIZE/troops s>an|in obj=@units ctx=military p=0.82
v zusammenziehen MOBILIZE/troops s>an|in with=@troops not=sich ctx=military p=0.72
v zusammenziehen MOBILIZE/police s>- obj=Hundertschaft,Polizist,Beamte,Polizeikraft A=COP p=0.72
v aufmarschieren MOBILIZE/troops s>- with=@troops ctx=military p=0.82
v auffahren MOBILIZE/police s>- with=wasserwerfer,panzer,räumfahrzeug A=COP p=0.72
v aufziehen MOBILIZE/police s>- with=polizei,panzer,polizisten A=COP p=0.45
v ausrücken MOBILIZE/police s>- with=@police not=feuerwehr A=COP p=0.62
v anrücken MOBILIZE/police s>- with=@police,@troops not=feuerwehr A=COP p=0.62
v patrouillieren MOBILIZE/police s>- with=@police,@troops A=COP p=0.62
v umstellen MOBILIZE/police s>a A=COP with=@police,haus,gebäude not=auf,ernährung,@crowd p=0.72
v bewachen MOBILIZE/police s>a A=COP with=@police p=0.45
v einberufen MOBILIZE/troops s>- obj=Reservist,Wehrpflichtige,Rekrut ctx=military p=0.82
v einziehen MOBILIZE/troops s>- obj=Reservist,Wehrpflichtige,Rekrut ctx=military p=0.82
v alarmieren MOBILIZE/police s>a with=spezialeinheit,verhandlungsgruppe,spezialkräfte p=0.62
v hinzuziehen MOBILIZE/police s>a with=spezialeinheit,spezialkräfte p=0.62
v testen MOBILIZE/weapons s>- not=prototyp obj=@arms,Atomwaffe,Atombombe,Langstreckenrakete,Hyperschallrakete,Wasserstoffbombe,Waffensystem,Waffe ctx=military p=0.82
v starten MOBILIZE/weapons s>- obj=Rakete,Mittelstreckenrakete,Langstreckenrakete,Interkontinentalrakete,Testrakete not=satellit,raumfahrt,weltraum,raumstation,kapsel,mond,raumfähre ctx=military p=0.67
v abfeuern MOBILIZE/weapons s>- obj=@arms with=testweise,test,ins.meer,richtung,japanische,gelbes.meer,nordkorea ctx=military p=0.77
v aufrüsten MOBILIZE/weapons s>- ctx=military p=0.5 need=A
v demonstrieren MOBILIZE/troops s>- obj=Stärke,Macht,Entschlossenheit with=@troops,manöver,rakete ctx=military p=0.45
v aufbieten MOBILIZE/police s>- obj=Beamte,Polizist,Soldat,Hundertschaft,Sicherheitskraft A=COP p=0.72
v sichern MOBILIZE/police s>a with=~polizist,~polizei,beamte,hundertschaft,~soldaten not=stimme,spuren,daten,beweis,energie A=COP p=0.62
v schützen MOBILIZE/police s>a with=~polizisten,polizeikräfte,hundertschaft,großaufgebot not=gesetz,virus,corona A=COP p=0.62
v schieben MOBILIZE/troops s>zwischen|an obj=Panzer,Truppe ctx=military p=0.62
v rollen MOBILIZE/troops s>- with=panzer.rollten,panzer.rollen,militärkonvoi ctx=military p=0.67
v positionieren MOBILIZE/troops s>an|in obj=@units ctx=military p=0.72
v postieren MOBILIZE/troops s>an|in|vor obj=Soldat,Polizist,Panzer,Wache,Scharfschütze p=0.67
v ausschwärmen MOBILIZE/police s>- with=@police,@troops A=COP p=0.45
v absichern MOBILIZE/police s>a with=~polizist,~polizei,~soldaten A=COP p=0.45
v auslaufen MOBILIZE/troops s>nach|in with=~kriegsschiff,~flugzeugträger,~fregatte,flotte ctx=military p=0.67
v aktivieren MOBILIZE/troops s>- obj=Nationalgarde,Reservist,Luftabwehr,Reserve ctx=military p=0.72
v eindringen MOBILIZE/troops s>in with=luftraum,luftverteidigungszone,hoheitsgewässer,verteidigungszone,territorialgewässer,überwachungszone,luftüberwachungszone,identifikationszone ctx=military p=0.77
v kreuzen MOBILIZE/troops s>in|durch with=~kriegsschiff,~fregatte,~zerstörer,~flugzeugträger,flotte ctx=military p=0.67
v einlaufen MOBILIZE/troops s>in with=~kriegsschiff,~fregatte,~zerstörer,~flugzeugträger,flotte ctx=military p=0.72
v einrücken MOBILIZE/troops s>in with=@troops ctx=military p=0.72
v massieren MOBILIZE/troops s>an|vor obj=@units,Kämpfer ctx=military p=0.82
v rekrutieren MOBILIZE/troops s>- obj=Kämpfer,Soldat,Freiwillige,Söldner,Rekrut ctx=military p=0.77
v rufen MOBILIZE/troops s>- with=zu.den.waffen ctx=military p=0.82
v einführen MOBILIZE/troops s>- obj=Wehrpflicht ctx=military p=0.72
v ausrufen MOBILIZE/police s>- obj=Terrorwarnstufe,Alarmstufe,Alarmbereitschaft p=0.77
l Alarmbereitschaft:versetzen MOBILIZE/troops a>- with=wurde,wurden,worden ctx=military need=A
l Alarmbereitschaft:versetzen MOBILIZE/troops s>- ctx=military not=cyber,angriff.versetzt need=A
l Bereitschaft:versetzen MOBILIZE/troops s>- with=in.erhöhte,in.höchste ctx=military need=A
v zünden MOBILIZE/weapons s>- obj=Atombombe,Wasserstoffbombe,Atomsprengkopf ctx=cbrn,military need=A p=0.82
l Alarmbereitschaft:sein MOBILIZE/troops s>- with=@troops,@police ctx=military p=0.72
l Alarmbereitschaft:setzen MOBILIZE/troops s>- ctx=military
l Gefechtsbereitschaft:versetzen MOBILIZE/troops s>- ctx=military
l Grenzbeamter:entsenden MOBILIZE s>an|nach need=A p=0.72
l Grenzbeamter:schicken MOBILIZE s>an|nach need=A p=0.72
l Grenzschützer:schicken MOBILIZE s>an|nach need=A p=0.72
l Kampfbereitschaft:versetzen MOBILIZE/troops s>- ctx=military
l Muskel:spielen MOBILIZE s>- p=0.62
l Polizist:entsenden MOBILIZE s>an|nach|in need=A p=0.67
l Stellung:bringen MOBILIZE/troops s>an|bei with=@troops,rakete,panzer,geschütz ctx=military p=0.67
l Stellung:beziehen MOBILIZE/troops s>an|bei with=@troops not=zu ctx=military p=0.77
l Manöver:abhalten MOBILIZE/troops s>- ctx=military p=0.88
l Manöver:durchführen MOBILIZE/troops s>- ctx=military p=0.88
l Manöver:beginnen MOBILIZE/troops s>- ctx=military p=0.88
l Manöver:starten MOBILIZE/troops s>- ctx=military p=0.88
l Manöver:ankündigen MOBILIZE/troops s>- mod=planned ctx=military p=0.62
l Militärübung:abhalten MOBILIZE/troops s>- ctx=military p=0.88
l Militärübung:durchführen MOBILIZE/troops s>- ctx=military p=0.88
l Militärübung:beginnen MOBILIZE/troops s>- ctx=military p=0.88
l Rakete:testen MOBILIZE/weapons s>- ctx=military
l Marsch:setzen MOBILIZE/troops s>- with=@troops ctx=military p=0.62
l Marsch:befehlen MOBILIZE/troops s>- with=@troops ctx=military p=0.62
l Luftraum:schützen MOBILIZE/troops s>g ctx=military p=0.35 need=A
l Kontrolle:übernehmen MOBILIZE/troops s>- with=militär.übern,~luftraum ctx=military p=0.4
l Einsatz:sein MOBILIZE/police s>- A=COP with=@police,@troops p=0.72
l Einsatz:stehen MOBILIZE/police s>- A=COP with=@police p=0.62
l Bereitschaft:halten MOBILIZE/troops s>- with=@troops,@police p=0.45
l Grenze:schicken MOBILIZE/troops s>an obj=@units ctx=military p=0.67
l Stellung:bringen MOBILIZE/police s>- with=~polizist,beamte,~polizei,wasserwerfer,hundertschaft p=0.72
l Stellung:gehen MOBILIZE/troops s>an|bei with=@troops,@police p=0.67
l Alarm:versetzen MOBILIZE/troops s>- with=@troops,streitkräfte need=A ctx=military p=0.72
l Alarmstufe:ausrufen MOBILIZE/police s>- need=A p=0.67
l Truppe:schicken MOBILIZE/troops s>in|nach|an|zu need=A ctx=military p=0.82
l Kurs:nehmen MOBILIZE/troops s>auf with=kriegsschiff,flugzeugträger,zerstörer,fregatte,flotte need=A ctx=military p=0.8
l Präsenz:zeigen MOBILIZE/police s>- with=@police,@troops p=0.45
l Bereitschaft:versetzen MOBILIZE/troops s>- with=@troops,streitkräfte,artillerie,luftabwehr,flotte,einheiten ctx=military need=A p=0.77
n Polizeiaufgebot MOBILIZE/police g>- A=COP p=0.6
n Großaufgebot MOBILIZE/police g|von>- A=COP with=~polizei,beamte,~polizist p=0.72
n Polizeipräsenz MOBILIZE/police g>- A=COP p=0.55
n Raketentest MOBILIZE/weapons g>- ctx=military p=0.5
n Raketenstart MOBILIZE/weapons g>- ctx=military p=0.4 need=A not=satellit,raumfahrt,weltraum
n Atomtest MOBILIZE/weapons g>- ctx=military,cbrn p=0.5
n Atomwaffentest MOBILIZE/weapons g>- ctx=military,cbrn p=0.5
n Nukleartest MOBILIZE/weapons g>- ctx=military,cbrn p=0.5
n Waffentest MOBILIZE/weapons g>- ctx=military p=0.5
n Mobilmachung MOBILIZE/troops g>- ctx=military p=0.5
n Mobilisierung MOBILIZE/troops g>g with=@troops,reservist ctx=military p=0.4
n Manöver MOBILIZE/troops g>- ctx=military p=0.3 need=A not=ausweich,überhol,wende
n Militärübung MOBILIZE/troops g>- ctx=military p=0.4 A=MIL
n Militärparade MOBILIZE/troops g>- ctx=military p=0.4
n Truppenaufmarsch MOBILIZE/troops g>- ctx=military p=0.55
n Truppenverlegung MOBILIZE/troops g>nach|in|an ctx=military p=0.5
n Truppenbewegung MOBILIZE/troops g>nach|in|an ctx=military p=0.45
n Truppenkonzentration MOBILIZE/troops g>an ctx=military p=0.45
n Truppenentsendung MOBILIZE/troops g>nach|in ctx=military p=0.5
n Entsendung MOBILIZE/troops durch>nach|in with=@troops,bundeswehr,kampfflugzeug,kriegsschiff ctx=military p=0.4
n Stationierung MOBILIZE/troops durch|g>in with=@troops,rakete,bundeswehr ctx=military p=0.35 not=stimmt,zustimm,stimmen
n Polizeieinsatz MOBILIZE/police g>- A=COP p=0.4
n Großeinsatz MOBILIZE/police g>- A=COP with=polizei p=0.62
n Verlegung MOBILIZE/troops durch|g>nach|an|in with=@troops,~rakete,marschflugkörper,kampfjet ctx=military p=0.4
n Aufmarsch MOBILIZE/troops g|von>an|gegen with=truppen,~armee,einheiten,militär,grenze,soldaten,panzer,streitkräfte ctx=military need=A p=0.62
n Truppenverstärkung MOBILIZE/troops g|von>an|in ctx=military need=A p=0.5
n Seemanöver MOBILIZE/troops g|von>- ctx=military need=A p=0.45
n Flottenmanöver MOBILIZE/troops g|von>- ctx=military need=A p=0.45
n Schießübung MOBILIZE/troops g|von>- ctx=military need=A p=0.5
n Militärmanöver MOBILIZE/troops g|von>- ctx=military need=A p=0.5
n Großmanöver MOBILIZE/troops g|von>- ctx=military need=A p=0.5
n Teilmobilmachung MOBILIZE/troops g|durch>- ctx=military p=0.55
n Generalmobilmachung MOBILIZE/troops g|durch>- ctx=military p=0.55
v hinwegfeuern MOBILIZE/weapons s>- obj=Rakete,Marschflugkörper ctx=military need=A p=0.82
v hinwegschießen MOBILIZE/weapons s>- obj=Rakete ctx=military need=A p=0.72
v verlegen MOBILIZE/troops s>in|nach|an|zu obj=Patrouillenboot,Polizist,Hundertschaft,Kompanie,Soldat,Einheit,Boot,Schiff,Hubschrauber,Bomber,Flugabwehrsystem,Luftabwehrsystem,Artillerie,Iskander,Sonderpolizei,Polizeieinheit need=A ctx=military p=0.87
v schicken MOBILIZE/troops s>in|nach|an|zu|vor obj=Polizist,Hundertschaft,Kompanie,Grenzschützer,Bereitschaftspolizei,Beamte,Zerstörer,U-Boot,Patrouillenboot,Bomber,Kampfhubschrauber,Sonderpolizei,Schiff,Boot,Küstenwache with=zusätzlich,weitere,~polizist,~hundertschaft,~zerstörer,~u-boot,~bomber,~boot,~schützer,~kompanie,~küstenwache,grenze,region not=hilfe,hilfs,flut,erdbeben,hochwasser need=A p=0.77
v entsenden MOBILIZE/troops s>in|nach|an|zu|vor obj=Polizist,Hundertschaft,Kompanie,Grenzschützer,Bereitschaftspolizei,Beamte,Zerstörer,U-Boot,Patrouillenboot,Bomber,Kampfhubschrauber,Sonderpolizei,Kriegsschiffverband,Militärausbilder,Militärpolizei need=A p=0.77
v beordern MOBILIZE/troops s>in|nach|an|zu|vor obj=Kompanie,Zerstörer,U-Boot,Reservist,Einheit,Militär,Schiff,Bataillon,Geschwader need=A ctx=military p=0.87
v verstärken MOBILIZE/troops s>an|in|um obj=Garnison,Grenztruppe,Grenzpatrouille,Verband,Nato-Ostflanke,Luftabwehr,Flotte,Küstenwache,Militär need=A ctx=military p=0.72
v verdoppeln MOBILIZE/troops s>an|in|auf with=~soldaten,~truppen,grenzschütz,polizist,truppenstärke,kontingent need=A ctx=military p=0.72
v erhöhen MOBILIZE/troops s>an|in|auf with=zahl.der.soldaten,soldaten.auf,truppen.auf,zahl.der.polizisten need=A ctx=military p=0.72
v überfliegen MOBILIZE/troops s>a with=~kampfjet,~kampfflugzeug,~bomber,mig,suchoi,f-16,eurofighter,drohne,~militärflugzeug,aufklärungs,militärmaschine need=A ctx=military p=0.72
v durchqueren MOBILIZE/troops s>a with=~kriegsschiff,~zerstörer,~fregatte,~flugzeugträger,flotte need=A ctx=military p=0.77
v durchfahren MOBILIZE/troops s>a with=~kriegsschiff,~zerstörer,~fregatte,~flugzeugträger need=A ctx=military p=0.77
v aufsteigen MOBILIZE/troops s>gegen with=~abfangjäger,~kampfjet,~kampfflugzeug,alarmrotte,eurofighter need=A ctx=military p=0.9
v abdrängen MOBILIZE/troops s>a with=~kampfjet,~kampfflugzeug,~abfangjäger,f-16,~küstenwache,~kriegsschiff,drohne,~militärflugzeug,eurofighter need=A ctx=military p=0.72
v abfangen MOBILIZE/troops s>a with=~kampfjet,~kampfflugzeug,~abfangjäger,eurofighter not=rakete,drohne,abgeschossen,brief need=A ctx=military p=0.72
v bedrängen MOBILIZE/troops s>a with=~kampfjet,~kampfflugzeug,~kriegsschiff,küstenwache,patrouillenboot need=AR ctx=military p=0.72
v eskortieren MOBILIZE/troops s>a with=~kampfjet,~kampfflugzeug,~kriegsschiff,~fregatte need=A ctx=military p=0.45
v auflaufen MOBILIZE/troops s>vor with=~kriegsschiff,flotte need=A ctx=military p=0.4
v anordnen MOBILIZE/troops s>- obj=Einberufung,Mobilmachung,Teilmobilmachung,Generalmobilmachung,Gefechtsbereitschaft,Alarmbereitschaft,Truppenverlegung need=A ctx=military p=0.87
v verfügen MOBILIZE/troops s>- obj=Mobilmachung,Teilmobilmachung,Generalmobilmachung,Einberufung need=A ctx=military p=0.82
v verkünden MOBILIZE/troops s>- obj=Mobilmachung,Teilmobilmachung,Generalmobilmachung need=A ctx=military p=0.82
v ausrufen MOBILIZE/troops s>- obj=Mobilmachung,Generalmobilmachung,Teilmobilmachung need=A ctx=military p=0.82
v ankündigen MOBILIZE/troops s>- obj=Manöver,Militärübung,Schießübung,Marineübung,Übung,Mobilmachung,Teilmobilmachung,Truppenverstärkung not=gemeinsam mod=planned need=A ctx=military p=0.67
v präsentieren MOBILIZE/weapons s>- obj=Rakete,Drohne,Interkontinentalrakete,Panzer with=~parade need=A ctx=military p=0.72
v vorführen MOBILIZE/weapons s>- obj=Rakete,Drohne,Panzer with=~parade need=A ctx=military p=0.72
v ausbauen MOBILIZE/troops s>an|in obj=Militärbasis,Militärstützpunkt,Stützpunkt,Militärpräsenz,Marinebasis,Präsenz with=militär,~truppen,grenze,insel,flotte need=A ctx=military p=0.67
v errichten MOBILIZE/troops s>an|in obj=Militärbasis,Militärstützpunkt,Marinebasis,Radarstation,Raketenstellung need=A ctx=military p=0.72
v aufstellen MOBILIZE/troops s>an|in obj=Rakete,Raketenabwehr,Luftabwehrsystem,Flugabwehrsystem,Raketenwerfer,Artillerie,Brigade,Abwehrrakete not=wahl,kandidat need=A ctx=military p=0.72
v testen MOBILIZE/weapons s>- obj=Langstreckenrakete,Marschflugkörper,Hyperschallwaffe,Antisatellitenrakete,Trägerrakete,Sarmat need=A ctx=military p=0.87
v üben MOBILIZE/troops s>- with=landung,angriff,blockade,ernstfall,scharfer,invasion,manöver not=kritik,druck,verrat,nachsicht,gemeinsam,rache need=A ctx=military p=0.45
v proben MOBILIZE/troops s>- obj=Ernstfall,Angriff,Landung,Blockade,Invasion,Gegenschlag,Atomschlag with=@troops,~marine need=A ctx=military p=0.67
v verstärken MOBILIZE/troops s>an|in obj=Patrouille,Grenztruppe,Überwachung,Kontrolle,Präsenz with=grenze,küste,gewässer need=A p=0.67
v aufmarschieren MOBILIZE/police s>- with=~polizist,hundertschaft,bereitschaftspolizei A=COP p=0.72
v fliegen MOBILIZE/troops s>- with=~bomber,kampfjets,militärflugzeuge,aufklärungsflugzeug,kampfflugzeuge not=angriff,angriffe,einsätze,bombard need=A ctx=military p=0.62
v schicken MOBILIZE/troops s>in|nach|auf obj=Militär,Armee,Soldat,Truppe,Nationalgarde need=A ctx=military p=0.77
v zeigen MOBILIZE/weapons s>- obj=Panzer,Rakete,Drohne,Waffe with=~parade need=A ctx=military p=0.62
v zusammenrufen MOBILIZE/troops s>- obj=Reservist,Miliz,Freiwillige need=A p=0.67
v bewaffnen MOBILIZE/weapons s>a need=AR p=0.5
v umstellen MOBILIZE/troops s>a with=~kriegsschiff,flugzeug,@troops,~marine,panzer not=auf,ernährung need=AR ctx=military p=0.82
v einfliegen MOBILIZE/troops s>in with=~bomber,~kampfjet,kampfflugzeug,~drohne,militärmaschine,~zone,luftraum ctx=military p=0.77
v kreuzen MOBILIZE/troops s>in|vor|bei with=~kriegsschiff,~fregatte,~zerstörer,~flugzeugträger,kriegsschiffen,marine ctx=military p=0.77
v beordern MOBILIZE/troops s>in|nach|an|zu|vor obj=Marineinfanterist,Marine,Marineinfanterie,Nationalgardist,Fallschirmjäger,Elitesoldat,Kriegsschiff,Kampfjet,Bomber need=A ctx=military p=0.87
l Dienst:stellen MOBILIZE/troops s>in with=~brigade,bataillon,fregatte,u-boot,flugzeugträger,kriegsschiff need=A ctx=military p=0.72
v schießen MOBILIZE/weapons s>über obj=Rakete,Geschoss,Marschflugkörper with=über not=auf,gegen ctx=military need=AR p=0.82
v schießen MOBILIZE s>- obj=Rakete,Kurzstreckenrakete,Mittelstreckenrakete,Interkontinentalrakete,Marschflugkörper,Granate with=meer,see need=A ctx=military p=0.82
v entsenden MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v verlegen MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v schicken MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v beordern MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v stationieren MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v abkommandieren MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v aufbieten MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v zusammenziehen MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v losschicken MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v aufmarschieren MOBILIZE/troops s>in|nach|an|zu|vor|bei obj=@units need=A ctx=military p=0.87
v patrouillieren MOBILIZE/troops s>in|vor|zwischen with=@troops,~fregatte,~kriegsschiff,schiffe need=A ctx=military p=0.87
v bereitstehen MOBILIZE/police s>- with=polizisten,beamte,wasserwerfer,hundertschaften not=hilfe,helfer need=A p=0.72
v verlegen MOBILIZE/troops s>in|nach|an|zu|vor obj=Jet,Bomber,Kampfhubschrauber,Raketenabwehr,Patriot-System,Kriegsgerät need=A ctx=military p=0.87
v reagieren MOBILIZE/troops s>in with=mit.der.stationierung,mit.der.entsendung,mit.der.verlegung need=A ctx=military p=0.72
l Position:beziehen MOBILIZE/troops s>an|bei|in with=@troops,~einheit,~polizist,scharfschütz ctx=military need=A p=0.82
v verlegen MOBILIZE/troops s>in|nach|an obj=Mann not=klinik,krankenhaus,gefängnis,haft need=A ctx=military p=0.87
v einschlagen MOBILIZE/weapons s>- with=ins.meer,im.meer ctx=military need=A p=0.72
v anheben MOBILIZE/police s>- obj=Terrorwarnstufe,Warnstufe,Alarmstufe,Alarmbereitschaft,Gefährdungsstufe need=A p=0.88
v erhöhen MOBILIZE/police s>- obj=Terrorwarnstufe,Warnstufe,Alarmstufe need=A p=0.85
l Stationierung:beginnen MOBILIZE/troops s>- with=~waffe,~rakete,@troops,~system need=A ctx=military p=0.88
v abschießen MOBILIZE/weapons s>- obj=Rakete,Interkontinentalrakete,Marschflugkörper,Kurzstreckenrakete,Mittelstreckenrakete with=ballistisch,~meer,test,richtung,interkontinental not=auf.ein,auf.israel,luftabwehr need=A ctx=military p=0.9
v steigen MOBILIZE/troops s>gegen with=lassen,ließ,ließen obj=Kampfflugzeug,Kampfjet,Luftwaffe,Abfangjäger,Hubschrauber need=A ctx=military p=0.5
v aufsteigen MOBILIZE/troops s>gegen obj=Luftwaffe,Jet,Kampfflugzeug,Abfangjäger,Kampfhubschrauber with=ließ,lassen,ließen,lässt need=A ctx=military p=0.9
l Übung:beginnen MOBILIZE/troops s>- with=schieß,gefecht,luftwaffen,marine,@troops ctx=military need=A p=0.9
l Übung:starten MOBILIZE/troops s>- with=schieß,gefecht,luftwaffen,marine,@troops ctx=military need=A p=0.9
l Schießübung:beginnen MOBILIZE/troops s>- ctx=military need=A p=0.9
l Schießübung:abhalten MOBILIZE/troops s>- ctx=military need=A p=0.9
l Schießübung:starten MOBILIZE/troops s>- ctx=military need=A p=0.9
l Gefechtsübung:beginnen MOBILIZE/troops s>- ctx=military need=A p=0.9
l Gefechtsübung:abhalten MOBILIZE/troops s>- ctx=military need=A p=0.9
v überqueren MOBILIZE/troops s>g|a with=mittellinie,waffenstillstandslinie,demarkationslinie not=~läufer,flüchtling,illegal,schwimmend need=A ctx=military p=0.85
v beschleunigen MOBILIZE/troops s>nach|in|an obj=Entsendung,Verlegung,Stationierung need=A ctx=military p=0.85
v abfeuern MOBILIZE/weapons s>- obj=Rakete,Marschflugkörper,Kurzstreckenrakete,Mittelstreckenrakete,Interkontinentalrakete,Langstreckenrakete,Hyperschallrakete with=ballistisch,erneut,abermals,wieder,weitere not=auf,gegen,nach,in.richtung ctx=military need=A p=0.8
v ankündigen MOBILIZE/troops s>- obj=Mobilisierung,Einberufung,Truppenverlegung,Alarmbereitschaft not=wähler,kapital mod=planned need=A ctx=military p=0.67
v anreichern MOBILIZE/weapons s>- obj=Uran not=verzicht ctx=cbrn p=0.6
v aufsteigen MOBILIZE/troops s>- obj=Militärflugzeug,Kampfjet,Kampfflugzeug,Abfangjäger,Bomber,Militärhubschrauber,Eurofighter with=lassen,ließ,lässt,ließen ctx=military p=0.85
v aufsteigen MOBILIZE/troops s>über|an with=militärflugzeug,militärhubschrauber not=gegen ctx=military p=0.75
v aufziehen MOBILIZE/police s>in|an obj=Polizei,Polizeieinheit,Spezialeinheit,Polizist,Truppe,Sondereinheit with=lassen,ließ,lässt,ließen ctx=military p=0.8
# COERCE
v auseinanderjagen COERCE s>a A=COP p=0.65
v entbinden COERCE s>a with=aufgaben,amt,amtes,pflichten need=AR p=0.56
v entwenden COERCE s>d|- obj=Waffe,Nahrungsmittel,Hilfsgut,Munition p=0.66
v festnehmen COERCE/arrest s>a A=COP ctx=legal p=0.92
v niederknüppeln COERCE s>a A=COP p=0.8
v plündern COERCE s>a|g need=A p=0.5
v verhaften COERCE/arrest s>a A=COP ctx=legal p=0.8
v inhaftieren COERCE/arrest s>a A=COP ctx=legal p=0.92
v internieren COERCE/arrest s>a A=GOV p=0.8
v einsperren COERCE/arrest s>a A=GOV ctx=legal p=0.7
v wegsperren COERCE/arrest s>a A=GOV ctx=legal p=0.5
v einkerkern COERCE/arrest s>a A=GOV ctx=legal p=0.6
v abführen COERCE/arrest s>a A=COP ctx=legal not=steuer,gewinn,geld,abgabe,euro,wasser,luft,beitrag p=0.7
v festsetzen COERCE/arrest s>a A=COP ctx=legal p=0.6 not=preis,termin,datum,zins,betrag,höhe,ziel,frist
v festhalten COERCE/arrest s>a A=COP ctx=legal with=@police,gefängnis,haft,gewahrsam,geheimdienst,grenz not=daran,an,dass p=0.56
v aufgreifen COERCE/arrest s>a A=COP ctx=legal with=@police,grenz,verdächtig,randalierer,~demonstr,plünderer not=thema,idee,vorschlag,frage p=0.71
v gefangennehmen COERCE/arrest s>a A=COP ctx=military p=0.65 not=publikum,jury,zuschauer,leser
v fangen COERCE/arrest s>a A=COP with=~genommen p=0.66
v nehmen COERCE/arrest s>a with=gefangen,fest ctx=military p=0.66
v nehmen COERCE/censor s>a with=vom.netz,vom.sender not=atom,kraftwerk,reaktor,meiler A=GOV p=0.61
v fassen COERCE/arrest s>a A=COP with=~polizei,täter,verdächtig,flucht,ermittler,fahnder p=0.56 not=beschluss,entschluss,zusammen,mut
v fassen COERCE/arrest s>a A=COP with=wurde.er,wurde.sie,wurden.sie,wurde.der.mann,konnte.er,gefasst.worden not=beschluss,entschluss,zusammen,mut,plan,ins.auge,vorsatz need=R p=0.75
v schnappen COERCE/arrest s>a A=COP with=polizei,täter,verdächtig p=0.56
v schnappen COERCE/arrest s>a A=COP with=fbi,spion,mutmaßlich,fahnder,ermittler p=0.66
v zurückpfeifen COERCE s>a need=AR p=0.4
v zurücktreiben COERCE s>a A=COP need=R p=0.6
v zwangsräumen COERCE s>a p=0.8
v überwältigen COERCE/arrest s>a A=COP p=0.7
v vorführen COERCE/arrest s>a with=haftrichter,richter A=COP p=0.56
v verurteilen COERCE s>a A=JUD ctx=legal obj=Täter,Mörder,Attentäter,Terrorist,Terrorverdächtiger,Terrorhelfer,Islamist,Dschihadist,Schleuser,Schlepper,Spion,Betrüger,Hacker,Räuber,Vergewaltiger,Raser,Brandstifter,Geiselnehmer,Entführer,Drogenhändler,Dealer,Mafiaboss,Kriegsverbrecher,Angeklagter,Reichsbürger,Neonazi,Kinderschänder,Rückkehrer,Messerstecher,Steuersünder,Dieb,Bandenmitglied,Ex-Minister,Ex-Präsident,Exminister,Expräsident,Aktivist,Menschenrechtsaktivist,Journalist,Blogger,Dissident,Oppositionspolitiker,Regimekritiker,Kremlkritiker,Menschenrechtler,Polizist,Soldat,Jugendlicher by=court p=0.76
v verurteilen COERCE s>a A=JUD ctx=legal by=court need=R not=scharf,schärfste,international,weltweit,~anschlag,~angriff,gewalt,drohung,vorgehen,haltung,aussage,äußerung,politik,verhalten p=0.66
v verurteilen COERCE s>a A=JUD ctx=legal with=zwangsgeld,bußgeld,schadenersatz,schadensersatz,strafzahlung,sozialstunden,haft,strafe,~gericht,tode,gefängnis,geldstrafe,arrest,richter.am,schuldig,lebenslang,haftstrafe,freiheitsstrafe,peitschen,lagerhaft,abwesenheit p=0.76
v verurteilen COERCE s>a A=JUD ctx=legal by=court with=jahre,monat not=~anschlag,~angriff p=0.76
v verurteilen COERCE s>a A=JUD ctx=legal by=court with=mord,wegen,tod p=0.76
v verurteilen COERCE s>a A=JUD ctx=legal by=court with=als.spion,als.agent,als.auslandsagent,als.terrorist,als.verräter,als.mörder,als.drahtzieher,als.rädelsführer,als.extremist,als.kriegsverbrecher p=0.8
v sprechen COERCE s>a A=JUD ctx=legal with=schuldig p=0.71
v schuldigsprechen COERCE s>a A=JUD ctx=legal p=0.65
v ausweisen COERCE/deport s>a A=GOV ctx=legal p=0.56 with=land,ausländ,~journalist,korrespondent,~bürger,imam,~migrant,~flüchtling,~aktivist,geistlich,priester,wissenschaftler,mitarbeiter,umgehend not=~diplomat,botschaft,plan,statistik,wert
v abschieben COERCE/deport s>a A=GOV ctx=migration not=verantwortung,schuld p=0.92
v deportieren COERCE/deport s>a A=GOV p=0.8
v ausbürgern COERCE/deport s>a A=GOV p=0.8
v zurückschicken COERCE/deport s>a A=GOV ctx=migration with=~flüchtling,~migrant,asyl,geflüchtete p=0.61
v schicken COERCE/deport s>a obj=Flüchtling,Migrant,Asylbewerber,Asylwerber,Asylsuchende,Geflüchtete,Einwanderer with=nach,zurück,in.die.heimat not=hilfe,geld A=GOV ctx=migration need=A p=0.7
v zurückweisen COERCE/deport s>a A=COP ctx=migration not=beschwerde,klage,antrag,einspruch obj=Flüchtling,Migrant,Asylbewerber,Asylsuchende,Schutzsuchende p=0.66
v zurückdrängen COERCE s>a with=@police,grenz A=COP p=0.56
v zurückdrängen COERCE/deport s>a with=~flüchtling,~migrant,schutzsuchend A=COP ctx=migration p=0.66
v umsiedeln COERCE/deport s>a need=A with=zwang,gewaltsam,zwangsweise p=0.56
v vertreiben COERCE/deport s>a p=0.5 need=AR
v vertreiben COERCE/restrict s>a A=COP with=~polizei,tränengas,wasserwerfer,sicherheitskr p=0.66
v auseinandertreiben COERCE/restrict s>a A=COP p=0.65
v verbieten COERCE/ban s>d A=GOV need=R
v verbieten COERCE/ban s>d|a A=GOV
v untersagen COERCE/ban s>d A=GOV need=R
v untersagen COERCE/ban s>d|a A=GOV
v verbannen COERCE/ban s>a|aus A=GOV p=0.5
v erklären COERCE/ban s>a with=extremistisch,terroristisch,illegal,verfassungswidrig,ausländischen.agenten,rechtswidrig,gesetzwidrig A=GOV p=0.56
v einstufen COERCE/ban s>a with=extremistisch,terroristisch,rechtsextrem,rechtsextremistisch,terrororganisation,ausländischer.agent,unerwünscht A=GOV p=0.56
v einstufen COERCE/ban s>a with=agent,agenten,ausländischen.agenten A=GOV p=0.66
v verhängen COERCE/curfew s>gegen|über obj=Ausnahmezustand,Ausgangssperre,Kriegsrecht,Notstand,Quarantäne,Lockdown,Kontaktsperre,Ausgangsbeschränkung,Alarmzustand,Sperrstunde,Belagerungszustand,Isolation A=GOV p=0.8
v verhängen COERCE/ban s>gegen|über|für obj=Verbot,Demonstrationsverbot,Versammlungsverbot,Reiseverbot,Ausreiseverbot,Reisebeschränkung,Nachrichtensperre,Sperre,Fahrverbot,Flugverbot,Blockade,Beschränkung,Beherbergungsverbot A=GOV p=0.76
v verhängen SANCTION s>gegen obj=Strafe with=usa,us-,washington,eu,eu-,brüssel,london,berlin,paris,westen,moskau,russland,peking,china,ankara,türkei,iran,teheran not=~gericht,richter,~haft,~geld,~jahre need=AR p=0.82
v verhängen COERCE s>gegen|über obj=Haftstrafe,Geldstrafe,Strafe,Todesstrafe,Haft,Hausarrest,Untersuchungshaft,Todesurteil,Bußgeld,Urteil,Arrest A=JUD ctx=legal p=0.76
v ausrufen COERCE/curfew s>- obj=Ausnahmezustand,Kriegsrecht,Notstand,Belagerungszustand,Katastrophenzustand A=GOV not=katastroph,hochwasser,unwetter,klima p=0.78
v anordnen COERCE/arrest s>gegen|für obj=Haft,Untersuchungshaft,Hausarrest,Festnahme,Auslieferungshaft A=JUD ctx=legal p=0.76
v anordnen COERCE/restrict s>für|gegen obj=Lockdown,Quarantäne,Ausgangssperre,Schließung,Ausgangsbeschränkung,Sperrung,Räumung A=GOV p=0.61
v verlängern COERCE/curfew s>- obj=Ausnahmezustand,Lockdown,Ausgangssperre,Kriegsrecht,Notstand,Kontaktbeschränkung,Teil-Lockdown A=GOV p=0.61
v verlängern COERCE/arrest s>für|gegen|g obj=Haft,Untersuchungshaft,Hausarrest,Haftstrafe A=JUD ctx=legal p=0.66
v verschärfen COERCE/restrict s>für|gegen obj=Asylgesetz,Asylpolitik,Asylpraxis,Asylrecht,Aufenthaltsrecht,Ausländerrecht,Einreiseregel,Einwanderungsrecht,Versammlungsrecht,Mediengesetz,Visaregel,Zuzugsregel need=A ctx=migration p=0.77
v verschärfen COERCE/restrict s>- obj=Maßnahme,Auflage,Lockdown,Corona-Maßnahme,Corona-Regel,Grenzkontrolle,Beschränkung,Zensur,Ausgangssperre A=GOV p=0.45
v einführen COERCE/restrict s>- obj=Aufnahmestopp,Fahrverbot,Obergrenze,Verbot,Grenzkontrolle,Sperre,Zensur,Ausgangssperre,Geldbuße,Bußgeld,Strafe,Visumpflicht,Meldepflicht,Todesstrafe A=GOV p=0.71
v einschränken COERCE/restrict s>- obj=Einreise,Flüchtlingstransit,Transit,Zuzug need=A ctx=migration p=0.76
v einschränken COERCE/restrict s>a obj=Versammlungsfreiheit,Pressefreiheit,Meinungsfreiheit,Grundrecht,Bewegungsfreiheit,Reisefreiheit,Zugang,Versammlungsrecht,Freiheit,Freiheitsrecht A=GOV p=0.61
v beschneiden COERCE/restrict s>a obj=Versammlungsfreiheit,Pressefreiheit,Meinungsfreiheit,Grundrecht,Recht,Freiheit A=GOV p=0.56
v beschlagnahmen COERCE/seize s>a|g|von A=COP not=@accident ctx=legal p=0.8
v sicherstellen COERCE/seize s>a A=COP ctx=legal p=0.45 with=@police,zoll,razzia,durchsuch not=dass,versorgung act
v konfiszieren COERCE/seize s>a A=COP ctx=legal p=0.8
v pfänden COERCE/seize s>a ctx=legal p=0.5
v enteignen COERCE/seize s>a A=GOV p=0.8
v verstaatlichen COERCE/seize s>a A=GOV ctx=economic p=0.5
v einziehen COERCE/seize s>a|g|d obj=Vermögen,Reisepass,Pass,Führerschein,Waffe A=GOV p=0.56
v durchsuchen COERCE/seize s>a|bei|von|g A=COP ctx=legal not=trümmer,rettung,suchhund
v ausheben COERCE/seize s>a A=COP obj=Waffenlager,Zelle,Terrorzelle,Drogenlabor,Versteck,Terrornetzwerk,Bande,Drogenbande,Drogenring,Schlepperbande,Dealerring,Cannabisplantage not=gemeinsam,zusammen p=0.66
v ausforschen COERCE/arrest s>a obj=Täter,Räuber,Verdächtige,Tatverdächtige,Dieb,Einbrecher,Dealer,Schlepper,Brandstifter,Jugendliche,Mann,Bande with=@police A=COP p=0.7
v zerschlagen COERCE s>a A=COP obj=Netzwerk,Zelle,Terrorzelle,Bande,Ring,Organisation,Drogenring,Demonstration,Protest,Spionagering ctx=legal p=0.66
v aufbringen COERCE/seize s>a obj=Schiff,Tanker,Frachter,Boot,Öltanker,Frachtschiff need=A p=0.76
v kapern COERCE/seize s>a
v entern COERCE/seize s>a
v anhalten COERCE/restrict s>a obj=Schiff,Tanker,Frachter,Konvoi,Öltanker,Hilfskonvoi need=A p=0.56
v stoppen COERCE/restrict s>a obj=Schiff,Boot,Tanker,Frachter,Hilfsflotte,Konvoi,Flüchtlingsboot,Segelboot,Demonstration,Demonstrationszug need=A p=0.61
v zensieren COERCE/censor s>a A=GOV
v löschen COERCE/censor s>a with=twitter,facebook,youtube,instagram,telegram,konto,kanal,beiträge not=brand,feuer p=0.45
v sperren COERCE/censor s>a|g|von obj=Konto,Webseite,Website,Internet,Kanal,Account,Zugang,Internetseite,Nutzerkonto,Facebook,Twitter,Youtube,Mobilfunk,Sender,Nachrichtenportal A=GOV p=0.66
v sperren COERCE/restrict s>a A=GOV p=0.45 act not=@crowd,autobahn,unfall,strecke,bergung,~doping,verband,~verband,spiele
v blockieren COERCE/censor s>a|g obj=Internet,Webseite,Website,Nachrichtenseite,Internetseite,Messenger,Sender,Netzwerk A=GOV p=0.66 not=student,demonstrant,aktivist,bauern,anhänger,menge
v blockieren COERCE/restrict s>a p=0.35 need=AR
v blockieren COERCE/restrict s>a obj=Hafen,Hilfslieferung,Hilfskonvoi,Zufahrt,Seeweg with=@troops,israel,regierung p=0.56
v blockieren REJECT s>a obj=Resolution,Beschluss,Entscheidung,Erklärung,Beitritt,Gesetz,Sanktion,Haushalt,Sanktionspaket,Beitrittsverhandlung p=0.56
v halten REJECT s>a|g with=unbegründet,haltlos,für.den.falschen.weg,für.nicht.gerechtfertigt,für.unnötig,für.überflüssig,für.verfrüht need=A p=0.66
v halten REJECT s>a|g with=für.unrealistisch,für.undurchführbar,für.utopisch,für.nicht.umsetzbar,für.nicht.machbar,für.nicht.finanzierbar need=A p=0.66
v anfangen REJECT s>mit with=~plan,~pläne,~vorschlag,~vorschläge,~vorschlägen need=AR p=0.72
v betrachten REJECT s>a|g with=nichtig,hinfällig,unwirksam,gegenstandslos,nicht.bindend need=A p=0.71
v erklären REJECT s>a|g with=für.nichtig,null.und.nichtig,hinfällig,unwirksam,gegenstandslos,für.unzulässig need=A p=0.71
v abtun REJECT s>g|von obj=Anschuldigung,Vorwurf,Kritik,Bericht,Behauptung,Verdacht,Gerücht,Meldung,Warnung need=A p=0.81
v verteidigen REJECT s>gegen with=gegen.kritik,gegen.die.kritik,gegen.scharfe.kritik,gegen.vorwürfe,gegen.den.vorwurf,gegen.die.vorwürfe need=A p=0.61
v erklären REJECT s>- refl with=für.unschuldig,nicht.schuldig,für.nicht.schuldig need=A p=0.8
v bekennen REJECT s>- refl neg with=nicht.schuldig need=A p=0.8
v bezeichnen REJECT s>a|g|- with=haltlos,unbegründet,aus.der.luft,falschmeldung,fake,verleumd,erfunden,unwahr,spekulation,gegenstandslos,unnötig,überflüssig,verfrüht,nicht.verhandelbar,unrealistisch,indiskutabel need=A p=0.71
v nennen REJECT s>a|g|- with=haltlos,unbegründet,aus.der.luft,falschmeldung,erfunden,unwahr,spekulation,unannehmbar,indiskutabel,überflüssig,verfrüht,unrealistisch,nicht.verhandelbar need=A p=0.71
v bescheiden REJECT s>a|g with=abschlägig need=A p=0.76
v kontern REJECT s>- with=vorwurf,kritik,vorwürfe need=A p=0.61
v widerrufen REJECT s>- obj=Geständnis need=A p=0.56
v abschlagen REJECT s>d|g|a obj=Bitte,Wunsch,Gesuch,Antrag,Angebot,Forderung,Ersuchen,Einladung need=A p=0.81
v ausschlagen REJECT s>g|von|d|a obj=Angebot,Offerte,Einladung,Bitte,Hilfe,Vorschlag,Wunsch,Hilfsangebot,Gesprächsangebot need=A p=0.85
v abtun REJECT s>a|g with=als.propaganda,als.unsinn,als.spekulation,als.lüge,als.erfindung,als.gerücht need=A p=0.76
v zurückweisen REJECT s>g|von obj=Vorwurf,Kritik,Forderung,Anschuldigung,Behauptung,Verdacht,Angebot,Ultimatum,Vorschlag,Klage,Beschwerde,Antrag,Einspruch,Darstellung,Bericht need=A p=0.85
v abweisen REJECT s>a|g obj=Klage,Antrag,Eilantrag,Beschwerde,Einspruch,Berufung,Asylantrag,Verfassungsbeschwerde,Revision,Gesuch A=JUD p=0.8
v verwerfen REJECT s>a|g obj=Beschwerde,Revision,Berufung,Antrag,Klage,Einspruch,Vorschlag,Plan A=JUD p=0.85
v ablehnen REJECT s>a|g|o obj=Antrag,Eilantrag,Gesuch,Vorschlag,Forderung,Plan,Angebot,Gesetz,Entwurf,Bitte,Ersuchen,Misstrauensantrag,Asylantrag,Vermittlung,Einladung,Verhandlung,Auslieferung,Beitritt need=A p=0.85
v wehren REJECT s>gegen refl with=gegen.vorw,gegen.kritik,gegen.die.vorw,gegen.die.kritik,gegen.den.vorwurf,juristisch,vor.gericht,plän,entscheid need=A p=0.66
v sperren REJECT s>gegen refl with=gegen need=A p=0.76
v stemmen REJECT s>gegen refl with=gegen need=A p=0.76
v blockieren REJECT s>a|g obj=Aufnahme,Ratifizierung,Auszahlung,Freigabe,Hilfspaket,Finanzhilfe,Beitrittsgespräch,Beitrittsverhandlung,Erweiterung,Schengen-Beitritt,Nato-Beitritt,Ernennung,Reform,Asylreform,Haushalt,Abkommen need=A p=0.76
v scheitern REJECT an>s with=am.widerstand,am.veto,am.einspruch,am.nein,an.einem.veto,am.votum p=0.66 need=A
v scheitern REJECT vor|an|bei>s with=im.parlament,im.senat,im.bundesrat,im.repräsentantenhaus,in.der.abstimmung p=0.61
v durchfallen REJECT bei|in>s with=parlament,bundesrat,senat,abgeordnete,kongress,abstimmung p=0.61
v verfehlen REJECT in|bei>s with=mehrheit not=absolute,wahl p=0.3
v niederlegen REJECT s>gegen obj=Widerspruch p=0.56
v stoppen REJECT s>a|g obj=Gesetz,Abschiebung,Reform,Projekt,Bau,Dekret,Erlass,Einreisestopp,Verordnung,Auslieferung with=gericht,richter,verfassungs,senat,bundesrat,kongress A=JUD p=0.66
v stoppen COERCE/ban s>a|g obj=Streik,Ausstand,Warnstreik,Kundgebung,Protest,Protestmarsch,Demonstration,Versammlung,Protestcamp need=A by=court p=0.8
v verbieten COERCE/ban s>a|g obj=Streik,Ausstand,Warnstreik need=A by=court p=0.8
v untersagen COERCE/ban s>a|g obj=Streik,Ausstand,Warnstreik need=A by=court p=0.8
v kassieren REJECT s>a|g obj=Gesetz,Urteil,Verordnung,Regelung,Beschluss,Mietendeckel,Verbot A=JUD p=0.71
v einlegen REJECT s>gegen obj=Veto,Einspruch,Widerspruch,Rechtsmittel need=A p=0.81
v vertagen REJECT s>a|g obj=Entscheidung,Abstimmung,Beschluss need=A p=0.35
v verweigern REJECT s>d obj=Unterschrift,Zustimmung,Gespräch,Dialog,Aussage,Hilfe,Anerkennung,Auskunft,Herausgabe,Aufnahme,Genehmigung,Befehl,Gehorsam need=A p=0.81
v versagen REJECT s>d obj=Gefolgschaft,Hilfe,Stimme,Vertrauen need=A p=0.71
v halten REJECT s>- neg with=für.gerechtfertigt,für.sinnvoll,für.notwendig,für.richtig,für.nötig,für.angebracht,viel.davon need=A p=0.66
v geben REJECT q>- obj=Abkommen,Abzug,Amnestie,Aufschub,Ausnahme,Auslieferung,Begnadigung,Beitritt,Beteiligung,Bodentruppe,Deal,Dialog,Einsatz,Entgegenkommen,Entschuldigung,Feuerpause,Friedensgespräch,Garantie,Gespräch,Koalition,Kompromiss,Lockerung,Lösegeld,Militäreinsatz,Mitgliedschaft,Nachverhandlung,Neuwahl,Referendum,Rücknahme,Rücktritt,Rückzug,Schuldenerlass,Schuldenschnitt,Treffen,Verhandlung,Waffenlieferung,Waffenruhe,Zugeständnis,Zusammenarbeit,Zustimmung neg not=ohne,~auslieferungsabkommen need=A p=0.8
v nichtwerden REJECT q>d|mit|an neg need=A p=0.8
v geben REJECT s>- with=keine.verhandlungen,kein.zurück,keine.zugeständnisse,keinen.dialog,keine.gespräche not=gab.keine,gibt.es p=0.45 need=A
v verhandeln REJECT s>mit neg with=nicht.mit need=A p=0.81
v einladen REJECT s>a neg need=AR p=0.5
v weichen REJECT s>- neg with=wird.nicht,werde.nicht need=A p=0.66
v zurücktreten REJECT s>- neg ctx=executive p=0.6
v aufnehmen REJECT s>a neg obj=Flüchtling,Migrant,Asylbewerber,Geflüchtete,Staatsbürger,Verhandlung,Gespräch need=A p=0.76
v liefern REJECT s>an|d neg obj=Waffe,Panzer,Rakete,Marschflugkörper,Taurus,Kampfjet,Munition need=A p=0.81
v schicken REJECT s>in|nach|d neg obj=Soldat,Truppe,Bodentruppe,Waffe,Panzer need=A p=0.81
v entsenden REJECT s>in|nach neg obj=Soldat,Truppe,Bodentruppe need=A p=0.81
v genehmigen REJECT s>a neg need=A p=0.6
v verzichten REJECT s>auf neg need=A p=0.6
v abrücken REJECT s>von neg need=A p=0.7
v abweichen REJECT s>von neg need=A p=0.5
v beugen REJECT s>d neg refl
v lassen REJECT s>von neg refl with=einschüchtern,erpressen,vorschreiben,beirren,abbringen,unter.druck need=A p=0.76
v unterwerfen REJECT s>d neg refl need=A p=0.6
v lassen REJECT s>a|g with=unbeantwortet,ins.leere.laufen,nicht.gelten,abtropfen need=A p=0.66 not=anfrage,fragen
v verhindern REJECT s>a|g|mit obj=Aufnahme,Verhandlung,Beitritt,Einigung,Gespräch,Kompromiss,Abkommen,Reform,Vorhaben with=veto,stimme,vetorecht,blockade,widerstand,parlament,senat,bundesrat,nein need=A p=0.66
v erklären REJECT s>a|g with=für.unvereinbar,für.ungültig,für.unrechtmäßig,für.rechtswidrig,für.nicht.rechtens,für.verfassungswidrig,für.illegal need=A p=0.61
v erklären REJECT s>a|g obj=Wahl,Neuwahl,Parlamentswahl,Gesetz,Reform,Referendum,Dekret,Regelung,Abkommen,Haushalt,Klausel,Steuer,Verordnung with=für.verfassungswidrig,für.ungültig,für.illegal,für.nichtig,für.unzulässig,für.rechtswidrig need=A p=0.71
v abwiegeln REJECT s>- need=A p=0.5
v abwimmeln REJECT s>a need=AR p=0.5
v verschmähen REJECT s>a|g need=A p=0.5
v hintertreiben REJECT s>a|g need=A p=0.5
v aushebeln REJECT s>a|g need=A p=0.45
v negieren REJECT s>a need=A p=0.5
v vereiteln REJECT s>a|g obj=Plan,Beschluss,Vorhaben,Gesetz,Wahl,Reform need=A p=0.45
v abschalten COERCE/censor s>a obj=Internet,Internetzugang,Internetverbindung,Sender,Mobilfunk,Mobilfunknetz,Kanal A=GOV p=0.76
v abschalten COERCE/withhold s>a|d obj=Strom,Wasser,Gas A=GOV p=0.76
v abdrehen COERCE/withhold s>d obj=Gas,Wasser,Strom,Hahn,Gashahn need=A p=0.66
v kappen COERCE/withhold s>d|a|g obj=Strom,Internet,Wasser,Stromversorgung,Wasserversorgung,Internetverbindung,Verbindung,Versorgung A=GOV p=0.61
v drosseln COERCE/censor s>a obj=Internet,Twitter,Youtube A=GOV p=0.66
v vorenthalten COERCE/withhold s>d need=AR p=0.4
v abriegeln COERCE/restrict s>a A=COP
v absperren COERCE/restrict s>a A=COP p=0.5 act
v einkesseln COERCE/restrict s>a A=COP with=~polizei,beamte,~demonstr,polizist p=0.66
v umzingeln COERCE/restrict s>a A=COP with=~polizei,beamte,polizist p=0.61
v auflösen COERCE/restrict s>a A=GOV with=regierung,polizei,gericht,verboten,aufgelöst.worden,präsident p=0.45
v auflösen COERCE/restrict s>a A=COP obj=Veranstaltung,Demonstration,Versammlung,Kundgebung,Protest,Partei,Parlament,Organisation,Lager,Demo,Protestcamp,Sitzblockade,Blockade,Aufzug,Menge,Nationalversammlung,Party,Feier,Protestlager,Menschenmenge p=0.76
v räumen COERCE/restrict s>g|- obj=Barrikade,Straßensperre,Straßenblockade,Protestcamp,Zeltlager,Zeltstadt A=COP with=@troops,~polizist,~polizei,sicherheitskräfte p=0.8
v räumen COERCE/restrict s>a A=COP with=~polizei,protest,~demonstr,besetz,lager,camp,sicherheitskräfte,~aktivist,blockade p=0.76
v niederschlagen COERCE s>a A=GOV obj=Protest,Aufstand,Demonstration,Unruhe,Kundgebung,Revolte,Bewegung,Protestbewegung,Putschversuch p=0.76
v stürmen COERCE/seize s>a with=polizei,spezialeinheit,beamte,sicherheitskräfte,polizist A=COP p=0.76
v hacken COERCE/cyber s>a ctx=cyber A=CRM not=holz
v ausspähen COERCE/cyber s>a need=A p=0.6
v ausspionieren COERCE s>a ctx=intelligence p=0.5
v eindringen COERCE/cyber s>in with=hacker,computer,netzwerk,server,~system ctx=cyber A=CRM p=0.66
v erbeuten COERCE/cyber s>von|bei with=hacker,cyber,daten ctx=cyber A=CRM p=0.56
v lahmlegen COERCE/cyber s>a with=hacker,cyber,ransomware,angriff ctx=cyber p=0.76
v verschaffen COERCE/cyber s>zu refl with=hacker,zugang ctx=cyber p=0.56
v manipulieren COERCE/misinformation s>a obj=Wahl,Wahlergebnis,Abstimmung,Wähler need=A p=0.4
v annektieren COERCE/seize s>a ctx=military
v besetzen COERCE/seize s>a with=@troops,einheiten,besatzungs,bewaffnet,maskiert,kämpfer ctx=military p=0.61
v einmarschieren ASSAULT s>in ctx=military
v entmachten COERCE s>a need=AR p=0.65
v absetzen COERCE s>a ctx=executive p=0.45 need=R act not=notruf,meldung,tweet,autos,ticket,stück,exemplar
v entheben COERCE s>a ctx=executive
v entlassen COERCE s>a ctx=executive with=minister,regierung,präsident,chef p=0.3 need=AR
v feuern COERCE s>a ctx=executive with=~minister,~chef,direktor not=auf,rakete,schuss p=0.4 need=AR
v stürzen COERCE s>a ctx=executive need=AR p=0.5 not=~krise,ins.chaos,krise,chaos,in.die,ins
v hindern COERCE/restrict s>a|an p=0.5
v zwingen COERCE s>a p=0.45 need=AR
v nötigen COERCE s>a p=0.45 need=AR
v unterdrücken COERCE s>a p=0.45
v schikanieren COERCE s>a p=0.5
v drangsalieren COERCE s>a p=0.5
v einschüchtern COERCE s>a p=0.5
v überwachen COERCE s>a p=0.35 need=AR
v bespitzeln COERCE s>a ctx=intelligence
v beschatten COERCE s>a ctx=intelligence p=0.5
v abhören COERCE s>a ctx=intelligence p=0.55
v bestrafen COERCE s>a p=0.5
v vernehmen COERCE s>a A=COP p=0.4
v verhören COERCE s>a A=COP p=0.5
v degradieren COERCE s>a p=0.5
v aneignen COERCE/seize s>a refl p=0.5
v durchgreifen COERCE s>gegen p=0.5
v vorgehen COERCE s>gegen with=@police,~armee,~militär,hart,tränengas,wasserwerfer,massiv not=gewaltsam,brutal,schlagstöcke,knüppel,munition,gummigeschoss,schusswaff A=COP p=0.61
v einschreiten COERCE s>gegen with=polizei,polizist,beamte A=COP p=0.56
v zugreifen COERCE/arrest s>- A=COP with=polizei,behörde,spezialkräfte,ermittler p=0.56
v einsetzen COERCE s>gegen obj=@crowdArms A=COP p=0.71
v feuern COERCE s>auf|gegen obj=@crowdArms A=COP p=0.71
v abfeuern COERCE s>auf|gegen obj=@crowdArms A=COP p=0.71
v schließen COERCE/restrict s>a obj=Grenze,Grenzübergang,Moschee,Sender,Redaktion,Zeitung,Luftraum,Büro,Schule,Nichtregierungsorganisation A=GOV p=0.61
v entziehen COERCE/restrict s>d A=GOV obj=Lizenz,Staatsbürgerschaft,Staatsangehörigkeit,Zulassung,Akkreditierung,Sendelizenz,Aufenthaltsrecht,Immunität,Pass,Mandat,Visum,Lehrerlaubnis p=0.61
v entziehen COERCE/restrict s>d A=GOV p=0.35 need=AR not=sich,boden
v aberkennen COERCE/restrict s>d A=GOV p=0.5
v aufheben COERCE s>g|von obj=Immunität ctx=legal A=LEG p=0.66
v ausschreiben COERCE/arrest s>a with=fahndung A=COP ctx=legal p=0.61
v putschen COERCE s>gegen A=MIL ctx=military p=0.8
v ergreifen COERCE s>- obj=Macht A=MIL p=0.56
v übernehmen COERCE s>in obj=Macht with=militär,armee,putsch,rebellen,taliban p=0.61
v übernehmen COERCE/seize s>über obj=Kontrolle with=@troops ctx=military p=0.56
v bringen COERCE/seize s>a with=unter.ihre.kontrolle,unter.seine.kontrolle,unter.kontrolle not=feuer,brand,lage,~flammen,virus ctx=military need=A p=0.61
v bringen COERCE/arrest s>a with=hinter.gitter A=GOV ctx=legal p=0.66
v bringen COERCE/censor s>a with=zum.schweigen p=0.45 need=A
v verbüßen COERCE/arrest ->s with=muss,müssen,lagerhaft,strafkolonie,haft A=JUD ctx=legal p=0.56
v müssen COERCE ->s with=ins.gefängnis,hinter.gitter,in.haft A=JUD ctx=legal p=0.66
v kommen COERCE/arrest ->s with=hinter.gitter,in.den.arrest A=JUD ctx=legal p=0.66
v sitzen COERCE/arrest ->s with=hinter.gittern A=JUD ctx=legal p=0.66
v wandern COERCE/arrest ->s with=ins.gefängnis,hinter.gitter A=JUD ctx=legal p=0.66
v stellen COERCE/seize s>a with=zwangsverwaltung,staatlicher.kontrolle,staatliche.kontrolle,treuhandverwaltung A=JUD p=0.66
v stellen COERCE/restrict s>a with=unter.quarantäne,unter.beobachtung,unter.aufsicht A=GOV p=0.56
v wegtragen COERCE/restrict s>a with=@police,@crowd A=COP p=0.66
v abtransportieren COERCE/arrest s>a with=@police,@crowd,gefangen A=COP p=0.56
v abholen COERCE/arrest s>a with=~polizei,geheimdienst,~polizist A=COP p=0.56
v fortschaffen COERCE/arrest s>a A=COP p=0.5
v wegbringen COERCE/arrest s>a with=@police A=COP p=0.56
v belegen COERCE s>a with=geldstrafe,bußgeld,geldbuße A=GOV ctx=legal p=0.66
v verdonnern COERCE s>a A=JUD ctx=legal p=0.6
v verfügen COERCE/restrict s>gegen|für obj=Ausreiseverbot,Ausgangssperre,Quarantäne,Schließung,Verbot,Sperrung,Kontaktverbot,Lockdown A=GOV p=0.61
v erlassen COERCE/curfew s>für|gegen|über obj=Ausgangssperre,Versammlungsverbot,Demonstrationsverbot,Ausgangsbeschränkung,Aufenthaltsverbot,Ausreiseverbot A=GOV p=0.66
v ergehen COERCE ->gegen with=~strafe,~strafen,haftbefehl,urteil A=JUD ctx=legal p=0.56
v erhalten COERCE ->s obj=Haftstrafe,Freiheitsstrafe,Bewährungsstrafe,Geldstrafe,Gefängnisstrafe,Höchststrafe A=JUD ctx=legal p=0.61
v erhalten COERCE ->s with=jahre.gefängnis,jahre.haft,monate.haft A=JUD ctx=legal p=0.45
v bekommen COERCE ->s obj=Haftstrafe,Freiheitsstrafe,Bewährungsstrafe,Geldstrafe,Gefängnisstrafe,Höchststrafe A=JUD ctx=legal p=0.61
v bestätigen COERCE s>gegen|g obj=Todesurteil,Haftstrafe,Verurteilung,Urteil,Freiheitsstrafe A=JUD ctx=legal p=0.66
v vollstrecken COERCE/arrest s>gegen obj=Haftbefehl A=COP ctx=legal p=0.66
v klicken COERCE/arrest ->für|bei with=handschellen A=COP ctx=legal p=0.66
v verweisen COERCE/deport s>a with=des.landes A=GOV p=0.71
v verweigern COERCE/restrict s>d obj=Einreise,Zutritt,Ausreise,Aufenthaltsgenehmigung A=GOV p=0.61
v dichtmachen COERCE/restrict s>a obj=Grenze,Grenzübergang,Sender,Redaktion,Luftraum A=GOV p=0.66
v abweisen COERCE/deport s>a obj=Flüchtling,Migrant,Asylbewerber,Asylsuchende A=COP ctx=migration p=0.61
v verriegeln COERCE/restrict s>a A=GOV obj=Grenze,Grenzübergang,Gebäude,Zugang p=0.56
v ablösen COERCE s>a ctx=executive obj=Minister,Polizeichef,Armeechef,Gouverneur,Befehlshaber,Kommandeur need=A p=0.4
v drängen COERCE s>a with=aus.dem.amt ctx=executive p=0.56
v jagen COERCE s>a with=aus.dem.amt,aus.dem.land p=0.56
v setzen COERCE s>- with=verfassung.außer,außer.kraft not=impf,sanktion,zoll A=GOV p=0.45
v ausschalten COERCE s>a with=opposition,medien,kritiker p=0.4 need=A
v knebeln COERCE/censor s>a p=0.45
v umstürzen COERCE s>a ctx=executive need=AR p=0.4
v einkassieren COERCE/seize s>a A=COP with=@police p=0.66
l Asylrecht:aussetzen COERCE s>- ctx=asylum p=0.66
l Ausgangssperre:gelten COERCE/curfew ->- p=0.76
l Ausreise:verbieten COERCE s>d
l Ausreise:verweigern COERCE s>d
l Abschiebung:anordnen COERCE/deport s>g
l Ausweisung:anordnen COERCE/deport s>g
l Auslieferung:anordnen COERCE/deport s>g
l Gewahrsam:nehmen COERCE/arrest s>a A=COP ctx=legal p=0.8
l Gewahrsam:kommen COERCE/arrest ->s A=COP ctx=legal not=ums.leben,zu.tode
l Gewahrsam:befinden COERCE/arrest ->s A=COP ctx=legal p=0.45
l Gewahrsam:bringen COERCE/arrest s>a A=COP ctx=legal p=0.66
l Grundrecht:aussetzen COERCE s>- p=0.66
l Grundrecht:einschränken COERCE s>- p=0.61
l Haft:nehmen COERCE/arrest s>a A=COP ctx=legal p=0.8
l Haft:kommen COERCE/arrest ->s A=JUD ctx=legal p=0.61 not=aus
l Haft:bleiben COERCE/arrest ->s A=JUD ctx=legal p=0.56
l Haft:müssen COERCE ->s A=JUD ctx=legal with=in p=0.66
l Haft:befinden COERCE/arrest ->s A=JUD ctx=legal p=0.4 not=geiselhaft
l Haft:sitzen COERCE/arrest ->s A=JUD ctx=legal p=0.74
l Haft:verurteilen COERCE s>a A=JUD ctx=legal
l Haft:schicken COERCE/arrest s>a A=JUD ctx=legal p=0.66
l Haft:stecken COERCE/arrest s>a A=GOV ctx=legal p=0.61
l Notbremse:ziehen COERCE s>- p=0.3 need=A
l Parlament:auflösen COERCE s>- with=putsch,@troops,junta p=0.56
l Schlagstock:einsetzen COERCE s>gegen A=COP
l Untersuchungshaft:nehmen COERCE/arrest s>a A=COP ctx=legal p=0.8
l Untersuchungshaft:sitzen COERCE/arrest ->s A=JUD ctx=legal p=0.71
l Untersuchungshaft:kommen COERCE/arrest ->s A=JUD ctx=legal
l Gefängnis:müssen COERCE ->s A=JUD ctx=legal with=ins p=0.66
l Gefängnis:kommen COERCE/arrest ->s A=JUD ctx=legal with=ins p=0.61
l Gefängnis:werfen COERCE/arrest s>a A=GOV ctx=legal p=0.66
l Gefängnis:stecken COERCE/arrest s>a A=GOV ctx=legal p=0.66
l Gefängnis:bringen COERCE/arrest s>a A=COP ctx=legal p=0.56
l Gefängnis:sitzen COERCE/arrest ->s A=JUD ctx=legal p=0.68
l Strafkolonie:verlegen COERCE/arrest s>a A=GOV ctx=legal p=0.56
l Gefängnis:verlegen COERCE/arrest s>a A=GOV ctx=legal p=0.45
l Haftbefehl:erlassen COERCE/arrest s>gegen A=JUD ctx=legal p=0.8
l Haftbefehl:ausstellen COERCE/arrest s>gegen A=JUD ctx=legal
l Haftbefehl:erneuern COERCE/arrest s>gegen A=JUD ctx=legal p=0.8
l Haftbefehl:reaktivieren COERCE/arrest s>gegen A=JUD ctx=legal p=0.8
l Haftbefehl:ergehen COERCE/arrest ->gegen A=JUD ctx=legal p=0.8
l Hausarrest:stellen COERCE/arrest s>a A=GOV ctx=legal p=0.8
l Arrest:stellen COERCE/arrest s>a A=GOV ctx=legal
l Arrest:verurteilen COERCE s>a A=JUD ctx=legal
l Hausarrest:stehen COERCE/arrest ->s A=GOV ctx=legal p=0.71
l Fahndung:ausschreiben COERCE/arrest s>a A=COP ctx=legal p=0.61
l Fahndungsliste:setzen COERCE/arrest s>a A=GOV ctx=legal p=0.61
l Handschelle:abführen COERCE/arrest s>a A=COP ctx=legal
l Handschelle:anlegen COERCE/arrest s>d A=COP ctx=legal
l Quarantäne:stellen COERCE/restrict s>a A=GOV p=0.61
l Quarantäne:stehen COERCE/restrict ->s with=unter A=GOV p=0.71
l Verbot:erlassen COERCE/ban s>für|gegen A=GOV
l Verbot:aussprechen COERCE/ban s>für|gegen A=GOV not=sich p=0.66
l Urteil:bestätigen COERCE s>gegen A=JUD ctx=legal p=0.76
l Urteil:verkünden COERCE s>gegen A=JUD ctx=legal p=0.56
l Urteil:fällen COERCE s>gegen A=JUD ctx=legal p=0.56
l Todesurteil:verhängen COERCE s>gegen A=JUD ctx=legal
l Todesurteil:bestätigen COERCE s>gegen A=JUD ctx=legal
l Haftstrafe:verbüßen COERCE/arrest ->s A=JUD ctx=legal p=0.4
l Haftstrafe:erhalten COERCE ->s A=JUD ctx=legal p=0.61
l Haftstrafe:bekommen COERCE ->s A=JUD ctx=legal p=0.61
l Haftstrafe:antreten COERCE/arrest ->s A=JUD ctx=legal p=0.45
l Bußgeld:verhängen COERCE s>gegen A=GOV ctx=legal
l Bußgeld:zahlen COERCE an>s with=muss,müssen,musste,mussten A=GOV ctx=legal p=0.62
l Strafe:zahlen COERCE an>s with=million,milliarde,euro,dollar,franken A=GOV ctx=legal need=R p=0.62
l Strafe:aufbrummen COERCE s>d with=million,milliarde,euro,dollar,franken ctx=legal p=0.82
l Strafe:bezahlen COERCE an>s with=million,milliarde,euro,dollar,franken,muss,müssen,musste,mussten A=GOV ctx=legal need=R p=0.67
l Bußgeld:bezahlen COERCE an>s with=muss,müssen,musste,mussten A=GOV ctx=legal p=0.67
l Geldstrafe:bezahlen COERCE ->s A=JUD ctx=legal with=muss,müssen,musste,mussten p=0.67
l Geldstrafe:zahlen COERCE ->s A=JUD ctx=legal with=muss,müssen p=0.56
l Macht:übernehmen COERCE s>in A=MIL with=militär,armee,putsch,rebellen,taliban ctx=military
l Macht:reißen COERCE s>in with=an A=MIL ctx=military
l Macht:bringen COERCE/seize s>- with=~armee,~militär,~rebellen,putsch ctx=military p=0.56
l Verfassung:aussetzen COERCE s>- p=0.66
l Verkehr:ziehen COERCE/seize s>a A=COP p=0.3
l Besitz:nehmen COERCE/seize s>a need=A p=0.4
l Kontrolle:bringen COERCE/seize s>a with=@troops,stadt,ort,gebiet not=feuer,brand,lage,~flammen,virus ctx=military p=0.61
l Tränengas:einsetzen COERCE s>gegen A=COP p=0.71
l Tränengas:feuern COERCE s>auf|gegen A=COP p=0.71
l Tränengas:vorgehen COERCE s>gegen A=COP p=0.71
l Wasserwerfer:einsetzen COERCE s>gegen A=COP
l Wasserwerfer:vorgehen COERCE s>gegen A=COP p=0.71
l Wasserwerfer:vertreiben COERCE s>a A=COP p=0.71
l Tränengas:vertreiben COERCE s>a A=COP p=0.71
l Tränengas:auflösen COERCE s>a A=COP p=0.71
l Wasserwerfer:auflösen COERCE s>a A=COP p=0.71
l Polizeigewahrsam:nehmen COERCE/arrest s>a A=COP ctx=legal p=0.8
l Lagerhaft:verurteilen COERCE s>a A=JUD ctx=legal
l Strafkolonie:bringen COERCE/arrest s>a A=GOV ctx=legal p=0.56
l Kaution:festsetzen COERCE s>für A=JUD ctx=legal p=0.35
l Visum:verweigern COERCE/restrict s>d A=GOV p=0.56
l Schweigen:bringen COERCE/censor s>a p=0.45
n Festnahme COERCE/arrest durch>g A=COP ctx=legal p=0.65
n Verhaftung COERCE/arrest durch>g A=COP ctx=legal p=0.5
n Inhaftierung COERCE/arrest durch>g A=GOV ctx=legal p=0.4 need=R
n Gefangennahme COERCE/arrest durch>g p=0.4 need=R
n Ingewahrsamnahme COERCE/arrest durch>g A=COP ctx=legal p=0.5
n Razzia COERCE/seize g>gegen|bei A=COP ctx=legal p=0.55
l Razzia:geben COERCE/seize ->gegen|bei A=COP ctx=legal p=0.77
l Durchsuchung:geben COERCE/seize ->bei|in A=COP ctx=legal p=0.75
l Durchsuchung:durchführen COERCE/seize s>bei|in A=COP ctx=legal p=0.75
n Durchsuchung COERCE/seize g>g|bei|in A=COP ctx=legal p=0.45
n Hausdurchsuchung COERCE/seize g>g|bei|in A=COP ctx=legal p=0.5
n Beschlagnahmung COERCE/seize durch>g A=COP ctx=legal p=0.45
n Beschlagnahme COERCE/seize durch>g A=COP ctx=legal p=0.45
n Enteignung COERCE/seize durch>g A=GOV p=0.35 need=R
n Annexion COERCE/seize durch>g ctx=military p=0.35 need=R
n Abschiebung COERCE/deport durch>g A=GOV ctx=migration p=0.35 need=R
n Zwangsumsiedlung COERCE/deport durch>g A=GOV p=0.4 need=R
n Ausgangssperre COERCE/curfew g>- A=GOV p=0.35
n Ausnahmezustand COERCE/curfew g>- A=GOV p=0.3
n Lockdown COERCE/curfew g>- A=GOV p=0.25
n Haftbefehl COERCE/arrest g>gegen A=JUD ctx=legal p=0.35
n Untersuchungshaft COERCE/arrest ->g A=JUD ctx=legal p=0.3
n Hausarrest COERCE/arrest ->g A=GOV ctx=legal p=0.3
n Verurteilung COERCE durch>g A=JUD ctx=legal p=0.35 need=R not=pauschal,scharf,international
n Schuldspruch COERCE g>gegen A=JUD ctx=legal p=0.45 need=R
n Todesurteil COERCE g>gegen A=JUD ctx=legal p=0.5
n Haftstrafe COERCE g>gegen|für A=JUD ctx=legal p=0.4 need=R
n Gefängnisstrafe COERCE g>gegen|für A=JUD ctx=legal p=0.4 need=R
n Putsch COERCE g>gegen A=MIL ctx=military p=0.45
n Staatsstreich COERCE g>gegen A=MIL ctx=military p=0.5
n Putschversuch COERCE g>gegen A=MIL ctx=military p=0.5
n Machtübernahme COERCE g|durch>in ctx=military p=0.35 need=A
n Hackerangriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Hackangriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Hackerattacke COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n Cyberangriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.55
n Cyberattacke COERCE/cyber g|von>auf|gegen ctx=cyber p=0.55
n Desinformationskampagne COERCE/misinformation g>gegen p=0.35 need=A
n Blockade COERCE/restrict g|durch>g p=0.3 need=AR
n Seeblockade COERCE/restrict g|durch>g ctx=military p=0.4
n Internetsperre COERCE/censor g|durch>- A=GOV p=0.45
n Invasion ASSAULT g|von>in|g ctx=military p=0.45
n Räumung COERCE/restrict durch>g A=COP p=0.35
n Niederschlagung COERCE durch>g A=GOV p=0.4
n Repression COERCE g|durch>gegen p=0.35 need=R
n Demonstrationsverbot COERCE/ban g>gegen A=GOV p=0.5
n Versammlungsverbot COERCE/ban g>gegen A=GOV p=0.5
n Betätigungsverbot COERCE/ban durch>für|gegen A=GOV p=0.45
n Ausreiseverbot COERCE/ban durch>für|gegen A=GOV p=0.45
n Sendeverbot COERCE/censor durch>für|gegen|g A=GOV p=0.45
n Verbot COERCE/ban durch>g A=GOV p=0.3 need=R
n Strafe COERCE g>gegen|für A=JUD ctx=legal p=0.3 need=R not=~sanktion,verhäng
n Freiheitsstrafe COERCE g>gegen|für A=JUD ctx=legal p=0.35 need=R
n Zwangsverwaltung COERCE/seize durch>für|g p=0.4
n Grenzschließung COERCE/restrict g|durch>für|zu A=GOV p=0.4
n Ausgangsbeschränkung COERCE/curfew g>für A=GOV p=0.3
n Polizeigewalt ASSAULT g>gegen A=COP p=0.3 need=R
n Haft COERCE ->für with=lebenslang,jahre,jahren A=JUD ctx=legal p=0.45 not=nach,aus,frei
n Haft COERCE ->für with=haft.für A=JUD ctx=legal need=R p=0.56 not=nach,aus,frei,droht,fordern,fordert
n Zwangsräumung COERCE/restrict g|durch>g A=GOV p=0.45
n Abschiebehaft COERCE/arrest ->für A=GOV ctx=legal p=0.4
n Polizeirazzia COERCE/seize g|durch>gegen|in A=COP p=0.55
n Großrazzia COERCE/seize g|durch>gegen|in A=COP p=0.55
n Massenverhaftung COERCE/arrest durch>g A=COP p=0.55
n Massenfestnahme COERCE/arrest durch>g A=COP p=0.55
n Verhaftungswelle COERCE/arrest durch>gegen A=COP p=0.5
n Parteiverbot COERCE/ban g>gegen|für A=JUD p=0.3 need=R
n Einreisestopp COERCE/restrict g>für p=0.4
n Massenabschiebung COERCE/deport durch>g A=GOV p=0.45
v lostreten COERCE s>gegen obj=Verhaftungswelle,Säuberungswelle p=0.66
v mitnehmen COERCE/arrest s>a with=~polizei,~polizist,zivilbeamte,verhör,sicherheitskräfte,reporter,~teilnehmer,~aktivist,~demonstr,wache A=COP need=R p=0.71
v wegtragen COERCE/restrict s>a with=~polizei,~demonstr,~aktivist,~polizist A=COP p=0.66
v wegschleppen COERCE/arrest s>a A=COP p=0.55
v abtransportieren COERCE/arrest s>a with=~demonstr,gefangen,häftling,~aktivist A=COP p=0.56
v gängeln COERCE s>a A=GOV p=0.5
l Riegel:vorschieben COERCE/restrict s>d p=0.56
l Landesverweis:aussprechen COERCE/deport s>gegen|über not=sich p=0.66
l Einreise:verweigern COERCE/restrict s>d
l Einreise:verwehren COERCE/restrict s>d A=GOV
l Haft:verurteilen COERCE s>a A=JUD ctx=legal need=R p=0.85
l Haft:verhängen COERCE s>gegen A=JUD ctx=legal p=0.76
l Haft:setzen COERCE/arrest s>a A=COP ctx=legal p=0.71
l Haft:bekommen COERCE ->s with=~jahre,~monate,~wochen,~tage,lebenslang not=in.haft,in.der.haft,aus.der.haft,für.seine,für.ihre A=JUD ctx=legal need=R p=0.8
l Haft:ausfassen COERCE ->s with=~jahre,~monate,~wochen,~tage,lebenslang not=in.haft,in.der.haft,aus.der.haft,für.seine,für.ihre A=JUD ctx=legal need=R p=0.8
l Haftstrafe:ausfassen COERCE ->s A=JUD ctx=legal need=R p=0.8
l Abschiebehaft:sitzen COERCE/arrest ->s A=GOV ctx=legal p=0.71
l Abschiebehaft:nehmen COERCE/arrest s>a A=GOV ctx=legal p=0.81
l Verkehr:ziehen COERCE/seize s>a with=aus.dem p=0.61
l Kontrolle:stellen COERCE/seize s>a with=unter need=AR p=0.56
l Bundesaufsicht:stellen COERCE/restrict s>a p=0.66
l Aufsicht:stellen COERCE/restrict s>a with=unter need=AR p=0.56
l Wohnung:durchsuchen COERCE/seize s>g|von A=COP p=0.82
l Büro:durchsuchen COERCE/seize s>g|von A=COP p=0.81
l Konto:einfrieren COERCE/seize s>g|von A=JUD with=gericht,staatsanwalt,justiz,behörde,ermittl p=0.66
l Immunität:aufheben COERCE s>g|von A=LEG ctx=legal p=0.66
l Immunität:beschließen COERCE s>g|von with=~aufhebung ctx=legal need=A p=0.82
l Immunität:stimmen COERCE s>g|von with=~aufhebung ctx=legal need=A p=0.72
l Mandat:entziehen COERCE s>d need=AR p=0.56
l Lizenz:entziehen COERCE/censor s>d A=GOV p=0.66
l Staatsbürgerschaft:entziehen COERCE s>d A=GOV p=0.76
l Pass:entziehen COERCE/restrict s>d A=GOV p=0.71
l Aufenthaltserlaubnis:entziehen COERCE/restrict s>d A=GOV p=0.66
l Sendelizenz:entziehen COERCE/censor s>d A=GOV p=0.76
v umwandeln COERCE s>gegen|a obj=Bewährungsstrafe with=haft,haftstrafe,gefängnisstrafe,lagerhaft A=JUD ctx=legal p=0.76
v verfügen COERCE/ban s>g|von|a obj=Auflösung,Verbot,Schließung,Liquidierung,Zwangsauflösung not=~koalition,~parlament,kammer need=R A=GOV p=0.76
v dichtmachen COERCE/ban s>a need=AR p=0.55
v verlassen COERCE/restrict ->s neg obj=Land,Wohnung,Haus,Stadt,Insel with=darf,durfte,dürfen,durften,dürfe A=GOV p=0.71
v verlassen SANCTION/expel ->s obj=Land with=~diplomat,botschaft,~attaché,konsul,gesandt,~vertretung,gesandtschaft not=abgezogen,freiwillig need=R ctx=diplomatic A=GOV p=0.72
v einreisen COERCE/restrict ->s neg with=darf,durfte,dürfen,durften,dürfe A=GOV p=0.71
v ausreisen COERCE/restrict ->s neg with=darf,durfte,dürfen,durften,dürfe A=GOV p=0.71
v kandidieren COERCE/restrict ->s neg with=darf,durfte,dürfen,durften,dürfe A=GOV p=0.71
v antreten COERCE/restrict ->s neg with=darf,durfte,dürfen,durften,dürfe not=spiel,olympi,mannschaft,trainer,wettkampf A=GOV p=0.66
v senden COERCE/censor ->s neg with=darf,durfte,dürfen,durften,dürfe A=GOV p=0.71
l Tür:setzen COERCE s>a with=vor.die ctx=executive need=AR p=0.71
v entdecken COERCE/seize s>a obj=Waffenlager,Waffenversteck,Drogenlabor,Sprengstoff with=ermittler,@police need=A p=0.66
l Kriegsrecht:stellen COERCE/restrict s>a with=unter A=GOV p=0.81
l Ausnahmezustand:stellen COERCE/restrict s>a with=unter A=GOV p=0.81
l Zwangsverwaltung:stellen COERCE/seize s>a with=unter A=GOV p=0.71
l Bord:holen COERCE/arrest s>a with=soldat,@police,@troops,~marine,beamt not=verletzt,gerett,schiffbrüch,evakuier A=MIL p=0.71
l Bord:führen COERCE/arrest s>a with=von.bord,soldat,@police not=verletzt,gerett A=COP p=0.71
l Bord:bringen COERCE/arrest s>a with=soldat,@police not=verletzt,gerett,schiffbrüch A=COP p=0.56
l Handschelle:führen COERCE/arrest s>a A=COP p=0.76
l Handschelle:legen COERCE/arrest s>d|a A=COP p=0.76
v belegen COERCE/ban s>a with=~politikverbot,betätigungsverbot,ausreiseverbot,berufsverbot,redeverbot,auftrittsverbot,hausarrest A=GOV p=0.76
v verbringen COERCE/arrest ->s obj=Gefängnis,Haft,Kolonie,Strafkolonie,Straflager,Lager,Zelle,Hochsicherheitsgefängnis with=muss,müssen,soll,sollen A=JUD ctx=legal p=0.76
v ausschließen COERCE/restrict s>a with=von.der.kandidatur,von.der.wahl,von.den.wahl,von.öffentlichen,von.allen.öffentlichen,ämtern,von.der.sitzung,von.der.debatte,wahlkommission not=mitglied,partei,sanktion A=JUD need=R p=0.66
v ausschließen COERCE/restrict s>a obj=Frau,Mädchen,Minderheit,Opposition,Bewerber,Kandidat with=~universität,~schule,unterricht,~wahl,~ämter,öffentlich,~hochschul need=A p=0.71
v sprengen COERCE/seize s>a obj=Ring,Waffenhändlerring,Schmugglerring,Schleuserring,Drogenring,Netzwerk,Bande,Menschenhändlerring,Spionagering need=A A=COP p=0.76
v beschließen COERCE/restrict s>für obj=Obergrenze,Aufnahmestopp,Einreisestopp,Grenzkontrolle,Grenzzaun need=A ctx=migration p=0.76
v festlegen COERCE/restrict s>für obj=Obergrenze need=A ctx=migration p=0.72
v beschließen COERCE/restrict s>über|für|in obj=Flugverbotszone,Flugverbot,Seeblockade need=A ctx=military p=0.76
v verhängen COERCE/restrict s>über|für|in obj=Flugverbotszone,Flugverbot,Seeblockade need=A ctx=military p=0.76
v einrichten COERCE/restrict s>über|für|in obj=Flugverbotszone,Sperrzone,Militärzone,Seeblockade need=A ctx=military p=0.71
v verlängern COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v verschärfen COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v durchführen COERCE/restrict s>- obj=Grenzkontrolle,Einreisekontrolle ctx=migration need=A p=0.75
v ausweiten COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v einführen COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v wiedereinführen COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v erlassen COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v verkünden COERCE/restrict s>für|gegen|über|in obj=Ausnahmezustand,Kriegsrecht,Notstand,Ausgangssperre,Ausgangsbeschränkung,Verbot,Sperre,Sperrung,Lockdown,Quarantäne,Zensur,Einreisestopp,Reisebeschränkung,Grenzkontrolle,Kontaktbeschränkung need=A p=0.71
v entziehen COERCE/restrict s>d obj=Sonderstatus,Autonomie,Wahlrecht,Staatsbürgerschaft,Staatsangehörigkeit,Lizenz,Sendelizenz,Akkreditierung need=R p=0.81
v verlegen COERCE/arrest s>a obj=Straflager,Gefängnis,Haftanstalt,Kolonie,Strafkolonie,Einzelhaft,Isolationshaft with=straflager,gefängnis,haft,kolonie,strafkolonie,einzelhaft A=GOV ctx=legal p=0.76
v holen COERCE/arrest s>a obj=Wohnung,Haus,Residenz,Villa,Bett,Büro,Auto,Hotel,Versteck with=ermittler,beamte,@police,@troops A=COP p=0.76
l Barriere:verlegen COERCE/restrict s>- A=GOV p=0.56
v unterzeichnen COERCE/restrict s>gegen|für obj=Gesetz,Dekret,Erlass,Verordnung with=~verbot,verboten,verbietet,untersagt,agentengesetz,zensur need=A p=0.76
v unterschreiben COERCE/restrict s>gegen|für obj=Gesetz,Dekret,Erlass,Verordnung with=~verbot,verboten,verbietet,untersagt,agentengesetz,zensur need=A p=0.76
v billigen COERCE/restrict s>gegen|für obj=Gesetz,Dekret,Erlass,Verordnung,Verbot with=~verbot,verboten,verbietet,untersagt,agentengesetz,zensur need=A p=0.76
v verabschieden COERCE/restrict s>gegen|für obj=Gesetz,Dekret,Erlass,Verordnung,Verbot with=~verbot,verboten,verbietet,untersagt,agentengesetz,zensur need=A p=0.76
v beschließen COERCE/restrict s>gegen|für obj=Gesetz,Dekret,Erlass,Verordnung,Verbot with=~verbot,verboten,verbietet,untersagt,agentengesetz,zensur need=A p=0.76
v festhalten COERCE/arrest s>a with=lager,lagern,haft,gefangen,geheimgefängnis,umerziehung not=daran,daran.fest need=A p=0.71
v schicken COERCE/restrict s>a obj=Parlament,Kongress,Nationalversammlung,Abgeordnete,Volksvertretung,Parlamentarier with=nach.hause,zwangsurlaub,zwangspause,in.die.ferien need=A p=0.8
v hinauswerfen COERCE/restrict s>a need=AR p=0.55
v drängen COERCE/restrict s>a with=aus.dem.saal,aus.dem.gebäude,aus.der.halle,von.der.straße,vom.platz,aus.dem.plenar,aus.dem.parlament A=COP p=0.81
v antworten COERCE s>- with=tränengas,wasserwerfer,blendgranaten A=COP R=CVL need=A p=0.81
v reagieren COERCE s>- with=tränengas,wasserwerfer,blendgranaten A=COP R=CVL need=A p=0.81
v durchkämmen COERCE/restrict s>- with=@police,@troops A=COP p=0.71
v abschalten COERCE/censor s>- obj=Mobilfunknetz,Handynetz,Datennetz A=GOV p=0.81
v bringen COERCE/seize s>a obj=Schiff,Boot,Tanker,Frachter,Kutter with=in.den.hafen,in.einen.hafen,nach.aschdod not=gerett,flüchtling,migrant,schiffbrüch need=AR p=0.76
v holen COERCE/arrest s>a obj=Flugzeug,Maschine,Kabine,Zug,Bus with=@police,@troops,sicherheitsleute,beamte A=COP p=0.81
v kontrollieren COERCE/restrict s>a obj=Grenze with=wieder,künftig,verstärkt,strenger need=A p=0.71
l Straflager:schicken COERCE/arrest s>a A=JUD ctx=legal p=0.9
l Arbeitslager:schicken COERCE/arrest s>a A=JUD ctx=legal p=0.88
l Untersuchungshaft:schicken COERCE/arrest s>a A=JUD ctx=legal p=0.92
l Gefängnis:schicken COERCE/arrest s>a A=JUD ctx=legal p=0.85
l Kopfgeld:aussetzen COERCE s>auf|für A=GOV ctx=legal p=0.8
l Sturz:verkünden COERCE s>g with=soldat,~armee,~militär,putsch,~garde,offizier ctx=military p=0.8
l Machtübernahme:verkünden COERCE s>in A=MIL ctx=military p=0.8
l Machtübernahme:erklären COERCE s>in A=MIL ctx=military p=0.75
v festhalten COERCE/arrest s>a with=kaserne,palast,residenz,soldaten,putsch,militär,geiseln,behörden,polizei not=daran,daran.fest,an.seine,an.ihre,an.der,an.dem,an.den p=0.65
v festhalten COERCE/arrest s>a with=stunden,tage,wochen,monate,flughafen,verhör,wird.nach,werden.nach not=daran,daran.fest,an.seine,an.ihre,an.der,an.dem,an.den,an.einer need=R p=0.65
l Netz:gehen COERCE/arrest d>s with=ins.netz not=fisch,fischern,tor,online A=COP ctx=crime p=0.7
l Fahnder:gehen COERCE/arrest d>s with=ins.netz,in.die A=COP ctx=crime p=0.6
v abfangen COERCE/restrict s>a obj=Migrant,Flüchtling,Bootsflüchtling,Geflüchtete,Schutzsuchende,Asylsuchende,Aktivist ctx=migration p=0.75
v verschärfen COERCE/restrict s>- obj=Asylrecht,Asylgesetz,Asylpolitik,Mediengesetz,Versammlungsrecht,Demonstrationsrecht,Abtreibungsrecht,Ausländerrecht,Einwanderungsrecht,Strafrecht,Antiterrorgesetz,Wahlrecht,Internetgesetz,NGO-Gesetz need=A A=GOV p=0.5
v unterbrechen COERCE/censor s>- obj=Internet,Internetverbindung,Mobilfunk,Mobilfunknetz,Telefonverbindung,Übertragung,Stromversorgung need=A p=0.72
v mitlesen COERCE/cyber s>- with=hacker,geheimdienst,~spion need=A ctx=cyber p=0.7
v abschöpfen COERCE/cyber s>- with=hacker,geheimdienst,~spion not=gewinn need=A ctx=cyber p=0.6
v attackieren COERCE/cyber s>a with=hacker,~cyber,ransomware,schadsoftware,~server,~netzwerk,website,webseite,~ddos ctx=cyber p=0.81
n DDoS-Angriff COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
n DDoS-Attacke COERCE/cyber g|von>auf|gegen ctx=cyber p=0.6
v erbeuten COERCE/cyber s>- with=hacker obj=Daten,Datensatz,E-Mail,Unterlage,Passwort ctx=cyber p=0.75
v fliegen COERCE/deport s|aus>a obj=Asylbewerber,Abgelehnte,Migrant,Straftäter,Gefährder,Abgeschobene with=abgelehnt,abgeschoben,~häftling,ausreisepflichtig,straftäter ctx=migration p=0.75
v zurückfliegen COERCE/deport s>a obj=Asylbewerber,Migrant,Straftäter,Gefährder A=GOV ctx=migration p=0.75
v ausfliegen COERCE/deport s>a obj=Asylbewerber,Straftäter,Gefährder with=abgelehnt,abgeschoben,ausreisepflichtig,straftäter A=GOV ctx=migration p=0.75
v aussetzen COERCE/restrict s>- obj=Versammlungsrecht,Bewegungsfreiheit,Asylantrag,Asylverfahren,Familiennachzug,Familienzusammenführung,Visavergabe,Grundrecht,Versammlungsfreiheit,Bürgerrechte,Verfassung,Asylrecht,Pressefreiheit A=GOV ctx=rights_freedoms p=0.8
v feuern COERCE s>a obj=Minister,Ministerin,Premierminister,Polizeichef,Armeechef,General,Geheimdienstchef,Gouverneur,Präfekt,Botschafter,Staatsanwalt,Generalstaatsanwalt,Richter,Behördenchef,FBI-Chef,Regierungschef,Stabschef ctx=executive need=AR p=0.6
v stürzen COERCE s>a obj=Regierung,Regierungschef,Präsident with=misstrauensvotum,misstrauensantrag,koalition p=0.5
v versperren COERCE/restrict s>d obj=Weg,Zufahrt,Zugang,Durchfahrt,Grenze with=@troops,@police p=0.75
v erlassen COERCE s>gegen obj=Urteil,Todesurteil,Strafbefehl,Schuldspruch A=JUD ctx=legal p=0.8
v fällen COERCE s>gegen|über obj=Urteil,Todesurteil A=JUD ctx=legal p=0.7
v sprechen COERCE s>gegen|über obj=Urteil,Todesurteil A=JUD ctx=legal p=0.7
v bekommen COERCE/arrest ->s obj=Haft,Haftstrafe,Gefängnis,Bewährungsstrafe,Gefängnisstrafe not=besuch A=JUD ctx=legal p=0.72
v erhalten COERCE/arrest ->s obj=Haftstrafe,Gefängnisstrafe,Bewährungsstrafe,Haft A=JUD ctx=legal p=0.75
v setzen COERCE/restrict s>- obj=Kriegsrecht,Ausnahmezustand,Notstand,Ausgangssperre,Notstandsgesetz with=in.kraft A=GOV p=0.85
v votieren COERCE s>g with=für.die.absetzung,für.die.amtsenthebung,für.seine.absetzung,für.ihre.absetzung,für.den.rauswurf ctx=executive p=0.75
v stimmen COERCE s>g|von with=für.die.absetzung,für.die.amtsenthebung,für.seine.absetzung,für.ihre.absetzung,für.seine.amtsenthebung ctx=executive p=0.75
l Strafe:stellen COERCE/ban s>- with=unter.strafe need=A p=0.7
v annullieren COERCE/restrict s>g|d obj=Pass,Reisepass,Staatsbürgerschaft,Aufenthaltsgenehmigung,Visum A=GOV p=0.78
v einziehen COERCE/restrict s>g|d obj=Pass,Reisepass,Führerschein,Vermögen with=~pass,~pässe,vermögen A=GOV p=0.7
l Terroristenliste:setzen COERCE/ban s>a A=GOV p=0.8
l Fahndungsliste:setzen COERCE s>a A=GOV ctx=legal p=0.8
v ausschreiben COERCE s>a with=zur.fahndung A=COP ctx=legal p=0.8
v erhalten COERCE/restrict ->s obj=Auftrittsverbot,Berufsverbot,Publikationsverbot,Ausreiseverbot,Redeverbot,Hausarrest,Arbeitsverbot,Betätigungsverbot A=GOV p=0.78
v bekommen COERCE/restrict ->s obj=Auftrittsverbot,Berufsverbot,Publikationsverbot,Ausreiseverbot,Redeverbot,Hausarrest,Arbeitsverbot A=GOV p=0.75
v eintragen COERCE/restrict s>a with=~agenten,terror,extremist,~register need=AR p=0.6
v beenden COERCE/restrict s>g obj=Demonstration,Kundgebung,Protestcamp,Besetzung,Sitzblockade,Blockade with=@police,gewaltsam,sicherheitskr,@troops A=COP p=0.72
v einstellen COERCE/censor ->s obj=Erscheinen,Sendebetrieb,Berichterstattung,Veröffentlichung with=muss,müssen,musste,mussten,auf.druck,unter.dem.druck,anordnung A=GOV p=0.7
l Sendeverbot:belegen COERCE/censor s>a A=GOV p=0.85
l Berufsverbot:belegen COERCE/ban s>a A=GOV p=0.8
l Ausreiseverbot:belegen COERCE/restrict s>a A=GOV p=0.85
l Bann:belegen COERCE/ban s>a p=0.7
v einführen COERCE/restrict s>zu|an obj=Kontrolle,Grenzkontrolle,Passkontrolle,Einreisekontrolle,Quarantäne,Meldepflicht with=grenze,grenzen,einreise A=GOV p=0.75
v durchführen COERCE/restrict s>zu|an obj=Grenzkontrolle,Passkontrolle,Einreisekontrolle need=A A=GOV ctx=migration p=0.7
v ausschließen COERCE/ban s>a with=~gericht,richter,~gerichtshof,wahlkommission,wahlbehörde obj=Ex-Premier,Ex-Präsident,Kandidat,Kandidatin,Oppositionsführer,Premier,Präsident,Partei,Politiker A=JUD ctx=election p=0.75
v schicken COERCE/restrict s>a with=in.den.lockdown,in.quarantäne A=GOV ctx=health p=0.75
# ASSAULT
v beschädigen ASSAULT s>a|g with=drohne,rakete,@arms need=A p=0.62
v rammen ASSAULT s>a obj=Boot,Schiff,Schnellboot,Schlauchboot,Polizeiauto,Streifenwagen need=A p=0.77
v treffen ASSAULT ->s with=tödlich not=@accident,treff.mit p=0.62
v töten ASSAULT s>a not=@accident,~sturm,~stürme p=0.85
v ermorden ASSAULT s>a p=0.92
v umbringen ASSAULT s>a not=sich
v liquidieren ASSAULT/assassinate s>a not=firma,unternehmen,bank,vermögen
v eliminieren ASSAULT s>a with=kommandeur,@troops,anführer,terror need=R p=0.67
v ausschalten ASSAULT s>a with=kommandeur,@troops,anführer,terror need=R p=0.62
v neutralisieren ASSAULT s>a with=kommandeur,@troops,anführer,terror need=R p=0.62
v lynchen ASSAULT s>a p=0.8
v steinigen ASSAULT/execute s>a p=0.8
v erhängen ASSAULT/execute s>a not=sich
v erdrosseln ASSAULT s>a p=0.8
v erwürgen ASSAULT s>a p=0.8
v abschlachten ASSAULT/massacre s>a not=tiere,schweine p=0.8
v massakrieren ASSAULT/massacre s>a p=0.8
v erschießen ASSAULT/firearms s>a not=sich.selbst p=0.92
v anschießen ASSAULT/firearms s>a
v niederschießen ASSAULT/firearms s>a p=0.92
v erstechen ASSAULT/primitive s>a p=0.92
v erschlagen ASSAULT/beat s>a p=0.6 not=baum,steinschlag
v totschlagen ASSAULT/beat s>a
v hinrichten ASSAULT/execute s>a A=GOV p=0.92
v exekutieren ASSAULT/execute s>a
v enthaupten ASSAULT/execute s>a p=0.92
v köpfen ASSAULT/execute s>a not=tor,ball p=0.8
v angreifen ASSAULT/primitive s>a with=messer,axt,machete,beil,steinen,flaschen p=0.82
v angreifen ASSAULT/drone s>a with=~drohne not=cyber p=0.82
v angreifen ASSAULT/aerial s>a with=~kampfflug,kampfjet,kampfhubschrauber,luftwaffe ctx=military p=0.82
v angreifen ASSAULT/heavy-weapons s>a with=~rakete,artillerie,granaten ctx=military p=0.82
v angreifen COERCE/cyber s>a with=hacker,~cyber,~ddos,ransomware,trojaner,schadsoftware,~server,~netzwerk,~regierungsnetz,~computer,e-mail ctx=cyber p=0.71 not=terrornetz
v ausweisen COERCE/deport s>a A=GOV ctx=legal with=afghan,syrer,flüchtling,migrant,~journalist,korrespondent,imam,hunderttausend,zehntausend,aktivist,~bürger,geistlich p=0.71
v ausweisen COERCE/deport s>a A=GOV ctx=legal not=~diplomat,botschaft,plan,statistik,wert need=AR p=0.66
v zurückschicken COERCE/deport s>a|nach A=GOV ctx=migration with=~flüchtling,~migrant,asyl,geflüchtete,afghan,syrer,~polizist,grenz,behörden p=0.66
v zurückbringen COERCE/deport s>a|nach A=GOV ctx=migration with=~flüchtling,~migrant,asyl,afghan,syrer,~polizei,küstenwache p=0.61
v holen COERCE/arrest s>a A=COP with=polizisten,polizei,geheimdienst,vermummte,sicherheitskräfte not=holte.sich,punkt,sieg,tor,medaille,gold,vom.himmel p=0.61
v abholen COERCE/arrest s>a A=COP with=polizisten,polizei,geheimdienst,vermummte,sicherheitskräfte,soldaten,in.seinem.haus,in.ihrem.haus,aus.seinem.haus,aus.ihrem.haus,aus.seiner.wohnung,aus.ihrer.wohnung,im.morgengrauen not=kind,schul,paket,müll p=0.71
v abdrängen COERCE/restrict s>a A=COP with=@police,wasserwerfer,tränengas,menge,~demonstr p=0.8
v zurückdrängen COERCE/restrict s>a A=COP with=@police,wasserwerfer,menge,~demonstr p=0.71
v abschleppen COERCE/seize s>a A=COP with=@police p=0.56
v auflösen COERCE/restrict s>a obj=Straßensperre,Blockade,Versammlung,Demonstration,Kundgebung,Protestcamp,Sitzblockade,Camp,Protest,Partei,Organisation,Verein,NGO,Parlament A=COP p=0.76
v aufbringen COERCE/seize s>a with=küstenwache,marine,schiff,tanker,fischer,boot,frachter not=geld,verständnis,mut,kraft,summe,million p=0.71
v festsetzen COERCE/arrest s>a A=COP ctx=legal with=schiff,tanker,besatzung,journalist,~bürger,flughafen,soldaten,seeleute,frachter not=preis,termin,datum,zins p=0.76
v umleiten COERCE/seize s>a with=kampfjet,ryanair,maschine,zur.landung need=A p=0.56
v zwingen COERCE s>a with=zur.landung,zum.rücktritt,zur.umkehr,zu.einem.geständnis,zur.flucht need=AR p=0.66
v untersagen COERCE/ban s>d|a obj=Demonstration,Kundgebung,Versammlung,Auftritt,Einreise,Ausreise,Ausstrahlung,Landung,Verkauf,Betrieb,Protest A=GOV p=0.71
v verbieten COERCE/ban s>a|d obj=Verein,Partei,Demonstration,Kundgebung,Organisation,Sender,Zeitung,Versammlung,Protest,Auftritt,Magazin,Vereinigung,Bewegung,Flagge,Kopftuch,Abtreibung,Burka A=GOV need=A p=0.81
v abschalten COERCE/censor s>a|in obj=Internet,Sender,Mobilfunk,Netz,Mobilfunknetz,Fernsehsender A=GOV p=0.76
v blockieren COERCE/censor s>- obj=Zugang with=internet,website,webseite,instagram,facebook,twitter,tiktok,telegram,youtube,whatsapp,netzwerk A=GOV need=A p=0.76 not=student,demonstrant,aktivist,bauern,anhänger,menge
v blockieren COERCE/censor s>- obj=Enthüllung,Bericht,Berichterstattung,Suchbegriff,Artikel,Beitrag,Video with=zensur,online,internet,behörde,regierung A=GOV need=A p=0.72
v blockieren COERCE/censor s>a|g obj=Website,Webseite,Internet,Netzwerk,Internetseite,Plattform,Dienst,Messenger,App with=zugang,internet,website,webseite,instagram,facebook,twitter,tiktok,telegram,youtube,whatsapp,app,dienst A=GOV need=A p=0.76 not=student,demonstrant,aktivist,bauern,anhänger,menge
v sperren COERCE/censor s>a|g obj=Website,Webseite,Internet,Netzwerk,Seite,Plattform,Dienst,Zugang,Sender,App A=GOV p=0.66
v beschlagnahmen COERCE/seize s>a|g A=COP not=@accident need=A p=0.8
v durchsuchen COERCE/seize s>a|g obj=Wohnung,Büro,Haus,Geschäftsräume,Räume,Redaktion,Zentrale,Parteizentrale,Objekt,Anwesen,Räumlichkeit,Firmensitz A=COP p=0.81
v anordnen COERCE/seize s>a|g obj=Beschlagnahmung,Beschlagnahme,Durchsuchung,Pfändung,Enteignung need=A A=JUD p=0.76
v anordnen COERCE/arrest s>gegen|für|g obj=Untersuchungshaft,Haft,Hausarrest,Festnahme,Auslieferungshaft,Abschiebehaft,Verhaftung,U-Haft,Inhaftierung A=JUD ctx=legal p=0.81
v anordnen COERCE/restrict s>für|gegen|in obj=Räumung,Sperrung,Abriegelung,Schließung,Ausgangssperre,Abschaltung,Auflösung,Zwangsräumung A=GOV p=0.71
v verhängen COERCE/restrict s>über|in|für|gegen obj=Ausgangssperre,Ausnahmezustand,Kriegsrecht,Notstand,Ausreiseverbot,Reisesperre,Nachrichtensperre,Versammlungsverbot,Hausarrest,Kontaktverbot,Blockade,Belagerungszustand A=GOV p=0.81
v verhängen COERCE s>gegen obj=Haftstrafe,Geldstrafe,Bewährungsstrafe,Bußgeld,Strafe,Freiheitsstrafe,Geldbuße,Todesstrafe,Todesurteil,Untersuchungshaft A=JUD ctx=legal p=0.76
v verurteilen COERCE s>a A=JUD ctx=legal with=zu.einer,zu.einem,zu.drei,zu.vier,zu.fünf,zu.zwei,zu.lebenslang,jahren.haft,haft,bewährung,geldstrafe,tode,gefängnis,in.abwesenheit need=R p=0.8
v fassen COERCE/arrest s>a A=COP with=~polizei,täter,verdächtig,flucht,ermittler,fahnder,personen,mutmaßlich,terror,spion,drahtzieher not=beschluss,entschluss,zusammen,zusammengefasst,plan,ins.auge,vorsatz,verordnung p=0.71
v absetzen COERCE s>a obj=Präsident,Präsidentin,Regierungschef,Regierungschefin,Ministerpräsident,Minister,Regierung,Staatschef with=parlament,abgeordnete,senat,kongress,junta,militär,putschist need=AR ctx=executive p=0.82
v stürzen COERCE s>a obj=Präsident,Präsidentin,Regierung,Regierungschef,Regierungschefin,Machthaber,Staatschef,Ministerpräsident,Ministerpräsidentin with=militär,armee,soldaten,putsch,junta,offizier,general not=~krise,ins.chaos,chaos need=AR ctx=executive p=0.85
v entmachten COERCE s>a ctx=executive p=0.6 need=R
v absetzen COERCE s>a with=präsident,minister,bürgermeister,gouverneur,richter,chef,regierung not=frist,steuer,spielplan,trikot need=AR p=0.61
v entlassen COERCE s>a with=minister,general,armeechef,polizeichef,gouverneur,richter,botschafter,beamte,lehrer,staatsanwalt,geheimdienstchef not=haft,gefängnis,krankenhaus,freiheit,gewahrsam need=AR p=0.56
v suspendieren COERCE s>a with=richter,~polizist,abgeordnete,beamte,bürgermeister,minister,lehrer,~gericht,~präsident,~dienst,~amt need=AR p=0.56
v verschleppen COERCE/arrest s>a with=polizei,sicherheitskräfte,geheimdienst need=A p=0.4
v abtransportieren COERCE/arrest s>a with=@police,@troops,polizei p=0.66
v ausspähen COERCE/cyber s>a ctx=intelligence p=0.5
v hacken COERCE/cyber s>a|g need=R ctx=cyber p=0.65
v lahmlegen COERCE/cyber s>a|g with=hacker,cyber,~angriff.auf.server,schadsoftware ctx=cyber p=0.71
v eindringen COERCE/cyber s>in with=hacker,netzwerk,computer,server ctx=cyber p=0.71
v blockieren COERCE/restrict s>a|g obj=Hafen,Zufahrt,Grenzübergang,Meerenge,Seeweg,Hilfslieferung,Hilfskonvoi with=@troops,~armee,marine,küstenwache,militär,polizei,siedler need=A p=0.71
v hindern COERCE/restrict s>a need=AR p=0.5
v abfangen COERCE/seize s>a obj=Boot,Schiff,Flottille,Frachter,Schlauchboot,Flüchtlingsboot need=A p=0.66
v entern COERCE/seize s>a|g need=A p=0.65
v einreisen COERCE/restrict s>a neg with=lässt,ließ,lassen,ließen A=GOV p=0.71
v ausreisen COERCE/restrict s>a neg with=lässt,ließ,lassen,ließen A=GOV p=0.71
v lassen COERCE/restrict s>a neg with=ins.land,über.die.grenze,an.land,von.bord,in.den.hafen need=A p=0.66
v zwangsrekrutieren COERCE s>a p=0.65
v zwangsumsiedeln COERCE/deport s>a p=0.65
v ächten COERCE/ban s>a need=A p=0.45
v requirieren COERCE/seize s>a p=0.55
v filzen COERCE/seize s>a A=COP with=@police p=0.56
v vernehmen COERCE/arrest s>a A=COP with=@police,staatsanwalt need=R p=0.56
v entrechten COERCE s>a need=R p=0.5
v verfolgen COERCE s>a with=politisch,opposition,regimekritiker,minderheit,christen,dissident need=AR p=0.56
v einkassieren COERCE/arrest s>a A=COP need=R p=0.5
v hochnehmen COERCE/arrest s>a A=COP with=@police p=0.56
v sistieren COERCE/arrest s>a A=COP p=0.5
v arretieren COERCE/arrest s>a A=COP p=0.6
v stoppen COERCE/restrict s>a obj=Frachter,Tanker,Schiff,Konvoi,Hilfskonvoi,Demonstrationszug,Boot,Flüchtlingsboot,Lastwagen,Bus,Zug with=@police,küstenwache,marine,behörden,grenz,soldaten need=A p=0.66
v angreifen ASSAULT s>a not=verbal,scharf,kritik,mit.worten,krebs,virus,~cyber,hacker,trojaner by=force
v angreifen ACCUSE/disapprove s>a not=hacker,~cyber,~server,trojaner p=0.6
v attackieren ASSAULT/primitive s>a with=messer,axt,machete,beil,steinen,flaschen p=0.82
v attackieren ACCUSE/disapprove s>a not=messer,~drohne,~rakete,luftwaffe,soldaten by=words p=0.72
v angreifen ACCUSE/disapprove s>a not=messer,axt,steinen,flaschen,artillerie,granaten,~drohne,~rakete,luftwaffe,soldaten,hacker,~cyber by=words need=AR p=0.72
v attackieren ASSAULT s>a not=verbal,scharf,kritik,worte,als by=force
v attackieren ACCUSE/disapprove s>a p=0.6
v brechen ACCUSE/allege q>s obj=Zusage,Versprechen,Wort,Recht,Vertrag,Abkommen,Völkerrecht,Vereinbarung,Verfassung,Regel,Waffenruhe,Waffenstillstand,Vertrauen need=AR p=0.65
v missbrauchen ACCUSE/allege q>s need=AR p=0.65
v unterlaufen ACCUSE/allege q>s need=AR p=0.65
v gefährden ACCUSE/disapprove q>s need=AR p=0.65
v spalten ACCUSE/disapprove q>s need=AR p=0.65
v betrügen ACCUSE/allege q>s need=AR p=0.65
v täuschen ACCUSE/allege q>s need=AR p=0.65
v verraten ACCUSE/allege q>s need=AR p=0.65
v provozieren ACCUSE/allege q>s need=AR p=0.65
v auslösen ACCUSE/allege q>s obj=Krise,Krieg,Konflikt,Eskalation,Gewalt not=~virus need=AR p=0.65
v anzetteln ACCUSE/allege q>s need=AR p=0.65
v unterwandern ACCUSE/allege q>s need=AR p=0.65
v verschweigen ACCUSE/allege q>s need=AR p=0.65
v vertuschen ACCUSE/allege q>s need=AR p=0.65
v verharmlosen ACCUSE/disapprove q>s need=AR p=0.65
v instrumentalisieren ACCUSE/disapprove q>s need=AR p=0.65
v diskriminieren ACCUSE/allege q>s need=AR p=0.65
v benachteiligen ACCUSE/allege q>s need=AR p=0.65
v anheizen ACCUSE/disapprove q>s need=AR p=0.65
v aufhetzen ACCUSE/allege q>s need=AR p=0.65
v aufstacheln ACCUSE/allege q>s need=AR p=0.65
v einmischen ACCUSE/disapprove q>s refl need=AR p=0.65
v fälschen ACCUSE/allege q>s need=AR p=0.65
v begehen ACCUSE/allege q>s obj=Kriegsverbrechen,Verbrechen,Völkermord,Gräueltat,Menschenrechtsverletzung,Vertragsbruch,Rechtsbruch,Verrat,Fehler need=AR p=0.65
v überschreiten ACCUSE/disapprove q>s obj=Linie,Befugnis,Kompetenz,Grenze need=AR with=rote,befugnis,kompetenz p=0.65
v versäumen ACCUSE/disapprove q>s need=AR p=0.65
v vernachlässigen ACCUSE/disapprove q>s need=AR p=0.65
v eskalieren ACCUSE/disapprove q>s need=AR p=0.65
v verdrehen ACCUSE/allege q>s need=AR p=0.65
v aushöhlen ACCUSE/disapprove q>s need=AR p=0.65
v aushungern ACCUSE/allege q>s need=AR p=0.65
v terrorisieren ACCUSE/allege q>s need=AR p=0.65
v hintertreiben ACCUSE/allege q>s need=AR p=0.65
v verspielen ACCUSE/disapprove q>s obj=Vertrauen,Glaubwürdigkeit need=AR p=0.65
v dahinterstecken ACCUSE/allege q>s need=AR p=0.65
v sein ACCUSE/allege q>s with=verantwortlich,mitverantwortlich,schuld.an,schuld.am not=ressort,zuständig,regierung.verantwortlich need=AR p=0.55
v tragen ACCUSE/allege q>s obj=Verantwortung,Schuld,Mitschuld,Mitverantwortung need=AR p=0.65
v finanzieren ACCUSE/allege q>s obj=Terror,Terrorismus,Terrorist,Krieg need=AR p=0.65
v werten ACCUSE/disapprove s>a with=@blame p=0.6
v betrachten ACCUSE/disapprove s>a with=@blame p=0.6
v ansehen ACCUSE/disapprove s>a with=@blame need=A p=0.5
v verstehen ACCUSE/disapprove s>a with=als.provokation,als.drohung,als.affront,als.angriff,als.beleidigung need=A p=0.5
v auffassen ACCUSE/disapprove s>a with=@blame need=A p=0.55
v finden ACCUSE/disapprove s>a with=unwürdig,skandalös,unerträglich,beschämend,empörend,unverantwortlich,inakzeptabel,falsch,zynisch,absurd,lächerlich,peinlich,unfair,ungerecht,respektlos need=A p=0.5
v halten ACCUSE/disapprove s>a with=@blame need=AR not=für.möglich p=0.5
v sehen ACCUSE/disapprove s>a|in with=@blame not=gefahr.gebannt need=AR p=0.45
v abtun ACCUSE/disapprove s>a with=@blame need=AR p=0.5
v geißeln ACCUSE/disapprove s>a
v abwatschen ACCUSE/disapprove s>a need=A p=0.7
v watschen ACCUSE/disapprove s>a need=A p=0.5
v abrechnen ACCUSE/disapprove s>mit with=scharf,kritik,partei,parteitag,rede,interview need=AR p=0.5
v keilen ACCUSE/disapprove s>gegen p=0.5
v austeilen ACCUSE/disapprove s>gegen need=AR p=0.5
v nachlegen ACCUSE/disapprove s>gegen need=AR p=0.4
v spotten ACCUSE/disapprove s>über need=AR p=0.5
v höhnen ACCUSE/disapprove s>über need=A p=0.45
v anfahren ACCUSE/disapprove s>a need=AR p=0.35 not=auto,wagen,~fahrer,fahrzeug,radfahr,fußgänger
v angiften ACCUSE/disapprove s>a need=AR p=0.6
v abrechnen ACCUSE/disapprove s>mit need=AR p=0.45
v inkriminieren ACCUSE/allege s>a p=0.5
v kriminalisieren ACCUSE/allege q>s need=AR p=0.65
v argwöhnen ACCUSE/allege s>c comp p=0.7
v mutmaßen ACCUSE/allege s>c comp with=hinter,absicht,sabotage need=AR p=0.4
v wittern ACCUSE/allege s>- obj=Verschwörung,Komplott,Putsch,Verrat,Betrug,Sabotage,Intrige,Kampagne need=A p=0.55
v vermuten ACCUSE/allege s>hinter obj=Geheimdienst,Russland,Regierung,Drahtzieher need=AR p=0.4
v vermuten ACCUSE/allege s>a with=hinter need=AR p=0.56
v beklagen ACCUSE/disapprove s>a|bei|c|von obj=Mangel,Versäumnis,Einmischung,Gewalt,Diskriminierung,Verletzung,Verstoß,Unterdrückung,Einschränkung need=A p=0.65
v bedauern ACCUSE/disapprove s>a obj=Entscheidung,Rückzug,Austritt,Ausstieg,Absage,Haltung,Schritt need=AR p=0.5
v einschießen ACCUSE/disapprove s>auf refl need=AR p=0.8
v vorladen ACCUSE/allege s;in>a obj=Botschafter,Gesandte,Diplomat,Geschäftsträger ctx=diplomatic p=0.75
v anschwärzen ACCUSE/allege s>a need=AR p=0.6
v abqualifizieren ACCUSE/disapprove s>a need=A p=0.6
v herunterputzen ACCUSE/disapprove s>a need=AR p=0.6
v nörgeln ACCUSE/disapprove s>an|über need=AR p=0.5
v stänkern ACCUSE/disapprove s>gegen need=A p=0.55
v sticheln ACCUSE/disapprove s>gegen need=AR p=0.6
v giften ACCUSE/disapprove s>gegen need=AR p=0.6
v wüten ACCUSE/disapprove s>gegen need=AR p=0.5 not=@accident,@troops
v toben ACCUSE/disapprove s>gegen need=AR p=0.5 not=@accident
v zürnen ACCUSE/disapprove s>d|über need=AR p=0.5
v schäumen ACCUSE/disapprove s>über|gegen need=AR p=0.5
v übelnehmen ACCUSE/disapprove s>d need=AR p=0.5
v zusammenstauchen ACCUSE/disapprove s>a need=AR p=0.6
v überführen ACCUSE/allege s>a with=spionage,betrug,lüge,täter need=AR p=0.5
v nachweisen ACCUSE/allege s>d need=AR p=0.5
v verletzen ASSAULT s>a obj=Polizist,Polizeibeamter,Beamte,Einsatzkraft,Polizistin with=polizeiangaben,demo,flasch,krawall,ausschreit,randal not=@accident p=0.62
v zufahren ASSAULT s>auf with=absicht,demonstr,polizist p=0.72
v überfallen ASSAULT s>a p=0.8
v bombardieren ASSAULT/aerial s>a ctx=military not=fragen,mails,anrufen p=0.92
v zerbomben ASSAULT/aerial s>a ctx=military
v beschießen ASSAULT/heavy-weapons s>a ctx=military p=0.92
v abschießen ASSAULT s>a ctx=military p=0.92
v abfangen ASSAULT a>s obj=Drohne,Rakete,Marschflugkörper,Geschoss ctx=military need=A p=0.67
v feuern ASSAULT/heavy-weapons s>auf|gegen|nach obj=@arms ctx=military not=ins.meer,tränengas,blendgranat,reizgas p=0.92
v feuern ASSAULT/firearms s>auf with=auf p=0.72 not=tränengas,wasserwerfer
v abfeuern ASSAULT/heavy-weapons s>auf|gegen|nach|in obj=@arms,Schuss with=auf,gegen,nach not=ins.meer,testweise ctx=military p=0.82
v schießen ASSAULT/firearms s>auf not=tor,tore,ball,in.die.höhe,foto,bild,tränengas,elfmeter,freistoß,pilze,preise,kraut p=0.8
v eröffnen ASSAULT/firearms s>auf obj=Feuer p=0.82
v erwidern ASSAULT/firearms s>auf obj=Feuer p=0.72
v entführen ASSAULT/abduct s>a p=0.92
v verschleppen ASSAULT/abduct s>a p=0.92
v kidnappen ASSAULT/abduct s>a p=0.8
v verletzen ASSAULT s>a with=@violence,auseinandersetz,schläge,~schlag,steinwürfe,säure,demonstr,protest,~mine not=@accident,~recht,luftraum,regeln p=0.67
v verletzen ASSAULT s>a with=unbekannte,schläger,maskierte need=R not=@accident,~recht,regeln,luftraum,wolf,spiel,spieler,torwart p=0.67
v verletzen ASSAULT/primitive s>a with=~messerstich,~stich,messer p=0.72
v verwunden ASSAULT s>a ctx=military not=@accident p=0.6
v verprügeln ASSAULT/beat s>a p=0.8
v zusammenschlagen ASSAULT/beat s>a p=0.8 not=hände
v ohrfeigen ASSAULT/beat s>a
v prügeln ASSAULT/beat s>auf|a not=sich p=0.6
v schlagen ASSAULT/beat s>a with=~polizei,~polizist,gesicht,faust,beamte,knüppel,~schlagstock,schlagstöcken,opfer,wärter,~gefängnis,getreten p=0.67 not=vorschlag,wahl,kandidat
v schlagen ASSAULT/beat s>a obj=Demonstrant,Häftling,Gefangener,Passant not=vorschlag,wahl,kandidat p=0.67
v schlagen ASSAULT s>a with=in.die.flucht,@troops not=alarm,vorschlag p=0.45
v niederschlagen ASSAULT/beat s>a need=R p=0.8
v einschlagen ASSAULT/beat s>auf with=polizei,polizist,schlagstock,knüppel,demonstr,männer,täter,schlägen p=0.82
v einprügeln ASSAULT/beat s>auf
v eintreten ASSAULT/beat s>auf with=kopf,polizist,opfer,boden p=0.62
v losgehen ASSAULT/beat s>auf with=messer,axt,faust,fäusten,machete,aufeinander,stöcken p=0.72
v misshandeln ASSAULT/torture s>a p=0.8
v foltern ASSAULT/torture s>a p=0.8
v quälen ASSAULT/torture s>a p=0.45 need=AR
v vergewaltigen ASSAULT/sexual s>a p=0.8
v missbrauchen ASSAULT/sexual s>a with=sexuell,kind,kinder,mädchen,jungen p=0.72
v niederstechen ASSAULT/primitive s>a p=0.8
v einstechen ASSAULT/primitive s>auf
v zustechen ASSAULT/primitive s>auf with=messer p=0.67
v abstechen ASSAULT/primitive s>a p=0.55
v sprengen ASSAULT/explosives s>a p=0.55 not=kühlt,schornstein,abriss,rückbau,blindgänger,altbau,rahmen,rekord,geldautomat,bombe,kontrolliert,weltkrieg,ketten
v sprengen ASSAULT/suicide-attack s>in refl with=luft p=0.82
v explodieren ASSAULT/explosives ->in with=~bombe,sprengsatz,sprengsätze,~attentät,granate not=gas,preis,kosten,weltkrieg p=0.72
v hochgehen ASSAULT/explosives ->in with=bombe,sprengsatz,sprengsätze p=0.67
v detonieren ASSAULT/explosives ->in with=~bombe,sprengsatz,sprengsätze,~attentät,rakete,granate not=weltkrieg p=0.72
v zünden ASSAULT/explosives s>- obj=Bombe,Sprengsatz,Autobombe,Sprengstoff,Sprengladung,Sprengstoffgürtel,Handgranate p=0.82 not=rauchbombe
v deponieren ASSAULT/explosives s>- obj=Bombe,Sprengsatz,Sprengladung,Briefbombe p=0.67
v abwerfen ASSAULT/aerial s>auf|über obj=Bombe,Fassbombe,Streubombe,Fliegerbombe ctx=military not=weltkrieg p=0.82
v bewerfen ASSAULT/primitive s>a
v werfen ASSAULT/primitive s>auf;vor;in|gegen obj=Stein,Flasche,Molotowcocktail,Brandsatz,Granate,Brandbombe,Handgranate,Feuerwerkskörper,Böller,Pflasterstein,Brandflasche,Molotow-Cocktail,Pyrotechnik p=0.82
v schleudern ASSAULT/primitive s>auf|gegen obj=Stein,Flasche,Molotowcocktail,Brandsatz,Brandbombe,Molotow-Cocktail p=0.82
v fliegen ASSAULT/primitive ->auf|gegen with=steine.flogen,flaschen.flogen,steine.und,flogen.steine,flogen.flaschen p=0.62
v vergiften ASSAULT/unconventional s>a
v zerstören ASSAULT/destroy s>a need=A p=0.5 not=@accident,feuer,brand
v zerstören ASSAULT/destroy s>a with=~rakete,~drohne,~beschuss,~angriff,~luftangriff,bombard,granate,artillerie,@troops not=@accident ctx=military p=0.67
v verwüsten ASSAULT/destroy s>a with=@troops,täter,vandal not=@accident p=0.62
v demolieren ASSAULT/destroy s>a p=0.5 not=@accident
v vernichten ASSAULT/destroy s>a need=AR p=0.45 ctx=military with=@troops,rakete,drohne,panzer
v versenken ASSAULT/destroy s>a need=AR ctx=military p=0.6
v treffen ASSAULT s>a with=~rakete,~granate,~bombe,~geschoss,kugel,~schuss,schüssen,~drohne,artillerie,~kugeln p=0.62 not=getroffen.sich,mit.dem,abkommen
v anzünden ASSAULT/destroy s>a p=0.6 not=kerze,zigarette,weihnacht
v niederbrennen ASSAULT/destroy s>a need=A p=0.6
v kämpfen ASSAULT s>gegen need=AR ctx=military p=0.45 with=gegen not=für.mehr,wahl,titel,spiel,armut,~krise,corona,um.den,mit.den
v kämpfen ASSAULT s>- need=AR ctx=military p=0.45 not=für,wahl,titel,spiel,armut,~krise,corona,um.den,mit.den
v einsetzen ASSAULT/unconventional s>gegen obj=Giftgas,Chemiewaffe,Sarin,Nervengift,Chlorgas,Nervengas,Senfgas,Kampfstoff,Phosphorbombe p=0.82
v verwenden ASSAULT/unconventional s>gegen obj=Giftgas,Chemiewaffe,Sarin,Nervengift,Chlorgas,Nervengas,Senfgas,Kampfstoff,Phosphorbombe p=0.77
v einsetzen ASSAULT/crowd-control s>gegen obj=Schlagstock,Gummigeschoss,Knüppel,Gummiknüppel,Gummikugel A=COP p=0.82
v einsetzen ASSAULT/firearms s>gegen obj=Schusswaffe,Munition,Streumunition p=0.72
v vorrücken ASSAULT s>auf|gegen|in|nach need=A ctx=military p=0.65 not=bauern,landwirt,demonstr,traktor,polizei,feuerwehr,tabelle
v vordringen ASSAULT s>in|nach|auf with=@troops,kiew,moskau ctx=military p=0.67
v vorstoßen ASSAULT s>in|nach|auf with=@troops ctx=military p=0.67
v eindringen ASSAULT s>in with=@troops ctx=military need=A p=0.62
v erobern ASSAULT s>a ctx=military p=0.55 not=herz,titel,markt,platz,charts,publikum,bühne,sitz,mandat,mehrheit,rathaus,wahlkreis,stimmen
v zurückerobern ASSAULT s>a ctx=military p=0.72 with=@troops,stadt,ort,dorf,gebiet,ukrain
v einnehmen ASSAULT s>a ctx=military with=~truppe,~rebellen,~armee,stadt,~kämpfer,ortschaft,dorf,streitkräfte,taliban not=euro,milliard,dollar,platz,haltung,position,rolle,medikament,tablette,standpunkt,steuer p=0.62
v befreien ASSAULT s>a obj=Ortschaft,Dorf,Stadt,Siedlung,Provinz not=geisel,~entführt,verschleppt,in.einem,in.der.nähe with=@troops,streitkr ctx=military p=0.62
v überrennen ASSAULT s>a ctx=military
v überrollen ASSAULT s>a with=@troops ctx=military p=0.62
v stürmen ASSAULT s>a with=@troops,bewaffnet,islamist,terrorist,maskiert,angreifer ctx=military p=0.72
v stürmen ASSAULT s>a not=touristen,urlauber,fans,kunden,strände,geschäfte,bühne ctx=military p=0.45
v erstürmen ASSAULT s>a ctx=military p=0.6
v belagern ASSAULT s>a with=@troops,stadt not=reporter,fans,journalist ctx=military p=0.62
v einkesseln ASSAULT s>a with=@troops ctx=military p=0.62
v umzingeln ASSAULT s>a with=@troops ctx=military p=0.62
v sterben ASSAULT ->s with=@violence not=@accident,krebs p=0.62
v fallen ASSAULT ->s with=soldaten.gefallen,soldatinnen.gefallen,soldat.gefallen,kämpfer.gefallen ctx=military p=0.72
v fallen ASSAULT ->s with=~anschlag,attentat,schüsse,gefecht,kampf p=0.35 not=preis,entscheidung,kurs
v zerreißen ASSAULT/explosives ->a with=sprengsatz,~bombe,~granate,~explosion,selbstmordattent not=@accident,zerreißprobe p=0.77
v umkommen ASSAULT ->s with=@violence not=@accident p=0.62
v überfahren ASSAULT s>a with=absicht,~attentät,anschlag p=0.62
v rasen ASSAULT s>in with=menschenmenge,menge,weihnachtsmarkt,passanten,fußgänger p=0.72
v fahren ASSAULT s>in with=menschenmenge,weihnachtsmarkt,in.eine.menge p=0.72
v steuern ASSAULT s>in with=menschenmenge,weihnachtsmarkt,in.eine.menge p=0.72
v einschlagen ASSAULT/heavy-weapons s>in with=~rakete,~granate,~geschoss,~bombe,~drohne ctx=military p=0.72 not=meteor,blitz,ins.meer,ins.wasser,im.meer
v vorgehen ASSAULT s>gegen with=gewaltsam,brutal,schlagstöcke,schlagstöcken,knüppel,gummigeschossen,scharfer.munition,schusswaffen,gummigeschosse A=COP p=0.82
v aufgehen ASSAULT/destroy ->s with=in.flammen not=@accident p=0.62
v gehen ASSAULT/destroy ->s with=in.flammen not=@accident p=0.62
v erliegen ASSAULT ->s with=~stich,~schuss,~schüss,~brandwund,@violence not=@accident p=0.72
v vertreiben ASSAULT s>a with=@troops,verbände ctx=military need=AR p=0.62
v auseinandertreiben ASSAULT/firearms s>a with=munition,schüssen,gummigeschossen A=COP p=0.77
v zurückschlagen ASSAULT s>gegen|a with=@troops ctx=military p=0.62
v zusammenstoßen ASSAULT s=mit with=~demonstr,~polizei,anhänger,gegner,@troops not=auto,zug,lkw,flugzeug,fahrzeug A=CVL p=0.72
v aneinandergeraten ASSAULT/beat s=mit p=0.75
v prallen ASSAULT s=auf with=aufeinander,demonstr,anhänger p=0.4
v hängen ASSAULT/execute s>a with=gehängt.worden,öffentlich.gehängt A=GOV p=0.72
v plündern ASSAULT/destroy s>a with=@troops ctx=military p=0.62
v brandschatzen ASSAULT/destroy s>a
v abreißen ASSAULT/destroy s>a with=siedler,palästinensisch,bulldozer need=A p=0.4
v auflauern ASSAULT s>d p=0.55
v ausrotten ASSAULT/massacre s>a need=AR p=0.35
l Erdboden:gleichmachen ASSAULT/heavy-weapons s>a|g
l Leben:kommen ASSAULT ->s with=@violence not=@accident p=0.62
l Leben:verlieren ASSAULT ->s with=@violence not=@accident p=0.62
l Leben:bringen ASSAULT s>a with=ums
l Opfer:fallen ASSAULT ->s with=~anschlag,~attentat,~mord,~angriff,verbrechen not=@accident
l Tod:reißen ASSAULT s>a with=~attentät,anschlag,angriff,amok,bombe p=0.72
l Tod:prügeln ASSAULT/beat s>a
l Tod:foltern ASSAULT/torture s>a
l Anschlag:verüben ASSAULT s>auf|gegen ctx=terrorism p=0.8
l Anschlag:begehen ASSAULT s>auf|gegen ctx=terrorism
l Anschlag:ausführen ASSAULT s>auf|gegen ctx=terrorism
l Anschlag:fallen ASSAULT ->s with=opfer
l Anschlag:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism p=0.72
l Tat:bekennen ASSAULT s>- refl ctx=terrorism need=A p=0.72
l Beschuss:bekennen ASSAULT/heavy-weapons s>auf|gegen|in|g refl ctx=terrorism need=A p=0.72
l Angriff:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Attentat:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Überfall:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Tötung:bekennen ASSAULT s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Ermordung:bekennen ASSAULT/assassinate s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Mord:bekennen ASSAULT/assassinate s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Entführung:bekennen ASSAULT/abduct s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Explosion:bekennen ASSAULT/explosives s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Bombenanschlag:bekennen ASSAULT/explosives s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Bluttat:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Attacke:bekennen ASSAULT s>auf|gegen|in refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Enthauptung:bekennen ASSAULT/execute s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Abschuss:bekennen ASSAULT s>g|von refl ctx=terrorism need=A not=notwendig,~recht,pflicht,kampf,werte p=0.72
l Tat:reklamieren ASSAULT s>- with=für.sich need=A ctx=terrorism p=0.72
l Anschlag:reklamieren ASSAULT s>auf|gegen|in with=für.sich need=A ctx=terrorism p=0.72
l Attentat:verüben ASSAULT/assassinate s>auf
l Attentat:begehen ASSAULT/assassinate s>auf
l Massaker:verüben ASSAULT/massacre s>an p=0.8
l Massaker:anrichten ASSAULT/massacre s>an|unter
l Blutbad:anrichten ASSAULT/massacre s>an|unter
l Angriff:starten ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:fliegen ASSAULT/aerial s>auf|gegen ctx=military p=0.8
l Angriff:verüben ASSAULT s>auf|gegen not=~cyber,~hacker
l Angriff:ausführen ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:durchführen ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:unternehmen ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:fortsetzen ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:beginnen ASSAULT s>auf|gegen ctx=military not=~cyber,~hacker
l Angriff:abwehren ASSAULT g>s ctx=military p=0.62 need=A
l Schlag:führen ASSAULT s>gegen|auf with=militär,armee,rakete,luftwaffe,streitkräfte ctx=military p=0.72
l Militärschlag:ausführen ASSAULT s>gegen|auf ctx=military
l Luftschlag:ausführen ASSAULT/aerial s>gegen|auf ctx=military
l Offensive:starten ASSAULT s>gegen|auf|in ctx=military not=charme,werbe
l Offensive:beginnen ASSAULT s>gegen|auf|in ctx=military not=charme,werbe
l Offensive:befinden ASSAULT s>gegen ctx=military p=0.67
l Operation:starten ASSAULT s>gegen ctx=military with=~militär,~armee,~soldat p=0.62
l Krieg:führen ASSAULT s=gegen with=beide,miteinander,gegeneinander ctx=military need=A p=0.5
l Krieg:führen ASSAULT s>gegen ctx=military need=AR p=0.45
l Krieg:beginnen ASSAULT s>gegen ctx=military need=AR p=0.62
l Krieg:erklären THREATEN/violence s>d ctx=military
l Feuer:eröffnen ASSAULT/firearms s>auf p=0.8
l Feuer:nehmen ASSAULT/firearms s>a with=unter ctx=military
l Feuer:geraten ASSAULT/firearms ->s with=unter not=kritik ctx=military p=0.62
l Feuer:legen ASSAULT/destroy s>- p=0.72 not=aufs
l Brand:stecken ASSAULT/destroy s>a p=0.8
l Brand:setzen ASSAULT/destroy s>a
l Flamme:aufgehen ASSAULT/destroy ->s not=@accident p=0.62
l Luft:sprengen ASSAULT/suicide-attack s>in refl
l Luft:sprengen ASSAULT/explosives s>a
l Luft:jagen ASSAULT/suicide-attack s>in refl
l Luft:jagen ASSAULT/explosives s>a
l Beschuss:nehmen ASSAULT/heavy-weapons s>a ctx=military by=force
l Beschuss:nehmen ACCUSE/disapprove s>a not=@arms,@troops,~rakete,~granate p=0.6
l Beschuss:geraten ASSAULT/heavy-weapons ->s ctx=military p=0.67 not=kritik,opposition,partei,medien,gewerkschaft,verband,abgeordnet,minister,regierung,kanzler,präsident,parteichef,koalition,kommission,konzern
l Beschuss:stehen ASSAULT/heavy-weapons ->s ctx=military p=0.45 not=kritik,minister,regierung,kanzler,präsident,parteichef,koalition,kommission,konzern
l Geisel:nehmen ASSAULT/abduct s>a
l Geisel:halten ASSAULT/abduct s>a
l Gewalt:bringen ASSAULT/abduct s>a
l Gewalt:anwenden ASSAULT s>gegen p=0.72
l Gewalt:vorgehen ASSAULT s>gegen A=COP p=0.77
l Schlagstock:vorgehen ASSAULT/crowd-control s>gegen A=COP
l Schuss:abgeben ASSAULT/firearms s>auf p=0.87
l Schuss:feuern ASSAULT/firearms s>auf
l Schuss:fallen ASSAULT/firearms ->auf p=0.62
l Gefecht:liefern ASSAULT s=mit|d ctx=military
l Schusswechsel:liefern ASSAULT/firearms s=mit|d
l Schlacht:liefern ASSAULT s=mit|d
l Straßenschlacht:liefern ASSAULT s=mit|d
l Kampf:liefern ASSAULT s=mit|d ctx=military
l Hinterhalt:geraten ASSAULT ->s ctx=military p=0.72
l Hinterhalt:locken ASSAULT s>a p=0.72
l Bombe:explodieren ASSAULT/explosives ->in not=weltkrieg
l Bombe:platzen ASSAULT/explosives ->in not=weltkrieg p=0.35
l Tod:bedrohen THREATEN/violence s>a
l Raum:stellen THREATEN s>gegen|für with=in.den.raum,ausweisung,schritte,abbruch,klage,austritt,rücktritt,streik not=frage,these,vorwurf,vermutung,behauptung need=A p=0.82
l Spiel:bringen THREATEN s>gegen|d with=militärschlag,einmarsch,ausschluss,atomwaffe,klage,neuwahl,rücktritt need=A p=0.62
l Tisch:liegen THREATEN q>- with=alle.optionen need=A p=0.62
l Tisch:legen THREATEN s>gegen|für with=optionen,sanktion,strafmaß need=A p=0.45
l Linie:warnen THREATEN s>a with=rote need=A p=0.67
l Muskel:zeigen THREATEN s>d p=0.4
l Zähne:zeigen THREATEN s>d p=0.4
l Kampf:ansagen THREATEN s>d need=AR p=0.62
l Krieg:ansagen THREATEN s>d need=AR p=0.67
l Konsequenz:stellen THREATEN s>d|gegen|für with=in.aussicht need=A p=0.82
l Strafe:stellen THREATEN s>d|gegen|für with=in.aussicht need=A p=0.77
l Disziplinarstrafe:stellen THREATEN s>d with=in.aussicht need=A p=0.82
l Streik:ankündigen THREATEN s>gegen|bei|d with=falls,sollte,andernfalls,wenn A=LAB p=0.62
l Sanktion:stellen THREATEN s>d|gegen|für with=in.aussicht need=A p=0.82
l Drohung:kommen THREATEN aus|von>gegen|an p=0.77
l Warnung:kommen THREATEN aus|von>an|gegen p=0.45
l Messer:einstechen ASSAULT/primitive s>auf
l Flamme:gehen ASSAULT/destroy ->s not=@accident p=0.62
l Kopf:schießen ASSAULT/firearms s>d p=0.72
l Schuss:treffen ASSAULT/firearms ->s p=0.62
l Lösegeld:fordern ASSAULT/abduct s>für with=@hostage,~piraten p=0.45
l Verantwortung:übernehmen ASSAULT s>auf with=~anschlag,~angriff,attentat ctx=terrorism p=0.4
l Verantwortung:übernehmen ASSAULT s>- with=für.die.tat,für.den.überfall,für.die.anschläge,für.die.angriffe,für.die.explosion,für.die.entführung,für.die.attacke,für.den.mord,für.die.ermordung ctx=terrorism need=A p=0.62
l Feuer:eröffnen ASSAULT/firearms s>auf need=A p=0.85
l Brand:setzen ASSAULT/destroy s>a|g need=A p=0.87
l Brand:stecken ASSAULT/destroy s>a|g need=A p=0.8
l Luftangriff:fliegen ASSAULT/aerial s>auf|gegen ctx=military p=0.85
l Luftangriff:töten ASSAULT/aerial g>a ctx=military p=0.82
l Luftangriff:sterben ASSAULT/aerial g>s ctx=military p=0.82
l Angriff:sterben ASSAULT g>s not=@accident,herz p=0.77
l Angriff:töten ASSAULT g>a not=herz p=0.77
l Angriff:verletzen ASSAULT g>a not=herz p=0.72
l Angriff:kommen ASSAULT g>s with=ums.leben not=herz p=0.82
l Anschlag:sterben ASSAULT g>s ctx=terrorism p=0.82
l Anschlag:töten ASSAULT g>a ctx=terrorism p=0.82
l Anschlag:kommen ASSAULT g>s with=ums.leben ctx=terrorism p=0.87
l Kampf:kommen ASSAULT zwischen|g=mit with=zu.kämpfen,zu.schweren,zu.heftigen ctx=military p=0.82
l Gefecht:kommen ASSAULT zwischen|g=mit ctx=military p=0.87
l Zusammenstoß:kommen ASSAULT zwischen|g=mit not=@accident,beinahe p=0.87
l Stich:töten ASSAULT/primitive s>a p=0.72
l Erdboden:machen ASSAULT/heavy-weapons s>a|g with=gleich ctx=military p=0.87
l Tod:mitreißen ASSAULT s>a p=0.77
n Anschlag ASSAULT g|von>auf|gegen ctx=terrorism p=0.55 not=anschlagserie.droht
n Attentat ASSAULT/assassinate g|von>auf|gegen p=0.55
n Mordanschlag ASSAULT/assassinate g|von>auf|gegen p=0.55
n Mordversuch ASSAULT/assassinate g>an p=0.35 need=R
n Angriff ASSAULT g|von>auf|gegen ctx=military p=0.5 not=angriffskrieg,angriffsfläche,~hacker,~cyber,verbal
n Attacke ASSAULT g|von>auf|gegen p=0.45 not=~herzatt,verbal,~cyber,~hacker,~panikatt,kritik
n Luftangriff ASSAULT/aerial g|von>auf|gegen ctx=military p=0.6
n Luftschlag ASSAULT/aerial g|von>auf|gegen ctx=military p=0.55
n Militärschlag ASSAULT g|von>auf|gegen ctx=military p=0.5
n Raketenschlag ASSAULT/heavy-weapons g|von>auf|gegen ctx=military p=0.55
n Vergeltungsschlag ASSAULT g|von>auf|gegen ctx=military p=0.5
n Drohnenangriff ASSAULT/drone g|von>auf|gegen ctx=military p=0.6
n Drohnenattacke ASSAULT/drone g|von>auf|gegen ctx=military p=0.6
n Raketenangriff ASSAULT/heavy-weapons g|von>auf|gegen ctx=military p=0.6
n Raketenbeschuss ASSAULT/heavy-weapons g|von|durch>auf|g ctx=military p=0.5
n Messerangriff ASSAULT/primitive g|von>auf|gegen p=0.6
n Messerattacke ASSAULT/primitive g|von>auf|gegen p=0.6
n Bombenanschlag ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.6
n Bombenattentat ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.6
n Selbstmordanschlag ASSAULT/suicide-attack g|von>auf|gegen ctx=terrorism p=0.6
n Selbstmordattentat ASSAULT/suicide-attack g|von>auf|gegen ctx=terrorism p=0.6
n Autobombe ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.35
n Brandanschlag ASSAULT/primitive g|von>auf|gegen p=0.6
n Giftanschlag ASSAULT/unconventional g|von>auf|gegen p=0.6
n Giftgasangriff ASSAULT/unconventional g|von>auf|gegen ctx=cbrn p=0.6
n Terroranschlag ASSAULT g|von>auf|gegen ctx=terrorism p=0.55
n Terrorangriff ASSAULT g|von>auf|gegen ctx=terrorism p=0.55
n Sprengstoffanschlag ASSAULT/explosives g|von>auf|gegen ctx=terrorism p=0.6
n Sabotageakt ASSAULT/destroy g|von>gegen|an|auf p=0.45
n Überfall ASSAULT g|von>auf p=0.5 not=~bank,~raubüber
n Übergriff ASSAULT g|von>auf|gegen p=0.45
l Tötung:bekanntgeben ASSAULT s>g with=~miliz,~armee,~militär,terror,der.is,taliban,dschihad,rebell,~geheimdienst,hamas,hisbollah,pentagon,streitkräfte need=AR p=0.8
l Hinrichtung:bekanntgeben ASSAULT/execute s>g with=~miliz,terror,der.is,taliban,dschihad,rebell,~justiz,behörden,innenministerium need=AR p=0.8
l Ermordung:bekanntgeben ASSAULT s>g with=~miliz,terror,der.is,taliban,dschihad,rebell need=AR p=0.8
n Zusammenstoß ASSAULT zwischen|g=mit p=0.5 not=zug,schnellz,auto,fahrzeug,lkw,schiff,~flugzeug,frontal,hubschrauber,kampfjet,frachter,tanker,boot,bus,teilchen,neutrino,atom,passagier A=CVL
n Auseinandersetzung ASSAULT zwischen|g=mit with=gewalt,schwer,blutig,militär,bewaffnet,~polizei,demonstr,kämpf,tote,handgreiflich,tödlich,kriegerisch,~polizist p=0.67 A=CVL
n Gefecht ASSAULT zwischen|g=mit ctx=military p=0.5 A=UNK not=~wortgefecht,außer
n Scharmützel ASSAULT zwischen|g=mit ctx=military p=0.5 A=UNK
n Schusswechsel ASSAULT/firearms zwischen|g=mit p=0.55 A=UNK
n Feuergefecht ASSAULT/firearms zwischen|g=mit ctx=military p=0.55 A=UNK
n Kampf ASSAULT zwischen|g=mit|gegen ctx=military p=0.35 with=@troops,front,kämpfe,kämpfen A=UNK not=~wahlkampf,wahlkämpf,~arbeitskampf
n Kampfhandlung ASSAULT zwischen|g=mit|gegen ctx=military p=0.4 A=UNK
n Rangelei ASSAULT/beat zwischen|g=mit p=0.55 A=CVL
n Handgemenge ASSAULT/beat zwischen|g=mit p=0.55 A=CVL
n Schlägerei ASSAULT/beat zwischen|g=mit p=0.45 A=CVL
n Prügelei ASSAULT/beat zwischen|g=mit p=0.45 A=CVL
n Straßenschlacht ASSAULT zwischen|g=mit p=0.5 A=CVL
n Ermordung ASSAULT/assassinate durch>g p=0.45
n Tötung ASSAULT durch>g p=0.4 need=R
n Mord ASSAULT durch>an p=0.4 need=R not=~selbstmord
n Doppelmord ASSAULT durch>an p=0.45
n Hinrichtung ASSAULT/execute durch>g A=GOV p=0.5
n Enthauptung ASSAULT/execute durch>g p=0.45
n Entführung ASSAULT/abduct durch>g p=0.5
n Verschleppung ASSAULT/abduct durch>g p=0.4 need=R
n Geiselnahme ASSAULT/abduct g>g p=0.45
n Massaker ASSAULT/massacre g|durch>an p=0.45
n Blutbad ASSAULT/massacre g|durch>an p=0.4
n Pogrom ASSAULT/massacre g|durch>an|gegen p=0.4
n Beschuss ASSAULT/heavy-weapons durch|g>g ctx=military p=0.4
n Bombardierung ASSAULT/aerial durch>g ctx=military p=0.45
n Bombardement ASSAULT/aerial durch>g|auf ctx=military p=0.45
n Explosion ASSAULT/explosives ->in p=0.25 with=bombe,anschlag,attentat,terror,sprengsatz,autobombe
n Abschuss ASSAULT durch>g ctx=military p=0.4 need=R
n Einmarsch ASSAULT g>in ctx=military p=0.5
n Vormarsch ASSAULT g>auf|in|nach ctx=military p=0.35 need=A with=@troops
n Eroberung ASSAULT durch>g ctx=military p=0.35 need=R
n Erstürmung ASSAULT durch>g p=0.4
n Offensive ASSAULT g>gegen|auf|in ctx=military p=0.4 not=~charme,~werbe,~impf,~diplomat
n Bodenoffensive ASSAULT g>gegen|in ctx=military p=0.5
n Großoffensive ASSAULT g>gegen|in ctx=military p=0.5
n Amoklauf ASSAULT/firearms g>- p=0.4
n Schießerei ASSAULT/firearms zwischen|g=mit with=zwischen p=0.62 A=UNK
n Schießerei ASSAULT/firearms g>- p=0.5 not=film,western
n Schuss ASSAULT/firearms g|von>auf p=0.4
n Gewalttat ASSAULT g|von>gegen|an p=0.35
n Misshandlung ASSAULT/torture durch>g p=0.35 need=R
n Folter ASSAULT/torture durch>g p=0.25 need=AR
n Vergewaltigung ASSAULT/sexual durch>g p=0.3 need=R not=wegen,vorwurf
n Terrorakt ASSAULT g|von>gegen ctx=terrorism p=0.5
n Geiseldrama ASSAULT/abduct g>in p=0.4
n Messerstecherei ASSAULT/primitive zwischen|g=mit p=0.5 A=CVL
n Feuerüberfall ASSAULT/firearms g|von>auf p=0.55
n Granatenangriff ASSAULT/heavy-weapons g|von>auf ctx=military p=0.55
n Luftattacke ASSAULT/aerial g|von>auf|gegen ctx=military p=0.5
n Raketenattacke ASSAULT/heavy-weapons g|von>auf|gegen ctx=military p=0.5
n Vergeltungsangriff ASSAULT g|von>auf|gegen ctx=military p=0.45
n Drohnenschlag ASSAULT/drone g|von>auf|gegen ctx=military p=0.5
n Sprengstoffattentat ASSAULT/explosives g|von>auf|gegen p=0.5
n Säureangriff ASSAULT/unconventional g|von>auf|gegen p=0.5
n Gewaltausbruch PROTEST/riot g|von>gegen A=CVL R=GOV p=0.4
n Protestcamp PROTEST/obstruct g|von>gegen|vor A=CVL R=GOV with=räum,polizei,errichtet p=0.35
n Lkw-Blockade PROTEST/obstruct g|von>gegen A=CVL R=GOV p=0.5
n Flughafenstreik PROTEST/strike g|von>gegen A=LAB p=0.5
n Bahnstreik PROTEST/strike g|von>gegen A=LAB p=0.5
n Protestbewegung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.3 need=R
n Massendemonstration PROTEST/demo g|von>gegen A=CVL R=GOV p=0.55
n Gegendemonstration PROTEST/demo g|von>gegen A=CVL p=0.55
n Großdemonstration PROTEST/demo g|von>gegen A=CVL R=GOV p=0.55
n Bauernprotest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Studentenprotest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.5
n Klimaprotest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.45
n Massenprotest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.75
n Straßenprotest PROTEST/demo g|von>gegen A=CVL R=GOV p=0.6
n Großkundgebung PROTEST/demo g|von>gegen A=CVL R=GOV p=0.55
n Ärztestreik PROTEST/strike g|von>gegen A=LAB p=0.55
n Lokführerstreik PROTEST/strike g|von>gegen A=LAB p=0.55
v schlagen ASSAULT/beat s>a with=krankenhausreif,bewusstlos,tot,zusammen not=vorschlag p=0.72
v hängen ASSAULT/execute s>a obj=Gefangene,Häftling,Verurteilte,Regimegegner,Demonstrant,Spion,Mörder with=gehängt A=GOV p=0.82
v treffen ASSAULT s>in|g|a obj=Ziel,Stellung A=MIL need=AR p=0.75
v treffen ASSAULT s>a obj=Wohnhaus,Krankenhaus,Schule,Hochhaus,Kraftwerk,Raffinerie,Öllager,Bahnhof,Markt,Kirche,Moschee,Munitionsdepot,Hafen,Flugplatz with=~rakete,~drohne,~bombe,~geschoss,artillerie,~granate p=0.82
v einschlagen ASSAULT/heavy-weapons s>in|auf with=~rakete,~granate,~geschoss,~bombe,~drohne,artillerie ctx=military p=0.87 not=meteor,blitz,ins.meer,ins.wasser,im.meer
v niedergehen ASSAULT/heavy-weapons ->auf|in with=~rakete,~drohne,~granate,~bombe,geschosse ctx=military p=0.77
v abfeuern ASSAULT/heavy-weapons s>auf|gegen|nach|in obj=Rakete,Marschflugkörper,Drohne,Granate,Geschoss with=auf.die,auf.israel,gegen,auf.stellungen,auf.ziele,auf.kiew,auf.den,in.richtung,auf.das not=ins.meer,test need=A ctx=military p=0.87
v angreifen ASSAULT s>a with=@arms,luftangriff,~drohne,~rakete,streitkräfte,truppen,armee,kampfjets,miliz,rebellen,kämpfer,islamisten,terroristen not=verbal,kritik,worte by=force p=0.87
v bombardieren ASSAULT/aerial s>a need=A ctx=military p=0.92
v zerstören ASSAULT/destroy s>a|g with=luftangriff,angriff,drohne,raketen,artillerie,luftwaffe,armee,truppen,beschuss,bulldozer not=@accident need=A p=0.82
v beschädigen ASSAULT s>a|g with=~drohne,~rakete,beschuss,~angriff,explosion,sabotage not=@accident p=0.72
v töten ASSAULT s>a with=luftangriff,angriff,drohne,raketen,schüsse,schüssen,soldaten,armee,polizisten,anschlag,bombe,islamisten,bewaffnete,kämpfer,miliz,rebellen,attentäter,messer not=@accident p=0.85
v sterben ASSAULT ->s with=angriff,anschlag,beschuss,gefecht,bombe,schüsse,kugel,schussverletzung,autobombe,explosion,~attentat,messerstich,~kugel not=@accident,krebs p=0.77
v umkommen ASSAULT ->s with=angriff,anschlag,beschuss,gefecht,bombe,kämpfen,unruhen,explosion not=@accident p=0.77
v niederbrennen ASSAULT/destroy s>a|g need=A p=0.7
v schießen ASSAULT/firearms s>auf|in with=auf,in.die.menge not=tor,tore,ball,in.die.höhe,foto,bild,tränengas,elfmeter,freistoß,pilze,preise,kraut need=A p=0.8
v rammen ASSAULT s>a|g obj=Boot,Schiff,Schnellboot,Schlauchboot,Versorgungsboot,Küstenwachschiff,Fischerboot,Patrouillenboot need=A p=0.87
v einfallen ASSAULT s>in with=@troops,bewaffnete,rebellen,siedler,islamisten,kämpfer,radikale not=ein.fiel.ihm p=0.72
v vollstrecken ASSAULT/execute s>an|gegen obj=Todesurteil,Todesstrafe,Hinrichtung A=GOV p=0.87
v werfen ASSAULT/primitive s>auf;vor;in|gegen obj=Stein,Flasche,Böller,Brandsatz,Molotowcocktail,Pflasterstein,Feuerwerkskörper,Granate,Handgranate,Rauchbombe p=0.87
v schleudern ASSAULT/primitive s>auf|gegen|in obj=Stein,Flasche,Böller,Brandsatz,Molotowcocktail,Pflasterstein,Feuerwerkskörper p=0.87
v erobern ASSAULT s>a with=@troops,stadt,dorf,ortschaft,gebiet,provinz,stützpunkt,hügel,stellung not=herz,titel,markt,platz,charts,publikum,bühne,punkte,sitz,mandat,mehrheit,rathaus,wahlkreis,stimmen need=A ctx=military p=0.82
v einnehmen ASSAULT s>a obj=Stadt,Dorf,Ortschaft,Viertel,Stützpunkt,Flughafen,Gebiet,Provinz,Hauptstadt,Ort,Stellung,Kaserne not=euro,steuer need=A ctx=military p=0.82
v vorrücken ASSAULT s>auf|gegen|in|nach ctx=military p=0.55 not=bauern,landwirt,demonstr,traktor,polizei,feuerwehr,tabelle
v belagern ASSAULT s>a need=AR ctx=military p=0.6 not=fotograf,reporter,journalist,kamera,fans,tourist
v sprengen ASSAULT/explosives s>a obj=Brücke,Pipeline,Damm,Staudamm,Gebäude,Zug,Bahnstrecke,Haus,Moschee,Kirche,Gasleitung not=weltkrieg,kontrolliert need=A p=0.82
v verüben ASSAULT s>auf|gegen|in obj=Anschlag,Attentat,Massaker,Angriff,Überfall,Brandanschlag,Sabotageakt,Gräueltat,Bombenanschlag need=A p=0.8
v liefern ASSAULT s=mit|d obj=Gefecht,Schusswechsel,Feuergefecht,Schlacht,Straßenschlacht,Kampf,Scharmützel need=A p=0.87
v zusammenstoßen ASSAULT s=mit with=~demonstr,~polizei,anhänger,gegner,@troops not=auto,zug,lkw,flugzeug,fahrzeug,frontal need=A p=0.77
v versenken ASSAULT s>a obj=Frachter,Schiff,Tanker,Kriegsschiff,Boot,Landungsschiff,Fregatte need=A ctx=military p=0.82
v beschädigen ASSAULT s>a with=@troops,marine,~armee,streitkräfte,~drohne,geheimdienst not=@accident need=A ctx=military p=0.77
v abfackeln ASSAULT/destroy s>a p=0.6
v niedermetzeln ASSAULT/massacre s>a p=0.8
v niedermähen ASSAULT/firearms s>a p=0.7
v niederstrecken ASSAULT/firearms s>a with=schuss,schüssen,kugel,messer p=0.77
v abknallen ASSAULT/firearms s>a p=0.6
v meucheln ASSAULT/assassinate s>a p=0.65
v erdolchen ASSAULT/primitive s>a p=0.8
v malträtieren ASSAULT/beat s>a need=R p=0.6
v traktieren ASSAULT/beat s>a with=tritt,schläg,faust,knüppel,schlagstock,schlagstöck,~prügel,elektroschock need=R p=0.85
v anfallen ASSAULT s>a with=messer,axt,machete need=R p=0.62
v verätzen ASSAULT/unconventional s>a p=0.5 not=@accident
v torpedieren ASSAULT s>a obj=Schiff,Frachter,Kriegsschiff,Tanker,U-Boot ctx=military p=0.77
v einäschern ASSAULT/destroy s>a with=@troops,angriff,rakete,bomb p=0.67
v durchsieben ASSAULT/firearms s>a with=kugel,schüsse p=0.67
v beschießen ASSAULT/heavy-weapons s>a|g obj=Dorf,Stadt,Grenzdorf,Ortschaft,Hafen,Kraftwerk,Wohngebiet,Krankenhaus ctx=military p=0.92
v eingreifen ASSAULT s>in|gegen with=militärisch,waffengewalt,bodentruppen need=A ctx=military p=0.62
v henken ASSAULT/execute s>a A=GOV p=0.75
v einschlagen ASSAULT/heavy-weapons s>in|auf with=~flugkörper,raketen ctx=military p=0.82 not=meteor,blitz,ins.meer,ins.wasser,im.meer
l Tod:reißen ASSAULT ->s with=~explosion,~anschlag,~anschläg,~bombe,~attentat,sprengsatz p=0.77
v rammen ASSAULT s>a with=~schiffe,~schiff,~boote,~boot,küstenwache,~marine not=fähre,frachter,brücke,unfall need=A p=0.77
v feuern ASSAULT/firearms s>- with=um.sich,kalaschnikow,maschinengewehr,sturmgewehr not=ins.meer p=0.77
v verlieren ASSAULT ->s obj=Auge,Bein,Hand,Augenlicht with=gummigeschoss,schuss,schüss,granate,mine,tränengas need=R p=0.82
v eindringen ASSAULT s>in with=bewaffnet,maskiert,vermummt,angreifer,attentäter need=A p=0.77
v feuern ASSAULT/firearms s>in|auf with=in.die.menge,in.eine.menge,in.die.menschenmenge,in.die.luft.und,auf.die.menge need=A p=0.85
v antworten ASSAULT/firearms s>- with=schüssen,artillerie,granaten,raketen,luftangriffen,luftschlägen need=A p=0.82
v losgehen ASSAULT/beat s>auf by=force need=AR p=0.75
v liegen ASSAULT ->s with=stichwunde,schusswunde,schussverletzung,stichverletzung,stichwunden need=R p=0.82
v vorgehen ASSAULT s>gegen with=militärisch,luftangriffen,bombardement ctx=military need=A p=0.87
l Auseinandersetzung:liefern ASSAULT s=mit|d need=A p=0.85
l Handgemenge:liefern ASSAULT/beat s=mit|d need=A p=0.85
v geraten ASSAULT/beat s=mit with=aneinander need=A p=0.75
l Explosion:bringen ASSAULT/explosives s>in not=kontrolliert,entschärf,spezialist,kampfmittel,fliegerbombe,weltkrieg ctx=terrorism
v hochgehen ASSAULT/explosives ->in with=~gürtel,~bombe,autobombe,sprengfalle,sprengladung,sprengkörper,~mine not=weltkrieg p=0.67
v gefangenhalten ASSAULT/abduct s>a by=people p=0.65
v holen ASSAULT s>g|von obj=Drohne,Flugzeug,Kampfjet,Hubschrauber,Rakete,Marschflugkörper with=vom.himmel ctx=military p=0.85
v niederstrecken ASSAULT/firearms s>a with=~schuss,~schüss,~kugel,~messer,~stich,polizei,soldaten p=0.77
v einsetzen ASSAULT s>gegen obj=Kampfdrohne,Drohne,Kampfjet,Kampfflugzeug,Kampfhubschrauber,Artillerie,Panzer,Rakete,Streubombe,Luftwaffe not=drogen,pilz,schädling,~brand need=AR ctx=military p=0.75
v treffen ASSAULT s>a obj=Panzer,Stellung,Militärbasis,Stützpunkt,Militärstützpunkt,Kaserne,Munitionslager,Radaranlage,Schiff,Tanker,Frachter,Militärfahrzeug,Konvoi,Krankenhaus,Schule,Wohnhaus,Flüchtlingslager with=getroffen.worden,wurde.getroffen,wurden.getroffen not=pandemie,corona,~krise,inflation,kürzung,vorkehr,maßnahm,blitz,unwetter,sturm,~beben ctx=military p=0.6
v abstürzen ASSAULT ->s with=~beschuss,beschossen,abgeschossen,abschuss not=kein ctx=military p=0.7
v zielen ASSAULT s>auf with=@troops,artillerie,heckenschütz,scharfschütz not=maßnahme,reform,gesetz,politik,strategie,plan need=AR ctx=military p=0.55
l Leben:kommen ASSAULT ->s with=~protest,demonstr,kundgebung,putsch,aufstand,~kontrolle.der.polizei not=@accident,gedränge,panik p=0.62
v sterben ASSAULT ->s with=bei.protest,bei.neuen.protest,bei.den.protest,bei.massenprotest,bei.einer.demonstr,bei.demonstr,bei.regierungskrit not=@accident,gedränge,panik p=0.62
l Visier:nehmen ASSAULT s>a with=artillerie,~jets,kampfflugzeug,rakete,~drohne,luftwaffe,~geschütz ctx=military p=0.7
l Kampf:abreißen ASSAULT zwischen|g=mit neg ctx=military p=0.7
l Gefecht:abreißen ASSAULT zwischen|g=mit neg ctx=military p=0.75
l Tod:kommen ASSAULT ->s with=@violence,~protest,ausschreitung,unruhen not=@accident,gedränge,panik p=0.65
l Leben:kommen ASSAULT/torture ->s with=folter,misshandl,polizeigewahrsam,in.haft not=@accident,krank A=COP p=0.7
v sterben ASSAULT/torture ->s with=folter,misshandl not=@accident A=COP p=0.72
v finden ASSAULT ->g|von|a with=leichen.von,ermordet,erschossen,durchsiebt,enthauptet,zerstückelt,verstümmelt,massengrab not=@accident,ertrunk,ertränk,insassen,passagier,bergsteig,vermisst,retter,taucher,suchtrupp,suchmannschaft,schiff,boot ctx=crime p=0.5
v entdecken ASSAULT ->g|von with=massengrab,massengräber,leichen.von not=@accident,~flüchtling,~migrant ctx=crime p=0.55
v abstellen ASSAULT ->- with=~leichen p=0.5
v fliegen ASSAULT/heavy-weapons aus|von>auf|nach|in with=raketen,geschosse,granaten not=~jet,flugzeug,transport,kampfflug need=A ctx=military p=0.6
l Angriff:vortragen ASSAULT s>auf|gegen ctx=military p=0.8
l Offensive:vortragen ASSAULT s>auf|gegen ctx=military p=0.8
l Anschlag:entgehen ASSAULT ->s ctx=terrorism p=0.8
l Attentat:entgehen ASSAULT ->s p=0.85
l Mordanschlag:entgehen ASSAULT ->s p=0.85
l Angriff:entgehen ASSAULT ->s p=0.7
l Anschlag:erschüttern ASSAULT ->a ctx=terrorism p=0.8
l Explosion:erschüttern ASSAULT/explosives ->a not=@accident,gas,fabrik,werk,anlage p=0.5
l Anschlagsserie:erschüttern ASSAULT ->a ctx=terrorism p=0.8
l Waffenruhe:brechen ASSAULT s>in|gegen with=gebrochen,brach,brachen,bricht need=A ctx=military p=0.62
l Waffenstillstand:brechen ASSAULT s>in|gegen need=A ctx=military p=0.62
l Feuerpause:brechen ASSAULT s>in|gegen need=A ctx=military p=0.62
l Waffenruhe:verletzen ASSAULT s>in|gegen need=A ctx=military p=0.6
v auspeitschen ASSAULT/beat s>a A=GOV p=0.85
v heranrücken ASSAULT s>an with=@troops,~kämpfer ctx=military p=0.6
`;
