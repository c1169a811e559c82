import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const LIST = [
  'id,name,other names,office,place,party,from,to,note',
  'h1,Odalys Ferrant,,Quarry Commissioner,Northmark,,2030-01,,=ask(her)',
  'h1,Someone Else,,Clerk,Port Ellery,,,,',
  'h2,<b>Orrin</b> Tay,,Clerk,Port Ellery,,soon,,',
].join('\n');

const officialMarks = (page: Page) => page.evaluate(() => CSS.highlights.get('otr-official')?.size ?? 0);

/** Chooses the list as a file; Firefox lets no test choose one from the disk on a page of an extension. */
const chooseList = (people: Page) =>
  people.locator('input[type="file"]').evaluate((input, text) => {
    if (!(input instanceof HTMLInputElement)) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'quarry.csv', { type: 'text/csv' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, LIST);

const importList = async (people: Page) => {
  await chooseList(people);
  await expect(people.getByText('This is what would change. Nothing has been changed yet.')).toBeVisible();
  await expect(people.getByText('Line 3: the id “h1” is already that of Odalys Ferrant (at 2).')).toBeVisible();
  await expect(people.getByText('Line 4: “soon” is no date.')).toBeVisible();
  await expect(people.locator('ul[data-list="people"]')).toHaveCount(0);
  await people.getByRole('button', { name: 'Merge into my list' }).click();
  await expect(people.getByText('Merged from quarry.csv: 1 new, 0 changed.')).toBeVisible();
  await expect(people.locator('ul[data-list="people"] > li')).toHaveCount(1);
};

test('a reader imports a list, finds a person of it marked in the open article, mutes the name there, and takes that back', async ({
  ext,
  open,
}, info) => {
  const page = await open('quarry.html');
  await ext.clickAction(page);
  let popup = await ext.popup();
  await popup.finished();
  const before = await officialMarks(page);
  await popup.close();

  const people = await ext.openPage('people.html');
  await importList(people);
  // The article that is open follows by itself.
  await expect.poll(() => officialMarks(page)).toBeGreaterThan(before);
  const withList = await officialMarks(page);

  await ext.clickAction(page);
  popup = await ext.popup();
  await popup.finished();
  await popup.click(/^Officials/);
  await expect
    .poll(async () => (await popup.items('officials')).join('\n'))
    .toContain('Odalys Ferrant Quarry Commissioner');
  await popup.click('Facts: Odalys Ferrant');
  await expect.poll(() => popup.text()).toContain('Source: quarry.csv, as of');
  await popup.screenshot(info.outputPath('facts.png'));
  await popup.click('in this article');
  await expect.poll(() => popup.text()).toContain('Odalys Ferrant is no longer marked in this article.');
  await expect.poll(() => officialMarks(page)).toBe(before);
  await expect.poll(async () => (await popup.items('officials')).join('\n')).not.toContain('Ferrant');
  expect((await popup.items('muted')).join('\n')).toContain('Odalys Ferrant');
  await popup.click('Undo');
  await expect.poll(() => officialMarks(page)).toBe(withList);
  await expect.poll(async () => (await popup.items('officials')).join('\n')).toContain('Odalys Ferrant');
  await popup.close();

  await people.bringToFront();
  await people.getByRole('button', { name: 'Undo' }).click();
  await expect(people.getByText('Nobody is on your list yet.')).toBeVisible();
  await expect.poll(() => officialMarks(page)).toBe(before);
});

test('a person written by hand is changed, exported with formulas made harmless, deleted, and brought back', async ({
  ext,
}) => {
  const people = await ext.openPage('people.html');
  await people.getByRole('button', { name: 'Add a person' }).click();
  await people.getByLabel('Name', { exact: true }).fill('Ada Quill');
  await people.getByLabel('Office', { exact: true }).fill('Mayor');
  await people.getByLabel('From').fill('last year');
  await people.getByRole('button', { name: 'Save person' }).click();
  await expect(people.getByRole('alert')).toContainText('“last year” is no date.');
  await people.getByLabel('From').fill('2030-02');
  await people.getByLabel('Note', { exact: true }).fill('=1+1');
  await people.getByRole('button', { name: 'Save person' }).click();
  await expect(people.getByText('Ada Quill is on your list now.')).toBeVisible();
  await people.getByRole('button', { name: 'Export as CSV' }).click();
  const day = await people.evaluate(() => new Date().toISOString().slice(0, 10));
  expect(await ext.downloaded(`${day}-people.csv`)).toContain(`,Ada Quill,,Mayor,,,2030-02,,,'=1+1`);
  await people.getByRole('button', { name: 'Delete: Ada Quill' }).click();
  await expect(people.getByText('Nobody is on your list yet.')).toBeVisible();
  await people.reload();
  await people.getByText('1 deleted person').click();
  await people.getByRole('button', { name: 'Bring back: Ada Quill' }).click();
  await expect(people.getByRole('heading', { name: 'Ada Quill' })).toBeVisible();
});
