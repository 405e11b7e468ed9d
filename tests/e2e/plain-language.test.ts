import type { Browser, Locator, Page } from 'playwright-core';
import {
  address,
  checklistOn,
  isFocused,
  logIn,
  openBrowser,
  openRow,
  picture,
  row,
  saved,
} from './support/browser';
import { violations } from './support/accessibility';
import { colleague } from './support/server';

let browser: Browser;
let page: Page;
let panel: Locator;
let documentId: string;

const news = 'api::nyhet.nyhet';
const crisis = 'api::krisinformation.krisinformation';

beforeAll(async () => {
  browser = await openBrowser();
  const ask = await colleague('redaktor');
  documentId = await draft(ask);
  page = await logIn(browser, 'redaktor');
  await page.goto(
    `${address}/admin/content-manager/collection-types/${news}/${documentId}?plugins[i18n][locale]=sv`
  );
  panel = checklistOn(page);
  await panel.getByRole('button').first().waitFor();
});
afterAll(() => browser.close());

/** A text of which only the plain language is left to answer for. */
const draft = async (ask: Awaited<ReturnType<typeof colleague>>): Promise<string> => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  const created = (await ask(
    'POST',
    `/content-manager/collection-types/${news}?plugins[i18n][locale]=sv`,
    {
      title: 'Nytt bidrag till föreningar',
      slug: 'nytt-bidrag-till-foreningar',
      preamble: 'Din förening kan söka ett nytt bidrag.',
      body: [
        paragraph('Ansök senast den 1 mars.'),
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Det gör du här: ' },
            {
              type: 'link',
              url: 'https://lerum.example/bidrag',
              children: [{ type: 'text', text: 'klicka här' }],
            },
            { type: 'text', text: '.' },
          ],
        },
        paragraph('Så här gör du.'),
      ],
      contact: { name: 'Anna Berg', email: 'anna.berg@lerum.example' },
    }
  )) as { data: { documentId: string } };
  const answers = {
    sender: { selected: ['kultur-och-fritid'] },
    audience: { selected: ['invanare'] },
    anchored: { with: { name: 'Anna Berg' }, when: '2026-01-15', reference: 'KFN 2026/12' },
  };
  for (const [item, value] of Object.entries(answers)) {
    await ask(
      'PUT',
      `/publication-checklist/checklists/${news}/${created.data.documentId}/answers/lerum-2022/${item}?locale=sv`,
      { value }
    );
  }
  return created.data.documentId;
};

const blocks = () => page.locator('[data-slate-editor="true"]');
const button = (name: string | RegExp) => panel.getByRole('button', { name });

/**
 * Puts the cursor at the end of some words and types there, as fast as people do.
 * Strapi's editor looks ten times a second at where the cursor is: a key that comes
 * before it has looked may end up elsewhere.
 */
const typeAfter = async (words: string, typed: string): Promise<void> => {
  await blocks().getByText(words).click();
  await isFocused(blocks());
  await page.waitForTimeout(250);
  await page.keyboard.press('End');
  await page.waitForTimeout(250);
  await page.keyboard.type(typed, { delay: 20 });
};

const isEnabled = async (control: Locator): Promise<void> => {
  const element = await control.elementHandle();
  await element.waitForElementState('enabled');
};

/** The words that are marked in the text. */
const markedWords = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('publication-checklist-mark') ?? [])].map((range) =>
      (range as Range).toString()
    )
  );

const pressed = async (control: Locator): Promise<void> => {
  await control.focus();
  await page.keyboard.press('Enter');
};

describe('in the blocks editor', () => {
  test('a word of the office is remarked on as it is typed', async () => {
    await openRow(panel, 'Klarspråk');
    await panel.getByText('Inget att anmärka på.').waitFor();
    await typeAfter('Så här gör du.', ' Du kan erhålla pengar i april.');
    await panel.getByText('Kanslispråk: 1 anmärkning').waitFor();
    await panel.getByText('”erhålla” är kanslispråk.', { exact: false }).waitFor();
    await picture(page, 'plain-language-found');
  });

  test('the remark leads to a page about its rule, in a tab of its own', async () => {
    const opened = page.context().waitForEvent('page');
    await panel.getByRole('link', { name: 'Om regeln Kanslispråk (öppnas i en ny flik)' }).click();
    const about = await opened;
    await about.getByRole('heading', { level: 1, name: 'Kanslispråk' }).waitFor();
    await about.getByRole('gridcell', { name: 'Du erhöll pengar.' }).waitFor();
    await picture(about, 'a-rule');
    await about.close();
  });

  test('the remark leads to the word and marks it, by the keyboard', async () => {
    await pressed(button('Visa i texten'));
    expect(await markedWords()).toEqual(['erhålla']);
    await isFocused(blocks());
    expect(await page.evaluate(() => String(getSelection()))).toBe('erhålla');
    await panel.getByText('Markerat i texten: ”erhålla”.').waitFor({ state: 'attached' });
    await picture(page, 'plain-language-marked');
  });

  test('a plainer word takes its place, and undo takes it back', async () => {
    await pressed(button('Byt till ”få”'));
    await blocks().getByText('Du kan få pengar i april.').waitFor();
    await panel.getByText('Inget att anmärka på.').waitFor();
    await panel.getByText('”erhålla” är bytt mot ”få”.', { exact: false }).waitFor({
      state: 'attached',
    });
    await page.keyboard.press('Control+z');
    await blocks().getByText('Du kan erhålla pengar i april.').waitFor();
    await panel.getByText('Kanslispråk: 1 anmärkning').waitFor();
  });

  test('a remark may stand for a reason, which is kept with the answer', async () => {
    expect(await button('Låt stå …').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await isEnabled(button('Låt stå …'));
    await pressed(button('Låt stå …'));
    const why = panel.getByRole('textbox', { name: 'Varför får det stå?' });
    await isFocused(why);
    await page.keyboard.type('Ordet står i reglerna.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('1 anmärkning får stå').waitFor();
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor();
    await saved(panel).waitFor();
    await picture(page, 'plain-language-stands');
    await page.reload();
    await openRow(panel, 'Klarspråk');
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor();
    await panel.getByText('Inget att anmärka på.').waitFor();
  });

  test('it is remarked on again when that is taken back', async () => {
    await pressed(button(/Anmärk igen/));
    await panel.getByText('Kanslispråk: 1 anmärkning').waitFor();
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor({ state: 'hidden' });
    await pressed(button('Låt stå …'));
    await page.keyboard.type('Ordet står i reglerna.');
    await pressed(button('Låt stå'));
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor();
  });

  test('the reason no longer counts when the sentence changes', async () => {
    await typeAfter('Du kan erhålla pengar', ' Välkommen!');
    await blocks().getByText('pengar i april. Välkommen!').waitFor();
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor();
    for (const _letter of '. Välkommen!') {
      await page.keyboard.press('Backspace', { delay: 20 });
    }
    await page.keyboard.type(' igen.', { delay: 20 });
    await blocks().getByText('pengar i april igen.').waitFor();
    await panel.getByText('Kanslispråk: 1 anmärkning').waitFor();
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor({ state: 'hidden' });
    // What was typed is not saved: the sentence is as it was, and so is the reason.
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await openRow(panel, 'Klarspråk');
    await panel.getByText('”erhålla”: Ordet står i reglerna.').waitFor();
  });

  test('declared, the text is published with the remark in it', async () => {
    const save = page.getByRole('button', { name: 'Spara', exact: true });
    if (await save.isEnabled()) await save.click();
    await panel.getByRole('checkbox', { name: /Jag har läst texten/ }).click();
    await panel.getByText('Klar att publicera.').waitFor();
    await row(panel, 'Klarspråk').getByText('Ordet står i reglerna.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Publicera', exact: true }).click();
    await page
      .getByText(/Publicerad|Publicerat/)
      .first()
      .waitFor();
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with the report, %s', async (theme) => {
    await page.evaluate((chosen) => {
      localStorage.setItem('STRAPI_THEME', chosen);
    }, theme);
    await page.reload();
    await openRow(panel, 'Klarspråk');
    await typeAfter('Så här gör du.', ' Vi gör det i syfte att åtgärder vidtas.');
    await button('Visa i texten').first().click();
    await page.waitForTimeout(400);
    await picture(page, `plain-language-${theme}`);
    await panel.evaluate((element) => {
      element.id = 'checklist-under-test';
    });
    expect(await violations(page, '#checklist-under-test')).toEqual([]);
  });
});

test('what hinders a reader is marked where it stands', async () => {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await openRow(panel, 'Tillgänglig för alla');
  await panel.getByText('Länktexten ”klicka här” säger inte vart', { exact: false }).waitFor();
  await pressed(button('Visa i texten'));
  await panel.getByText('Markerat i texten.').waitFor({ state: 'attached' });
  expect(await markedWords()).toEqual(['klicka här']);
  await isFocused(blocks());
  await picture(page, 'accessibility-marked');
});

describe('in the Markdown editor', () => {
  const editor = () => page.locator('.CodeMirror');
  const source = () =>
    editor().evaluate((element) =>
      (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue()
    );

  test('the remark leads to the word, and a plainer word takes its place', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${address}/admin/content-manager/single-types/${crisis}`);
    await openRow(panel, 'Klarspråk');
    await editor().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText('\n\nVi gör det **i enlighet med** lagen.');
    await pressed(button('Visa i texten'));
    await page.locator('.CodeMirror .publication-checklist-mark').first().waitFor();
    const marked = await page.locator('.CodeMirror .publication-checklist-mark').allTextContents();
    expect(marked.join('')).toBe('i enlighet med');
    await picture(page, 'plain-language-markdown');
    await pressed(button('Byt till ”enligt”'));
    await panel.getByText('Inget att anmärka på.').waitFor();
    expect(await source()).toContain('Vi gör det **enligt** lagen.');
    await page.keyboard.press('Control+z');
    await panel.getByText('Kanslispråk: 1 anmärkning').waitFor();
    expect(await source()).toContain('Vi gör det **i enlighet med** lagen.');
  });

  test('in a field of plain text too', async () => {
    const preamble = page.locator('textarea[name="preamble"]');
    await preamble.fill('Du ska beakta rådet.');
    await panel.getByText('”beakta” är kanslispråk.', { exact: false }).waitFor();
    await pressed(button('Visa i texten').first());
    await isFocused(preamble);
    await pressed(button('Byt till ”ta hänsyn till”'));
    expect(await preamble.inputValue()).toBe('Du ska ta hänsyn till rådet.');
    await page.keyboard.press('Control+z');
    expect(await preamble.inputValue()).toBe('Du ska beakta rådet.');
  });

  test('how hard the text is, and how long its sentences are, is drawn as it is typed', async () => {
    const lengths = panel.getByRole('img', { name: /^Meningarnas längd: / });
    const before = await lengths.getAttribute('aria-label');
    const lix = await panel.getByText(/^LIX \d+$/).textContent();
    await editor().click();
    await page.keyboard.press('Control+End');
    const hard =
      'Kommunfullmäktige beslutar om renhållningsordningen för Lerums kommun varje mandatperiod.';
    await page.keyboard.insertText(`\n\n${Array(12).fill(hard).join(' ')}`);
    const sentences = Number(/\d+/.exec(before ?? '')?.[0]) + 12;
    await panel
      .getByRole('img', { name: `Meningarnas längd: ${String(sentences)} meningar` })
      .waitFor();
    await panel.getByText('Ordvariation (OVIX)').waitFor();
    expect(await panel.getByText(/^LIX \d+$/).textContent()).not.toBe(lix);
    await panel.getByText(/^(?:Lätt|Medelsvår|Svår|Mycket svår)$/).waitFor();
    await picture(page, 'plain-language-figures');
  });
});
