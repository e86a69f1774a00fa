/** Common given names behind which a surname stands that is a noun as well, sorted. */
const GIVEN_NAMES = new Set(
  `Adam Alain Alexander Alexandra Alfred Alice Andrea Andreas Angela Anja Anke Anna Anne Annette Anton Aydan Barbara
  Beat Beatrix Ben Bernd Bernhard Bettina Birgit Bodo Boris Carl Caroline Carsten Cem Christian Christina Christine
  Christoph Claudia Clemens Cornelia Daniel Daniela David Dieter Dietmar Dirk Dorothee Eckart Elisabeth Emil Erich
  Erika Eva Felix Florian Frank Franz Franz-Josef Franziska Friedrich Gabriela Gabriele Georg Gerd Gerhard Gerhart
  Gregor Guido Günter Günther Hannah Hannelore Hans Hans-Dietrich Hans-Jürgen Hans-Peter Harald Heidi Heike Heiner
  Heinrich Heinz Helga Hellmut Helmut Herbert Hermann Holger Horst Hubert Hubertus Ilka Ilse Ingrid Jan Jana Jeff Jens
  Joachim Jochen Johann Johanna Johannes Jonas Joschka Josef Julia Jörg Jürg Jürgen Karin Karl Karl-Josef Karsten
  Kathrin Katja Katrin Kerstin Klaus Klaus-Dieter Konrad Kurt Lars Laura Lena Leo Lisa Lothar Luc Ludwig Lukas Manfred
  Manuela Marcel Marcus Maria Marie Marina Mario Marion Mark Markus Martin Martina Matthias Max Michael Michaela
  Monika Nicole Niklas Nina Norbert Olaf Oliver Otto Paul Paula Peer Peter Petra Philipp Rainer Ralf Regina Reiner
  Reinhard Renate Robert Roland Rolf Roman Ronald Rudolf Sabine Sandra Sara Sarah Sebastian Silke Silvia Simon Simone
  Sophie Stefan Stefanie Steffen Stephan Susanne Sven Sylvia Sören Tanja Theo Thomas Thorsten Tim Tobias Tom Torsten
  Udo Ueli Ulrich Ulrike Urs Ursula Ute Uwe Viola Volker Walter Werner Wilhelm Wolfgang`.split(/\s+/),
);

/** Given names that are places as well, sorted. */
export const PLACES_AS_GIVEN_NAMES = new Set(
  `Alexandria Austin Charlotte Chelsea Florence Georgia Hagen Halle Israel Jordan London Nancy Orlando Paris Riad
  Salvador Santiago Siena Sofia Sydney Victoria Virginia Wellington`.split(/\s+/),
);

/** Given names that are other words as well, sorted. */
export const WORDS_AS_GIVEN_NAMES = new Set(
  'Armen Danielle Duma Gabrielle Gilchrist Heide Helle Isabelle Marielle Marine Michelle Roman Tod Tor'.split(' '),
);

/** Surnames that are nouns as well, sorted. */
const SURNAME_NOUNS = new Set(
  'Bauer Bär Dettling Fischer Frieden Geisel Graf Gusenbauer Hirte Jäger Kaiser Koch Kraft König Königshaus Mann Mazzone Papier Pellmann Richter Ritter Rosenkranz Schiff Sessions Sommer Sommerfeld Toner Winter'.split(
    ' ',
  ),
);

/** Is the word a surname because of the given name before it: "Anna | Richter"? */
export const isNounAsSurname = (before: string | undefined, word: string): boolean =>
  SURNAME_NOUNS.has(word) && GIVEN_NAMES.has(before ?? '');
