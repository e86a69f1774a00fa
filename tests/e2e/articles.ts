import { pdf } from '../article/documents/pdf.ts';

/** An article of our own about one visit; `n` makes it unique and dates it. */
export function visit(n: number): { title: string; text: string; published: string; source: string } {
  const day = String(1 + (n % 28)).padStart(2, '0');
  return {
    title: `Frankreichs Außenminister besucht Polen (${n})`,
    text:
      `Warschau. Der französische Außenminister ist zu einem Besuch in Polen eingetroffen. In Warschau traf er am ${Number(day)}. Mai ` +
      `2024 seinen polnischen Amtskollegen.\n\nDie polnische Regierung kritisierte Russland scharf. Notiz ${n}.`,
    published: `2024-05-${day}`,
    source: 'Depesche-Probe',
  };
}

/** An article of our own about one accusation, as PDF. */
export const accusation = (): Buffer =>
  pdf([
    [
      '18|Polen kritisiert Russland',
      '10|Warschau. Die polnische Regierung kritisierte Russland am Donnerstag scharf.',
      '10|Einzelheiten nannte ein Sprecher auch auf Nachfrage nicht.',
    ],
  ]);
