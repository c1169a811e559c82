import { useMemo, useState } from 'preact/hooks';
import { sayCount } from '../lib/catalogue.ts';
import { NO_FILTER } from './claim-rows.ts';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';
import { ShowMore, STEP } from './ShowMore.tsx';
import { type Source, sourcesOf } from './sources.ts';

const Row = (props: { readonly source: Source; readonly most: number; readonly onOpen: () => void }) => {
  const say = useSay();
  const { source, most } = props;
  const count = (n: number) => new Intl.NumberFormat(say('locale')).format(n);
  return (
    <tr class={`source-${source.kind}`}>
      <th scope="row">
        <button type="button" class="link" title={say('source_claims', source.name)} onClick={props.onOpen}>
          {source.name}
        </button>
        <span class="office">
          {source.kind === 'person' ? source.about || say('source_person') : say(`source_${source.kind}`)}
        </span>
        {/* Drawn by the browser as a picture; the numbers beside it say the same. */}
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar-all" width={(100 * source.words) / most} height="4" />
          <rect class="bar-exact" width={(100 * source.exactWords) / most} height="4" />
        </svg>
      </th>
      <td>{count(source.claims.length)}</td>
      <td>{count(source.words)}</td>
      <td>{count(source.exactWords)}</td>
    </tr>
  );
};

/** Who is quoted, with how many words, and what kind of source each is: a chart that is a table. */
export const SourceTable = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article, analysis } = screen;
  const [drawn, setDrawn] = useState(STEP);
  const { all } = useMemo(() => sourcesOf(article, analysis, say), [article, analysis, say]);
  if (all.length === 0) return <p class="empty">{say('empty_sources')}</p>;
  const most = Math.max(1, ...all.map(({ words }) => words));
  const unnamed = all.filter(({ kind }) => kind === 'anonymous').length;
  const open = ({ key }: Source) => {
    model.filter.value = { ...NO_FILTER, speaker: key };
    model.tab.value = 'claims';
    document.getElementById('tab-claims')?.focus();
  };
  return (
    <>
      <table class="sources">
        <caption>
          {say('sources_caption', sayCount(say, 'sources', all.length), sayCount(say, 'unnamed', unnamed))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('sources_who')}</th>
            <th scope="col">{say('tab_claims')}</th>
            <th scope="col">{say('sources_words')}</th>
            <th scope="col">{say('sources_exact')}</th>
          </tr>
        </thead>
        <tbody>
          {all.slice(0, drawn).map((source) => (
            <Row key={source.key} source={source} most={most} onOpen={() => open(source)} />
          ))}
        </tbody>
      </table>
      <ShowMore left={all.length - drawn} onMore={() => setDrawn(drawn + STEP)} />
    </>
  );
};
