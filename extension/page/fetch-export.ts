import { PageReadingError } from './adapter.ts';
import { accountOf, withAccount } from './google-account.ts';

const LARGEST = 64 * 1024 * 1024;

/**
 * Fetches what Google exports of a document, by the page's own session. A page of HTML in its place is a form to sign in
 * or a word of refusal.
 *
 * @throws PageReadingError
 */
export async function fetchExport(address: string, isExpected: (type: string) => boolean): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(withAccount(address, accountOf(location.href)));
	} catch {
		// Being sent to the sign-in page of another origin fails like this too, and so does a file that another host gives without
		// the header that lets a page read it; being offline says so itself.
		throw new PageReadingError(navigator.onLine ? 'signed-out' : 'offline', navigator.onLine);
	}
	if (response.status === 429 || response.status === 503) throw new PageReadingError('busy');
	if (response.status === 401) throw new PageReadingError('signed-out');
	if (response.status === 403) throw new PageReadingError('download-forbidden');
	if (response.status === 404 || response.status === 410) throw new PageReadingError('not-found');
	if (!response.ok) throw new PageReadingError('no-answer');
	if (new URL(response.url || address, location.href).hostname === 'accounts.google.com') throw new PageReadingError('signed-out');
	if (!isExpected(response.headers.get('content-type') ?? '')) throw new PageReadingError('signed-out');
	if (Number(response.headers.get('content-length') ?? 0) > LARGEST) throw new PageReadingError('too-large');
	return response;
}

/** In Firefox a script of ours in a page may not look into the bytes that the page's session fetched: text it may. */
export async function toBase64(response: Response): Promise<string> {
	const file = await response.blob();
	if (file.size > LARGEST) throw new PageReadingError('too-large');
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
		reader.onerror = () => reject(new PageReadingError('no-answer'));
		reader.readAsDataURL(file);
	});
}
