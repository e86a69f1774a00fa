/** Words, a blank before each, by which a clause in the present tells what always happens, and nothing that did. */
export const HABIT =
  /^ mal | (?:immer wieder|immer gleich|immer sofort|oft|meist|meistens|in der regel|regelmäßig|häufig|(?:einmal|zweimal|dreimal|viermal|mehrmals) (?:im jahr|im monat|jährlich)|stets|üblicherweise|gewöhnlich|jedes jahr|jedes mal|jährlich|alljährlich|traditionell|normalerweise|manchmal|gelegentlich|bisweilen|mitunter|selten|generell)(?= |$)/;

/** Beginnings of clauses, a blank before each word, that tell figures: "58 Prozent unterstützen …", "Jeder Dritte lehnt … ab". */
export const FIGURES =
  /^ (?:(?:rund|etwa|knapp|fast|nur|gut|über|mehr|weniger|als) )*(?:\d[\d,.]* (?:prozent|%)|jede[rs]? (?:zweite|dritte|vierte|fünfte|zehnte))/;

/** Subjects that are figures. */
export const FIGURE = /^(?:befragten?|befragter|anteil|quote)$/;

/** Subjects that are figures where the sentence tells of a survey. */
export const SURVEYED =
  /^(?:mehrheit|minderheit|prozent|hälfte|drittel|viertel|fünftel|deutschen?|bürger|bundesbürger|menschen|wähler|anhänger|frauen|männer|teilnehmer)$/;

/** What tells that a sentence is about a survey. */
export const SURVEY =
  /^(?:umfragen?|befragung|befragten?|politbarometer|deutschlandtrend|meinungsforsch\p{L}*|demoskop\p{L}*)$/u;

/** Those whose share of votes decides, a blank before each: their figures are acts. */
export const VOTERS =
  / (?:abgeordneten?|delegierten?|mitglieder[ns]?|parlamentarier[ns]?|senatoren|stimmen|aktionäre)(?= |$)/;

/** Words of a game, a blank before each: what the referee denies and the striker attacks is no act. */
export const GAME =
  / (?:abseits(?! (?:de[rs]|dieser|vo[nm]) )|elfmeter|ersatzbank|foul|gegentor|halbzeit(?! de[rs] )|platzverweis|rote karte|schiedsrichter|stürmer|strafraum|torhüter|torwart|viertelfinale|halbfinale)\p{L}*(?= |$)/u;

/** Stretches, a blank before each word, over which statistics count. */
export const OVER_A_YEAR =
  / (?:im (?:vergangenen|vorigen|letzten|laufenden|ganzen) jahr|im (?:ersten|zweiten) halbjahr|pro jahr|(?:in den|während der) (?:vergangenen|letzten) (?!zwei |drei )\S+ jahren|im schnitt|im durchschnitt|jahr für jahr)(?= |$)/;
/** Hundreds or more, a blank before each word, but for years: over such stretches they are figures. */
export const HUNDREDS = / (?:(?!(?:19|20)\d\d(?= |$))\d{3,}|\d{1,3}(?:\.\d{3})+|hunderte|tausende|zehntausende)(?= |$)/;

/** What a relative clause in the present tells of somebody by these verbs is what he is, not what he does now. */
export const LASTING: ReadonlySet<string> = new Set(['bekämpfen', 'kämpfen', 'unterstützen', 'verantworten']);
/** The same of these in the past and perfect: "Frankreich, das dort Soldaten stationiert hat". */
export const LASTING_SINCE: ReadonlySet<string> = new Set(['stationieren']);

/** Words, a blank before each, by which columnists tell of themselves, outside quotation marks. */
export const WRITER = / (?:ich|mein(?:e[mnrs]?)? (?:frau|kinder|mann|mutter|nachbar|sohn|tochter|vater))(?= |$)/;

/** In what, a blank before each word, nobody does what a clause tells: "in dem Roman tötet …". */
export const STORY =
  / (?:im|in (?:de[mnrs]|diese[mr]|(?:ein|ihr|sein)e[mr])) (?:\p{L}+en )?(?:\p{L}*roman|krimi|thriller|spielfilm|kinofilm|theaterstück|hörspiel|comic)(?= |$)/u;
/** Works that tell what nobody did, where they are the subject of these verbs; a "Film" or a "Buch" alone may be part of an act. */
export const STORIES =
  /^(?:\p{L}*roman|krimi|thriller|\p{L}*film|\p{L}*serie|buch|\p{L}*drama|theaterstück|stück|hörspiel|comic|oper|erzählung|novelle)$/u;
export const STORYTELLING: ReadonlySet<string> = new Set(['erzählen', 'handeln', 'schildern']);
