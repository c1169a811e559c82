import type { Claim, ClaimKind } from '../lib/analysis/findings.ts';
import type { MessageId } from '../lib/catalogue.ts';
import { sayQuantities } from '../lib/export/say-quantity.ts';
import { textOf } from '../lib/text/span.ts';
import { Excerpt } from './Excerpt.tsx';
import { ItemActions } from './ItemActions.tsx';
import { NotesHere } from './NotesHere.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { speakerOf } from './speaker.ts';
import { stableKeys } from './stable-keys.ts';
import { targetOfClaim } from './targets.ts';
import { Why } from './Why.tsx';

// Message ids cannot hold a hyphen.
const KIND_MESSAGE: Readonly<Record<ClaimKind, MessageId>> = {
  denial: 'kind_denial',
  'no-answer': 'kind_no_answer',
  promise: 'kind_promise',
  prediction: 'kind_prediction',
  opinion: 'kind_opinion',
  accusation: 'kind_accusation',
  demand: 'kind_demand',
  question: 'kind_question',
  'second-hand': 'kind_second_hand',
  hedged: 'kind_hedged',
  numeric: 'kind_numeric',
};

const ClaimItem = ({
  model,
  screen,
  claim,
}: {
  readonly model: Panel;
  readonly screen: ReadyScreen;
  readonly claim: Claim;
}) => {
  const say = useSay();
  const { article, analysis, notes } = screen;
  const who = speakerOf(article, analysis, claim, say);
  const kinds = claim.kinds.map((kind) => say(KIND_MESSAGE[kind]));
  const figures = sayQuantities(say, article.text, claim.quantities);
  return (
    <li class={`item source-${claim.sourceKind}`}>
      <h2>
        {who.name} {who.about !== '' && <span class="office">{who.about}</span>}
      </h2>
      <p class="muted">
        {[claim.cue && textOf(article.text, claim.cue), say(`quotation_${claim.quotation}`), ...kinds]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      <Excerpt text={article.text} spans={claim.content} quoted={claim.quoted} />
      {figures.length > 0 && <p class="muted">{say('quantities', figures.join(' · '))}</p>}
      <NotesHere model={model} notes={notes} kind="claim" span={claim} />
      <div class="foot">
        <Why reasons={claim.why} />
        <ItemActions
          about={who.name}
          onShow={() => void model.show(claim)}
          onNote={() => void notes.open(targetOfClaim(article, claim, who.name))}
        />
      </div>
    </li>
  );
};

/** The claims in the order of the text: who, how it was said, the words, and why they were marked. */
export const ClaimList = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article, analysis } = screen;
  if (analysis.claims.length === 0) return <p class="empty">{say('empty_claims')}</p>;
  const keys = stableKeys(analysis.claims.map((claim) => textOf(article.text, claim)));
  return (
    <ul data-list="claims">
      {analysis.claims.map((claim, place) => (
        <ClaimItem key={keys[place]} model={model} screen={screen} claim={claim} />
      ))}
    </ul>
  );
};
