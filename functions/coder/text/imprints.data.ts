/** How a line begins that says of the report when it was published or broadcast: a day in it is that of nothing that the report tells. */
export const IMPRINT =
  /^(?:\( ?)?(?:Aktualisiert|Die(?:se|ser|ses) (?:Artikel|Bericht|Beitrag|Meldung|Nachricht|Sendung|Text|Thema) (?:erschien|im Programm|ist|lief|stammt|wurde)|Erstveröffentlich(?:t|ung)|Quellen? ?:|Sendung ?:|Stand ?:|Über dieses Thema berichteten?|Veröffentlicht)(?!\p{L})/u;
