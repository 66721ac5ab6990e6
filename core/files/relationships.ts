import { XmlScanner } from './xml-scanner.ts';
import type { ZipArchive } from './zip-archive.ts';

/** How one part of a package refers to another. */
export interface Relationship {
	readonly id: string;
	/** Last word of its type's address: the rest differs between the two kinds of Office Open XML. */
	readonly type: string;
	/** Name of the part in the package; of an external one, its address. */
	readonly target: string;
}

/** The part's references, none where it has none. The package as a whole is the part without a name. */
export async function readRelationships(archive: ZipArchive, part: string): Promise<Relationship[]> {
	const name = relationshipsOf(part);
	const source = await archive.readText(name);
	if (source === undefined) return [];
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const relationships: Relationship[] = [];
	const xml = new XmlScanner(source, name);
	for (let token = xml.next(); token !== 'end'; token = xml.next()) {
		if (token !== 'open' || xml.name !== 'Relationship') continue;
		const type = xml.attribute('Type') ?? '';
		const target = xml.attribute('Target') ?? '';
		const isExternal = xml.attribute('TargetMode') === 'External';
		relationships.push({
			id: xml.attribute('Id') ?? '',
			type: type.slice(type.lastIndexOf('/') + 1),
			target: isExternal ? target : resolve(folder, target),
		});
	}
	return relationships;
}

export function relationshipsOf(part: string): string {
	const slash = part.lastIndexOf('/') + 1;
	return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function findPart(relationships: readonly Relationship[], type: string): string | undefined {
	return relationships.find((relationship) => relationship.type === type)?.target;
}

function resolve(folder: string, target: string): string {
	const path = target.startsWith('/') ? target : folder + target;
	const steps: string[] = [];
	for (const step of path.replaceAll('\\', '/').split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}
