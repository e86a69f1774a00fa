/**
 * Verbs that say how real the act is that depends on them, as a clause ("plant, … zu verhängen", "droht, dass …") or
 * as a noun ("plant Sanktionen"). `actor` says whether their subject is the actor of such a noun.
 *   LEMMA MODALITY ACTOR
 * `asked` marks acts that somebody wants of others: the request is the event, not the act.
 */
export const CONTROL_LINES = `
abhalten actual yes
ablehnen asked no
absagen negated yes
abschließen actual yes
androhen asked no
ankündigen planned yes
anordnen actual yes
anregen asked no
anstreben planned yes
appellieren asked no
auffordern asked no
aufnehmen actual yes
aufrufen asked no
ausschließen negated yes
beabsichtigen planned yes
beantragen asked no
beenden actual yes
befürchten hypothetical no
befürworten asked no
beginnen actual yes
begehen actual yes
beraten hypothetical no
beschließen planned yes
bitten asked no
debattieren hypothetical no
diskutieren hypothetical no
drohen asked no
durchführen actual yes
empfehlen asked no
erlauben asked no
erwägen hypothetical yes
erwarten planned no
erzielen actual yes
fordern asked no
fortsetzen actual yes
führen actual yes
halten actual yes
hoffen asked no
leiten actual yes
organisieren planned yes
planen planned yes
prüfen hypothetical yes
sollen planned yes
starten actual yes
unternehmen actual yes
verhindern negated no
verlangen asked no
verschieben planned yes
versprechen planned yes
verüben actual yes
veranstalten actual yes
vermeiden negated no
verzichten negated yes
vorbereiten planned yes
vorschlagen asked no
warnen asked no
weigern negated yes
wünschen asked no
zusagen planned yes
`;
