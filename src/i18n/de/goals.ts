import type { goals as en } from '../en/goals';
import type { Shape } from '../shape';

export const goals = {
  title: 'Strategische Ziele',
  lead: 'Was die Strategie erreichen will. Jedes Ziel braucht mindestens ein Zielverhalten, sonst weiß niemand, was dafür zu tun ist.',
  another: 'Weiteres strategisches Ziel …',
  none: {
    title: 'Noch kein strategisches Ziel',
    text: 'Was wird anders sein, wenn die Strategie aufgegangen ist? Drei bis fünf Ziele genügen, jedes in einem Satz.',
  },
  table: {
    caption: 'Strategische Ziele und die Zielverhalten, die ihnen dienen',
    goal: 'Ziel',
    served: 'Dem Ziel dienen',
  },
  served_one: '{{count}} Zielverhalten',
  served_other: '{{count}} Zielverhalten',
  unserved: 'noch kein Zielverhalten',
} satisfies Shape<typeof en>;
