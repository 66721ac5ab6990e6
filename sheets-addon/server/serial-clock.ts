import { toSerial } from '#core';

const MILLISECONDS_A_DAY = 86_400_000;
/**
 * Before zones were agreed on, clocks went by the sun, and Google and ICU differ by seconds to minutes. So near to midnight
 * a cell holds a day without a time.
 */
const NEAR_MIDNIGHT = 10 / 1440;

/**
 * Turns the dates that a spreadsheet hands out into serial dates. A cell holds a day and a time without a zone;
 * `getValues` makes an instant of it by the spreadsheet's time zone, so only that zone gives back what was typed.
 */
export class SerialClock {
	private readonly format: Intl.DateTimeFormat;
	/** Reports name few days, many times. */
	private readonly known = new Map<number, number>();

	constructor(timeZone: string) {
		this.format = new Intl.DateTimeFormat('en-US', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric',
		});
	}

	/** The day and, as its fraction, the time of day that the clocks of the zone show. */
	serialOf(instant: number): number {
		const known = this.known.get(instant);
		if (known !== undefined) return known;
		const [month = 1, day = 1, year = 1900, hour = 0, minute = 0, second = 0] = (this.format.format(instant).match(/\d+/g) ?? []).map(
			Number,
		);
		const time = ((hour * 60 + minute) * 60 + second) * 1000 + (((instant % 1000) + 1000) % 1000);
		const exact = (toSerial(year, month, day) ?? 0) + time / MILLISECONDS_A_DAY;
		const serial = Math.abs(exact - Math.round(exact)) < NEAR_MIDNIGHT ? Math.round(exact) : exact;
		this.known.set(instant, serial);
		return serial;
	}

	/** Today, where the spreadsheet is. */
	today(): number {
		return Math.floor(this.serialOf(Date.now()));
	}
}
