import type { Article } from '../text/article.ts';
import { reachedAddress } from './facts/canonical.ts';

/**
 * Tells the articles of one page apart that goes from one to the next without being loaded, and may go on stating the
 * address of the first for all of them: an address belongs to the title under which it was first stated. An article that
 * states it later, under another title and at another location, gets the address it was reached at.
 */
export const createOwnAddresses = (): ((article: Article, location: string) => Article) => {
  const owners = new Map<string, { readonly title: string; readonly reached: string | null }>();
  return (article, location) => {
    const { title, url } = article;
    const reached = reachedAddress(location);
    if (url === null || reached === null) return article;
    const owner = owners.get(url) ?? { title, reached };
    owners.set(url, owner);
    return owner.title === title || owner.reached === reached ? article : { ...article, url: reached };
  };
};
