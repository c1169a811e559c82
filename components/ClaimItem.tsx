import { sayQuantities } from '../lib/export/say-quantity.ts';
import { currentStep } from '../lib/store/checks.ts';
import { textOf } from '../lib/text/span.ts';
import { CheckDetails } from './CheckDetails.tsx';
import type { ClaimRow } from './claim-rows.ts';
import { KIND_MESSAGE } from './claim-words.ts';
import { Excerpt } from './Excerpt.tsx';
import { ItemActions } from './ItemActions.tsx';
import { NotesHere } from './NotesHere.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { speakerOf } from './speaker.ts';
import { StatusMenu } from './StatusMenu.tsx';
import { targetOfClaim } from './targets.ts';
import { useInView } from './use-in-view.ts';
import { Why } from './Why.tsx';
import { Worth } from './Worth.tsx';

/** One claim: who, how it was said, the words, and what the reader makes of it. */
export const ClaimItem = (props: {
  readonly model: Panel;
  readonly screen: ReadyScreen;
  readonly row: ClaimRow;
  /** Whether this is what the reader went to in the page. */
  readonly isChosen: boolean;
}) => {
  const say = useSay();
  const { model, screen, row, isChosen } = props;
  const { article, analysis, notes, checks } = screen;
  const { claim, check } = row;
  const item = useInView(isChosen);
  const who = speakerOf(article, analysis, claim, say);
  const kinds = claim.kinds.map((kind) => say(KIND_MESSAGE[kind]));
  const figures = sayQuantities(say, article.text, claim.quantities);
  const { text, evidence } = check ? currentStep(check) : { text: '', evidence: [] };
  const found = { text, evidence };
  // Made when it is asked for: a passage is not described for nothing on every claim of a long list.
  const target = () => targetOfClaim(article, claim, who.name);
  return (
    <li ref={item} class={`item source-${claim.sourceKind}`} aria-current={isChosen ? 'true' : undefined}>
      <h2>
        {who.name} {who.about !== '' && <span class="office">{who.about}</span>}
      </h2>
      <div class="said-how">
        <p class="muted">
          {[claim.cue && textOf(article.text, claim.cue), say(`quotation_${claim.quotation}`), ...kinds]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <Worth checkWorthiness={claim.checkWorthiness} />
      </div>
      <Excerpt text={article.text} spans={claim.content} quoted={claim.quoted} />
      {figures.length > 0 && <p class="muted">{say('quantities', figures.join(' · '))}</p>}
      <NotesHere model={model} notes={notes} kind="claim" span={claim} />
      <div class="foot">
        <StatusMenu
          about={who.name}
          status={row.status}
          onChoose={(status) => void checks.take(check, target(), { ...found, status })}
        />
        <ItemActions
          about={who.name}
          onShow={() => void model.show(claim)}
          onNote={() => void notes.open(target())}
          onCopy={() => void model.copyClaim(claim)}
        />
      </div>
      <div class="unfolded">
        {check && <CheckDetails check={check} onTake={(step) => checks.take(check, target(), step)} />}
        <Why reasons={claim.why} />
      </div>
    </li>
  );
};
