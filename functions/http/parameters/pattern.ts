import type { Read } from './parameter.ts';

/** Reads what has a form; `what` names it and an example in messages. */
export function patterned(form: RegExp, what: string) {
  return (text: string): Read<string> => (form.test(text) ? { value: text } : { message: `"${text}" is not ${what}` });
}
