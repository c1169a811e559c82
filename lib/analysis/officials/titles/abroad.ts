import type { Title } from './title.ts';

/** Who speaks for one state in another, or for several. */
export const ABROAD_TITLES: readonly Title[] = [
  {
    forms:
      'ambassador|ambassadors|amb|high commissioner|envoy|special envoy|special representative|special rapporteur|charge daffaires|chargé daffaires|consul|consul general|diplomat|trade representative|high representative|special coordinator|deputy high commissioner|head of mission|deputy head of mission|resident coordinator|chief negotiator|nuclear negotiator|under secretary general|assistant secretary general|permanent representative|minister counselor|minister counsellor|minister counselors|attache|attaché|nuncio',
    public: 'always',
    examples: {
      hits: [
        'Russian Ambassador Ada Quill left.',
        'Ada Quill, the ambassador of Chile to Kenya, left.',
        'Special Envoy Ada Quill left.',
      ],
      misses: ['The Ambassador Hotel hired Ada Quill.', 'Ada Quill, a brand ambassador, left.'],
    },
  },
  {
    forms:
      'commissioner|commissioners|chief commissioner|county commissioner|city commissioner|eu commissioner|european commissioner',
    public: 'always',
    examples: {
      hits: ['Commissioner Ada Quill left.', 'Ada Quill, the EU trade commissioner, left.'],
      misses: ['The commission paid Ada Quill.', 'N.F.L. commissioner Ada Quill left.'],
    },
  },
];
