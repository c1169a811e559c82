import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../lib/catalogue.ts';

/** Gives every component the sentences of the reader's language. */
export const SayContext = createContext<Say>((id) => id);

export const useSay = (): Say => useContext(SayContext);
