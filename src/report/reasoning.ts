/** The questions and answers of a comparison in short lines. */
import type { Answer } from '../compare/answer.ts';
import { displayWidth } from './display-width.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

const LONGEST_QUESTION = 24;
/** The width of "unknown". */
const ANSWER = 7;

/** One line for each answer, in columns, the reason wrapped under itself; `room` is how many columns there are. */
export function reasoningLines(answers: readonly Answer[], room: number, { colours }: Style): string[] {
  const questions = answers.map(({ question }) => `${printable(question)}?`);
  const column = Math.min(LONGEST_QUESTION, Math.max(0, ...questions.map(displayWidth)));
  const indent = column + ANSWER + 4;
  return answers.flatMap(({ answer, because }, index) => {
    const [first = '', ...more] = wrap(printable(because), Math.max(20, room - indent));
    const question = padded(questions[index] ?? '', column);
    const lead = `${question}  ${colours.bold(answer)}${' '.repeat(ANSWER - answer.length)}  ${first}`;
    return [lead.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)];
  });
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));
