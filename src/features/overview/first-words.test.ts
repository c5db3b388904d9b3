import { expect, it } from 'vitest';
import { firstWords } from './first-words';

const sentence = 'This sentence has exactly fifty characters in it ok. ';

it('leaves short texts whole', () => {
  expect(firstWords(sentence)).toEqual({ start: sentence, rest: '' });
});

it('cuts a long text after a sentence and loses nothing but the blank between', () => {
  const text = sentence.repeat(40);
  const { start, rest } = firstWords(text);
  expect(start).toMatch(/ok\.$/);
  expect(start.length).toBeLessThanOrEqual(600);
  expect(`${start} ${rest}`).toBe(text);
});

it('cuts between words where no sentence ends, and anywhere where no word does', () => {
  expect(firstWords('word '.repeat(400)).start).toMatch(/word$/);
  expect(firstWords('x'.repeat(2000)).start).toHaveLength(600);
});
