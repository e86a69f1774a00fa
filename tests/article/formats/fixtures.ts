/** Made-up items in the formats of news agencies. */
export const LEAD = 'Der Minister ist am Dienstag nach Wien gereist und hat dort den Kanzler getroffen.';
export const MORE = 'Die Länder wollen über den Handel und die Grenze sprechen, sagte er „ohne Eile“.';
export const TITLE = 'Minister reist nach Wien';
export const BODY = `Berlin (xna) - ${LEAD}\n\n${MORE}`;

const G2 = 'http://iptc.org/std/nar/2006-10-01/';

interface G2Parts {
  readonly guid?: string;
  readonly version?: number;
  readonly itemClass?: string;
  readonly itemMeta?: string;
  readonly contentMeta?: string;
  readonly content?: string;
}

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head><body><header><h1>${TITLE}</h1><p class="byline">Von Eva Beispiel, xna</p></header><section class="main"><p>${LEAD}</p><figure><img src="a.jpg"/><figcaption>Der Minister.</figcaption></figure><table><tr><td>1</td></tr></table><p>${MORE}</p></section><section class="linkbox"><a href="https://bote.example/2">Der Vertrag</a></section></body></html></inlineXML>`;

/** A news item of NewsML-G2. */
export const newsItem = ({ guid = 'urn:x:1', version = 2, itemClass = 'text', ...parts }: G2Parts = {}): string =>
  `<newsItem xmlns="${G2}" guid="${guid}" version="${version}" xml:lang="de"><itemMeta><itemClass qcode="ninat:${itemClass}"/><provider qcode="x:xna"><name>xna</name></provider><versionCreated>2025-03-04T10:00:00+01:00</versionCreated>${parts.itemMeta ?? '<pubStatus qcode="stat:usable"/>'}</itemMeta><contentMeta><headline rank="3">Diplomatie</headline><headline rank="1">${TITLE}</headline><dateline>Berlin (xna) - </dateline><by>Von Eva Beispiel und Max Muster, xna</by>${parts.contentMeta ?? ''}</contentMeta><contentSet>${parts.content ?? XHTML}</contentSet></newsItem>`;

export const newsMessage = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="${G2}"><header/><itemSet>${items.join('')}</itemSet></newsMessage>`;

export const nitf = (docdata = '', attributes = ''): string =>
  `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf xml:lang="de"><head><docdata${attributes}><date.issue norm="20250304T100000+0100"/><du-key key="wien" version="3"/>${docdata}</docdata><pubdata name="Bote"/></head><body><body.head><hedline><hl1>${TITLE}</hl1></hedline><byline>Von <person>Eva Beispiel</person></byline><dateline>Berlin (xna) - </dateline></body.head><body.content><block><p>${LEAD}</p><media><media-caption>Der Minister</media-caption></media><p>${MORE}</p></block></body.content></body></nitf>`;

/** NewsML 1.2 with a picture beside the text. */
export const newsMl = (management = '<Status FormalName="Usable"/>'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier><ProviderId>xna.example</ProviderId><DateId>20250304</DateId><NewsItemId>wien</NewsItemId><RevisionId Update="N">2</RevisionId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20250304T090000+0100</FirstCreated><ThisRevisionCreated>20250304T100000+0100</ThisRevisionCreated>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>${TITLE}</HeadLine><ByLine>Von Eva Beispiel</ByLine><DateLine>Berlin (xna) - </DateLine></NewsLines><DescriptiveMetadata><Language FormalName="de"/></DescriptiveMetadata><NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>Der Minister im Bild.</p></DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName="Main"/><ContentItem><MediaType FormalName="Text"/><DataContent><p>${LEAD}</p><p>${MORE}</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`;

export const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Der Bote</title><language>de-de</language><item><media:title>Bild</media:title><title>Minister &amp;amp; Kanzler</title><link>https://bote.example/1</link><guid isPermaLink="false">b-1</guid><pubDate>Tue, 04 Mar 2025 10:00:00 +0100</pubDate><dc:creator>Eva Beispiel</dc:creator><description>Kurz.</description><content:encoded><![CDATA[<p>${LEAD}</p><figure><figcaption>Bild</figcaption></figure><p>${MORE}</p>]]></content:encoded></item><item><title>Zweite Meldung</title><guid>https://bote.example/2</guid><description>&lt;p&gt;${LEAD}&lt;/p&gt;</description><author>post@bote.example (Max Muster)</author></item><item><title>Dritte Meldung</title><guid>b-1</guid></item><item/></channel></rss>`;

export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Bote</title><entry><id>tag:bote.example,2025:1</id><title type="html">Minister &lt;b&gt;reist&lt;/b&gt;</title><link rel="self" href="https://bote.example/1.atom"/><link href="https://bote.example/1"/><published>2025-03-04T10:00:00+01:00</published><updated>2025-03-05T10:00:00+01:00</updated><author><name>Eva Beispiel</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LEAD}</p><p>${MORE}</p></div></content></entry></feed>`;

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://bote.example/"><title>Der Bote</title><dc:language>de</dc:language></channel><item rdf:about="https://bote.example/1"><title>${TITLE}</title><link>https://bote.example/1</link><description>${LEAD}</description><dc:date>2025-03-04T10:00:00+01:00</dc:date></item></rdf:RDF>`;

export const DIGITALWIRES = {
  format: 'digitalwires@0.9.1',
  urn: 'urn:x:1',
  version: 2,
  version_created: '2025-03-04T10:00:00+01:00',
  pubstatus: 'usable',
  signal: null,
  embargoed: null,
  language: 'de',
  headline: TITLE,
  teaser: null,
  byline: 'Von Eva Beispiel und Max Muster, xna',
  dateline: 'Berlin (xna) - ',
  article_html: `<section class="main"><p></p><p>${LEAD}</p><figure class="table"><table><tr><td>1</td></tr></table></figure><p>${MORE}</p></section>`,
  linkbox_html: '<section class="linkbox"><ul><li><a href="https://bote.example/2">Der Vertrag</a></li></ul></section>',
  creditline: 'xna',
  ednotes: [],
  associations: [],
  categories: [{ type: 'dnltype:genre', name: 'Meldung', qcode: 'dpatextgenre:1' }],
};

export const NINJS = {
  uri: 'https://xna.example/1',
  type: 'text',
  version: '2',
  versionCreated: '2025-03-04T10:00:00+01:00',
  pubStatus: 'usable',
  language: 'de',
  by: 'Von Eva Beispiel und Max Muster, xna',
  infoSources: [{ name: 'xna' }],
  headlines: [
    { role: 'short', value: 'Kurz' },
    { role: 'main', value: TITLE },
  ],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'Nur kurz.' },
    { role: 'html', contentType: 'text/html', value: `<p>Berlin (xna) - ${LEAD}</p><p>${MORE}</p>` },
  ],
  associations: [
    { type: 'picture', headlines: [{ value: 'Ein Bild' }] },
    { type: 'text', uri: 'https://bote.example/2', headlines: [{ value: 'Der Vertrag' }] },
  ],
};

export const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Der Bote',
  language: 'de',
  items: [
    {
      id: 'a',
      url: 'https://bote.example/1',
      title: TITLE,
      content_html: `<p>${LEAD}</p><p>${MORE}</p>`,
      date_published: '2025-03-04T10:00:00+01:00',
      authors: [{ name: 'Eva Beispiel' }],
    },
    { id: 'b', content_text: LEAD },
  ],
};

export const IPTC_7901 = `\u0001dpa0218 3 pl  265  dpa 0612\r\n\u0002Diplomatie/Wien/\r\n(Zusammenfassung 1530)\r\nMinister reist\r\nnach Wien =\r\n(Foto - Archiv)\r\n   Von Eva Beispiel, dpa\r\n\r\n   Berlin (dpa) - Der Minister ist am Dienstag nach Wien gereist und hat\r\ndort den Kanzler getrof-\r\nfen.\r\n   ${MORE}\r\ndpa ab xy z4 cd\r\n041000 Mrz 25\r\n\u0003\u0004`;

export const ANPA_1312 = `\u0016\u0016\u0001a0548\u001flbylczyyd-\r\nr i \u0012\r\nBC-EU--Germany-Trade,2nd Ld-Writethru\u0014\r\n03-04 0412\r\n\u0002^BC-EU--Germany-Trade,2nd Ld-Writethru,0130<\r\n^Minister travels to Vienna for trade talks<\r\n^Eds: UPDATES with quotes.<\r\n^By EVA EXAMPLE=\r\n^Staff Writer=\r\n   BERLIN (XNA) _ The minister travelled to Vienna on Tuesday and met\r\nthe chancellor there. \`\`We want to talk about trade,'' she said.\r\n   She will be in Prague in the evening.\r\n\u0003\r\nXN-NY-03-04-25 0412EST<\r\n\u0004`;
