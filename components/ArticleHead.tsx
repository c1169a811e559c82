import { sayCount } from '../lib/catalogue.ts';
import { showDate, showUpdate } from './dates.ts';
import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';

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
  const { article } = screen;
  const locale = say('locale');
  const updated = showUpdate(article, locale);
  const about = [
    article.siteName,
    article.publishedAt && showDate(article.publishedAt, locale),
    updated && say('fact_updated', updated),
  ].filter((part) => part !== null && part !== '');
  return (
    <header class="head">
      <h1 title={article.title}>{article.title || say('untitled')}</h1>
      <button type="button" class="quiet" onClick={() => void model.toggleMarks()}>
        {say(model.marks.value === 'shown' ? 'marks_hide' : 'marks_show')}
      </button>
      {about.length > 0 && <p class="muted">{about.join(' · ')}</p>}
      {article.paywalled === true && <p class="muted">{say('fact_paywalled')}</p>}
      {article.corrections.length > 0 && <Corrections texts={article.corrections} />}
    </header>
  );
};
