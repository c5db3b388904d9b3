// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { quickLabels } from '@tests/support/quick-labels';

const FORM = `
  <label for="a">outside</label><input id="a">
  <label for="b">of what is hidden</label><input id="b" type="hidden">
  <label>around two<input id="c"><button id="d"></button></label><label for="c">a second one</label>
  <label for="e">of no control</label><div id="e"></div>
  <label for="">of nothing</label><input id="">
  <progress id="f"></progress><label for="f">of another than what it holds<textarea id="g"></textarea></label>
  <label for="h">of the first of two</label><select id="h"></select><select id="h"></select>`;

it('gives each control the labels that jsdom gives it', () => {
  document.body.innerHTML = FORM;
  const detached = document.createElement('div');
  detached.innerHTML = FORM;
  const labels = () =>
    [document.body, detached].flatMap((root) =>
      [...root.querySelectorAll<HTMLInputElement>('input, button, select, textarea, progress')].map(
        (control) => control.labels && [...control.labels].map((label) => label.textContent),
      ),
    );
  const before = labels();
  quickLabels();
  expect(labels()).toEqual(before);
  expect(before.flat()).toContain('a second one');
});
