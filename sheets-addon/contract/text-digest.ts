/** Tells one text from another, in the page and in the script alike; spaces and ends of lines don't count. */
export function textDigest(text: string): string {
	const bare = text.replace(/\s+/g, '');
	let digest = bare.length;
	for (let index = 0; index < bare.length; index++) digest = (Math.imul(digest, 31) + bare.charCodeAt(index)) | 0;
	return `${bare.length}-${(digest >>> 0).toString(16)}`;
}
