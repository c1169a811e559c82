import { formsOf, type VerbForm } from './verb-forms.ts';

/**
 * What may follow a cue verb as the content of what is said or thought:
 * `speech` quoted words on either side, a clause with or without "that", a question word ("said", "wrote");
 * `clause` a clause only ("believes"); `question` a clause with a question word or "if" ("wonders whether");
 * `object` a noun phrase ("criticized the plan"); `infinitive` "to" and a verb ("vowed to"); `hearer` the person told, then a clause
 * ("told reporters that").
 */
export type Frame = 'speech' | 'clause' | 'question' | 'object' | 'infinitive' | 'hearer';

/** A form of a cue verb, ready to be looked up. */
export interface CueVerb {
  readonly base: string;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions and particles that make its cue longer: "called for". */
  readonly particles: ReadonlySet<string>;
}

/** Verbs by the frame they allow; a verb may stand in several. Distilled from the cues of political news articles. */
const FRAMES: Readonly<Record<Frame, string>> = {
  speech: `
    say/said add note argue suggest report announce claim declare insist state explain recall write/wrote/written
    tweet acknowledge warn reveal conclude indicate predict admit+/admitted confirm continue reply respond agree
    think/thought believe joke lament stress emphasize reiterate concede assert estimate complain remark boast
    demand chant caution yell speculate contend testify muse quip+/quipped observe proclaim hint imply     posit promise recount exclaim interject shout scream mention blog+/blogged text
    email/emailed post counter surmise opine retort clarify allege recommend brag+/bragged chide echo repeat
    swear/swore/sworn threaten volunteer ask charge read/read lecture deadpan+/deadpanned gush
    snap+/snapped crow scoff whisper mumble`,
  clause: `
    hope know/knew/known see/saw/seen find/found show/showed/shown fear worry feel/felt learn recognize charge
    understand/understood expect deny mean/meant decide determine discover realize suspect guess assume propose
    point/pointed signal demonstrate forecast/forecast/forecasted project doubt wish vote hear/heard reckon
    presume dream foresee/foresaw/foreseen anticipate convince affirm attest certify calculate remember ask advise
    reaffirm maintain rule order remind assure tell/told inform warn notify request require pray judge`,
  question: `
    ask wonder question know/knew see/saw explain tell/told say/said discuss decide consider understand/understood
    doubt describe show/showed/shown recall debate learn remember`,
  hearer: `
    tell/told remind assure inform warn advise convince persuade notify email/emailed text promise
    instruct`,
  object: `
    call describe criticize accuse praise endorse support oppose cite defend denounce slam+/slammed blast mock
    reject dismiss blame mention discuss question announce propose consider expect want urge ask favor list
    acknowledge suggest note recall reveal explain express highlight offer compare portray assure remind thank
    tout condemn reiterate deem quote hail label welcome decry lament reference attack name identify
    predict admit+/admitted claim deny confirm echo repeat promise pledge demand request prefer+ love hate dislike
    applaud congratulate assail deride rebuke chide bemoan liken dispute ridicule lambaste laud berate
    scold invoke spurn shun+ downplay emphasize stress underscore address challenge know/knew voice plan+/planned
    mull back/backed believe think/thought see/saw/seen find/found show/showed fear worry feel/felt view regard
    remember understand/understood recognize appreciate respect characterize credit contradict disavow repudiate
    rebut+/rebutted refute trash savage skewer pan+/panned bash advocate champion encourage seek/sought signal
    estimate alleged order recommend appoint retweet     lampoon insult belittle disparage malign vilify outline detail unveil disclose uncover document recount
    articulate demonstrate anticipate envision contemplate admire doubt resist protest resent enjoy crave covet
    worship regret apologize celebrate assert allege state declare concede report argue chant warn
    tell/told hear/heard `,
  infinitive: `
    want vow promise pledge decline refuse plan+/planned hope seek/sought agree threaten offer claim expect decide
    intend prefer+ demand swear/swore/sworn ask love mean/meant plead opt+/opted aim volunteer`,
};

/** Prepositions and particles that belong to a cue, and the verbs they belong to: "called for", "pointed out". */
const PARTICLES: Readonly<Record<string, string>> = {
  for: `
    call push ask argue advocate apologize hope vouch thank plead praise criticize blame vote lobby press root`,
  on: 'call comment weigh expand touch elaborate seize',
  upon: 'call',
  of: 'boast speak/spoke/spoken warn complain accuse think/thought dream talk disapprove approve',
  about: `
    talk speak/spoke/spoken worry ask complain boast brag+/bragged joke warn think/thought write/wrote tweet rail
    care gripe muse speculate grumble fret+/fretted feel/felt lie/lied`,
  to: 'point refer+ allude object admit+/admitted respond',
  out: 'point lash lay/laid rule',
  against: 'rail warn argue vote fight caution inveigh speak/spoke',
  as: `
    describe see/saw/seen view regard dismiss cast/cast portray characterize paint acknowledge interpret treat`,
  with: 'agree disagree sympathize charge side',
  in: 'believe',
  at: 'hint scoff balk bristle marvel',
  up: 'talk',
  down: 'play',
  off: 'tick+/ticked shrug+/shrugged brush rattle',
};

interface Growing extends CueVerb {
  readonly frames: Set<Frame>;
  readonly particles: Set<string>;
}

const isFrame = (name: string): name is Frame => Object.hasOwn(FRAMES, name);

const load = (): ReadonlyMap<string, CueVerb> => {
  const verbs = new Map<string, Growing>();
  for (const [name, specs] of [...Object.entries(FRAMES), ...Object.entries(PARTICLES)]) {
    for (const spec of specs.trim().split(/\s+/u)) {
      const base = spec.split(/[/+]/u, 1)[0] ?? spec;
      for (const [word, form] of formsOf(spec)) {
        const entry = verbs.get(word) ?? { base, form, frames: new Set(), particles: new Set() };
        if (isFrame(name)) entry.frames.add(name);
        else entry.particles.add(name);
        verbs.set(word, entry);
      }
    }
  }
  return verbs;
};

const VERBS = load();

/** The cue verb of which this lower-case word is a form, or undefined. */
export const cueVerb = (word: string): CueVerb | undefined => VERBS.get(word);
