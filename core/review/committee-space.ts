import { z } from '../zod.ts';

/** Where a committee's space is: the form, its question, and the sheet of its responses. */
export interface CommitteeSpace {
	/** Of `/forms/d/e/<form>/viewform`. */
	readonly form: string;
	/** Of `entry.<entry>` in the form's pre-filled link. */
	readonly entry: string;
	readonly sheet: string;
	readonly gid: string;
	readonly name: string;
}

const id = z.string().check(z.regex(/^[\w-]{8,200}$/));
const digits = z.string().check(z.regex(/^\d{1,20}$/));
const space = z.object({ form: id, entry: digits, sheet: id, gid: digits, name: z.string().check(z.maxLength(200)) });

export type SpaceLinkProblem = 'no-form' | 'no-question' | 'no-sheet';

/** From the form's pre-filled link and the link of its response sheet, as the chair copies them. */
export function spaceFromLinks(form: string, sheet: string, name: string): CommitteeSpace | { readonly problem: SpaceLinkProblem } {
	const formId = /\/forms\/(?:u\/\d+\/)?d\/e\/([\w-]+)/.exec(form)?.[1];
	if (formId === undefined) return { problem: 'no-form' };
	const entry = /[?&]entry\.(\d+)(?:=|&|$)/.exec(form)?.[1];
	if (entry === undefined) return { problem: 'no-question' };
	const sheetId = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(sheet)?.[1];
	if (sheetId === undefined) return { problem: 'no-sheet' };
	const parsed = space.safeParse({
		form: formId,
		entry,
		sheet: sheetId,
		gid: /[#?&]gid=(\d+)/.exec(sheet)?.[1] ?? '0',
		name: name.slice(0, 200),
	});
	return parsed.success ? parsed.data : { problem: 'no-form' };
}

const KEY = 'imc-space=';

/** The link by which a member joins: that of the report, with the space behind it. */
export function spaceLink(report: string, { form, entry, sheet, gid, name }: CommitteeSpace): string {
	const code = encodeURIComponent(JSON.stringify([form, entry, sheet, gid, name]));
	return `${report.replace(/#.*$/, '')}#${KEY}${code}`;
}

/** The space that a link or its fragment names; nothing where it names none. */
export function spaceInLink(link: string): CommitteeSpace | undefined {
	const code = link.split(KEY)[1]?.split('&')[0];
	if (code === undefined) return undefined;
	try {
		const [form, entry, sheet, gid, name] = JSON.parse(decodeURIComponent(code)) as unknown[];
		const parsed = space.safeParse({ form, entry, sheet, gid, name });
		return parsed.success ? parsed.data : undefined;
	} catch {
		return undefined;
	}
}
