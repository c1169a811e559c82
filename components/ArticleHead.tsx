import type { Panel, ReadyScreen } from './panel-model.ts';
import { useSay } from './say-context.ts';

/** The date as the reader's language writes it; a date the page worded in its own way is shown as it stands. */
const showDate = (date: string, locale: string): string => {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  // A day without a time is that day everywhere, so it is not moved into the reader's time zone.
  const timeZone = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...timeZone }).format(time);
};

/** Title, where and when it was published, and the switch for the marks. */
export const ArticleHead = ({ model, screen }: { readonly model: Panel; readonly screen: ReadyScreen }) => {
  const say = useSay();
  const { article } = screen;
  const published = article.publishedAt && showDate(article.publishedAt, say('locale'));
  const about = [article.siteName, published].filter((part) => part !== null && part !== '');
  return (
    <header class="head">
      <h1 title={article.title}>{article.title || say('untitled')}</h1>
      <button type="button" class="quiet" onClick={() => void model.toggleMarks()}>
        {say(model.marks.value === 'shown' ? 'marks_hide' : 'marks_show')}
      </button>
      {about.length > 0 && <p class="muted">{about.join(' · ')}</p>}
    </header>
  );
};
