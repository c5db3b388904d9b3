import { IconArrowRight } from '@tabler/icons-react';
import classes from './text-with-arrow.module.css';

/** Text with an arrow in it. Our typeface has none, and not every system has one to lend. */
export function TextWithArrow({ text }: { text: string }) {
  const [from, to] = text.split('→');
  return (
    <>
      {from}
      <span className="visually-hidden">→</span>
      <IconArrowRight className={classes.arrow} size={15} stroke={2.5} aria-hidden />
      {to}
    </>
  );
}
