/** Words of what is said that are alike in what they do, whatever they are about. */
interface ContentClass {
  readonly id: string;
  readonly words: string;
}

const CONTENT_CLASSES: readonly ContentClass[] = [
  {
    id: 'good',
    words: `
      good great better best wonderful amazing incredible important smart beautiful strong stronger strongest proud fair honest
      decent excellent fantastic tremendous perfect happy excited exciting brave courage courageous brilliant outstanding
      remarkable impressive qualified experienced capable effective successful success win-win love loved loves loving admire
      respect respected hero heroes hope hopeful honored honor glad thrilled grateful thankful terrific fabulous nice kind
      positive popular favorite right special talented bold tough safe secure free fun easy interesting historic inspiring leader
      winner greatest finest ideal reasonable sensible wise valuable useful helpful benefit credible legitimate sincere genuine
      authentic warm friendly superb`,
  },
  {
    id: 'bad',
    words: `
      bad worse worst terrible horrible awful stupid dumb ridiculous absurd crazy insane weak weaker wrong unfair sad sadly
      tragic disappointed disappointing disgusting shame shameful embarrassing embarrassed embarrassment outrageous outrage
      appalling appalled unacceptable inappropriate dangerous reckless irresponsible unqualified unfit disaster disastrous
      extreme extremist radical angry scary frightening frightened troubling troubled concern concerned concerning serious
      seriously silly mistake problem problems failed failure pathetic ugly nasty mean hateful offensive insulting insult cynical
      desperate divisive toxic poisonous chaos mess crisis threat loser losers joke clown nonsense ludicrous bizarre strange
      weird worried worry fear afraid scared hurt painful hard difficult broken rigged unpopular unhinged erratic ignorant naive
      foolish incompetent clueless lousy horrifying horrific shocking shocked hypocritical despicable deplorable cowardly
      spineless`,
  },
  {
    id: 'wrongdoing',
    words: `
      lie lies lied liar liars lying corrupt corruption crook crooks crooked fraud fraudulent rigged rigging cheat cheats cheated
      cheating steal stealing stole stolen scam illegal illegally unlawful crime crimes criminal criminals guilty assault
      assaulted rape raped rapist abuse abused abusing harass harassed harassment racist racism bigot bigotry sexist sexism
      misogyny misogynist xenophobic xenophobia hypocrite hypocrisy dishonest dishonesty mislead misleading misled deceive
      deceived deceit deceptive coward reckless careless carelessness negligence negligent incompetent incompetence betray
      betrayed betrayal treason traitor bribe bribery cover-up covered violated violating violation violate obstruct obstruction
      demagogue demagoguery bully bullying con smear smears exploit exploiting exploited conspiracy conspired collusion colluded
      colluding scandal manipulate manipulating pander pandering slander phony fake false falsely hate hatred incite inciting
      violence violent terrorist terrorists terrorism murder murderer killer killed kill killing attack attacked attacking
      attacks blame blamed destroy destroyed destroying ruin ruined undermine undermining failed failing failure refuse refused
      refuses refusing ignore ignored ignores hid hiding hide secret secretly abandon abandoned neglect mishandled mishandling
      divide dividing insult insulted insulting mock mocked mocking threaten threatened threatening divisive dangerous unfit
      disgrace`,
  },
  {
    id: 'emphasis',
    words: `
      very really truly so too totally absolutely completely extremely incredibly simply just clearly obviously frankly certainly
      definitely exactly never always everybody nobody everyone such quite pretty deeply`,
  },
  { id: 'belief', words: 'think believe feel hope guess suppose suspect doubt wish want love like hate' },
  { id: 'duty', words: "should must ought need needs have has got better shouldn't mustn't needed" },
  {
    id: 'doubt',
    words: `
      maybe perhaps probably possibly likely seems seemed seem appears appeared appear apparently reportedly allegedly alleged
      supposedly presumably might may suspect guess unclear unsure somewhat potentially seemingly suggests unknown`,
  },
  { id: 'later', words: 'tomorrow soon eventually future next coming later upcoming someday' },
  {
    id: 'saying',
    words: `
      said says say saying told tell tells telling asked asks asking called calls calling claimed claims wrote writes tweeted
      thinks thought believes believed believe wants wanted accused accuses suggested suggests argued argues insisted explained
      noted added admitted described denied warned promised vowed heard quoted according statement statements comments remarks`,
  },
  {
    id: 'negation',
    words: `
      not no never nothing none nobody neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't
      wouldn't couldn't shouldn't hasn't haven't hadn't`,
  },
  {
    id: 'truth',
    words: `
      true untrue false lie lies nonsense fabricated fiction evidence truth accurate inaccurate fact facts baseless unfounded
      myth propaganda wrong mistaken joke joking sarcasm sarcastic misunderstood misrepresented context`,
  },
  {
    id: 'charge',
    words: `
      accusation accusations allegation allegations claim claims charge charges rumor rumors report reports suggestion
      suggestions notion criticism criticisms attack attacks`,
  },
  { id: 'past', words: 'since before after ago yesterday today' },
  {
    id: 'siding',
    words: `
      support supports supporting supported endorse endorsed endorsing endorsement back backed backing oppose opposes opposed
      opposing vote voting voted favor favors prefer`,
  },
  {
    id: 'plan',
    words: `
      plan plans planned planning intend intends intends intention propose proposed proposal policy policies promise pledge
      commit committed agenda`,
  },
];

const ids = new Map<string, readonly string[]>();
for (const { id, words } of CONTENT_CLASSES)
  for (const word of new Set(words.trim().split(/\s+/u))) ids.set(word, [...(ids.get(word) ?? []), id]);

const NEGATIONS = new Set(
  CONTENT_CLASSES.find(({ id }) => id === 'negation')
    ?.words.trim()
    .split(/\s+/u),
);

/** The classes that a word of a content, in lower case with straight apostrophes, belongs to. */
export const contentClasses = (word: string): readonly string[] => ids.get(word) ?? [];

/** Whether the word says no: "not", "never", "won't". */
export const isNegation = (word: string): boolean => NEGATIONS.has(word);
