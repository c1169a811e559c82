import { EVIDENCE_AFTER_THE_NAME } from './evidence/after-the-name.ts';
import { EVIDENCE_BEFORE_THE_NAME } from './evidence/before-the-name.ts';
import { EVIDENCE_IN_THE_NAME } from './evidence/in-the-name.ts';
import type { NameEvidence } from './evidence/name-place.ts';

/** What is weighed for every candidate; the sums over one name's places in an article decide. */
export const NAME_EVIDENCE: readonly NameEvidence[] = [
  ...EVIDENCE_IN_THE_NAME,
  ...EVIDENCE_BEFORE_THE_NAME,
  ...EVIDENCE_AFTER_THE_NAME,
];
