import { useMemo } from 'preact/hooks';
import { sayCount } from '../lib/catalogue.ts';
import { showDate, showUpdate } from './dates.ts';
import { Icon } from './Icon.tsx';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { PanelMenu } from './PanelMenu.tsx';
import { useSay } from './say-context.ts';
import { sourcesOf } from './sources.ts';

/** What the page itself shows as put right in the article, folded until the reader asks. */
const Corrections = ({ texts }: { readonly texts: readonly string[] }) => {
  const say = useSay();
  return (
    <details class="why corrections">
      <summary>{sayCount(say, 'corrections', texts.length)}</summary>
      {texts.map((text) => (
        <blockquote key={text} class="excerpt">
          {text}
        </blockquote>
      ))}
    </details>
  );
};

/** Title, where and when it was published and changed, what was put right in it, and the switch for the marks. */
export const ArticleHead = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article, analysis } = screen;
  const locale = say('locale');
  const updated = showUpdate(article, locale);
  const speakers = useMemo(() => sourcesOf(article, analysis, say).all.length, [article, analysis, say]);
  const about = [
    article.siteName,
    article.publishedAt && showDate(article.publishedAt, locale),
    updated && say('fact_updated', updated),
  ].filter((part) => part !== null && part !== '');
  const marks = say(model.marks.value === 'shown' ? 'marks_hide' : 'marks_show');
  return (
    <header class="head">
      <h1 title={article.title}>{article.title || say('untitled')}</h1>
      <div class="head-actions">
        <button
          type="button"
          class="quiet square"
          aria-label={marks}
          title={marks}
          onClick={() => void model.toggleMarks()}
        >
          <Icon name={model.marks.value === 'shown' ? 'marksShown' : 'marksHidden'} />
        </button>
        <PanelMenu model={model} />
      </div>
      <div class="muted about">
        {about.length > 0 && <p>{about.join(' · ')}</p>}
        <span role="status">
          {analysis.claims.length > 0 &&
            say('sum_up', sayCount(say, 'claims', analysis.claims.length), sayCount(say, 'sources', speakers))}
        </span>
      </div>
      {article.paywalled === true && <p class="muted">{say('fact_paywalled')}</p>}
      {article.corrections.length > 0 && <Corrections texts={article.corrections} />}
    </header>
  );
};
