import { expect, test } from './fixtures.ts';

// The fixture fails every test in which a request leaves the machine; here it is shown that it sees them.

test('reading an article, listing what was found and noting it asks nothing of any other machine', async ({
  ext,
  open,
}) => {
  const page = await open('sample.html');
  await ext.clickAction(page);
  const popup = await ext.popup();
  expect(await popup.finished()).toBe('ready');
  expect((await popup.items('claims')).length).toBeGreaterThan(5);
  await popup.click(/^Officials/);
  await expect.poll(() => popup.items('officials')).not.toHaveLength(0);
  await popup.close();
  expect(ext.outgoing).toEqual([]);
});

test('the extension’s own pages are not allowed to fetch from another machine', async ({ ext }) => {
  const page = await ext.openPage('popup.html');
  const answer = await page.evaluate(async () => {
    try {
      return (await fetch('http://elsewhere.example.invalid/')).status;
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });
  // The watch would have answered with a status.
  expect(answer).toBe('refused');
});

test.describe('a web page that asks for something elsewhere', () => {
  test.use({ outgoing: ['elsewhere.example.invalid', 'secure.example.invalid:443'] });

  test('is seen by the watch', async ({ open, ext }) => {
    const page = await open('sample.html');
    await page.evaluate(async () => {
      await fetch('http://elsewhere.example.invalid/', { mode: 'no-cors' });
      await fetch('https://secure.example.invalid/', { mode: 'no-cors' }).catch(() => null);
    });
    expect(ext.outgoing).toHaveLength(2);
  });
});
