import { useState } from 'preact/hooks';
import { textOf } from '../lib/text/span.ts';
import { MentionSteps } from './MentionSteps.tsx';
import { NotesElsewhere } from './NotesElsewhere.tsx';
import { OfficeFacts } from './OfficeFacts.tsx';
import { OfficialChoices } from './OfficialChoices.tsx';
import type { OfficialProps } from './OfficialItem.tsx';
import { onListAs, pagesAbout } from './own-people.ts';
import { useSay } from './say-context.ts';

const ClaimsBy = ({ model, screen, official }: OfficialProps) => {
  const say = useSay();
  const { article, analysis } = screen;
  const claims = analysis.claims.filter((claim) => claim.speakerId === official.id);
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{say('card_claims')}</h3>
      <ul class="said">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" class="excerpt" title={say('show_in_page')} onClick={() => void model.show(claim)}>
              {claim.content.map((span) => textOf(article.text, span)).join(' … ')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Pages = ({ official, links }: Pick<OfficialProps, 'official'> & { readonly links: readonly string[] }) => {
  const say = useSay();
  const name = official.facts?.name ?? official.name;
  const { wikipedia, wikidata } = pagesAbout(name, official.facts?.wikidata ?? null);
  const all = [
    [say('card_wikipedia'), wikipedia],
    [say('card_wikidata'), wikidata],
    ...links.filter((url) => url !== wikidata).map((url) => [url, url]),
  ];
  return (
    <section>
      <h3>{say('card_pages')}</h3>
      <ul class="pages">
        {all.map(([label, url]) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p class="muted">{say('card_pages_hint')}</p>
    </section>
  );
};

/** The facts of an official's card, folded until they are asked for: offices, mentions, claims, notes, pages, and what the reader decides. */
export const OfficialCard = ({ model, screen, official }: OfficialProps) => {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const own = onListAs(screen.people.list.value, official);
  return (
    <details class="why card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={say('card_open_for', official.name)}>{say('card_open')}</summary>
      {isOpen && (
        <div class="facts">
          <OfficeFacts official={official} published={screen.article.publishedAt} />
          {own !== null && own.note !== '' && (
            <section>
              <h3>{say('card_own_note')}</h3>
              <p class="note-text">{own.note}</p>
            </section>
          )}
          <MentionSteps model={model} official={official} />
          <OfficialChoices screen={screen} official={official} own={own} />
          <ClaimsBy model={model} screen={screen} official={official} />
          <NotesElsewhere
            screen={screen}
            names={[official.name, official.facts?.name ?? official.name, ...(own?.names ?? [])]}
          />
          <Pages official={official} links={own?.links ?? []} />
        </div>
      )}
    </details>
  );
};
