import type { Official } from '../../lib/analysis/findings.ts';
import { type CardActions } from '../../lib/card.ts';
import { sayCount } from '../../lib/catalogue.ts';
import { textOf } from '../../lib/text/span.ts';
import { OfficeFacts } from '../OfficeFacts.tsx';
import { OtherPersons } from '../OtherPersons.tsx';
import { useSay } from '../say-context.ts';
import { Why } from '../Why.tsx';
import type { Session } from './session.ts';

interface Props {
  readonly session: Session;
  readonly official: Official;
  /** Which of the mentions the card is at, from 0. */
  readonly mention: number;
  readonly actions: CardActions;
}

const Mentions = ({ official, mention, actions }: Props) => {
  const say = useSay();
  const { mentions, name } = official;
  const step = (by: 1 | -1) => {
    const next = mentions[(mention + by + mentions.length) % mentions.length];
    if (next) actions.show({ layer: 'official', span: next });
  };
  const button = (by: 1 | -1, label: string, arrow: string) => (
    <button type="button" class="arrow" aria-label={label} title={label} onClick={() => step(by)}>
      {arrow}
    </button>
  );
  return (
    <p class="steps">
      {mentions.length > 1 && button(-1, say('mention_previous', name), '‹')}
      <span role="status">{say('mention_at', String(mention + 1), String(mentions.length))}</span>
      {mentions.length > 1 && button(1, say('mention_next', name), '›')}
    </p>
  );
};

const ClaimsBy = ({ session, official, actions }: Props) => {
  const say = useSay();
  const { article, analysis } = session.reading.value;
  const claims = analysis.claims.filter(({ speakerId }) => speakerId === official.id);
  if (claims.length === 0) return null;
  return (
    <details class="said">
      <summary>{sayCount(say, 'card_claims_here', claims.length)}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              class="jump"
              dir="auto"
              onClick={() => actions.show({ layer: 'claim', span: claim.content[0] ?? claim })}
            >
              {claim.content.map((span) => textOf(article.text, span)).join(' … ')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What is told of an official: the offices on the article's day with their source, the mentions, and the claims here. */
export const OfficialTopic = (props: Props) => {
  const { session, official } = props;
  return (
    <>
      <Mentions {...props} />
      <OtherPersons mention={official.mentions[props.mention]} />
      <div class="facts">
        <OfficeFacts official={official} published={session.reading.value.article.publishedAt} />
      </div>
      <ClaimsBy {...props} />
      <Why reasons={official.why} />
    </>
  );
};
