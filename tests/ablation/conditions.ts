import { stripTypeScriptTypes } from 'node:module';
import { type Expression, type LogicalOperator, type Node, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import MagicString from 'magic-string';

/** A condition of the code, and what it is taken for when it is switched off: what it would be if it were not there. */
export interface Condition {
  readonly file: string;
  readonly line: number;
  /** Whether it is an operand, or the test of an `if` or of a conditional expression. */
  readonly kind: '&&' | '||' | 'if' | '?';
  readonly off: boolean;
  readonly text: string;
}

/**
 * The module as JavaScript on the same lines, in which each condition inside a function asks `__decide(number, value)`, and the
 * conditions in the order of their numbers, which begin with `first`. What stands outside functions is data.
 */
export function withSwitches(file: string, source: string, first: number): { code: string; conditions: Condition[] } {
  const script = stripTypeScriptTypes(source);
  const code = new MagicString(script);
  const conditions: Condition[] = [];
  const add = (node: Node, kind: Condition['kind'], off: boolean): void => {
    // Inner nodes come first, and what is around them begins before them.
    code.prependRight(node.start, `__decide(${first + conditions.length}, `).appendLeft(node.end, ')');
    const line = script.slice(0, node.start).split('\n').length;
    conditions.push({ file, line, kind, off, text: source.slice(node.start, node.end).replace(/\s+/g, ' ') });
  };
  const isInFunction = (ancestors: readonly Node[]): boolean => ancestors.some(({ type }) => /Function/.test(type));
  ancestor(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), {
    LogicalExpression(node, _, ancestors) {
      const { operator } = node;
      if (operator === '??' || !isInFunction(ancestors) || continues(ancestors.at(-2), operator)) return;
      for (const operand of operandsOf(node, operator)) add(operand, operator, operator === '&&');
    },
    IfStatement({ test }, _, ancestors) {
      if (isInFunction(ancestors)) add(test, 'if', false);
    },
    ConditionalExpression({ test }, _, ancestors) {
      if (!isInFunction(ancestors)) return;
      add(test, '?', false);
      add(test, '?', true);
    },
  });
  return { code: code.toString(), conditions };
}

/** Whether the node is a chain of the same operator, which has the operands of what stands in it. */
const continues = (node: Node | undefined, operator: LogicalOperator): boolean =>
  node?.type === 'LogicalExpression' && 'operator' in node && node.operator === operator;

/** What a chain such as `a || b || c` joins. */
const operandsOf = (node: Expression, operator: LogicalOperator): Expression[] =>
  node.type === 'LogicalExpression' && node.operator === operator
    ? [...operandsOf(node.left, operator), ...operandsOf(node.right, operator)]
    : [node];
