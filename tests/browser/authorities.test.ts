import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import type { Authority } from '#domain/authority.ts';
import { formatDate } from '#i18n/format.ts';
import { locales } from '#i18n/locales.ts';
import { officialName } from '#library/official-name.ts';
import { test } from './kept-page.ts';
import { pathTo, words } from './site.ts';

const authorities = globSync('content/facts/authorities/*.yml').map((file) => ({
  id: basename(file, '.yml'),
  ...(parse(readFileSync(file, 'utf8')) as Authority),
}));

for (const locale of locales) {
  const says = words(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });

  test(`every complaint page that is not in ${locale} says in which language it is`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'authorities'));
    for (const { id, complaints = {}, accessReviews = {} } of authorities) {
      for (const [language, url] of [complaints, accessReviews].flatMap(Object.entries<string>)) {
        const link = page.locator(`#authority-${id} a[href="${url}"]`);
        await expect(link).toHaveAttribute('hreflang', language);
        const name = languages.of(language) ?? '';
        const note = says['authority.pageIn']?.replace('{{language}}', name) ?? '';
        if (language === locale) await expect(link).not.toContainText(note);
        else await expect(link).toContainText(note);
      }
    }
  });

  test(`the ${locale} page offers first the complaint page that its readers can read`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'authorities'));
    const readable = authorities.filter(({ complaints }) => complaints?.[locale]);
    expect(readable.length).toBeGreaterThan(3);
    for (const { id, complaints } of readable) {
      const first = page.locator(`#authority-${id} a`).first();
      await expect(first).toHaveAttribute('href', complaints?.[locale] ?? '');
    }
  });

  test(`what must come first is said in ${locale} where it is known, and that it is not known elsewhere`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'authorities'));
    const unknown = authorities.filter(({ firstStep }) => firstStep.is === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    await expect(page.getByText(String(says['authorities.unsaid']))).toBeVisible();
    const known = Object.keys(says).filter((key) => key.startsWith('authority.first.'));
    expect(known.length).toBeGreaterThan(2);
    for (const { id, firstStep } of authorities) {
      const entry = page.locator(`#authority-${id}`);
      for (const key of known) {
        const isSaid = key === `authority.first.${firstStep.is}`;
        await expect(entry.getByText(String(says[key]))).toHaveCount(isSaid ? 1 : 0);
      }
    }
  });

  test(`each month of a list and each part of a country is told in ${locale}, once where many share it`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'authorities'));
    const places = authorities.flatMap(({ id, place, languages }) =>
      place ? [{ id, name: officialName({ names: place, languages }, locale).name }] : [],
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { id, name } of places) {
      await expect(page.locator(`#authority-${id}`)).toContainText(name);
    }
    const lists = authorities.flatMap(({ id, listed }) =>
      listed ? [{ id, month: formatDate(listed.slice(0, 7), locale) }] : [],
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const { id, month } of lists) {
      const entry = page.locator(`#authority-${id}`);
      const head = page.locator('.country', { has: entry }).locator('.country-head');
      await expect(entry.or(head).filter({ hasText: month })).toHaveCount(1);
    }
    // Seventeen regulators, of which sixteen have the same list: it is told once, and so is the language.
    const germany = page.locator('#country-de');
    await expect(germany.getByText(formatDate('2026-03', locale))).toHaveCount(1);
    const german = says['authorities.pagesIn']?.replace('{{language}}', languages.of('de') ?? '');
    await expect(germany.getByText(String(german))).toHaveCount(1);
  });

  test(`what to do stands beside the name on a wide screen in ${locale}, and below it where words are large`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(pathTo(locale, 'authorities'));
    for (const id of ['de-by', 'fr-cnil']) {
      const name = page.locator(`#authority-${id} > p`);
      const ways = page.locator(`#authority-${id} .routes`);
      const left = async () =>
        [await name.boundingBox(), await ways.boundingBox()].map((box) => box?.x ?? 0);
      const [first = 0, second = 0] = await left();
      expect(second - first).toBeGreaterThan(300);
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const entry = page.locator('#authority-de-by');
    const [name, ways] = [
      await entry.locator('> p').boundingBox(),
      await entry.locator('.routes').boundingBox(),
    ];
    expect(ways?.x).toBe(name?.x);
  });
}
