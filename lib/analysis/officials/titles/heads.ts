import type { Title } from './title.ts';

/** Heads of state and of government. */
export const HEADS_TITLES: readonly Title[] = [
  {
    forms: 'president|presidents|pres',
    public: 'as-title',
    examples: {
      hits: [
        'President Ada Quill said no.',
        'Ada Quill, the president of Chile, spoke.',
        'In Oslo, Deputy President Ada Quill spoke.',
      ],
      misses: ['Ada Quill, president of the Orbit Company, spoke.', 'Ada Quill, president of a film club, spoke.'],
    },
  },
  {
    forms: 'vice president|vice presidents|veep|vp|vps|deputy president',
    public: 'as-title',
    examples: {
      hits: ['Vice President Ada Quill waved.'],
      misses: ['Ada Quill, a vice president at Orbit Group, waved.'],
    },
  },
  {
    forms:
      'prime minister|prime ministers|pm|premier|premiers|chief minister|cm|first minister|taoiseach|tánaiste|tanaiste|state counsellor|state councillor|chief adviser',
    public: 'always',
    examples: {
      hits: ['Prime Minister Ada Quill left.', 'The premier, Ada Quill, left.', 'PM Ada Quill left.'],
      misses: ['The Premier League fined Ada Quill.'],
    },
  },
  {
    forms: 'chancellor|chancellors',
    public: 'as-title',
    examples: {
      hits: ['German Chancellor Ada Quill left.', 'Chancellor Ada Quill left.'],
      misses: ['Ada Quill, chancellor of the University of Orbit, left.'],
    },
  },
  {
    forms: 'his majesty|her majesty|king|queen|emperor|empress|emir|amir|sultan|crown prince|monarch|regent',
    public: 'always',
    examples: {
      hits: ['King Oswin left.', 'The emperor, Ada Quill, left.'],
      misses: ['The film King Lear opened, said Ada Quill.'],
    },
  },
  {
    forms:
      'head of state|heads of state|head of government|heads of government|president elect|dictator|ruler|strongman|interim leader|supreme leader|junta leader|junta chief|coup leader|military leader|military ruler',
    public: 'always',
    examples: { hits: ['Ada Quill, the head of state, left.'], misses: ['Heads turned when Ada Quill left.'] },
  },
  {
    forms: 'leader|leaders|counterpart|counterparts|opposite number',
    public: 'with-body',
    examples: {
      hits: [
        'Chilean leader Ada Quill left.',
        'Opposition leader Ada Quill left.',
        'his Irish counterpart, Ada Quill, left',
      ],
      misses: ['Band leader Ada Quill left.'],
    },
  },
  {
    forms:
      'opposition leader|leader of the opposition|party leader|party chief|party president|party chairman|party secretary',
    public: 'always',
    examples: { hits: ['Opposition leader Ada Quill left.'], misses: ['The opposition left, said Ada Quill.'] },
  },
];
