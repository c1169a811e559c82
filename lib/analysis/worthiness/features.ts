import type { ReasonId } from '../findings.ts';

/** Something in a sentence that makes it more or less likely to be worth a check. */
export interface Feature {
  readonly id: string;
  readonly pattern: RegExp;
  /** The sentence that tells a reader of it; null where it only speaks against a check or is of little meaning alone. */
  readonly reason: ReasonId | null;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

const feature = (
  id: string,
  pattern: RegExp,
  rest: { readonly hits: readonly string[]; readonly misses: readonly string[]; readonly reason?: ReasonId },
): Feature => ({
  id,
  pattern,
  reason: rest.reason ?? null,
  examples: { hits: rest.hits, misses: rest.misses },
});

/** What a sentence is looked at for. Patterns are tried on lower-case words with straight apostrophes. */
export const FEATURES: readonly Feature[] = [
  feature('percent', /\d[\d.,]*\s?(?:%|percent|per cent)|\bpercent\b/u, {
    reason: 'worth_share',
    hits: ['taxes fell 4 percent'],
    misses: ['taxes fell'],
  }),
  feature('money', /[$€£]\s?\d|\b(?:dollars?|cents)\b/u, {
    reason: 'worth_money',
    hits: ['it cost $4'],
    misses: ['it cost a lot'],
  }),
  feature('digits', /\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\b/u, {
    reason: 'states_number',
    hits: ['40 towns'],
    misses: ['forty'],
  }),
  feature('magnitude', /\b(?:hundreds?|thousands?|millions?|billions?|trillions?|dozens?)\b/u, {
    reason: 'states_number',
    hits: ['two million people'],
    misses: ['many people'],
  }),
  feature(
    'count',
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/u,
    { reason: 'states_number', hits: ['three bills'], misses: ['bills'] },
  ),
  feature('fraction', /\b(?:half|third|quarter|majority|twice|double[ds]?|tripled?|doubling|tripling)\b/u, {
    reason: 'worth_share',
    hits: ['half of them'],
    misses: ['some of them'],
  }),
  feature('year', /\b(?:1[89]\d\d|20\d\d)\b/u, { reason: 'worth_time', hits: ['in 1998'], misses: ['in 98 towns'] }),
  feature('span_of_time', /\b(?:years?|months?|decades?|weeks?|century|since|ago)\b/u, {
    reason: 'worth_time',
    hits: ['ten years ago'],
    misses: ['now'],
  }),
  feature(
    'last_time',
    /\b(?:last|past|previous|every|each) (?:\w+ )?(?:years?|months?|decades?|weeks?|days?|quarter|election|administration)\b/u,
    { reason: 'worth_time', hits: ['in the last year'], misses: ['at last'] },
  ),
  feature(
    'comparison',
    /\b(?:more|less|fewer|higher|lower|greater|larger|smaller|bigger|faster|worse|better|cheaper) (?:\w+ ){0,3}than\b/u,
    { reason: 'worth_comparison', hits: ['more jobs than before'], misses: ['more jobs'] },
  ),
  feature(
    'superlative',
    /\b(?:most|least|largest|biggest|highest|lowest|worst|best|greatest|fastest|first|fewest|longest|richest|poorest|only)\b/u,
    { reason: 'worth_comparison', hits: ['the highest rate'], misses: ['a high rate'] },
  ),
  feature(
    'change',
    /\b(?:increas|decreas|ris(?:e|en|ing)\b|rose\b|fell\b|fallen\b|grew\b|grown\b|growth|dropp?ed|cut\b|cuts\b|doubl|declin|reduc|lost\b|gain|expand|created\b|added\b|went (?:up|down)|gone (?:up|down)|raised\b)/u,
    { reason: 'worth_change', hits: ['crime rose'], misses: ['crime'] },
  ),
  feature(
    'voted',
    /\b(?:vot(?:ed|es|ing)|sign(?:ed|ing)|pass(?:ed|es)|vetoed|appoint|nominat|introduced|sponsored|enacted|repealed|banned)\b/u,
    { reason: 'worth_record', hits: ['he voted against it'], misses: ['he spoke'] },
  ),
  feature(
    'did',
    /\b(?:was|were|had|has|have|did|been|got|took|gave|made|said|told|went|came|put|sent|brought|left|won|paid|spent|built|closed|opened|called|supported|opposed|proposed|wanted|promised|\w{3,}ed)\b/u,
    { hits: ['they closed it'], misses: ['they close it'] },
  ),
  feature('past_twice', /\b(?:was|were|had|did|\w{3,}ed)\b.*\b(?:was|were|had|did|\w{3,}ed)\b/u, {
    hits: ['he asked and they closed it'],
    misses: ['he asked'],
  }),
  feature(
    'is_fact',
    /\b(?:is|are|has|have|spends?|pays?|gets?|costs?|owns?|supports?|opposes|gives?|makes?|works?|lives?) (?:a |an |the |in |on |about |over |now |being |been )/u,
    { hits: ['the town spends a lot'], misses: ['spend it'] },
  ),
  feature(
    'economy',
    /\b(?:econom\w*|jobs?|unemploy\w*|employ\w*|wages?|income|tax(?:es|ed)?|deficits?|debt|budget|spending|inflation|prices?|trade|exports?|imports?|manufactur\w*|business(?:es)?|interest rates?|recession|poverty|poor|middle class|wealth\w*|minimum wage|industry|companies|corporat\w*)\b/u,
    { reason: 'worth_topic', hits: ['the deficit'], misses: ['the weather'] },
  ),
  feature(
    'welfare',
    /\b(?:health|medicare|medicaid|insurance|hospitals?|drugs?|social security|welfare|schools?|teachers?|education|students?|college|housing|child(?:ren)?|veterans?|seniors|patients?|doctors?|cancer|abortion\w*|disease)\b/u,
    { reason: 'worth_topic', hits: ['health insurance'], misses: ['good luck'] },
  ),
  feature(
    'security',
    /\b(?:troops?|soldiers?|war|military|nuclear|weapons?|missiles?|defense|army|navy|nato|soviet\w*|russia\w*|china|chinese|iran\w*|iraq\w*|isis|korea\w*|israel|syria\w*|mexico|cuba\w*|afghan\w*|vietnam|terror\w*|al qaeda|borders?|immigra\w*|treat(?:y|ies)|allies)\b/u,
    { reason: 'worth_topic', hits: ['the army'], misses: ['the choir'] },
  ),
  feature(
    'justice',
    /\b(?:crimes?|criminals?|murders?|prisons?|police|guns?|courts?|judges?|convicted|arrested|laws?|bills?|constitution\w*|amendment|supreme|justice|fbi|drug|violen\w+|killed|died|deaths?)\b/u,
    { reason: 'worth_topic', hits: ['murders'], misses: ['songs'] },
  ),
  feature(
    'energy',
    /\b(?:oil|gas|energy|coal|environment\w*|climate|emissions?|pollut\w*|farm\w*|acres?|water|air quality|solar|pipeline)\b/u,
    { reason: 'worth_topic', hits: ['coal'], misses: ['cool'] },
  ),
  feature(
    'politics',
    /\b(?:congress|senate|senator|house|administration|president|governor|republicans?|democrats?|party|committee|federal|government|department|states?|mayor|campaign|elect\w*|program|commission|report|study|records?|reagan|bush|clinton|obama|trump|romney|mccain|nixon|carter|kennedy|biden)\b/u,
    { reason: 'worth_body', hits: ['the senate'], misses: ['the choir'] },
  ),
  feature(
    'america',
    /\b(?:american(?:s)?|america|united states|country|nation|world|people|workers|families|women|men)\b/u,
    { hits: ['american workers'], misses: ['my dog'] },
  ),
  feature('negation', /\b(?:not|never|no|nobody|none|nothing|without)\b|n't\b/u, {
    hits: ['he never did'],
    misses: ['he did'],
  }),
  feature('i', /\b(?:i|i'm|i've|i'll|i'd|me|my|myself)\b/u, { hits: ['i agree'], misses: ['he agrees'] }),
  feature(
    'i_did',
    /\bi(?:'ve| have| had)? (?:\w+ )?(?:voted|signed|\w{3,}ed|was|did|made|put|cut|built|balanced|got|won|went|led)\b/u,
    { reason: 'worth_record', hits: ['i cut the tax'], misses: ['i agree'] },
  ),
  feature(
    'i_think',
    /\bi(?:'m| am)? (?:\w+ )?(?:think|believe|feel|hope|guess|mean|know|want|like|agree|disagree|understand|would|wish|suppose|say|love|happen|say|thank|just|don't|do|can|will|have to|going)\b/u,
    { hits: ['i really think so'], misses: ['i voted'] },
  ),
  feature('he_or_she', /\b(?:he|she|his|her|they|their|them)\b/u, { hits: ['he left'], misses: ['we left'] }),
  feature(
    'he_did',
    /\b(?:he|she|they)(?:'s|'ve| has| have| had)? (?:\w+ )?(?:voted|said|wants|wanted|called|supports|opposed|supported|proposed|promised|was|did|cut|raised|signed|put|took|gave|made|never|\w{3,}ed)\b/u,
    { reason: 'worth_record', hits: ['she raised the tax'], misses: ['she may'] },
  ),
  feature('we', /\b(?:we|we're|we've|we'll|our|us|let's)\b/u, { hits: ['we agree'], misses: ['they agree'] }),
  feature(
    'we_have',
    /\b(?:we(?:'ve| have| had)|there (?:are|were|is|was|have been)|it (?:was|has been)|this is the)\b/u,
    { hits: ['we have lost'], misses: ['we lose'] },
  ),
  feature('you', /\b(?:you|your|you're|you've|you'll)\b/u, { hits: ['you agree'], misses: ['they agree'] }),
  feature('future', /\b(?:will|shall|going to|gonna|would|could|might|may)\b|'ll\b/u, {
    hits: ['it will pass'],
    misses: ['it passed'],
  }),
  feature('should', /\b(?:should|must|ought|need(?:s|ed)? to|ha(?:ve|s) to|got to|gotta|let)\b/u, {
    hits: ['we must act'],
    misses: ['we acted'],
  }),
  feature(
    'question',
    /\?|^(?:what|why|how|who|when|where|do|does|did|is|are|can|could|would|will) (?:you|we|i|he|she|it|they|the|that|this)\b/u,
    { hits: ['who pays?'], misses: ['they pay.'] },
  ),
  feature(
    'courtesy',
    /\b(?:thank|thanks|please|sorry|good evening|good night|welcome|ladies|gentlemen|excuse|yes|okay|ok|well,|look,|applause|governor,|senator,|mr\. (?:president|vice))\b|\[/u,
    { hits: ['thank you all'], misses: ['they all left'] },
  ),
  feature(
    'value_word',
    /\b(?:great|wonderful|terrible|important|strong\w*|proud|best|right|wrong|good|bad|fair|believe|faith|hope|dream|values?|leadership|character|freedom|trust|respect|honest\w*|disaster|incredible|tremendous|very)\b/u,
    { hits: ['a wonderful town'], misses: ['a town'] },
  ),
  feature(
    'talk',
    /\b(?:question|answer|debate|talk\w*|say|saying|discuss\w*|point|issue|difference|subject|tell|ask|minute|moment|respond|here tonight|tonight)\b/u,
    { hits: ['that is the question'], misses: ['that is the tax'] },
  ),
  feature('because', /\b(?:because|if|so that|in order|therefore)\b/u, { hits: ['if it rains'], misses: ['it rains'] }),
  feature('which', /\b(?:that|which|who|where|when|while)\b/u, { hits: ['the law that failed'], misses: ['the law'] }),
];

/** Lengths, in words, up to which a sentence counts as short, middling, long; longer ones are very long. */
export const LENGTHS = [5, 9, 14, 20, 30] as const;
