import type { Told } from '../acts/candidate.ts';
import type { PlaceMention } from '../places/find-places.ts';
import {
  countryOfScene,
  isAside,
  isAway,
  isBackground,
  isInset,
  isOfFrame,
  isOfOccasion,
  isOfTopic,
  isStay,
  isYetToCome,
  lastScene,
  SCENE_REACH,
} from './scenes.ts';

/** The countries where it goes on, as the sentences tell (ISO alpha-3). */
export interface SceneCountries {
  /** Of the places where the sentence says that something happens, if they lie in one country; else null. */
  readonly near: (told: Told) => string | null;
  /** Of the last place told before in the paragraph; null where none was. */
  readonly before: (told: Told) => string | null;
}

/** `focus` is the country of the article; `isSeat` tells where somebody of another country only speaks in office. */
export function sceneCountries(
  all: readonly Told[],
  placesOf: (told: Told) => readonly PlaceMention[],
  focus: () => string,
  isSeat: (told: Told, mention: PlaceMention) => boolean,
): SceneCountries {
  return {
    near: (told) => {
      const countries = new Set(
        placesOf(told).flatMap((mention) =>
          mention.direction === 'at' &&
          !isInset(told.analysis, mention) &&
          !isOfTopic(told.analysis, mention) &&
          !isOfFrame(told.analysis, mention) &&
          !isOfOccasion(told.analysis, mention)
            ? (countryOfScene(mention, focus()) ?? [])
            : [],
        ),
      );
      return countries.size === 1 ? ([...countries][0] ?? null) : null;
    },
    before: (told) => {
      const { field, paragraph } = told.analysis.sentence;
      for (let index = told.index - 1; index >= told.index - SCENE_REACH; index--) {
        const other = all[index];
        if (!other || other.analysis.sentence.field !== field || other.analysis.sentence.paragraph !== paragraph) break;
        const scenes = placesOf(other).filter(
          (one) =>
            !isSeat(other, one) &&
            !isYetToCome(other.analysis, one) &&
            !isAside(other.analysis, one) &&
            !isStay(other.analysis, one, focus) &&
            !(isAway(one, focus()) && isBackground(other.analysis, one)),
        );
        const place = lastScene(other.analysis, scenes);
        if (place) return countryOfScene(place, focus());
      }
      return null;
    },
  };
}
