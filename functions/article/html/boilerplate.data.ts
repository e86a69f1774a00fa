/**
 * Lines of pages that are not the article though they stand among its paragraphs. Regular expressions, one per line, by
 * language and sorted; they are matched from the start of a line, without case.
 */

/** Bare, they announce links to other articles; followed by a title they are one. */
export const RELATED_LEAD_INS: readonly string[] = [
  // German
  'Auch interessant',
  'Das könnte (?:Sie|dich|euch)(?: auch| ebenfalls| noch)? interessieren',
  'Die (?:meistgelesenen|beliebtesten) (?:Artikel|Texte)',
  'Empfehlungen(?: der Redaktion| für (?:Sie|dich))?',
  'Lesen Sie (?:auch|dazu|hier|jetzt|mehr|weiter)(?: (?:auch|dazu|hier|mehr|mehr dazu|zum Thema))?',
  'Lies (?:auch|dazu|mehr)',
  'Mehr (?:dazu|zu diesem Thema|zum Thema|über dieses Thema|von \\S+|aus \\S+|aktuelle [^.!?]{3,30}|Nachrichten[^.!?]{0,40}|Infos[^.!?]{0,40}|News[^.!?]{0,40})',
  'Meistgelesen',
  'Siehe auch',
  'Themen(?: in diesem Artikel)?',
  'Verwandte (?:Artikel|Themen|Beiträge)',
  'Weiter(?:e|führende) (?:Artikel|Beiträge|Informationen|Infos|Links|Meldungen|Nachrichten|Texte|Themen)(?: (?:zu|zum) [^.!?]{1,40})?',
  'Weiterlesen',
  'Zum Thema',
  // English
  'Also (?:on|read)',
  'Continue reading',
  "(?:Editor['’]s |Our )?(?:picks|recommendations)",
  'More (?:from|in|on|stories)(?: [^.!?]{2,40})?',
  'Most (?:popular|read)',
  'Read (?:also|more|next|the full story)(?: [^.!?]{2,20})?',
  'Recommended(?: (?:for you|reading|stories|articles))?',
  '(?:Related|Similar)(?: (?:articles?|content|coverage|links?|news|posts?|reading|stories|story|topics))?',
  'See also',
  "(?:What to read next|You (?:may|might) (?:also )?(?:like|be interested in)|Don['’]t miss)",
  // Spanish
  '(?:Lea|Lee|Leer) (?:más|también)',
  'Te puede interesar',
  // French
  '(?:À|A) lire (?:aussi|également)',
  'Lire (?:aussi|également|plus)',
  'Sur le même sujet',
  // Italian, Dutch, Turkish
  'Leggi anche',
  'Lees (?:meer|ook)',
  '(?:İlginizi çekebilir|İlgili haberler?)',
];

/** Lines that are dropped whole if they begin so. */
export const DROPPED_STARTS: readonly string[] = [
  // German: calls to act
  'Abonnieren Sie',
  '(?:Als Abonnent|Exklusiv für Abonnent|Nur für Abonnent)',
  '(?:Alle|Die) (?:aktuellen|wichtigsten) (?:News|Nachrichten|Meldungen|Infos).{0,80}(?:App|Newsletter|WhatsApp|Telegram|Messenger)',
  'Folgen Sie (?:uns|der)',
  '(?:Bereits|Schon) (?:Abonnent|Kunde|Kundin|Mitglied|registriert|angemeldet)',
  'Dies(?:en|er) (?:Artikel|Text|Beitrag|Inhalt) (?:ist (?:nur|exklusiv|kostenpflichtig)|jetzt|mit|weiterlesen)',
  'Haben Sie (?:Fragen|Hinweise|Feedback|Anregungen)',
  "Hier (?:können Sie|kannst du|finden Sie|lesen Sie|klicken|anmelden|geht(?: es|['’]s) (?:zu[mr]?|direkt|weiter))",
  '(?:Ihnen|Dir) hat (?:der|dieser) Artikel gefallen',
  'Jederzeit kündbar',
  'Jetzt (?:\\S+ ){0,3}(?:abonnieren|anmelden|bestellen|freischalten|lesen|registrieren|sichern|testen|teilen|weiterlesen)',
  'Klick(?:en Sie)?,? (?:um|hier|zum)\\b',
  'Melden? (?:Sie|dich) (?:sich )?(?:hier |jetzt |kostenlos )*(?:für|zu|an)',
  '(?:Mit dem|Unser|Unseren|Der|Den|Zum) .{0,40}Newsletter',
  'Newsletter',
  'Noch kein(?:e)? (?:Abo|Konto|Account|Abonnent)',
  'Sie haben (?:bereits|schon|noch kein) (?:ein )?(?:\\S{0,10}Abo|Konto|\\S{0,10}Zugang)',
  'Sie möchten (?:weiterlesen|den Artikel|diesen Artikel)',
  'Testen Sie\\b',
  'Um (?:weiterzulesen|(?:diesen|den) (?:ganzen )?(?:Artikel|Text|Beitrag))',
  '(?:Sie sind|Du bist) (?:bereits |schon )?(?:Abonnent|registriert|angemeldet|Mitglied)',
  '(?:Weiter|Weiterlesen) mit \\S+.{0,20}$',
  'Wir (?:benötigen|brauchen) (?:Ihre|deine) (?:Zustimmung|Einwilligung)',
  // German: embedded content, consent
  'An dieser Stelle (?:befindet|befinden|finden|steht|wird|würden|haben)',
  '(?:Dieser|Externer|Empfohlener|Den|Der)(?: \\S+){0,2} (?:Inhalt|Content)\\b.{0,40}(?:angezeigt|geladen|laden|anzeigen|zustimm|aktivier|wurde|ist|$)',
  '(?:Ich bin|Sie sind) (?:damit )?einverstanden, dass',
  '(?:Zur|Zum|Hinweis zur?|Mehr Informationen.{0,30}) (?:Datenschutz\\S*|Privatsphäre)',
  // German: credits, dates, labels
  '(?:©|\\(c\\)|Copyright|Urheberrecht)',
  '(?:Aktualisiert|Erschienen|Geändert|Stand|Veröffentlicht|Zuletzt (?:aktualisiert|geändert|bearbeitet)|Datum|Erstellt)(?: am| um)?:? *(?:\\p{L}+,? )?(?:am )?\\d',
  '(?:Anzeige|Werbung|Anzeigen)(?:$|:)',
  'Druck(?:version|ansicht)',
  '(?:Artikel|Beitrag|Seite|Text|Link) (?:versenden|anhören|drucken|hören|kommentieren|kopieren|merken|speichern|teilen|vorlesen|verschicken|gemerkt)',
  '(?:Bild|Bilder|Foto|Fotos|Bildquelle|Bildrechte|Grafik|Quelle|Quellen|Symbolbild|Archivbild|Video|Sendung)(?: ?\\([^)]*\\))?:(?: .{0,150})?$',
  '(?:Dieses Thema im Programm|Dieser (?:Artikel|Text|Beitrag) (?:erschien|ist|stammt|wurde|entstand)|Diese (?:Meldung|Nachricht) wurde)',
  'Korrektur(?:hinweis)?:',
  '(?:ca\\. )?\\d+ ?(?:Min\\.?|Minuten?)(?: Lesezeit|$)',
  '(?:Lesezeit|Lesedauer)',
  '(?:Mit (?:Material|Informationen) (?:von|der)|Von|Mit) (?:dpa|afp|reuters|epd|kna|sid|ap)\\b.{0,40}$',
  '(?:Redaktion|Autor(?:in)?|Redakteur(?:in)?|Über (?:den|die) Autor(?:in|en)?|Zur Person|Zum Autor|Zur Autorin)(?:$|:)',
  '(?:Zurück (?:zur|nach)|Zur Startseite|Nach oben|Startseite$|Kommentare?(?:$| ?\\(?\\d)|Diskutieren Sie|Teilen$|Drucken$|Merken$)',
  // English: calls to act
  'Already (?:a (?:subscriber|member)|have an account|subscribed|registered)',
  'Cancel any ?time',
  '(?:Click|Tap) (?:here|to (?:share|print|email))',
  'Enjoy unlimited',
  'Start your (?:free )?trial',
  'This (?:article|content|story) is (?:\\w+ )?(?:for|only|exclusive|available) (?:\\w+ ){0,2}(?:subscribers|members|registered)',
  'To (?:continue|keep) reading',
  '(?:Do|Have) you (?:have|got) (?:a|any) (?:\\w+ )?(?:story|stories|tip|tips|news|comment|question)',
  '(?:Follow|Like|Join) (?:us|the|our) .{0,80}(?:Facebook|Twitter|Instagram|X|WhatsApp|TikTok|Telegram|Google|channel|community)',
  '(?:For|Get) (?:the|more|all).{0,60}(?:newsletter|inbox|sign up|subscribe|app|click here|follow)',
  'Listen to (?:this|the) (?:article|story)',
  '(?:Sign up|Subscribe|Register|Log ?in|Sign in|Donate)\\b',
  '(?:Support|Help) (?:us|our|independent) (?:journalism|work|reporting|by)',
  '(?:Want|Would you like) (?:more|to (?:read|get|receive|comment|share))',
  'You can (?:unsubscribe|sign up|also (?:sign|follow))',
  // English: embedded content, consent, labels
  '(?:Advertisement|Sponsored|Promoted)(?: content)?$',
  '(?:All rights reserved|Published by|Reporting by .{2,80}(?:editing|writing) by)',
  '(?:Article|Story) continues (?:below|after)',
  'Story continues',
  '\\(?(?:Image|Photo|Photos|Picture|Pictures|Video|Source|Credit|Photograph)(?: credits?| by| courtesy)?:? .{0,120}(?:Getty|Images|Reuters|AFP|AP|Alamy|Shutterstock|PA|EPA|File|via|Wire).{0,60}$',
  '(?:Image|Photo|Photograph|Picture|Credit|Image credits?|Photo credits?)s?(?: by)?: ?.{0,120}$',
  '(?:Last )?(?:Updated|Modified|Published)(?: on| at)?:? .{0,40}\\d.{0,20}$',
  '\\d+ ?min(?:ute)?s?(?: read|$)',
  '\\d+ (?:hours?|minutes?|days?|Stunden?|Minuten|Tagen?)(?: ago)?$',
  '(?:Share|Save|Print|Comments?|Comment now|View comments|Back to top|Skip to .{3,40}|Copy link|Email|Tweet|Gift article)(?: this(?: \\w+)?)?(?: ?\\(?\\d+\\)?)?$',
  '(?:This (?:article|story|piece) (?:was|is|has been|originally|first|appeared)|A version of this)',
  '(?:We may earn|If you (?:buy|click|purchase)|Some links|When you purchase)',
  'We use (?:cookies|your)',
  // Spanish, French, Italian, Turkish
  '(?:Publicidad|Publicité|PUBLICITÉ|Pubblicità|Reklam)$',
  '(?:Suscríbete|Regístrate|Síguenos|Inscrivez-vous|Abonnez-vous|Suivez|Partager|Compartir|Iscriviti)\\b',
];

const NAME = "(?:\\p{Lu}[\\p{L}.'’-]*|von|van|de|der|den|zu|in|aus|für)";

/** Bylines: a preposition and names, nothing else. Case matters: names are told by it. */
export const BYLINE = new RegExp(
  `^(?:[Vv]on|VON|[Bb]y|BY|Par|Por|Di|Door|Texte?:?|Interview:|Autor(?:in)?:|Ein Kommentar von|Eine Analyse von) ${NAME}(?:(?: und | and | et | y | ?[,|/] ?| )${NAME}){0,11}$`,
  'u',
);

/** News agencies as signature under or before a text: `dpa`, `(AFP/dpa)`, `hun/Reuters`. */
export const AGENCY_SIGNATURE =
  /^[\s([–—-]*(?:[\p{L}.]{2,8}[/,] ?)*(?:dpa(?:-\w+)*|afp|reuters|epd|kna|sid|ap|apa|dts|efe|ansa)(?: ?[/,] ?[\p{L}.]{2,10})*[\s)\]]*$/iu;
