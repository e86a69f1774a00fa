/**
 * What publishers call the parts of a page that are not the article, as words of class names, ids and component names
 * (`o-newsletterBox`, `related-articles` are the words o, newsletter, box, related, articles). One concern per line.
 */
const words = (list: string): readonly string[] => list.split(' ');

/** Words that mark clutter as they are. */
export const CLUTTER_WORDS: ReadonlySet<string> = new Set([
  // advertising
  ...words(
    'ad ads adv advert adslot adbox sponsor sponsored outbrain taboola plista promo promotion promobox marketing affiliate shopping commerce gutschein gutscheine partner',
  ),
  // authors
  ...words('author authors autor autoren autorin byline bio vcard autorenbox authorbox'),
  // captions, pictures, players
  ...words(
    'caption captions bildunterschrift bildnachweis bildquelle credit credits gallery galerie bildergalerie fotostrecke lightbox player video audio podcast mediathek embed',
  ),
  // calls to act
  ...words(
    'newsletter subscribe subscription subscriptions abo abonnement register registration signup login signin donate donation spende spenden cta',
  ),
  // consent, barriers by the names of their vendors: "paywall" is also what publishers call the text behind it
  ...words('cookie cookies consent gdpr cmp privacy piano plenigo poool paygate laterpay zephr'),
  // dates and labels
  ...words(
    'breadcrumb breadcrumbs kicker overline dachzeile ressort rubrik timestamp dateline pubdate readingtime tag tags tagged taglist tagcloud schlagwort schlagworte keywords label labels badge',
  ),
  // elsewhere
  ...words(
    'related recommended recommendation recommendations recirc recirculation readmore trending popular mostread meistgelesen weitere mehr more alsoread similar crosslinks linkbox linklist linkliste outbound',
  ),
  // interaction
  ...words(
    'share sharing sharebar social socialmedia facebook twitter whatsapp follow feedback rating ratings vote voting poll umfrage quiz survey toolbar tools bookmark merkliste merken like likes',
  ),
  // navigation
  ...words(
    'nav navbar navigation menu menue sidebar footer footnote pagination pager paging skip skiplink toc topbar masthead',
  ),
  // notices
  ...words(
    'disclaimer copyright imprint impressum legal noscript invisible offscreen screenreader tooltip popup modal overlay banner notification alert toast flyout',
  ),
  // side stories
  ...words(
    'infobox infokasten factbox faktenbox aside marginal marginalie ticker liveticker stock stocks quotes wetter weather',
  ),
]);

/** Beginnings of such words. */
export const CLUTTER_STARTS: readonly string[] = words(
  'advert anzeige breadcrumb bildunter cookie inarticlead inlinead kommentar newsletter outbrain recommend sharing social subscri taboola verwandt weiterlesen werbung',
);

/** Words that mark clutter only where links make up much of the text: German editors call the lead a teaser, too. */
export const LINKED_CLUTTER_WORDS: ReadonlySet<string> = new Set(
  words(
    'teaser teasers teaserlist card cards list liste item items links link topic topics themen thema stories latest next read lesen news series serie dossier collection slideshow carousel slider swiper widget',
  ),
);

/** Words that mark readers' comments: clutter even where they are longer than the article. */
export const COMMENT_WORDS: ReadonlySet<string> = new Set(
  words(
    'comment comments commentlist kommentar kommentare disqus leserbriefe leserkommentare discussion forum respond coral',
  ),
);

/** ARIA roles of parts that are not the article. */
export const CLUTTER_ROLES: ReadonlySet<string> = new Set(
  words(
    'alert alertdialog banner button complementary contentinfo dialog form menu menubar navigation search status tablist toolbar tooltip',
  ),
);

/** Tags that are not the article's text, those of AMP included. */
export const CLUTTER_TAGS: ReadonlySet<string> = new Set([
  ...words(
    'aside button datalist dialog fieldset figcaption figure footer form input label menu nav picture progress select textarea',
  ),
  ...words(
    'amp-ad amp-audio amp-carousel amp-consent amp-embed amp-facebook amp-image-lightbox amp-img amp-instagram amp-lightbox amp-list amp-live-list amp-next-page amp-sidebar amp-social-share amp-tiktok amp-twitter amp-user-notification amp-video amp-youtube',
  ),
]);

/** Words that name parts of a page that tell of something else, with dates and authors of their own. */
export const ELSEWHERE_WORDS: ReadonlySet<string> = new Set(
  words(
    'aside sidebar related recommended recommendation recommendations trending popular mostread meistgelesen ticker liveticker latest calendar kalender termine events weather wetter',
  ),
);

/** Words that name the lead of an article. */
export const LEAD_WORDS: ReadonlySet<string> = new Set(
  words(
    'abstract deck dek description einleitung excerpt intro lead standfirst subheadline subline subtitle summary teaser unterzeile vorspann',
  ),
);
