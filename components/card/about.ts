import type { ArticleReading } from '../../lib/card.ts';
import type { Say } from '../../lib/catalogue.ts';
import type { Target } from '../../lib/store/records.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import type { PlacedNote } from '../notes-model.ts';
import { speakerOf } from '../speaker.ts';
import { targetOfClaim, targetOfOfficial, targetOfPassage } from '../targets.ts';
import type { Topic } from './topics.ts';

/** The first line of a card: who or what it is about, and what there is to add in a few words. */
export interface Heading {
  readonly name: string;
  readonly about: string;
}

/** Names what a card is about. */
export const headingOf = (topic: Topic, { article, analysis }: ArticleReading, say: Say): Heading => {
  switch (topic.kind) {
    case 'claim':
      return speakerOf(article, analysis, topic.claim, say);
    case 'official': {
      const { name, role, organisation, status } = topic.official;
      const standing = status === 'current' ? '' : say(`status_${status}`);
      return { name, about: [standing, role, organisation].filter((part) => part !== null && part !== '').join(' · ') };
    }
    case 'note':
      return { name: say('card_note'), about: topic.placed.note.target.label };
    case 'passage':
      return { name: say('selection_note'), about: '' };
  }
};

/** What a note written on the card would be about. */
export const targetOf = (topic: Topic, { article, analysis }: ArticleReading, say: Say): Target => {
  switch (topic.kind) {
    case 'claim':
      return targetOfClaim(article, topic.claim, speakerOf(article, analysis, topic.claim, say).name);
    case 'official':
      return targetOfOfficial(article, topic.official);
    case 'note':
      return topic.placed.note.target;
    case 'passage':
      return targetOfPassage(article, topic.span);
  }
};

/** The reader's notes on what the card is about. */
export const notesOn = (topic: Topic, notes: readonly PlacedNote[]): readonly PlacedNote[] => {
  if (topic.kind === 'note') return notes.filter(({ note }) => note.id === topic.placed.note.id);
  const spans: readonly Span[] =
    topic.kind === 'official' ? topic.official.mentions : [topic.kind === 'claim' ? topic.claim : topic.span];
  return notes.filter(
    ({ note, place }) =>
      note.target.kind === topic.kind && place !== null && spans.some((span) => overlaps(span, place)),
  );
};
