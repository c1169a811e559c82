import { stem } from './stem.ts';

/** Words that say much the same of what is done by saying it. */
interface CueClass {
  readonly id: string;
  /** One form of each is enough; its other forms are found by their stem. */
  readonly words: string;
}

const CUE_CLASSES: readonly CueClass[] = [
  {
    id: 'deny',
    words: `
      deny dispute refute rebut rebuff reject debunk rubbish disavow contradict contest backpedal retract recant repudiate
      rebuttal denial disagree correct counter dismiss downplay deflect`,
  },
  { id: 'decline', words: 'decline refuse comment respond response evade dodge avoid unavailable reach' },
  {
    id: 'promise',
    words: `
      vow pledge promise threaten plan intend intention commit swear swore aim determine announce propose proposal decide agree
      offer guarantee launch prepare seek sought goal threat ready`,
  },
  {
    id: 'predict',
    words:
      'predict prediction forecast expect expectation project anticipate foresee envision bet likely poise prophesy imagine',
  },
  { id: 'fear', words: 'fear worry concern afraid warn caution dread alarm nervous warning fret' },
  { id: 'hope', words: 'hope wish optimistic eager hopeful confident doubt doubtful' },
  {
    id: 'praise',
    words: `
      praise endorse support back applaud welcome celebrate like love admire defend tout hail laud favor embrace thank prefer
      appreciate respect honor champion cheer congratulate credit boast brag proud gush compliment endorsement supporter defense
      vouch salute commend trust enjoy fond`,
  },
  {
    id: 'oppose',
    words: `
      oppose dislike hate mock decry lament regret complain resent despise scoff joke ridicule grumble gripe bemoan deride
      opposition opponent disapprove object protest disappoint loathe embarrass horrify upset anger angry frustrate outrage`,
  },
  {
    id: 'accuse',
    words: `
      accuse blame allege allegation slam blast attack criticize criticise criticism assail denounce condemn condemnation rip
      hammer lash rail charge lambast savage skewer berate fault rebuke chide scold chastise excoriate trash bash knock swipe hit
      accusation insult taunt jab blister pounce target question eviscerate malign smear complaint sue lawsuit`,
  },
  {
    id: 'demand',
    words: `
      urge demand call ask request order implore beg press push advise recommend encourage instruct direct require plead insist
      lobby advocate exhort challenge dare invite suggest bid petition appeal command rally warn ban prohibit bar`,
  },
  { id: 'ask', words: 'ask wonder question inquire query quiz press' },
  {
    id: 'think',
    words: `
      think thought believe belief feel felt view see saw consider regard deem reckon suspect assume judge guess understand
      understood know knew find found opinion convince agree`,
  },
  {
    id: 'argue',
    words: 'argue contend insist maintain assert claim say declare proclaim opine reason stress emphasize lecture',
  },
  {
    id: 'call',
    words:
      'call label dub describe brand characterize portray paint cast compare liken term depict name identify rank rate',
  },
  {
    id: 'cite',
    words: `
      cite quote point refer recall recount relay echo repeat reference invoke retweet highlight mention paraphrase note`,
  },
  {
    id: 'seem',
    words: `
      seem appear apparent apparently suggest hint imply insinuate suspect speculate reportedly allegedly supposedly look sound
      perhaps unclear unsure seemingly presumably`,
  },
  {
    id: 'show',
    words: `
      show find found indicate reveal report accord discover demonstrate conclude confirm disclose document detail estimate poll
      survey`,
  },
  { id: 'vote', words: 'vote elect choose chose nominate pick cast' },
  { id: 'please', words: 'glad happy thrill excite delight please' },
  { id: 'talk', words: 'talk speak spoke discuss address mention focus explain comment remark' },
  { id: 'write', words: 'write wrote tweet post publish blog' },
  { id: 'admit', words: 'admit acknowledge concede confess apologize' },
];

const ids = new Map<string, readonly string[]>();
for (const { id, words } of CUE_CLASSES)
  for (const word of new Set(words.trim().split(/\s+/u).map(stem))) ids.set(word, [...(ids.get(word) ?? []), id]);

/** The classes of cue words that a word in lower case belongs to: "pledged" to those that promise. */
export const cueClasses = (word: string): readonly string[] => ids.get(stem(word)) ?? [];
