/** The most frequent function words of languages; those of German and English that only one of the two has. One line per language. */
export const STOP_WORDS = {
  de: 'aber als am auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es für gegen haben hat hatte ihr im in ist mit nach nicht noch nur oder sein seine sich sie sind soll sowie über um und unter vom von vor war waren wegen werden wird wurde wurden zu zum zur zwischen',
  en: 'a about after also an and are as at be been but by for from had has have he her his in is it its not of on or said she than that the their they this to was were which who will with would',
  cs: 'a ale aby by byl bylo co do jak jako je jeho jen ještě již k která které který na nebo není o od po podle pro před při s se si tak také to u už v ve z za ze že',
  da: 'af at da de den der det efter en er et for fra har havde hvor i ikke jeg kan med men mod og om over på sig skal som til ud var ved vil',
  es: 'a al como con de del desde donde el en entre era es esta este fue ha hasta la las lo los más muy no o para pero por que se según sin sobre su sus también un una y ya',
  fr: 'à au aux avec ce cette ces dans de des du elle en est et eu il ils je la le les leur mais ne nous on ou où par pas plus pour qu que qui sa se ses son sont sur un une',
  hu: 'a az azt csak de egy el és ez fel ha hogy is ki kell lehet lesz már még meg mert mint most nagyon nem sem szerint után vagy van volt',
  it: 'a ai al alla anche che con da dal dei del della delle di e è gli ha i il in la le lo ma nel nella non per più se si sono su un una uno',
  nl: 'aan al als bij dat de deze die dit door een en er haar had heeft het hij hun ik in is maar met naar niet nog of om onder ook op over te tot uit van voor was wordt worden zich zijn zo',
  pl: 'a ale był była było być co dla do gdy i ich jak jako je jego jest jeszcze już która które który ma może na nie o od oraz po pod przez przy się są tak to w we z za ze że',
  pt: 'a ao aos as com como da das de do dos e é em entre foi mais mas na não nas no nos o os ou para pela pelo por que se sem ser seu sua também um uma',
  ro: 'a ai al ale am ar ca care că cu de din dintre după este fi fost în la lui mai nu o pe pentru prin sau se si și sunt un unei unui va',
  sv: 'att av de den det efter ej eller en ett för från har hade i inte jag kan man med men mot och om på sig ska som till under ut var vid vill är över',
  tr: 'ama ancak bir bu çok da daha de değil diye en gibi göre için ile ise kadar ki olan olarak oldu olduğu sonra ve veya ya',
} as const;
