import { expect, test } from '@playwright/test';
import { datesIn, numbersIn } from '#check/text/numbers.ts';
import { dateLocale } from '#i18n/format.ts';

test('a date is the same in both languages', () => {
  expect(numbersIn('depuis le 3 novembre 2025', 'fr')).toEqual(['2025-11-03']);
  expect(numbersIn('since 3 November 2025', 'en')).toEqual(['2025-11-03']);
  expect(numbersIn('le 1er août 2026', 'fr')).toEqual(['2026-08-01']);
  expect(numbersIn('in October 2025', 'en')).toEqual(['2025-10']);
});

test('a number is the same whatever separates its digits', () => {
  expect(numbersIn('4 228 plaintes, 8,5 %', 'fr')).toEqual(['4228', '8.5']);
  expect(numbersIn('4,228 complaints, 8.5%', 'en')).toEqual(['4228', '8.5']);
});

test('another number is another number', () => {
  expect(numbersIn('30 jours', 'fr')).not.toEqual(numbersIn('40 days', 'en'));
  expect(numbersIn('0,125 %', 'fr')).toEqual(['0.125']);
  expect(numbersIn('8,125 %', 'de')).toEqual(['8.125']);
});

test('the number of a section of a law is the same in every language', () => {
  for (const locale of ['fr', 'en', 'de', 'zh-Hant']) {
    expect(numbersIn('9.1', locale)).toEqual(['9.1']);
  }
});

/** The official languages of the EU, those of Norway and Iceland, Chinese as in Hong Kong, and some with a region. */
const languages =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is zh-Hant de-AT de-CH fr-CA fr-CH pt-PT zh-HK';

for (const locale of languages.split(' ')) {
  const writeNumber = (value: number) => new Intl.NumberFormat(locale).format(value);
  const writeDate = (date: string, shape: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale(locale), { ...shape, timeZone: 'UTC' }).format(
      Date.parse(date),
    );

  test(`numbers are read as Intl writes them in ${locale}`, () => {
    for (const value of [240_000, 4228, 4228.5, 1_234_567, 8.5, 12]) {
      expect(numbersIn(`(${writeNumber(value)})`, locale)).toEqual([String(value)]);
    }
  });

  test(`dates are read as Intl writes them in ${locale}`, () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    for (const month of months) {
      for (const day of ['01', '21']) {
        const date = `2026-${month}-${day}`;
        const written = writeDate(date, { day: 'numeric', month: 'long', year: 'numeric' });
        expect(numbersIn(`“${written}”`, locale), written).toEqual([date]);
        expect(datesIn(`${written}.`, locale), written).toEqual([date]);
        const inYear = writeDate(date, { day: 'numeric', month: 'long' });
        expect(numbersIn(`“${inYear}”`, locale), inYear).toEqual([`${month}-${day}`]);
      }
      const written = writeDate(`2026-${month}-01`, { month: 'long', year: 'numeric' });
      expect(numbersIn(`“${written}”`, locale), written).toEqual([`2026-${month}`]);
    }
  });
}

test('the first of a month is read as an ordinal too', () => {
  expect(numbersIn('dal 1º gennaio 2026', 'it')).toEqual(['2026-01-01']);
  expect(numbersIn('dal 1° gennaio 2026', 'it')).toEqual(['2026-01-01']);
  expect(numbersIn('desde el 1.º de enero de 2026', 'es')).toEqual(['2026-01-01']);
  expect(numbersIn('depuis le 1er janvier 2026', 'fr-CH')).toEqual(['2026-01-01']);
});

test('a date is read without the abbreviation that may follow it', () => {
  expect(numbersIn('на 21 август 2026', 'bg')).toEqual(['2026-08-21']);
  expect(numbersIn('2026. augusztus 21-én', 'hu')).toEqual(['2026-08-21']);
  expect(numbersIn('2026 m. rugpjūčio 21-ąją', 'lt')).toEqual(['2026-08-21']);
});

test('a date is found where no space parts words', () => {
  expect(numbersIn('自2026年8月21日起，已有240,000人', 'zh-Hant')).toEqual([
    '2026-08-21',
    '240000',
  ]);
  expect(numbersIn('自 2026 年 8 月 21 日起', 'zh-HK')).toEqual(['2026-08-21']);
  expect(numbersIn('2025年11月及12月', 'zh-Hant')).toEqual(['12', '2025-11']);
});

test('a number may have spaces between its digits where its language has another sign', () => {
  expect(numbersIn('240 000 perfiles', 'es')).toEqual(['240000']);
  expect(numbersIn("240'000 Profile", 'de-CH')).toEqual(['240000']);
});
