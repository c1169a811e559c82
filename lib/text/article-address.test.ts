import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from './article-address.ts';

const ARTICLE = 'https://courier.example/2031/pier-closes';

describe('the key of an address', () => {
  it.each([
    ['without a secure connection', 'http://courier.example/2031/pier-closes'],
    ['with www', 'https://www.courier.example/2031/pier-closes'],
    ['with a numbered www', 'https://www2.courier.example/2031/pier-closes'],
    ['with a closing slash', 'https://courier.example/2031/pier-closes/'],
    ['with slashes twice', 'https://courier.example//2031//pier-closes'],
    ['in capitals', 'HTTPS://Courier.EXAMPLE/2031/pier-closes'],
    ['with the dot of the root', 'https://courier.example./2031/pier-closes'],
    ['with its default port', 'https://courier.example:443/2031/pier-closes'],
    ['with the other default port', 'http://courier.example:80/2031/pier-closes'],
    ['with a name and password', 'https://reader:secret@courier.example/2031/pier-closes'],
    ['with white space around', ' https://courier.example/2031/pier-closes\n'],
    ['with tracking', `${ARTICLE}?utm_source=post&fbclid=x&ref=front`],
    ['with a session', 'https://courier.example/2031/pier-closes;jsessionid=1F'],
    ['with an empty query', `${ARTICLE}?`],
    ['with a fragment', `${ARTICLE}#comments`],
    ['with a text fragment', `${ARTICLE}#:~:text=pier`],
    ['with an empty route', `${ARTICLE}#/`],
    ['as an index page', `${ARTICLE}/index.html`],
    ['on the mobile host', 'https://m.courier.example/2031/pier-closes'],
    ['on another mobile host', 'https://mobile.courier.example/2031/pier-closes'],
    ['on the AMP host', 'https://amp.courier.example/2031/pier-closes'],
    ['on www and the AMP host', 'https://www.amp.courier.example/2031/pier-closes'],
    ['as AMP by its last part', `${ARTICLE}/amp`],
    ['as AMP by its last part, as a folder', `${ARTICLE}/amp/`],
    ['as AMP by its last part, as a file', `${ARTICLE}/amp.html`],
    ['as AMP by its first part', 'https://courier.example/amp/2031/pier-closes'],
    ['as AMP by its ending', `${ARTICLE}.amp`],
    ['as AMP by a parameter', `${ARTICLE}?amp=1`],
    ['as AMP by a bare parameter', `${ARTICLE}?amp`],
    ['as AMP by its output', `${ARTICLE}?outputType=amp`],
    [
      'in an AMP cache',
      'https://courier-example.cdn.ampproject.org/c/s/courier.example/2031/pier-closes?amp_js_v=0.1#aoh=1',
    ],
    ['in an AMP cache, with www', 'https://cdn.ampproject.org/v/s/www.courier.example/2031/pier-closes/amp/?usqp=x'],
    ['in an AMP viewer', 'https://www.google.co.uk/amp/s/courier.example/2031/pier-closes/amp'],
    ['to be printed, by its last part', `${ARTICLE}/print/`],
    ['to be printed, by its first part', 'https://courier.example/print/2031/pier-closes'],
    ['to be printed, by a parameter', `${ARTICLE}?print=true`],
    ['to be printed, by its view', `${ARTICLE}?view=print`],
    ['with letters in percent', 'https://courier.example/2031/%70ier%2dcloses'],
  ])('is that of the article %s', (_, address) => {
    expect(addressKey(address)).toBe(addressKey(ARTICLE));
  });

  it.each([
    [
      'parameters in another order',
      'https://courier.example/story?id=7&part=b',
      'https://courier.example/story?part=b&id=7',
    ],
    ['letters beyond ASCII in percent', 'https://courier.example/mu%C3%B1oz', 'https://courier.example/muñoz'],
    ['percents in small letters', 'https://courier.example/a%2fb', 'https://courier.example/a%2Fb'],
    ['percents that are no text', 'https://courier.example/a%ff', 'https://courier.example/a%FF'],
    ['spaces as pluses', 'https://courier.example/?q=sea+wall', 'https://courier.example/?q=sea%20wall'],
    ['an AMP page that is a file', 'https://courier.example/pier.amp.html', 'https://courier.example/pier.html'],
    ['the mobile host of a language', 'https://es.m.courier.example/pier', 'https://es.courier.example/pier'],
    ['a front page', 'http://www.courier.example', 'https://courier.example/index.php'],
    ['a route with a closing slash', 'https://courier.example/#!/pier/', 'https://courier.example/#!/pier'],
  ])('is the same for %s', (_, one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ['pages', `${ARTICLE}?page=2`, ARTICLE],
    ['pages in the path', `${ARTICLE}/2`, ARTICLE],
    ['articles by a parameter', 'https://courier.example/story?id=7', 'https://courier.example/story?id=8'],
    ['a number where the sender may stand', `${ARTICLE}?source=13`, ARTICLE],
    ['languages by host', 'https://es.courier.example/pier', 'https://en.courier.example/pier'],
    ['a language and none', 'https://es.courier.example/pier', 'https://courier.example/pier'],
    ['languages by path', 'https://courier.example/es/pier', 'https://courier.example/en/pier'],
    ['sites', 'https://courier.example/pier', 'https://gazette.example/pier'],
    ['parts of a site', 'https://sport.courier.example/pier', 'https://news.courier.example/pier'],
    ['ports', 'https://courier.example:8443/pier', 'https://courier.example/pier'],
    ['capitals in the path', 'https://courier.example/aBc', 'https://courier.example/abc'],
    ['routes', 'https://courier.example/#/pier', 'https://courier.example/#/ferry'],
    ['a slash and a slash in percent', 'https://courier.example/a/b', 'https://courier.example/a%2Fb'],
    ['values and more parameters', 'https://courier.example/s?a=1%26b=2', 'https://courier.example/s?a=1&b=2'],
    ['words that begin like AMP', 'https://courier.example/amplifiers', 'https://courier.example/lifiers'],
    ['a story that is named for printing', 'https://courier.example/print', 'https://courier.example/'],
    ['a site that is named for it', 'https://amp.example/pier', 'https://example/pier'],
    [
      'a viewer and another page of its site',
      'https://www.google.com/search/courier.example/a',
      'https://courier.example/a',
    ],
  ])('tells %s apart', (_, one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it.each(['', 'about:blank', 'file:///home/a.html', 'courier.example/pier', 'https://', 'data:text/html,a'])(
    'of %j is none',
    (address) => {
      expect(addressKey(address)).toBeNull();
    },
  );

  it('is the same for its own address', () => {
    const part = fc.stringMatching(/^[a-lA-L0-9%&=.~+ é-]{0,8}$/u);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), part, (parts, query) => {
        const key = addressKey(`https://courier.example/${parts.join('/')}?q=${query}`);
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
    );
  });

  it('is made of whatever a page writes, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(addressKey(`https://courier.example/${text}`)).not.toBeUndefined();
      }),
    );
    for (const unit of ['/', '%', '%ff', 'a.', '&', '\ud83d', '/amp', ';sid=']) {
      expect(addressKey(`https://courier.example/x${unit.repeat(300_000)}`)).not.toBeNull();
    }
  });
});
