import { ABROAD_TITLES } from './titles/abroad.ts';
import { BODIES_TITLES } from './titles/bodies.ts';
import { FORCES_TITLES } from './titles/forces.ts';
import { GOVERNMENT_TITLES } from './titles/government.ts';
import { HEADS_TITLES } from './titles/heads.ts';
import { JUSTICE_TITLES } from './titles/justice.ts';
import { LOCAL_TITLES } from './titles/local.ts';
import { PARLIAMENT_TITLES } from './titles/parliament.ts';
import { PRIVATE_TITLES } from './titles/private.ts';
import { SEEKING_TITLES } from './titles/seeking.ts';
import type { Title } from './titles/title.ts';

/** Every title known. A new office is one more form, or one more record, in the table of its kind, with its examples. */
export const TITLES: readonly Title[] = [
  ...HEADS_TITLES,
  ...GOVERNMENT_TITLES,
  ...PARLIAMENT_TITLES,
  ...LOCAL_TITLES,
  ...JUSTICE_TITLES,
  ...FORCES_TITLES,
  ...ABROAD_TITLES,
  ...BODIES_TITLES,
  ...SEEKING_TITLES,
  ...PRIVATE_TITLES,
];
