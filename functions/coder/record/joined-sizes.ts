import type { Size } from '../event.ts';

/** Numbers from the main figure on: it says how exact they are. */
const FIGURES = ['dead', 'injured', 'arrested', 'count'] as const;

/** A round number gives way to one that is told more exactly, if that is not of another order. */
const ORDER = 10;

/** The numbers of an act that is told twice: those of the better telling, and what only the other one knows. */
export function joinedSizes(best: Size | null, other: Size | null): Size | null {
  if (best === null || other === null) return best ?? other;
  const size: Partial<Size> = {};
  let qualifier: Size['qualifier'] | undefined;
  for (const figure of FIGURES) {
    const source = betterFigure(best, other, figure);
    const value = source?.[figure];
    if (source === null || value === undefined) continue;
    const unit = figure === 'count' && source.unit !== undefined && { unit: source.unit };
    Object.assign(size, { [figure]: value, ...unit });
    qualifier ??= qualifierOf(source, figure);
  }
  return { ...size, qualifier: qualifier ?? best.qualifier };
}

/** Which of the two tells a figure, and better: "Hunderte demonstrieren" in the headline are the 600 of the lead. */
function betterFigure(best: Size, other: Size, figure: (typeof FIGURES)[number]): Size | null {
  const [own, told] = [best[figure], other[figure]];
  if (own === undefined) return told === undefined ? null : other;
  const bound = qualifierOf(best, figure) === 'more-than' && mainFigure(best) === figure;
  return bound && told !== undefined && told > own && told < ORDER * own ? other : best;
}

const mainFigure = (size: Size): (typeof FIGURES)[number] | undefined =>
  FIGURES.find((figure) => size[figure] !== undefined);

/** How exact a figure is that is not the main one nobody has kept. */
const qualifierOf = (size: Size, figure: (typeof FIGURES)[number]): Size['qualifier'] =>
  mainFigure(size) === figure ? size.qualifier : 'exact';
