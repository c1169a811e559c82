import type { Title } from './title.ts';

/** Members and officers of parliaments. */
export const PARLIAMENT_TITLES: readonly Title[] = [
  {
    forms: 'senator|senators|sen|sens|senate majority leader|senate minority leader|senate president',
    public: 'always',
    examples: {
      hits: ['Sen. Ada Quill left.', 'Sens. Ada Quill and Bo Marsh left.', 'Ada Quill, a senator from Ohio, left.'],
      misses: ['The Senators hockey team signed Ada Quill.', 'He was the first senator to thank Ada Quill.'],
    },
  },
  {
    forms:
      'rep|reps|congressman|congresswoman|congressmen|congressperson|representative elect|state representative|u s representative',
    public: 'always',
    examples: {
      hits: ['Rep. Ada Quill (D-Ohio) left.', 'Ada Quill, a congresswoman, left.'],
      misses: ['The sales rep Ada Quill left.'],
    },
  },
  {
    forms: 'representative|representatives|delegate|deputy|deputies',
    public: 'as-title',
    examples: {
      hits: ['State Representative Ada Quill left.', 'Representative Ada Quill of Ohio left.'],
      misses: ['Sales representative Ada Quill left.'],
    },
  },
  {
    forms:
      'lawmaker|lawmakers|national deputy|national deputies|federal deputy|federal deputies|mpa|mpas|mlc|mlcs|mk|mks|congressmember|congress member|knesset member|house member|assembly member|assembly members|bundestag member|member of the national assembly|member of the legislative assembly|member of the legislative council|member of the house|member of the knesset|lok sabha member|rajya sabha member|legislator|legislators|parliamentarian|parliamentarians|mp|mps|mep|meps|mla|mlas|msp|mna|mpp|td|assemblyman|assemblywoman|assemblymember|state senator|member of parliament|members of parliament|backbencher|peer|member of congress|member of the european parliament',
    public: 'always',
    examples: {
      hits: ['Labour MP Ada Quill left.', 'Ada Quill, MP for Orbit West, left.', 'Lawmaker Ada Quill left.'],
      misses: ['MPs left before Ada Quill.'],
    },
  },
  {
    forms:
      'speaker|speakers|house speaker|deputy speaker|speaker of the house|leader of the house|assembly speaker|majority leader|minority leader|majority whip|minority whip|chief whip|whip|president pro tempore|house leader|floor leader',
    public: 'as-title',
    examples: {
      hits: ['House Speaker Ada Quill left.', 'Speaker Ada Quill left.', 'Senate Majority Leader Ada Quill left.'],
      misses: ['Ada Quill, a motivational speaker, left.'],
    },
  },
  {
    forms: 'politician|politicians|statesman|cabinet member|cabinet members',
    public: 'always',
    examples: { hits: ['Veteran politician Ada Quill left.'], misses: ['Politics bored Ada Quill.'] },
  },
];
