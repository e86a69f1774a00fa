/** German and English labels of the codes in records: code, German, English. Definitions are PLOVER's (manual of 2021). */

export const TYPE_LABELS = `
AGREE|Zusagen|Agree
CONSULT|Treffen, Gespräche|Consult
SUPPORT|Unterstützen|Support
CONCEDE|Nachgeben|Concede
COOPERATE|Zusammenarbeiten|Cooperate
AID|Hilfe leisten|Aid
RETREAT|Zurückziehen|Retreat
REQUEST|Fordern|Request
ACCUSE|Vorwerfen|Accuse
REJECT|Ablehnen|Reject
THREATEN|Drohen|Threaten
SANCTION|Bestrafen|Sanction
PROTEST|Protestieren|Protest
MOBILIZE|Mobilisieren|Mobilize
COERCE|Zwingen|Coerce
ASSAULT|Angreifen|Assault`;

export const MODE_LABELS = `
abduct|Entführung|abduction
access|Zugang gewährt|access granted
aerial|Luftangriff|air attack
allege|Anschuldigung|allegation
arrest|Festnahme|arrest
assassinate|Attentat|assassination
assist|Unterstützung|assistance
ban|Verbot|ban
beat|Körperliche Gewalt|beating
boycott|Boykott|boycott
ceasefire|Waffenruhe|ceasefire
censor|Zensur|censorship
change|Änderung der Politik|policy change
cleansing|Vertreibung|ethnic cleansing
convict|Verurteilung|conviction
crowd-control|Gewalt gegen Menge|crowd control
curfew|Ausgangssperre|curfew
cyber|Cyberangriff|cyber attack
demo|Demonstration|demonstration
deport|Abschiebung|deportation
destroy|Zerstörung|destruction
disapprove|Missbilligung|disapproval
disarm|Entwaffnung|disarmament
discontinue|Abbruch|discontinuation
drone|Drohnenangriff|drone attack
execute|Hinrichtung|execution
expel|Ausweisung|expulsion
explosives|Sprengstoff|explosives
firearms|Schusswaffen|firearms
heavy-weapons|Schwere Waffen|heavy weapons
hunger|Hungerstreik|hunger strike
investigate|Ermittlung|investigation
massacre|Massaker|massacre
meet|Treffen|meeting
militia|Milizen|militia
misinformation|Falschinformation|misinformation
multilateral|Mehrseitiges Treffen|multilateral meeting
obstruct|Blockade|obstruction
phone|Telefonat|phone call
police|Polizei|police
primitive|Einfache Waffen|primitive weapons
relations|Beziehungen|relations
release|Freilassung|release
resign|Rücktritt|resignation
restrict|Einschränkung|restriction
return|Rückgabe|return
rights|Rechte|rights
riot|Ausschreitung|riot
seize|Beschlagnahme|seizure
sexual|Sexuelle Gewalt|sexual violence
strike|Streik|strike
suicide-attack|Selbstmordanschlag|suicide attack
territory|Territorium|territory
third-party|Treffen an drittem Ort|third-party meeting
torture|Folter|torture
troops|Truppen|troops
unconventional|Massenvernichtungswaffen|unconventional weapons
violence|Gewalt|violence
visit|Besuch|visit
weapons|Waffen|weapons
withdraw|Abzug, Rückzug|withdrawal
withhold|Vorenthalten|withholding
yield|Nachgeben|yielding`;

export const CONTEXT_LABELS = `
asylum|Asyl|asylum
cbrn|ABC-Waffen|CBRN weapons
corruption|Korruption|corruption
crime|Kriminalität|crime
cyber|Cyberraum|cyber
democracy|Demokratie|democracy
diplomatic|Diplomatie|diplomacy
disaster|Katastrophen|disasters
economic|Wirtschaft|economy
election|Wahlen|elections
environment|Umwelt|environment
executive|Regierung|executive
health|Gesundheit|health
human_rights|Menschenrechte|human rights
human_security|Menschliche Sicherheit|human security
humanitarian|Humanitäres|humanitarian
intelligence|Nachrichtendienste|intelligence
legal|Justiz|legal
legislative|Gesetzgebung|legislative
migration|Migration|migration
military|Militär|military
peacekeeping|Friedenssicherung|peacekeeping
political_institutions|Politische Institutionen|political institutions
pro_autocracy|Für Autokratie|pro-autocracy
religion_ethnicity|Religion, Ethnie|religion, ethnicity
resource|Ressourcen|resources
rights_freedoms|Rechte und Freiheiten|rights and freedoms
terrorism|Terrorismus|terrorism`;

export const SECTOR_LABELS = `
GOV|Regierung|government
MIL|Militär|military
LEG|Parlament|legislature
JUD|Justiz|judiciary
SPY|Geheimdienst|intelligence
COP|Polizei|police
OPP|Opposition|opposition
PTY|Partei|party
REB|Aufständische|rebels
CRM|Kriminelle|criminals
CVL|Zivilbevölkerung|civilians
LAB|Gewerkschaften, Arbeitnehmer|labour
EDU|Bildung|education
BUS|Wirtschaft|business
MED|Medien|media
HLH|Gesundheitswesen|health
REL|Religion|religious
NGO|Nichtregierungsorganisation|non-governmental organisation
IGO|Zwischenstaatliche Organisation|intergovernmental organisation
UNK|Unbekannt|unknown`;

export const MODALITY_LABELS = `
actual|geschehen|actual
planned|angekündigt|planned
hypothetical|möglich|hypothetical
negated|verneint|negated
historical|zurückliegend|historical`;

export const QUAD_CLASS_LABELS = `
1|Verbale Kooperation|verbal cooperation
2|Materielle Kooperation|material cooperation
3|Verbaler Konflikt|verbal conflict
4|Materieller Konflikt|material conflict`;
