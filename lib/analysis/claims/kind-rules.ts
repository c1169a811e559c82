import type { ClaimKind } from '../findings.ts';

/** A rule that tells what is done by saying something. Patterns are tried on lower-case words with straight apostrophes. */
export interface KindRule {
  readonly kind: Exclude<ClaimKind, 'numeric'>;
  /** Where its words are looked for: the words that say so, the words said, or both with the cue first. */
  readonly on: 'cue' | 'content' | 'both';
  readonly pattern: RegExp;
  /** Words that take the rule back, looked for in the same place. */
  readonly unless?: RegExp;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

/** Every rule for the kinds of a claim. To teach a kind something, add a record with examples. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'no-answer',
    on: 'both',
    pattern:
      /\b(?:(?:declin|refus)\w*,? (?:to|any) (?:\w+ ){0,2}(?:comment|say|discuss|answer|address|respond|elaborate|provide|identify|name|speak|talk|confirm)|(?:did|does|do|had|has|have|would|could)(?:n't| not)(?: \w+){0,2} (?:respon\w+|return\w* (?:a |an |\w+ )?(?:call|request|message|email)|comment\w*|be reached|available for comment)|no comment|dodg\w+ (?:a |the )?question|evad\w+|(?:un)?available for comment)\b/u,
    unless: /\bwould not (?:be|have)\b/u,
    examples: {
      hits: ['declined to comment', 'did not immediately respond to a request', "didn't return a call"],
      misses: ['declined to run again', 'responded to the letter'],
    },
  },
  {
    kind: 'denial',
    on: 'both',
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut\w+|rebut\w*|contradict\w*|disavow\w*|debunk\w*|walk\w* back|backpedal\w*|retract\w*|push(?:ed|es|ing)? back (?:against|on)|took issue|reject(?:s|ed|ing)? (?:the |any |that |claims|accusations|allegations|suggestions))\b/u,
    examples: { hits: ['flatly denied', 'pushed back against'], misses: ['said'] },
  },
  {
    kind: 'denial',
    on: 'content',
    pattern:
      /\b(?:had no (?:\w+ )?(?:knowledge|contact|conversations?|role|part|bearing|idea|intention|connection|evidence)|(?:is|was|are|were|isn't|wasn't) (?:simply |just |absolutely |totally |completely )?(?:not true|untrue|false|nonsense|a lie|fabricated|made up|no (?:evidence|truth|basis))|there (?:is|was|were|are)(?:n't| no| not any) (?:\w+ )?(?:evidence|truth|deal|plan|connection|collusion|reason|indication)|never (?:said|did|met|made|asked|told|sent|received|happened|been|spoke|saw|had)|(?:nothing|did nothing) (?:illegal|wrong|improper)|did(?:n't| not) (?:do|say|know|send|happen|make|break|commit|lie|mean)|not guilty|^['" “]*no,)/u,
    examples: {
      hits: ['she had no knowledge of the payments', 'that is not true', 'he did nothing wrong'],
      misses: ['the plan is not ready'],
    },
  },
  {
    kind: 'question',
    on: 'cue',
    pattern:
      /\b(?:ask(?:s|ed|ing)?(?! (?:for|to))|wonder\w*|question(?:s|ed|ing)? (?:whether|if|about|why|how)|inquir\w+|want\w* to know)\b/u,
    examples: { hits: ['asked', 'wondered aloud'], misses: ['asked for', 'said'] },
  },
  {
    kind: 'question',
    on: 'content',
    pattern: /\?["'”’)]*(?:$|["'” …]*$)/u,
    examples: { hits: ['“who pays for this?”'], misses: ['“we pay for this.”'] },
  },
  {
    kind: 'demand',
    on: 'cue',
    pattern:
      /\b(?:urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:on|upon|for)|ask(?:s|ed|ing)? for|request\w*|order(?:s|ed|ing)?|implor\w+|beg(?:s|ged|ging)?|press(?:ed|es|ing) for|push(?:es|ed|ing)? for|advis(?:e|es|ed|ing)|recommend\w*|encourag\w+|instruct\w*|direct(?:s|ed) |require[sd]?|plead\w*|insist\w* on|lobb\w+ for|advocat\w+ for)\b/u,
    examples: { hits: ['urged', 'is calling for'], misses: ['called'] },
  },
  {
    kind: 'demand',
    on: 'content',
    pattern:
      /\b(?:(?:we|you|they|he|she|it|congress|people|voters|the \w+|americans|republicans|democrats|party|government|president|states|states'?) (?:\w+ )?(?:must|should|ought to|needs? to|(?:have|has|'ve)(?: got)? to|had better|can't|cannot)(?! (?:be (?:proud|noted)|have (?:been|won)|remember|note))|let us\b|let's\b|it(?:'s| is) time (?:for|to)|need(?:s|ed)? to (?:be|get|stop|do|make|end|act|take|have|release|start))\b/u,
    examples: { hits: ['the mayor must resign', 'it is time to act'], misses: ['the mayor resigned'] },
  },
  {
    kind: 'demand',
    on: 'content',
    pattern:
      /^["'“‘]+(?:please |just |so )?(?:go|stop|get|give|let|do not|don't|vote|call|tell|look|come|release|show|send|lock|build|end|put|keep|leave|resign|remember|think|ask|read|join|drop) (?!me )/u,
    examples: { hits: ['“stop the count,”'], misses: ['the count stopped'] },
  },
  {
    kind: 'promise',
    on: 'cue',
    pattern:
      /\b(?:vow\w*|promis\w+|pledg\w+|intend\w*|threaten\w*|plan(?:s|ned|ning)?|offer(?:s|ed|ing)? to|swore|commit(?:s|ted)? to|refus(?:e|es|ed|ing)|decid\w+|propos(?:e|es|ed|ing)|guarantee\w*|(?:wants?|wanted|aims?|seeks?|sought|hop(?:es|ed)) to|announc\w+ (?:his|her|its|their) (?:plan|candidacy|bid|run))\b/u,
    unless: /\brefus\w+ (?:to )?(?:comment|say|answer)/u,
    examples: { hits: ['vowed', 'has threatened'], misses: ['said'] },
  },
  {
    kind: 'promise',
    on: 'content',
    pattern:
      /(?:^|[ "'“])(?:(?:i|we)(?:'ll| will| would(?! (?:say|like|love|think|hope|call|argue|have|be (?:happy|glad)))|'m going to|'re going to| am going to| are going to| won't| plan to| intend to| want to (?:make|do|bring|get|see|be|have|build|stop|help))|(?:that )?(?:he|she|they|it) (?:will|would|won't|plans?|planned|intends?|intended|wants? to|wanted to|was going to|is going to|are going to|were going to)(?! (?:have been|never have|likely|probably|win|lose|cost|face|become|be (?:the|a|an|able)))|as president,)(?![\w])/u,
    examples: {
      hits: ['we will cut the tax', 'he would sign the bill', "“i'm going to build it,”"],
      misses: ['prices would rise'],
    },
  },
  {
    kind: 'prediction',
    on: 'cue',
    pattern:
      /\b(?:predict\w*|forecast\w*|expect\w*|project(?:s|ed|ing)|anticipat\w+|foresee\w*|fear(?:s|ed|ing)?|hop(?:e|es|ed|ing)|likely|prophes\w+|warn(?:s|ed|ing)?|bet(?:s|ting)?|doubt(?:s|ed)?)\b/u,
    examples: { hits: ['predicted', 'is expected'], misses: ['said'] },
  },
  {
    kind: 'prediction',
    on: 'content',
    pattern:
      /\b(?:(?!i |we )[\w'’]+ (?:will|won't|would(?! (?:like|rather|love|have|say|not have))|could(?! (?:have|not))|may|might)(?: not| also| likely| never| probably| soon| eventually| all)? (?:be|become|have|win|lose|get|take|make|cost|go|happen|lead|rise|fall|face|end|come|do|bring|pass|help|hurt|grow|cause|need|see|continue|increase|reach|destroy|create|remain|vote|beat|turn|produce|leave|return|mean|increase|decide|try|start)|(?:is|are|it's|he's|she's|they're|'re|was|were) (?:likely|(?:not )?going|expected|set|bound|poised|about|unlikely) to|by (?:20[2-9]\d|next (?:year|month|week|fall|spring|summer))|next (?:president|year))\b/u,
    unless: /\b(?:if i|i would|i will|we will)\b/u,
    examples: { hits: ['the bill will cost jobs', 'the party is likely to lose'], misses: ['the bill cost jobs'] },
  },
  {
    kind: 'accusation',
    on: 'cue',
    pattern:
      /\b(?:accus\w+|blam\w+|alleg\w+|assail\w*|attack\w*|slam(?:s|med|ming)?|blast\w*|denounc\w+|rail\w* (?:against|about|at)|charg(?:e|es|ed|ing)|condemn\w*|criticiz\w+|criticis\w+|lambast\w+|rip(?:s|ped|ping)|call(?:s|ed|ing)? out|lash\w* out|questioning|swip\w+|rebuk\w+|chid\w+|scold\w*|complain\w*|took aim|went after|hammer\w*|savag\w+|skewer\w*|berat\w+|fault(?:s|ed))\b/u,
    examples: { hits: ['accused', 'railed against'], misses: ['praised'] },
  },
  {
    kind: 'accusation',
    on: 'content',
    pattern:
      /\b(?:li(?:ar|ars|es|ed|e|ying)(?! (?:down|in|ahead|within|with))|corrupt\w*|crook\w*|fraud\w*|rig(?:ged|ging)|cheat\w*|steal\w*|stole|stolen|scam\w*|illegal\w*|unlawful\w*|assault\w*|rap(?:e|ed|ist)|abus\w+|harass\w*|racis\w+|bigot\w*|sexis\w+|misogyn\w+|xenophob\w*|hypocri\w+|dishonest\w*|mislead\w*|misle[d]|deceiv\w+|decei\w+|coward\w*|reckless\w*|careless\w*|incompeten\w+|disastrous|disasters?|fail(?:ed|ure|ures|s|ing)|betray\w*|treason\w*|brib\w+|cover(?:ed)?[- ]up|unfit|unqualified|not (?:fit|qualified)|temperamentally|hate(?:ful)?|hatred|demagog\w+|bull(?:y|ies|ying)|con (?:man|artist)|violat\w+|obstruct\w*|insult\w*|divisive|shameful|disgrace\w*|outrageous|inappropriate|irresponsible|dangerous|smear\w*|exploit\w*|conspir\w+|collu\w+|scandal\w*|manipulat\w+|pander\w*|refus(?:es|ed|ing) to|doesn't (?:care|have a clue)|slander\w*|dishonor\w*|phony|fake)\b/u,
    examples: { hits: ['he lied to the court', 'the vote was rigged'], misses: ['he spoke to the court'] },
  },
  {
    kind: 'opinion',
    on: 'cue',
    pattern:
      /\b(?:prais\w+|endors\w+|support(?:s|ed|ing|er|ers)?|oppos\w+|back(?:s|ed|ing)|prefer\w*|favor\w*|lik(?:e|es|ed|ing)|lov(?:e|es|ed|ing)|hat(?:e|es|ed|ing)|admir\w+|think\w*|thought|believ\w+|feel\w*|felt|view(?:s|ed|ing)?|consider\w*|call(?:s|ed|ing)(?! (?:for|on|upon|out))|describ\w+|deem\w*|regard\w*|worr\w+|fear\w*|hop(?:e|es|ed|ing)|wish\w*|criticiz\w+|lament\w*|hail\w*|applaud\w*|welcom\w+|mock\w*|derid\w+|dismiss\w*|tout\w*|defend\w*|embrac\w+|agree\w*|disagree\w*|celebrat\w+|thank\w*|congratulat\w+|prefers|compar\w+|liken\w*|doubt\w*|denounc\w+|condemn\w*|bemoan\w*|decr\w+|resent\w*|ridicul\w+|concern\w*|joke\w*|wants?|wanted|see|sees|saw|seen|slam\w*|blast\w*|attack\w*|argu(?:e|es|ed|ing)|reject\w*|marvel\w*|regret\w*|apologi\w+|boast\w*|brag\w*|lash\w*)\b/u,
    examples: { hits: ['praised', 'called'], misses: ['called for', 'said'] },
  },
  {
    kind: 'opinion',
    on: 'content',
    pattern:
      /\b(?:i (?:think|believe|feel|hope|love|like|want|wish|hate|guess|mean|don't|would|am|just)|i'm|i'd|we (?:need|have to|believe|think|want|should|must)|in my (?:view|opinion)|very|really|truly|great(?:er|est)?|good|better|best|bad|badly|worse|worst|terribl\w+|horribl\w+|wonderful|amazing|incredibl\w+|important|smart|stupid|dumb|ridiculous|absurd|crazy|insane|nice|beautiful|tough|strong(?:er|est)?|weak\w*|wrong|right (?:thing|person|choice|way|direction)|fair|unfair\w*|sad(?:ly)?|tragic|proud\w*|disappoint\w+|disgust\w*|shame\w*|embarrass\w+|outrag\w+|appall\w+|unacceptable|inappropriate|dangerous|reckless|irresponsible|qualified|unqualified|unfit|disaster|disastrous|extreme\w*|radical|honest\w*|decent|respect\w*|admir\w+|lov(?:e|es|ed)|hope\w*|happy|angry|scary|frighten\w*|excited|exciting|troubling|concern\w*|serious\w*|silly|fantastic|tremendous|perfect\w*|clear(?:ly)?|obvious\w*|absolute\w*|total(?:ly)|simply|so (?:much|many|bad|good)|too (?:much|many|far|soon|big|late)|deserv\w+|should|ought|must|enough|kind of|sort of|hard to|difficult|easy|best way|matters|fundamental\w*|values|interesting|fun|strange|odd|unusual|remarkable|historic|shock\w+|surpris\w+|bizarre|cynical|mistake|problem|lot of|like a|not just|such an?|the kind of|nothing but|no way|never seen)\b/u,
    examples: { hits: ['the plan is a great one', 'i think we lost'], misses: ['the plan passed on monday'] },
  },
  {
    kind: 'second-hand',
    on: 'content',
    pattern:
      /\b(?:(?:had |has |have )?(?:told|asked) (?:him|her|them|me|us|the|his|reporters|\w+ that)|(?:he|she|they|people|who|[\w']+s) (?:had |has |have |also |once |just )?(?:said|says|say|told|thinks?|thought|believed?|believes|called|claimed|claims|wrote|asked|calls|wants?|described|suggested|accused)(?! (?:sunday|monday))|according to|quot(?:ed|ing)|reportedly|in which (?:he|she) said|was told)\b/u,
    unless: /^(?:that )?(?:he|she|they|i|we) (?:thinks?|thought|believes?|believed|wants?|wanted|called|said)\b/u,
    examples: { hits: ['the clerk told him the vote was off'], misses: ['the vote was off'] },
  },
  {
    kind: 'second-hand',
    on: 'cue',
    pattern:
      /\b(?:cit(?:es|ed|ing|e)|quot(?:es|ed|ing|e)|retweet\w*|point(?:s|ed|ing)? to|referr?(?:s|ed|ing) to|recount\w*|relay\w*|echo\w*|repeat(?:s|ed|ing))\b/u,
    examples: { hits: ['citing', 'quoted'], misses: ['said'] },
  },
  {
    kind: 'hedged',
    on: 'both',
    pattern:
      /\b(?:seem(?:s|ed|ing|ingly)?|appear(?:s|ed|ing)? (?:to|that|\w+ed\b)|apparent(?:ly)?|reportedly|alleged(?:ly)?|purported\w*|suppos(?:ed|edly)|perhaps|probably|most likely|suggest(?:s|ed)? that \w+ may|hint(?:s|ed|ing)? at|impl(?:y|ies|ied)|insinuat\w+|suspect(?:s|ed)|unsure|presumably|is said to|rumou?r\w*|speculat\w+|unclear|unconfirmed)\b/u,
    examples: { hits: ['seemed', 'he probably knew'], misses: ['he knew'] },
  },
];
