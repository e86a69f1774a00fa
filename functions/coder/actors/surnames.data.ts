/**
 * Surnames of people in people.data.ts that are words or common names, sorted: they mean that person only beside a first name or
 * an office.
 */
export const COMMON_SURNAMES = new Set(
  `abdullah abe ahmed annan arce aso austin bahr barak bas beck brown carter castro clark cohen conte cook cooper
  costa cruz dan davis fischer fox friedrich fuchs gates ghani graham gül günther haas hague hahn hans harper
  harris hill hoffmann howard huber hunt hussein jordan jung kan karl katz key khan koch kuhn lam lang lee
  lindner macri martin meyer mitchell moon müller noda omar paul pavel peres petro petry ping prince rau raab
  rice roth ruto sachs salih santos schmidt schulze schuster selles sharif singh sommer spiegel stein stocker
  straw tan taylor türk walter wegner weil wong xi yang`.split(/\s+/),
);
