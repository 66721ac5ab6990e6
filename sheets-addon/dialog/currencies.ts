import type { Language } from '#core';

/** Of the countries whose towns are likeliest to write here; any other can be chosen from the list. */
const byRegion: Readonly<Record<string, string>> = {
	AL: 'ALL',
	AM: 'AMD',
	AZ: 'AZN',
	BA: 'BAM',
	CH: 'CHF',
	CZ: 'CZK',
	DK: 'DKK',
	GB: 'GBP',
	GE: 'GEL',
	HU: 'HUF',
	IS: 'ISK',
	LI: 'CHF',
	MD: 'MDL',
	MK: 'MKD',
	NO: 'NOK',
	PL: 'PLN',
	RO: 'RON',
	RS: 'RSD',
	SE: 'SEK',
	TR: 'TRY',
	UA: 'UAH',
	US: 'USD',
};

/** What is paid with where a spreadsheet comes from: `uk_UA` gives `UAH`. */
export function currencyOfLocale(locale: string): string {
	try {
		return byRegion[new Intl.Locale(locale.replace('_', '-')).maximize().region ?? ''] ?? 'EUR';
	} catch {
		return 'EUR';
	}
}

/** All there are, by their codes, with their names in a language. */
export function currencies(language: Language): { readonly code: string; readonly name: string }[] {
	const names = new Intl.DisplayNames(language, { type: 'currency' });
	return Intl.supportedValuesOf('currency').map((code) => ({ code, name: names.of(code) ?? code }));
}
