/** Common given names behind which a surname stands that is a noun as well, sorted. */
export const GIVEN_NAMES = new Set(
  `Adam Alain Alex Alexander Alexandra Alfred Alice Andrea Andreas Andrew Angela Anja Anke Anna Anne Annette Anthony
  Anton Antonio Aydan Barbara Beat Beatrix Ben Bernd Bernhard Bettina Birgit Bodo Boris Carl Carlos Carmen Caroline
  Carsten Cem Christian Christina Christine Christoph Claudia Clemens Cornelia Daniel Daniela David Diana Dieter
  Dietmar Dirk Dorothee Eckart Edward Elena Elisabeth Emil Emma Erich Erika Eva Felix Fernando Florian Francisco
  Frank Franz Franz-Josef Franziska Friedrich Gabriela Gabriele Georg George Gerd Gerhard Gerhart Gregor Guido
  Günter Günther Hannah Hannelore Hans Hans-Dietrich Hans-Jürgen Hans-Peter Harald Heidi Heike Heiner Heinrich Heinz
  Helen Helga Hellmut Helmut Henry Herbert Hermann Holger Horst Hubert Hubertus Ilka Ilse Ingrid Irina Ivan James
  Jan Jana Jean Jeff Jens Joachim Jochen Johann Johanna Johannes John Jonas Jörg Jorge Joschka José Josef Juan Julia
  Jürg Jürgen Karen Karin Karl Karl-Josef Karsten Kate Kathrin Katja Katrin Kerstin Kevin Klaus Klaus-Dieter Konrad
  Kurt Lars Laura Laurent Lena Leo Linda Lisa Lothar Louis Luc Ludwig Luis Lukas Manfred Manuela Marcel Marcus
  Margaret Maria Marie Marina Mario Marion Mark Markus Martin Martina Mary Matthias Max Michael Michaela Michail
  Miguel Monika Nicole Niklas Nikolai Nina Norbert Olaf Olga Oliver Otto Pablo Patricia Patrick Paul Paula Pedro
  Peer Peter Petra Philipp Pierre Rachel Rainer Ralf Regina Reiner Reinhard Renate Richard Robert Roland Rolf Roman
  Ronald Rosa Rudolf Sabine Samuel Sandra Sara Sarah Sebastian Sergej Sergio Silke Silvia Simon Simone Sophie Sören
  Stefan Stefanie Steffen Stephan Steven Susan Susanne Sven Sylvia Tanja Teresa Theo Thomas Thorsten Tim Tobias Tom
  Tony Torsten Udo Ueli Ulrich Ulrike Urs Ursula Ute Uwe Victor Viola Volker Walter Werner Wilhelm William Wladimir
  Wolfgang`.split(/\s+/),
);

/** Given names that are places as well, sorted. */
export const PLACES_AS_GIVEN_NAMES = new Set(
  `Alexandria Austin Charlotte Chelsea Florence Georgia Hagen Halle Hamilton Israel Jordan London Nancy Orlando Paris Riad Rom
  Salvador Santiago Siena Sofia Sydney Victoria Virginia Wellington`.split(/\s+/),
);

/** Given names that are other words as well, sorted. */
export const WORDS_AS_GIVEN_NAMES = new Set(
  'Anwar Armen Danielle Dschihad Duma Gabrielle Gilchrist Heide Helle Isabelle Marielle Marine Michelle Rand Roman Tod Tor'.split(
    ' ',
  ),
);

/** Surnames that are nouns as well, sorted. */
export const SURNAME_NOUNS = new Set(
  `Bauer Bischof Bosch Brunnen Bär Bürger Dassault Dettling Engel Essen Feld Ferrari Fischer Flieger Ford Freitag Freund Frieden
  Frost Fürst Geisel Graf Grün Hagel Hauptmann Held Herzog Hirte Händler Jäger Kaiser Kampf Kantor Kaufmann Kind Koch
  Kraft Kreuzer Krieg König Königshaus Lehrer Linke Lohn Mann Mazzone Morgen Mönch Nebel Papier Pellmann Pfarrer Porsche
  Prinz Richter Ritter Rosenkranz Saab Schiff Schiffer Schlosser Schnee Schweizer Schütze Sessions Sieg Sommer Sommerfeld
  Sonne Sonntag Streit Sturm Sänger Toner Töpfer Ungar Vater Wagner Wahl Wald Winter Wirt Wolf Zoll`.split(/\s+/),
);

/** "Martin Lutzmann", "Minister Oberstein": last parts of nouns that surnames end in, too. */
export const SURNAME_ENDINGS = /\p{Ll}(?:bach|bauer|baum|berg|dorf|feld|hof|mann|nis|stein|wald)$/u;
/** "Karl Aschersleben": those of surnames behind a given name only, as places and offices end so, too. */
export const FULL_NAME_ENDINGS =
  /\p{Ll}(?:brück|burg|fahrt|haus|heim|holz|horst|kamp|land|lang|leben|los|rath|reich|schlag|sohn|thal|tier|weg)$/u;
/\p{Ll}(?:bach|bauer|baum|berg|brück|burg|dorf|fahrt|feld|haus|heim|hof|holz|horst|kamp|land|lang|leben|los|mann|nis|rath|reich|schlag|sohn|stein|thal|tier|wald|weg)$/u;
