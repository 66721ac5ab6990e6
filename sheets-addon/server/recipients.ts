import type { Check, Place } from '#core';
import type { ReplyOf } from '../contract/calls.ts';
import type { UnrecordedMail } from './document-notes.ts';

export type Recipient = Omit<ReplyOf<'recipients'>['recipients'][number], 'sentOnText'>;

export interface ListedRecipient {
	readonly recipient: Recipient;
	/** Where the day of sending is written, and the address that tells whether the row is still the same. */
	readonly dateAt: Place | undefined;
	readonly addressAt: Place;
}

/** The longest that goes through every mail server. */
const LONGEST_ADDRESS = 254;

/** Mayors and councils by the sheet Partners, and who of them has the report by that sheet or by the add-on's own notes. */
export function recipientsOf({ report }: Check, mails: readonly UnrecordedMail[]): ListedRecipient[] {
	const { partners } = report;
	const found: ListedRecipient[] = [];
	for (const row of partners) {
		const municipality = row.value('municipality') ?? '';
		for (const [to, address, date] of [
			['mayor', 'mayorEmail', 'sentToMayorOn'],
			['council', 'councilEmail', 'sentToCouncilOn'],
		] as const) {
			const email = (row.value(address) ?? '').trim();
			const recorded = row.value(date) ?? null;
			const noted = mails.find((mail) => isNoted(mail, { municipality, to, email }) && mail.on > (recorded ?? 0));
			found.push({
				recipient: {
					municipality,
					to,
					email,
					isUsable: isAddress(email),
					sentOn: noted?.on ?? recorded,
					isUnsure: noted !== undefined && !noted.isSent,
				},
				// The place of a column that the sheet lacks is that of another.
				dateAt: partners.hasColumn(date) ? row.at(date) : undefined,
				addressAt: row.at(address),
			});
		}
	}
	return found;
}

type Addressee = Pick<Recipient, 'municipality' | 'to' | 'email'>;

export function isNoted(mail: UnrecordedMail, { municipality, to, email }: Addressee): boolean {
	return mail.municipality === municipality && mail.to === to && mail.email === email;
}

/** One address and nothing that could add another, a header, or a letter that nobody sees. */
function isAddress(text: string): boolean {
	return (
		text.length <= LONGEST_ADDRESS &&
		/^[^\p{C}\p{Z}@,;:<>()[\]\\"]+@[^\p{C}\p{Z}@,;:<>()[\]\\".]+(?:\.[^\p{C}\p{Z}@,;:<>()[\]\\".]+)+$/u.test(text)
	);
}
