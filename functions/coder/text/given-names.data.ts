/** Common given names behind which a surname stands that is a noun as well, sorted. */
const GIVEN_NAMES = new Set(
  `Alexander Alexandra Alice Andrea Andreas Angela Anja Anke Anna Anne Annette Anton Barbara Ben Bernd Bernhard Bettina
  Birgit Bodo Carl Carsten Caroline Christian Christina Christine Christoph Claudia Clemens Cornelia Daniel Daniela David
  Dieter Dietmar Dirk Eckart Elisabeth Emil Erich Erika Eva Felix Florian Frank Franz Franziska Friedrich Gabriele Georg
  Gerd Gerhard Gregor Günter Günther Hannah Hans Harald Heike Heinrich Heinz Helga Helmut Herbert Hermann Holger Horst
  Ingrid Jan Jana Jens Joachim Jochen Johann Johanna Johannes Jonas Josef Julia Jörg Jürgen Karin Karl Karsten Kathrin
  Katja Katrin Kerstin Klaus Konrad Kurt Lars Laura Lena Leo Lisa Lothar Ludwig Lukas Manfred Manuela Marcel Marcus Maria
  Marie Marina Mario Marion Markus Martin Martina Matthias Max Michael Michaela Monika Nicole Niklas Nina Norbert Olaf
  Oliver Otto Paul Paula Peter Petra Philipp Rainer Ralf Regina Reiner Reinhard Renate Robert Roland Rolf Rudolf Sabine
  Sandra Sara Sarah Sebastian Silke Silvia Simon Simone Sophie Stefan Stefanie Steffen Stephan Susanne Sven Sylvia Tanja
  Theo Thomas Thorsten Tim Tobias Tom Torsten Udo Ulrich Ulrike Ursula Ute Uwe Volker Walter Werner Wilhelm Wolfgang`.split(
    /\s+/,
  ),
);

/** Given names that are places as well, sorted. */
export const PLACES_AS_GIVEN_NAMES = new Set(
  `Alexandria Austin Charlotte Chelsea Florence Georgia Hagen Halle Israel Jordan London Nancy Orlando Paris Salvador Santiago
  Siena Sofia Sydney Victoria Virginia Wellington`.split(/\s+/),
);

/** Surnames that are nouns as well, sorted. */
const SURNAME_NOUNS = new Set('Bauer Graf Hirte Jäger Kaiser Koch König Kraft Richter Ritter Sommer Winter'.split(' '));

/** Is the word a surname because of the given name before it: "Anna | Richter"? */
export const isNounAsSurname = (before: string | undefined, word: string): boolean =>
  SURNAME_NOUNS.has(word) && GIVEN_NAMES.has(before ?? '');
