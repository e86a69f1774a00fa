/** A word of a treebank; `head` is the index of the word it depends on, -1 at the root; offsets are those of the sentence's text. */
export interface TreeWord {
  readonly form: string;
  readonly pos: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
}

export interface Tree {
  readonly text: string;
  readonly words: readonly TreeWord[];
}

/** The sentences of a file in CoNLL-U (universaldependencies.org/format.html); parts of a fused word share its offset. */
export function readTrees(file: string): Tree[] {
  return file
    .split('\n\n')
    .map((block) => treeOf(block.split('\n')))
    .filter(({ words }) => words.length > 0);
}

function treeOf(lines: readonly string[]): Tree {
  const text = lines.find((line) => line.startsWith('# text = '))?.slice('# text = '.length) ?? '';
  const words: TreeWord[] = [];
  let at = 0;
  let fusedUntil = 0;
  let fusedAt = 0;
  for (const line of lines.filter((one) => /^\d/.test(one))) {
    const [id = '', form = '', , pos = '', , , head = '0', relation = ''] = line.split('\t');
    const fused = /^\d+-(\d+)$/.exec(id);
    if (id.includes('.')) continue;
    const inside = !fused && Number(id) <= fusedUntil;
    const start = inside ? fusedAt : Math.max(at, text.indexOf(form, at));
    if (!inside) at = start + form.length;
    if (fused) [fusedUntil, fusedAt] = [Number(fused[1]), start];
    else words.push({ form, pos, head: Number(head) - 1, relation, start });
  }
  return { text, words };
}
