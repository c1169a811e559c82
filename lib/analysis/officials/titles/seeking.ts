import type { Title } from './title.ts';

/** Who seeks an office or was chosen for one. */
export const SEEKING_TITLES: readonly Title[] = [
  {
    forms:
      'candidate|candidates|nominee|nominees|contender|contenders|front runner|frontrunner|front runners|hopeful|hopefuls|running mate|challenger|standard bearer|presumptive nominee|rival|rivals|incumbent|pick|appointee|choice',
    public: 'election',
    examples: {
      hits: [
        'Presidential candidate Ada Quill left.',
        'Ada Quill, the Republican nominee, left.',
        'Ada Quill, a candidate for mayor, left.',
      ],
      misses: ['Ada Quill, a candidate for the job, left.', 'Oscar nominee Ada Quill left.'],
    },
  },
];
