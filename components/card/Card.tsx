import { useState } from 'preact/hooks';
import type { CardActions, Subject } from '../../lib/card.ts';
import { cite } from '../../lib/export/cite.ts';
import type { DeskApi } from '../../lib/messages.ts';
import { articleKey } from '../../lib/store/records.ts';
import { NoticeLine } from '../NoticeLine.tsx';
import { useSay } from '../say-context.ts';
import { headingOf } from './about.ts';
import { CardFoot } from './CardFoot.tsx';
import { ClaimTopic } from './ClaimTopic.tsx';
import { keepFocusIn } from './keep-focus.ts';
import { OfficialTopic } from './OfficialTopic.tsx';
import type { Session } from './session.ts';
import { keyOf, type Topic } from './topics.ts';

/** What a card is given. */
export interface CardProps {
  readonly session: Session;
  readonly subject: Subject;
  readonly topics: readonly Topic[];
  readonly actions: CardActions;
  readonly desk: Pick<DeskApi, 'mute'>;
  readonly copy: (text: string) => Promise<void>;
}

/** The card at a mark: what there is to tell of it, and what the reader makes of it. */
export const Card = ({ session, topics, actions, desk, copy }: CardProps) => {
  const say = useSay();
  const [chosen, choose] = useState<string | null>(null);
  const topic = topics.find((one) => keyOf(one) === chosen) ?? topics[0];
  if (!topic) return null;
  const reading = session.reading.value;
  const { article } = reading;
  const { name, about } = headingOf(topic, reading, say);
  const { notices } = session;

  const copyClaim = (): void => {
    if (topic.kind !== 'claim') return;
    copy(cite(say, article, { content: topic.claim.content, speaker: name, about })).then(
      () => notices.tell('export_copied', { args: [say('citation_name')] }),
      () => notices.tell('card_copy_failed', { kind: 'failed' }),
    );
  };
  const mute = (): void => {
    desk.mute(articleKey(article), name, article.title).catch(() => notices.tell('people_failed', { kind: 'failed' }));
  };
  const others = topics.filter((one) => one !== topic);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a dialog keeps the focus within
    <section class={`card ${topic.kind}`} role="dialog" aria-label={name} tabIndex={-1} onKeyDown={keepFocusIn}>
      <header>
        <h2 dir="auto">
          {name} {about !== '' && <span class="office">{about}</span>}
        </h2>
        <button
          type="button"
          class="arrow"
          aria-label={say('note_close')}
          title={say('note_close')}
          onClick={() => actions.close()}
        >
          ✕
        </button>
      </header>
      {topic.kind === 'claim' && <ClaimTopic session={session} claim={topic.claim} />}
      {topic.kind === 'official' && (
        <OfficialTopic session={session} official={topic.official} mention={topic.mention} actions={actions} />
      )}
      {topic.kind === 'passage' && (
        <blockquote class="excerpt" dir="auto">
          {article.text.slice(topic.span.start, topic.span.end)}
        </blockquote>
      )}
      <CardFoot
        session={session}
        topic={topic}
        about={name}
        onCopy={topic.kind === 'claim' ? copyClaim : null}
        onMute={topic.kind === 'official' ? mute : null}
      />
      {others.length > 0 && (
        <p class="also">
          {say('card_also')}
          {others.map((other) => (
            <button key={keyOf(other)} type="button" class="quiet" dir="auto" onClick={() => choose(keyOf(other))}>
              {headingOf(other, reading, say).name}
            </button>
          ))}
        </p>
      )}
      <NoticeLine notices={notices} />
    </section>
  );
};
