import type { Page } from '@playwright/test';

type Open = (panel: Page) => Promise<void>;

const tab =
  (name: 'claims' | 'officials' | 'notes' | 'sources'): Open =>
  async (panel) => {
    await panel.locator(`#tab-${name}`).click();
  };

/** Brings the panel into each of its views, in this order; each goes on from the one before. */
export const panelViews: Readonly<Record<string, Open>> = {
  claims: tab('claims'),
  filters: async (panel) => {
    await panel.locator('[aria-controls="filter-fields"]').click();
  },
  nothing: async (panel) => {
    await panel.locator('[aria-controls="filter-fields"]').click();
    await panel.locator('[type="search"]').fill('zzzz');
  },
  check: async (panel) => {
    await panel.locator('[type="search"]').fill('');
    await panel.locator('select.status').first().selectOption('disputed');
    const check = panel.locator('details.check').first();
    await check.locator('summary').click();
    await check.locator('button').first().click();
  },
  editor: async (panel) => {
    await panel.locator('details.check summary').first().click();
    await panel.locator('.item-actions button').first().click();
    await panel.locator('textarea#note-text').fill('Ask for the report.');
  },
  notes: async (panel) => {
    await panel.locator('.editor .primary').click();
    await panel.locator('.editor').waitFor({ state: 'detached' });
    await tab('notes')(panel);
  },
  officials: tab('officials'),
  sources: tab('sources'),
  menu: async (panel) => {
    await panel.locator('.menu > button').click();
  },
  help: async (panel) => {
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('?');
    await panel.locator('dialog[open]').waitFor();
  },
};
