/** As much of a document as Preact needs to draw into, so that what a panel shows can be read without a browser. */
class FakeNode {
	readonly childNodes: FakeNode[] = [];
	parentNode: FakeNode | null = null;
	readonly attributes: { name: string; value: string }[] = [];
	readonly style = { setProperty() {} };
	readonly ownerDocument = fakeDocument;
	readonly nodeType: number;
	readonly localName: string;
	readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
	data: string;

	constructor(localName: string, data = '') {
		this.localName = localName;
		this.nodeType = localName === '' ? 3 : 1;
		this.data = data;
	}

	get firstChild(): FakeNode | null {
		return this.childNodes[0] ?? null;
	}

	get nextSibling(): FakeNode | null {
		const siblings = this.parentNode?.childNodes ?? [];
		return siblings[siblings.indexOf(this) + 1] ?? null;
	}

	insertBefore(node: FakeNode, before: FakeNode | null): FakeNode {
		node.parentNode?.removeChild(node);
		const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
		this.childNodes.splice(at, 0, node);
		node.parentNode = this;
		return node;
	}

	appendChild(node: FakeNode): FakeNode {
		return this.insertBefore(node, null);
	}

	removeChild(node: FakeNode): void {
		this.childNodes.splice(this.childNodes.indexOf(node), 1);
		node.parentNode = null;
	}

	setAttribute(name: string, value: string): void {
		this.attributes.push({ name, value });
	}

	removeAttribute(): void {}
	addEventListener(): void {}
	removeEventListener(): void {}

	get text(): string {
		return this.nodeType === 3 ? this.data : this.childNodes.map((node) => node.text).join(' ');
	}
}

const fakeDocument = {
	createElement: (name: string) => new FakeNode(name),
	createElementNS: (_: string, name: string) => new FakeNode(name),
	createTextNode: (data: string) => new FakeNode('', data),
};

/** What a person reads of it. */
export function textOf(draw: (into: Element) => void): string {
	const root = new FakeNode('div');
	const before = (globalThis as { document?: unknown }).document;
	(globalThis as { document?: unknown }).document = fakeDocument;
	try {
		draw(root as unknown as Element);
	} finally {
		(globalThis as { document?: unknown }).document = before;
	}
	return root.text;
}
