/**
 * How an act was done where its line of the lexicon does not say: one type with mode, then stems of words of its clause, as in
 * contexts.data.ts. The first line of a type that has one of the words decides.
 */
export const MODE_LINES = `
CONSULT/phone telefon videogipfel videokonferenz videoschalt
CONSULT/multilateral =g20 g20- =g7 g7- =g8 generalversammlung ~gipfel gipfelkonfer gipfeltreffen konferenz ~konferenz vollversammlung
REQUEST/meet dialog gespräch ~gespräch =gipfel ~gipfel gipfeltreffen konferenz krisensitzung sondersitzung =Treffen ~treffen verhandel verhandl ~verhandlung vermittlung
REQUEST/yield abrüstung abzug abzuzieh aufheb aufzuheb beenden beendet beendigung einstell einzustell =Ende entwaffnung feuerpause freigabe freilass freizulass lockerung ~lockerung niederleg niederzuleg räumung rückgabe rückzug stopp ~stopp truppenabzug verzicht waffenruhe waffenstillstand zugang zurückzieh zurückzuzieh
REQUEST/change abschaff abzuschaff ~änderung änderung ausstieg ~gesetz gesetzes kurswechsel neuwahl politikwechsel reform ~reform regelung rücktritt umdenken =verbot ~verbot verfassung wandel zurücktret zurückzutret
REQUEST/assist anerkennung asyl auslieferung beistand hilfe ~hilfe hilfs kooperation ~kredit lieferung ~lieferung milliarden solidarität unterstütz waffenlief zusammenarbeit
REJECT/meet dialog gespräch ~gespräch =gipfel ~gipfel gipfeltreffen konferenz krisensitzung sondersitzung =Treffen ~treffen verhandel verhandl ~verhandlung vermittlung
REJECT/yield abrüstung abzug abzuzieh aufheb aufzuheb beenden beendet beendigung einstell einzustell =Ende entwaffnung feuerpause freigabe freilass freizulass lockerung ~lockerung niederleg niederzuleg räumung rückgabe rückzug stopp ~stopp truppenabzug verzicht waffenruhe waffenstillstand zugang zurückzieh zurückzuzieh
REJECT/change abschaff abzuschaff ~änderung änderung ausstieg ~gesetz gesetzes kurswechsel neuwahl politikwechsel reform ~reform regelung rücktritt umdenken =verbot ~verbot verfassung wandel zurücktret zurückzutret
REJECT/assist anerkennung asyl auslieferung beistand hilfe ~hilfe hilfs kooperation ~kredit lieferung ~lieferung milliarden solidarität unterstütz waffenlief zusammenarbeit
THREATEN/violence angreif angriff ~angriff anzugreif bombard einmarsch gewalt ~invasion krieg ~offensive militärisch militärschlag rache tod töten umbring vergeltung vernicht waffengewalt
THREATEN/territory annektier annexion besetz einmarsch
THREATEN/expel ausschluss ausweis auszuweis rauswurf
THREATEN/arrest festnahm gefängnis =haft haftbefehl haftstrafe
THREATEN/relations abbrech abbruch abzubrech aufkündig ausstieg austritt =beziehungen kündigung
THREATEN/restrict blockad blockier boykott embargo lieferstopp sanktion ~sanktion strafmaßnahm strafzoll strafzölle streik ~streik =zölle ~zölle =zöllen
THREATEN/ban verbiet =verbot ~verbot
THREATEN/rights zensur
COERCE/curfew ausgangssperr ausnahmezustand kriegsrecht =Notstand notstands
COERCE/censor zensier zensur
COERCE/cyber cyber ddos hackerangriff
COERCE/withhold =Strom stromversorg trinkwasser wasserversorg
ASSAULT/suicide-attack selbstmordanschl selbstmordattent
ASSAULT/unconventional chemiewaff giftgas nervengift sarin senfgas
ASSAULT/crowd-control gummigeschoss schlagstock schlagstöck tränengas wasserwerfer
ASSAULT/drone drohne ~drohne
ASSAULT/aerial bomber =jets kampfflug kampfhubschrau kampfjet luftangriff luftschlag luftwaffe
ASSAULT/heavy-weapons artillerie granat haubitz mörser panzer rakete ~rakete
ASSAULT/explosives autobombe =bombe =bomben bombenanschl handgranate landmine =mine =minen paketbombe sprengfalle sprengladung sprengsatz sprengsätz sprengstoff
ASSAULT/firearms gewehr ~gewehr maschinengewehr pistole revolver =schuss schüsse schusswaffe schusswechsel sturmgewehr
ASSAULT/primitive =axt beil brandsatz brandsätz machete messer ~messer molotow =steine =steinen steinwurf steinwürf
ASSAULT/execute galgen hinricht todesstrafe
`;
