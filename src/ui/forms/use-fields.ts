import { useRef, useState, type ChangeEvent, type SubmitEvent } from 'react';
import { plainText } from '@/domain/programme/plain-text';
import type { Rule } from './rules';

type Values = Record<string, string>;

/**
 * A small form: text fields with rules. Errors appear after the first attempt to send and go as soon as they are
 * met; focus goes to the first field that is wrong. While a submission runs, a second one does nothing. Whatever
 * happens, what was typed stays; `unsaved` tells whether there is anything that has not been sent, `sending` whether it
 * is on its way.
 */
export function useFields<V extends Values>(initial: V, rules: { [K in keyof V]?: Rule }) {
  const [values, setValues] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [checked, setChecked] = useState(false);
  const running = useRef(false);
  const [sending, setSending] = useState(false);

  const set = (name: keyof V, value: string) => setValues((before) => ({ ...before, [name]: value }));
  const error = (name: keyof V) => rules[name]?.(values[name] ?? '', values) ?? null;

  /** What an input needs; spread it. */
  const field = (name: keyof V & string) => ({
    name,
    value: values[name] ?? '',
    error: checked ? error(name) : null,
    onChange: ({ currentTarget: { type, value } }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      // What word processors leave in what is pasted, and nobody sees, would be refused.
      set(name, type === 'password' ? value : plainText(value)),
  });

  /** `send` shows its own failure (a mutation does); here it only ends the submission. */
  const submit = (send: (values: V) => Promise<unknown>) => (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = Object.keys(values).find((name) => error(name) !== null);
    setChecked(wrong !== undefined);
    if (wrong !== undefined) {
      const input = event.currentTarget.elements.namedItem(wrong);
      if (input instanceof HTMLElement) input.focus();
      return;
    }
    if (running.current) return;
    const run = (now: boolean) => {
      running.current = now;
      setSending(now);
    };
    run(true);
    const ended = () => run(false);
    const sent = () => {
      ended();
      setSaved(values);
    };
    send(values).then(sent, ended);
  };

  const reset = (next: V) => {
    setValues(next);
    setSaved(next);
    setChecked(false);
  };

  const unsaved = Object.keys(values).some((name) => values[name] !== saved[name]);
  return { values, field, set, submit, reset, unsaved, sending };
}
