import { createContext } from 'react';
import type { ItemKind } from './use-add-item';

/** Opens the dialog that adds a target behaviour, a framework condition, a measure or an indicator. Set by the frame of a programme's pages. */
export const AddingContext = createContext<(kind: ItemKind) => void>(() => undefined);
