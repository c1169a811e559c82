import type { Official, OfficeTerm } from '../lib/analysis/findings.ts';
import { showPartialDate } from './dates.ts';
import { OfficeLine } from './OfficeLine.tsx';
import { useSay } from './say-context.ts';

const TermList = (props: { readonly title: string; readonly terms: readonly OfficeTerm[] }) =>
  props.terms.length === 0 ? null : (
    <section>
      <h3>{props.title}</h3>
      <ul class="terms">
        {props.terms.map((term) => (
          <OfficeLine key={`${term.office} ${term.place} ${term.from ?? ''} ${term.to ?? ''}`} stay={term} />
        ))}
      </ul>
    </section>
  );

/** Where the facts are from and of when, each source once. */
const Sources = ({ terms }: { readonly terms: readonly OfficeTerm[] }) => {
  const say = useSay();
  const sources = new Set(
    terms.map(({ source, asOf }) =>
      say('card_source', source === 'you' ? say('source_you') : source, showPartialDate(asOf, say('locale'))),
    ),
  );
  return <p class="muted">{[...sources].join(' · ')}</p>;
};

/** The offices an official held on the day of the article, and the others, each with dates, party, and where the facts are from. */
export const OfficeFacts = (props: { readonly official: Official; readonly published: string | null }) => {
  const say = useSay();
  const { facts, role, organisation } = props.official;
  if (facts === null)
    return (
      <section>
        <h3>{say('card_office_article')}</h3>
        <p>{[role, organisation].filter(Boolean).join(', ') || say('card_office_none')}</p>
        <p class="muted">{say('card_no_facts')}</p>
      </section>
    );
  const when = props.published ?? facts.on;
  const held = facts.terms.filter(({ standing }) => standing === 'current');
  const others = facts.terms.filter(({ standing }) => standing !== 'current');
  const title = when === null ? say('card_office') : say('card_office_on', showPartialDate(when, say('locale')));
  return (
    <>
      <TermList title={title} terms={held} />
      <TermList title={say('card_other_offices')} terms={others} />
      <Sources terms={facts.terms} />
    </>
  );
};
