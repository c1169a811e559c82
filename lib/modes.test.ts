import { describe, expect, it } from 'vitest';
import { EVERYWHERE, excludedBy, isReadUnasked, modeAt, originOf, originsFor, withMode } from './modes.ts';
import { USUAL_SETTINGS } from './settings.ts';

const usual = { mode: USUAL_SETTINGS.mode, sites: USUAL_SETTINGS.sites };
const mixed = { mode: 'click', sites: { 'ledger.example': 'always', 'shop.example': 'never' } } as const;

describe('the mode at a site', () => {
  it.each([
    [usual, 'ledger.example', 'click'],
    [mixed, 'ledger.example', 'site'],
    [mixed, 'news.ledger.example', 'site'],
    [mixed, 'otherledger.example', 'click'],
    [mixed, 'shop.example', 'never'],
    [{ ...mixed, mode: 'everywhere' }, 'shop.example', 'never'],
    [{ ...mixed, mode: 'everywhere' }, 'ledger.example', 'everywhere'],
    [{ ...mixed, mode: 'everywhere' }, null, 'everywhere'],
    [usual, 'constructor', 'click'],
  ] as const)('of %j at %s is %s', (choice, site, mode) => {
    expect(modeAt(choice, site)).toBe(mode);
  });

  it('is what was chosen for it, and that of other sites stays', () => {
    for (const mode of ['click', 'site', 'everywhere', 'never'] as const) {
      const chosen = withMode(mixed, 'daily.example', mode);
      expect(modeAt(chosen, 'daily.example')).toBe(mode);
      expect(modeAt(chosen, 'shop.example')).toBe('never');
    }
  });
});

describe('what the browser is asked to allow', () => {
  it('is nothing for clicks, the sites alone, or every page', () => {
    expect(originsFor(usual)).toEqual([]);
    expect(originsFor(mixed)).toEqual(['*://*.ledger.example/*']);
    expect(originsFor({ ...mixed, mode: 'everywhere' })).toEqual([EVERYWHERE]);
    expect(excludedBy(mixed)).toEqual(['*://*.shop.example/*']);
  });
  it('is the host alone where nothing can be under it', () => {
    expect([originOf('127.0.0.1'), originOf('localhost')]).toEqual(['*://127.0.0.1/*', '*://localhost/*']);
  });
});

it('a page is read unasked only where the reader chose so', () => {
  expect(isReadUnasked(mixed, 'https://www.ledger.example/a')).toBe(true);
  expect(isReadUnasked(mixed, 'https://shop.example/a')).toBe(false);
  expect(isReadUnasked({ ...mixed, mode: 'everywhere' }, 'https://shop.example/a')).toBe(false);
  expect(isReadUnasked({ ...mixed, mode: 'everywhere' }, 'https://daily.example/a')).toBe(true);
});
