import type { Claim, Reason } from '../../lib/analysis/findings.ts';
import { sayReason } from '../../lib/export/dossier.ts';
import { sayQuantities } from '../../lib/export/say-quantity.ts';
import { textOf } from '../../lib/text/span.ts';
import { KIND_MESSAGE } from '../claim-words.ts';
import { Excerpt } from '../Excerpt.tsx';
import { useSay } from '../say-context.ts';
import { Worth } from '../Worth.tsx';
import type { Session } from './session.ts';

/** Reasons that are told without being asked for. */
const FIRST = 2;

const ReasonList = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const say = useSay();
  return (
    <ul class="reasons">
      {reasons.map((reason, place) => (
        <li key={place} dir="auto">
          {sayReason(say, reason)}
        </li>
      ))}
    </ul>
  );
};

const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const say = useSay();
  const rest = reasons.slice(FIRST);
  return (
    <section>
      <h3>{say('why_marked')}</h3>
      <ReasonList reasons={reasons.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>{say('card_more_reasons', String(rest.length))}</summary>
          <ReasonList reasons={rest} />
        </details>
      )}
    </section>
  );
};

const WorthLine = ({ claim }: { readonly claim: Claim }) => {
  const say = useSay();
  return (
    <>
      {say('card_worth')} <Worth checkWorthiness={claim.checkWorthiness} />
    </>
  );
};

const isAboutWorth = ({ id }: Reason): boolean => id.startsWith('worth_');

/** What is told of a claim: how it was said, its words, its numbers, why it was marked, and how worth a check it is. */
export const ClaimTopic = ({ session, claim }: { readonly session: Session; readonly claim: Claim }) => {
  const say = useSay();
  const { article } = session.reading.value;
  const figures = sayQuantities(say, article.text, claim.quantities);
  const face = [
    claim.cue && textOf(article.text, claim.cue),
    say(`quotation_${claim.quotation}`),
    ...claim.kinds.map((kind) => say(KIND_MESSAGE[kind])),
  ];
  const worth = claim.why.filter(isAboutWorth);
  return (
    <>
      <p class="face">{face.filter((part) => part !== null).join(' · ')}</p>
      <blockquote dir="auto">
        <Excerpt text={article.text} spans={claim.content} quoted={claim.quoted} />
      </blockquote>
      {figures.length > 0 && <p class="muted">{say('quantities', figures.join(' · '))}</p>}
      <Reasons reasons={claim.why.filter((reason) => !isAboutWorth(reason))} />
      {worth.length === 0 ? (
        <p class="worth-line">
          <WorthLine claim={claim} />
        </p>
      ) : (
        <details>
          <summary class="worth-line">
            <WorthLine claim={claim} />
          </summary>
          <ReasonList reasons={worth} />
        </details>
      )}
    </>
  );
};
